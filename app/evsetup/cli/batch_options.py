"""The options of ``evsetup batch``."""

from __future__ import annotations

import argparse
from pathlib import Path

from evsetup.cli.purpose_words import purpose_words

CONCURRENCY = 8


def batch_options(batch: argparse.ArgumentParser) -> None:
    """Which chargers, what they shall have, and how it is run."""
    batch.add_argument("--site", type=Path, required=True, metavar="FILE")
    which = batch.add_mutually_exclusive_group(required=True)
    which.add_argument("--bays", metavar="A,B", help="labels of bays, with commas between")
    which.add_argument("--all", action="store_true", help="every bay of the site")
    batch.add_argument("--csms", metavar="URL", default="", help="address that they dial, without the identity")
    batch.add_argument("--card", metavar="ID", default="", help="the operator, by the id of its CSMS card")
    purpose_words(batch)
    batch.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a setting that all of them shall have"
    )
    batch.add_argument(
        "--copy-from", metavar="REF", help="label, identity or serial of the charger to copy settings from"
    )
    batch.add_argument("--identities", metavar="PATTERN", default="", help="for bays without one: SITE-{bay:02}")
    batch.add_argument(
        "--concurrency", type=_at_least_one, default=CONCURRENCY, metavar="N", help="default: %(default)s"
    )
    batch.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address that chargers dial in to")
    batch.add_argument("--port", type=int, default=0, metavar="N", help="port that they dial in to (0: any)")
    batch.add_argument(
        "--wait", type=float, default=180.0, metavar="S", help="how long a charger may take to show itself"
    )
    batch.add_argument("--ca", type=Path, metavar="FILE", help="CA certificate of the CSMS (PEM)")
    batch.add_argument(
        "--firmware", action="store_true", help="first update those for which the library has newer firmware"
    )
    batch.add_argument(
        "--keys-stdin",
        action="store_true",
        help="read lines “IDENTITY KEY [NEW-KEY]”: the key that it logs in with here (- for none), the one of its CSMS",
    )
    batch.add_argument("--plan-only", action="store_true", help="show old and new for each charger; write nothing")
    batch.add_argument("--yes", action="store_true", help="write without asking")


def _at_least_one(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= 500:
        raise argparse.ArgumentTypeError(f"{words!r}: give a number from 1 to 500")
    return int(words)
