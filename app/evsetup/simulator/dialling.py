"""How a simulated charger dials a CSMS: OCPP-J 1.6 over WebSocket, Basic with the key as raw bytes, own root store."""

from __future__ import annotations

import base64
import re
import ssl
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI, WebSocketException
from websockets.typing import Subprotocol

from evsetup.links.tls import IssuedCertificate
from evsetup.simulator.trust import trusting

_REQUEST_TARGET = re.compile(r"[!-~]*\Z")


class Obstacle(Enum):
    """What stood in the way of a link."""

    UNTRUSTED = "the certificate of the CSMS is not trusted"
    TLS_VERSION = "no common TLS version"
    TLS_SUITE = "no common cipher suite"
    LOG_IN = "the CSMS refuses the log-in"
    OTHER = "something else"


class NotConnected(Exception):
    """No link came up; the words are for the device's own log."""

    def __init__(self, reason: str, obstacle: Obstacle = Obstacle.OTHER) -> None:
        super().__init__(reason)
        self.obstacle = obstacle


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to dial: the whole URL, the Basic user and password (``None``: no header), the roots (PEM), its own certificate."""

    url: str
    identity: str
    password: bytes | None = field(default=None, repr=False)
    roots: tuple[str, ...] = ()
    own: IssuedCertificate | None = None


async def dial(
    destination: Destination, *, timeout_s: float = 10.0, ping_interval_s: float | None = None
) -> ClientConnection:
    """An open link with subprotocol ocpp1.6.

    Raises:
        NotConnected: whatever stood in the way.
    """
    url = urlsplit(destination.url)
    if url.scheme not in {"ws", "wss"} or not _REQUEST_TARGET.match(destination.url):
        raise NotConnected("the address cannot be written into a request line")
    headers: dict[str, str] = {}
    if destination.password is not None:
        login = destination.identity.encode() + b":" + destination.password
        headers["Authorization"] = "Basic " + base64.b64encode(login).decode("ascii")
    try:
        link = await connect(
            destination.url,
            ssl=trusting(destination.roots, destination.own) if url.scheme == "wss" else None,
            subprotocols=[Subprotocol("ocpp1.6")],
            additional_headers=headers,
            user_agent_header=None,
            compression=None,
            proxy=None,
            open_timeout=timeout_s,
            ping_interval=ping_interval_s,
            ping_timeout=ping_interval_s,
            close_timeout=1.0,
            max_size=64 * 1024,
        )
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI, WebSocketException, ValueError) as error:
        raise NotConnected(f"{type(error).__name__}: {error}", _obstacle(error)) from None
    if link.subprotocol != "ocpp1.6":
        await link.close(1002, "no common subprotocol")
        raise NotConnected("the CSMS speaks no ocpp1.6")
    return link


def _obstacle(error: Exception) -> Obstacle:
    match error:
        case ssl.SSLCertVerificationError():
            return Obstacle.UNTRUSTED
        case ssl.SSLError(reason=str(reason)) if "PROTOCOL" in reason:
            return Obstacle.TLS_VERSION
        case ssl.SSLError(reason=str(reason)) if "HANDSHAKE_FAILURE" in reason or "CIPHER" in reason:
            return Obstacle.TLS_SUITE
        case InvalidStatus(response=response) if response.status_code in {401, 403}:
            return Obstacle.LOG_IN
        case _:
            return Obstacle.OTHER
