"""The options of ``evsetup stick``."""

from __future__ import annotations

import argparse
from pathlib import Path


def stick_options(stick: argparse.ArgumentParser) -> None:
    """What is done, and to which stick."""
    stick.add_argument(
        "act",
        choices=("export", "show", "write", "clean"),
        help="export: let the controller write its settings onto the stick; show: those; write: new values; clean: all off",
    )
    stick.add_argument("folder", type=Path, metavar="FOLDER", help="where this laptop shows the stick")
    stick.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="write: a new value")
    stick.add_argument(
        "--secret-stdin", action="append", default=[], metavar="NAME", help="write: its value from standard input"
    )
