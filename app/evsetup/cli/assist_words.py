"""The options of ``evsetup assist``, and those by which ``plan`` and ``apply`` learn what a person has to set up."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evsetup.cli.purpose_words import purpose_words
from evsetup.cli.template_words import wish_words


def family_words(made: argparse.ArgumentParser) -> None:
    """Adds which family it is, and whether it comes to this laptop."""
    made.add_argument(
        "--family", default="", metavar="CARD", help="id of its charger card, where nobody can see it from outside"
    )
    made.add_argument(
        "--direct", action="store_true", help="it cannot come to this laptop: it goes to its CSMS at once"
    )


def assist_words(
    verb: Callable[[str, str], argparse.ArgumentParser],
    one_charger: Callable[[argparse.ArgumentParser], None],
    json_option: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Adds the command."""
    made = verb(
        "assist", "Takes a person through a charger that no driver reaches: values to type, then proof by OCPP."
    )
    one_charger(made)
    made.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a wanted setting")
    wish_words(made)
    purpose_words(made)
    family_words(made)
    made.add_argument("--show-key", action="store_true", help="print the key in clear, for typing it")
    made.add_argument("--prove", action="store_true", help="also start, limit and stop a charge")
    made.add_argument("--ca", type=Path, metavar="FILE", help="CA certificate of the CSMS (PEM)")
    made.add_argument(
        "--patience", type=float, default=0.0, metavar="S", help="how long it may take to come (0: as its card says)"
    )
    json_option(made)
