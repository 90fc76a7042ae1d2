"""A weekly schedule on a charger: made into profiles that it can hold, sent, read back, kept or cleared."""
