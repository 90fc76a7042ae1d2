"""The options of ``evsetup firmware``, and by which protocol files go."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evsetup.cli.charger_options import one_charger_options, site_option
from evsetup.domain.transfer_protocol import TransferProtocol

AT_ONCE = 4

Options = Callable[[argparse.ArgumentParser], None]


def firmware_options(firmware: argparse.ArgumentParser, json_option: Options) -> None:
    """The library, whose signatures count, signed lists, and updates."""
    acts = firmware.add_subparsers(dest="act", required=True)
    add = acts.add_parser("add", help="Adds an image, a folder of images, or a signed list to the library.")
    add.add_argument("file", type=Path, metavar="FILE|FOLDER|LIST")
    add.add_argument("--vendor", metavar="NAME", help="maker; without it a list or a manifest beside FILE tells")
    add.add_argument("--model", metavar="NAME", help="model, or a pattern with *")
    add.add_argument("--version", metavar="VERSION")
    add.add_argument("--sha256", help="the maker's SHA-256 of the file")
    add.add_argument("--md5", help="the maker's MD5: checked, but it proves little")
    add.add_argument("--signature", type=Path, metavar="FILE", help="the maker's signature over FILE, as base64")
    add.add_argument("--certificate", type=Path, metavar="FILE", help="the signing certificate (PEM)")
    listing = acts.add_parser("list", help="Lists the library; with --site also what fits which charger.")
    listing.add_argument("--site", type=Path, metavar="FILE")
    remove = acts.add_parser("remove", help="Takes an image out of the library.")
    remove.add_argument("image", metavar="SHA256", help="the image, by the start of its SHA-256")
    lists = acts.add_parser("index", help="Signed lists of firmware.").add_subparsers(dest="index_act", required=True)
    make = lists.add_parser("make", help="Writes images of the library into a list, signed with your own key.")
    make.add_argument("out", type=Path, metavar="FILE")
    make.add_argument("--publisher", required=True, metavar="NAME", help="under which name you give lists out")
    make.add_argument("--number", type=int, required=True, metavar="N", help="higher than that of your last list")
    make.add_argument(
        "--image", action="append", default=[], metavar="SHA256", help="only these images; may be given several times"
    )
    make.add_argument(
        "--key-stdin", action="store_true", help="an Ed25519 key (PEM) from standard input, not the vault's"
    )
    check = lists.add_parser("check", help="Says who signed a list, and whether its images beside it are right.")
    check.add_argument("file", type=Path, metavar="FILE")
    pin = acts.add_parser("pin", help="Accepts the publisher of a list, or a maker's root certificate.")
    pin.add_argument("file", type=Path, metavar="LIST|ROOT")
    pin.add_argument(
        "--fingerprint", metavar="HEX", help="as you were told it on another way; asked for where it is not given"
    )
    pin.add_argument("--vendor", metavar="NAME", help="whose images the root certificate vouches for")
    pins = acts.add_parser("pins", help="Lists whose signatures count here.")
    unpin = acts.add_parser("unpin", help="Accepts a publisher or a maker no longer.")
    unpin.add_argument("name", metavar="NAME")
    update = acts.add_parser("apply", help="Applies an image to a charger.")
    one_charger_options(update)
    update.add_argument("--image", required=True, metavar="SHA256", help="the image, by the start of its SHA-256")
    update.add_argument(
        "--anyway", action="store_true", help="also with what speaks against it: a low battery, no room"
    )
    typed_option(update)
    protocol_option(update)
    fleet = acts.add_parser(
        "update",
        help="Updates every charger of a site that is out of date: one first, then the rest; stops at a failure.",
    )
    site_option(fleet)
    fleet.add_argument("--chargers", default="", metavar="REF,…", help="only these: labels, ids or identities")
    fleet.add_argument("--canary", default="", metavar="REF", help="the charger that goes first and alone")
    fleet.add_argument("--at-once", type=int, default=AT_ONCE, metavar="N", help="so many after it at the same time")
    fleet.add_argument("--anyway", action="store_true", help="also with what speaks against it; never during a charge")
    fleet.add_argument("--plan-only", action="store_true", help="show what would be done")
    fleet.add_argument("--yes", action="store_true", help="do not ask")
    fleet.add_argument("--keys-stdin", action="store_true", help="read lines “IDENTITY KEY” of chargers that dial in")
    fleet.add_argument("--interface", default="127.0.0.1", metavar="ADDR", help="address that chargers dial in to")
    fleet.add_argument("--port", type=int, default=0, metavar="N", help="port that they dial in to (0: any)")
    fleet.add_argument("--wait", type=float, default=180.0, metavar="S", help="how long to wait for each to dial in")
    board = acts.add_parser(
        "board",
        help="Shows what a board on a serial port is (MCUboot; --esp32: through esptool); with --image, puts an image on it.",
    )
    board.add_argument(
        "--esp32", action="store_true", help="an ESP32, written by the program esptool, which you must have"
    )
    board.add_argument("--esptool", default="", metavar="PROGRAM", help="esptool, where it is not on the path")
    board.add_argument("--erase-settings", action="store_true", help="ESP32: a whole image may overwrite all settings")
    board.add_argument("port", metavar="PORT", help="the serial port, such as /dev/ttyACM0 or COM5")
    board.add_argument("--image", default="", metavar="SHA256", help="the image, by the start of its SHA-256")
    board.add_argument("--vendor", default="", help="the maker, as it stands on the plate of the charger")
    board.add_argument("--model", default="", help="the model, as it stands on the plate of the charger")
    typed_option(board)
    for act in (add, listing, remove, make, check, pin, pins, unpin, update, fleet, board):
        json_option(act)


def typed_option(parser: argparse.ArgumentParser) -> None:
    """What a person types where nobody here can see that an image is right."""
    parser.add_argument(
        "--it-is",
        action="append",
        default=[],
        metavar="WORDS",
        help="what you read on the plate, or the version of the image: asked for with an older version, an unknown model or "
        "revision, or a version that nobody can order; may be given several times",
    )


def protocol_option(parser: argparse.ArgumentParser) -> None:
    """By which protocol a charger fetches, or hands over; what is chosen here is the only one tried."""
    parser.add_argument(
        "--protocol",
        type=TransferProtocol,
        choices=list(TransferProtocol),
        metavar="PROTOCOL",
        help="https, http, sftp, ftps or ftp (default: as the charger's card, the charger itself and its link say)",
    )
