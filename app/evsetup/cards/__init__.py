"""Loads and checks charger cards and CSMS cards: brand knowledge as data."""
