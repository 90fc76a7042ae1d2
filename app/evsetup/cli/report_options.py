"""The options of ``evsetup report``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def report_options(parser: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """The report itself, and ``verify``."""
    parser.add_argument("--site", type=Path, metavar="FILE")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="FILE.pdf (with FILE.json beside it) or FILE.json alone"
    )
    parser.add_argument(
        "--rules",
        metavar="uk,de,…",
        help="rule sets that it is held against (default: those chosen for the site); “none” for none",
    )
    json_option(parser)
    acts = parser.add_subparsers(dest="act", metavar="verify")
    verify = acts.add_parser("verify", help="Says whether a PDF and a JSON are one report, each as it was written.")
    verify.add_argument("pdf", type=Path, metavar="FILE.pdf")
    verify.add_argument("beside", type=Path, metavar="FILE.json")
    json_option(verify)


def check_report(parser: argparse.ArgumentParser, wanted: argparse.Namespace) -> None:
    """Ends with wrong usage where a report is to be written and nobody said of what, or where to."""
    if wanted.act is None and (wanted.site is None or wanted.out is None):
        parser.error("report: --site and --out are needed, or the word verify with two files")
