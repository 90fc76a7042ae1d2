"""What a charge point has told of itself: boot, connectors, meter, transaction.

Read as it comes, in the shapes of 1.6 and of 2.x (some chargers mix them, ``facts/ocpp.md`` §2.1, §2.3): what is missing or
of another type counts as not sent, and nothing here raises for what was sent.
"""

from __future__ import annotations

import math
import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from evsetup.ocppj.frames import JsonObject

_MOST_PLACES = 256
_LONGEST_TIME = 40
_IN_USE_FIRST = ("Occupied", "Reserved", "Available", "Faulted", "Unavailable")

_ENERGY = "Energy.Active.Import.Register"
_OFFERED, _CHARGE = "Current.Offered", "SoC"
_READ = ("Power.Active.Import", "Current.Import", "Voltage", _ENERGY, _OFFERED, _CHARGE, "")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Boot:
    """What BootNotification said; an empty string is a member that was not sent."""

    vendor: str
    model: str
    serial: str
    firmware: str
    iccid: str
    raw: JsonObject


@dataclass(frozen=True, slots=True)
class ConnectorStatus:
    """The newest status of one connector (1.6) or EVSE (2.x); ``at`` is when it came.

    Of several connectors of one EVSE the one in use counts: only one can be used at a time (2.0.1 part 1 §4).
    """

    status: str
    error_code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MeterReading:
    """What the newest meter message held, and only that. Currents and voltages by phase (``"L1"``; ``""`` where none was named).

    ``offered_a`` is the highest current that the charger offers the vehicle, ``soc_percent`` how full the vehicle says it is.
    """

    at: datetime
    power_w: float | None = None
    currents_a: Mapping[str, float] = field(default_factory=dict)
    voltage_v: float | None = None
    energy_wh: float | None = None
    voltages_v: Mapping[str, float] = field(default_factory=dict)
    offered_a: float | None = None
    soc_percent: float | None = None


@dataclass(frozen=True, slots=True)
class Transaction:
    """The transaction that runs, or the last one. Meter values in Wh; times are when the messages came.

    ``id`` is ours in 1.6 and the charger's in 2.x. ``connector`` is the EVSE in 2.x. ``meter_start`` is ``None`` while no
    energy was told. ``remote_start_id`` is that of the request for it (2.x), ``None`` for one that began at the charger.
    ``charging_state`` is 2.x only.
    """

    id: int | str
    connector: int
    id_tag: str
    meter_start: float | None
    started: datetime
    meter_stop: float | None = None
    reason: str = ""
    stopped: datetime | None = None
    remote_start_id: int | None = None
    charging_state: str = ""


class ChargePointState:
    """Keeps the newest of everything."""

    def __init__(self, before: ChargePointState | None = None) -> None:
        """``before`` is the state of the same charge point's last connection: a transaction outlives a lost link."""
        self.boot: Boot | None = None
        self.connectors: dict[int, ConnectorStatus] = dict(before.connectors) if before else {}
        self._of_evse: dict[int, dict[int, str]] = (
            {evse: dict(told) for evse, told in before._of_evse.items()} if before else {}
        )
        self._meter: MeterReading | None = None
        self._meter_told: tuple[object, datetime] | None = None
        self.transaction: Transaction | None = before.transaction if before else None
        self.hang_ups_after_boot: int = before.hang_ups_after_boot if before else 0
        """How often in a row it hung up right after its first BootNotification had been accepted."""

    @property
    def meter(self) -> MeterReading | None:
        """The newest meter message that held something, read when somebody looks: they come far more often."""
        if self._meter_told is not None:
            values, at = self._meter_told
            self._meter, self._meter_told = _reading(values, at), None
        return self._meter

    def take_boot(self, payload: JsonObject) -> Boot:
        """BootNotification."""
        station = _object(payload.get("chargingStation"))
        self.boot = Boot(
            vendor=_text(payload.get("chargePointVendor")) or _text(station.get("vendorName")),
            model=_text(payload.get("chargePointModel")) or _text(station.get("model")),
            serial=_text(payload.get("chargePointSerialNumber"))
            or _text(payload.get("chargeBoxSerialNumber"))
            or _text(station.get("serialNumber")),
            firmware=_text(payload.get("firmwareVersion")) or _text(station.get("firmwareVersion")),
            iccid=_text(payload.get("iccid")) or _text(_object(station.get("modem")).get("iccid")),
            raw=payload,
        )
        return self.boot

    def take_status(self, payload: JsonObject) -> None:
        """StatusNotification. In 2.x the EVSE number counts, as 1.6's connector does."""
        number = _number(payload.get("evseId", payload.get("connectorId")))
        status = _text(payload.get("status")) or _text(payload.get("connectorStatus"))
        if number is not None and "connectorStatus" in payload:
            self._take_evse_status(number, _number(payload.get("connectorId")) or 0, status)
        elif number is not None:
            self._keep_status(number, status, _text(payload.get("errorCode")))

    def take_event(self, payload: JsonObject) -> None:
        """NotifyEvent: the AvailabilityState of an EVSE or a connector, by which 2.1 tells what StatusNotification told."""
        events = payload.get("eventData")
        for event in events if isinstance(events, list) else []:
            told = _object(event)
            if _text(_object(told.get("variable")).get("name")).casefold() != "availabilitystate":
                continue
            place = _object(_object(told.get("component")).get("evse"))
            evse, connector = _number(place.get("id")) or 0, _number(place.get("connectorId")) or 0
            self._take_evse_status(evse, connector, _text(told.get("actualValue")))

    def _take_evse_status(self, evse: float, connector: float, status: str) -> None:
        """What an EVSE as a whole says (``connector`` 0) stands for all of its connectors until they say otherwise."""
        if not (0 <= evse < 1000 and 0 <= connector < 1000):
            return
        if connector == 0:
            self._of_evse.pop(int(evse), None)
        elif int(evse) in self._of_evse or len(self._of_evse) < _MOST_PLACES:
            of_evse = self._of_evse.setdefault(int(evse), {})
            if int(connector) in of_evse or len(of_evse) < _MOST_PLACES:
                of_evse[int(connector)] = status
            status = next((word for word in _IN_USE_FIRST if word in of_evse.values()), status)
        self._keep_status(evse, status, "")

    def _keep_status(self, number: float, status: str, error_code: str) -> None:
        if 0 <= number < 1000 and (number in self.connectors or len(self.connectors) < _MOST_PLACES):
            self.connectors[int(number)] = ConnectorStatus(status, error_code, datetime.now(UTC))

    def take_meter(self, payload: JsonObject) -> None:
        """MeterValues, and everything else that carries a ``meterValue``; a message without usable values changes nothing."""
        values = payload.get("meterValue")
        if any(_text(sample.get("measurand")) in _READ and _value(sample) is not None for sample in _samples(values)):
            self._meter_told = (values, datetime.now(UTC))
        number = _number(payload.get("transactionId"))
        if self.transaction is None and number is not None and number > 0:
            # It began before this program did (1.6; in 2.x a TransactionEvent tells).
            connector = int(_number(payload.get("connectorId")) or 0)
            self.transaction = Transaction(int(number), connector, "", None, datetime.now(UTC))

    def take_start(self, payload: JsonObject) -> Transaction:
        """StartTransaction; the number is random, so that no charger's memory of another CSMS fits it."""
        self.transaction = Transaction(
            id=secrets.randbelow(2**31 - 2) + 1,
            connector=int(_number(payload.get("connectorId")) or 0),
            id_tag=_text(payload.get("idTag")),
            meter_start=_number(payload.get("meterStart")) or 0.0,
            started=datetime.now(UTC),
        )
        return self.transaction

    def take_stop(self, payload: JsonObject) -> None:
        """StopTransaction; one that names a number we do not know is not ours to close."""
        if self.transaction is not None and _number(payload.get("transactionId")) == self.transaction.id:
            self.transaction = replace(
                self.transaction,
                meter_stop=_number(payload.get("meterStop")),
                reason=_text(payload.get("reason")) or "Local",
                stopped=datetime.now(UTC),
            )

    def take_transaction_event(self, payload: JsonObject) -> None:
        """TransactionEvent (2.x): starts, goes on or ends the transaction that it names.

        The end of another one than the one that runs is an old message, sent late: it changes nothing.
        """
        told = _object(payload.get("transactionInfo"))
        number, ended = _text(told.get("transactionId")), payload.get("eventType") == "Ended"
        before = self.transaction
        if ended and before is not None and before.stopped is None and before.id != number:
            return
        self.take_meter(payload)
        if before is None or before.id != number:
            before = Transaction(number, 0, "", None, datetime.now(UTC))
        needed = ended or before.meter_start is None
        reading = _reading(payload.get("meterValue"), datetime.now(UTC)) if needed else None
        energy = reading.energy_wh if reading is not None else None
        remote = _number(told.get("remoteStartId"))
        now = replace(
            before,
            connector=int(_number(_object(payload.get("evse")).get("id")) or before.connector),
            id_tag=_text(_object(payload.get("idToken")).get("idToken")) or before.id_tag,
            meter_start=energy if before.meter_start is None else before.meter_start,
            remote_start_id=before.remote_start_id if remote is None else int(remote),
            charging_state=_text(told.get("chargingState")) or before.charging_state,
        )
        if ended:
            reason = _text(told.get("stoppedReason")) or "Local"
            now = replace(now, meter_stop=energy, reason=reason, stopped=now.stopped or datetime.now(UTC))
        self.transaction = now


def timed_readings(payload: JsonObject, came: datetime) -> list[tuple[datetime | None, MeterReading]]:
    """What each meter value of a message held, with the charger's own time of it; ``None`` where it tells no time that can be read.

    ``payload`` is a MeterValues or TransactionEvent request, or anything else that carries ``meterValue`` or ``transactionData``.
    """
    values = payload.get("meterValue") or payload.get("transactionData")
    told = [(moment_of(value.get("timestamp")), _reading([value], came)) for value in _objects(values)]
    return [(at, reading) for at, reading in told if reading is not None]


def moment_of(told: object) -> datetime | None:
    """A time as chargers send it; one without a zone is taken for UTC, as OCPP demands it."""
    if not isinstance(told, str) or not 0 < len(told) <= _LONGEST_TIME:
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    try:
        return (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None


def _objects(values: object) -> list[JsonObject]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _reading(values: object, at: datetime) -> MeterReading | None:
    """One reading out of all samples of a message; of several for the same thing the last counts."""
    power: dict[str, float] = {}
    current: dict[str, float] = {}
    voltage: dict[str, float] = {}
    energy: dict[str, float] = {}
    offered: dict[str, float] = {}
    charge: dict[str, float] = {}
    by_measurand = {
        "Power.Active.Import": power,
        "Current.Import": current,
        "Voltage": voltage,
        _ENERGY: energy,
        _OFFERED: offered,
        _CHARGE: charge,
    }
    for sample in _samples(values):
        measurand = _text(sample.get("measurand")) or _ENERGY
        value = _value(sample)
        if measurand in by_measurand and value is not None:
            by_measurand[measurand][_text(sample.get("phase"))] = value
    if not any(by_measurand.values()):
        return None
    return MeterReading(
        at=at,
        power_w=_total(power),
        currents_a={phase.removesuffix("-N"): amps for phase, amps in current.items() if phase != "N"},
        voltage_v=next((voltage[phase] for phase in ("L1-N", "L1", "", *voltage) if phase in voltage), None),
        energy_wh=_total(energy),
        voltages_v={phase.removesuffix("-N"): volts for phase, volts in voltage.items() if phase != "N"},
        offered_a=max(offered.values(), default=None),
        soc_percent=charge.get("", next(iter(charge.values()), None)),
    )


def _samples(values: object) -> Iterator[JsonObject]:
    for value in values if isinstance(values, list) else []:
        samples = _object(value).get("sampledValue")
        for sample in samples if isinstance(samples, list) else []:
            if isinstance(sample, dict) and sample.get("format") != "SignedData":
                yield sample


def _value(sample: JsonObject) -> float | None:
    value = _number(sample.get("value"))
    unit = _object(sample.get("unitOfMeasure"))
    if value is None:
        return None
    multiplier = _number(unit.get("multiplier")) or 0
    kilo = (_text(sample.get("unit")) or _text(unit.get("unit"))).startswith("k")
    return value * (1000 if kilo else 1) * 10.0 ** max(-12, min(12, multiplier))


def _total(by_phase: Mapping[str, float]) -> float | None:
    if "" in by_phase:
        return by_phase[""]
    return sum(by_phase.values()) if by_phase else None


def _object(value: object) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    """Text without control characters, at most 500; numbers are taken as text, anything else is none."""
    if isinstance(value, str) and value.isprintable():
        return value.strip()[:500]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return _UNSEEN.sub("", str(value)).strip()[:500]


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
