"""The proxy's two connections: raw messages, and pings and pongs that the other side answers, not this laptop.

Built on the sans-I/O protocols of ``websockets``, which would answer pings by themselves and hide a side that does not.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection
from websockets.asyncio.connection import Connection
from websockets.client import ClientProtocol
from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.typing import Subprotocol
from websockets.uri import WebSocketURI

from evsetup.ocppj.proxy_upstream import Target
from evsetup.ocppj.quiet_logger import QuietLogger

log = logging.getLogger(__name__)

MOST_BYTES = 2**24
"""The largest message that is passed on, 16 MiB; CSMSs mostly take 1 MiB."""
DIAL_S = 10.0
_LOOK_S = 3.0
_OWN = {
    "connection",
    "content-length",
    "host",
    "sec-websocket-extensions",
    "sec-websocket-key",
    "sec-websocket-version",
    "transfer-encoding",
    "upgrade",
}
"""What belongs to one connection and not to the talk."""


class Tap:
    """Beside one connection: which kind its messages are, and where its pings and pongs go."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.texts: deque[bool] = deque()
        self._early: list[Frame] = []
        self._control: Callable[[Frame], None] = self._early.append
        protocol = connection.protocol
        take = protocol.recv_frame

        def recv_frame(frame: Frame) -> None:
            if frame.opcode is Opcode.PING:
                self._control(frame)
                return
            if frame.opcode is Opcode.PONG:
                self._control(frame)
            elif frame.opcode in {Opcode.TEXT, Opcode.BINARY}:
                self.texts.append(frame.opcode is Opcode.TEXT)
            take(frame)

        protocol.recv_frame = recv_frame  # type: ignore[method-assign]

    def pass_to(self, control: Callable[[Frame], None]) -> None:
        """Gives ``control`` all pings and pongs, those that came before the other side was there first."""
        self._control = control
        for frame in self._early:
            control(frame)

    async def next(self) -> tuple[bytes, bool]:
        """The next message, and whether it is text; raises ``ConnectionClosed``."""
        data = await self.connection.recv(decode=False)
        return data, self.texts.popleft()

    def put(self, data: bytes, *, is_text: bool) -> bool:
        """Writes a message at once, without waiting for room; no when this side is not open any more."""
        protocol = self.connection.protocol
        if protocol.state is not State.OPEN:
            return False
        if is_text:
            protocol.send_text(data)
        else:
            protocol.send_binary(data)
        self.connection.send_data()
        return True

    def pass_control(self, frame: Frame) -> None:
        """Sends a ping or pong of the other side on."""
        protocol = self.connection.protocol
        if protocol.state is not State.OPEN:
            return
        if frame.opcode is Opcode.PING:
            protocol.send_ping(bytes(frame.data))
        else:
            protocol.send_pong(bytes(frame.data))
        self.connection.send_data()

    def pass_close(self, code: int, reason: str) -> None:
        """Closes as the other side closed; a side that vanished (1006) makes this one vanish, too."""
        protocol = self.connection.protocol
        if protocol.state is State.OPEN and code != 1006:
            if code == 1005:
                protocol.send_close()
            else:
                protocol.send_close(code, reason)
            self.connection.send_data()
        elif code == 1006:
            self.connection.transport.abort()


class _UpstreamProtocol(ClientProtocol):
    def process_subprotocol(self, headers: Headers) -> Subprotocol | None:
        """Takes what the CSMS chose, whatever was offered."""
        chosen = ", ".join(headers.get_all("Sec-WebSocket-Protocol"))
        return Subprotocol(chosen) if chosen else None


async def dial(where: Target, headers: Headers, tls: ssl.SSLContext | None) -> Tap:
    """Asks the CSMS for the upgrade with the charger's own headers.

    Raises:
        OSError, TimeoutError, UnicodeError, WebSocketException: it failed; ``InvalidStatus`` when the CSMS refused.
    """
    parts = urlsplit(where.base)
    secure, host = parts.scheme == "wss", parts.hostname or ""
    port = parts.port or (443 if secure else 80)
    target, _, query = where.target.partition("?")
    protocol = _UpstreamProtocol(
        WebSocketURI(secure, host, port, target, query), max_size=MOST_BYTES, logger=QuietLogger(log)
    )
    made: list[Tap] = []

    def connection() -> ClientConnection:
        link = ClientConnection(protocol, ping_interval=None, close_timeout=5, max_queue=16)
        made.append(Tap(link))
        return link

    secured: dict[str, Any] = {"ssl": tls, "server_hostname": host} if secure else {}
    passed = [(name, value) for name, value in headers.raw_items() if name.casefold() not in _OWN]
    opened = False
    try:
        async with asyncio.timeout(DIAL_S):
            loop = asyncio.get_running_loop()
            _, link = await loop.create_connection(connection, host, port, happy_eyeballs_delay=0.25, **secured)
            await link.handshake(passed, None)
            opened = True
            return made[-1]
    finally:
        if not opened:
            for tap in made:
                if getattr(tap.connection, "transport", None) is not None:
                    tap.connection.transport.abort()


async def wants_client_certificate(upstream: str) -> bool:
    """Whether a wss address ends connections on which the client shows no certificate of its own. Never raises.

    Neither the handshake nor its failure says so by itself: TLS 1.2 hangs up early, 1.3 after the request.
    """
    from evsetup.ocppj.probe.handshake import client_certificate_wish, looking_context
    from evsetup.ocppj.probe.name import resolve

    parts = urlsplit(upstream)
    if parts.scheme != "wss":
        return False
    addresses, _ = await resolve(parts.hostname or "", parts.port or 443, _LOOK_S)
    if not addresses:
        return False
    wish = await client_certificate_wish(addresses[0], parts.hostname or "", looking_context(), _LOOK_S)
    return wish.asked and wish.hung_up
