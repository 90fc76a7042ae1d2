"""A WebSocket client that can do what real chargers do below OCPP: odd requests, no pongs, reserved bits.

Built on the sans-I/O protocol of ``websockets``; what is wrong is wrong on purpose, by a switch, and nothing else is. Facts:
``facts/ocpp.md`` §1.5, §2.1, §2.2.
"""

from __future__ import annotations

import asyncio
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.typing import Subprotocol
from websockets.uri import WebSocketURI

from evsetup.simulator.message_faults import HANG_S, Heard, MessageFaults
from evsetup.simulator.quirks import Pace, Quirks

_COMPRESSED = 0x40
_MOST_BYTES = 64 * 1024


class FieldProtocol(ClientProtocol):
    """The bytes of one link; ``target`` stands in the request line as it is, whatever is in it."""

    def __init__(self, uri: WebSocketURI, target: str, subprotocol: str | None, quirks: Quirks) -> None:
        super().__init__(uri, subprotocols=[Subprotocol(subprotocol)] if subprotocol else None, max_size=_MOST_BYTES)
        self._target = target
        self._quirks = quirks

    def send_request(self, request: Request) -> None:
        """Writes the request."""
        if self._quirks.no_connection_header:
            del request.headers["Connection"]
        raw = b"GET " + self._target.encode() + b" HTTP/1.1\r\n" + request.headers.serialize()
        self.writes.append(raw.replace(b"\r\n", b"\n") if self._quirks.lf_only_request else raw)

    def send_frame(self, frame: Frame) -> None:
        """Writes a frame, or keeps a pong back."""
        if frame.opcode is Opcode.PONG and self._quirks.no_pong:
            return
        super().send_frame(frame)
        if frame.opcode is Opcode.TEXT and self._quirks.reserved_bit:
            self.writes[-1] = bytes([self.writes[-1][0] | _COMPRESSED]) + self.writes[-1][1:]


class FieldConnection(ClientConnection):
    """One link whose messages pass ``faults`` in both directions."""

    def __init__(
        self, protocol: FieldProtocol, faults: MessageFaults, pace: Pace, *, ping_interval_s: float | None
    ) -> None:
        super().__init__(protocol, ping_interval=ping_interval_s, ping_timeout=ping_interval_s, close_timeout=1.0)
        self._faults = faults
        self._pace = pace

    async def recv(self, decode: bool | None = None) -> Any:
        """The next message that the charger takes in."""
        while True:
            raw = await super().recv(decode)
            match self._faults.hear(raw if isinstance(raw, str) else raw.decode(errors="replace")):
                case Heard.TAKEN:
                    return raw
                case Heard.IGNORED:
                    continue
                case Heard.HANGS:
                    await asyncio.sleep(self._pace.seconds(HANG_S))
                    self.transport.abort()
                case Heard.DROPS_LINK:
                    self.transport.abort()

    async def send(self, message: Any, *, text: bool | None = None) -> None:
        """Sends a message as the charger would."""
        await super().send(await self._faults.say(message) if isinstance(message, str) else message, text=text)
