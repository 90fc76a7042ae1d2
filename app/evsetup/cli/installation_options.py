"""The options of ``evsetup installation``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def installation_acts(parser: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """``show``, ``set`` and ``check``."""
    acts = parser.add_subparsers(dest="act", required=True)
    show = acts.add_parser("show", help="Shows what was told of the wiring of a charger.")
    tell = acts.add_parser("set", help="Keeps breaker, cable, limits, measured values and papers of a charger.")
    tell.add_argument(
        "values", nargs="+", metavar="NAME=VALUE", help="as “show” names them; an empty value takes it away"
    )
    tell.add_argument(
        "--wish", action="store_true", help="also wish current and order of the phases of the charger in its next plan"
    )
    check = acts.add_parser("check", help="Says what contradicts what; exit code 1 when something does.")
    for act in (show, tell, check):
        act.add_argument("--site", type=Path, required=True, metavar="FILE")
        act.add_argument(
            "--charger", required=act is not check, default="", metavar="REF", help="serial or label of the charger"
        )
        json_option(act)
