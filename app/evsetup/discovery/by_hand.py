"""What a person types to name a charger that does not show up by itself."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from evsetup.discovery.faults import NoSuchAddress
from evsetup.discovery.hints import hint
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way

_PORT_NAME = re.compile(r"(COM[0-9]{1,3}|\\\\\.\\COM[0-9]{1,3}|/dev/[\w./:+-]{1,200})\Z", re.IGNORECASE)
_PORT_URL = re.compile(r"(socket|rfc2217)://[^/?#\s]{1,255}/?\Z", re.IGNORECASE)
_HOST = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*\Z")
_PORTS = {"http": 80, "https": 443, "mqtt": 1883}
_MODULE = re.compile(r"[\w.-]{1,64}\Z", re.ASCII)


def by_hand(typed: str) -> Sighting:
    """A sighting of ``192.168.1.5``, ``http://charger.local``, ``/dev/ttyUSB0``, ``COM3``, ``socket://host:port``
    or ``mqtt://host`` (with the name of its interface behind it, where a charger has several).

    Nothing is sent; whether a charger is there shows when it is read. The page of a web address does not count.

    Raises:
        NoSuchAddress: it is no such thing; the finding says what is wrong.
    """
    address = typed.strip()
    shown = hint(address).rpartition("@")[2]  # a password that was typed into the address is not shown again
    if _PORT_NAME.match(address):
        return _sighting(Way.SERIAL, address.upper() if address[:3].casefold() == "com" else address)
    if _PORT_URL.match(address) and "@" not in address:
        _host_and_port(address, shown, needs_port=True)
        return _sighting(Way.SERIAL, address.rstrip("/"))
    scheme = address.partition("://")[0].casefold() if "://" in address else ""
    if scheme in {"ws", "wss"}:
        raise NoSuchAddress("csms-address", shown, means="csms")
    if scheme not in {"", *_PORTS}:
        raise NoSuchAddress("not-an-address", shown)
    host, port = _host_and_port(address if scheme else f"http://{_bracketed(address)}", shown)
    scheme = scheme or "http"
    if scheme == "mqtt":
        module = urlsplit(address).path.strip("/")
        if module and not _MODULE.match(module):
            raise NoSuchAddress("not-an-address", shown)
        return _sighting(Way.MQTT, f"mqtt://{host}:{port or _PORTS[scheme]}{module and '/'}{module}")
    return _sighting(Way.HTTP, f"{scheme}://{host}:{port or _PORTS[scheme]}")


def _host_and_port(url: str, shown: str, *, needs_port: bool = False) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 0
        secret = "@" in parts.netloc
    except ValueError as error:
        raise NoSuchAddress("not-an-address", shown) from error
    if secret:
        raise NoSuchAddress("password-in-address", shown, means="password")
    if (needs_port and not port) or not _is_host(host):
        raise NoSuchAddress("not-an-address", shown)
    return f"[{host}]" if ":" in host else host, port


def _is_host(host: str) -> bool:
    try:
        return not (ipaddress.ip_address(host).is_multicast or ipaddress.ip_address(host).is_unspecified)
    except ValueError:
        # A name of digits and dots alone is a mistyped address, never a host.
        return _HOST.match(host) is not None and not re.fullmatch(r"[0-9.]+", host)


def _bracketed(address: str) -> str:
    """A bare IPv6 address in the brackets that a URL needs."""
    try:
        return f"[{address}]" if ipaddress.ip_address(address).version == 6 else address
    except ValueError:
        return address


def _sighting(way: Way, address: str) -> Sighting:
    return Sighting(Source.BY_HAND, Endpoint(way, address), datetime.now(UTC))
