"""The probe's look-up of the server's name, by this laptop's own means.

Failure classes: ``facts/ocpp.md`` §4.1 step 2. What name servers say is asked beside it (``surroundings.Surroundings``).
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from functools import partial

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.left_behind import can_be_left
from evsetup.domain.text import text
from evsetup.ocppj.probe.connection import Address

_MOST_ADDRESSES = 4


async def resolve(host: str, port: int, timeout_s: float) -> tuple[tuple[Address, ...], Finding]:
    """The addresses of ``host`` (none: see the finding), at most four and of both families where there are both."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        seen = text("ocppj", "{host} was found.", host=host)
    else:
        seen = text("ocppj", "{host} is an address; there is no name to look up.", host=host)
    try:
        async with asyncio.timeout(timeout_s):
            look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
            found = await can_be_left(look_up, "name look-up")
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
    return _in_turn(addresses)[:_MOST_ADDRESSES], Finding("probe.name.ok", Severity.OK, seen, evidence=(listed,))


def _in_turn(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """The two families in turn, the system's favourite first (RFC 8305 §4)."""
    if not addresses:
        return ()
    first = [address for address in addresses if address.family == addresses[0].family]
    other = [address for address in addresses if address.family != addresses[0].family]
    turns = [address for pair in zip(first, other, strict=False) for address in pair]
    return (*turns, *first[len(other) :], *other[len(first) :])


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
