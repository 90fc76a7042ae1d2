"""From the first paint to the end: the site opens, errors are findings, closing leaves nothing behind."""

from __future__ import annotations

import asyncio
import logging

import pytest
from PySide6.QtCore import QTimer
from tests.ui import examples
from tests.ui.live import live_window, until

from evsetup.domain.finding import Fault
from evsetup.ui.dialogs import FindingDialog
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]


def test_an_empty_window_closes_clean() -> None:
    async def acts(session: Session) -> None:
        for name in PageName:
            session.window.open(name)
            await asyncio.sleep(0)

    assert live_window(acts).findings == []


def test_a_fault_in_a_slot_is_shown_as_its_finding() -> None:
    async def acts(session: Session) -> None:
        async def breaks() -> None:
            raise Fault(examples.VANISHED)

        session.tasks.start(breaks())
        await asyncio.sleep(0.05)

    assert live_window(acts).findings == [examples.VANISHED]


def test_an_unexpected_error_in_a_plain_slot_is_a_finding_and_the_window_lives(expect_log) -> None:  # type: ignore[no-untyped-def]
    expect_log("evsetup.ui.guards", logging.ERROR, "unexpected")

    async def acts(session: Session) -> None:
        def breaks() -> None:
            raise RuntimeError("broken")

        QTimer.singleShot(0, breaks)
        await asyncio.sleep(0.1)
        assert session.window.isVisible()

    told = live_window(acts)
    assert [finding.code for finding in told.findings] == ["ui.unexpected"]


def test_the_finding_dialog_shows_all_of_a_finding() -> None:
    async def acts(session: Session) -> None:
        dialog = FindingDialog(examples.WRONG_KEY, session.say, session.window)
        dialog.open()
        await until(dialog.isVisible, 5)
        assert dialog.finding.code == "probe.key.refused"
        dialog.accept()

    assert live_window(acts).findings == []


def test_the_language_switch_keeps_the_site_open_and_the_pages_filled() -> None:
    async def acts(session: Session) -> None:
        await until(lambda: session.work is not None)
        work = session.work
        assert work is not None
        title = work.bench.site.name
        await until(lambda: session.window.page(PageName.SITE).title == title, 10)
        session.speak("pa_IN")
        await until(lambda: session.window.page(PageName.SITE).title == title, 10)
        session.speak("en")

    assert live_window(acts, demo=True).findings == []
