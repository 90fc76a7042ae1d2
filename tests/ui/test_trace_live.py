"""Another program's log in the trace page: its messages, and on top what is likely wrong with the charger."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from tests.support.demo import ocpp16_simulator
from tests.ui import examples, traces
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.diagnosis.trace_entry import Message
from evsetup.diagnosis.trace_notes import notes_file, read_notes
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.secret import Secret
from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.dialogs import FindingDialog
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

KEY = Secret("a password with more than 16")
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


def labels_of(page: TracePage) -> list[str]:
    return [page.table.label(page.table.row_at(place)) for place in range(page.table.rowCount())]


def test_what_chargers_say_now_is_shown_noted_and_given_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "given.jsonl"

    async def chosen(*_: object, **__: object) -> Path:
        return saved

    monkeypatch.setattr("evsetup.ui.desks.trace_desk.choose_file", chosen)

    async def acts(session: Session) -> None:
        await until(lambda: card_of(session, "Bay 03") is not None)
        work = session.work
        assert work is not None
        work.bench.admit("CP-9", KEY)
        await Person(session.window).clicks_on("Trace")
        page, desk = session.window.page(PageName.TRACE), session.desk(PageName.TRACE)
        assert isinstance(page, TracePage)
        assert isinstance(desk, TraceDesk)

        async with ocpp16_simulator(work.bench.csms.url, "CP-9", KEY):
            await work.bench.csms.wait_for("CP-9", 20)
            page.messages.type_filter("charger:cp-9 action:boot")
            await until(lambda: page.table.rowCount() >= 2)
            page.select(1)
            await until(lambda: page.message.opened is not None and page.message.opened.record is not None)
            assert page.message.opened is not None
            assert page.message.opened.partner is not None
            page.message._note.setText("the first boot")
            page.message._note.editingFinished.emit()
            await until(lambda: list(page.table.notes.values()) == ["the first boot"])
        page.messages.type_filter("charger:cp-9")
        await until(lambda: any(label.startswith("connection closed") for label in labels_of(page)))

        page.saved.emit()
        await until(lambda: notes_file(saved).exists())
        assert list(read_notes(saved).values()) == ["the first boot"]

        desk.show_file(traces.written(tmp_path / "other.jsonl", examples.frames(8)))
        await until(lambda: page.state.startswith("Recording other.jsonl · Messages: 8"))
        page.messages.live.click()
        await until(lambda: "CP-9" in page.state)

    assert live_window(acts, demo=True).findings == []
    entries = [entry for entry in TraceReader(saved) if isinstance(entry, Message)]
    assert any("BootNotification" in str(entry.content) for entry in entries)
    assert KEY.reveal() not in saved.read_text()


def test_what_cannot_be_saved_says_so_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def chosen(*_: object, **__: object) -> Path:
        return tmp_path / "gone" / "given.jsonl"

    monkeypatch.setattr("evsetup.ui.desks.trace_desk.choose_file", chosen)

    async def acts(session: Session) -> None:
        await until(lambda: card_of(session, "Bay 03") is not None)
        person = Person(session.window)
        await person.clicks_on("Trace")
        page, desk = session.window.page(PageName.TRACE), session.desk(PageName.TRACE)
        assert isinstance(page, TracePage)
        assert isinstance(desk, TraceDesk)
        desk.show_file(traces.written(tmp_path / "other.jsonl", examples.frames(8)))
        await until(lambda: page.state.startswith("Recording other.jsonl · Messages: 8"))
        page.saved.emit()
        shown = lambda: next(iter(session.window.findChildren(FindingDialog)), None)  # noqa: E731 - asked twice
        await until(lambda: shown() is not None)
        assert shown().finding.code == "diagnosis.trace.not-saved"
        await person.clicks_on("Close", shown())
        assert page.state.startswith("Recording other.jsonl · Messages: 8")

    assert live_window(acts, demo=True).findings == []
