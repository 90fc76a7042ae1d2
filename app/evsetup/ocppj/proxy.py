"""The recording proxy: a charger talks to its CSMS through this laptop, which reads along and changes nothing.

Rules: ``facts/ocpp.md`` §4.5. The CSMS is dialled first, with the charger's own path, log-in and list of subprotocols, and the
charger is answered what the CSMS answered. Messages pass byte for byte (fragments of one are put together, compression is not
agreed with either side). A request that HTTP does not allow is mended as the commissioning CSMS does, and that is told. TLS ends
here, so security profile 3 cannot pass. When this program ends the link ends, and the charger dials again.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from evsetup.domain.finding import Finding
from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj import proxy_findings as say
from evsetup.ocppj import request_findings
from evsetup.ocppj.dial_in import basic_login, identity_in, language
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.open_port import OpenPort
from evsetup.ocppj.proxy_ear import Ear
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, LinkRefused, Met, Moment, Pinged, ProxyEvent, Relayed
from evsetup.ocppj.stranger import Stranger

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection
    from websockets.frames import Frame
    from websockets.http11 import Request, Response

    from evsetup.ocppj.proxy_wire import Tap
    from evsetup.ocppj.wire import Locks

log = logging.getLogger(__name__)

MOST_LINKS = 250
MOST_BODY = 4096
_BOTH_CLOSE_WITHIN_S = 5.0
_HOP = {"connection", "content-length", "keep-alive", "transfer-encoding", "upgrade"}


def checked_upstream(address: str) -> str:
    """``address`` as it is dialled.

    Raises:
        BadUpstream: nothing can be passed on to it.
    """
    try:
        parts = urlsplit(address.strip())
        known = parts.scheme in {"ws", "wss"} and parts.hostname and (parts.port or 1) > 0
        fit = known and parts.username is None and not parts.query and not parts.fragment and address.isascii()
    except ValueError:
        fit = False
    if not fit:
        raise say.bad_address()
    return address.strip()


class RecordingProxy(OpenPort):
    """Passes chargers on to one CSMS; ``async with`` it, or ``start`` and ``stop``.

    ``upstream`` is the CSMS's address without identity, ``upstream_tls`` whom to trust for wss, ``tls`` the server side
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
        self._waiting: WeakKeyDictionary[ServerConnection, tuple[Tap, Tap]] = WeakKeyDictionary()
        self._findings: WeakKeyDictionary[ServerConnection, tuple[Finding, ...]] = WeakKeyDictionary()
        self._offers: WeakKeyDictionary[ServerConnection, list[str]] = WeakKeyDictionary()

    @property
    def url(self) -> str:
        """What goes into the charger's address field; the charger appends its identity."""
        return self._address("ws" if self._tls is None else "wss")

    def _manners(self) -> dict[str, Any]:
        from evsetup.ocppj.proxy_wire import DIAL_S, MOST_BYTES

        return {
            "process_response": self._process_response,
            "compression": None,
            "open_timeout": DIAL_S + 5,
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
        if (taps := self._waiting.pop(connection, None)) is not None:
            taps[1].connection.transport.abort()

    async def _dial(self, connection: ServerConnection, request: Request) -> Response | None:
        from websockets.exceptions import InvalidStatus, WebSocketException

        from evsetup.ocppj.proxy_wire import Tap, dial

        path = _path(request.path)
        try:
            csms = await dial(self.upstream, path, request.headers, self._upstream_tls)
        except InvalidStatus as error:
            return self._pass_refusal(connection, request, error.response)
        except ssl.SSLCertVerificationError as error:
            return self._refuse(connection, request, 502, say.untrusted(self.upstream, error.verify_message))
        except (OSError, TimeoutError, UnicodeError, WebSocketException) as error:
            reason = _reason(error)
            wants = "CERTIFICATE_REQUIRED" in reason.upper().replace(" ", "_")
            finding = say.wants_certificate if wants else say.unreachable
            return self._refuse(connection, request, 502, finding(self.upstream, reason))
        offered = [
            word.strip() for value in request.headers.get_all("Sec-WebSocket-Protocol") for word in value.split(",")
        ]
        chosen = csms.connection.subprotocol or ""
        findings = [request_findings.of_flaw(self._identity(request), flaw) for flaw in self._flaws(connection)]
        if chosen not in offered and (offered or chosen):
            findings.append(say.not_offered(self._identity(request), ", ".join(offered), chosen))
        self._waiting[connection] = (Tap(connection), csms)
        self._findings[connection] = tuple(findings)
        self._offers[connection] = offered
        if "Sec-WebSocket-Protocol" in request.headers:
            # The library would refuse a list that it cannot read; what is answered is set in _process_response.
            del request.headers["Sec-WebSocket-Protocol"]
        return None

    def _process_response(self, connection: ServerConnection, _request: Request, response: Response) -> None:
        taps = self._waiting.get(connection)
        if taps is not None and response.status_code == 101 and (chosen := taps[1].connection.subprotocol):
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
            finding = say.wants_certificate(self.upstream, line)
        else:
            url = self.upstream.rstrip("/") + _path(request.path)
            finding = say.refused(self._identity(request), url, refusal.status_code, line, words[:512])
        self._tell_refused(connection, request, refusal.status_code, finding)
        return Response(refusal.status_code, refusal.reason_phrase, headers, body)

    def _refuse(self, connection: ServerConnection, request: Request, status: int, finding: Finding) -> Response:
        self._tell_refused(connection, request, status, finding)
        words = "Bad gateway: evsetup cannot reach the CSMS" if status == 502 else "Too many links"
        return connection.respond(status, f"{words} ({finding.code})\n")

    def _tell_refused(self, connection: ServerConnection, request: Request, status: int, finding: Finding) -> None:
        address = str(connection.remote_address[0]) if connection.remote_address else ""
        self._tell(LinkRefused(Moment(), self._identity(request), address, _path(request.path), status, finding))

    async def _serve(self, connection: ServerConnection) -> None:
        taps = self._waiting.pop(connection, None)
        if taps is None:
            return
        request = connection.request
        assert request is not None  # noqa: S101 - it was answered
        identity = self._identity(request)
        chosen = taps[1].connection.subprotocol or ""
        offered = self._offers.pop(connection, [])
        spoken = language([chosen] if chosen else offered, tuple(OcppVersion))
        link = _Link(next(self._numbers), *taps, Ear(identity, spoken.version), self._tell)
        address = str(connection.remote_address[0]) if connection.remote_address else ""
        findings = self._findings.pop(connection, ())
        self._tell(LinkOpened(Moment(), link.number, identity, address, _path(request.path), chosen, findings))
        await link.run()

    def _identity(self, request: Request) -> str:
        identity = identity_in(request.path)
        log_ins = request.headers.get_all("Authorization")
        login = basic_login(log_ins[0]) if not identity and log_ins else None
        return login.user.decode(errors="replace") if login is not None else identity

    def _met_stranger(self, stranger: Stranger) -> None:
        self._tell(Met(Moment(), stranger.address, request_findings.of_stranger(stranger)))

    def _tell(self, event: ProxyEvent) -> None:
        try:
            self._listener(event)
        except Exception:
            log.exception("a listener failed")


class _Link:
    """One charger and its CSMS, from the upgrade to the end of both."""

    def __init__(self, number: int, charger: Tap, csms: Tap, ear: Ear, tell: Callable[[ProxyEvent], None]) -> None:
        self.number = number
        self._sides = {Direction.FROM_CHARGER: charger, Direction.TO_CHARGER: csms}
        self._ear = ear
        self._tell = tell
        self._ended = False
        charger.pass_to(lambda frame: self._control(frame, Direction.FROM_CHARGER, csms))
        csms.pass_to(lambda frame: self._control(frame, Direction.TO_CHARGER, charger))

    async def run(self) -> None:
        """Passes on until both sides are closed."""
        charger, csms = self._sides.values()
        pumps = [
            asyncio.ensure_future(self._pump(charger, csms, Direction.FROM_CHARGER)),
            asyncio.ensure_future(self._pump(csms, charger, Direction.TO_CHARGER)),
        ]
        ends = [asyncio.ensure_future(side.connection.wait_closed()) for side in (charger, csms)]
        try:
            await asyncio.wait([*pumps, *ends], return_when=asyncio.FIRST_COMPLETED)
            # Who does not read any more must not keep the other side's link in the air.
            await asyncio.wait([*pumps, *ends], timeout=_BOTH_CLOSE_WITHIN_S)
        finally:
            for side in (charger, csms):
                side.connection.transport.abort()
            for task in (*pumps, *ends):
                task.cancel()
            await asyncio.gather(*pumps, *ends, return_exceptions=True)
            await asyncio.gather(*(side.connection.wait_closed() for side in (charger, csms)))

    async def _pump(self, source: Tap, target: Tap, direction: Direction) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                data, is_text = await source.next()
                moment = Moment()
                record = self._ear.hear(data, direction, moment.at, binary=not is_text)
                self._tell(Relayed(moment, self.number, record, len(data), not is_text))
                await target.connection.send(data, text=is_text)
        except ConnectionClosed:
            pass
        gone = source if source.connection.protocol.state.name != "OPEN" else target
        by = direction if gone is source else _other(direction)
        self._end(gone, target if gone is source else source, by)

    def _end(self, gone: Tap, other: Tap, by: Direction) -> None:
        """Closes the other side as this one was; told once."""
        if self._ended:
            return
        self._ended = True
        protocol = gone.connection.protocol
        fault = protocol.parser_exc
        broken = str(fault) if fault is not None and not isinstance(fault, EOFError) else ""
        close = protocol.close_rcvd or (protocol.close_sent if broken or protocol.close_sent else None)
        code, reason = (close.code, close.reason) if close is not None else (1006, "")
        other.pass_close(code, reason)
        finding = say.ended(self._ear.identity, by, code, reason, broken)
        self._tell(LinkEnded(Moment(), self.number, self._ear.identity, by, code, reason, finding))

    def _control(self, frame: Frame, direction: Direction, target: Tap) -> None:
        target.pass_control(frame)
        pong = frame.opcode.name == "PONG"
        self._tell(Pinged(Moment(), self.number, self._ear.identity, direction, pong))


def _other(direction: Direction) -> Direction:
    return Direction.TO_CHARGER if direction is Direction.FROM_CHARGER else Direction.FROM_CHARGER


def _path(target: str) -> str:
    """The path of a request target, which may be a whole URL; as it came otherwise."""
    if "://" in target[:16]:
        target = target.partition("://")[2].partition("/")[2]
    return target if target.startswith("/") else f"/{target}"


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
