"""The parts of the security section."""
