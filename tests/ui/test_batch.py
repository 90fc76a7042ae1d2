"""Several chargers are chosen on the board, their plans looked at, and set up at once in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from tests.ui import examples
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_screens import SCREENS

from evsetup.commissioning.batch.faults import left_before
from evsetup.commissioning.batch.member import Member, Single, Stage, Wished
from evsetup.commissioning.decision import Billing, Circumstances, Users
from evsetup.commissioning.hand_tasks import hand_tasks
from evsetup.commissioning.states import JobStep
from evsetup.domain.plan import ByHand, Change, Effect, Plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Unknown
from evsetup.domain.template import Level, Origin, Template
from evsetup.domain.text import verbatim
from evsetup.storage.records import ChargerState
from evsetup.ui.models.batch import BatchView, CopyChoice, Phase
from evsetup.ui.models.commission import CsmsChoice
from evsetup.ui.pages.batch_dialog import BatchDialog
from evsetup.ui.pages.bay_card import BayCard
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def dialog_of(session: Session) -> BatchDialog | None:
    return next((one for one in session.window.findChildren(BatchDialog) if one.isVisible()), None)


def chooser(session: Session) -> QPushButton:
    page = session.window.page(PageName.SITE)
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Choose several chargers")


async def chosen(session: Session, *bays: str) -> Person:
    """A person who has chosen these bays, with the keyboard alone."""
    for bay in bays:
        await until(lambda bay=bay: card_of(session, bay) is not None)
    choose = chooser(session)
    choose.setFocus()
    QTest.keyClick(choose, Qt.Key.Key_Space)
    for bay in bays:
        card = card_of(session, bay)
        assert card is not None
        (box,) = card.findChildren(QCheckBox)
        assert box.isVisible()
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    person = Person(session.window)
    await person.clicks_on(f"Set up {len(bays)} chargers…", session.window.page(PageName.SITE))
    await until(lambda: dialog_of(session) is not None)
    return person


def test_three_chargers_are_chosen_looked_at_and_handed_over_while_the_board_stays_alive() -> None:
    async def acts(session: Session) -> None:
        bays = ("Bay 03", "Bay 04", "Bay 05")
        person = await chosen(session, *bays)
        dialog, work = dialog_of(session), session.work
        assert dialog is not None
        assert work is not None
        assert not dialog.isModal()
        await person.clicks_on("Read 3 chargers", dialog)
        await until(lambda: person.sees("Write 3 plans", dialog) is not None, 60)
        assert not any(job.changes and job.changes[0].outcome for job in work.bench.jobs.values())
        await person.clicks_on("Write 3 plans", dialog)
        await until(lambda: person.sees("Stop all", dialog) is not None)
        card = card_of(session, "Bay 04")
        assert card is not None
        await until(lambda: person.sees("Watch", card) is not None, 60)
        await until(lambda: person.sees("Stop all", dialog) is None, 150)
        states = {record.label: record.state for record in work.bench.site.chargers()}
        assert list(states.values()).count(ChargerState.HANDED_OVER) == 3, states
        await person.clicks_on("Close", dialog)
        await until(lambda: "Handed over" in card.accessibleName())

    assert live_window(acts, demo=True, timeout_s=170).findings == []


def test_stopping_in_the_middle_ends_everything_and_the_rest_can_go_on() -> None:
    async def acts(session: Session) -> None:
        person = await chosen(session, "Bay 03", "Bay 04")
        dialog, work = dialog_of(session), session.work
        assert dialog is not None
        assert work is not None
        await person.clicks_on("Read 2 chargers", dialog)
        await until(lambda: person.sees("Write 2 plans", dialog) is not None, 60)
        await person.clicks_on("Write 2 plans", dialog)
        await until(lambda: any(job.busy for job in work.bench.jobs.values()))
        await person.clicks_on("Stop all", dialog)
        await until(lambda: person.sees("Go on with 2", dialog) is not None, 60)
        assert not any(job.busy for job in work.bench.jobs.values())
        await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True, timeout_s=120).findings == []


PLAN = Plan(
    (
        Change(Setting.TIME_SERVER, "pool.ntp.org", "time.riverside.example", Effect.LIVE),
        Change(Setting.KEY, Unknown.UNREADABLE, Secret("a-key-of-20-letters!"), Effect.CUTS_LINK),
        Change(
            Setting.CSMS_URL, "ws://192.168.1.20:9000/ocpp", "wss://csms.riverside.example/ocpp", Effect.NEEDS_RESTART
        ),
    )
)


def members(*stages: Stage) -> tuple[Member, ...]:
    made = []
    for number, stage in enumerate(stages, 1):
        name = f"SITE-{number:02}"
        member = Member(f"bay/{number}", f"Bay {number:02}", name, stage=stage, plan=PLAN)
        if stage is Stage.RUNNING:
            member = replace(member, doing=JobStep.PROVE)
        if stage is Stage.NEEDS_YOU:
            finding = left_before(name, "wss://csms.riverside.example/ocpp", "2026-11-24 16:02")
            member = replace(member, finding=finding)
        made.append(member)
    return tuple(made)


WISHED = Wished(
    {
        Setting.TIME_SERVER: Origin(Level.MODEL, "AC22*"),
        Setting.KEY: Origin(Level.ANSWER),
        Setting.CSMS_URL: Origin(Level.CSMS_CARD, "Riverside Energy"),
    },
    (
        Single("MeterValueSampleInterval", "0", "60", Origin(Level.COPIED, "Bay 01")),
        Single("ConnectionTimeOut", None, "45", Origin(Level.BAY, "Bay 03"), later=True),
    ),
    (verbatim("HeartbeatInterval: template of Bay 12 wants 60; CSMS card Riverside Energy wanted 300."),),
    hand_tasks((ByHand(Setting.MAX_CURRENT, 16),), (), Circumstances(Users.OWN_PEOPLE, Billing.NOBODY), {}),
)

VIEWS = {
    "choose": BatchView(
        Phase.CHOOSE,
        (*members(*[Stage.WAITING] * 11), Member("bay/12", "Bay 12")),
        (CsmsChoice("riverside", "Riverside Energy", "wss://csms.riverside.example/ocpp"),),
        (CopyChoice("c1", "Bay 01"),),
    ),
    "review": BatchView(Phase.REVIEW, members(*[Stage.PLANNED] * 12)),
    "wishes": BatchView(Phase.REVIEW, tuple(replace(one, wished=WISHED) for one in members(*[Stage.PLANNED] * 3))),
    "running": BatchView(
        Phase.RUNNING, members(Stage.DONE, Stage.RUNNING, Stage.NEEDS_YOU, Stage.RUNNING, *[Stage.PLANNED] * 3)
    ),
    "ended": BatchView(Phase.ENDED, members(Stage.DONE, Stage.DONE, Stage.NEEDS_YOU, Stage.STOPPED)),
}


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
@pytest.mark.parametrize("state", VIEWS)
def test_the_dialog_is_drawn_and_every_control_has_a_name(state: str, variant: str) -> None:
    language = LANGUAGES.get(variant, "en")
    size = (1024, 700) if variant == "smallest" else (1280, 800)
    with on_stage("dark" if variant == "dark" else "light", language=language, size=size) as window:
        dialog = BatchDialog(window.say, window)
        dialog.show_view(VIEWS[state])
        dialog.show()
        settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert dialog.grab().save(str(SCREENS / f"batch-{state}-{variant}.png"))
        assert "a-key-of-20" not in "".join(str(member) for member in VIEWS[state].members)
        for control in dialog.findChildren(QPushButton):
            assert control.accessibleName() or control.text()
        at_work = VIEWS[state].phase is Phase.RUNNING
        dialog.reject() if not at_work else QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible() == at_work
        dialog.done(0)


@pytest.mark.parametrize("variant", ["light", "dark"])
def test_the_board_with_two_chargers_chosen_is_drawn(variant: str) -> None:
    with on_stage(variant) as window:
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        page.show_view(examples.site("typical"))
        window.open(PageName.SITE)
        next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Choose several chargers").click()
        boxes = [card.findChildren(QCheckBox)[0] for card in page.findChildren(BayCard)]
        for box in boxes[:2]:
            box.setChecked(True)
        settle()
        assert window.grab().save(str(SCREENS / f"site-choosing-{variant}.png"))
        wanted: list[tuple[str, ...]] = []
        page.many_wanted.connect(wanted.append)
        many = next(one for one in page.findChildren(QPushButton) if one.text() == "Set up 2 chargers…")
        many.click()
        assert len(wanted[0]) == 2
        assert not any(box.isVisible() or box.isChecked() for box in boxes)


def test_private_chargers_are_asked_for_no_address() -> None:
    with on_stage("light") as window:
        dialog = BatchDialog(window.say, window)
        dialog.show_view(VIEWS["choose"])
        dialog.show()
        purpose = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "What they are for")
        address = next(box for box in dialog.findChildren(QComboBox) if "Address" in box.accessibleName())
        assert address.isVisible()
        assert dialog.address == "wss://csms.riverside.example/ocpp"
        purpose.setFocus()
        QTest.keyClicks(purpose, "Private")
        settle()
        assert not address.isVisible()
        assert dialog.address == ""
        assert dialog.circumstances.users is Users.OWN_PEOPLE
        dialog.done(0)


def test_bays_of_the_demo_site_get_the_wish_of_their_template_and_say_whose_it_is() -> None:
    async def acts(session: Session) -> None:
        person, work = await chosen(session, "Bay 03", "Bay 04"), session.work
        dialog = dialog_of(session)
        assert dialog is not None
        assert work is not None
        work.bench.site.put_template(Template(Level.SITE, variables={"ConnectionTimeOut": "77"}))
        await person.clicks_on("Read 2 chargers", dialog)
        await until(lambda: person.sees("Write 2 plans", dialog) is not None, 60)
        said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        assert said.count("→ 77 (from: this site)") == 2, said
        await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True, timeout_s=120).findings == []
