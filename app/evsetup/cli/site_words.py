"""The words of ``evsetup site`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def site_words(
    verb: Callable[[str, str], argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    """The words of the command."""
    acts = verb("site", "Site files: what they are, copies, and two laptops' files made into one.").add_subparsers(
        dest="act", required=True
    )
    tells = acts.add_parser("info", help="Tells which site a file is of, and what it holds.")
    tells.add_argument("file", type=Path)
    copies = acts.add_parser("copy", help="Makes a whole copy, also while the site is open.")
    copies.add_argument("file", type=Path)
    copies.add_argument("--out", type=Path, required=True, metavar="FILE")
    merges = acts.add_parser("merge", help="Makes one file of two laptops' files of the same site.")
    merges.add_argument("a", type=Path)
    merges.add_argument("b", type=Path)
    merges.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new file; A and B stay as they are")
    merges.add_argument("--prefer", choices=("a", "b"), help="whose value counts where both have one")
    merges.add_argument(
        "--take", action="append", default=[], metavar="CONFLICT=a|b", help="decides one conflict, by its name"
    )
    merges.add_argument("--same-site", action="store_true", help="they are of one site although each was made new")
    for act in (tells, copies, merges):
        json_option(act)
