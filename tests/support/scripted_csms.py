"""A CSMS for tests that does exactly what the test says: real sockets, one behaviour each, everything that came counted."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

Tail = list[object] | None
"""What follows the message id in the answer: ``[3, payload]``; ``[]`` stays silent, ``None`` hangs up."""

Admit = Callable[[Request], Response | None]


def refusing(status: int, body: str = "", **headers: str) -> Response:
    """A refused upgrade."""
    fields = {
        "Content-Length": str(len(body)),
        "Connection": "close",
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    return Response(status, "No", Headers(fields), body.encode())


def log_in_of(request: Request) -> tuple[str, str] | None:
    """User and password of the Basic log-in, ``None`` without one."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Basic":
        return None
    user, _, password = base64.b64decode(token).decode().partition(":")
    return user, password


def accepts(action: str) -> Tail:
    """What a CSMS without faults answers."""
    now = datetime.now(UTC).isoformat()
    match action:
        case "BootNotification":
            return [3, {"status": "Accepted", "currentTime": now, "interval": 300}]
        case "Heartbeat":
            return [3, {"currentTime": now}]
        case "DataTransfer":
            return [3, {"status": "UnknownVendorId"}]
        case _:
            return [3, {}]


@dataclass
class ScriptedCsms:
    """What the CSMS does, and what came.

    ``older``: what becomes of a link when another comes: ``keep``, ``kick`` or ``refuse`` (the new one, with 409).
    ``silent_at``: this action, ``ping``, ``dial N`` (the Nth upgrade) or ``boot N`` is never answered; ``reached`` is set when it
    comes. Each answer waits ``delay_s`` (for figures). The link of the ``ends_at_boot``th BootNotification is pinged thrice and closed (1001) once that is answered.
    """

    answer: Callable[[str], Tail] = accepts
    admit: Admit = lambda request: None
    spoken: tuple[str, ...] = ("ocpp1.6", "ocpp2.0.1", "ocpp2.1")
    none_hangs_up: bool = True
    older: str = "kick"
    longest: int | None = 2**20
    silent_at: str = ""
    ends_at_boot: int = 0
    delay_s: float = 0.0
    url: str = ""
    requests: list[Request] = field(default_factory=list)
    calls: list[tuple[str, object]] = field(default_factory=list)
    links: list[ServerConnection] = field(default_factory=list)
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def gone(self) -> None:
        """Waits until every link that ever was open has ended."""
        await asyncio.gather(*(link.wait_closed() for link in self.links))

    @property
    def _open(self) -> list[ServerConnection]:
        return [link for link in self.links if link.state.name == "OPEN"]

    async def _process(self, connection: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        if self.silent_at == f"dial {len(self.requests)}":
            self.reached.set()
            await connection.wait_closed()
            return refusing(503)
        await asyncio.sleep(self.delay_s)
        if self.older == "refuse" and self._open:
            return refusing(409)
        return self.admit(request)

    async def _serve(self, connection: ServerConnection) -> None:
        if connection.subprotocol is None and self.none_hangs_up:
            await connection.close(1002)
            return
        path = connection.request.path if connection.request else ""
        before = [link for link in self._open if link.request and link.request.path == path]
        self.links.append(connection)
        if self.silent_at == "ping":
            self._drop_pongs(connection)
        if self.older == "kick":
            await asyncio.gather(*(link.close(1000, "connected again") for link in before))
        with suppress(ConnectionClosed):
            async for raw in connection:
                _, message_id, action, payload = json.loads(raw)
                self.calls.append((action, payload))
                boots = [called for called, _ in self.calls].count("BootNotification")
                if self.silent_at == action or (action == "BootNotification" and self.silent_at == f"boot {boots}"):
                    self.reached.set()
                    continue
                await asyncio.sleep(self.delay_s)
                tail = self.answer(action)
                if tail is None:
                    await connection.close(1008, "no")
                elif tail:
                    await connection.send(json.dumps([tail[0], message_id, *tail[1:]]))
                if action == "BootNotification" and boots == self.ends_at_boot:
                    for _ in range(3):
                        await (await connection.ping())
                    await connection.close(1001)

    def _drop_pongs(self, connection: ServerConnection) -> None:
        send = connection.protocol.send_frame

        def send_all_but_pongs(frame: Frame) -> None:
            if frame.opcode is Opcode.PONG:
                self.reached.set()
            else:
                send(frame)

        connection.protocol.send_frame = send_all_but_pongs  # type: ignore[method-assign]


@asynccontextmanager
async def scripted(csms: ScriptedCsms, tls: ssl.SSLContext | None = None) -> AsyncIterator[ScriptedCsms]:
    """Serves ``csms`` on loopback; its ``url`` is without the identity, and names localhost where it has ``tls``."""

    def select(connection: ServerConnection, offered: list[Subprotocol]) -> Subprotocol | None:
        return next((name for name in offered if name in csms.spoken), None)

    server = serve(
        csms._serve,
        "127.0.0.1",
        0,
        process_request=csms._process,
        select_subprotocol=select,
        ssl=tls,
        max_size=csms.longest,
        ping_interval=None,
        close_timeout=1,
    )
    async with server as listening:
        way = "wss://localhost" if tls else "ws://127.0.0.1"
        csms.url = f"{way}:{listening.sockets[0].getsockname()[1]}/ocpp"
        yield csms
