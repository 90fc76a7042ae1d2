"""The options of ``evsetup discover``."""

from __future__ import annotations

import argparse
import ipaddress


def discover_options(discover: argparse.ArgumentParser) -> None:
    """Where and how to look. Without ``--probe`` or ``--sweep`` nothing but mDNS questions is sent."""
    discover.add_argument("--interface", default="", metavar="ADDR", help="address of the interface to search on")
    discover.add_argument("--seconds", type=float, default=8.0, help="how long to listen")
    discover.add_argument("--serial-port", action="append", default=[], metavar="PORT", help="a port named by hand")
    active = discover.add_mutually_exclusive_group()
    active.add_argument(
        "--probe",
        action="store_true",
        help="also ask all of this network by UDP (KEBA, Duosida), and the addresses that chargers have by themselves",
    )
    active.add_argument(
        "--sweep",
        type=_network,
        metavar="NET",
        help="also ask each address of this network, at most 254 (192.168.1.0/24); never a log-in, at most 300 packets a second",
    )


def _network(words: str) -> ipaddress.IPv4Network:
    try:
        return ipaddress.IPv4Network(words, strict=False)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r}: give a network such as 192.168.1.0/24") from None
