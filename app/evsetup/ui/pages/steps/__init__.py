"""The questions of commissioning, one at a time."""
