"""Watches one charger on the commissioning CSMS: what it sends by itself becomes a view of now."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.commissioning.live.error_words import NO_ERROR
from evsetup.commissioning.live.view import ConnectorNow, ErrorNow, LiveNow, SessionNow
from evsetup.ocppj.charge_point_state import MeterReading, Transaction, moment_of, timed_readings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived, CsmsEvent, DialledIn, Dropped
from evsetup.ocppj.frames import JsonObject

_MOST_OFFSETS = 20
_MOST_KINDS = 64
_LATE_S = 60.0
_LONGEST = 200


class LiveWatch:
    """One charger from now on, until ``stop``; ``changed`` is called after each of its messages."""

    def __init__(self, csms: CommissioningCsms, identity: str, changed: Callable[[], None] = lambda: None) -> None:
        self.identity = identity
        self._csms = csms
        self._changed = changed
        self._since: dict[int, ConnectorNow] = {}
        self._offsets: deque[float] = deque(maxlen=_MOST_OFFSETS)
        self._counts: Counter[str] = Counter()
        self._heartbeat: datetime | None = None
        self._error: ErrorNow | None = None
        self._meter: MeterReading | None = None
        self._energy: tuple[int | str, float, float] | None = None
        self._highest_w: float | None = None
        self._highest_a: dict[str, float] = {}
        self.stop = csms.subscribe(self._hear)
        self._take_connectors(datetime.now(UTC))

    @property
    def now(self) -> LiveNow:
        """What is known at this moment."""
        charge_point = self._csms.charge_points.get(self.identity)
        self._take_connectors(datetime.now(UTC))
        return LiveNow(
            connected=charge_point is not None and charge_point.connected,
            connectors=tuple(self._since[number] for number in sorted(self._since)),
            session=self._session(charge_point.transaction) if charge_point is not None else None,
            meter=self._meter,
            heartbeat=self._heartbeat,
            clock_offset_s=max(self._offsets, default=None),
            error=self._error,
            counts=dict(self._counts),
            highest_w=self._highest_w,
            highest_a=dict(self._highest_a),
        )

    def _hear(self, event: CsmsEvent) -> None:
        if event.identity != self.identity:
            return
        match event:
            case CallReceived(action=action, payload=payload):
                self._take(action, payload, datetime.now(UTC))
            case DialledIn() | Dropped():
                pass
            case _:
                return
        self._changed()

    def _take(self, action: str, payload: JsonObject, came: datetime) -> None:
        if action in self._counts or len(self._counts) < _MOST_KINDS:
            self._counts[action] += 1
        match action:
            case "Heartbeat":
                self._heartbeat = came
            case "StatusNotification":
                self._take_time(payload.get("timestamp"), came)
                self._take_status(payload, came)
            case "NotifyEvent":
                self._take_events(payload, came)
            case "MeterValues" | "TransactionEvent" | "StopTransaction":
                late = payload.get("offline") is True
                if not late:
                    self._take_time(payload.get("timestamp"), came)
                self._take_meter(payload, came, late=late)
            case "StartTransaction":
                self._take_time(payload.get("timestamp"), came)
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
        offset = max(self._offsets, default=0.0)
        for at, reading in readings:
            age = 0.0 if at is None else (came - at).total_seconds() + offset
            self._meter = _together(self._meter, reading)
            self._take_energy(reading)
            if not late and age <= _LATE_S:
                self._take_peaks(reading)

    def _take_peaks(self, reading: MeterReading) -> None:
        """Of what was measured while somebody looked on; values that were kept back are of another time."""
        if reading.power_w is not None:
            self._highest_w = max(reading.power_w, self._highest_w or 0.0)
        for phase, amps in reading.currents_a.items():
            self._highest_a[phase] = max(amps, self._highest_a.get(phase, 0.0))

    def _take_energy(self, reading: MeterReading) -> None:
        """What the register rose by since the first value of this charge."""
        charge_point = self._csms.charge_points.get(self.identity)
        transaction = charge_point.transaction if charge_point is not None else None
        if reading.energy_wh is None or transaction is None or transaction.stopped is not None:
            return
        first = transaction.meter_start if transaction.meter_start is not None else reading.energy_wh
        if self._energy is not None and self._energy[0] == transaction.id:
            first = self._energy[1]
        self._energy = (transaction.id, first, reading.energy_wh)

    def _session(self, transaction: Transaction | None) -> SessionNow | None:
        if transaction is None:
            return None
        energy: float | None = None
        if transaction.meter_start is not None and transaction.meter_stop is not None:
            energy = transaction.meter_stop - transaction.meter_start
        elif self._energy is not None and self._energy[0] == transaction.id:
            energy = self._energy[2] - self._energy[1]
        return SessionNow(
            str(transaction.id),
            transaction.connector,
            transaction.id_tag,
            transaction.started,
            transaction.stopped,
            transaction.reason,
            energy,
            transaction.charging_state,
        )

    def _take_connectors(self, came: datetime) -> None:
        charge_point = self._csms.charge_points.get(self.identity)
        for number, told in charge_point.connectors.items() if charge_point is not None else ():
            known = self._since.get(number)
            if known is None or known.status != told.status:
                self._since[number] = ConnectorNow(number, told.status, min(told.at, came))

    def _take_status(self, payload: JsonObject, came: datetime) -> None:
        code, number = _word(payload.get("errorCode")), _count(payload.get("connectorId"))
        if not code:
            return
        if code != NO_ERROR:
            vendor = " ".join(filter(None, (_word(payload.get("vendorId")), _word(payload.get("vendorErrorCode")))))
            self._error = ErrorNow(code, number, vendor, _word(payload.get("info")), came)
        elif self._error is not None and self._error.over is None and self._error.connector == number:
            self._error = replace(self._error, over=came)

    def _take_events(self, payload: JsonObject, came: datetime) -> None:
        """NotifyEvent (2.x): what alerts, or what a maker's monitor tells; ``cleared`` ends it."""
        events = payload.get("eventData")
        for event in events if isinstance(events, list) else []:
            if not isinstance(event, Mapping):
                continue
            component, variable = _mapping(event.get("component")), _mapping(event.get("variable"))
            code = f"{_word(component.get('name'))}.{_word(variable.get('name'))}"
            number = _count(_mapping(component.get("evse")).get("id"))
            alarming = event.get("trigger") == "Alerting" or variable.get("name") in {"Problem", "Fault", "Tripped"}
            over = event.get("cleared") is True or str(event.get("actualValue")).casefold() == "false"
            if alarming and not over:
                told = _word(event.get("techInfo")) or _word(event.get("actualValue"))
                self._error = ErrorNow(code, number, _word(event.get("techCode")), told, came)
            elif over and self._error is not None and self._error.over is None and self._error.code == code:
                self._error = replace(self._error, over=came)


def _together(before: MeterReading | None, new: MeterReading) -> MeterReading:
    """Chargers spread their measurands over several messages: what one does not hold stays as the last one told it."""
    if before is None:
        return new
    return MeterReading(
        new.at,
        before.power_w if new.power_w is None else new.power_w,
        new.currents_a or before.currents_a,
        before.voltage_v if new.voltage_v is None else new.voltage_v,
        before.energy_wh if new.energy_wh is None else new.energy_wh,
        new.voltages_v or before.voltages_v,
        before.offered_a if new.offered_a is None else new.offered_a,
        before.soc_percent if new.soc_percent is None else new.soc_percent,
    )


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _word(value: object) -> str:
    """Foreign words: printable, of bearable length."""
    return "".join(letter for letter in value[:_LONGEST] if letter.isprintable()) if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value < 1000 else 0
