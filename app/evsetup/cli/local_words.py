"""The words of ``evsetup local``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Add = Callable[[argparse.ArgumentParser], None]


def local_words(verb: Callable[[str, str], argparse.ArgumentParser], one_charger: Add, family: Add, json: Add) -> None:
    """What a charger's own interface does besides settings."""
    about = "Networks, certificates and factory values of a charger, over its own page or its USB port."
    acts = verb("local", about).add_subparsers(dest="act", required=True)
    for name, words in (
        ("networks", "The Wi-Fi networks that the charger hears."),
        ("certificates", "Lists its certificates."),
        ("install", "Installs a root certificate of a CSMS from a PEM file."),
        ("delete", "Deletes a certificate."),
        ("factory-reset", "Says what going back to factory values does, and does it after a yes."),
    ):
        act = acts.add_parser(name, help=words, description=words)
        one_charger(act)
        family(act)
        json(act)
        if name == "install":
            act.add_argument("file", type=Path, metavar="FILE.pem")
        if name == "delete":
            act.add_argument("serial", metavar="SERIAL", help="its serial number, as it is listed")
        if name == "factory-reset":
            act.add_argument("--yes", action="store_true", help="do it without asking")
            act.add_argument("--patience", type=float, default=0.0, metavar="S", help="how long it may stay away")
