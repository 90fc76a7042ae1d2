"""Limits and installation: what the wiring of a charger can carry, what was measured on it, and what contradicts what."""
