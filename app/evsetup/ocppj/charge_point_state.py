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
    """The newest StatusNotification of one connector; ``at`` is when it came."""

    status: str
    error_code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MeterReading:
    """What the newest meter message held, and only that. Currents by phase (``"L1"``; ``""`` where no phase was named)."""

    at: datetime
    power_w: float | None = None
    currents_a: Mapping[str, float] = field(default_factory=dict)
    voltage_v: float | None = None
    energy_wh: float | None = None


@dataclass(frozen=True, slots=True)
class Transaction:
    """The transaction that runs, or the last one. Meter values in Wh; times are when the messages came.

    ``id`` is ours in 1.6 and the charger's in 2.x.
    """

    id: int | str
    connector: int
    id_tag: str
    meter_start: float
    started: datetime
    meter_stop: float | None = None
    reason: str = ""
    stopped: datetime | None = None


class ChargePointState:
    """Keeps the newest of everything."""

    def __init__(self, before: ChargePointState | None = None) -> None:
        """``before`` is the state of the same charge point's last connection: a transaction outlives a lost link."""
        self.boot: Boot | None = None
        self.connectors: dict[int, ConnectorStatus] = dict(before.connectors) if before else {}
        self.meter: MeterReading | None = None
        self.transaction: Transaction | None = before.transaction if before else None

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
        if number is not None and 0 <= number < 1000 and (number in self.connectors or len(self.connectors) < 256):
            self.connectors[int(number)] = ConnectorStatus(status, _text(payload.get("errorCode")), datetime.now(UTC))

    def take_meter(self, payload: JsonObject) -> None:
        """MeterValues, and everything else that carries a ``meterValue``; a message without usable values changes nothing."""
        reading = _reading(payload.get("meterValue"))
        if reading is not None:
            self.meter = reading

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
        """TransactionEvent (2.x): starts, goes on or ends the transaction that it names."""
        self.take_meter(payload)
        told = _object(payload.get("transactionInfo"))
        number = _text(told.get("transactionId"))
        reading = _reading(payload.get("meterValue"))
        energy = reading.energy_wh if reading is not None else None
        if self.transaction is None or self.transaction.id != number:
            self.transaction = Transaction(
                id=number,
                connector=int(_number(_object(payload.get("evse")).get("id")) or 0),
                id_tag=_text(_object(payload.get("idToken")).get("idToken")),
                meter_start=energy or 0.0,
                started=datetime.now(UTC),
            )
        if payload.get("eventType") == "Ended":
            reason = _text(told.get("stoppedReason")) or "Local"
            self.transaction = replace(self.transaction, meter_stop=energy, reason=reason, stopped=datetime.now(UTC))


def _reading(values: object) -> MeterReading | None:
    """One reading out of all samples of a message; of several for the same thing the last counts."""
    power: dict[str, float] = {}
    current: dict[str, float] = {}
    voltage: dict[str, float] = {}
    energy: dict[str, float] = {}
    by_measurand = {
        "Power.Active.Import": power,
        "Current.Import": current,
        "Voltage": voltage,
        "Energy.Active.Import.Register": energy,
    }
    for sample in _samples(values):
        measurand = _text(sample.get("measurand")) or "Energy.Active.Import.Register"
        value = _value(sample)
        if measurand in by_measurand and value is not None:
            by_measurand[measurand][_text(sample.get("phase"))] = value
    if not any(by_measurand.values()):
        return None
    return MeterReading(
        at=datetime.now(UTC),
        power_w=_total(power),
        currents_a={phase.removesuffix("-N"): amps for phase, amps in current.items() if phase != "N"},
        voltage_v=next((voltage[phase] for phase in ("L1-N", "L1", "", *voltage) if phase in voltage), None),
        energy_wh=_total(energy),
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
