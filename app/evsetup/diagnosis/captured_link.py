"""One TCP connection of a capture: its bytes put in order, and the WebSocket in it read from both ends as each end read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.redaction import headers_without_secrets

if TYPE_CHECKING:
    from websockets.client import ClientProtocol
    from websockets.frames import Frame
    from websockets.http11 import Request, Response
    from websockets.server import ServerProtocol

MAGICS = (b"\xd4\xc3\xb2\xa1", b"\xa1\xb2\xc3\xd4", b"\x4d\x3c\xb2\xa1", b"\xa1\xb2\x3c\x4d", b"\x0a\x0d\x0d\x0a")
"""How captures begin: pcap in either byte order, with micro- or nanoseconds, and pcapng."""
MOST_EARLY = 512
LONGEST_HEAD = 64 * 1024
MOST_MESSAGE = 64 * 1024 * 1024
_TLS = b"\x16\x03"


def is_capture(head: bytes) -> bool:
    """Whether a file that begins so is a capture."""
    return head.startswith(MAGICS)


@dataclass(frozen=True, slots=True)
class Captured:
    """``kind`` is opened, refused, closed, text or binary; ``words`` the path, the reason or the message; ``code`` a status or close
    code."""

    kind: str
    by: Direction
    words: str
    code: int = 0
    subprotocol: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Way:
    """One direction. Packets may come twice or in another order; what never comes is a hole that ends the reading."""

    expected: int | None = None
    early: dict[int, bytes] = field(default_factory=dict)
    parts: list[bytes] = field(default_factory=list)
    binary: bool = False
    size: int = 0

    def take(self, number: int, data: bytes) -> bytes:
        """What can be read on now."""
        if self.expected is None:
            self.expected = number
        if number > self.expected:
            if len(self.early) < MOST_EARLY:
                self.early.setdefault(number, data)
            return b""
        ready = data[self.expected - number :]
        self.expected += len(ready)
        while (later := next((at for at in self.early if at <= (self.expected or 0)), None)) is not None:
            more = self.early.pop(later)[self.expected - later :]
            self.expected += len(more)
            ready += more
        return ready


class CapturedLink:
    """Give it every packet; it answers with what that completes. ``client`` is who sent first."""

    def __init__(self, client: str) -> None:
        self.client = client
        self.number = 0
        self.identity = ""
        self.open = False
        self.encrypted = False
        self.broken = False
        self._ways = {Direction.FROM_CHARGER: _Way(), Direction.TO_CHARGER: _Way()}
        self._head = b""
        self._request: Request | None = None
        self._server: ServerProtocol | None = None
        self._client: ClientProtocol | None = None
        self._other = False

    def by(self, source: str) -> Direction:
        """Which way a packet of ``source`` goes."""
        return Direction.FROM_CHARGER if source == self.client else Direction.TO_CHARGER

    def take(self, source: str, number: int, data: bytes) -> Iterator[Captured]:
        """One packet."""
        if not data or self.encrypted or self._other:
            return
        by = self.by(source)
        ready = self._ways[by].take(number, data)
        if not ready:
            return
        if self._server is None:
            if by is Direction.FROM_CHARGER:
                self._asks(ready)
            return
        yield from self._reads(ready, by)

    def _asks(self, data: bytes) -> None:
        """The request that makes it a WebSocket; anything else is not ours."""
        from websockets.client import ClientProtocol
        from websockets.extensions.permessage_deflate import (
            ClientPerMessageDeflateFactory,
            ServerPerMessageDeflateFactory,
        )
        from websockets.http11 import Request
        from websockets.server import ServerProtocol
        from websockets.uri import parse_uri

        self._head += data
        if self._head.startswith(_TLS):
            self.encrypted = True
        elif not self._head.startswith(b"GET "[: len(self._head)]) or len(self._head) > LONGEST_HEAD:
            self._other = True
        if self.encrypted or self._other or b"\r\n\r\n" not in self._head:
            return
        server = ServerProtocol(extensions=[ServerPerMessageDeflateFactory()], max_size=MOST_MESSAGE)
        server.receive_data(self._head)
        request = next((event for event in server.events_received() if isinstance(event, Request)), None)
        if request is None or "Sec-WebSocket-Key" not in request.headers:
            self._other = True
            return
        server.send_response(server.accept(request))
        offered = [
            word.strip() for value in request.headers.get_all("Sec-WebSocket-Protocol") for word in value.split(",")
        ]
        client = ClientProtocol(
            parse_uri("ws://captured/"),
            extensions=[ClientPerMessageDeflateFactory()],
            subprotocols=offered or None,  # type: ignore[arg-type]
            max_size=MOST_MESSAGE,
        )
        client.send_request(client.connect())
        client.key = request.headers["Sec-WebSocket-Key"]
        self._request, self._server, self._client = request, server, client
        self.identity = unquote(request.path.partition("?")[0].rstrip("/").rpartition("/")[2])[:255]

    def _reads(self, data: bytes, by: Direction) -> Iterator[Captured]:
        from websockets.frames import Frame
        from websockets.http11 import Response

        end = self._server if by is Direction.FROM_CHARGER else self._client
        assert end is not None  # noqa: S101 - the request was read
        end.receive_data(data)
        for event in end.events_received():
            if isinstance(event, Response):
                yield self._answered(event)
            elif isinstance(event, Frame):
                yield from self._frame(event, by)
        self.broken = self.broken or (end.parser_exc is not None and not isinstance(end.parser_exc, EOFError))

    def _answered(self, response: Response) -> Captured:
        request = self._request
        assert request is not None  # noqa: S101 - it is the answer to one
        if response.status_code != 101:
            return Captured("refused", Direction.TO_CHARGER, request.path, response.status_code)
        self.open = True
        chosen = response.headers.get("Sec-WebSocket-Protocol", "")
        headers = tuple(headers_without_secrets(request.headers.raw_items()))
        return Captured("opened", Direction.FROM_CHARGER, request.path, 101, chosen, headers)

    def _frame(self, frame: Frame, by: Direction) -> Iterator[Captured]:
        from websockets.exceptions import ProtocolError
        from websockets.frames import Close, Opcode

        way = self._ways[by]
        match frame.opcode:
            case Opcode.TEXT | Opcode.BINARY | Opcode.CONT:
                if frame.opcode is not Opcode.CONT:
                    way.parts, way.binary, way.size = [], frame.opcode is Opcode.BINARY, 0
                way.size += len(frame.data)
                if way.size <= MOST_MESSAGE:
                    way.parts.append(bytes(frame.data))
                if frame.fin:
                    words = b"".join(way.parts).decode("utf-8", "backslashreplace")
                    way.parts = []
                    yield Captured("binary" if way.binary else "text", by, words)
            case Opcode.CLOSE if self.open:
                try:
                    close = Close.parse(bytes(frame.data))
                except (ProtocolError, UnicodeDecodeError):
                    close = Close(1006, "")
                yield Captured("closed", by, close.reason, close.code)
            case _:
                pass
