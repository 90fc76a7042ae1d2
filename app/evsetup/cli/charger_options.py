"""The options by which a command says which charger it is about, and how that one is reached."""

from __future__ import annotations

import argparse
from pathlib import Path


def one_charger_options(made: argparse.ArgumentParser) -> None:
    """Exactly one charger, of a site."""
    site_option(made)
    charger_option(made, required=True)
    reach_options(made)


def site_option(made: argparse.ArgumentParser) -> None:
    """The site file."""
    made.add_argument("--site", type=Path, required=True, metavar="FILE")


def charger_option(made: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup, *, required: bool = False) -> None:
    """Which charger."""
    made.add_argument(
        "--charger",
        required=required,
        metavar="REF",
        help="address, port, serial or label of the charger; ocpp:IDENTITY for one that dials in",
    )


def reach_options(made: argparse.ArgumentParser) -> None:
    """How chargers are reached, and what they log in with."""
    made.add_argument("--user", default="", help="user name of the charger's own page")
    made.add_argument("--password-stdin", action="store_true", help="read the page's password from standard input")
    made.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address that a charger dials in to")
    made.add_argument("--port", type=int, default=0, metavar="N", help="port that it dials in to (0: any)")
    made.add_argument("--key-stdin", action="store_true", help="read the key of its log-in from standard input")
    made.add_argument("--no-authentication", action="store_true", help="let it in with any log-in: only for a moment")
    made.add_argument("--wait", type=float, default=180.0, metavar="S", help="how long to wait for it to dial in")
