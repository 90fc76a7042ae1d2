"""A charger is matched to its bay by a person: plugged in now, said by hand, taken back."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QRadioButton, QWidget
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.discovery.by_hand import by_hand
from evsetup.storage.records import Bay
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]


async def chooses(session: Session, words: str, go: str) -> None:
    """Marks an answer of the dialog that is open, and takes it."""

    def dialog() -> QDialog | None:
        open_now = [one for one in session.window.findChildren(QDialog) if one.isVisible()]
        return next((one for one in open_now if any(r.text() == words for r in one.findChildren(QRadioButton))), None)

    await until(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    next(radio for radio in shown.findChildren(QRadioButton) if radio.text() == words).click()
    await Person(session.window).clicks_on(go, shown)


def says(words: str, card: QWidget | None) -> bool:
    return card is not None and any(words in label.text() for label in card.findChildren(QLabel))


def test_the_one_that_just_appeared_becomes_the_bays_charger_and_can_be_taken_back() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        work = session.work
        assert work is not None
        site = work.bench.site

        def bay() -> Bay:
            return next(bay for bay in site.bays() if bay.id == "b99")

        await asyncio.to_thread(site.put_bay, Bay("b99", "Bay 99"))
        for changed in work.plan_changed:
            changed()
        await until(lambda: card_of(session, "Bay 99") is not None)
        await person.clicks_on("More…", card_of(session, "Bay 99"))
        await chooses(session, "Plug it in now", "Do this")
        await until(lambda: says("Switch its charger on now", card_of(session, "Bay 99")))
        work.bench.discovery.add(by_hand("http://127.0.0.1:9"))
        await until(lambda: person.sees("This is Bay 99") is not None)
        await person.clicks_on("This is Bay 99")
        await until(lambda: bay().charger_id != "" and person.sees("This is Bay 99") is None)
        await until(lambda: card_of(session, "http://127.0.0.1:9") is None)

        await person.clicks_on("More…", card_of(session, "Bay 99"))
        await chooses(session, "It is not Bay 99", "Do this")
        await until(lambda: bay().charger_id == "")

        await until(lambda: card_of(session, "http://127.0.0.1:9") is not None)
        await person.clicks_on("More…", card_of(session, "http://127.0.0.1:9"))
        await chooses(session, "Say which bay this is", "Do this")
        await chooses(session, "Bay 99", "This is the one")
        await until(lambda: bay().charger_id != "")

    assert live_window(acts, demo=True, timeout_s=60).findings == []


def test_a_charger_restarts_so_that_a_person_sees_which_one_it_is() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 03") is not None)
        work = session.work
        assert work is not None
        await person.clicks_on("More…", card_of(session, "Bay 03"))
        await chooses(session, "Restart it to see which one it is", "Do this")

        def asked() -> QDialog | None:
            shown = [one for one in session.window.findChildren(QDialog) if one.isVisible()]
            return next((one for one in shown if says("its lights go out and come back", one)), None)

        await until(lambda: asked() is not None)
        dialog = asked()
        assert dialog is not None
        await person.clicks_on("Restart it", dialog)

        def restarted() -> bool:
            return any(job.states[JobStep.RESTART].status is StepStatus.DONE for job in work.bench.jobs.values())

        await until(restarted, 60)
        (charger,) = (job.record.id for job in work.bench.jobs.values() if job.states[JobStep.RESTART].ended)
        noted = [entry for entry in work.bench.site.journal(charger) if entry.step == JobStep.RESTART.value]
        assert [entry.phase for entry in noted] == ["intent", "outcome"]
        assert noted[0].what["why"] == "identify"

    assert live_window(acts, demo=True, timeout_s=110).findings == []


def test_a_charger_that_no_driver_can_restart_is_not_restarted_and_that_is_said() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        work = session.work
        assert work is not None
        work.bench.discovery.add(by_hand("http://127.0.0.1:9"))
        await until(lambda: card_of(session, "http://127.0.0.1:9") is not None)
        await person.clicks_on("More…", card_of(session, "http://127.0.0.1:9"))
        await chooses(session, "Restart it to see which one it is", "Do this")
        await until(lambda: person.sees("Restart it") is not None)
        await person.clicks_on("Restart it")
        await until(
            lambda: any(job.states[JobStep.RESTART].status is StepStatus.FAILED for job in work.bench.jobs.values()), 30
        )

    told = live_window(acts, demo=True, timeout_s=60).findings
    assert [(finding.code, bool(finding.do)) for finding in told] == [("driver.assist", True)]
