"""evsetup commissions EV chargers from a laptop: find, set up, prove, update, hand over."""

__version__ = "0.1.0"
