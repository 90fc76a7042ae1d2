"""Keeps every socket of the test process on loopback.

An audit hook sees each ``bind``, ``connect``, ``sendto`` and name look-up of Python's sockets and refuses what would
leave 127.0.0.0/8 and ::1. Child processes are not seen: they belong to tests, which give them loopback addresses.
"""

from __future__ import annotations

import ipaddress
import socket
import struct
import sys
from typing import Any

_MDNS_PORT = 5353

refused: list[str] = []
"""What was refused since the list was last emptied; a test fails on it even if the code under test swallowed it."""


class LeftLoopback(AssertionError):
    """The code under test tried to reach beyond loopback."""


def stay_on_loopback() -> None:
    """Installs the guard for the rest of the process; Python has no way to take an audit hook back."""
    sys.addaudithook(_guard)


def complaints() -> list[str]:
    """What was refused, one entry each; empties ``refused``."""
    told = [f"left loopback: {what}" for what in refused]
    refused.clear()
    return told


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    match event, arguments:
        case (
            ("socket.connect" | "socket.bind" | "socket.sendto" | "socket.sendmsg"),
            (sock, (str(host), int(port), *_)),
        ):
            if sock.family in (socket.AF_INET, socket.AF_INET6) and not _allowed(event, sock, host, port):
                _refuse(f"{event} {host!r} port {port}")
        case "socket.getaddrinfo", (host, *_):
            _resolve(host)
        case (("socket.gethostbyname" | "socket.gethostbyaddr"), (host, *_)):
            _resolve(host)


def _allowed(event: str, sock: socket.socket, host: str, port: int) -> bool:
    if _is_loopback(host):
        return True
    datagrams = sock.type == socket.SOCK_DGRAM
    if event == "socket.bind":
        # zeroconf hears a multicast group by a wildcard socket that joins the group on given interfaces only.
        return datagrams and port == _MDNS_PORT and (host in {"", "0.0.0.0", "::"} or _is_multicast(host))
    return datagrams and _is_multicast(host) and _multicasts_on_loopback(sock)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _is_multicast(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_multicast
    except ValueError:
        return False


def _multicasts_on_loopback(sock: socket.socket) -> bool:
    if sock.family == socket.AF_INET6:
        index = sock.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF)
        return index != 0 and socket.if_indextoname(index).startswith("lo")
    (interface,) = struct.unpack("!I", sock.getsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, 4))
    return ipaddress.IPv4Address(interface).is_loopback


def _resolve(host: str | bytes | None) -> None:
    name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else host
    if not name or _is_loopback(name) or _is_address(name):
        return
    if name.rstrip(".").endswith(".invalid"):
        # RFC 6761 §6.4: no resolver knows such a name, so the question need not leave the machine.
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    _refuse(f"look-up of {name!r}")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _refuse(what: str) -> None:
    refused.append(what)
    raise LeftLoopback(what)
