"""A plain CSMS that lets everybody in, answers everything, and keeps what it saw: for looking at simulated chargers."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import Direction, FrameRecord, Session


@dataclass
class WatchingCsms:
    """``calls`` are the requests that came, ``frames`` all that crossed; ``password`` is what it asks of a log-in."""

    password: bytes | None = None
    answers: dict[str, JsonObject] = field(default_factory=dict)
    calls: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    frames: list[FrameRecord] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    logins: list[bytes] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    sockets: list[ServerConnection] = field(default_factory=list)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _server: Server | None = None

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def link(self) -> Session:
        """The newest link."""
        return self.sessions[-1]

    def identity_of(self, session: Session) -> str:
        """The last part of the path over which that link came."""
        request = self.sockets[self.sessions.index(session)].request
        assert request is not None
        return request.path.rpartition("/")[2]

    def told(self, action: str) -> list[Mapping[str, Any]]:
        """The payloads of all requests ``action`` that came."""
        return [payload for name, payload in self.calls if name == action]

    def events(self) -> list[str]:
        """The types of the security events that came."""
        return [str(payload["type"]) for payload in self.told("SecurityEventNotification")]

    def statuses_of(self, member: str) -> list[str]:
        """That member of all StatusNotifications that came."""
        return [str(payload[member]) for payload in self.told("StatusNotification")]

    def statuses(self, action: str) -> list[str]:
        """The ``status`` of all requests ``action`` that came."""
        return [str(payload["status"]) for payload in self.told(action)]

    def deviations(self) -> list[tuple[str, tuple[str, ...]]]:
        """Every frame of the charger that leaves its schema, and where."""
        return [
            (frame.raw, frame.deviations)
            for frame in self.frames
            if frame.deviations and frame.direction is Direction.FROM_CHARGER
        ]

    async def until(self, condition: Callable[[], object], timeout_s: float = 20.0) -> None:
        """Waits until something came that makes ``condition`` true."""
        async with asyncio.timeout(timeout_s):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def booted(self, times: int = 1) -> Session:
        """The link on which the charger has booted for the ``times``-th time."""
        await self.until(lambda: len(self.told("BootNotification")) >= times)
        return self.link

    async def connected(self, times: int) -> Session:
        """The ``times``-th link, once something came over it."""
        await self.until(lambda: len(self.sessions) >= times)
        return self.link

    async def call(self, action: str, **payload: Any) -> Mapping[str, Any]:
        """Asks the charger over the newest link."""
        return await self.link.call(action, payload)

    async def _handle(self, action: str, payload: JsonObject) -> JsonObject:
        self.calls.append((action, payload))
        self._changed.set()
        at = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        match action:
            case name if name in self.answers:
                return self.answers[name]
            case "BootNotification":
                return {"status": "Accepted", "currentTime": at, "interval": 300}
            case "Heartbeat":
                return {"currentTime": at}
            case "SignCertificate":
                return {"status": "Accepted"}
            case "Authorize":
                return {"idTokenInfo": {"status": "Accepted"}}
            case _:
                return {}

    def _see(self, record: FrameRecord) -> None:
        self.frames.append(record)
        self._changed.set()

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        login = request.headers.get("Authorization", "")
        self.logins.append(base64.b64decode(login.partition(" ")[2]))
        self._changed.set()
        if self.password is not None and self.logins[-1].partition(b":")[2] != self.password:
            return connection.respond(401, "no\n")
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        version = OcppVersion(connection.subprotocol) if connection.subprotocol else OcppVersion.V16
        session = Session(connection, version, identity="watched", handler=self._handle, listener=self._see)
        self.sockets.append(connection)
        self.sessions.append(session)
        self._changed.set()
        await session.run()
        self._changed.set()


@asynccontextmanager
async def watching_csms(
    *, tls: ssl.SSLContext | None = None, password: bytes | None = None
) -> AsyncIterator[WatchingCsms]:
    """Listens on loopback."""
    csms = WatchingCsms(password)
    async with serve(
        csms._serve,
        "127.0.0.1",
        0,
        ssl=tls,
        process_request=csms._admit,
        select_subprotocol=lambda protocol, offered: offered[0] if offered else None,
        ping_interval=None,
        close_timeout=0.5,
    ) as server:
        csms._server = server
        yield csms


@asynccontextmanager
async def either_port(plain: int, tls: int) -> AsyncIterator[int]:
    """One port that passes TLS on to the port ``tls`` and everything else to ``plain``: a charger keeps its address."""

    async def pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        except OSError:
            pass
        finally:
            target.close()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            first = await reader.read(65536)
            there, back = await asyncio.open_connection("127.0.0.1", tls if first[:1] == b"\x16" else plain)
        except OSError:
            writer.close()
            return
        back.write(first)
        await asyncio.gather(pour(reader, back), pour(there, writer))

    jobs: set[asyncio.Task[None]] = set()

    def arrived(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        job = asyncio.ensure_future(relay(reader, writer))
        jobs.add(job)
        job.add_done_callback(jobs.discard)

    server = await asyncio.start_server(arrived, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for job in tuple(jobs):
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
