"""Reads and changes ONE charger; a file per local interface, one Protocol, one registry."""
