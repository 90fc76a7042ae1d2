"""Finds chargers; one stream of sightings, merged so that one charger is one row."""
