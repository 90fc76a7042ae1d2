"""Another program's log in the trace page: its messages, and on top what is likely wrong with the charger."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]


def boot(second: int, number: int) -> str:
    at = f"2026-11-22 10:{second // 60:02}:{second % 60:02}"
    asked = f'[2,"{number}","BootNotification",{{"chargePointVendor":"A","chargePointModel":"B"}}]'
    answered = f'[3,"{number}",{{"status":"Accepted","currentTime":"2026-11-22T10:{second // 60:02}:{second % 60:02}Z","interval":60}}]'
    return f"{at},100 INFO:ocpp:CP_1: send {asked}\n{at},200 INFO:ocpp:CP_1: receive message {answered}\n"


def test_a_packed_log_of_a_charger_that_boots_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / "charger.log.gz"
    path.write_bytes(gzip.compress("".join(boot(60 * n, n) for n in range(12)).encode()))

    async def acts(session: Session) -> None:
        await until(lambda: card_of(session, "Bay 03") is not None)
        await Person(session.window).clicks_on("Trace")
        page, desk = session.window.page(PageName.TRACE), session.desk(PageName.TRACE)
        assert isinstance(page, TracePage)
        assert isinstance(desk, TraceDesk)
        desk.show_file(path)
        await until(lambda: [cause.finding.code for cause in page.causes.shown] == ["diagnosis.boot-loop"])
        assert page.table.rowCount() == 25
        page.messages.type_filter("action:boot verdict:ok from:10:02 to:10:03")
        await until(lambda: page.table.rowCount() == 2)
        page.go_to(9)
        await until(lambda: page.message.opened is not None and page.message.opened.row == 9)
        assert page.messages.typed == ""

        desk.show_file(tmp_path / "nothing.log")
        await until(lambda: [cause.finding.code for cause in page.causes.shown] == ["diagnosis.trace.not-read"])
        assert page.table.rowCount() == 0

    assert live_window(acts, demo=True).findings == []
