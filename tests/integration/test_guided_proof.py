"""The guided proof over honest simulated chargers of 1.6, 2.0.1 and 2.1: everything is seen, nothing is said against them, nothing is left."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.demo import eventually
from tests.support.guided import NAME, QUICK, guided, statuses

from evsetup.commissioning.person import Wish
from evsetup.commissioning.proof.record import KIND, kept_in
from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.commissioning.states import StepStatus
from evsetup.domain.finding import Severity
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.hand import CARD

EVERY = pytest.mark.parametrize("version", list(OcppVersion), ids=str)


@EVERY
async def test_an_honest_charger_is_seen_to_do_its_whole_job(version: OcppVersion, tmp_path: Path) -> None:
    async with guided(tmp_path, version) as proof:
        lines = await proof.run()

        assert statuses(lines) == {}, {step: line.said for step, line in lines.items()}
        assert all(finding.severity <= Severity.INFO for finding in proof.work.findings), proof.codes
        assert proof.person.asked[-4:] == [Wish.SHOW_CARD, Wish.PULL_PLUG, Wish.PLUG_IN, Wish.END_CHARGE]
        meter = lines[GuidedStep.METER].figures
        assert meter["phases"] == ["L1", "L2", "L3"]
        assert isinstance(energy := meter["energy_wh"], float)
        assert energy > 0
        assert isinstance(back := lines[GuidedStep.HARD_RESET].figures["back_after_s"], float)
        assert back >= 0
        assert isinstance(count := lines[GuidedStep.OFFLINE].figures["messages"], int)
        assert count >= 1
        assert lines[GuidedStep.RECORD].figures["reason"] == "Remote"
        assert proof.bench.csms.tags.isdisjoint({CARD, "EVSETUP"})
        assert not proof.bench.csms.charge_points[NAME].running_on(1)
        await eventually(lambda: proof.device.outlet.limit_a == 32)

        (kept,) = proof.bench.site.records(proof.job.record.id, KIND)
        assert CARD not in str(kept.content)
        told = kept_in(kept.content, kept.at)
        assert told.good
        assert [one.step for one in told.steps] == list(GuidedStep)
        assert (await proof.work.recall()) == (told,)


@EVERY
async def test_steps_are_optional_can_be_repeated_and_say_why_they_were_not_done(
    version: OcppVersion, tmp_path: Path
) -> None:
    some = replace(QUICK, steps=frozenset({GuidedStep.PLUG_IN, GuidedStep.METER, GuidedStep.START, GuidedStep.STOP}))
    async with guided(tmp_path, version) as proof:
        for _ in range(2):
            lines = await proof.run(some)
            done = {step for step, line in lines.items() if line.status is StepStatus.DONE}
            assert done == {*some.steps, GuidedStep.CLEAN_UP}
        alone = await proof.run(replace(QUICK, steps=frozenset({GuidedStep.METER, GuidedStep.UNLOCK})))

        assert alone[GuidedStep.METER].status is StepStatus.SKIPPED
        assert "not tried, because of" in str(alone[GuidedStep.METER].said)
        assert alone[GuidedStep.UNLOCK].status is StepStatus.DONE
        assert len(await proof.work.recall()) == 3


async def test_what_the_person_skips_is_said_and_nothing_is_held_against_the_charger(tmp_path: Path) -> None:
    async with guided(tmp_path, OcppVersion.V16) as proof:
        await proof.person.hand.plug_in()
        proof.person.refuses = frozenset(Wish)
        lines = await proof.run(replace(QUICK, steps=QUICK.steps - {GuidedStep.SOFT_RESET, GuidedStep.HARD_RESET}))

        skipped = {step for step, line in lines.items() if line.status is StepStatus.SKIPPED}
        assert skipped == {GuidedStep.PLUG_IN, GuidedStep.CARD, GuidedStep.UNLOCK}
        assert str(lines[GuidedStep.CARD].said) == "skipped by you"
        assert lines[GuidedStep.OFFLINE].status is StepStatus.DONE, "this laptop stops the charge then"
        assert not [code for code in proof.codes if code != "proof.too-little-energy"]


@EVERY
async def test_a_proof_that_is_stopped_leaves_no_charge_no_limit_and_no_card(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with guided(tmp_path, version) as proof:
        run = asyncio.ensure_future(proof.run(replace(QUICK, steps=QUICK.steps - {GuidedStep.CARD})))
        await proof.begins(GuidedStep.COMPOSITE)
        proof.work.stop()
        with suppress(asyncio.CancelledError):
            await run

        clean = proof.line(GuidedStep.CLEAN_UP)
        assert clean.status is StepStatus.DONE, clean.findings
        assert not proof.bench.csms.charge_points[NAME].running_on(1)
        await eventually(lambda: proof.device.outlet.limit_a == 32)
        assert not proof.bench.csms.tags
        (kept,) = await proof.work.recall()
        assert not kept.steps[-2].seen
        journal = proof.bench.site.journal(proof.job.record.id)
        assert [entry.phase for entry in journal if entry.step == "guided proof"] == ["intent", "outcome"]
