"""Causes that show only over many messages of one charger: one small rule each, in files by what they look at."""
