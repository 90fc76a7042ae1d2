"""The options of ``evsetup live``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

Options = Callable[[argparse.ArgumentParser], None]
_LONGEST_TAG = 36
_DEEDS = frozenset(
    {
        "start",
        "stop",
        "limit",
        "clear-limit",
        "unlock",
        "soft-reset",
        "hard-reset",
        "trigger",
        "available",
        "unavailable",
    }
)


class WishedDeed(NamedTuple):
    """A deed as it was typed; a test holds the names against those of ``commissioning``, which no option may import."""

    name: str
    id_tag: str = ""
    amps: float = 0.0
    message: str = ""


def live_words(verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Options, json_option: Options) -> None:
    """What to do, and how long to look on."""
    live = verb(
        "live", "Follows a charger that dials in to this laptop: starts, stops and limits charges, and shows them live."
    )
    one_charger(live)
    live.add_argument(
        "--do",
        action="append",
        default=[],
        type=deed_from,
        metavar="DEED",
        help="start[=TAG], stop, limit=AMPS, clear-limit, unlock, soft-reset, hard-reset, trigger=MESSAGE, available or "
        "unavailable; may be given several times, done in this order",
    )
    live.add_argument("--connector", type=int, default=1, metavar="N", help="connector, or EVSE (0: the whole charger)")
    live.add_argument("--between", type=float, default=0.0, metavar="S", help="seconds to look on after each deed")
    live.add_argument(
        "--seconds", type=float, metavar="S", help="end after this time (without --do: until interrupted)"
    )
    live.add_argument("--price", metavar="PRICE", help="price of a kWh, to show what a session costs")
    live.add_argument("--currency", default="EUR", metavar="WORD", help="of that price (default: %(default)s)")
    json_option(live)


def deed_from(words: str) -> WishedDeed:
    """A deed as it is typed. Raises ``ArgumentTypeError`` for one that is none."""
    name, given, value = words.partition("=")
    if name not in _DEEDS:
        raise argparse.ArgumentTypeError(f"no such deed: {name}")
    match name:
        case "limit":
            return WishedDeed(name, amps=_amps(value))
        case "trigger":
            if not value.isidentifier():
                raise argparse.ArgumentTypeError("trigger=MESSAGE needs the name of a message")
            return WishedDeed(name, message=value)
        case "start":
            if given and not 0 < len(value) <= _LONGEST_TAG:
                raise argparse.ArgumentTypeError(f"start=TAG needs a tag of 1 to {_LONGEST_TAG} letters")
            return WishedDeed(name, id_tag=value or "EVSETUP")
        case _ if given:
            raise argparse.ArgumentTypeError(f"{name} takes nothing")
    return WishedDeed(name)


def _amps(value: str) -> float:
    try:
        amps = float(value)
    except ValueError:
        amps = -1.0
    if not 0 <= amps <= 1000:
        raise argparse.ArgumentTypeError("limit=AMPS needs amperes from 0 to 1000")
    return amps
