"""A charger that a person sets up, in the window on real sockets: typed, ticked, proven, sent to its CSMS and reported."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QComboBox
from tests.support.demo import ocpp16_simulator, production_csms
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.assist import Stage
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.steps import Step
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.report.build import build_report
from evsetup.ui.desks.commission_desk import AtWork, CommissionDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.pages.steps.apply_step import ApplyStep
from evsetup.ui.pages.steps.hand_over_step import HandOverStep
from evsetup.ui.pages.steps.review_step import ReviewStep
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.wording import Catalogue

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(240)]

KEY = Secret("Zwanzig-Zeichen-hier")


async def at_charger(session: Session, card: str) -> tuple[AtWork, CommissionPage]:
    """Puts a charger on the page that was seen at a web address."""
    desk, page = session.desk(PageName.COMMISSION), session.window.page(PageName.COMMISSION)
    assert isinstance(desk, CommissionDesk)
    assert isinstance(page, CommissionPage)
    await until(lambda: card_of(session, "Bay 01") is not None)
    assert session.work is not None
    discovery = session.work.bench.discovery
    seen = Sighting(Source.BY_HAND, Endpoint(Way.HTTP, "http://127.0.0.1:9"), datetime.now(UTC), card=card)
    discovery.add(seen)
    await desk.take(await discovery.wait_for(lambda row: row.endpoint(Way.HTTP) == seen.endpoint, 10))
    assert desk.now is not None
    return desk.now, page


async def to_review(
    now: AtWork, page: CommissionPage, person: Person, address: str, *, direct: bool = False
) -> ReviewStep:
    """Goes on to the review; address, identity and key are typed on the way."""
    await until(lambda: now.was_read and not now.job.busy)
    answers = replace(now.wizard.answers, csms_address=address, identity="SITE-07", key=KEY, direct=direct)
    page.answered.emit(answers)
    while now.wizard.step is not Step.REVIEW:
        before = now.wizard.step
        await person.clicks_on("Next", page)
        await until(lambda before=before: now.wizard.step is not before)
    pane = page.pane(Step.REVIEW)
    assert isinstance(pane, ReviewStep)
    await until(lambda: now.job.wishes.road is not None and not now.job.busy and pane._road.isVisible())
    return pane


def label(page: CommissionPage) -> str:
    """How the page calls the charger."""
    return page.pane(Step.CHARGER).view.title.partition(" · ")[0]


def values(now: AtWork, stage: Stage) -> dict[str, str]:
    """What the page shows for a stage."""
    road = now.job.wishes.road
    assert road is not None
    return {str(step.label): str(step.value) for step in road.at(stage) if step.value is not None}


def test_a_charger_of_a_brand_without_a_driver_is_typed_in_proven_sent_on_and_reported() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        async with production_csms({"SITE-07": KEY}) as production:
            now, page = await at_charger(session, "autel")
            pane = await to_review(now, page, person, production.url)
            pane._road.boxes["assist.open.1"].click()
            await until(lambda: any(task.name == "assist.open.1" and task.done for task in now.job.wishes.tasks))
            here = values(now, Stage.HERE)["URL"]
            await person.clicks_on(f"Wait for {label(page)}", page)
            await until(lambda: now.job.states[JobStep.CONNECT].started is not None)
            waiting = page.pane(Step.APPLY)
            assert isinstance(waiting, ApplyStep)
            await until(lambda: "assist.here.1" in waiting._road.boxes)
            waiting._road.boxes["assist.here.1"].click()
            await until(lambda: any(task.name == "assist.here.1" and task.done for task in now.job.wishes.tasks))
            async with ocpp16_simulator(here, "SITE-07", KEY):
                await until(lambda: now.wizard.applied or now.finding is not None)
                assert now.finding is None, now.finding
                await person.clicks_on(f"Prove {label(page)}", page)
                await until(lambda: now.wizard.proven or now.finding is not None, 120)
                assert now.finding is None, now.finding
                await person.clicks_on("Go to hand over", page)
                last = page.pane(Step.HAND_OVER)
                assert isinstance(last, HandOverStep)
                await until(lambda: last._road.isVisible() and not last._tasks.isVisible())
                assert values(now, Stage.LEAVE) == {"URL": production.url}
                last._road.boxes["assist.leave.1"].click()
                await until(lambda: any(task.name == "assist.leave.1" and task.done for task in now.job.wishes.tasks))
                await person.clicks_on(f"Watch {label(page)} leave", page)
                await until(lambda: now.job.states[JobStep.CONFIRM].started is not None or now.finding is not None)
                assert now.finding is None, now.finding
            await until(lambda: bool(now.handed_over or now.finding), 120)
            assert now.finding is None, now.finding

        assert session.work is not None
        report = await asyncio.to_thread(build_report, session.work.bench.site, {now.job.record.id}, Catalogue())
        said = [f"{line.label}: {line.value} ({line.basis.value})" for line in report.chargers[0].lines]
        assert f"By hand: URL: {production.url}, ticked as done (declared)" in said
        assert not any("127.0.0.1" in line and "By hand" in line and here in line for line in said)
        assert [str(point.what) for point in report.open_points if "not ticked" in str(point.what)] == []

    assert live_window(acts, demo=True, timeout_s=220).findings == []


def test_a_charger_of_a_cloud_goes_to_its_csms_at_once_and_a_person_says_that_it_is_there() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        async with production_csms({"SITE-07": KEY}) as production:
            now, page = await at_charger(session, "zaptec")
            await until(lambda: now.was_read and not now.job.busy)
            assert now.wizard.answers.direct
            await to_review(now, page, person, production.url, direct=True)
            assert Step.PROVE not in page._panes
            await person.clicks_on("Next", page)
            await until(lambda: now.wizard.applied or now.finding is not None)
            assert now.finding is None, now.finding
            await person.clicks_on("Go to hand over", page)
            await person.clicks_on(f"Hand over {label(page)}", page)
            await until(lambda: now.finding is not None, 60)
            assert now.finding is not None
            assert now.finding.code == "commissioning.not-seen-there"
            last = page.pane(Step.HAND_OVER)
            assert isinstance(last, HandOverStep)
            last._road.boxes["assist.seen.1"].click()
            await until(lambda: any(task.name == "assist.seen.1" and task.done for task in now.job.wishes.tasks))
            await person.clicks_on(f"Hand over {label(page)}", page)
            await until(lambda: now.handed_over, 60)

    assert live_window(acts, demo=True, timeout_s=120).findings == []


def test_at_a_web_address_of_unknown_family_a_person_says_which_it_is() -> None:
    async def acts(session: Session) -> None:
        now, page = await at_charger(session, "")
        assert not now.was_read
        choices = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Which family is it?")
        names = [choices.itemText(place) for place in range(choices.count())]
        choices.activated.emit(names.index("KEBA KeContact P30 x-series"))
        await until(lambda: now.was_read and not now.job.busy)
        assert now.job.card.id == "keba-p30"
        assert now.finding is None

    assert live_window(acts, demo=True, timeout_s=60).findings == []


def test_a_charger_of_an_app_is_let_in_with_the_words_of_that_app() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        page = session.window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        card = page.dial_in
        await person.clicks_on("Let a charger dial in…", card)
        card.let_in.emit("GATE-7")
        await until(lambda: card._to_type.isVisible() and card._to_type._view.dialled is not None)
        card.family_chosen.emit("autel")
        await until(lambda: card._to_type._view.family == "autel" and card._about.isVisible())
        # The key is made meanwhile, and goes into the vault first.
        await until(lambda: (made := card._to_type._view.to_type) is not None and len(made.fields) > 2)
        made = card._to_type._view.to_type
        assert made is not None
        assert {str(field.label) for field in made.fields} == {"URL", "Charger ID", "Key"}
        assert made.where == "Autel Charge app, OCPP Server, Custom."

    assert live_window(acts, demo=True, timeout_s=60).findings == []
