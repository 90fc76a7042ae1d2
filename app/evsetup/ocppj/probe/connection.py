"""The probe's way to the server: its name, its port.

Failure classes: ``facts/ocpp.md`` §4.1 steps 2, 5. Always direct, never through a proxy: chargers know none.
"""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
from dataclasses import dataclass
from typing import Any

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text

_MOST_ADDRESSES = 4


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a server, as the socket module wants it."""

    family: int
    sockaddr: tuple[Any, ...]

    def __str__(self) -> str:
        host, port = str(self.sockaddr[0]), self.sockaddr[1]
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


async def resolve(host: str, port: int, timeout_s: float) -> tuple[tuple[Address, ...], Finding]:
    """The addresses of ``host`` (none: see the finding)."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        seen = text("ocppj", "{host} was found.", host=host)
    else:
        seen = text("ocppj", "{host} is an address; there is no name to look up.", host=host)
    try:
        async with asyncio.timeout(timeout_s):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except TimeoutError:
        return (), _name_service(host, "time-out")
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            return (), _name_service(host, error.strerror or "")
        return (), _no_such_name(host, error.strerror or "")
    except (OSError, UnicodeError) as error:
        return (), _no_such_name(host, str(error))
    addresses = tuple(dict.fromkeys(Address(family, to) for family, _, _, _, to in found if isinstance(to[0], str)))
    listed = Evidence("addresses", ", ".join(str(address.sockaddr[0]) for address in addresses))
    return addresses[:_MOST_ADDRESSES], Finding("probe.name.ok", Severity.OK, seen, evidence=(listed,))


async def dial(addresses: tuple[Address, ...], timeout_s: float) -> tuple[Address | None, Finding]:
    """The first of ``addresses`` that takes a TCP connection; the connection itself is closed again."""
    tried: list[Evidence] = []
    worst: Exception = TimeoutError()
    for address in addresses:
        try:
            connection = await open_socket(address, timeout_s / len(addresses))
        except (OSError, TimeoutError) as error:
            worst = error
            tried.append(Evidence(str(address), _reason(error)))
        else:
            local = connection.getsockname()[0]
            connection.close()
            seen = text("ocppj", "{address} takes connections.", address=str(address))
            return address, Finding(
                "probe.connection.ok", Severity.OK, seen, evidence=(*tried, Evidence("from", str(local)))
            )
    return None, _no_connection(worst, str(addresses[-1]), timeout_s, tuple(tried))


async def open_socket(address: Address, timeout_s: float) -> socket.socket:
    """A connected socket, for asyncio.

    Raises:
        OSError, TimeoutError: as the system says.
    """
    connection = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        async with asyncio.timeout(timeout_s):
            await asyncio.get_running_loop().sock_connect(connection, address.sockaddr)
    except BaseException:
        connection.close()
        raise
    return connection


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return os.strerror(error.errno)
    return "time-out"


def _no_such_name(host: str, reason: str) -> Finding:
    return Finding(
        "probe.name.not-found",
        Severity.PROBLEM,
        text("ocppj", "There is no server named {host}.", host=host),
        text("ocppj", "The name is misspelt, or it is known in another network only (a private APN, a VPN)."),
        (
            text("ocppj", "Compare the address letter by letter with what the CSMS operator gave you."),
            text("ocppj", "If the charger uses a SIM card, test over that card's network."),
        ),
        (Evidence("name service", reason),),
    )


def _name_service(host: str, reason: str) -> Finding:
    return Finding(
        "probe.name.no-service",
        Severity.PROBLEM,
        text("ocppj", "The name {host} could not be looked up.", host=host),
        text("ocppj", "This laptop reaches no name service (DNS): it has no internet, or a firewall blocks it."),
        (
            text("ocppj", "Check that this laptop is online, then test again."),
            text("ocppj", "Ask the network's administrator to allow DNS for the charger too."),
        ),
        (Evidence("name service", reason),),
    )


def _no_connection(error: Exception, address: str, timeout_s: float, tried: tuple[Evidence, ...]) -> Finding:
    if isinstance(error, ConnectionRefusedError):
        return Finding(
            "probe.connection.refused",
            Severity.PROBLEM,
            text("ocppj", "{address} refuses connections.", address=address),
            text("ocppj", "The computer is there, and nothing listens on this port; or a firewall refuses it."),
            (
                text("ocppj", "Check the port in the address."),
                text("ocppj", "Ask the CSMS operator whether the CSMS is running."),
            ),
            tried,
        )
    if isinstance(error, TimeoutError):
        return Finding(
            "probe.connection.timed-out",
            Severity.PROBLEM,
            text("ocppj", "{address} does not answer within {seconds} s.", address=address, seconds=f"{timeout_s:g}"),
            text("ocppj", "A firewall drops the connection, or the server is down."),
            (
                text("ocppj", "Ask the network's administrator to open this port to the outside."),
                text("ocppj", "Ask the CSMS operator whether only known addresses may connect."),
            ),
            tried,
        )
    return Finding(
        "probe.connection.unreachable",
        Severity.PROBLEM,
        text("ocppj", "{address} cannot be reached: {reason}.", address=address, reason=_reason(error)),
        text("ocppj", "No way leads there from the network that this laptop is in."),
        (
            text("ocppj", "Check cable or Wi-Fi and the gateway."),
            text("ocppj", "Check the address; one that begins with 10., 172. or 192.168. is a local one."),
        ),
        tried,
    )
