"""The page of what the meter of a charger tells."""
