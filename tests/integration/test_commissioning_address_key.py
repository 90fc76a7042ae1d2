"""A charger that no card knows gets its address: the key is chosen once, or a person sets it by hand; every byte over sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.support.bench_around import job_by_dial_in, wish, workbench
from tests.support.demo import RunningCsms, ocpp16_simulator, production_csms

from evsetup.commissioning.address_key import BY_HAND
from evsetup.commissioning.faults import SetByHand, StillHere
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.csms_address import generate_key
from evsetup.domain.plan import ByHand
from evsetup.domain.settings import Setting, Settings
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.quirks import Quirks

NAME, KEY = "CP-1", generate_key()


@dataclass
class Here:
    """One charger on this laptop, and the CSMS that it shall go to."""

    bench: Workbench
    job: ChargerJob
    charger: Ocpp16Charger
    production: RunningCsms

    @property
    def wanted(self) -> Settings:
        return wish(IDENTITY=NAME, CSMS_URL=self.production.url)

    def notes(self) -> list[object]:
        entries = self.bench.site.journal(self.job.record.id)
        return [entry.what["address key"] for entry in entries if entry.phase == "note" and "address key" in entry.what]

    async def new_day(self) -> ChargerJob:
        """The job as another run of the program has it."""
        self.bench.jobs.clear()
        job = await job_by_dial_in(self.bench, NAME)
        await job.read()
        return job


@asynccontextmanager
async def charger(folder: Path, *, patience_s: float = 10.0, **quirks: bool) -> AsyncIterator[Here]:
    async with AsyncExitStack() as stack:
        production = await stack.enter_async_context(production_csms({NAME: KEY}))
        bench = await stack.enter_async_context(workbench(folder, patience_s=patience_s))
        bench.admit(NAME, KEY)
        device = await stack.enter_async_context(ocpp16_simulator(bench.csms.url, NAME, KEY, quirks=Quirks(**quirks)))
        job = await job_by_dial_in(bench, NAME)
        await asyncio.to_thread(bench.vault.put, f"charger/{job.record.id}/key", KEY)
        await job.read()
        yield Here(bench, job, device, production)


async def test_the_likely_keys_are_offered_and_nothing_is_taken_before_a_person_chooses(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        question = here.job.address_key
        assert question is not None
        assert [one.name for one in question.candidates] == ["AcmeHeadOffice", "AcmePortalUrl"]
        assert question.candidates[0].value == f"{here.bench.csms.url}/{NAME}"
        assert (question.answer, question.needs_answer) == (None, True)
        assert ByHand(Setting.CSMS_URL, here.production.url) in here.job.make_plan(here.wanted).by_hand
        assert here.notes() == []


async def test_the_chosen_key_is_planned_written_read_back_and_takes_the_charger_to_its_csms(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        await here.job.choose_address_key("acmeheadoffice")
        (change,) = here.job.make_plan(here.wanted).changes
        assert (change.setting, change.old) == (Setting.CSMS_URL, here.bench.csms.url)
        await here.job.apply()
        await here.job.rehearse()
        await here.job.switch()

        (state,) = here.job.changes
        assert state.good
        device = here.charger.charge_point
        assert device is not None
        assert device.configuration["AcmeHeadOffice"] == f"{here.production.url}/{NAME}"
        assert here.job.settings[Setting.CSMS_URL] == here.production.url
        await asyncio.wait_for(device.accepted.wait(), 10)
        assert here.notes() == ["acmeheadoffice"]


async def test_a_second_run_does_not_ask_again(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        await here.job.choose_address_key("AcmeHeadOffice")
        again = await here.new_day()

        assert again is not here.job
        question = again.address_key
        assert question is not None
        assert (question.answer, question.needs_answer) == ("AcmeHeadOffice", False)
        assert [change.setting for change in again.make_plan(here.wanted).changes] == [Setting.CSMS_URL]
        assert again.make_plan(wish(CSMS_URL=here.bench.csms.url)).changes == ()


async def test_by_hand_is_remembered_too_and_can_be_changed(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        await here.job.choose_address_key(BY_HAND)
        again = await here.new_day()
        question = again.address_key
        assert question is not None
        assert (question.answer, question.needs_answer) == (BY_HAND, False)
        again.make_plan(here.wanted)
        assert again.address_by_hand

        await again.choose_address_key("AcmeHeadOffice")
        again.make_plan(here.wanted)
        assert not again.address_by_hand


async def test_a_key_that_is_hidden_from_the_list_can_be_typed(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True, hides_vendor_keys=True) as here:
        question = here.job.address_key
        assert question is not None
        assert [one.name for one in question.candidates] == ["AcmePortalUrl"]
        await here.job.choose_address_key("AcmeHeadOffice")
        assert here.job.settings[Setting.CSMS_URL] == here.bench.csms.url


async def test_no_such_key_is_explained_and_asked_again_and_not_remembered(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        await here.job.choose_address_key("HeadOffice")
        question = here.job.address_key
        assert question is not None
        assert question.finding is not None
        assert (question.finding.code, question.finding.severity.fails) == ("driver.ocpp.address-key-missing", False)
        assert question.needs_answer
        assert here.job.states[JobStep.READ].status is StepStatus.DONE
        assert here.notes() == []

        await here.job.choose_address_key("AcmeHeadOffice")
        question = here.job.address_key
        assert question is not None
        assert (question.finding, question.needs_answer) == (None, False)


async def test_a_charger_whose_card_knows_its_key_asks_nothing(tmp_path: Path) -> None:
    async with charger(tmp_path) as here:
        assert here.job.address_key is None


async def test_a_charger_without_any_such_key_needs_no_answer_and_is_proven_then_set_by_hand(tmp_path: Path) -> None:
    async with charger(tmp_path, no_address_key=True) as here:
        question = here.job.address_key
        assert question is not None
        assert (question.candidates, question.needs_answer) == ((), False)
        here.job.make_plan(here.wanted)
        await here.job.apply()
        await here.job.prove()
        await here.job.rehearse()
        async with asyncio.TaskGroup() as tasks:
            switching = tasks.create_task(here.job.switch())
            # The person at the charger's own page: it leaves for another address.
            await here.charger.__aexit__()
        await switching
        assert here.job.states[JobStep.CONFIRM].status is StepStatus.DONE


async def test_a_person_who_is_not_ready_yet_is_told_that_the_charger_is_still_here(tmp_path: Path) -> None:
    async with charger(tmp_path, patience_s=0.3, no_address_key=True) as here:
        here.job.make_plan(here.wanted)
        with pytest.raises(StillHere) as told:
            await here.job.switch()
        assert not told.value.finding.severity.fails
        assert told.value.finding.do


async def test_a_charger_that_answers_no_such_key_at_the_switch_is_left_to_a_person_and_never_red(
    tmp_path: Path,
) -> None:
    async with charger(tmp_path, patience_s=0.3, not_supported=True) as here:
        here.job.make_plan(here.wanted)
        assert not here.job.address_by_hand
        with pytest.raises(SetByHand) as told:
            await here.job.switch()
        assert not told.value.finding.severity.fails
        assert here.job.address_by_hand
        with pytest.raises(StillHere):
            await here.job.switch()


async def test_apply_in_one_go_leaves_such_an_address_to_a_person_too(tmp_path: Path) -> None:
    async with charger(tmp_path, not_supported=True) as here:
        here.job.make_plan(here.wanted)
        await here.job.write_all()
        assert here.job.plan.by_hand == (ByHand(Setting.CSMS_URL, here.production.url),)


async def test_a_family_that_is_set_up_elsewhere_is_not_pressed(tmp_path: Path) -> None:
    async with charger(tmp_path, own_address_key=True) as here:
        await here.job.choose_card(replace(here.bench.shelf.card("abb-terra-ac"), normal_wait_s=1))
        await here.job.read()
        question = here.job.address_key
        assert question is not None
        assert question.candidates
        assert not question.needs_answer
