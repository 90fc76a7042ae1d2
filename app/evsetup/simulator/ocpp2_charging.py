"""What happens at the connector of a simulated 2.x station: car, transaction, limits, meter values.

Flows E, F, J, K of OCPP 2.0.1 (``facts/ocpp.md`` §3.3). A transaction starts when the power path closes, that is when somebody
is authorized and a car is there, and ends when either goes. What a transaction costs is told in any case (``outbox``).
"""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed
from evsetup.simulator.device_model import DeviceModel
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.lock import Lock
from evsetup.simulator.ocpp2_meter import Meter2
from evsetup.simulator.outbox import Outbox, Unsent
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.profiles import ProfileStore, Transaction
from evsetup.simulator.quirks import Pace
from evsetup.simulator.quirks_lies import NO_LIES, LieQuirks
from evsetup.simulator.samples import now

EVSE: Final = 1
CONNECTOR: Final = 1
Caller = Callable[[str, JsonObject], Awaitable[JsonObject]]


@dataclass(slots=True)
class _Running:
    """A transaction; ``told_state`` is the charging state that the CSMS knows."""

    id: str
    token: Mapping[str, Json]
    started: datetime
    remote_start: int | None
    reservation: int | None = None
    seq_no: int = 0
    told_state: str = ""


@dataclass(frozen=True, slots=True)
class Reservation2:
    """For whom the EVSE is kept: ``token`` as ``ocpp2_local_list.token_key`` writes it."""

    number: int
    token: str
    until: datetime


class _Attempts:
    """How often a TransactionEvent is sent again when the CSMS refuses it."""

    def __init__(self, model: DeviceModel) -> None:
        self._model = model

    def whole(self, name: str) -> int:
        variable = "MessageAttempts" if name == "TransactionMessageAttempts" else "MessageAttemptInterval"
        return self._model.whole("OCPPCommCtrlr", variable, "TransactionEvent")


class Charging2:
    """The one connector. ``call`` sends a request, waiting for the link when there is none."""

    def __init__(
        self,
        outlet: Outlet,
        model: DeviceModel,
        profiles: ProfileStore,
        flash: Flash,
        pace: Pace,
        call: Caller,
        online: asyncio.Event,
        tell_status: Callable[[str], Awaitable[None]],
        meter: Meter2,
        lies: LieQuirks = NO_LIES,
    ) -> None:
        self.outlet = outlet
        self.meter = meter
        self.lock = Lock(held_for_ever=lies.unlock_does_nothing)
        self.profiles = profiles
        self.outbox = Outbox(flash, _Attempts(model), pace, call, online, self._on_answer, lies)
        self._model = model
        self._flash = flash
        self._pace = pace
        self._call = call
        self._online = online
        self._lies = lies
        self._frozen = ""
        self._tell_status = tell_status
        self.reservation: Reservation2 | None = None
        """The reservation that stands."""
        self._running: _Running | None = None
        self._starting = False
        self._told = ""
        self._due = asyncio.Event()
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
        if self._running is not None or self._starting:
            return "Occupied"
        if not self.available:
            return "Unavailable"
        if self.outlet.car_plugged:
            return "Occupied"
        return "Reserved" if self.reservation is not None else "Available"

    @property
    def told_status(self) -> str:
        """The status that the CSMS is told."""
        return self._frozen or self.status

    @property
    def charging_state(self) -> str:
        """What a TransactionEvent would tell now."""
        if self._running is None:
            return "EVConnected" if self.outlet.car_plugged else "Idle"
        return "Charging" if self.outlet.offered_a > 0 else "SuspendedEVSE"

    async def run(self) -> None:
        """Keeps limits, statuses, samples and transaction events going until it is cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.outbox.run())
            tasks.create_task(self._keep_telling_status())
            tasks.create_task(self._sample())
            tasks.create_task(self._sample_by_the_clock())
            tasks.create_task(self._obey_limits())

    def plug_in(self) -> None:
        """The driver plugs the car in."""
        self.outlet.car_plugged = True
        self._plugged.set()
        self._due.set()

    def unplug(self) -> None:
        """The driver pulls the cable out; a running transaction ends."""
        self.outlet.car_plugged = False
        self._plugged.clear()
        self.stop("EVDisconnected", "EVDeparted")
        self._due.set()

    async def hold_card(self, id_tag: str) -> None:
        """Somebody holds a card to the reader: it is asked about, and starts a charge where it may; its own charge it ends."""
        if self._lies.card_not_told:
            return
        token: dict[str, Json] = {"idToken": id_tag, "type": "ISO14443"}
        if self._running is not None:
            if self._running.token.get("idToken") == id_tag:
                self.stop("Local", "StopAuthorized")
        elif not self._starting and self.available:
            await self.start(token, authorize=True)

    def may_start(self, evse: object) -> bool:
        """Whether a remote start at ``evse`` (``None``: any) can be promised."""
        return self._running is None and not self._starting and self.available and evse in {None, EVSE}

    def reserve(self, made: Reservation2 | None) -> None:
        """A reservation is made, made anew, or (``None``) over."""
        self.reservation = made
        self._due.set()

    async def start(
        self,
        token: Mapping[str, Json],
        *,
        remote_start: int | None = None,
        profile: Mapping[str, object] | None = None,
        authorize: bool = False,
    ) -> None:
        """Starts a transaction as soon as a car is there; gives up after EVConnectionTimeOut."""
        self._starting = True
        self._due.set()
        try:
            if (authorize and not await self._authorized(token)) or not await self._car_comes():
                return
        finally:
            self._starting = False
            self._due.set()
        used, self.reservation = self.reservation, None
        running = self._running = _Running(
            str(uuid.uuid4()), token, datetime.now(UTC), remote_start, used.number if used is not None else None
        )
        self._flash.write(open_transaction={"id": running.id, "seq": 1})
        self._idle.clear()
        if profile is not None:
            self.profiles.install(EVSE, {**profile, "transactionId": running.id}, self.transaction)
        self._apply_limit()
        self.lock.engage()
        self.outlet.close()
        self._put("Started", "RemoteStart" if remote_start is not None else "Authorized", token=True)
        self._due.set()

    def stop(self, reason: str, trigger: str) -> None:
        """Ends the running transaction and cuts the power; nothing without one."""
        running = self._running
        if running is None:
            return
        self.outlet.open()
        self.lock.release()
        if not self._lies.stops_without_record:
            self._put("Ended", trigger, stopped=reason)
        self._running = None
        self._idle.set()
        self.profiles.end_transaction()
        self._flash.write(open_transaction=None)
        self._due.set()

    async def wait_idle(self) -> None:
        """Returns when no transaction runs."""
        await self._idle.wait()

    def change_availability(self, operative: bool) -> str:
        """Takes effect at once, or after the running transaction."""
        self._flash.write(operative=operative)
        self._due.set()
        return "Scheduled" if self._running is not None else "Accepted"

    def tell_status_again(self) -> None:
        """Sends the status even if it is not new, as after a boot or when it is triggered."""
        self._told = ""
        self._due.set()

    def event_now(self) -> None:
        """A TransactionEvent because the CSMS asked for one."""
        if self._running is not None:
            self._put("Updated", "Trigger")

    async def _authorized(self, token: Mapping[str, Json]) -> bool:
        try:
            answer = await self._call("Authorize", {"idToken": dict(token)})
        except CallFailed:
            return False
        return _accepted(answer)

    async def _car_comes(self) -> bool:
        try:
            async with asyncio.timeout(self._pace.seconds(self._model.whole("TxCtrlr", "EVConnectionTimeOut"))):
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
        enabled = self._model.on("SmartChargingCtrlr", "Enabled")
        limit = self.outlet.rated_a
        if enabled:
            limit = self.profiles.limit_a(datetime.now(UTC), self.transaction, self.outlet.rated_a)
        if limit != self.outlet.limit_a:
            self.outlet.limit_to(limit)
        if self._running is not None and self._running.told_state not in {"", self.charging_state}:
            self._put("Updated", "ChargingStateChanged")

    async def _keep_telling_status(self) -> None:
        while True:
            await self._due.wait()
            await self._online.wait()
            self._due.clear()
            status = self.told_status
            if status == self._told:
                continue
            self._told = status
            self._frozen = status if self._lies.status_frozen else ""
            try:
                await self._tell_status(status)
            except CallFailed:
                self._told = ""

    async def _sample(self) -> None:
        while True:
            await asyncio.sleep(
                max(self._tick, self._pace.seconds(self._model.whole("SampledDataCtrlr", "TxUpdatedInterval")))
            )
            # Read again: it may have been turned off meanwhile.
            wanted = self._model.whole("SampledDataCtrlr", "TxUpdatedInterval") and self._model.on(
                "SampledDataCtrlr", "Enabled"
            )
            # While the queue is being sent, samples would only make it longer.
            may = not self.outbox.unsent if self._online.is_set() else self.outbox.has_room
            if wanted and may and self._running is not None:
                self._put("Updated", "MeterValuePeriodic")

    async def _sample_by_the_clock(self) -> None:
        """Values at whole multiples of AlignedDataCtrlr.Interval, in the transaction or beside it (J01)."""
        while True:
            period = self._pace.seconds(self._model.whole("AlignedDataCtrlr", "Interval"))
            await asyncio.sleep(period - time.time() % period if period else self._tick)
            if not period or not self._model.on("AlignedDataCtrlr", "Enabled") or not self._online.is_set():
                continue
            if self._running is not None:
                if not self._model.on("AlignedDataCtrlr", "SendDuringIdle") and not self.outbox.unsent:
                    self._put("Updated", "MeterValueClock")
                continue
            value = self.meter.value("Measurands", "Sample.Clock", "AlignedDataCtrlr", charging=False)
            if value["sampledValue"]:
                with contextlib.suppress(CallFailed):
                    await self._call("MeterValues", {"evseId": EVSE, "meterValue": [value]})

    def _put(self, kind: str, trigger: str, *, token: bool = False, stopped: str = "") -> None:
        running = self._running
        if running is None:
            return
        state = "EVConnected" if stopped and self.outlet.car_plugged else "Idle" if stopped else self.charging_state
        info: dict[str, Json] = {"transactionId": running.id, "chargingState": state}
        if stopped:
            info["stoppedReason"] = stopped
        if running.remote_start is not None and kind == "Started":
            info["remoteStartId"] = running.remote_start
        event: dict[str, Json] = {
            "eventType": kind,
            "timestamp": now(),
            "triggerReason": trigger,
            "seqNo": running.seq_no,
            "offline": not self._online.is_set(),
            "transactionInfo": info,
            "evse": {"id": EVSE, "connectorId": CONNECTOR},
        }
        values = self.meter.for_event(kind, trigger)
        if values is not None:
            event["meterValue"] = [values]
        if token:
            event["idToken"] = dict(running.token)
        if running.reservation is not None and kind == "Started":
            event["reservationId"] = running.reservation
        running.seq_no += 1
        running.told_state = state
        if kind != "Ended":
            self._flash.write(open_transaction={"id": running.id, "seq": running.seq_no})
        self.outbox.put(Unsent("TransactionEvent", running.id, event))

    def _on_answer(self, message: Unsent, answer: JsonObject) -> None:
        """Stops what the CSMS does not authorize."""
        told = answer.get("idTokenInfo")
        here = self._running is not None and self._running.id == message.local
        refused = isinstance(told, dict) and told.get("status") != "Accepted"
        if refused and here and self._model.on("TxCtrlr", "StopTxOnInvalidId"):
            self.stop("DeAuthorized", "Deauthorized")

    def _end_what_a_power_cut_left(self) -> None:
        match self._flash.read("open_transaction"):
            case {"id": str(number), "seq": int(seq_no)}:
                self._flash.write(open_transaction=None)
                event: dict[str, Json] = {
                    "eventType": "Ended",
                    "timestamp": now(),
                    "triggerReason": "AbnormalCondition",
                    "seqNo": seq_no,
                    "offline": True,
                    "transactionInfo": {"transactionId": number, "stoppedReason": "PowerLoss"},
                    "evse": {"id": EVSE, "connectorId": CONNECTOR},
                }
                self.outbox.put(Unsent("TransactionEvent", number, event))


def _accepted(answer: JsonObject) -> bool:
    match answer.get("idTokenInfo"):
        case {"status": "Accepted"}:
            return True
        case _:
            return False
