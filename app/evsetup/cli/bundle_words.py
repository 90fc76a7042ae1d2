"""The words of ``evsetup bundle`` on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Options = Callable[[argparse.ArgumentParser], None]


def bundle_words(verb: Callable[[str, str], argparse.ArgumentParser], json_option: Options) -> None:
    """The words of the command."""
    act = verb(
        "bundle", "Packs what a supporter needs of one charger: recordings, settings, versions, findings; masked."
    )
    act.add_argument("--site", type=Path, required=True, metavar="FILE")
    act.add_argument("--charger", required=True, metavar="REF", help="its identity, label or serial number")
    act.add_argument(
        "--trace", type=Path, action="append", default=[], metavar="FILE", help="a recording or log; may be given again"
    )
    act.add_argument("--hide-serials", action="store_true", help="serial numbers and identities become words, too")
    where = act.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="ZIP", help="where it is written")
    where.add_argument("--preview", action="store_true", help="print all that would leave, and write nothing")
    json_option(act)
