"""What a charge point has told of itself: boot, connectors, meter, transaction.

Read as it comes, in the shapes of 1.6 and of 2.x (some chargers mix them, ``facts/ocpp.md`` §2.1, §2.3): what is missing or
of another type counts as not sent, and nothing here raises for what was sent.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import MeterReading, holds_values, read_meter
from evsetup.ocppj.told import as_number, as_object, as_text

__all__ = ["Boot", "ChargePointState", "ConnectorStatus", "MeterReading", "Transaction"]

_MOST_PLACES = 256
_IN_USE_FIRST = ("Occupied", "Reserved", "Available", "Faulted", "Unavailable")


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
        self._told_on: dict[int, tuple[object, datetime]] = {}
        self.transaction: Transaction | None = before.transaction if before else None
        """The one that began last."""
        self.transactions: dict[int, Transaction] = dict(before.transactions) if before else {}
        """The newest of each connector (1.6) or EVSE (2.x)."""
        self.hang_ups_after_boot: int = before.hang_ups_after_boot if before else 0
        """How often in a row it hung up right after its first BootNotification had been accepted."""

    @property
    def meter(self) -> MeterReading | None:
        """The newest meter message that held something, read when somebody looks: they come far more often."""
        if self._meter_told is not None:
            values, at = self._meter_told
            self._meter, self._meter_told = read_meter(values, at), None
        return self._meter

    def meter_on(self, connector: int) -> MeterReading | None:
        """The newest meter message of one connector (1.6) or EVSE (2.x); of the whole charger where it names none."""
        told = self._told_on.get(connector)
        return read_meter(*told) if told is not None else self.meter if not self._told_on else None

    @property
    def evse_connectors(self) -> Mapping[int, Mapping[int, str]]:
        """2.x: the newest status of each connector, by EVSE; empty for 1.6, which has no EVSEs."""
        return MappingProxyType(self._of_evse)

    def take_boot(self, payload: JsonObject) -> Boot:
        """BootNotification."""
        station = as_object(payload.get("chargingStation"))
        self.boot = Boot(
            vendor=as_text(payload.get("chargePointVendor")) or as_text(station.get("vendorName")),
            model=as_text(payload.get("chargePointModel")) or as_text(station.get("model")),
            serial=as_text(payload.get("chargePointSerialNumber"))
            or as_text(payload.get("chargeBoxSerialNumber"))
            or as_text(station.get("serialNumber")),
            firmware=as_text(payload.get("firmwareVersion")) or as_text(station.get("firmwareVersion")),
            iccid=as_text(payload.get("iccid")) or as_text(as_object(station.get("modem")).get("iccid")),
            raw=payload,
        )
        return self.boot

    def take_status(self, payload: JsonObject) -> None:
        """StatusNotification. In 2.x the EVSE number counts, as 1.6's connector does."""
        number = as_number(payload.get("evseId", payload.get("connectorId")))
        status = as_text(payload.get("status")) or as_text(payload.get("connectorStatus"))
        if number is not None and "connectorStatus" in payload:
            self._take_evse_status(number, as_number(payload.get("connectorId")) or 0, status)
        elif number is not None:
            self._keep_status(number, status, as_text(payload.get("errorCode")))

    def take_event(self, payload: JsonObject) -> None:
        """NotifyEvent: the AvailabilityState of an EVSE or a connector, by which 2.1 tells what StatusNotification told."""
        events = payload.get("eventData")
        for event in events if isinstance(events, list) else []:
            told = as_object(event)
            if as_text(as_object(told.get("variable")).get("name")).casefold() != "availabilitystate":
                continue
            place = as_object(as_object(told.get("component")).get("evse"))
            evse, connector = as_number(place.get("id")) or 0, as_number(place.get("connectorId")) or 0
            self._take_evse_status(evse, connector, as_text(told.get("actualValue")))

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
        if holds_values(values):
            self._meter_told = (values, datetime.now(UTC))
            place = as_number(
                as_object(payload.get("evse")).get("id", payload.get("evseId", payload.get("connectorId")))
            )
            if place and 0 < place < 1000 and (int(place) in self._told_on or len(self._told_on) < _MOST_PLACES):
                self._told_on[int(place)] = self._meter_told
        number, connector = as_number(payload.get("transactionId")), as_number(payload.get("connectorId"))
        if number is None or number <= 0 or self._known(int(number)) is not None:
            return
        place = int(connector or 0)
        if self.transaction is None or (place and place not in self.transactions):
            # It began before this program did (1.6; in 2.x a TransactionEvent tells).
            self._keep(Transaction(int(number), place, "", None, datetime.now(UTC)))

    def take_start(self, payload: JsonObject) -> Transaction:
        """StartTransaction; the number is random, so that no charger's memory of another CSMS fits it."""
        started = Transaction(
            id=secrets.randbelow(2**31 - 2) + 1,
            connector=int(as_number(payload.get("connectorId")) or 0),
            id_tag=as_text(payload.get("idTag")),
            meter_start=as_number(payload.get("meterStart")) or 0.0,
            started=datetime.now(UTC),
        )
        self._keep(started)
        return started

    def take_stop(self, payload: JsonObject) -> None:
        """StopTransaction; one that names a number we do not know is not ours to close."""
        known = self._known(as_number(payload.get("transactionId")))
        if known is not None:
            self._keep(
                replace(
                    known,
                    meter_stop=as_number(payload.get("meterStop")),
                    reason=as_text(payload.get("reason")) or "Local",
                    stopped=datetime.now(UTC),
                )
            )

    def _known(self, number: object) -> Transaction | None:
        if self.transaction is not None and self.transaction.id == number:
            return self.transaction
        return next((one for one in self.transactions.values() if one.id == number), None)

    def _keep(self, told: Transaction) -> None:
        """Keeps it as the newest of its connector; the whole charger's newest is the one that began last."""
        newest = self.transaction
        if newest is None or newest.id == told.id or newest.stopped is not None or self._known(told.id) is None:
            self.transaction = told
        # In 2.x the first message of a transaction need not say on which EVSE it is.
        for place in [place for place, one in self.transactions.items() if one.id == told.id]:
            del self.transactions[place]
        if told.connector in self.transactions or len(self.transactions) < _MOST_PLACES:
            self.transactions[told.connector] = told

    def take_transaction_event(self, payload: JsonObject) -> None:
        """TransactionEvent (2.x): starts, goes on or ends the transaction that it names.

        The end of another one than the one that runs is an old message, sent late: it changes nothing.
        """
        told = as_object(payload.get("transactionInfo"))
        number, ended = as_text(told.get("transactionId")), payload.get("eventType") == "Ended"
        before, newest = self._known(number), self.transaction
        if before is None and ended and newest is not None and newest.stopped is None:
            return
        self.take_meter(payload)
        before = before or Transaction(number, 0, "", None, datetime.now(UTC))
        needed = ended or before.meter_start is None
        reading = read_meter(payload.get("meterValue"), datetime.now(UTC)) if needed else None
        energy = reading.energy_wh if reading is not None else None
        remote = as_number(told.get("remoteStartId"))
        now = replace(
            before,
            connector=int(as_number(as_object(payload.get("evse")).get("id")) or before.connector),
            id_tag=as_text(as_object(payload.get("idToken")).get("idToken")) or before.id_tag,
            meter_start=energy if before.meter_start is None else before.meter_start,
            remote_start_id=before.remote_start_id if remote is None else int(remote),
            charging_state=as_text(told.get("chargingState")) or before.charging_state,
        )
        if ended:
            reason = as_text(told.get("stoppedReason")) or "Local"
            now = replace(now, meter_stop=energy, reason=reason, stopped=now.stopped or datetime.now(UTC))
        self._keep(now)
