"""How a simulated 2.x station dials: its subprotocol, Basic with the password as UTF-8 text, its own roots."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidURI, WebSocketException
from websockets.typing import Subprotocol

from evsetup.links.tls import IssuedCertificate
from evsetup.simulator.dialling import NotConnected, obstacle_of
from evsetup.simulator.trust import trusting

_REQUEST_TARGET = re.compile(r"[!-~]*\Z")
_LONGEST_MESSAGE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Destination2:
    """Where to dial: address without identity, identity, subprotocol, password (``None``: no log-in), roots, own certificate."""

    address: str
    identity: str
    subprotocol: str
    password: str | None = field(default=None, repr=False)
    roots: tuple[str, ...] = ()
    own: IssuedCertificate | None = None


async def dial(
    destination: Destination2, *, timeout_s: float = 10.0, ping_interval_s: float | None = None
) -> ClientConnection:
    """An open link.

    Raises:
        NotConnected: whatever stood in the way.
    """
    whole = f"{destination.address.rstrip('/')}/{destination.identity}"
    url = urlsplit(whole)
    if url.scheme not in {"ws", "wss"} or not _REQUEST_TARGET.match(whole):
        raise NotConnected("the address cannot be written into a request line")
    headers: dict[str, str] = {}
    if destination.password is not None:
        login = f"{destination.identity}:{destination.password}".encode()
        headers["Authorization"] = "Basic " + base64.b64encode(login).decode("ascii")
    try:
        link = await connect(
            whole,
            ssl=trusting(destination.roots, destination.own) if url.scheme == "wss" else None,
            subprotocols=[Subprotocol(destination.subprotocol)],
            additional_headers=headers,
            user_agent_header=None,
            compression=None,
            proxy=None,
            open_timeout=timeout_s,
            ping_interval=ping_interval_s,
            ping_timeout=ping_interval_s,
            close_timeout=1.0,
            max_size=_LONGEST_MESSAGE,
        )
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI, WebSocketException, ValueError) as error:
        raise NotConnected(f"{type(error).__name__}: {error}", obstacle_of(error)) from None
    if link.subprotocol != destination.subprotocol:
        await link.close(1002, "no common subprotocol")
        raise NotConnected(f"the CSMS speaks no {destination.subprotocol}")
    return link
