"""The steps of the guided proof around a charge: started, measured, limited, freed, stopped, recorded; and what is left of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial

from evsetup.commissioning.proof import findings as say
from evsetup.commissioning.proof.hearing import ProofHearing
from evsetup.commissioning.proof.judges import (
    TOLERANCE,
    Sample,
    flowing,
    is_enough,
    judge_energy,
    judge_phases,
    judge_record,
    judge_register,
    judge_voltage,
    over_limit,
    power_of,
)
from evsetup.commissioning.proof.steps import GuidedOptions
from evsetup.commissioning.proof_charge import ProofCharge, runs_already
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.schedule import RateUnit
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers.charging_profiles import HoldsProfiles
from evsetup.drivers.driver import HasDeeds
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.charge_point_state import Transaction

Said = tuple[Text, Mapping[str, object]]

_COMPOSITE_S = 60
_NOT_TAKEN = frozenset({OutcomeKind.NOT_OFFERED})
_LIMIT_IGNORED = "driver.ocpp.limit-ignored"
_NOT_KEPT = frozenset({OutcomeKind.SILENT})


class Wrong(Exception):
    """A step ends with what is wrong, the weightiest first."""

    def __init__(self, *findings: Finding, figures: Mapping[str, object] | None = None) -> None:
        super().__init__(findings[0].code)
        self.findings = findings
        self.figures = figures or {}


class Skipped(Exception):
    """A step was not done, and why; ``findings`` are no fault of the charger."""

    def __init__(self, why: Text, *findings: Finding) -> None:
        super().__init__(str(why))
        self.why = why
        self.findings = findings


class GuidedCharges:
    """The charges of one proof. ``here`` gives the charger's connection, or the last one while it is away."""

    def __init__(
        self,
        driver: HasDeeds,
        hearing: ProofHearing,
        charge: ProofCharge,
        options: GuidedOptions,
        here: Callable[[], ChargePoint],
    ) -> None:
        self.begun = False
        self._told_to_stop = False
        self._driver = driver
        self._hearing = hearing
        self._charge = charge
        self._options = options
        self._here = here
        self._mark = 0
        self._since_limit = 0

    @property
    def transaction(self) -> Transaction | None:
        """The newest transaction on the connector."""
        known = self._here().transactions
        return known.get(self._options.connector) or known.get(0)

    @property
    def runs(self) -> bool:
        """Whether it still runs, for all that was told."""
        told = self.transaction
        return told is not None and told.stopped is None

    async def start(self, tag: str) -> Said:
        """RemoteStartTransaction or RequestStartTransaction, and the transaction that follows."""
        connector = self._options.connector
        if self.runs and not await self._charge.is_open():
            raise Fault(runs_already(self._status()))
        if self.runs:
            (await self._driver.stop(connector)).or_raise()
        self._mark = self._hearing.mark()
        self.begun, self._told_to_stop = True, False
        await self._charge.begins(connector)
        (await self._driver.start(connector, tag)).or_raise()
        return text("commissioning", "a transaction began"), {}

    async def first_sample(self) -> None:
        """Waits until power flows."""
        await self._watch(
            lambda samples: any((power_of(one.reading) or 0) > 0 for one in samples), self._options.sight_s
        )

    async def meter(self) -> Said:
        """Watches the meter until there is enough to judge it by."""
        samples = await self._watch(is_enough, self._options.meter_s)
        powers = [power for one in samples if (power := power_of(one.reading)) is not None]
        figures: dict[str, object] = {
            "samples": len(samples),
            "phases": list(flowing(samples)),
            "highest_w": round(max(powers, default=0.0), 1),
            "energy_wh": round(self._counted_wh(samples) or 0.0, 1),
        }
        falls = judge_register(samples)
        judged = (
            falls,
            None if falls else judge_energy(samples),
            judge_voltage(samples),
            judge_phases(samples, self._options.phases),
        )
        wrong = tuple(one for one in judged if one is not None)
        if wrong:
            raise Wrong(*sorted(wrong, key=lambda one: -one.severity), figures=figures)
        said = text(
            "commissioning",
            "{power} kW on {phases}; energy fits power and time",
            power=f"{max(powers, default=0.0) / 1000:.2f}",
            phases=" ".join(flowing(samples)) or "?",
        )
        return said, figures

    async def limit(self) -> Said:
        """SetChargingProfile, and the current of every phase that falls."""
        amps, mark = self._options.limit_a, self._hearing.mark()
        self._since_limit = mark
        outcome = await self._driver.limit(self._options.connector, amps)
        if outcome.kind in _NOT_TAKEN and outcome.finding is not None:
            raise Skipped(outcome.finding.seen)
        newest = self._newest(mark)
        figures: dict[str, object] = {"limit_a": amps, "currents_a": dict(newest.reading.currents_a) if newest else {}}
        over = over_limit(newest.reading, amps) if newest is not None else ()
        if outcome.finding is not None and outcome.finding.code != _LIMIT_IGNORED:
            raise Wrong(outcome.finding, figures=figures)
        if outcome.finding is not None or over:
            raise Wrong(say.limit_ignored(amps, over), figures=figures)
        if not outcome.proven:
            raise Wrong(say.limit_unseen(), figures=figures)
        return outcome.seen or text("commissioning", "done"), figures

    async def composite(self) -> Said:
        """GetCompositeSchedule: the limit must stand in it."""
        driver: object = self._driver
        amps = self._options.limit_a
        if not isinstance(driver, HoldsProfiles):
            raise Skipped(text("commissioning", "this charger tells no schedule"))
        try:
            told = await driver.charging_profiles.composite(self._options.connector, _COMPOSITE_S, RateUnit.AMPS)
        except Fault as fault:
            raise Skipped(fault.finding.seen) from None
        first = told.periods[0] if told.periods else None
        said_a = float(first.limit) if first is not None and told.unit is RateUnit.AMPS else None
        if first is not None and told.unit is RateUnit.WATTS:
            newest = self._newest(self._mark)
            volts = (newest.reading.voltage_v if newest is not None else None) or 230.0
            phases = len(flowing((newest,))) if newest is not None else 0
            said_a = float(first.limit) / volts / (phases or 3)
        if said_a is None or abs(said_a - amps) > max(0.5, TOLERANCE * amps):
            raise Wrong(say.composite_differs(amps, said_a))
        return text("commissioning", "it tells {amps} A", amps=f"{said_a:g}"), {"told_a": said_a}

    async def take_back(self) -> Said:
        """ClearChargingProfile while the charge runs, and the schedule that no longer holds the limit."""
        outcome = await self._driver.clear_limit()
        if outcome.finding is not None:
            raise Wrong(outcome.finding)
        return outcome.seen or text("commissioning", "done"), {}

    async def stop(self) -> Said:
        """The command to stop. That it was told of is judged by the record: a promise that is not kept there is not told twice."""
        outcome = await self._driver.stop(self._options.connector)
        if outcome.finding is not None and outcome.kind not in _NOT_KEPT:
            raise Wrong(outcome.finding)
        self._told_to_stop = True
        return text("commissioning", "accepted"), {}

    async def record(self) -> Said:
        """Start, stop, energy and reason of the charge that was stopped."""
        told = self.transaction
        if told is None or told.stopped is None:
            raise Wrong(say.no_record())
        await self._charge.ended()
        used = (
            told.meter_stop - told.meter_start if told.meter_stop is not None and told.meter_start is not None else None
        )
        figures: dict[str, object] = {
            "energy_wh": round(used, 1) if used is not None else None,
            "reason": told.reason,
            "seconds": round((told.stopped - told.started).total_seconds(), 1),
        }
        if (wrong := judge_record(used, self._counted_wh(self._samples(self._mark)))) is not None:
            raise Wrong(wrong, figures=figures)
        return text(
            "commissioning",
            "{energy} kWh, reason {reason}",
            energy=f"{(used or 0.0) / 1000:.3f}",
            reason=told.reason or "–",
        ), figures

    def is_over(self) -> None:
        """It was ended at the charger: whether that was told or not, it must not be stopped again."""
        self._told_to_stop = True

    async def ended(self) -> None:
        """Notes that no charge of ours runs any more."""
        await self._charge.ended()

    async def clean_up(self) -> Said:
        """Ends what runs and takes every limit back."""
        if self.begun and self.runs and not self._told_to_stop and self._here().connected:
            outcome = await self._driver.stop(self._options.connector)
            if outcome.finding is not None and outcome.kind not in _NOT_KEPT:
                raise Wrong(outcome.finding)
        if self.begun:
            await self._charge.ended()
        outcome = await self._driver.clear_limit()
        if outcome.finding is not None and outcome.kind not in _NOT_TAKEN:
            raise Wrong(outcome.finding)
        return text("commissioning", "no charge and no limit of the proof is left"), {}

    async def _watch(self, enough: Callable[[tuple[Sample, ...]], bool], within_s: float) -> tuple[Sample, ...]:
        """What the meter tells until it is ``enough``; where nothing comes by itself it is asked for, while it answers to that."""
        mark, asks = self._mark, True
        end = time.monotonic() + within_s
        while (left := end - time.monotonic()) > 0 and not enough(self._samples(mark)):
            count = len(self._samples(mark))
            came = partial(self._has_more, mark, count)
            if not await self._hearing.until(came, min(self._options.poll_s, left)):
                asks = asks and await self._ask_for_sample()
        return self._samples(mark)

    def _has_more(self, mark: int, count: int) -> bool:
        return len(self._samples(mark)) > count

    async def _ask_for_sample(self) -> bool:
        old = self._here().version is OcppVersion.V16
        return (await self._driver.trigger("MeterValues" if old else "TransactionEvent", self._options.connector)).good

    def _samples(self, mark: int) -> tuple[Sample, ...]:
        return self._hearing.samples(mark, self._options.connector)

    def _newest(self, mark: int) -> Sample | None:
        return next((one for one in reversed(self._samples(mark)) if one.reading.currents_a), None)

    @staticmethod
    def _counted_wh(samples: tuple[Sample, ...]) -> float | None:
        told = [one.reading.energy_wh for one in samples if one.reading.energy_wh is not None]
        return told[-1] - told[0] if len(told) > 1 else None

    def _status(self) -> str:
        told = self._here().connectors.get(self._options.connector)
        return told.status if told is not None else ""
