"""A CSMS that fails as it is told: real sockets, real TLS, one switch per fault (``csms_faults``), and none set is healthy.

It is there to be probed, by tests and by hand::

    async with FaultyCsms({"CP1": Secret("a-key-of-20-letters!")}, faults=CsmsFaults(boot_status="Pending")) as csms:
        print(csms.url)

TLS is ``tls_workshop``'s matter: a server's context is taken as it is given, broken or not. Where it does nothing wrong it answers as the demo
site's production CSMS does (``production_answers``).
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import State

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import Call, decode
from evsetup.ocppj.quiet_logger import QuietLogger
from evsetup.simulator.csms_faults import HEALTHY, CsmsFaults, PortFault, Reply, SecondLink, TooLarge
from evsetup.simulator.faulty_answers import FaultyAnswers
from evsetup.simulator.faulty_door import PATH, Decision, FaultyDoor
from evsetup.simulator.faulty_link import INSTEAD_OF_AN_ANSWER, FaultyLink, link_class
from evsetup.simulator.faulty_port import FaultyPort, reset
from evsetup.simulator.faulty_tls import with_alerts
from evsetup.simulator.production_answers import Station

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

_MOST_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Knock:
    """One request as the CSMS saw it: its path, whether it held a log-in, and what it was answered."""

    path: str
    logged_in: bool
    status: int


class FaultyCsms:
    """One CSMS. ``accounts`` maps identity to key; ``tls`` belongs to it from now on, ``None`` means plain ws."""

    def __init__(
        self,
        accounts: Mapping[str, Secret],
        *,
        faults: CsmsFaults = HEALTHY,
        tls: ssl.SSLContext | None = None,
        interface: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.faults = faults
        self.stations = {faults.prefix + identity: Station() for identity in accounts}
        self.requests: list[Knock] = []
        self.port = port
        self._tls = with_alerts(tls) if tls is not None and faults.port is not PortFault.PLAIN else None
        self._secure = tls is not None and faults.port is not PortFault.TLS
        self._interface = interface
        self._answers = FaultyAnswers(faults)
        self._links: dict[str, list[FaultyLink]] = {}
        self._knocking: set[FaultyLink] = set()
        self._ended: dict[str, float] = {}
        self._door = FaultyDoor(
            accounts, faults, secure=self._tls is not None, in_use=self._in_use, resting=self._is_resting
        )
        self._leaving = asyncio.Event()
        self._stack = AsyncExitStack()

    @property
    def url(self) -> str:
        """What a charger is given: without the identity."""
        host = "localhost" if self._interface == "127.0.0.1" else self._interface
        return f"{'wss' if self._secure else 'ws'}://{host}:{self.port}{PATH}"

    async def __aenter__(self) -> FaultyCsms:
        if self.faults.tcp is not None:
            port = await self._stack.enter_async_context(FaultyPort(self.faults.tcp, self._interface, self.port))
            self.port = port.port
            return self
        logger = QuietLogger(log)
        server: Server = await serve(
            self._serve,
            self._interface,
            self.port,
            ssl=self._tls,
            process_request=self._admit,
            ping_interval=None,
            open_timeout=None,
            close_timeout=1.0,
            server_header=None,
            logger=logger,
            create_connection=link_class(self.faults, logger, self._knocking, self._leaving),
        )
        self._stack.push_async_callback(server.wait_closed)
        self._stack.callback(server.close)
        self._stack.callback(self._leave)
        self.port = next(iter(server.sockets)).getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    def _leave(self) -> None:
        """Ends what the server itself would wait for: requests that never came, answers that never end."""
        self._leaving.set()
        for link in self._knocking:
            if link.state is State.CONNECTING:
                link.transport.abort()

    def _in_use(self, identity: str) -> bool:
        return bool(self._links.get(identity))

    def _is_resting(self, identity: str) -> bool:
        ended = self._ended.get(identity)
        return ended is not None and asyncio.get_running_loop().time() - ended < self.faults.refuses_reconnect_s

    async def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        assert isinstance(connection, FaultyLink)  # noqa: S101 - link_class made it
        decision = self._door.judge(request)
        reply = self.faults.reply
        status = reply.status if reply is not None else decision.status
        if len(self.requests) < _MOST_REMEMBERED:
            self.requests.append(Knock(request.path, "Authorization" in request.headers, status))
        if self.faults.http in INSTEAD_OF_AN_ANSWER:
            await connection.misbehave(request, self._leaving)
            return None
        if reply is not None:
            return _response(reply)
        connection.protocol.decision = decision
        if decision.status == 101:
            return None
        return await self._refuse(connection, decision)

    async def _refuse(self, connection: FaultyLink, decision: Decision) -> Response:
        status = HTTPStatus(decision.status)
        if status is HTTPStatus.UNAUTHORIZED and self.faults.hangs_up_on_wrong_key:
            connection.transport.write(f"HTTP/1.1 {status.value} {status.phrase}\r\n\r\n".encode())
            reset(connection.transport)
            await connection.wait_closed()
        refusal = connection.respond(status, f"{decision.words}\n")
        if status is HTTPStatus.UNAUTHORIZED:
            refusal.headers["WWW-Authenticate"] = 'Basic realm="ocpp"'
        return refusal

    async def _serve(self, connection: ServerConnection) -> None:
        assert isinstance(connection, FaultyLink)  # noqa: S101 - link_class made it
        decision = connection.protocol.decision
        if decision.hang_up is not None:
            await connection.close(decision.hang_up, decision.words)
            return
        identity, links = decision.identity, self._links.setdefault(decision.identity, [])
        former = [*links] if self.faults.second_link is SecondLink.REPLACES else []
        links.append(connection)
        station = self.stations[identity]
        station.connected = True
        station.links += 1
        watching = [asyncio.ensure_future(self._ping(connection)), asyncio.ensure_future(self._watch(connection))]
        try:
            for one in former:
                await one.close(1000, "connected again")
            await self._talk(connection, station)
        finally:
            for task in watching:
                task.cancel()
            await asyncio.gather(*watching, return_exceptions=True)
            links.remove(connection)
            station.connected = bool(links)
            self._ended[identity] = asyncio.get_running_loop().time()

    async def _talk(self, connection: FaultyLink, station: Station) -> None:
        """Reads and answers until the link ends."""
        version = _version(connection.protocol.decision.subprotocol)
        station.ocpp = version.value
        try:
            async for raw in connection:
                connection.heard_at = connection.loop.time()
                limit = self.faults.most_bytes
                if limit is not None and len(raw) > limit:
                    if self.faults.too_large is TooLarge.CUTS:
                        connection.transport.abort()
                    continue
                request = decode(raw)
                if not isinstance(request, Call):
                    continue
                answer = self._answers.answer(station, version, request)
                if answer.raw:
                    await connection.send(answer.raw)
                if answer.closes:
                    await connection.close(1000)
        except ConnectionClosed:
            return

    async def _ping(self, connection: FaultyLink) -> None:
        while (every := self.faults.pings_every_s) is not None:
            await asyncio.sleep(every)
            await connection.ping()

    async def _watch(self, connection: FaultyLink) -> None:
        """Ends the link when it was idle for too long."""
        if (limit := self.faults.idle_limit_s) is None:
            return
        left = limit
        while left > 0:
            await asyncio.sleep(left)
            left = connection.heard_at + limit - connection.loop.time()
        await connection.end(self.faults.idle_end)


def _version(named: str | None) -> OcppVersion:
    """What is spoken after ``named``: 1.6 when it says nothing."""
    return next((version for version in OcppVersion if version.value == named), OcppVersion.V16)


def _response(reply: Reply) -> Response:
    body = reply.body.encode()
    headers = Headers([("Date", ""), *reply.headers, ("Content-Length", str(len(body))), ("Connection", "close")])
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "?"
    return Response(reply.status, phrase, headers, body)
