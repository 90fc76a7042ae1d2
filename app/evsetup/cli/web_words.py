"""The words of ``evsetup read``, ``plan`` and ``apply`` about a charger with a web server of its own."""

from __future__ import annotations

import argparse


def web_options(made: argparse.ArgumentParser) -> None:
    """Adds which family it is, where nobody can see it from outside."""
    made.add_argument(
        "--family", default="", metavar="CARD", help="id of its charger card, for a charger named by address"
    )
