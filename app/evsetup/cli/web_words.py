"""The words of ``evsetup read``, ``plan`` and ``apply`` about the https of a charger's own page."""

from __future__ import annotations

import argparse


def trust_words(made: argparse.ArgumentParser) -> None:
    """Adds the two consents; each acts for the named charger alone, and is kept in the site file."""
    made.add_argument(
        "--accept-certificate", action="store_true", help="the charger's page may show another certificate than before"
    )
    made.add_argument("--old-tls", action="store_true", help="the charger's page may speak an old, weak TLS")
