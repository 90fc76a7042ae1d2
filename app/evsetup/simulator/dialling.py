"""How a simulated charger dials a CSMS: OCPP-J 1.6 over WebSocket, Basic with the key as raw bytes, own root store."""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import urlsplit

from websockets.exceptions import InvalidHandshake, InvalidStatus, InvalidURI, WebSocketException
from websockets.uri import parse_uri

from evsetup.links.tls import IssuedCertificate
from evsetup.simulator.field_link import FieldConnection, FieldProtocol
from evsetup.simulator.message_faults import MessageFaults
from evsetup.simulator.quirks import Pace, Quirks
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
    """Where to dial: address and identity, the password (``None``: no log-in), the roots (PEM), its own certificate.

    ``address`` is without the identity, as it stands in the charger's settings.
    """

    address: str
    identity: str
    password: bytes | None = field(default=None, repr=False)
    roots: tuple[str, ...] = ()
    own: IssuedCertificate | None = None


@dataclass(frozen=True, slots=True)
class Dialler:
    """How one charger dials: its faults and how it pings (``None``: never)."""

    quirks: Quirks
    faults: MessageFaults
    pace: Pace

    async def dial(
        self, destination: Destination, *, timeout_s: float = 10.0, ping_interval_s: float | None = None
    ) -> FieldConnection:
        """An open link with subprotocol ocpp1.6, or the one that its switches say.

        Raises:
            NotConnected: whatever stood in the way.
        """
        url = urlsplit(destination.address)
        if url.scheme not in {"ws", "wss"} or not _REQUEST_TARGET.match(destination.address + destination.identity):
            raise NotConnected("the address cannot be written into a request line")
        headers: dict[str, str] = {}
        if destination.password is not None and not self.quirks.no_log_in:
            login = destination.identity.encode() + b":" + destination.password
            headers["Authorization"] = "Basic " + base64.b64encode(login).decode("ascii")
        self.faults.begin_link()
        try:
            async with asyncio.timeout(timeout_s):
                link = await self._open(destination, ping_interval_s)
                try:
                    await link.handshake(headers, None)
                except BaseException:
                    link.transport.abort()
                    raise
        except (OSError, TimeoutError, InvalidHandshake, InvalidURI, WebSocketException, ValueError) as error:
            raise NotConnected(f"{type(error).__name__}: {error}", obstacle_of(error)) from None
        link.start_keepalive()
        if link.subprotocol != self._subprotocol:
            await link.close(1002, "no common subprotocol")
            raise NotConnected("the CSMS speaks no ocpp1.6")
        return link

    async def _open(self, destination: Destination, ping_interval_s: float | None) -> FieldConnection:
        uri = parse_uri(destination.address)
        secure = uri.secure or self.quirks.tls_to_plain_port
        protocol = FieldProtocol(uri, self._target(uri.path, destination.identity), self._subprotocol, self.quirks)
        _, link = await asyncio.get_running_loop().create_connection(
            lambda: FieldConnection(protocol, self.faults, self.pace, ping_interval_s=ping_interval_s),
            uri.host,
            uri.port,
            ssl=trusting(destination.roots, destination.own, old=self.quirks.tls_1_0_only) if secure else None,
            server_hostname=uri.host if secure else None,
        )
        return link

    @property
    def _subprotocol(self) -> str | None:
        if self.quirks.no_subprotocol:
            return None
        return "ocpp1.6j" if self.quirks.odd_subprotocol else "ocpp1.6"

    def _target(self, path: str, identity: str) -> str:
        quirks = self.quirks
        if quirks.no_identity:
            return "/"
        if quirks.percent_encoded_identity:
            identity = "".join(
                letter if letter.isalnum() else f"%{letter.encode().hex().upper()}" for letter in identity
            )
        if quirks.no_slash:
            return path + identity
        if quirks.double_slash:
            return f"{path.rstrip('/')}//{identity}"
        if quirks.space_in_path:
            return f"{path.rstrip('/')} /{identity}"
        return f"{path.rstrip('/')}/{identity}"


def obstacle_of(error: Exception) -> Obstacle:
    """What an exception of a dial tells."""
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
