"""The options of ``evsetup cards``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def card_acts(cards: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """What can be done with cards."""
    acts = cards.add_subparsers(dest="act", required=True)
    check = acts.add_parser("check", help="Tells what is wrong with a card, or with all in a folder, line by line.")
    check.add_argument("path", type=Path, metavar="FILE|FOLDER")
    add = acts.add_parser("add", help="Checks the card of a charger family and puts it among your own.")
    add.add_argument("path", type=Path, metavar="FILE")
    add.add_argument("--replace", action="store_true", help="in the place of one with the same id, which is kept aside")
    folder = acts.add_parser("folder", help="Prints the folder of your own cards.")
    code = acts.add_parser("code", help="Prints an operator's card as the short text of its QR code.")
    code.add_argument("path", type=Path, metavar="FILE")
    show = acts.add_parser("show", help="Tells what is known of a charger family; without an id, lists the families.")
    show.add_argument("card", nargs="?", default="", metavar="ID")
    for act in (check, add, folder, code, show):
        json_option(act)
