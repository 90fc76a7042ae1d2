"""Trace, firmware and report in the window, on the demo site."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.ui.desks.report_desk import ReportDesk
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


def test_what_was_read_stands_in_the_report_and_the_messages_in_the_trace(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 03") is not None)
        await person.clicks_on("Set up", card_of(session, "Bay 03"))
        page = session.window.page(PageName.COMMISSION)
        await until(lambda: person.sees("Next", page) is not None)
        await person.clicks_on("Trace")
        trace = session.window.page(PageName.TRACE)
        assert isinstance(trace, TracePage)
        await until(lambda: trace.table.rowCount() > 2)
        await person.clicks_on("Firmware")
        firmware = session.window.page(PageName.FIRMWARE)
        assert isinstance(firmware, FirmwarePage)
        await until(lambda: not firmware.state.endswith(" 0"))
        await person.clicks_on("Report")
        report, desk = session.window.page(PageName.REPORT), session.desk(PageName.REPORT)
        assert isinstance(desk, ReportDesk)
        await until(lambda: report.title == "Riverside car park" and person.sees("Save PDF…") is not None)
        for name in ("report.pdf", "report.json"):
            await desk.save_as(tmp_path / name)
            assert (tmp_path / name).stat().st_size > 500

    assert live_window(acts, demo=True).findings == []
