"""As whom a recording is said again, unless a person names another."""

PROBE = "EVSETUP-PROBE"
