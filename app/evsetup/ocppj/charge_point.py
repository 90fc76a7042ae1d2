"""One charger that dialled in to the commissioning CSMS: its link, and what it has told so far.

What it is answered stands in ``charge_point_answers``. Flows: ``facts/ocpp.md`` §3.2, §3.3.
"""

from __future__ import annotations

import asyncio
import logging
import weakref
from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.change import Change
from evsetup.ocppj.charge_point_answers import Answers
from evsetup.ocppj.charge_point_state import Boot, ChargePointState, ConnectorStatus, MeterReading, Transaction
from evsetup.ocppj.charger_clock import ChargerClock
from evsetup.ocppj.dial_in_findings import no_pong
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.key_form import KeyForm
from evsetup.ocppj.session import LinkClosed, Listener, Session

if TYPE_CHECKING:
    from websockets.asyncio.connection import Connection

log = logging.getLogger(__name__)

_PING_EVERY_S = 30.0
_PONG_WITHIN_S = 20.0
_HANGS_UP_WITHIN_S = 1.0


@dataclass(frozen=True, slots=True)
class Admission:
    """How a charger came in: who it is, how it proved that, from where to where, and in which language it speaks.

    ``profile`` is the security profile that its link shows, ``certificate_name`` the common name of its client certificate.
    """

    identity: str
    version: OcppVersion
    key_form: KeyForm | None
    remote_address: str
    local_address: tuple[str, int]
    profile: int = 0
    certificate_name: str | None = None


@dataclass(frozen=True, slots=True)
class House:
    """What the CSMS tells every charge point: which tags it accepts, and how often a heartbeat is due.

    ``heartbeats`` are the seconds of those chargers, by identity, whose own setting is known.
    """

    tags: set[str]
    heartbeat_s: int
    heartbeats: dict[str, int] = field(default_factory=dict)

    def heartbeat_of(self, identity: str) -> int:
        """The charger's own setting where it is known: BootNotification's answer overwrites it on every dial-in."""
        return self.heartbeats.get(identity, self.heartbeat_s)


class ChargePoint:
    """One connection of one charger; a charger that reconnects becomes a new ``ChargePoint``."""

    def __init__(
        self,
        socket: Connection,
        admission: Admission,
        house: House,
        *,
        listener: Listener,
        answered: Callable[[ChargePoint, str, JsonObject], None],
        noticed: Callable[[ChargePoint, Finding], None] = lambda charge_point, finding: None,
        before: ChargePoint | None = None,
    ) -> None:
        self.identity = admission.identity
        self.version = admission.version
        self.remote_address = admission.remote_address
        self.local_address = admission.local_address
        self.key_form = admission.key_form
        self.profile = admission.profile
        self.certificate_name = admission.certificate_name
        self.connected_at = datetime.now(UTC)
        self.clock = ChargerClock()
        self.boot_answered = False
        self.answers_pings: bool | None = None
        self._accepted_after_s: float | None = None
        self._closed_here = False
        self._since = asyncio.get_running_loop().time()
        self._state: ChargePointState = ChargePointState(before._state if before else None)
        self._answers = Answers(
            admission.version, self._state, house.tags, lambda: house.heartbeat_of(admission.identity)
        )
        self._socket = socket
        self._told = answered
        self._noticed = noticed
        self._change = Change()
        self._dismissal: asyncio.Future[None] | None = None
        self._expected: weakref.WeakSet[ExpectedCall] = weakref.WeakSet()
        self._session = Session(
            socket,
            admission.version,
            identity=admission.identity,
            handler=self._answer,
            listener=listener,
            answered=self._answered,
        )

    @property
    def boot(self) -> Boot | None:
        """Its BootNotification on this connection; ``None`` while there was none."""
        return self._state.boot

    @property
    def told_identity(self) -> Identity:
        """Who it says it is: its OCPP identity, and what its BootNotification told."""
        boot = self.boot
        if boot is None:
            return Identity(charge_point_identity=self.identity)
        return Identity(boot.vendor, boot.model, boot.serial, boot.firmware, charge_point_identity=self.identity)

    @property
    def connectors(self) -> Mapping[int, ConnectorStatus]:
        """The newest status of each connector; 0 is the charger itself."""
        return self._state.connectors

    @property
    def meter(self) -> MeterReading | None:
        """The newest meter values on this connection."""
        return self._state.meter

    def meter_on(self, connector: int) -> MeterReading | None:
        """The newest meter values of one connector (1.6) or EVSE (2.x) on this connection."""
        return self._state.meter_on(connector)

    @property
    def transaction(self) -> Transaction | None:
        """The transaction that runs, or the last one; of several the one that began last."""
        return self._state.transaction

    @property
    def transactions(self) -> Mapping[int, Transaction]:
        """The newest transaction of each connector (1.6) or EVSE (2.x)."""
        return self._state.transactions

    def running_on(self, connector: int) -> Transaction | None:
        """The transaction that runs on ``connector``, or on one that was not told; 0 means any, the newest first."""
        told = [self.transaction, *self.transactions.values()]
        if connector:
            told = [self.transactions.get(connector), self.transactions.get(0)]
        return next((one for one in told if one is not None and one.stopped is None), None)

    @property
    def evse_connectors(self) -> Mapping[int, Mapping[int, str]]:
        """2.x: the newest status of each connector, by EVSE."""
        return self._state.evse_connectors

    @property
    def connected(self) -> bool:
        """Whether the link is up."""
        return not self._session.closed.is_set()

    @property
    def closed(self) -> asyncio.Event:
        """Set once the link is gone."""
        return self._session.closed

    @property
    def close_code(self) -> int | None:
        """The code with which the link was closed."""
        return self._session.close_code

    async def call(self, action: str, payload: JsonObject, timeout_s: float = 30.0) -> JsonObject:
        """Asks the charger; see ``Session.call``."""
        return await self._session.call(action, payload, timeout_s)

    async def send_words(self, words: str) -> None:
        """Sends a text as it is; see ``Session.send_words``."""
        await self._session.send_words(words)

    def expect_call(self, action: str, where: Callable[[JsonObject], bool] = lambda payload: True) -> ExpectedCall:
        """The next request ``action`` of the charger for which ``where`` holds, once it is answered.

        Arm it before acting, then await it under ``asyncio.timeout``; it raises ``LinkClosed`` when the link goes first.
        """
        expected = ExpectedCall(action, where)
        if self.connected:
            self._expected.add(expected)
        else:
            expected.end(None)
        return expected

    async def changed(self) -> None:
        """Waits until the charger has sent something more.

        Raises:
            LinkClosed: the link is gone.
        """
        if self.connected:
            await self._change.wait()
        if not self.connected:
            raise LinkClosed("", self.close_code)

    @property
    def age_s(self) -> float:
        """For how many seconds it has been connected."""
        return asyncio.get_running_loop().time() - self._since

    async def cut(self) -> None:
        """Ends a link whose other side is gone, without the closing handshake that nobody would answer."""
        self._closed_here = True
        self._socket.transport.abort()
        await self.closed.wait()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Closes the link."""
        self._closed_here = True
        await self._session.close(code, reason)

    def dismiss(self, code: int, reason: str) -> None:
        """Begins to close the link from within an answer; ``run`` ends it."""
        if self._dismissal is None:
            self._dismissal = asyncio.ensure_future(self.close(code, reason))

    async def run(self) -> None:
        """Serves the charger until the link is gone."""
        pings = asyncio.ensure_future(self._ping())
        try:
            await self._session.run()
        finally:
            pings.cancel()
            self._note_hang_up()
            self._change.tell()
            for expected in tuple(self._expected):
                expected.end(None)
            ending = (pings,) if self._dismissal is None else (pings, self._dismissal)
            await asyncio.gather(*ending, return_exceptions=True)

    def _note_hang_up(self) -> None:
        """Counts links that ended as soon as the boot was accepted, so that the next one may be begun otherwise."""
        if self._accepted_after_s is None or self._closed_here:
            return
        if self.age_s - self._accepted_after_s < _HANGS_UP_WITHIN_S:
            self._state.hang_ups_after_boot += 1
        elif not self._answers.pended:
            self._state.hang_ups_after_boot = 0

    async def answers(self, within_s: float) -> bool:
        """Whether the charger answers a WebSocket ping within ``within_s``: a dead link looks alive until asked."""
        from websockets.exceptions import ConnectionClosed

        try:
            async with asyncio.timeout(within_s):
                await (await self._socket.ping())
        except (TimeoutError, ConnectionClosed):
            return False
        return True

    async def _ping(self) -> None:
        """Keeps the link in use and watches it; only a charger that has answered pings before is dropped for silence.

        Why: some chargers know no pings (``facts/ocpp.md`` §2.2).
        """
        missed = 0
        while True:
            await asyncio.sleep(_PING_EVERY_S)
            if await self.answers(_PONG_WITHIN_S):
                self.answers_pings, missed = True, 0
            elif self.answers_pings:
                missed += 1
                if missed == 2:
                    log.info("%s: no pong any more", self.identity)
                    await self.cut()
            elif self.answers_pings is None:
                self.answers_pings = False
                self._noticed(self, no_pong(self.identity))

    def _answer(self, action: str, payload: JsonObject) -> JsonObject:
        return self._answers.to(action, payload)

    def _answered(self, action: str, payload: JsonObject) -> None:
        if action == "BootNotification" and self._answers.accepted and not self.boot_answered:
            self.boot_answered, self._accepted_after_s = True, self.age_s
        self.clock.hear(action, payload)
        self._change.tell()
        if len(self._expected):
            for expected in tuple(self._expected):
                if expected.matches(action, payload):
                    self._expected.discard(expected)
                    expected.end(payload)
        self._told(self, action, payload)


class ExpectedCall(Awaitable[JsonObject]):
    """A request that is waited for. Dropping it unawaited costs nothing."""

    def __init__(self, action: str, where: Callable[[JsonObject], bool]) -> None:
        self._action = action
        self._where = where
        self._ended = asyncio.Event()
        self._payload: JsonObject | None = None

    def matches(self, action: str, payload: JsonObject) -> bool:
        """Whether this is the request that is waited for."""
        return action == self._action and self._where(payload)

    def end(self, payload: JsonObject | None) -> None:
        """Ends the wait; ``None`` when the link is gone. Only the first end counts."""
        if not self._ended.is_set():
            self._payload = payload
            self._ended.set()

    def __await__(self) -> Generator[object, None, JsonObject]:
        return self._wait().__await__()

    async def _wait(self) -> JsonObject:
        await self._ended.wait()
        if self._payload is None:
            raise LinkClosed(self._action)
        return self._payload
