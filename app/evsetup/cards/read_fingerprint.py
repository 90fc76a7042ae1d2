"""Reads the table ``[find]`` of a charger card."""

from __future__ import annotations

import re
from dataclasses import fields

from evsetup.cards.fingerprint import Fingerprint, HttpProbe, KnownAddress, Over, UdpProbe, mac_digits
from evsetup.cards.table import Table
from evsetup.domain.identity import Identity
from evsetup.domain.text import Text, text

SCHEMES = {"http": "http", "https": "https"}
OVERS = {over.value: over for over in Over}

_PATH = re.compile(r"/[!-~]{0,200}\Z")
_URL = re.compile(r"https?://[0-9A-Za-z.-]{1,60}(:[0-9]{1,5})?\Z")
_OUI = re.compile(r"([0-9A-Fa-f]{2}:){2}[0-9A-Fa-f]{2}(:[0-9A-Fa-f]|(:[0-9A-Fa-f]{2}):[0-9A-Fa-f])?\Z")
_HOST = re.compile(r"[A-Za-z0-9_*-]{3,63}(\.local)?\Z")
_USB = re.compile(r"[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}\Z")


def read_fingerprint(table: Table) -> Fingerprint:
    """What the table says; what it does not say is not known."""
    oui = _each(
        table, "oui", _OUI, text("cards", "must be the first 6, 7 or 9 digits of a MAC address, like 98:FC:84:1")
    )
    return Fingerprint(
        http=tuple(_http(one) for one in table.tables("http")),
        udp=tuple(_udp(one) for one in table.tables("udp")),
        addresses=tuple(_address(one) for one in table.tables("addresses")),
        hosts=_each(table, "hosts", _HOST, text("cards", "must be the name of a host; * stands for any letters")),
        names=_each(table, "names", _HOST, text("cards", "must be the name of a host")),
        oui=tuple(mac_digits(prefix) for prefix in oui),
        usb=tuple(
            pair.upper() for pair in _each(table, "usb", _USB, text("cards", "must be USB numbers, like 0525:A4A2"))
        ),
    )


def _http(table: Table) -> HttpProbe:
    probe = HttpProbe(
        path=table.line("path", most=200),
        scheme=table.choice("scheme", SCHEMES, "http"),
        port=table.number("port", 0, least=0, most=65535),
        members=table.texts("members"),
        any_members=table.texts("any_members"),
        words=table.line("words", "", most=100),
        identity=tuple(table.pairs("identity", [field.name for field in fields(Identity)]).items()),
    )
    if probe.path and not _PATH.match(probe.path):
        table.wrong("path", text("cards", "must begin with a slash and hold no spaces"))
    return probe


def _udp(table: Table) -> UdpProbe:
    if "port" not in table.names:
        table.wrong("port", text("cards", "is missing"))
    return UdpProbe(
        port=table.number("port", 1, least=1, most=65535),
        send=table.line("send", most=100),
        from_port=table.number("from_port", 0, least=0, most=65535),
        broadcast=table.yes("broadcast", False),
        words=table.line("words", "", most=100),
    )


def _address(table: Table) -> KnownAddress:
    url = table.line("url", most=100)
    if url and not _URL.match(url):
        table.wrong("url", text("cards", "must be the address of a web page, like http://192.168.4.1"))
    return KnownAddress(url, table.choice("over", OVERS))


def _each(table: Table, name: str, form: re.Pattern[str], otherwise: Text) -> tuple[str, ...]:
    values = table.texts(name)
    if not all(form.match(value) for value in values):
        table.wrong(name, otherwise)
    return tuple(value for value in values if form.match(value))
