"""The page of a weekly schedule: its picture, its words, and the charger's own answer over it."""
