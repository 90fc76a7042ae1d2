"""The options of ``evsetup firmware``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Acts = argparse._SubParsersAction[argparse.ArgumentParser]


def firmware_acts(acts: Acts, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """What is done: to the library, to a charger, or to a board on USB."""
    add = acts.add_parser("add", help="Adds an image to the library.")
    add.add_argument("file", type=Path)
    add.add_argument("--vendor", required=True)
    add.add_argument("--model", required=True, help="model, or a pattern with *")
    add.add_argument("--version", required=True)
    add.add_argument("--sha256", help="the maker's SHA-256 of the file")
    listing = acts.add_parser("list", help="Lists the library.")
    update = acts.add_parser("apply", help="Applies an image to a charger.")
    update.add_argument("--site", type=Path, required=True, metavar="FILE")
    update.add_argument("--charger", required=True, metavar="REF")
    update.add_argument("--image", required=True, metavar="SHA256", help="the image, by the start of its SHA-256")
    update.add_argument("--user", default="")
    update.add_argument("--password-stdin", action="store_true")
    board = acts.add_parser(
        "board", help="Shows what a board with MCUboot on a serial port runs; with --image, puts an image on it."
    )
    board.add_argument("port", metavar="PORT", help="the serial port, such as /dev/ttyACM0 or COM5")
    board.add_argument("--image", default="", metavar="SHA256", help="the image, by the start of its SHA-256")
    board.add_argument("--vendor", default="", help="the maker, as it stands on the plate of the charger")
    board.add_argument("--model", default="", help="the model, as it stands on the plate of the charger")
    board.add_argument("--in-spite", action="store_true", help="go on in spite of a warning about the image")
    for act in (add, listing, update, board):
        json_option(act)
