"""The recording proxy: a charger talks to its CSMS through this laptop, which reads along and changes nothing.

Rules: ``facts/ocpp.md`` §4.5. The CSMS is dialled first, with the charger's own path, log-in and list of subprotocols, and the
charger is answered what the CSMS answered. Messages pass byte for byte (fragments of one are put together, compression is not
agreed with either side). A request that HTTP does not allow is mended as the commissioning CSMS does, and that is told. TLS ends
here, so security profile 3 cannot pass. When this program ends the link ends, and the charger dials again.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from evsetup.domain.finding import Finding
from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj import proxy_findings as say
from evsetup.ocppj import request_findings
from evsetup.ocppj.call_failures import LinkClosed
from evsetup.ocppj.dial_in import basic_login, identity_in, language
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.open_port import OpenPort
from evsetup.ocppj.proxy_backlog import Backlog
from evsetup.ocppj.proxy_disturbance import LONGEST_DELAY_S, MOST_WAITING, Disturbance, Disturbances
from evsetup.ocppj.proxy_ear import Ear
from evsetup.ocppj.proxy_events import HeaderLines, LinkOpened, LinkRefused, Met, Moment, ProxyEvent
from evsetup.ocppj.proxy_link import Link
from evsetup.ocppj.proxy_upstream import Target, checked_upstream, path_of, target_of
from evsetup.ocppj.redaction import headers_without_secrets
from evsetup.ocppj.stranger import Stranger

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection
    from websockets.http11 import Request, Response

    from evsetup.ocppj.proxy_wire import Tap
    from evsetup.ocppj.wire import Locks

log = logging.getLogger(__name__)

MOST_LINKS = 250
MOST_BODY = 4096
_HOP = {"connection", "content-length", "keep-alive", "transfer-encoding", "upgrade"}


@dataclass(frozen=True, slots=True)
class _Dialled:
    """A charger that waits for its answer, and the CSMS that has let it in."""

    charger: Tap
    csms: Tap
    offered: list[str]
    findings: tuple[Finding, ...]
    asked: HeaderLines


class RecordingProxy(OpenPort):
    """Passes chargers on to one CSMS; ``async with`` it, or ``start`` and ``stop``.

    ``upstream`` is the CSMS's address without identity, or with its place (``{identity}``), ``upstream_tls`` whom to trust for wss, ``tls`` the server side
    towards chargers (``None``: ws). ``listener`` is told every event on the loop's thread and must be quick.
    """

    def __init__(
        self,
        upstream: str,
        listener: Callable[[ProxyEvent], None],
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        upstream_tls: ssl.SSLContext | None = None,
        most_links: int = MOST_LINKS,
    ) -> None:
        self.upstream = checked_upstream(upstream)
        if host in {"", "0.0.0.0", "::"}:
            raise say.every_interface(host)
        super().__init__(host, port)
        self._listener = listener
        self._tls = tls
        self._upstream_tls = upstream_tls
        self._most_links = most_links
        self._links = 0
        self._numbers = count(1)
        self._waiting: WeakKeyDictionary[ServerConnection, _Dialled] = WeakKeyDictionary()
        self._open: dict[int, Link] = {}
        self._disturbances = Disturbances()
        self._backlog = Backlog()

    async def stop(self) -> None:
        """Closes every link (1001) and stops to listen; all that passed has then been told."""
        await super().stop()
        await self._backlog.drain()

    @property
    def url(self) -> str:
        """What goes into the charger's address field; the charger appends its identity."""
        return self._address("ws" if self._tls is None else "wss")

    @property
    def links(self) -> tuple[tuple[int, str], ...]:
        """The links that are open now: number and identity."""
        return tuple((link.number, link.identity) for link in self._open.values())

    @property
    def disturbances(self) -> tuple[Disturbance, ...]:
        """The disturbances that wait for their message."""
        return self._disturbances.waiting

    @property
    def holding(self) -> int:
        """How many messages are held or delayed now."""
        return sum(link.holding for link in self._open.values())

    def disturb(self, disturbance: Disturbance) -> None:
        """Does this to the first message that it fits, once.

        Raises:
            NotDisturbed: too many wait already, or its delay is too long.
        """
        if not 0 <= disturbance.delay_s <= LONGEST_DELAY_S or not self._disturbances.add(disturbance):
            raise say.not_disturbed(MOST_WAITING)

    def release(self) -> None:
        """Sends on all that is held or delayed."""
        for link in self._open.values():
            link.release()

    def leave_alone(self) -> None:
        """Forgets all disturbances, and sends on all that is held."""
        self._disturbances.clear()
        self.release()

    async def ask(
        self, link: int, direction: Direction, action: str, payload: JsonObject, timeout_s: float = 30.0
    ) -> FrameRecord:
        """Sends a call of this laptop's own on a link, ``TO_CHARGER`` or to the CSMS; its answer goes to nobody else.

        Raises:
            CallTimedOut, LinkClosed: no answer came.
        """
        if (found := self._open.get(link)) is None:
            raise LinkClosed(action)
        return await found.ask(direction, action, payload, timeout_s)

    def _manners(self) -> dict[str, Any]:
        from evsetup.ocppj.proxy_wire import DIAL_S, MOST_BYTES

        return {
            "process_response": self._process_response,
            "compression": None,
            "open_timeout": DIAL_S + 10,
            "max_size": MOST_BYTES,
            "server_header": None,
        }

    def _locks(self) -> Locks:
        from evsetup.ocppj.wire import Locks

        return Locks(self._tls is None, self._tls)

    async def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        if request.method != "GET" or "Sec-WebSocket-Key" not in request.headers or not connection.remote_address:
            return None
        if self._links >= self._most_links:
            return self._refuse(connection, request, 503, say.full(self._most_links))
        self._links += 1
        connection.connection_lost_waiter.add_done_callback(lambda _: self._gone(connection))
        return await self._dial(connection, request)

    def _gone(self, connection: ServerConnection) -> None:
        """The charger's connection is over; one that did not wait for the answer leaves a CSMS behind."""
        self._links -= 1
        if (dialled := self._waiting.pop(connection, None)) is not None:
            dialled.csms.connection.transport.abort()

    async def _dial(self, connection: ServerConnection, request: Request) -> Response | None:
        from websockets.exceptions import InvalidStatus, WebSocketException

        from evsetup.ocppj.proxy_wire import Tap, dial, wants_client_certificate

        asked = headers_without_secrets(request.headers.raw_items())
        target = self._target(request)
        try:
            csms = await dial(target, request.headers, self._upstream_tls)
        except InvalidStatus as error:
            return self._pass_refusal(connection, request, error.response)
        except ssl.SSLCertVerificationError as error:
            return self._refuse(connection, request, 502, say.untrusted(target.base, error.verify_message))
        except (OSError, TimeoutError, UnicodeError, WebSocketException) as error:
            finding = say.wants_certificate if await wants_client_certificate(target.base) else say.unreachable
            return self._refuse(connection, request, 502, finding(target.base, _reason(error)))
        offered = [
            word.strip() for value in request.headers.get_all("Sec-WebSocket-Protocol") for word in value.split(",")
        ]
        chosen = csms.connection.subprotocol or ""
        findings = [request_findings.of_flaw(self._identity(request), flaw) for flaw in self._flaws(connection)]
        if chosen not in offered and (offered or chosen):
            findings.append(say.not_offered(self._identity(request), ", ".join(offered), chosen))
        self._waiting[connection] = _Dialled(Tap(connection), csms, offered, tuple(findings), asked)
        if "Sec-WebSocket-Protocol" in request.headers:
            # The library would refuse a list that it cannot read; what is answered is set in _process_response.
            del request.headers["Sec-WebSocket-Protocol"]
        return None

    def _process_response(self, connection: ServerConnection, _request: Request, response: Response) -> None:
        dialled = self._waiting.get(connection)
        if dialled is not None and response.status_code == 101 and (chosen := dialled.csms.connection.subprotocol):
            response.headers["Sec-WebSocket-Protocol"] = chosen

    def _pass_refusal(self, connection: ServerConnection, request: Request, refusal: Response) -> Response:
        """What the CSMS answered, as an answer of this server."""
        from websockets.datastructures import Headers
        from websockets.http11 import Response

        body = bytes(refusal.body or b"")[:MOST_BODY]
        kept = [(name, value) for name, value in refusal.headers.raw_items() if name.casefold() not in _HOP]
        headers = Headers([*kept, ("Connection", "close"), ("Content-Length", str(len(body)))])
        words = _without_log_in(body.decode(errors="replace"), request)
        line = _without_log_in(f"{refusal.status_code} {refusal.reason_phrase}", request)
        certificate = refusal.status_code in {495, 496} or (refusal.status_code == 400 and "SSL certificate" in words)
        if certificate:
            finding = say.wants_certificate(self._target(request).base, line)
        else:
            url = self._target(request).url
            finding = say.refused(self._identity(request), url, refusal.status_code, line, words[:512])
        refused = self._refused(connection, request, refusal.status_code, finding)
        reason = _without_log_in(refusal.reason_phrase, request)
        answered = tuple((name, _without_log_in(value, request)) for name, value in headers_without_secrets(kept))
        self._tell(replace(refused, reason=reason, answered=answered, body=words))
        return Response(refusal.status_code, refusal.reason_phrase, headers, body)

    def _refuse(self, connection: ServerConnection, request: Request, status: int, finding: Finding) -> Response:
        self._tell(self._refused(connection, request, status, finding))
        words = "Bad gateway: evsetup cannot reach the CSMS" if status == 502 else "Too many links"
        return connection.respond(status, f"{words} ({finding.code})\n")

    def _refused(self, connection: ServerConnection, request: Request, status: int, finding: Finding) -> LinkRefused:
        identity, path = self._identity(request), path_of(request.path)
        asked = headers_without_secrets(request.headers.raw_items())
        return LinkRefused(Moment(), identity, _host(connection), path, status, finding, asked=asked)

    async def _serve(self, connection: ServerConnection) -> None:
        dialled = self._waiting.pop(connection, None)
        if dialled is None:
            return
        request, answer = connection.request, dialled.csms.connection.response
        assert request is not None  # noqa: S101 - it was answered
        assert answer is not None  # noqa: S101 - the CSMS let it in
        identity = self._identity(request)
        chosen = dialled.csms.connection.subprotocol or ""
        spoken = language([chosen] if chosen else dialled.offered, tuple(OcppVersion))
        ear = Ear(identity, spoken.version)
        link = Link(
            next(self._numbers), dialled.charger, dialled.csms, ear, self._hear, self._disturbances, self._backlog
        )
        opened = LinkOpened(
            Moment(),
            link.number,
            identity,
            _host(connection),
            path_of(request.path),
            chosen,
            dialled.findings,
            dialled.asked,
            headers_without_secrets(answer.headers.raw_items()),
            connection.transport.get_extra_info("ssl_object") is not None,
        )
        self._tell(opened)
        self._open[link.number] = link
        try:
            await link.run()
        finally:
            del self._open[link.number]

    def _target(self, request: Request) -> Target:
        return target_of(self.upstream, request.path, self._identity(request))

    def _identity(self, request: Request) -> str:
        identity = identity_in(request.path)
        log_ins = request.headers.get_all("Authorization")
        login = basic_login(log_ins[0]) if not identity and log_ins else None
        return login.user.decode(errors="replace") if login is not None else identity

    def _met_stranger(self, stranger: Stranger) -> None:
        self._tell(Met(Moment(), stranger.address, request_findings.of_stranger(stranger)))

    def _tell(self, event: ProxyEvent) -> None:
        """Tells it after all that passed before it."""
        self._backlog.after(partial(self._hear, event))

    def _hear(self, event: ProxyEvent) -> None:
        try:
            self._listener(event)
        except Exception:
            log.exception("a listener failed")


def _host(connection: ServerConnection) -> str:
    return str(connection.remote_address[0]) if connection.remote_address else ""


def _reason(error: BaseException) -> str:
    reason = str(error.__cause__ or error)
    return f"{type(error).__name__}: {reason}" if reason else type(error).__name__


def _without_log_in(words: str, request: Request) -> str:
    """``words`` without the charger's log-in, which some servers echo."""
    for header in request.headers.get_all("Authorization"):
        login = basic_login(header)
        secret = login.password.decode(errors="replace") if login is not None else ""
        for part in (header, header.partition(" ")[2].strip(), secret):
            words = words.replace(part, MASK) if part else words
    return words
