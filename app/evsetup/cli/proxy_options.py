"""The options of ``evsetup proxy`` and ``evsetup analyse``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def proxy_options(proxy: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """Whom to pass on to, where to record, and how chargers reach this laptop."""
    proxy.add_argument("--upstream", required=True, metavar="URL", help="address of the CSMS, without the identity")
    proxy.add_argument("--record", type=Path, required=True, metavar="FILE", help="new file to record into")
    proxy.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address to listen on")
    proxy.add_argument("--port", type=int, default=9100, metavar="N", help="port to listen on (default: %(default)s)")
    proxy.add_argument("--tls", action="store_true", help="chargers use wss, under a temporary root certificate")
    proxy.add_argument(
        "--root-out",
        type=Path,
        default=Path("evsetup-root.pem"),
        metavar="FILE",
        help="where to save that root certificate (PEM; default: %(default)s)",
    )
    proxy.add_argument("--ca", type=Path, metavar="FILE", help="CA certificate of the CSMS (PEM)")
    proxy.add_argument("--seconds", type=float, default=0.0, help="end after this time (0: until interrupted)")
    json_option(proxy)


def analyse_options(analyse: argparse.ArgumentParser, json_option: Callable[[argparse.ArgumentParser], None]) -> None:
    """Which recording."""
    analyse.add_argument(
        "trace", type=Path, metavar="TRACE", help="a recording of evsetup, or the log of another program, packed or not"
    )
    analyse.add_argument(
        "--against", type=Path, metavar="OTHER", help="show how another recording or log differs from it"
    )
    analyse.add_argument(
        "--aligned", type=Path, metavar="FILE", help="with --against: write the other one here on the clock of this one"
    )
    analyse.add_argument(
        "--between", nargs=2, metavar=("A", "B"), help="show how two chargers of this recording differ"
    )
    analyse.add_argument(
        "--rows",
        metavar="FILTER",
        help="show the messages that fit instead: words, action:Boot, charger:07, verdict:problem, from:10:42, to:11:00, "
        "connectorId=1, row:41",
    )
    analyse.add_argument(
        "--columns",
        nargs="+",
        metavar="MEANING=COLUMN",
        help="what the columns of a table mean: time, charger, message, or type, id, action and payload",
    )
    analyse.add_argument(
        "--preview", action="store_true", help="show how a log is read: its columns and its first messages"
    )
    analyse.add_argument("--sessions", action="store_true", help="show its transactions: energy, gaps, errors")
    analyse.add_argument(
        "--sequence",
        metavar="FILTER",
        help="show the messages that fit as the text of a Mermaid sequence diagram (“row:41-80” or “from:10:42 to:10:50”)",
    )
    analyse.add_argument("--most", type=int, default=200, metavar="N", help="show so many of them (200)")
    json_option(analyse)
