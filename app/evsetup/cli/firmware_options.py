"""The options of ``evsetup firmware``, and by which protocol files go."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evsetup.domain.transfer_protocol import TransferProtocol

Options = Callable[[argparse.ArgumentParser], None]


def firmware_options(firmware: argparse.ArgumentParser, json_option: Options) -> None:
    """Add, list, apply."""
    acts = firmware.add_subparsers(dest="act", required=True)
    add = acts.add_parser("add", help="Adds an image to the library.")
    add.add_argument("file", type=Path)
    add.add_argument("--vendor", required=True)
    add.add_argument("--model", required=True, help="model, or a pattern with *")
    add.add_argument("--version", required=True)
    add.add_argument("--sha256", help="the maker's SHA-256 of the file")
    listing = acts.add_parser("list", help="Lists the library.")
    update = acts.add_parser("apply", help="Applies an image to a charger.")
    update.add_argument("--site", type=Path, required=True, metavar="FILE")
    update.add_argument("--charger", required=True, metavar="REF")
    update.add_argument("--image", required=True, metavar="SHA256", help="the image, by the start of its SHA-256")
    update.add_argument("--user", default="")
    update.add_argument("--password-stdin", action="store_true")
    protocol_option(update)
    for act in (add, listing, update):
        json_option(act)


def protocol_option(parser: argparse.ArgumentParser) -> None:
    """By which protocol a charger fetches, or hands over; what is chosen here is the only one tried."""
    parser.add_argument(
        "--protocol",
        type=TransferProtocol,
        choices=list(TransferProtocol),
        metavar="PROTOCOL",
        help="https, http, sftp, ftps or ftp (default: as the charger's card, the charger itself and its link say)",
    )
