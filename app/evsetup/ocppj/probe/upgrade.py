"""The probe's WebSocket upgrade: one attempt, with everything that the server sent kept as evidence.

The first 4 kB are kept as they came, so that a status line is seen also where the library gives up (``facts/ocpp.md`` §1.5).
"""

from __future__ import annotations

import asyncio
import base64
import logging
import re
import ssl
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from evsetup.domain.finding import Evidence
from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.probe.address import Target
from evsetup.ocppj.probe.connection import Address, open_socket

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

log = logging.getLogger(__name__)

_HEAD = 4096
_MOST_PINGS = 256
_HANG_UP_S = 0.3
_STATUS_LINE = re.compile(rb"HTTP/1\.[01] (\d{3})(?: ([^\r\n]*))?\r?\n")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class Upgrade(NamedTuple):
    """How the server answered one upgrade request.

    ``status`` is 0 when it sent no HTTP. ``socket`` is the open connection when everything went well; whoever gets it closes
    it. ``problem`` is the error's name when the upgrade failed in another way than by a status. ``hung_up``: the server took
    us in and closed again at once. ``broke``: it did so at the first message, with compression agreed. ``pings`` are the moments of the server's own pings (seconds of ``time.monotonic``), as
    they come.
    """

    status: int
    status_line: str
    headers: tuple[tuple[str, str], ...]
    body: str
    head: bytes
    socket: ClientConnection | None
    problem: str = ""
    hung_up: bool = False
    broke: bool = False
    pings: Sequence[float] = ()

    @property
    def subprotocol(self) -> str:
        """The subprotocol that the server named, empty for none."""
        return self.header("Sec-WebSocket-Protocol")

    @property
    def in_short(self) -> str:
        """One line: the status line, or the error."""
        words = self.status_line or self.problem or "–"
        return f"{words}, then closed" if self.hung_up else words

    @property
    def opened(self) -> bool:
        """Whether a WebSocket was opened."""
        return self.status == 101 and not self.problem

    @property
    def let_in(self) -> bool:
        """Whether it was opened, and stayed open as long as was looked."""
        return self.opened and not self.hung_up

    def header(self, name: str) -> str:
        """The value of a header, empty when it was not sent."""
        return ", ".join(value for known, value in self.headers if known.casefold() == name.casefold())

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Everything that was seen, in lines."""
        lines = [Evidence("status line", self.status_line)] if self.status_line else []
        if self.headers:
            lines.append(Evidence("headers", "\n".join(f"{name}: {value}" for name, value in self.headers)))
        if self.body:
            lines.append(Evidence("body", self.body))
        if not self.status and self.head:
            lines.append(Evidence("first bytes", self.head[:256].decode("ascii", errors="backslashreplace")))
        if self.problem:
            lines.append(Evidence("error", self.problem))
        return tuple(lines)


def basic_header(identity: str, password: bytes) -> str:
    """The Authorization header of a charger with this identity and password."""
    return "Basic " + base64.b64encode(identity.encode() + b":" + password).decode("ascii")


async def upgrade(
    target: Target,
    address: Address,
    context: ssl.SSLContext | None,
    *,
    log_in: str = "",
    versions: Sequence[OcppVersion] = (OcppVersion.V16,),
    compression: bool = False,
    timeout_s: float,
) -> Upgrade:
    """Asks once for the upgrade; never raises for what the server does. ``log_in`` is a whole Authorization header.

    Compression (permessage-deflate) is offered only on demand: few chargers know it.
    """
    from websockets.asyncio.client import ClientConnection, connect
    from websockets.exceptions import WebSocketException
    from websockets.frames import Frame, Opcode
    from websockets.typing import Subprotocol

    from evsetup.ocppj.quiet_logger import QuietLogger

    head = bytearray()
    lost: list[Exception] = []
    pings: deque[float] = deque(maxlen=_MOST_PINGS)

    class WatchedConnection(ClientConnection):
        def data_received(self, data: bytes) -> None:
            head.extend(data[: _HEAD - len(head)])
            super().data_received(data)

        def process_event(self, event: Any) -> None:
            if isinstance(event, Frame) and event.opcode is Opcode.PING:
                pings.append(time.monotonic())
            super().process_event(event)

        def connection_lost(self, exc: Exception | None) -> None:
            if exc is not None:
                lost.append(exc)
            super().connection_lost(exc)

    link: ClientConnection | None = None
    problem = ""
    secure: dict[str, Any] = {"ssl": context, "server_hostname": target.host} if context is not None else {}
    try:
        async with asyncio.timeout(timeout_s):
            link = await connect(
                target.url,
                sock=await open_socket(address, timeout_s),
                subprotocols=[Subprotocol(version.value) for version in versions],
                additional_headers={"Authorization": log_in} if log_in else None,
                user_agent_header="evsetup",
                compression="deflate" if compression else None,
                proxy=None,
                open_timeout=timeout_s,
                ping_interval=None,
                close_timeout=1,
                max_size=2**20,
                logger=QuietLogger(log),
                create_connection=WatchedConnection,
                **secure,
            )
    except (OSError, TimeoutError, WebSocketException, ValueError) as error:
        cause = lost[0] if lost else error
        problem = "time-out" if isinstance(cause, TimeoutError) else f"{type(cause).__name__}: {_plain(str(cause))}"
    return _read(bytes(head), link, problem, log_in)._replace(pings=pings)


async def look(
    target: Target, address: Address, context: ssl.SSLContext | None, *, stay: bool = True, **how: Any
) -> Upgrade:
    """As ``upgrade``, and the connection, if there is one, is closed again; with ``stay`` once it is known whether it lasts."""
    answer = await upgrade(target, address, context, **how)
    if answer.socket is None:
        return answer
    gone = broke = False
    try:
        gone = stay and await hangs_up(answer.socket, min(how["timeout_s"], _HANG_UP_S))
        if stay and not gone and answer.header("Sec-WebSocket-Extensions"):
            broke = await _breaks(answer.socket, min(how["timeout_s"], _HANG_UP_S))
    finally:
        answer.socket.transport.abort()
    await answer.socket.wait_closed()
    return answer._replace(socket=None, hung_up=gone, broke=broke)


async def hangs_up(socket: ClientConnection, patience_s: float = _HANG_UP_S) -> bool:
    """Whether the server closes the connection in the time that a ping takes there and back, or in ``patience_s``.

    Servers that refuse only after the upgrade do so at once (OCPP-J: no common subprotocol).
    """
    from websockets.exceptions import ConnectionClosed

    try:
        async with asyncio.timeout(patience_s):
            await (await socket.ping())
    except TimeoutError:
        return False
    except ConnectionClosed:
        return True
    return False


async def _breaks(socket: ClientConnection, patience_s: float) -> bool:
    """Whether the connection ends with the first message; the least one that a CSMS answers."""
    from websockets.exceptions import ConnectionClosed

    try:
        await socket.send('[2,"compressed","Heartbeat",{}]')
        async with asyncio.timeout(patience_s):
            await socket.recv()
    except TimeoutError:
        return False
    except ConnectionClosed:
        return True
    return False


def _read(head: bytes, link: ClientConnection | None, problem: str, log_in: str) -> Upgrade:
    found = _STATUS_LINE.match(head)
    if found is None:
        return Upgrade(0, "", (), "", head, link, problem)
    fields, _, body = head[found.end() :].replace(b"\r\n", b"\n").partition(b"\n\n")
    headers = tuple(
        (_plain(name.decode("latin-1")).strip(), _hide(_plain(value.decode("latin-1")).strip(), log_in))
        for name, colon, value in (line.partition(b":") for line in fields.split(b"\n"))
        if colon
    )
    status = int(found[1])
    shown = "" if status == 101 else _hide(_plain(body.decode(errors="replace")), log_in)
    line = _plain(found[0].decode("latin-1")).strip()
    # A status other than 101 is the whole story; the library's error would only repeat it.
    return Upgrade(status, line, headers, shown, head, link, problem if status == 101 else "")


def _plain(words: str) -> str:
    return _UNSEEN.sub("·", words)


def _hide(words: str, log_in: str) -> str:
    """``words`` without our own log-in, which some servers echo."""
    token = log_in.removeprefix("Basic ")
    return words.replace(token, MASK) if token else words
