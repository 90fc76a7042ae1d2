"""From the trace page: a support bundle as it was shown, a comparison, one side of a recording said again; in the real window."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from tests.integration.test_replay import ASKS, STARTS, TALK, recording
from tests.support.demo import ocpp16_simulator
from tests.support.proxy_ends import csms
from tests.ui import examples, traces
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.diagnosis.log_columns import Meaning
from evsetup.domain.secret import Secret
from evsetup.ui.choice_dialog import ChoiceDialog
from evsetup.ui.desks.trace_desk import TraceDesk
from evsetup.ui.dialogs import AskDialog
from evsetup.ui.pages.trace.bundle_dialog import BundleDialog
from evsetup.ui.pages.trace.columns_dialog import ColumnsDialog
from evsetup.ui.pages.trace.compare_dialog import CompareDialog
from evsetup.ui.pages.trace.replay_dialog import ReplayDialog
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

KEY = Secret("a password with more than 16")
pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


async def trace_of(session: Session, path: Path) -> tuple[Person, TracePage]:
    await until(lambda: card_of(session, "Bay 03") is not None)
    person = Person(session.window)
    await person.clicks_on("Trace")
    page, desk = session.window.page(PageName.TRACE), session.desk(PageName.TRACE)
    assert isinstance(page, TracePage)
    assert isinstance(desk, TraceDesk)
    desk.show_file(path)
    await until(lambda: page.state.startswith(f"Recording {path.name} · Messages"))
    return person, page


def dialog_of(session: Session, kind: type[QDialog]) -> QDialog | None:
    return next((dialog for dialog in session.window.findChildren(kind) if dialog.isVisible()), None)


async def opened(session: Session, kind: type[QDialog]) -> QDialog:
    await until(lambda: dialog_of(session, kind) is not None)
    dialog = dialog_of(session, kind)
    assert dialog is not None
    return dialog


async def chooses(session: Session, place: int) -> None:
    dialog = await opened(session, ChoiceDialog)
    assert isinstance(dialog, ChoiceDialog)
    dialog._group.button(place).click()
    dialog.accept()
    await until(lambda: not dialog.isVisible())


def gives(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    async def chosen(*_: object, **__: object) -> Path:
        return path

    monkeypatch.setattr("evsetup.ui.desks.trace_acts.choose_file", chosen)


def test_the_bundle_that_is_saved_is_the_one_that_was_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = recording(tmp_path, *TALK, *STARTS)
    saved = tmp_path / "support.zip"
    gives(monkeypatch, saved)

    async def acts(session: Session) -> None:
        person, page = await trace_of(session, path)
        page.bundle_wanted.emit()
        if session.work is not None and len(session.work.bench.site.chargers()) > 1:
            await chooses(session, 0)
        dialog = await opened(session, BundleDialog)
        assert isinstance(dialog, BundleDialog)
        await until(lambda: len(dialog.parts) == 5)
        assert not saved.exists()
        dialog.hide_serials.click()
        await until(lambda: '"serials": true' in dialog.content.toPlainText())
        assert "CP1" not in dialog.parts[4].content.decode()
        shown = {part.name: part.content for part in dialog.parts}
        await person.clicks_on("Save the bundle…", dialog)
        await until(saved.exists)
        with zipfile.ZipFile(saved) as archive:
            assert {name: archive.read(name) for name in archive.namelist()} == shown

    assert live_window(acts, demo=True).findings == []


def test_two_recordings_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other").mkdir()
    path, other = recording(tmp_path, *TALK), recording(tmp_path / "other", *TALK, *STARTS)
    gives(monkeypatch, other)

    async def acts(session: Session) -> None:
        person, page = await trace_of(session, path)
        page.compare_wanted.emit()
        dialog = await opened(session, CompareDialog)
        assert isinstance(dialog, CompareDialog)
        top = dialog.tree.topLevelItem(0)
        assert top is not None
        rows = [[top.child(n).text(column) for column in range(4)] for n in range(top.childCount())]
        assert ["from the charger", "StartTransaction", "0", "1"] in rows
        before = other.stat().st_ino
        await person.clicks_on("Save the second on the first one's clock…", dialog)  # onto itself
        await until(lambda: other.stat().st_ino != before)
        assert other.read_bytes().count(b'"type":"message"') == len(TALK) + len(STARTS)
        await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True).findings == []


def test_two_chargers_of_one_recording_are_compared(tmp_path: Path) -> None:
    path = traces.written(tmp_path / "talk.jsonl", examples.frames(24))

    async def acts(session: Session) -> None:
        person, page = await trace_of(session, path)
        page.compare_wanted.emit()
        await chooses(session, 1)
        dialog = await opened(session, CompareDialog)
        assert isinstance(dialog, CompareDialog)
        top = dialog.tree.topLevelItem(0)
        assert top is not None
        assert top.text(0) == "CP-07 · CP-12"
        await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True).findings == []


def test_the_chargers_side_is_said_again_to_a_csms(tmp_path: Path) -> None:
    path = recording(tmp_path, *TALK)

    async def acts(session: Session) -> None:
        person, page = await trace_of(session, path)
        async with csms() as url:
            page.replay_wanted.emit()
            await chooses(session, 0)
            ask = await opened(session, AskDialog)
            fields = ask.findChildren(QLineEdit)
            assert fields[1].text() == "EVSETUP-PROBE"
            fields[0].setText(url)
            await person.clicks_on("Say it again", ask)
            dialog = await opened(session, ReplayDialog)
            assert isinstance(dialog, ReplayDialog)
            await until(lambda: dialog.finding is not None)
            assert dialog.finding is not None
            assert dialog.finding.code == "replay.differs"
            tops = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
            assert [top.text(0) for top in tops if top is not None] == ["1  BootNotification", "3  Heartbeat"]
            await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True).findings == []


def test_the_csmss_side_is_said_again_to_a_charger_without_what_would_change_it(tmp_path: Path) -> None:
    path = recording(tmp_path, *ASKS)

    async def acts(session: Session) -> None:
        person, page = await trace_of(session, path)
        assert session.work is not None
        bench = session.work.bench
        bench.admit("AAA-1", KEY)
        async with ocpp16_simulator(bench.csms.url, "AAA-1", KEY) as device:
            await bench.csms.wait_for("AAA-1", 20)
            page.replay_wanted.emit()
            await chooses(session, 1)
            dialog = await opened(session, ReplayDialog)
            assert isinstance(dialog, ReplayDialog)
            await until(lambda: dialog.finding is not None)
            tops = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
            assert [top.text(0) for top in tops if top is not None] == ["1  GetConfiguration"]
            assert device.booted.is_set()
            await person.clicks_on("Close", dialog)

    assert live_window(acts, demo=True).findings == []


def test_a_table_that_nobody_knows_is_read_by_the_columns_that_are_chosen(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    boot = '"{""chargePointVendor"":""V"",""chargePointModel"":""M""}"'
    path.write_text(f"Zeit,Wer,Was,Inhalt\n2026-03-01T12:00:00Z,S1,BootNotification,{boot}\n", encoding="utf-8")

    async def acts(session: Session) -> None:
        await until(lambda: card_of(session, "Bay 03") is not None)
        person = Person(session.window)
        await person.clicks_on("Trace")
        page, desk = session.window.page(PageName.TRACE), session.desk(PageName.TRACE)
        assert isinstance(page, TracePage)
        assert isinstance(desk, TraceDesk)
        desk.show_file(path)
        dialog = await opened(session, ColumnsDialog)
        assert isinstance(dialog, ColumnsDialog)
        assert person.sees("Read it so", dialog) is None
        for meaning, column in zip(
            ("time", "charger", "action", "payload"), ("Zeit", "Wer", "Was", "Inhalt"), strict=True
        ):
            dialog.boxes[Meaning(meaning)].setCurrentText(column)
        await until(lambda: dialog.table.rowCount() == 1)
        assert dialog.table.item(0, 1).text() == "S1"
        await person.clicks_on("Read it so", dialog)
        await until(lambda: page.state.startswith("Recording export.csv · Messages: 1"))
        assert page.table.label(1) == "BootNotification"

    assert live_window(acts, demo=True).findings == []
