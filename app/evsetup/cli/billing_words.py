"""The words of ``evsetup billing`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Options = Callable[[argparse.ArgumentParser], None]
_LONGEST_S = 86_400


def billing_words(
    verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options
) -> None:
    """The words of the command."""
    acts = verb(
        "billing", "What the meter of a charger can tell, what it sends, and what an operator demands."
    ).add_subparsers(dest="act", required=True)
    asks = acts.add_parser("ask", help="Asks for each measurand alone, then for all; afterwards all is as it was.")
    listens = acts.add_parser("listen", help="Listens to the meter values of a charger, signed ones included.")
    shows = acts.add_parser("show", help="Shows what the site file keeps of earlier checks.")
    for act in (asks, listens):
        one_charger(act)
        act.add_argument("--card", default="", metavar="ID", help="the operator's demand, from its card")
        act.add_argument(
            "--measurand", action="append", default=[], metavar="NAME", help="demand this one; several times"
        )
        act.add_argument("--interval", type=_seconds, metavar="S", help="demand a sample every S seconds")
        act.add_argument("--aligned", type=_seconds, metavar="S", help="demand clock-aligned values every S seconds")
        act.add_argument("--signed", action="store_true", help="demand signed values")
    listens.add_argument("--seconds", type=float, default=60.0, metavar="S", help="for so long (default: %(default)s)")
    listens.add_argument("--as-it-is", action="store_true", help="set nothing: listen to what it sends by itself")
    listens.add_argument(
        "--charge", type=int, default=0, metavar="N", help="start a charge on connector N for that time"
    )
    listens.add_argument("--save-signed", type=Path, metavar="FILE", help="write the signed records there, one a line")
    shows.add_argument("--site", type=Path, required=True, metavar="FILE")
    shows.add_argument("--charger", required=True, metavar="REF", help="its identity, label or serial number")
    for act in (asks, listens, shows):
        json_option(act)


def _seconds(value: str) -> int:
    seconds = int(value) if value.isascii() and value.isdigit() else -1
    if not 0 <= seconds <= _LONGEST_S:
        raise argparse.ArgumentTypeError(f"seconds from 0 to {_LONGEST_S}")
    return seconds
