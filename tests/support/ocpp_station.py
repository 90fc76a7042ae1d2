"""A charging station written on PyPI ``ocpp`` for 2.0.1, which checks every message both ways: 16 A on three phases, less under a limit.

It has one EVSE with one connector, a few variables, and charging profiles. What it lacks it answers with NotImplemented.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ocpp.routing import on
from ocpp.v201 import ChargePoint, call, call_result
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

_TRIES = 20
RATED_A, VOLTS, PHASES = 16.0, 230.0, ("L1", "L2", "L3")
VARIABLES = {
    ("OCPPCommCtrlr", "HeartbeatInterval"): ("300", True),
    ("SampledDataCtrlr", "TxUpdatedInterval"): ("1", True),
    ("SmartChargingCtrlr", "ProfileStackLevel"): ("3", False),
    ("SmartChargingCtrlr", "RateUnit"): ("A", False),
}


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Station(ChargePoint):
    """One connection; ``state`` outlives it."""

    def __init__(self, identity: str, connection: Any, state: State) -> None:
        super().__init__(identity, connection)
        self.state = state
        self.restart = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()

    def later(self, act: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        async def soon() -> None:
            await asyncio.sleep(0.01)
            with suppress(ConnectionClosed):
                await act()

        task = asyncio.create_task(soon())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def boot(self, reason: str) -> None:
        station = {"vendor_name": "Peer", "model": "Charging", "serial_number": "SN-0201", "firmware_version": "2.0"}
        await self.call(call.BootNotification(charging_station=station, reason=reason))
        await self.tell_status()

    async def tell_status(self) -> None:
        status = "Occupied" if self.state.plugged else "Available"
        await self.call(call.StatusNotification(now(), status, 1, 1))

    async def event(self, kind: str, trigger: str, **info: Any) -> None:
        state = self.state
        charging = state.transaction and kind != "Ended"
        told = {
            "transaction_id": state.transaction,
            "charging_state": "Charging" if charging else "EVConnected",
            **info,
        }
        more: dict[str, Any] = {"id_token": state.token} if kind == "Started" else {}
        await self.call(
            call.TransactionEvent(
                event_type=kind,
                timestamp=now(),
                trigger_reason=trigger,
                seq_no=state.next_number(),
                transaction_info=told,
                evse={"id": 1, "connector_id": 1},
                meter_value=[state.sample(kind)],
                **more,
            )
        )

    async def begin(self, remote_start_id: int) -> None:
        self.state.begin()
        await self.event("Started", "RemoteStart", remote_start_id=remote_start_id)

    async def finish(self, reason: str, trigger: str) -> None:
        await self.event("Ended", trigger, stopped_reason=reason)
        self.state.end()

    @on("RequestStartTransaction")
    def on_start(self, id_token: dict[str, Any], remote_start_id: int, **_: Any) -> Any:
        if self.state.transaction or not self.state.plugged:
            return call_result.RequestStartTransaction(status="Rejected")
        self.state.token = id_token
        self.later(lambda: self.begin(remote_start_id))
        return call_result.RequestStartTransaction(status="Accepted")

    @on("RequestStopTransaction")
    def on_stop(self, transaction_id: str, **_: Any) -> Any:
        if transaction_id != self.state.transaction:
            return call_result.RequestStopTransaction(status="Rejected")
        self.later(lambda: self.finish("Remote", "RemoteStop"))
        return call_result.RequestStopTransaction(status="Accepted")

    @on("GetTransactionStatus")
    def on_transaction_status(self, transaction_id: str | None = None, **_: Any) -> Any:
        ongoing = None if transaction_id is None else transaction_id == self.state.transaction
        return call_result.GetTransactionStatus(messages_in_queue=False, ongoing_indicator=ongoing)

    @on("SetChargingProfile")
    def on_profile(self, charging_profile: dict[str, Any], **_: Any) -> Any:
        if charging_profile["charging_profile_purpose"] == "TxProfile" and not self.state.transaction:
            return call_result.SetChargingProfile(status="Rejected")
        self.state.count()
        self.state.profiles[charging_profile["id"]] = charging_profile
        return call_result.SetChargingProfile(status="Accepted")

    @on("ClearChargingProfile")
    def on_clear(self, charging_profile_id: int | None = None, **_: Any) -> Any:
        self.state.count()
        known = self.state.profiles.pop(charging_profile_id or 0, None)
        return call_result.ClearChargingProfile(status="Accepted" if known else "Unknown")

    @on("GetCompositeSchedule")
    def on_composite(self, duration: int, evse_id: int, **_: Any) -> Any:
        schedule = {
            "evse_id": evse_id,
            "duration": duration,
            "schedule_start": now(),
            "charging_rate_unit": "A",
            "charging_schedule_period": [{"start_period": 0, "limit": self.state.limit}],
        }
        return call_result.GetCompositeSchedule(status="Accepted", schedule=schedule)

    @on("TriggerMessage")
    def on_trigger(self, requested_message: str, **_: Any) -> Any:
        acts: dict[str, Callable[[], Coroutine[Any, Any, Any]]] = {
            "Heartbeat": lambda: self.call(call.Heartbeat()),
            "StatusNotification": self.tell_status,
            "TransactionEvent": lambda: self.event("Updated", "Trigger"),
        }
        if requested_message not in acts:
            return call_result.TriggerMessage(status="NotImplemented")
        if requested_message == "TransactionEvent" and not self.state.transaction:
            return call_result.TriggerMessage(status="Rejected")
        self.later(acts[requested_message])
        return call_result.TriggerMessage(status="Accepted")

    @on("UnlockConnector")
    def on_unlock(self, **_: Any) -> Any:
        return call_result.UnlockConnector(
            status="OngoingAuthorizedTransaction" if self.state.transaction else "Unlocked"
        )

    @on("Reset")
    def on_reset(self, **_: Any) -> Any:
        async def leave() -> None:
            if self.state.transaction:
                await self.finish("ImmediateReset", "ResetCommand")
            self.restart.set()

        self.later(leave)
        return call_result.Reset(status="Accepted")

    @on("GetVariables")
    def on_get(self, get_variable_data: list[dict[str, Any]], **_: Any) -> Any:
        return call_result.GetVariables(get_variable_result=[self._read(one) for one in get_variable_data])

    @on("SetVariables")
    def on_set(self, set_variable_data: list[dict[str, Any]], **_: Any) -> Any:
        return call_result.SetVariables(set_variable_result=[self._write(one) for one in set_variable_data])

    @on("GetBaseReport")
    def on_report(self, request_id: int, **_: Any) -> Any:
        self.later(lambda: self.call(call.NotifyReport(request_id, now(), 0, report_data=self._report(), tbc=False)))
        return call_result.GetBaseReport(status="Accepted")

    def _read(self, asked: dict[str, Any]) -> dict[str, Any]:
        name = asked["component"]["name"], asked["variable"]["name"]
        place = {"component": asked["component"], "variable": asked["variable"]}
        if asked.get("attribute_type", "Actual") != "Actual":
            return {"attribute_status": "NotSupportedAttributeType", **place}
        if name not in self.state.variables:
            return {"attribute_status": "UnknownVariable", **place}
        return {"attribute_status": "Accepted", "attribute_value": self.state.variables[name], **place}

    def _write(self, wanted: dict[str, Any]) -> dict[str, Any]:
        name = wanted["component"]["name"], wanted["variable"]["name"]
        place = {"component": wanted["component"], "variable": wanted["variable"]}
        if name not in VARIABLES:
            return {"attribute_status": "UnknownVariable", **place}
        if not VARIABLES[name][1] or not wanted["attribute_value"].isdecimal():
            return {"attribute_status": "Rejected", **place}
        self.state.variables[name] = wanted["attribute_value"]
        return {"attribute_status": "Accepted", **place}

    def _report(self) -> list[dict[str, Any]]:
        return [
            {
                "component": {"name": component},
                "variable": {"name": variable},
                "variable_attribute": [
                    {
                        "type": "Actual",
                        "value": self.state.variables[component, variable],
                        "mutability": "ReadWrite" if writable else "ReadOnly",
                    }
                ],
                "variable_characteristics": {
                    "data_type": "integer" if self.state.variables[component, variable].isdecimal() else "string",
                    "supports_monitoring": False,
                },
            }
            for (component, variable), (_, writable) in VARIABLES.items()
        ]


class State:
    """What the station is, over its restarts."""

    def __init__(self) -> None:
        self.plugged = False
        self.transaction = ""
        self.token: dict[str, Any] = {}
        self.profiles: dict[int, dict[str, Any]] = {}
        self.variables = {name: value for name, (value, _) in VARIABLES.items()}
        self.station: Station | None = None
        self._energy, self._at, self._number = 1200.0, time.monotonic(), -1

    @property
    def limit(self) -> float:
        limits = [one["charging_schedule"][0]["charging_schedule_period"][0]["limit"] for one in self.profiles.values()]
        return float(min(RATED_A, *limits)) if limits else RATED_A

    @property
    def amps(self) -> float:
        return self.limit if self.transaction and self.limit >= 6 else 0.0

    def count(self) -> None:
        at = time.monotonic()
        self._energy += self.amps * VOLTS * len(PHASES) * (at - self._at) / 3600
        self._at = at

    def begin(self) -> None:
        self.count()
        self.transaction, self._number = str(uuid.uuid4()), -1

    def end(self) -> None:
        self.count()
        self.transaction = ""
        self.profiles = {k: v for k, v in self.profiles.items() if v["charging_profile_purpose"] != "TxProfile"}

    def next_number(self) -> int:
        self._number += 1
        return self._number

    def sample(self, kind: str) -> dict[str, Any]:
        self.count()
        context = {"Started": "Transaction.Begin", "Ended": "Transaction.End"}.get(kind, "Sample.Periodic")
        told: list[tuple[str, float, str, str]] = [("Energy.Active.Import.Register", round(self._energy, 1), "Wh", "")]
        told.append(("Power.Active.Import", round(self.amps * VOLTS * len(PHASES), 1), "W", ""))
        told += [("Current.Import", self.amps, "A", phase) for phase in PHASES]
        told += [("Voltage", VOLTS, "V", f"{phase}-N") for phase in PHASES]
        values = [
            {
                "measurand": measurand,
                "value": value,
                "context": context,
                "unit_of_measure": {"unit": unit},
                **({"phase": phase} if phase else {}),
            }
            for measurand, value, unit, phase in told
        ]
        return {"timestamp": now(), "sampled_value": values}

    async def plug(self, in_: bool) -> None:
        """A hand at the socket."""
        self.plugged = in_
        if self.station is not None:
            await self.station.tell_status()


@asynccontextmanager
async def ocpp_station(url: str, identity: str, password: str, keeps: Path | None = None) -> AsyncIterator[State]:
    """Dials ``url`` as ``identity`` and again after each reset, until the block ends; ``keeps`` is where the library's log goes."""
    state = State()
    login = base64.b64encode(f"{identity}:{password}".encode()).decode()

    async def live() -> None:
        reason = "PowerUp"
        while True:
            headers = {"Authorization": f"Basic {login}"}
            try:
                async with connect(
                    f"{url}/{identity}",
                    subprotocols=["ocpp2.0.1"],
                    additional_headers=headers,
                    proxy=None,  # type: ignore[list-item]
                ) as link:
                    station = state.station = Station(identity, link, state)
                    jobs = [asyncio.create_task(one) for one in (station.start(), sample(station))]
                    try:
                        await station.boot(reason)
                        leaving = asyncio.create_task(station.restart.wait())
                        jobs.append(leaving)
                        await asyncio.wait({leaving, jobs[0]}, return_when="FIRST_COMPLETED")
                    finally:
                        state.station = None
                        for job in jobs:
                            job.cancel()
                        await asyncio.gather(*jobs, return_exceptions=True)
                        await station.end()
            except (OSError, ConnectionClosed):
                await asyncio.sleep(0.2)
            reason = "RemoteReset"

    async def sample(station: Station) -> None:
        while True:
            await asyncio.sleep(0.25)
            if state.transaction:
                await station.event("Updated", "MeterValuePeriodic")

    # It logs what it does not know as an error: here that is its honest answer.
    log = logging.getLogger("ocpp")
    before = log.level, log.propagate
    log.setLevel(logging.INFO if keeps is not None else logging.CRITICAL + 1)
    kept = logging.FileHandler(keeps, encoding="utf-8") if keeps is not None else logging.NullHandler()
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s:%(name)s:%(message)s"))
    log.addHandler(kept)
    log.propagate = keeps is None
    life = asyncio.create_task(live())
    try:
        yield state
    finally:
        log.removeHandler(kept)
        kept.close()
        log.setLevel(before[0])
        log.propagate = before[1]
        for _ in range(_TRIES):
            life.cancel()  # one that comes just as a wait of the library ends is lost
            if (await asyncio.wait({life}, timeout=1.0))[0]:
                break
        await asyncio.gather(life, return_exceptions=True)
