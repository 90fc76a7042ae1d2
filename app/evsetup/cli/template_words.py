"""The options of ``evsetup template``, and those by which ``plan`` and ``apply`` take wishes from a site."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def template_words(
    verb: Callable[[str, str], argparse.ArgumentParser], json_option: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Adds the command."""
    acts = verb("template", "What all chargers of a site, of a model or of one bay shall have.").add_subparsers(
        dest="act", required=True
    )
    put = acts.add_parser("set", help="Wants these values; an empty value (NAME=) takes a wish back.")
    show = acts.add_parser("show", help="Lists the templates of a site.")
    remove = acts.add_parser("remove", help="Takes a whole template away.")
    for act in (put, show, remove):
        act.add_argument("--site", type=Path, required=True, metavar="FILE")
        json_option(act)
    for act in (put, remove):
        where = act.add_mutually_exclusive_group()
        where.add_argument(
            "--model", default="", metavar="PATTERN", help="for chargers of a model, such as 'OpenEVSE*'"
        )
        where.add_argument("--bay", default="", metavar="LABEL", help="for the charger in one bay")
    put.add_argument(
        "values",
        nargs="+",
        metavar="NAME=VALUE",
        help="a setting (limits.max-current=16) or a name of OCPP's own (HeartbeatInterval=300)",
    )


def wish_words(made: argparse.ArgumentParser) -> None:
    """Adds what ``plan`` and ``apply`` take wishes from."""
    made.add_argument("--csms-card", default="", metavar="FILE_OR_ID", help="the operator's CSMS card: it wishes, too")
