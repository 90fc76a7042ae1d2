"""The live page of one charger: figures, a picture over time, deeds, and what the charger says of itself."""
