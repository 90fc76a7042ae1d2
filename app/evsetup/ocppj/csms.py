"""The commissioning CSMS: chargers dial in to this laptop, are let in by identity and key, and are served.

Rules: OCPP-J 1.6 §3, §6; security whitepaper A00; what real chargers do: ``facts/ocpp.md`` §2.1, §2.2, §2.5, §4.2. It is a
stand-in for the time of commissioning, not a back end: it keeps nothing.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj import dial_in_findings as say
from evsetup.ocppj.change import Change
from evsetup.ocppj.charge_point import Admission, ChargePoint, ExpectedCall, House
from evsetup.ocppj.charge_point_state import Boot, ConnectorStatus, Transaction
from evsetup.ocppj.csms_events import Booted, CallReceived, CsmsEvent, DialledIn, Dropped, Noticed
from evsetup.ocppj.csms_faults import CannotListen, NotDialledIn, silence
from evsetup.ocppj.dial_in import Language, Offer, shown
from evsetup.ocppj.doorkeeper import PATH, Doorkeeper, Knock, Pass, Refusal
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.key_form import KeyForm
from evsetup.ocppj.meter_values import MeterReading
from evsetup.ocppj.open_port import OpenPort
from evsetup.ocppj.request_findings import of_stranger
from evsetup.ocppj.session import LinkClosed, Listener, unheard
from evsetup.ocppj.stranger import Stranger

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection
    from websockets.http11 import Request, Response

    from evsetup.ocppj.wire import Locks

__all__ = [
    "Boot",
    "Booted",
    "CallReceived",
    "CannotListen",
    "ChargePoint",
    "CommissioningCsms",
    "ConnectorStatus",
    "CsmsEvent",
    "DialledIn",
    "Dropped",
    "ExpectedCall",
    "KeyForm",
    "MeterReading",
    "NotDialledIn",
    "Noticed",
    "Transaction",
]

log = logging.getLogger(__name__)

_OLD_LINK_ANSWERS_WITHIN_S = 5.0
_MOST_REFUSALS_KEPT = 100
_LONGEST_HEARTBEAT_S = 86_400


class CommissioningCsms(OpenPort):
    """Listens for chargers; ``async with`` it, or ``start`` and ``stop``.

    With ``tls`` it serves wss, with ``plain`` ws, with both it does so on one port: a charger whose security profile rises
    keeps its port. ``mutual_tls`` is used instead of ``tls`` while somebody is expected with a client certificate.
    Without ``plain`` given it is plain where there is no ``tls``. ``tags`` are the id tags that it accepts. One listener sees all frames, any number of subscribers all events; both are
    called on the loop's thread and must be quick.
    """

    BOOT_GRACE_S = 5.0
    """How long a connected charger may take to send a BootNotification before it is used without one."""

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        mutual_tls: ssl.SSLContext | None = None,
        plain: bool | None = None,
        listener: Listener = unheard,
        versions: tuple[OcppVersion, ...] = tuple(OcppVersion),
        heartbeat_s: int = 60,
    ) -> None:
        super().__init__(host, port)
        self.tags: set[str] = set()
        self._tls = tls
        self._mutual_tls = mutual_tls
        self._plain = tls is None if plain is None else plain
        self._listener = listener
        self._door = Doorkeeper(versions)
        self._house = House(self.tags, heartbeat_s)
        self._connected: dict[str, ChargePoint] = {}
        self._before: dict[str, ChargePoint] = {}
        self._refusals: dict[str, Finding] = {}
        self._shut_out: set[str] = set()
        self._change = Change()
        self._subscribers: list[Callable[[CsmsEvent], None]] = []
        self._admissions: WeakKeyDictionary[ServerConnection, tuple[Admission, Pass]] = WeakKeyDictionary()

    @property
    def url(self) -> str:
        """What goes into a charger's address field; the charger appends its identity. Plain where that is served."""
        return self._url("ws") if self._plain else self.secure_url

    @property
    def secure_url(self) -> str:
        """The same for security profiles 2 and 3; empty when no TLS is served."""
        return self._url("wss") if self._tls else ""

    def url_for(self, profile: int) -> str:
        """The address for a charger with this security profile; empty when it is not served."""
        if profile >= 2:
            return self.secure_url
        return self._url("ws") if self._plain else ""

    def serves(self, profile: int) -> bool:
        """Whether a charger can dial in with this security profile."""
        return bool(self.url_for(profile)) and (profile < 3 or self._mutual_tls is not None)

    def use_tls(self, tls: ssl.SSLContext, mutual_tls: ssl.SSLContext | None = None) -> None:
        """Serves wss from now on, besides what is served already; open links stay."""
        self._tls, self._mutual_tls = tls, mutual_tls

    def _url(self, scheme: str) -> str:
        return f"{self._address(scheme)}/{PATH}"

    @property
    def charge_points(self) -> Mapping[str, ChargePoint]:
        """All that are connected now, by identity."""
        return MappingProxyType(self._connected)

    def expect(
        self, identity: str, key: Secret | None, *, profile: int | None = None, also: Collection[int] = ()
    ) -> None:
        """Lets ``identity`` in with ``key``, in whichever form the charger sends it; with any log-in when it is ``None``.

        ``profile`` and ``also`` are the security profiles that it may come with, any that fits the key when none is named;
        see ``Doorkeeper.expect``. An open link stays as it is; all this counts from the next dial-in.
        """
        self._door.expect(identity, key, profile=profile, also=also)

    def expect_profile(self, identity: str, profile: int | None, also: Collection[int] = ()) -> None:
        """Changes only the security profiles that ``identity`` may come with; see ``Doorkeeper.expect_profile``."""
        self._door.expect_profile(identity, profile, also)

    def allow_lower_profile(self, identity: str) -> None:
        """Lets ``identity`` come back with a lower security profile than it was seen with: a person said so."""
        self._door.allow_lower_profile(identity)

    def expects(self, identity: str) -> bool:
        """Whether ``identity`` may come in."""
        return self._door.expects(identity)

    def key_of(self, identity: str) -> Secret | None:
        """The key that ``identity`` must show; ``None`` when it needs none, or is not expected."""
        return self._door.key_of(identity)

    def forget(self, identity: str) -> None:
        """Lets ``identity`` in no more; an open link stays."""
        self._door.forget(identity)
        self._before.pop(identity, None)
        self._house.heartbeats.pop(identity, None)

    async def shut_out(self, identity: str) -> None:
        """As if its network were gone: the link of ``identity`` is cut without a word, and none comes up until ``let_in``."""
        self._shut_out.add(identity)
        here = self._connected.get(identity)
        if here is not None and here.connected:
            await here.cut()

    def let_in(self, identity: str) -> None:
        """Ends ``shut_out``."""
        self._shut_out.discard(identity)

    def keep_heartbeat(self, identity: str, seconds: int) -> None:
        """Tells ``identity`` its own heartbeat interval, as read from it, at its next BootNotification: the answer sets it anew."""
        if 0 < seconds <= _LONGEST_HEARTBEAT_S:
            self._house.heartbeats[identity] = seconds

    def subscribe(self, callback: Callable[[CsmsEvent], None]) -> Callable[[], None]:
        """Tells ``callback`` every event from now on; returns what ends that."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    async def wait_for(self, identity: str, timeout_s: float) -> ChargePoint:
        """The charger, connected, and its BootNotification answered (or none sent within ``BOOT_GRACE_S``).

        Raises:
            NotDialledIn: it is not connected after ``timeout_s``; one that has only just come may take until its grace is over.
        """
        try:
            async with asyncio.timeout(timeout_s):
                return await self._ready(identity)
        except TimeoutError:
            if (here := self._connected.get(identity)) is not None and await self._stays(here):
                return here
            raise NotDialledIn(self._refusals.get(identity) or silence(identity, timeout_s, self.url)) from None

    async def _ready(self, identity: str) -> ChargePoint:
        while True:
            here = self._connected.get(identity)
            if here is None or not here.connected:
                await self._change.wait()
            elif await self._stays(here):
                return here
            elif self._connected.get(identity) is here:
                await self._change.wait()

    async def _stays(self, here: ChargePoint) -> bool:
        """Whether a charger is still there when its boot is answered, or its grace over: some come and go with every frame."""
        try:
            async with asyncio.timeout(max(0.0, self.BOOT_GRACE_S - here.age_s)):
                while not here.boot_answered:
                    await here.changed()
        except TimeoutError:
            return here.connected
        except LinkClosed:
            return False
        return True

    async def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        try:
            return await self._admit(connection, request)
        except Exception:
            log.exception("a dial-in could not be judged")
            return connection.respond(500, "Internal error\n")

    async def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        """Lets the charger in (``None``) or answers why not; who merely looks (no WebSocket request) is not reported."""
        headers = request.headers
        remote, local = connection.remote_address, connection.local_address
        if request.method != "GET" or "Sec-WebSocket-Key" not in headers or not remote:
            return None
        secure = connection.transport.get_extra_info("ssl_object") is not None
        certificate = connection.transport.get_extra_info("peercert") or None
        knock = Knock(
            str(remote[0]),
            request.path,
            headers.get_all("Authorization"),
            headers.get_all("Sec-WebSocket-Protocol"),
            secure,
            _common_name(certificate) if certificate else None,
            self._flaws(connection),
        )
        judged = self._door.judge(knock)
        if isinstance(judged, Refusal):
            return self._refuse(connection, judged)
        if judged.identity in self._shut_out:
            return connection.respond(503, "Not now\n")
        before = self._connected.get(judged.identity)
        had_link = before is not None and before.connected
        if (twin := await self._living_twin(judged.identity)) is not None:
            finding = say.duplicate(judged.identity, twin.remote_address, str(remote[0]))
            return self._refuse(connection, Refusal(judged.identity, 409, finding))
        if before is not None and had_link:
            replaced = say.replaced(judged.identity, before.remote_address, str(remote[0]))
            told = sorted((*judged.findings, replaced), key=lambda finding: -finding.severity)
            judged = replace(judged, findings=tuple(told))
        _mend(request, judged.language)
        admission = Admission(
            judged.identity,
            judged.language.version,
            judged.key_form,
            str(remote[0]),
            (str(local[0]), int(local[1])),
            judged.profile,
            knock.certificate_name,
        )
        self._admissions[connection] = (admission, judged)
        return None

    async def _living_twin(self, identity: str) -> ChargePoint | None:
        """The charger that is connected under this identity and still answers; a dead link is cut to make room."""
        twin = self._connected.get(identity)
        if twin is None or not twin.connected:
            return None
        if await twin.answers(_OLD_LINK_ANSWERS_WITHIN_S):
            return twin
        await twin.cut()
        return None

    def _refuse(self, connection: ServerConnection, refusal: Refusal) -> Response:
        self._note_refusal(refusal.identity, refusal.finding)
        self._tell(DialledIn(refusal.identity, str(connection.remote_address[0]), False, (refusal.finding,)))
        response = connection.respond(refusal.status, f"{refusal.finding.code}\n")
        response.headers.update(refusal.headers)
        return response

    def _note_refusal(self, identity: str, finding: Finding) -> None:
        self._refusals.pop(identity, None)
        if len(self._refusals) >= _MOST_REFUSALS_KEPT:
            self._refusals.pop(next(iter(self._refusals)))
        self._refusals[identity] = finding

    def _manners(self) -> dict[str, Any]:
        return {
            "select_subprotocol": lambda protocol, offered: offered[0] if offered else None,
            "open_timeout": 10,
            "max_size": 2**20,
            "server_header": "evsetup",
        }

    def _locks(self) -> Locks:
        from evsetup.ocppj.wire import Locks

        mutual = self._mutual_tls if self._door.wants_certificates else None
        return Locks(self._plain, mutual or self._tls)

    def _met_stranger(self, stranger: Stranger) -> None:
        self._tell(DialledIn("", stranger.address, False, (of_stranger(stranger),)))

    async def _serve(self, connection: ServerConnection) -> None:
        """The whole life of one link after its upgrade."""
        admission, judged = self._admissions.pop(connection)
        identity = admission.identity
        if judged.language.offer is Offer.OTHER:
            self._note_refusal(identity, judged.findings[0])
            self._tell(DialledIn(identity, admission.remote_address, False, judged.findings))
            await connection.close(1002, "no common OCPP version")
            return
        while (twin := self._connected.get(identity)) is not None:
            if twin.connected:
                await connection.close(1008, "this identity is connected already")
                return
            await self._change.wait()
        charge_point = ChargePoint(
            connection,
            admission,
            self._house,
            listener=self._listener,
            answered=self._answered,
            noticed=self._noticed,
            before=self._before.pop(identity, None),
        )
        self._connected[identity] = charge_point
        self._refusals.pop(identity, None)
        self._tell(DialledIn(identity, admission.remote_address, True, judged.findings, judged.profile))
        self._change.tell()
        try:
            await charge_point.run()
        except Exception:
            log.exception("the link of %s ended", shown(identity))
        finally:
            del self._connected[identity]
            if self._door.expects(identity):
                self._before[identity] = charge_point
            if (fault := connection.protocol.parser_exc) is not None and not isinstance(fault, EOFError):
                self._noticed(charge_point, say.broken_frames(identity, str(fault)))
            self._tell(Dropped(identity, charge_point.close_code))
            self._change.tell()

    def _answered(self, charge_point: ChargePoint, action: str, payload: JsonObject) -> None:
        if action == "BootNotification" and charge_point.boot is not None:
            self._tell(Booted(charge_point.identity, charge_point.boot))
            name, serial = charge_point.certificate_name, charge_point.boot.serial
            if name is not None and name != serial:
                self._noticed(charge_point, say.other_certificate_name(charge_point.identity, name, serial))
                if serial and charge_point.version is not OcppVersion.V16:
                    # 2.0.1 asks for the close; of 1.6 chargers many have no other way to get a better certificate.
                    charge_point.dismiss(1008, "the certificate names another serial number")
        if self._subscribers:
            self._tell(CallReceived(charge_point.identity, action, payload))

    def _noticed(self, charge_point: ChargePoint, finding: Finding) -> None:
        self._tell(Noticed(charge_point.identity, finding))

    def _tell(self, event: CsmsEvent) -> None:
        for callback in tuple(self._subscribers):
            try:
                callback(event)
            except Exception:
                log.exception("a subscriber failed")


def _mend(request: Request, spoken: Language) -> None:
    """Leaves in the request only what the library can answer: it refuses a subprotocol list that it cannot parse."""
    if "Sec-WebSocket-Protocol" in request.headers:
        del request.headers["Sec-WebSocket-Protocol"]
    if spoken.subprotocol is not None:
        request.headers["Sec-WebSocket-Protocol"] = spoken.subprotocol


def _common_name(certificate: Mapping[str, Any]) -> str:
    """The common name in what ``ssl`` tells of a certificate; empty when it has none."""
    pairs = (pair for part in certificate.get("subject", ()) for pair in part)
    return next((str(value) for name, value in pairs if name == "commonName"), "")
