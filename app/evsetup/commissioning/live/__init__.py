"""One charger as it works: what it tells by itself, and the deeds that a person asks of it."""
