"""One file per driver; ``tests/support/driver_contract.py`` finds each by itself."""
