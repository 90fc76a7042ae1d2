"""Runs the guided proof over one charger on the commissioning CSMS: each step asks, waits for the sight, and judges it.

What is seen: ``facts/ocpp.md`` §2.6, §3.2, §3.3. An Accepted answer is only a promise. A step may be left out, fail or be skipped by
the person at the charger; those that rest on it are then skipped, with the reason. The clean-up is done in any case.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from evsetup.commissioning.person import Person, Wish
from evsetup.commissioning.proof import findings as say
from evsetup.commissioning.proof.charges import GuidedCharges, Skipped, Wrong
from evsetup.commissioning.proof.hearing import ProofHearing
from evsetup.commissioning.proof.judges import judge_queue, of_transaction, token_of
from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.proof_charge import ProofCharge
from evsetup.commissioning.states import StepStatus
from evsetup.domain.finding import Fault, Finding, worst
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import HasDeeds
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms, NotDialledIn
from evsetup.ocppj.frames import JsonObject

FREE = frozenset({"Available"})
PLUGGED_IN = frozenset({"Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Occupied"})
"""The words of 1.6, and the one of 2.x, for a socket with a plug."""

Said = tuple[Text, Mapping[str, object]]


class _Act(Protocol):
    def __call__(self) -> Awaitable[Said]: ...


class GuidedProof:
    """One run. ``lines`` are how each step stands; ``told`` hears each change. ``person`` is asked for what only a hand can do."""

    def __init__(
        self,
        driver: HasDeeds,
        csms: CommissioningCsms,
        point: ChargePoint,
        options: GuidedOptions,
        person: Person | None,
        charge: ProofCharge,
        told: Callable[[GuidedLine], None] = lambda line: None,
    ) -> None:
        self.lines: dict[GuidedStep, GuidedLine] = {step: GuidedLine(step) for step in GuidedStep}
        self._driver = driver
        self._csms = csms
        self._last = point
        self._options = options
        self._person = person
        self._told = told
        self._hearing = ProofHearing(csms, point.identity)
        self._tag = options.id_tag
        self._tags_before = set(csms.tags)
        self._charges = GuidedCharges(driver, self._hearing, charge, options, self._here)

    async def run(self) -> tuple[GuidedLine, ...]:
        """Runs the wanted steps in their order; returns how each ended."""
        self._csms.tags.add(self._tag)
        acts: Mapping[GuidedStep, _Act] = {
            GuidedStep.BOOT: self._boot,
            GuidedStep.PLUG_IN: self._plug_in,
            GuidedStep.CARD: self._card,
            GuidedStep.START: lambda: self._charges.start(self._tag),
            GuidedStep.METER: self._charges.meter,
            GuidedStep.LIMIT: self._charges.limit,
            GuidedStep.COMPOSITE: self._charges.composite,
            GuidedStep.TAKE_BACK: self._charges.take_back,
            GuidedStep.STOP: self._charges.stop,
            GuidedStep.RECORD: self._charges.record,
            GuidedStep.UNLOCK: self._unlock,
            GuidedStep.SOFT_RESET: lambda: self._reset(hard=False),
            GuidedStep.HARD_RESET: lambda: self._reset(hard=True),
            GuidedStep.OFFLINE: self._offline,
        }
        try:
            for step in GuidedStep:
                if step in acts and step in self._options.steps:
                    await self._run(step, acts[step])
        finally:
            try:
                await asyncio.shield(self._tidy_up())
            finally:
                self._hearing.stop()
        return tuple(self.lines.values())

    async def _run(self, step: GuidedStep, act: _Act) -> None:
        missing = [need for need in GuidedStep if need in step.needs and self._is_missing(need)]
        if missing:
            why = text("commissioning", "not tried, because of: {step}", step=missing[0].title)
            self._tell(GuidedLine(step, StepStatus.SKIPPED, why))
            return
        self._tell(GuidedLine(step, StepStatus.RUNNING, started=datetime.now(UTC)))
        try:
            said, figures = await act()
        except Wrong as wrong:
            self._end(step, wrong.findings[0].seen, wrong.findings, wrong.figures)
        except Skipped as skipped:
            self._end(step, skipped.why, skipped.findings, status=StepStatus.SKIPPED)
        except Fault as fault:
            self._end(step, fault.finding.seen, (fault.finding,))
        except asyncio.CancelledError:
            self._end(step, text("commissioning", "stopped by you"), status=StepStatus.SKIPPED)
            raise
        else:
            self._end(step, said, figures=figures)

    def _is_missing(self, need: GuidedStep) -> bool:
        """Whether a step that another rests on did not go well; one that was not wanted does not count, but for the charge itself."""
        status = self.lines[need].status
        unwanted = need not in self._options.steps and need is not GuidedStep.START
        return status is not StepStatus.DONE and not unwanted

    # -- the steps around the charge ---------------------------------------------------------------------------------

    async def _boot(self) -> Said:
        boot = self._here().boot
        outcome = await self._driver.trigger("Heartbeat")
        if not outcome.good and outcome.kind is not OutcomeKind.NOT_OFFERED:
            _or_wrong(outcome)
        figures: dict[str, object] = {"triggers": outcome.good}
        if boot is None:
            return text("commissioning", "connected; no second BootNotification, which is allowed"), figures
        figures["firmware"] = boot.firmware
        said = text(
            "commissioning",
            "{vendor} {model}, firmware {firmware}",
            vendor=boot.vendor,
            model=boot.model,
            firmware=boot.firmware or "?",
        )
        return said, figures

    async def _plug_in(self) -> Said:
        seen: list[str] = [self._status()]
        if self._status() not in FREE:
            await self._please(Wish.UNPLUG)
            await self._sees(FREE, "Available")
            seen.append(self._status())
        await self._please(Wish.PLUG_IN)
        await self._sees(PLUGGED_IN, "Occupied" if self._here().version is not OcppVersion.V16 else "Preparing")
        seen.append(self._status())
        return text("commissioning", "connector {n}: {seen}", n=self._options.connector, seen=" → ".join(seen)), {
            "seen": seen
        }

    async def _card(self) -> Said:
        mark = self._hearing.mark()
        await self._please(Wish.SHOW_CARD)

        def shown() -> str:
            return next((tag for one in self._hearing.since(mark) if (tag := token_of(one.action, one.payload))), "")

        if not await self._hearing.until(shown, self._options.sight_s):
            raise Wrong(say.card_not_told())
        self._tag = shown()
        self._csms.tags.add(self._tag)
        # Which card it is, is nobody's business but its owner's: neither shown nor kept.
        return text("commissioning", "its number arrived; it is used for the charges of this proof"), {
            "length": len(self._tag)
        }

    async def _unlock(self) -> Said:
        outcome = await self._driver.deeds.unlock(self._options.connector)
        if outcome.kind in {OutcomeKind.NOT_OFFERED, OutcomeKind.REFUSED} and outcome.finding is not None:
            raise Skipped(outcome.finding.seen)
        _or_wrong(outcome)
        await self._please(Wish.PULL_PLUG)
        if not await self._hearing.until(lambda: self._status() in FREE, self._options.sight_s):
            raise Wrong(say.plug_held(self._status()))
        return text("commissioning", "the plug came out"), {}

    async def _reset(self, *, hard: bool) -> Said:
        begun = time.monotonic()
        outcome = await self._driver.deeds.reset(hard)
        _or_wrong(outcome)
        seconds = round(time.monotonic() - begun, 1)
        return outcome.seen or text("commissioning", "done"), {"back_after_s": seconds}

    async def _offline(self) -> Said:
        """Its charge ends while this laptop lets it in no more: what happened meanwhile must come, all of it and in order."""
        point, options = self._here(), self._options
        if self._status() in FREE:
            await self._please(Wish.PLUG_IN)
            await self._sees(PLUGGED_IN, "Occupied")
        await self._charges.start(self._tag)
        await self._charges.first_sample()
        running = self._charges.transaction
        mark, identity = self._hearing.mark(), point.identity
        cut = time.monotonic()
        try:
            await self._csms.shut_out(identity)
            ended = self._person is not None and await self._person.please(Wish.END_CHARGE)
            await asyncio.sleep(max(0.0, options.offline_s - (time.monotonic() - cut)))
        finally:
            self._csms.let_in(identity)
        opened = time.monotonic()
        try:
            self._last = await self._csms.wait_for(identity, options.queue_s)
        except NotDialledIn:
            raise Wrong(say.not_back(options.queue_s)) from None
        back_s = round(time.monotonic() - opened, 1)
        if ended:
            self._charges.is_over()
        else:
            await self._charges.stop()
        if not await self._hearing.until(lambda: not self._charges.runs, options.queue_s):
            raise Wrong(say.offline_lost())
        await self._charges.ended()
        queue = await self._queue(mark, str(running.id) if running is not None else "")
        figures: dict[str, object] = {
            "offline_s": round(opened - cut, 1),
            "back_after_s": back_s,
            "messages": len(queue),
        }
        if (wrong := judge_queue(point.version, queue)) is not None:
            raise Wrong(wrong, figures=figures)
        return text(
            "commissioning",
            "back after {seconds} s; {count} messages came in order",
            seconds=f"{back_s:.0f}",
            count=len(queue),
        ), figures

    async def _queue(self, mark: int, named: str) -> list[tuple[str, JsonObject]]:
        """All messages of a transaction after ``mark``. Its end may come before the rest: what follows is waited for."""

        def heard() -> list[tuple[str, JsonObject]]:
            told = ((one.action, one.payload) for one in self._hearing.since(mark))
            return [(action, payload) for action, payload in told if of_transaction(action, payload) == named]

        begun, count = time.monotonic(), -1
        while len(heard()) > count and time.monotonic() - begun < self._options.queue_s:
            count = len(heard())
            await self._hearing.until(lambda: len(heard()) > count, self._options.quiet_s)  # noqa: B023 - awaited here
        return heard()

    async def _tidy_up(self) -> None:
        """No charge, no limit and no card of the proof stays; a limit left behind would throttle the site for good."""
        self._csms.let_in(self._last.identity)
        try:
            if self.lines[GuidedStep.START].status is not StepStatus.NOT_RUN or self._charges.begun:
                await self._run(GuidedStep.CLEAN_UP, self._charges.clean_up)
        finally:
            self._csms.tags.intersection_update(self._tags_before)

    # -- what the steps share ----------------------------------------------------------------------------------------

    def _here(self) -> ChargePoint:
        """Its connection, or the last one while it is away."""
        self._last = self._csms.charge_points.get(self._last.identity) or self._last
        return self._last

    def _status(self) -> str:
        told = self._here().connectors.get(self._options.connector)
        return told.status if told is not None else ""

    async def _sees(self, statuses: frozenset[str], expected: str) -> None:
        if not await self._hearing.until(lambda: self._status() in statuses, self._options.sight_s):
            raise Wrong(say.status_frozen(self._status(), expected))

    async def _please(self, wish: Wish) -> None:
        if self._person is None:
            raise Skipped(text("commissioning", "nobody is there to do it: {wish}", wish=wish.words))
        if not await self._person.please(wish):
            raise Skipped(text("commissioning", "skipped by you"))

    def _end(
        self,
        step: GuidedStep,
        said: Text,
        findings: tuple[Finding, ...] = (),
        figures: Mapping[str, object] | None = None,
        status: StepStatus | None = None,
    ) -> None:
        status = status or (StepStatus.FAILED if findings and worst(findings).fails else StepStatus.DONE)
        line = replace(self.lines[step], status=status, said=said, findings=findings, figures=figures or {})
        self._tell(replace(line, ended=datetime.now(UTC)))

    def _tell(self, line: GuidedLine) -> None:
        self.lines[line.step] = line
        self._told(line)


def _or_wrong(outcome: Outcome) -> None:
    if not outcome.good and outcome.finding is not None:
        raise Wrong(outcome.finding)
