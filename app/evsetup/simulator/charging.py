"""What happens at the connector of a simulated charger: car, transaction, limits, meter values.

Flows: OCPP 1.6 §3, §4; ``facts/ocpp.md`` §3.2. Statuses are told while the link stands; what belongs to a transaction is
told in any case (``outbox``).
"""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.lock import Lock
from evsetup.simulator.ocpp_configuration import OcppConfiguration
from evsetup.simulator.outbox import Outbox, Unsent
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.profiles import ProfileStore, Transaction
from evsetup.simulator.quirks import Pace
from evsetup.simulator.quirks_lies import NO_LIES, LieQuirks
from evsetup.simulator.samples import now, sampled_values
from evsetup.simulator.signed_meter import REGISTER, SignedMeter

CONNECTOR = 1
Caller = Callable[[str, JsonObject], Awaitable[JsonObject]]


@dataclass(slots=True)
class _Running:
    """A transaction of this charger. ``local`` is its own name for it until the CSMS gives an ``id``; ``begin_wh`` its first register."""

    local: str
    id_tag: str
    started: datetime
    begin_wh: float
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Reservation:
    """The connector is kept for ``tag`` until then."""

    number: int
    tag: str
    until: datetime


class Charging:
    """The one connector. ``call`` sends a request, waiting for the link when there is none."""

    def __init__(
        self,
        outlet: Outlet,
        configuration: OcppConfiguration,
        profiles: ProfileStore,
        flash: Flash,
        pace: Pace,
        call: Caller,
        online: asyncio.Event,
        meter: SignedMeter | None = None,
        lies: LieQuirks = NO_LIES,
    ) -> None:
        self.outlet = outlet
        self._meter = meter
        self.profiles = profiles
        self.outbox = Outbox(flash, configuration, pace, call, online, self._on_answer, lies)
        self._configuration = configuration
        self._flash = flash
        self._pace = pace
        self._call = call
        self._online = online
        self._lies = lies
        self._frozen = ""
        self.lock = Lock(held_for_ever=lies.unlock_does_nothing)
        self.reservation: Reservation | None = None
        self._running: _Running | None = None
        self._starting = False
        self._finishing = False
        self._told = ""
        self._status_due = asyncio.Event()
        self._plugged = asyncio.Event()
        if outlet.car_plugged:
            self._plugged.set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._end_what_a_power_cut_left()

    @property
    def transaction(self) -> Transaction | None:
        """The running transaction."""
        return Transaction(self._running.id, self._running.started) if self._running else None

    @property
    def online(self) -> bool:
        """Whether a link stands."""
        return self._online.is_set()

    @property
    def available(self) -> bool:
        """Whether the CSMS lets it be used."""
        return self._flash.read("operative", True) is True

    @property
    def status(self) -> str:
        """The connector's OCPP status now."""
        if self._running is not None:
            if self._running.id is None:
                return "Preparing"
            return "Charging" if self.outlet.offered_a > 0 else "SuspendedEVSE"
        if not self.available:
            return "Unavailable"
        if self.outlet.car_plugged:
            return "Finishing" if self._finishing and not self._starting else "Preparing"
        if self._starting:
            return "Preparing"
        return "Available" if self.reservation is None else "Reserved"

    async def run(self) -> None:
        """Keeps limits, statuses, samples and transaction messages going until it is cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.outbox.run())
            tasks.create_task(self._tell_status())
            tasks.create_task(self._sample())
            tasks.create_task(self._sample_by_the_clock())
            tasks.create_task(self._obey_limits())

    def plug_in(self) -> None:
        """The driver plugs the car in."""
        self.outlet.car_plugged = True
        self._plugged.set()
        self._finishing = False
        self._status_due.set()

    def unplug(self) -> None:
        """The driver pulls the cable out; a running transaction ends."""
        self.outlet.car_plugged = False
        self._plugged.clear()
        if self._running is not None:
            self.stop("EVDisconnected")
        self._finishing = False
        self._status_due.set()

    async def hold_card(self, id_tag: str) -> None:
        """Somebody holds a card to the reader: it is asked about, and starts a charge where it may; its own charge it ends."""
        if self._lies.card_not_told:
            return
        if self._running is not None:
            if self._running.id_tag == id_tag:
                self.stop("Local")
        elif not self._starting and self.available:
            await self.start(id_tag, authorize=True)

    def reserve(self, reservation: Reservation | None) -> None:
        """Keeps the connector for somebody; ``None`` frees it."""
        self.reservation = reservation
        self._status_due.set()

    def may_start(self, connector: object, id_tag: str = "") -> bool:
        """Whether a remote start of ``connector`` (``None``: any) can be promised to this tag."""
        free = self._running is None and not self._starting
        kept = self.reservation is not None and self.reservation.tag.casefold() != id_tag.casefold()
        return free and not kept and self.available and connector in {None, CONNECTOR}

    async def start(self, id_tag: str, profile: Mapping[str, object] | None = None, *, authorize: bool = False) -> None:
        """Starts a transaction as soon as a car is there; gives up after ConnectionTimeOut."""
        self._starting = True
        self._status_due.set()
        try:
            if (authorize and not await self._authorized(id_tag)) or not await self._car_comes():
                return
        finally:
            self._starting = False
            self._status_due.set()
        begin_wh = self.outlet.read().energy_wh
        self._running = _Running(uuid.uuid4().hex, id_tag, datetime.now(UTC), begin_wh)
        self._flash.write(open_transaction={"id": -1, "local": self._running.local})
        self._idle.clear()
        self._finishing = False
        if profile is not None:
            self.profiles.install(CONNECTOR, profile, self.transaction)
        self._apply_limit()
        kept, self.reservation = self.reservation, None
        self.outbox.put(
            Unsent(
                "StartTransaction",
                self._running.local,
                {
                    "connectorId": CONNECTOR,
                    "idTag": id_tag,
                    "meterStart": round(begin_wh),
                    "timestamp": now(),
                    **({"reservationId": kept.number} if kept is not None else {}),
                },
            )
        )
        self.lock.engage()
        self.outlet.close()
        self._status_due.set()

    def stop(self, reason: str) -> None:
        """Ends the running transaction and cuts the power."""
        running = self._running
        if running is None:
            return
        self.outlet.open()
        self.lock.release()
        self._running = None
        self._idle.set()
        self._finishing = True
        self.profiles.end_transaction()
        if not self._lies.stops_without_record:
            begin_wh = running.begin_wh if self._lies.record_without_energy else None
            self._put_stop(running.local, running.id, reason, running.id_tag, register_wh=begin_wh)
        self._flash.write(open_transaction=None)
        self._status_due.set()

    async def wait_idle(self) -> None:
        """Returns when no transaction runs."""
        await self._idle.wait()

    def change_availability(self, operative: bool) -> str:
        """Takes effect at once, or after the running transaction."""
        self._flash.write(operative=operative)
        self._status_due.set()
        return "Scheduled" if self._running is not None else "Accepted"

    def tell_status_again(self) -> None:
        """Sends the status even if it is not new, as after a boot or when it is triggered."""
        self._told = ""
        self._status_due.set()

    def meter_values(self, context: str = "Sample.Periodic", wanted: str = "MeterValuesSampledData") -> dict[str, Json]:
        """A MeterValues request of the measurands in that key."""
        request: dict[str, Json] = {"connectorId": CONNECTOR, "meterValue": [self._value(context, wanted)]}
        if self._running is not None and self._running.id is not None:
            request["transactionId"] = self._running.id
        return request

    def _value(self, context: str, wanted: str) -> dict[str, Json]:
        names = [name.strip() for name in self._configuration[wanted].split(",")]
        values = sampled_values(names, self.outlet, context)
        if REGISTER in names and self._meter is not None and self._signs(context):
            with_key = self._configuration["PublicKeyWithSignedMeterValue"] != "Never"
            energy, charging = self.outlet.read().energy_wh, self._running is not None or context == "Transaction.End"
            values.append(dict(self._meter.signed_sample(energy, context, in_transaction=charging, with_key=with_key)))
        return {"timestamp": now(), "sampledValue": [*values]}

    def _signs(self, context: str) -> bool:
        if context == "Sample.Clock":
            return self._configuration.on("AlignedDataSignReadings")
        on = self._configuration.on("SampledDataSignReadings")
        return on and (context == "Transaction.End" or self._configuration.on("SampledDataSignUpdatedReadings"))

    async def _authorized(self, id_tag: str) -> bool:
        try:
            answer = await self._call("Authorize", {"idTag": id_tag})
        except CallFailed:
            return False
        return _accepted(answer)

    async def _car_comes(self) -> bool:
        try:
            async with asyncio.timeout(self._pace.seconds(self._configuration.whole("ConnectionTimeOut"))):
                await self._plugged.wait()
        except TimeoutError:
            return False
        return True

    @property
    def _tick(self) -> float:
        return max(0.02, self._pace.seconds(0.25))

    async def _obey_limits(self) -> None:
        while True:
            self._apply_limit()
            await asyncio.sleep(self._tick)

    def _apply_limit(self) -> None:
        limit = self.profiles.limit_a(datetime.now(UTC), self.transaction, self.outlet.rated_a)
        if limit != self.outlet.limit_a:
            self.outlet.limit_to(limit)
            self._status_due.set()

    async def _tell_status(self) -> None:
        while True:
            await self._status_due.wait()
            await self._online.wait()
            self._status_due.clear()
            status = self._frozen or self.status
            if status == self._told:
                continue
            self._told = status
            self._frozen = status if self._lies.status_frozen else ""
            try:
                await self._call(
                    "StatusNotification",
                    {"connectorId": CONNECTOR, "errorCode": "NoError", "status": status, "timestamp": now()},
                )
            except CallFailed:
                self._told = ""

    async def _sample(self) -> None:
        while True:
            await asyncio.sleep(
                max(self._tick, self._pace.seconds(self._configuration.whole("MeterValueSampleInterval")))
            )
            # Read again: it may have been turned off meanwhile.
            if not self._configuration.whole("MeterValueSampleInterval") or self._running is None:
                continue
            if not self._online.is_set():
                if self.outbox.has_room:
                    self.outbox.put(Unsent("MeterValues", self._running.local, self.meter_values()))
            elif self._running.id is not None and not self.outbox.unsent:
                with contextlib.suppress(CallFailed):
                    await self._call("MeterValues", self.meter_values())

    async def _sample_by_the_clock(self) -> None:
        """MeterValuesAlignedData at whole multiples of ClockAlignedDataInterval, whether it charges or not (1.6 §4.7)."""
        while True:
            period = self._pace.seconds(self._configuration.whole("ClockAlignedDataInterval"))
            await asyncio.sleep(period - time.time() % period if period else self._tick)
            if not period or not self._online.is_set() or not self._configuration["MeterValuesAlignedData"]:
                continue
            try:
                await self._call("MeterValues", self.meter_values("Sample.Clock", "MeterValuesAlignedData"))
            except CallFailed:
                continue

    def _on_answer(self, message: Unsent, answer: JsonObject) -> None:
        """Takes over the number that the CSMS gives a transaction, and stops what it does not authorize."""
        number = answer.get("transactionId")
        if message.action != "StartTransaction" or not isinstance(number, int):
            return
        self.outbox.name_transaction(message.local, number)
        if self._running is not None and self._running.local == message.local:
            self._running.id = number
            self._status_due.set()
            self._flash.write(open_transaction={"id": number, "local": message.local})
            if not _accepted(answer) and self._configuration.on("StopTransactionOnInvalidId"):
                self.stop("DeAuthorized")

    def _put_stop(
        self, local: str, number: int | None, reason: str, id_tag: str = "", *, register_wh: float | None = None
    ) -> None:
        """``register_wh`` is what a charger tells that does not read its meter."""
        energy = self.outlet.read().energy_wh if register_wh is None else register_wh
        self.outbox.put(
            Unsent(
                "StopTransaction",
                local,
                {
                    "transactionId": -1 if number is None else number,
                    "meterStop": round(energy),
                    "timestamp": now(),
                    "reason": reason,
                    **({"idTag": id_tag} if id_tag else {}),
                    **self._transaction_data(),
                },
            )
        )

    def _transaction_data(self) -> dict[str, Json]:
        if not self._configuration["StopTxnSampledData"]:
            return {}
        return {"transactionData": [self._value("Transaction.End", "StopTxnSampledData")]}

    def _end_what_a_power_cut_left(self) -> None:
        match self._flash.read("open_transaction"):
            case {"id": int(number), "local": str(local)}:
                self._flash.write(open_transaction=None)
                self._put_stop(local, number, "PowerLoss")


def _accepted(answer: JsonObject) -> bool:
    match answer.get("idTagInfo"):
        case {"status": "Accepted"}:
            return True
        case _:
            return False
