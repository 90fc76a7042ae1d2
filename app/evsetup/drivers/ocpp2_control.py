"""Start, limit and stop of an OCPP 2.x station: each answer is a promise, and each deed is looked for (F01–F03, K01).

Limits outlive a restart of the station, so every profile has an id of ours, by which it is cleared, and where it may live on
without its transaction it ends by itself after a day (``facts/ocpp.md`` §2.6, §3.3).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.current_fall import see_current_fall
from evsetup.drivers.ocpp2_known import PROFILE_STACK_LEVEL
from evsetup.drivers.ocpp2_link import StationOnCsms, new_request_id
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.running_charge import running_charge
from evsetup.links.faults import LinkFault
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed

_PROFILE_IDS: Mapping[str, int] = {
    "TxProfile": 730_201,
    "TxDefaultProfile": 730_202,
    "ChargingStationMaxProfile": 730_203,
}
_SCHEDULE_ID = 730_200
_VOLTS_UNTOLD = 230.0


class StationControl:
    """What can be made of one station while it is connected. Connectors are EVSEs here."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model
        self._limited_a: float | None = None
        self._limited_evse = 0

    async def start(self, evse: int, id_tag: str) -> Outcome:
        """RequestStartTransaction, then the TransactionEvent that carries its number."""
        charge_point = await self._station.here()
        self._station.csms.tags.add(id_tag)
        number = new_request_id()
        started = charge_point.expect_call("TransactionEvent", _starts(number, evse))
        promise = await self._station.command(
            "RequestStartTransaction",
            {"idToken": {"idToken": id_tag, "type": "Central"}, "remoteStartId": number, "evseId": evse},
        )
        if promise.kind is OutcomeKind.REFUSED and promise.finding is not None:
            return say.command_refused(
                "RequestStartTransaction",
                promise.finding.evidence[0].content if promise.finding.evidence else "",
                text("drivers", "Check that no charge is running and that the connector is in service."),
                text("drivers", "Plug in a vehicle or a test adapter first."),
            )
        if not promise.good:
            return promise
        return await self._station.seen(
            started,
            self._station.timings.start_s,
            "RequestStartTransaction",
            Outcome(OutcomeKind.APPLIED, text("drivers", "the charger started a transaction")),
            say.promise_not_kept(
                "driver.ocpp.not-started",
                text("drivers", "The charger promised to start and started no transaction."),
                text("drivers", "Plug in a vehicle or a test adapter and check that it asks for current."),
                text("drivers", "Wake the vehicle: unlock it, or end its own timer."),
            ),
        )

    async def stop(self, connector: int = 0) -> Outcome:
        """RequestStopTransaction, then the TransactionEvent that ends it."""
        charge_point = await self._station.here()
        running = await self._running(charge_point, connector)
        if running is None:
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no transaction is running"))
        stopped = charge_point.expect_call(
            "TransactionEvent", lambda sent: sent.get("eventType") == "Ended" and _transaction_in(sent) == running.id
        )
        promise = await self._station.command("RequestStopTransaction", {"transactionId": running.id})
        if not promise.good:
            return promise
        return await self._station.seen(
            stopped,
            self._station.timings.stop_s,
            "RequestStopTransaction",
            Outcome(OutcomeKind.APPLIED, text("drivers", "the charger ended the transaction")),
            say.promise_not_kept(
                "driver.ocpp.not-stopped",
                text("drivers", "The charger promised to stop and reported no end of the transaction."),
                text("drivers", "Stop the charge at the vehicle or unplug it."),
                text("drivers", "Restart the charger when it keeps charging."),
            ),
        )

    async def limit(self, evse: int, amps: float) -> Outcome:
        """SetChargingProfile for the running transaction, else for coming ones, else for the whole station."""
        charge_point = await self._station.here()
        running = await self._running(charge_point, evse)
        purposes = ["TxDefaultProfile", "ChargingStationMaxProfile"]
        if running is not None:
            purposes.insert(0, "TxProfile")
        stack_level = await self._highest_stack_level()
        outcome = say.command_not_offered("SetChargingProfile", "")
        for purpose in purposes:
            for unit, value in (("A", amps), ("W", amps * _volts(charge_point, evse) * _phases(charge_point, evse))):
                set_at = datetime.now(UTC)
                profile = _profile(purpose, unit, value, stack_level, running.id if running is not None else None)
                at = 0 if purpose == "ChargingStationMaxProfile" else evse
                outcome = await self._station.command("SetChargingProfile", {"evseId": at, "chargingProfile": profile})
                if outcome.good:
                    self._limited_a, self._limited_evse = amps, evse
                    return await see_current_fall(
                        charge_point,
                        evse,
                        amps,
                        set_at,
                        self._station.timings.limit_s,
                        lambda: self._next_sample(charge_point, evse),
                    )
                if outcome.kind is not OutcomeKind.REFUSED:
                    break
            if outcome.kind not in {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}:
                return outcome
        return outcome

    async def clear_limit(self) -> Outcome:
        """ClearChargingProfile for each id of ours; GetCompositeSchedule shows, where offered, that the limit is gone."""
        worst, gone = None, False
        for profile_id in _PROFILE_IDS.values():
            outcome = await self._station.command(
                "ClearChargingProfile", {"chargingProfileId": profile_id}, good=frozenset({"Accepted", "Unknown"})
            )
            gone = gone or (outcome.seen is not None and ("status", "Accepted") in outcome.seen.values)
            if not outcome.good:
                worst = outcome
        if worst is not None:
            if self._limited_a is None and worst.kind is OutcomeKind.NOT_OFFERED:
                return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no limit of ours was set"))
            return worst
        amps, self._limited_a = self._limited_a, None
        if amps is None and not gone:
            return say.limit_of_before(cleared=False)
        left = await self._composite_limit(self._limited_evse)
        if left is None and amps is None:
            return say.limit_of_before(cleared=True)
        if left is None:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "limit cleared; this charger cannot show its limits"), proven=False
            )
        if amps is not None and left <= amps:
            return say.limit_left(amps)
        return Outcome(OutcomeKind.APPLIED, text("drivers", "limit cleared; {amps} A are allowed", amps=f"{left:g}"))

    async def trigger(self, action: str, evse: int | None = None) -> Outcome:
        """TriggerMessage, then the message itself."""
        charge_point = await self._station.here()
        came = charge_point.expect_call(_message_of(action))
        wanted: dict[str, object] = {"requestedMessage": action}
        if evse is not None:
            wanted["evse"] = {"id": evse}
            if action == "StatusNotification":
                wanted["evse"] = {"id": evse, "connectorId": 1}
        promise = await self._station.command("TriggerMessage", wanted)
        if not promise.good:
            return promise
        return await self._station.seen(
            came,
            self._station.timings.trigger_s,
            "TriggerMessage",
            Outcome(OutcomeKind.APPLIED, text("drivers", "{action} came", action=action)),
            say.promise_not_kept(
                "driver.ocpp.trigger-ignored",
                text("drivers", "The charger promised to send {action} and did not.", action=action),
                text("drivers", "Go on: it is a known weakness of some chargers. Update the firmware."),
            ),
        )

    async def _running(self, charge_point: ChargePoint, evse: int) -> Transaction | None:
        wanted: dict[str, object] = {"requestedMessage": "TransactionEvent", **({"evse": {"id": evse}} if evse else {})}
        ask = partial(self._station.command, "TriggerMessage", wanted)
        return await running_charge(charge_point, evse, ask, self._station.timings.sample_s)

    async def _next_sample(self, charge_point: ChargePoint, evse: int) -> None:
        try:
            async with asyncio.timeout(self._station.timings.sample_s):
                await charge_point.changed()
        except TimeoutError:
            for message in ("TransactionEvent", "MeterValues"):
                wanted = {"requestedMessage": message, "evse": {"id": evse}}
                if (await self._station.command("TriggerMessage", wanted)).good:
                    return

    async def _highest_stack_level(self) -> int:
        """The level above which no other profile can lie; 0 when the station does not tell."""
        try:
            value = await self._model.value_of(PROFILE_STACK_LEVEL)
        except (LinkFault, CallFailed):
            return 0
        return int(value) if value is not None and value.strip().isdecimal() and len(value) <= 4 else 0

    async def _composite_limit(self, evse: int) -> float | None:
        """The current that is allowed now, in amperes; ``None`` when the station cannot tell."""
        try:
            answer = await self._station.ask(
                "GetCompositeSchedule", {"evseId": evse, "duration": 60, "chargingRateUnit": "A"}
            )
        except Fault:
            return None
        match answer:
            case {
                "status": "Accepted",
                "schedule": {
                    "chargingRateUnit": "A",
                    "chargingSchedulePeriod": [{"limit": int() | float() as limit}, *_],
                },
            }:
                return float(limit)
        return None


def _starts(number: int, evse: int) -> Callable[[JsonObject], bool]:
    def fits(sent: JsonObject) -> bool:
        told = sent.get("transactionInfo")
        remote = told.get("remoteStartId") if isinstance(told, Mapping) else None
        if remote is not None:
            return bool(remote == number)
        place = sent.get("evse")
        # Some leave the number out; then a transaction that begins on this EVSE is taken for it.
        return sent.get("eventType") == "Started" and isinstance(place, Mapping) and place.get("id") == evse

    return fits


def _transaction_in(sent: JsonObject) -> object:
    told = sent.get("transactionInfo")
    return told.get("transactionId") if isinstance(told, Mapping) else None


def _message_of(trigger: str) -> str:
    """The message that answers a trigger: those for a certificate are all answered by one."""
    if trigger.startswith("Sign"):
        return "SignCertificate"
    return trigger


def _profile(
    purpose: str, unit: str, limit: float, stack_level: int, transaction_id: int | str | None
) -> Mapping[str, object]:
    now = datetime.now(UTC)
    schedule: dict[str, object] = {
        "id": _SCHEDULE_ID,
        "chargingRateUnit": unit,
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": round(limit, 1)}],
    }
    profile: dict[str, object] = {
        "id": _PROFILE_IDS[purpose],
        "stackLevel": stack_level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": [schedule],
    }
    if purpose == "TxProfile":
        profile["transactionId"] = transaction_id
    else:
        profile["validTo"] = _utc(now + timedelta(days=1))
    if purpose == "ChargingStationMaxProfile":
        # It has no transaction to be relative to; an hour back, so that a charger with a slow clock obeys at once.
        profile["chargingProfileKind"] = "Absolute"
        schedule["startSchedule"] = _utc(now - timedelta(hours=1))
    return profile


def _volts(charge_point: ChargePoint, evse: int) -> float:
    meter = charge_point.meter_on(evse)
    return meter.voltage_v if meter is not None and meter.voltage_v else _VOLTS_UNTOLD


def _phases(charge_point: ChargePoint, evse: int) -> int:
    """How many phases carry current now; at least one."""
    meter = charge_point.meter_on(evse)
    used = [amps for amps in meter.currents_a.values() if amps > 0] if meter is not None else []
    return max(1, len(used))


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
