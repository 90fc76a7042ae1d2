"""The demo site's "production" CSMS: TLS under its own authority, Basic per account, OCPP 1.6, 2.0.1 and 2.1, and a page for its operator.

What it answers stands in ``production_answers``. It stands for a CSMS that is strict as real ones are (``facts/ocpp.md`` §4): 404 for an unknown path or identity, 401 for
a wrong key, no second subprotocol. The operator's page, ``GET /operator/charge-points`` with a bearer token, tells who is
connected and how it booted; it is the CSMS's own word and no charger's.
"""

from __future__ import annotations

import hmac
import http
import json
import logging
import secrets
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.quiet_logger import QuietLogger
from evsetup.ocppj.session import Session
from evsetup.simulator.basic_log_in import given_log_in
from evsetup.simulator.production_answers import ProductionAnswers, Station
from evsetup.simulator.quirks import NO_QUIRKS, Quirks

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

PATH = "/ocpp"
OPERATOR_PATH = "/operator/charge-points"
_SPOKEN = frozenset(version.value for version in OcppVersion)


class ProductionCsms:
    """One CSMS. ``accounts`` maps identity to key, which is compared as text; ``tls`` ``None`` means plain ws."""

    def __init__(
        self,
        accounts: Mapping[str, Secret],
        *,
        tls: ssl.SSLContext | None,
        interface: str = "127.0.0.1",
        port: int = 0,
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.stations: dict[str, Station] = {identity: Station() for identity in accounts}
        self.operator_token = Secret(secrets.token_urlsafe(16))
        self.port = port
        self._accounts = dict(accounts)
        self._tls = tls
        self._interface = interface
        self._answers = ProductionAnswers(quirks)
        self._links: dict[str, Session] = {}
        self._server: Server | None = None

    @property
    def rejections(self) -> int:
        """How often it has refused something because of its quirks."""
        return self._answers.rejections

    @property
    def url(self) -> str:
        """What a charger is given: without the identity."""
        return f"{'wss' if self._tls else 'ws'}://{self._host}:{self.port}{PATH}"

    @property
    def operator_url(self) -> str:
        """Where the operator's page is."""
        return f"{'https' if self._tls else 'http'}://{self._host}:{self.port}{OPERATOR_PATH}"

    @property
    def _host(self) -> str:
        return "localhost" if self._interface == "127.0.0.1" else self._interface

    async def __aenter__(self) -> ProductionCsms:
        self._server = await serve(
            self._serve,
            self._interface,
            self.port,
            ssl=self._tls,
            process_request=self._admit,
            select_subprotocol=_select,
            ping_interval=None,
            close_timeout=1.0,
            compression=None,
            server_header=None,
            logger=QuietLogger(log),
        )
        self.port = next(iter(self._server.sockets)).getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        path = urlsplit(request.path).path
        if path == OPERATOR_PATH:
            return self._operator_page(request.headers)
        folder, _, tail = path.rpartition("/")
        identity = unquote(tail)
        if folder != PATH or identity not in self._accounts:
            return connection.respond(http.HTTPStatus.NOT_FOUND, "unknown charge point\n")
        if not self._right_key(identity, request.headers.get("Authorization", "")):
            refusal = connection.respond(http.HTTPStatus.UNAUTHORIZED, "wrong credentials\n")
            refusal.headers["WWW-Authenticate"] = 'Basic realm="ocpp"'
            return refusal
        return None

    def _right_key(self, identity: str, header: str) -> bool:
        return hmac.compare_digest(given_log_in(header), f"{identity}:{self._accounts[identity].reveal()}".encode())

    def _operator_page(self, headers: Headers) -> Response:
        wanted = f"Bearer {self.operator_token.reveal()}".encode()
        if not hmac.compare_digest(headers.get("Authorization", "").encode(errors="replace"), wanted):
            return _page(http.HTTPStatus.UNAUTHORIZED, {})
        return _page(http.HTTPStatus.OK, {identity: asdict(station) for identity, station in self.stations.items()})

    async def _serve(self, connection: ServerConnection) -> None:
        if connection.subprotocol is None:
            await connection.close(1002, "no common subprotocol")
            return
        assert connection.request is not None  # noqa: S101 - it was just answered
        identity = unquote(urlsplit(connection.request.path).path.rpartition("/")[2])
        former = self._links.get(identity)
        station = self.stations[identity]

        version = OcppVersion(connection.subprotocol)

        async def answer(action: str, request: JsonObject) -> JsonObject:
            return self._answers.answer(station, version, action, request)

        session = Session(connection, version, identity=identity, handler=answer)
        self._links[identity] = session
        if former is not None:
            await former.close(1000, "connected again")
        station.connected = True
        station.ocpp = version.value
        station.links += 1
        try:
            await session.run()
        finally:
            if self._links.get(identity) is session:
                del self._links[identity]
                station.connected = False


def _select(connection: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """The first version of the charger's list that is spoken here, or none; a link without is opened and closed again."""
    return next((name for name in offered if name in _SPOKEN), None)


def _page(status: http.HTTPStatus, content: object) -> Response:
    body = json.dumps(content).encode()
    headers = Headers({"Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"})
    return Response(status.value, status.phrase, headers, body)
