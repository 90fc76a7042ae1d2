"""The option by which ``evsetup apply`` puts settings back; apart from the act, which imports all that a job needs."""

from __future__ import annotations

import argparse


def roll_back_word(made: argparse.ArgumentParser) -> None:
    """The option."""
    made.add_argument(
        "--roll-back",
        action="store_true",
        help="put the old settings back when the new ones are not proven; without --set: put back what was written",
    )
