"""Start, limit and stop of an OCPP 1.6 charger: each answer is a promise, and each deed is looked for.

Wire facts: ``facts/ocpp.md`` §2.6, §3.2. Limits outlive a restart of the charger, so every profile has an id of ours, by which
it is cleared, and where it may live on without its transaction it ends by itself after a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.current_fall import see_current_fall
from evsetup.drivers.ocpp16_command import command
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.running_charge import running_charge, surely_charges
from evsetup.links.faults import LinkFault
from evsetup.ocppj.charge_point import ChargePoint, ExpectedCall
from evsetup.ocppj.charge_point_state import Transaction
from evsetup.ocppj.session import LinkClosed

_PROFILE_IDS: Mapping[str, int] = {"TxProfile": 730_101, "TxDefaultProfile": 730_102, "ChargePointMaxProfile": 730_103}
_BOTH = frozenset({"BootNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "StatusNotification"})
_WAYS: Mapping[str, frozenset[str]] = {
    "TriggerMessage": _BOTH | {"DiagnosticsStatusNotification"},
    "ExtendedTriggerMessage": _BOTH | {"LogStatusNotification"},
}
_TRIGGERED: Mapping[str, tuple[str, ...]] = {
    "FirmwareStatusNotification": ("FirmwareStatusNotification", "SignedFirmwareStatusNotification")
}


class Ocpp16Control:
    """What can be made of one charger while it is connected."""

    def __init__(self, charger: ChargePointOnCsms, configuration: Configuration) -> None:
        self._charger = charger
        self._configuration = configuration
        self._limited_a: float | None = None
        self._limited_connector = 0

    async def start(self, connector: int, id_tag: str) -> Outcome:
        """RemoteStartTransaction, then the charger's own StartTransaction on this connector."""
        charge_point = await self._charger.here()
        self._charger.csms.tags.add(id_tag)
        started = charge_point.expect_call("StartTransaction", lambda sent: sent.get("connectorId") == connector)
        promise = await self._command("RemoteStartTransaction", {"connectorId": connector, "idTag": id_tag})
        if promise.kind is OutcomeKind.REFUSED and promise.finding is not None:
            return say.command_refused(
                "RemoteStartTransaction",
                promise.finding.evidence[0].content if promise.finding.evidence else "",
                text("drivers", "Check that no charge is running and that the connector is in service."),
                text("drivers", "Plug in a vehicle or a test adapter first."),
            )
        if not promise.good:
            return promise
        return await self._seen(
            started,
            self._charger.timings.start_s,
            "RemoteStartTransaction",
            Outcome(OutcomeKind.APPLIED, text("drivers", "the charger started a transaction")),
            say.promise_not_kept(
                "driver.ocpp.not-started",
                text("drivers", "The charger promised to start and started no transaction."),
                text("drivers", "Plug in a vehicle or a test adapter and check that it asks for current."),
                text("drivers", "Wake the vehicle: unlock it, or end its own timer."),
            ),
        )

    async def stop(self, connector: int = 0) -> Outcome:
        """RemoteStopTransaction, then the charger's own StopTransaction."""
        charge_point = await self._charger.here()
        running = await self._running(charge_point, connector)
        if running is None and surely_charges(charge_point, connector):
            return say.number_untold()
        if running is None:
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no transaction is running"))
        stopped = charge_point.expect_call("StopTransaction", lambda sent: sent.get("transactionId") == running.id)
        promise = await self._command("RemoteStopTransaction", {"transactionId": running.id})
        if not promise.good:
            return promise
        return await self._seen(
            stopped,
            self._charger.timings.stop_s,
            "RemoteStopTransaction",
            Outcome(OutcomeKind.APPLIED, text("drivers", "the charger ended the transaction")),
            say.promise_not_kept(
                "driver.ocpp.not-stopped",
                text("drivers", "The charger promised to stop and reported no end of the transaction."),
                text("drivers", "Stop the charge at the vehicle or unplug it."),
                text("drivers", "Restart the charger when it keeps charging."),
            ),
        )

    async def limit(self, connector: int, amps: float) -> Outcome:
        """SetChargingProfile for the running transaction, else for coming ones, else for the whole charger."""
        charge_point = await self._charger.here()
        running = await self._running(charge_point, connector)
        purposes = ["TxDefaultProfile", "ChargePointMaxProfile"]
        if running is not None:
            purposes.insert(0, "TxProfile")
        stack_level = await self._highest_stack_level()
        outcome = say.command_not_offered("SetChargingProfile", "")
        for purpose in purposes:
            set_at = datetime.now(UTC)
            profile = _profile(purpose, amps, stack_level, running.id if running is not None else None)
            at = 0 if purpose == "ChargePointMaxProfile" else connector
            outcome = await self._command("SetChargingProfile", {"connectorId": at, "csChargingProfiles": profile})
            if outcome.good:
                self._limited_a, self._limited_connector = amps, connector
                return await see_current_fall(
                    charge_point,
                    connector,
                    amps,
                    set_at,
                    self._charger.timings.limit_s,
                    lambda: self._next_sample(charge_point, connector),
                )
            if outcome.kind not in {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}:
                return outcome
        return outcome

    async def clear_limit(self) -> Outcome:
        """ClearChargingProfile for each id of ours; GetCompositeSchedule shows, where offered, that the limit is gone."""
        worst, gone = None, False
        for profile_id in _PROFILE_IDS.values():
            answer = await command(
                self._charger, "ClearChargingProfile", {"id": profile_id}, good=("Accepted", "Unknown")
            )
            gone = gone or answer.status == "Accepted"
            if not answer.outcome.good:
                worst = answer.outcome
        if worst is not None:
            return worst if self._limited_a is not None else _nothing_to_clear(worst)
        amps, self._limited_a = self._limited_a, None
        if amps is None and not gone:
            return say.limit_of_before(cleared=False)
        left = await self._composite_limit(self._limited_connector)
        if left is None and amps is None:
            return say.limit_of_before(cleared=True)
        if left is None:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "limit cleared; this charger cannot show its limits"), proven=False
            )
        if amps is not None and left <= amps:
            return say.limit_left(amps)
        return Outcome(OutcomeKind.APPLIED, text("drivers", "limit cleared; {amps} A are allowed", amps=f"{left:g}"))

    async def trigger(self, action: str, connector: int | None = None) -> Outcome:
        """TriggerMessage, or ExtendedTriggerMessage where only that is offered or knows the message; then the message itself."""
        charge_point = await self._charger.here()
        # A charger with signed updates tells of them in a message of its own.
        came = [charge_point.expect_call(one) for one in _TRIGGERED.get(action, (action,))]
        wanted: dict[str, object] = {"requestedMessage": action}
        if connector is not None:
            wanted["connectorId"] = connector
        promise = await self._trigger(action, wanted)
        if not promise.good:
            return promise
        return await self._seen(
            _first(came),
            self._charger.timings.trigger_s,
            "TriggerMessage",
            Outcome(OutcomeKind.APPLIED, text("drivers", "{action} came", action=action)),
            say.promise_not_kept(
                "driver.ocpp.trigger-ignored",
                text("drivers", "The charger promised to send {action} and did not.", action=action),
                text("drivers", "Go on: it is a known weakness of some chargers. Update the firmware."),
            ),
        )

    async def _trigger(self, action: str, wanted: Mapping[str, object]) -> Outcome:
        ways = [way for way, messages in _WAYS.items() if action in messages] or ["TriggerMessage"]
        promise = say.command_not_offered("TriggerMessage", "")
        for way in ways:
            promise = await self._command(way, wanted)
            if promise.kind is not OutcomeKind.NOT_OFFERED:
                break
        return promise

    async def _command(self, action: str, payload: Mapping[str, object]) -> Outcome:
        return (await command(self._charger, action, payload)).outcome

    async def _seen(
        self, deed: Awaitable[object], within_s: float, action: str, done: Outcome, not_done: Outcome
    ) -> Outcome:
        try:
            async with asyncio.timeout(within_s):
                await deed
        except TimeoutError:
            return not_done
        except LinkClosed as fault:
            return say.command_lost(action, fault)
        return done

    async def _running(self, charge_point: ChargePoint, connector: int) -> Transaction | None:
        wanted: dict[str, object] = {
            "requestedMessage": "MeterValues",
            **({"connectorId": connector} if connector else {}),
        }
        ask = partial(self._trigger, "MeterValues", wanted)
        return await running_charge(charge_point, connector, ask, self._charger.timings.sample_s)

    async def _next_sample(self, charge_point: ChargePoint, connector: int) -> None:
        try:
            async with asyncio.timeout(self._charger.timings.sample_s):
                await charge_point.changed()
        except TimeoutError:
            await self._command("TriggerMessage", {"requestedMessage": "MeterValues", "connectorId": connector})

    async def _highest_stack_level(self) -> int:
        """The level above which no other profile can lie; 0 when the charger does not tell."""
        try:
            value = await self._configuration.value_of("ChargeProfileMaxStackLevel")
        except LinkFault:
            return 0
        return int(value) if value is not None and value.strip().isdecimal() and len(value) <= 4 else 0

    async def _composite_limit(self, connector: int) -> float | None:
        """The current that is allowed now, in amperes; ``None`` when the charger cannot tell."""
        try:
            answer = await self._charger.ask(
                "GetCompositeSchedule", {"connectorId": connector, "duration": 60, "chargingRateUnit": "A"}
            )
        except Fault:
            return None
        match answer:
            case {
                "status": "Accepted",
                "chargingSchedule": {
                    "chargingRateUnit": "A",
                    "chargingSchedulePeriod": [{"limit": int() | float() as limit}, *_],
                },
            }:
                return float(limit)
        return None


def _profile(purpose: str, amps: float, stack_level: int, transaction_id: int | str | None) -> Mapping[str, object]:
    now = datetime.now(UTC)
    schedule: dict[str, object] = {
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": round(amps, 1)}],
    }
    profile: dict[str, object] = {
        "chargingProfileId": _PROFILE_IDS[purpose],
        "stackLevel": stack_level,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": schedule,
    }
    if purpose == "TxProfile":
        profile["transactionId"] = transaction_id
    else:
        profile["validTo"] = _utc(now + timedelta(days=1))
    if purpose == "ChargePointMaxProfile":
        # It has no transaction to be relative to; an hour back, so that a charger with a slow clock obeys at once.
        profile["chargingProfileKind"] = "Absolute"
        schedule["startSchedule"] = _utc(now - timedelta(hours=1))
    return profile


def _nothing_to_clear(outcome: Outcome) -> Outcome:
    """A charger without smart charging, on which no limit was set: there is nothing to take back."""
    if outcome.kind is OutcomeKind.NOT_OFFERED:
        return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no limit of ours was set"))
    return outcome


async def _first(expected: Sequence[ExpectedCall]) -> None:
    """The first of these messages; raises ``LinkClosed`` when the link goes first."""

    async def one(call: ExpectedCall) -> None:
        await call

    tasks = [asyncio.ensure_future(one(call)) for call in expected]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        await done.pop()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
