"""Proves a charger on the commissioning CSMS: it is started, read, limited and stopped, and each is *seen*, not promised.

What is seen: ``facts/ocpp.md`` §2.6, §3.2. An Accepted answer is only a promise; the transaction, the meter and the
falling current are the proof. Every profile that the proof set is cleared at the end, also after a failure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.proof_charge import ProofCharge, left_running, runs_already
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import ProofStep, StepState, StepStatus
from evsetup.commissioning.surroundings import Surroundings
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import RemoteControl
from evsetup.ocppj.csms import ChargePoint
from evsetup.ocppj.session import LinkClosed

_PLUGGED_IN = frozenset({"Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Occupied"})
"""The words of 1.6, and the one of 2.x, for a socket with a vehicle."""

_CHARGES = frozenset({"Charging", "SuspendedEV", "SuspendedEVSE"})
"""The words of 1.6 for a socket with a transaction."""

_NOT_TAKEN = frozenset({OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED})
_LATE_START_S = 5.0
_NUMBER_ARRIVES_S = 1.0


@dataclass(frozen=True, slots=True)
class ProofOptions:
    """How the proof is run: on which connector, for whom, down to which current, and how long each sight may take."""

    connector: int = 1
    id_tag: str = "EVSETUP"
    limit_a: float = 8.0
    sight_timeout_s: float = 60.0
    tolerance: float = 0.05


class Proof:
    """One guided run over one connected charger."""

    def __init__(
        self,
        control: RemoteControl,
        charge_point: ChargePoint,
        options: ProofOptions,
        seen: Callable[[StepState], None],
        charge: ProofCharge,
    ) -> None:
        self._control = control
        self._charge = charge
        self._charge_point = charge_point
        self._options = options
        self._seen = seen
        self._begun = self._may_start_late = False
        self.states: dict[ProofStep, StepState] = {step: StepState(step) for step in ProofStep}

    async def run(self) -> tuple[StepState, ...]:
        """Runs the steps in order; the first that fails ends the run, and the clean-up is done in any case."""
        steps: tuple[tuple[ProofStep, Callable[[], Awaitable[Text]]], ...] = (
            (ProofStep.BOOT, self._boot),
            (ProofStep.PLUGGED_IN, self._plugged_in),
            (ProofStep.START, self._start),
            (ProofStep.METER, self._meter),
            (ProofStep.LIMIT, self._limit),
            (ProofStep.STOP, self._stop),
        )
        try:
            for step, act in steps:
                if not await self._run_step(step, act):
                    break
        finally:
            await asyncio.shield(self._tidy_up())
        return tuple(self.states.values())

    async def _run_step(self, step: ProofStep, act: Callable[[], Awaitable[Text]]) -> bool:
        self._tell(StepState(step, StepStatus.RUNNING, started=datetime.now(UTC)))
        try:
            said = await act()
        except Fault as fault:
            self._end(step, StepStatus.FAILED, fault.finding.seen, fault.finding)
            return False
        except asyncio.CancelledError:
            self._end(step, StepStatus.SKIPPED, text("commissioning", "stopped by you"))
            raise
        self._end(step, StepStatus.DONE, said)
        return True

    async def _boot(self) -> Text:
        boot = self._charge_point.boot
        if boot is None:
            return text("commissioning", "connected; no second BootNotification, which is allowed")
        return text("commissioning", "Accepted; firmware {firmware}", firmware=boot.firmware or "?")

    async def _plugged_in(self) -> Text:
        options = self._options
        await self._until(
            lambda: self._status() in _PLUGGED_IN,
            Finding(
                "prove.no-vehicle",
                Severity.PROBLEM,
                text("commissioning", "The socket reports {status}.", status=self._status() or "?"),
                text("commissioning", "No vehicle or test adapter is seen, so nothing can be started."),
                (
                    text("commissioning", "Plug in a vehicle or a test adapter, then prove again."),
                    text("commissioning", "If one is plugged in, check the cable and the control pilot."),
                ),
            ),
        )
        return text(
            "commissioning", "connector {connector}: {status}", connector=options.connector, status=self._status()
        )

    async def _start(self) -> Text:
        await self._end_what_was_left()
        await self._charge.begins(self._options.connector)
        self._begun = self._may_start_late = True
        outcome = await self._control.start(self._options.connector, self._options.id_tag)
        self._may_start_late = not outcome.good and outcome.kind not in _NOT_TAKEN
        outcome.or_raise()
        transaction = self._charge_point.transaction
        return text("commissioning", "transaction {number} started", number=transaction.id if transaction else "?")

    async def _end_what_was_left(self) -> None:
        """Ends the charge that an earlier proof began and did not see end; one of anybody else is left alone."""
        old = self._charge_point.version is OcppVersion.V16
        if not await self._charge.is_open():
            if self._status() in _CHARGES if old else self._runs():
                raise Fault(runs_already(self._status()))
            return
        if not self._runs():
            # A program that was started anew has not heard of it; the charger tells its number with its meter.
            await self._control.trigger("MeterValues" if old else "TransactionEvent")
            await self._told_of_a_charge()
        if self._runs():
            await self._stop_what_was_left()
            await self._charge.ended()
        elif old and self._status() in _CHARGES:
            raise Fault(left_running())

    async def _stop_what_was_left(self) -> None:
        """A charge that is told only now may have its number still on the way to the charger, which refuses it until then."""
        outcome = await self._control.stop()
        if outcome.kind is OutcomeKind.REFUSED and self._runs():
            await asyncio.sleep(_NUMBER_ARRIVES_S)
            outcome = await self._control.stop()
        outcome.or_raise()

    async def _told_of_a_charge(self) -> None:
        """Waits a little for one that may have begun: a start that was sent may still come."""
        try:
            async with asyncio.timeout(_LATE_START_S):
                while not self._runs():
                    await self._charge_point.changed()
        except (TimeoutError, LinkClosed):
            pass

    async def _meter(self) -> Text:
        await self._until(
            lambda: (meter := self._charge_point.meter) is not None and (meter.power_w or 0) > 0,
            self._no_meter("prove.no-power"),
        )
        first = self._charge_point.meter
        start_energy = first.energy_wh if first is not None and first.energy_wh is not None else 0.0
        await self._until(
            lambda: (
                (meter := self._charge_point.meter) is not None
                and meter.energy_wh is not None
                and meter.energy_wh > start_energy
            ),
            self._no_meter("prove.no-energy"),
        )
        meter = self._charge_point.meter
        if meter is None:
            raise Fault(self._no_meter("prove.no-power"))
        return text(
            "commissioning",
            "{power} kW, {voltage} V, phases: {phases}, energy rises",
            power=f"{(meter.power_w or 0) / 1000:.2f}",
            voltage=f"{meter.voltage_v or 0:.0f}",
            phases=len(meter.currents_a),
        )

    async def _limit(self) -> Text:
        limit = self._options.limit_a
        before = self._highest_current()
        (await self._control.limit(self._options.connector, limit)).or_raise()
        ceiling = limit * (1 + self._options.tolerance)
        await self._until(
            lambda: 0 < self._highest_current() <= ceiling,
            Finding(
                "prove.limit-ignored",
                Severity.PROBLEM,
                text("commissioning", "The charger accepted {limit} A and still draws more.", limit=f"{limit:g}"),
                text("commissioning", "It promises a limit that it does not keep: load management would fail."),
                (
                    text("commissioning", "Update the firmware, then prove again."),
                    text("commissioning", "Check that the vehicle can charge at {limit} A.", limit=f"{limit:g}"),
                ),
            ),
        )
        return text(
            "commissioning",
            "current fell from {before} A to {after} A",
            before=f"{before:.1f}",
            after=f"{self._highest_current():.1f}",
        )

    async def _stop(self) -> Text:
        (await self._control.stop()).or_raise()
        transaction = self._charge_point.transaction
        if transaction is None or transaction.meter_stop is None or transaction.meter_start is None:
            return text("commissioning", "stopped")
        used = (transaction.meter_stop - transaction.meter_start) / 1000
        return text(
            "commissioning",
            "stopped: {energy} kWh, reason {reason}",
            energy=f"{used:.3f}",
            reason=transaction.reason or "–",
        )

    async def _tidy_up(self) -> None:
        """Stops what still runs and takes the test limit away; a limit left behind would throttle the site for good."""

        async def act() -> Text:
            if self._may_start_late and not self._runs():
                await self._told_of_a_charge()
            if self._begun:
                if self._runs():
                    (await self._control.stop()).or_raise()
                await self._charge.ended()
            (await self._control.clear_limit()).or_raise()
            return text("commissioning", "test limit cleared")

        if self._charge_point.connected and self.states[ProofStep.START].status is not StepStatus.NOT_RUN:
            await self._run_step(ProofStep.CLEAN_UP, act)

    def _runs(self) -> bool:
        transaction = self._charge_point.transaction
        return transaction is not None and transaction.stopped is None

    def _status(self) -> str:
        connector = self._charge_point.connectors.get(self._options.connector)
        return connector.status if connector is not None else ""

    def _highest_current(self) -> float:
        meter = self._charge_point.meter
        if meter is None or not meter.currents_a:
            return 0.0
        return max(meter.currents_a.values())

    async def _until(self, condition: Callable[[], bool], otherwise: Finding) -> None:
        """Waits until ``condition`` holds, looked at after each message of the charger; raises ``otherwise``."""
        try:
            async with asyncio.timeout(self._options.sight_timeout_s):
                while not condition():
                    await self._charge_point.changed()
        except TimeoutError:
            raise Fault(otherwise) from None

    def _no_meter(self, code: str) -> Finding:
        old = self._charge_point.version is OcppVersion.V16
        return Finding(
            code,
            Severity.PROBLEM,
            text("commissioning", "The session runs, and no rising power or energy was reported."),
            text("commissioning", "Without meter values nobody sees progress or can bill."),
            (
                text("commissioning", "Check that the vehicle really charges."),
                text(
                    "commissioning",
                    "Set {interval} and {measurands}, then prove again.",
                    interval="MeterValueSampleInterval" if old else "SampledDataCtrlr.TxUpdatedInterval",
                    measurands="MeterValuesSampledData" if old else "SampledDataCtrlr.TxUpdatedMeasurands",
                ),
            ),
        )

    def _end(self, step: ProofStep, status: StepStatus, said: Text, finding: Finding | None = None) -> None:
        state = self.states[step]
        self._tell(replace(state, status=status, said=said, finding=finding, ended=datetime.now(UTC)))

    def _tell(self, state: StepState) -> None:
        assert isinstance(state.step, ProofStep)  # noqa: S101 - narrows the type
        self.states[state.step] = state
        self._seen(state)


async def prove_charger(
    reach: Reach,
    around: Surroundings,
    journal: Journal,
    charger_id: str,
    options: ProofOptions,
    seen: Callable[[StepState], None],
) -> None:
    """Proves the charger behind ``reach`` and keeps each step in the site file, in the place of the last run's.

    Raises:
        NotDialledIn: it is not on this laptop.
        Fault: a sight is missing; the first one that is.
    """
    charge_point = await reach.charge_point()
    around.csms.tags.add(options.id_tag)
    charge = ProofCharge(around.site, charger_id, journal)
    proof = await Proof(reach.control(charge_point), charge_point, options, seen, charge).run()
    now = datetime.now(UTC)
    for state in proof:
        said = state.said or text("commissioning", "not run")
        await asyncio.to_thread(around.site.put_test, charger_id, str(state.step.value), state.status.value, said, now)
    for finding in (state.finding for state in proof if state.finding is not None):
        raise Fault(finding)
