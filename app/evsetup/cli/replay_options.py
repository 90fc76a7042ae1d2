"""The options of ``evsetup replay``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evsetup.cli.charger_options import reach_options
from evsetup.domain.probe_identity import PROBE


def replay_options(made: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """Which side is said again, and to whom."""
    made.add_argument("trace", type=Path, metavar="TRACE")
    made.add_argument("--of", default="", metavar="ID", help="which charger of the recording (default: the first one)")
    made.add_argument("--to", default="", metavar="URL", help="says the charger's side to this CSMS")
    made.add_argument(
        "--identity",
        default=PROBE,
        metavar="ID",
        help=f"as whom ({PROBE} unless you name another, such as the real one)",
    )
    made.add_argument("--ca", type=Path, metavar="FILE", help="whom to trust besides the system, for wss")
    made.add_argument("--site", type=Path, metavar="FILE", help="with --charger: says the CSMS's side to that charger")
    made.add_argument("--charger", default="", metavar="REF", help="ocpp:IDENTITY of a charger that dials in")
    made.add_argument("--with-writes", action="store_true", help="also calls that may change the charger")
    made.add_argument("--fast", action="store_true", help="without the pauses of the recording")
    reach_options(made)
    json_option(made)
