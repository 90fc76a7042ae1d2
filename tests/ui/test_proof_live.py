"""The guided proof and the check against OCPP in the window, on real sockets: run, answered, stopped, and kept in the site file."""

from __future__ import annotations

import pytest
from tests.ui.live import live_window, until
from tests.ui.test_bay_acts_live import chooses
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.conformity.checked import KIND as CHECK
from evsetup.commissioning.proof.record import KIND as PROOF
from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.commissioning.states import StepStatus
from evsetup.ui.desks.judged_desk import AtProof, JudgedDesk
from evsetup.ui.looks import Look
from evsetup.ui.pages.proof.judged_page import JudgedPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


async def opened(session: Session, bay: str, act: str, name: PageName) -> tuple[JudgedPage, AtProof]:
    """The page of the charger at a bay."""
    await until(lambda: card_of(session, bay) is not None)
    await Person(session.window).clicks_on("More…", card_of(session, bay))
    await chooses(session, act, "Do this")
    await until(lambda: session.window.open_page is name)
    page, desk = session.window.page(name), session.desk(name)
    assert isinstance(page, JudgedPage)
    assert isinstance(desk, JudgedDesk)
    await until(lambda: page.view.name == bay and desk.now is not None and not desk.now.job.busy)
    assert desk.now is not None
    return page, desk.now


def test_a_proof_asks_for_a_hand_that_may_refuse_and_is_kept() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        page, now = await opened(session, "Bay 03", "See it do its whole job", PageName.GUIDED)
        wanted = {"boot", "card", "start", "meter", "stop", "record"}
        for key, box in page.boxes.items():
            if key not in wanted:
                box.click()
        await person.clicks_on("Begin the proof", page)
        await until(lambda: page.view.wish is not None)
        await person.clicks_on("Skip", page)
        await until(lambda: not now.running and page.view.summary is not None)
        ended = {line.step: line.status for line in now.job.guided.lines}
        assert ended[GuidedStep.CARD] is StepStatus.SKIPPED
        assert ended[GuidedStep.RECORD] is StepStatus.DONE, now.job.guided.lines
        assert session.work is not None
        (kept,) = session.work.bench.site.records(now.job.record.id, PROOF)
        assert len(page.view.runs) == 1
        page.compared.emit(0)
        await until(lambda: bool(page.view.differs))
        assert kept.content["version"]

    assert live_window(acts, demo=True).findings == []


def test_a_check_of_one_group_is_run_told_and_compared_and_can_be_stopped() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        page, now = await opened(session, "Bay 03", "Check it against OCPP", PageName.CONFORMITY)
        for key, box in page.boxes.items():
            if key != "trigger":
                box.click()
        for _ in range(2):
            await person.clicks_on("Begin the check", page)
            await until(lambda: now.running)
            await until(lambda: not now.running)
        assert {row.look for row in page.view.rows} == {Look.OK}
        assert [finding.code for finding in page.view.findings] == ["conformity.as-before"]
        assert page.view.told
        assert len(page.view.runs) == 2
        page.compared.emit(1)
        await until(lambda: page.view.compared_with == 1)
        assert page.view.differs == ()

        for key in ("trigger", "core"):
            page.boxes[key].click()
        await person.clicks_on("Begin the check", page)
        await until(lambda: now.job.conformity.last is None and bool(now.job.conformity.results))
        await person.clicks_on("Stop", page)
        await until(lambda: not now.running)
        assert now.said is not None
        assert session.work is not None
        assert len(session.work.bench.site.records(now.job.record.id, CHECK)) == 3

    assert live_window(acts, demo=True).findings == []
