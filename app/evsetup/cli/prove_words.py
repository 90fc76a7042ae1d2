"""The words of ``evsetup prove`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

Options = Callable[[argparse.ArgumentParser], None]

STEPS: Final = (
    "boot",
    "plug-in",
    "card",
    "start",
    "meter",
    "limit",
    "composite",
    "take-back",
    "stop",
    "record",
    "unlock",
    "soft-reset",
    "hard-reset",
    "offline",
    "clean-up",
)
"""A test holds them against those of ``commissioning``, which no option may import."""


def prove_words(
    verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options
) -> None:
    """The words of the command."""
    acts = verb(
        "prove", "Sees a charger do its whole job, step by step; a vehicle or a test adapter is needed."
    ).add_subparsers(dest="act", required=True)
    runs = acts.add_parser("run", help="Runs the steps on a charger that dials in to this laptop.")
    one_charger(runs)
    runs.add_argument(
        "--steps", type=_steps, default=STEPS, metavar="LIST", help=f"these alone, of: {', '.join(STEPS)}"
    )
    runs.add_argument("--without", type=_steps, default=(), metavar="LIST", help="all but these")
    runs.add_argument("--connector", type=int, default=1, metavar="N", help="connector (1.6) or EVSE (2.x)")
    runs.add_argument("--limit", type=_amps, default=8.0, metavar="A", help="the limit that is tried, per phase (8)")
    runs.add_argument("--phases", type=int, choices=(1, 2, 3), default=0, help="how many phases are connected")
    runs.add_argument("--offline", type=_seconds, default=20.0, metavar="S", help="how long its link stays cut (20)")
    lists = acts.add_parser("steps", help="Lists the steps: what each looks for, and which need a hand.")
    shows = acts.add_parser("show", help="Shows the earlier proofs of a charger.")
    shows.add_argument("--site", type=Path, required=True, metavar="FILE")
    shows.add_argument("--charger", required=True, metavar="REF", help="its identity, label or serial number")
    for act in (runs, lists, shows):
        json_option(act)


def _steps(value: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in value.split(",") if word.strip())
    if unknown := [word for word in words if word not in STEPS]:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}; known are {', '.join(STEPS)}")
    return words


def _amps(value: str) -> float:
    return _between(value, 6, 80)


def _seconds(value: str) -> float:
    return _between(value, 1, 3600)


def _between(value: str, lowest: float, highest: float) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not lowest <= number <= highest:
        raise argparse.ArgumentTypeError(f"a number from {lowest:g} to {highest:g}")
    return number
