"""Watches one charger on the commissioning CSMS: what it sends by itself becomes a view of now, and samples over hours.

Nothing is asked of the charger. The same for 1.6, 2.0.1 and 2.1: meter values come by MeterValues or TransactionEvent, errors by
StatusNotification or NotifyEvent (``facts/ocpp.md`` §3.2, §3.3).
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.commissioning.live.error_log import ErrorLog
from evsetup.commissioning.live.samples import SampleStore
from evsetup.commissioning.live.spot import Spot
from evsetup.commissioning.live.view import ConnectorNow, LiveNow
from evsetup.drivers.security_events import SecurityEvents
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent, DialledIn, Dropped
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import moment_of, timed_readings
from evsetup.ocppj.told import as_number, as_object

_MOST_OFFSETS = 20
_MOST_KINDS = 64
_MOST_SPOTS = 16
_MOST_EVENTS = 20
_LATE_S = 60.0


class LiveWatch:
    """One charger from now on, until ``stop``; ``changed`` is called after each of its messages."""

    def __init__(self, csms: CommissioningCsms, identity: str, changed: Callable[[], None] = lambda: None) -> None:
        self.identity = identity
        self._csms = csms
        self._changed = changed
        self._last_seen: ChargePoint | None = None
        self._since: dict[int, ConnectorNow] = {}
        self._spots: dict[int, Spot] = {}
        self._offsets: deque[float] = deque(maxlen=_MOST_OFFSETS)
        self._counts: Counter[str] = Counter()
        self._heartbeat: datetime | None = None
        self._heartbeat_every_s: float | None = None
        self._last_heard: datetime | None = None
        self._errors = ErrorLog()
        self._security = SecurityEvents.on(csms)
        self.stop = csms.subscribe(self._hear)
        now = datetime.now(UTC)
        self._take_connectors(now)
        self._begin_with_what_is_known(now)
        self._take_transactions()

    @property
    def now(self) -> LiveNow:
        """What is known at this moment, seen from where the newest charge is."""
        return self.seen_from(0)

    def seen_from(self, connector: int) -> LiveNow:
        """What is known at this moment, seen from a connector (1.6) or EVSE (2.x); from 0: where the newest charge is."""
        charge_point = self._charge_point()
        self._take_connectors(datetime.now(UTC))
        numbers = {number for number in (*self._since, *self._spots) if number} or {1}
        newest = charge_point.transaction.connector if charge_point is not None and charge_point.transaction else 0
        connector = connector or newest or min(numbers)
        spot = self._spots.get(connector) or Spot()
        told = self._transaction_at(connector)
        return LiveNow(
            connected=charge_point is not None and charge_point.connected,
            version=charge_point.version if charge_point is not None else None,
            profile=charge_point.profile if charge_point is not None else 0,
            connector=connector,
            numbers=tuple(sorted(numbers | {connector})),
            connectors=tuple(self._since[number] for number in sorted(self._since)),
            session=spot.session(told) if told is not None else None,
            meter=spot.meter_now,
            limit_a=spot.limit_a,
            heartbeat=self._heartbeat,
            heartbeat_every_s=self._heartbeat_every_s,
            last_heard=self._last_heard,
            clock_offset_s=max(self._offsets, default=None),
            errors=self._errors.newest_first,
            events=tuple(reversed(self._security.of(self.identity)[-_MOST_EVENTS:])),
            counts=dict(self._counts),
            highest_w=spot.highest_w,
            highest_a=dict(spot.highest_a),
        )

    def samples(self, connector: int) -> SampleStore:
        """What was measured at a connector; times are those of ``time.monotonic``."""
        return self._spot(connector).samples

    def limited(self, connector: int, amps: float | None) -> None:
        """A limit was accepted, or taken back (``None``); a connector of 0 is all of them."""
        for number in [connector] if connector else list(self._spots):
            self._spot(number).limited(amps)
        self._changed()

    def _hear(self, event: CsmsEvent) -> None:
        if event.identity != self.identity:
            return
        match event:
            case CallReceived(action=action, payload=payload):
                self._last_heard = datetime.now(UTC)
                self._take(action, payload, self._last_heard)
            case DialledIn() | Dropped():
                pass
            case _:
                return
        self._changed()

    def _charge_point(self) -> ChargePoint | None:
        """Its connection; the last one while it is away: what it told last is still shown."""
        self._last_seen = self._csms.charge_points.get(self.identity) or self._last_seen
        return self._last_seen

    def _take(self, action: str, payload: JsonObject, came: datetime) -> None:
        if action in self._counts or len(self._counts) < _MOST_KINDS:
            self._counts[action] += 1
        match action:
            case "BootNotification":
                # Its answer sets the charger's clock.
                self._offsets.clear()
            case "Heartbeat":
                before, self._heartbeat = self._heartbeat, came
                self._heartbeat_every_s = (came - before).total_seconds() if before is not None else None
            case "StatusNotification":
                self._take_time(payload.get("timestamp"), came)
                self._errors.take_status(payload, came)
            case "NotifyEvent":
                self._take_time(payload.get("generatedAt"), came)
                self._errors.take_events(payload, came)
            case "MeterValues" | "TransactionEvent" | "StopTransaction":
                late = payload.get("offline") is True
                if not late:
                    self._take_time(payload.get("timestamp"), came)
                self._take_meter(payload, came, late=late)
            case "StartTransaction" | "SecurityEventNotification":
                self._take_time(payload.get("timestamp"), came)
        self._take_transactions()
        self._take_connectors(came)

    def _take_time(self, told: object, came: datetime) -> None:
        """A message that waited tells an older time, so the greatest difference of several is the clock's."""
        at = moment_of(told)
        if at is not None:
            self._offsets.append((at - came).total_seconds())

    def _take_meter(self, payload: JsonObject, came: datetime, *, late: bool) -> None:
        readings = timed_readings(payload, came)
        if readings and readings[-1][0] is not None and payload.get("timestamp") is None and not late:
            self._offsets.append((readings[-1][0] - came).total_seconds())
        place, offset = self._place_in(payload), max(self._offsets, default=0.0)
        if not place and self._spots:
            return  # the meter of the whole charger, beside those of its connectors
        transaction = self._transaction_at(place or 1)
        for at, reading in readings:
            age = 0.0 if at is None else max(0.0, (came - at).total_seconds() + offset)
            self._spot(place or 1).take(reading, transaction, None if late or age > _LATE_S else age)

    def _place_in(self, payload: JsonObject) -> int:
        told = as_object(payload.get("evse")).get("id", payload.get("evseId", payload.get("connectorId")))
        number = as_number(told)
        if number is not None and 0 < number < 1000:
            return int(number)
        named = as_object(payload.get("transactionInfo")).get("transactionId", payload.get("transactionId"))
        charge_point = self._charge_point()
        known = charge_point.transactions if charge_point is not None else {}
        return next((place for place, one in known.items() if named is not None and one.id == named), 0)

    def _transaction_at(self, connector: int) -> Transaction | None:
        """The newest transaction of a connector, or one whose connector was not told."""
        charge_point = self._charge_point()
        known = charge_point.transactions if charge_point is not None else {}
        return known.get(connector) or known.get(0)

    def _spot(self, number: int) -> Spot:
        if number not in self._spots and len(self._spots) < _MOST_SPOTS:
            self._spots[number] = Spot()
        return self._spots.get(number) or Spot()

    def _take_transactions(self) -> None:
        charge_point = self._charge_point()
        for place, told in charge_point.transactions.items() if charge_point is not None else ():
            self._spot(place or 1).take_transaction(told)

    def _take_connectors(self, came: datetime) -> None:
        charge_point = self._charge_point()
        for number, told in charge_point.connectors.items() if charge_point is not None else ():
            parts = tuple(sorted(charge_point.evse_connectors.get(number, {}).items())) if charge_point else ()
            known = self._since.get(number)
            if known is None or known.status != told.status:
                self._since[number] = ConnectorNow(number, told.status, min(told.at, came), parts)
            elif known.parts != parts:
                self._since[number] = replace(known, parts=parts)

    def _begin_with_what_is_known(self, now: datetime) -> None:
        """What it told before somebody looked."""
        charge_point = self._charge_point()
        for place in [*(charge_point.transactions if charge_point is not None else ())]:
            meter = charge_point.meter_on(place) if charge_point is not None else None
            if meter is not None:
                age = (now - meter.at).total_seconds()
                self._spot(place or 1).take(meter, self._transaction_at(place), age if age <= _LATE_S else None)
