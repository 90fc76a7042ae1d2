"""The words of ``evsetup conformity`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

Options = Callable[[argparse.ArgumentParser], None]

GROUPS: Final = (
    "core",
    "device",
    "trigger",
    "firmware",
    "smart-charging",
    "reservation",
    "local-list",
    "security",
)
"""A test holds them against those of ``commissioning``, which no option may import."""
VERSIONS: Final = ("1.6", "2.0.1", "2.1")


def conformity_words(
    verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options
) -> None:
    """The words of the command."""
    acts = verb(
        "conformity", "Checks what a charger does against OCPP, case by case; afterwards it is as it was."
    ).add_subparsers(dest="act", required=True)
    runs = acts.add_parser("run", help="Runs the cases on a charger that dials in to this laptop.")
    one_charger(runs)
    lists = acts.add_parser("list", help="Lists the cases.")
    lists.add_argument("--ocpp", choices=VERSIONS, metavar="VERSION", help="those of this version only")
    for act in (runs, lists):
        act.add_argument("--groups", type=_groups, default=(), metavar="LIST", help=", ".join(GROUPS))
    runs.add_argument("--cases", type=_words, default=(), metavar="LIST", help="these cases alone, by their ids")
    shows = acts.add_parser("show", help="Shows an earlier run with what it tells of the charger's future.")
    compares = acts.add_parser("compare", help="Compares two runs: of two firmware versions, or of two chargers.")
    for act in (shows, compares):
        act.add_argument("--site", type=Path, required=True, metavar="FILE")
        act.add_argument("--charger", required=True, metavar="REF", help="its identity, label or serial number")
    shows.add_argument("--number", type=int, default=0, metavar="N", help="1 the oldest run (default: the newest)")
    shows.add_argument("--evidence", metavar="CASE", help="the messages of this case")
    compares.add_argument("--with", dest="other", metavar="REF", help="the newest run of this charger instead")
    compares.add_argument("--numbers", type=_two, metavar="N,M", help="these two runs (default: the last two)")
    for act in (runs, lists, shows, compares):
        json_option(act)


def _words(value: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in value.split(",") if word.strip())


def _groups(value: str) -> tuple[str, ...]:
    words = _words(value)
    if unknown := [word for word in words if word not in GROUPS]:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}; known are {', '.join(GROUPS)}")
    return words


def _two(value: str) -> tuple[int, int]:
    words = _words(value)
    if len(words) != 2 or not all(word.isascii() and word.isdigit() and int(word) > 0 for word in words):
        raise argparse.ArgumentTypeError("two numbers of runs, as 1,2")
    return int(words[0]), int(words[1])
