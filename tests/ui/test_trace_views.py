"""The other views of a recording: its sessions, a stretch as a sequence diagram, its connections over time; and their pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.charger_tape import ChargerTape, analysed
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_screens import SCREENS

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.link_spans import link_lanes
from evsetup.diagnosis.trace_entry import line_of
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.ui.pages.trace.sequence_view import HEAD, STEP
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.voice import Voice

pytestmark = pytest.mark.usefixtures("qapp")


def tape() -> ChargerTape:
    made = ChargerTape().open().boot().start(wh=1000)
    for number in range(4):
        made.wait(30).meter(1000 + 100 * number, watts=7000)
    made.close(1006).wait(120).refuse(401).wait(180).open().meter(2000).wait(30).stop(wh=2100)
    made.down("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "60"}, {"status": "Rejected"})
    return made.wait(5).close(1001)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[TraceStore]:
    path = tmp_path / "talk.jsonl"
    path.write_bytes(b"".join(line_of(entry) for entry in tape().entries))
    store = TraceStore(path)
    list(store.read_on())
    list(store.look_closer(Analysis()))
    yield store
    store.close()


@pytest.fixture
def page(qtbot: QtBot, store: TraceStore) -> TracePage:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_recording(store, {}, live=False)
    page.show_sessions(analysed(tape().entries).sessions)
    return page


def show(page: TracePage, name: str) -> None:
    next(made for made in page.messages.findChildren(QPushButton) if made.text() == name).click()


def test_a_session_says_what_stands_out_and_opens_its_messages(page: TracePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sessions_wanted):
        show(page, "Sessions")
    table = page.sessions.table
    shown = [table.item(0, column).text() for column in range(1, 6)]
    assert shown == ["CP1 · 1", "7", "1.100", "7.0", "connection lost × 1"]
    with qtbot.waitSignal(page.messages.filtered) as typed:
        table.activated.emit(table.model().index(0, 0))
    assert typed.args == ["row:3-15"]
    assert page.messages.list.isVisible()


def test_a_chosen_stretch_is_drawn_and_leads_to_its_messages(page: TracePage, qtbot: QtBot) -> None:
    model = page.messages.list.selectionModel()
    stretch = QItemSelection(page.table.index(1, 0), page.table.index(4, 6))
    model.select(stretch, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    show(page, "Sequence")
    labels = ["BootNotification", "BootNotification · Accepted", "StartTransaction", "StartTransaction · Accepted"]
    assert [arrow.label for arrow in page.sequence.shown] == labels
    assert [arrow.answers for arrow in page.sequence.shown] == [None, 1, None, 3]
    with qtbot.waitSignal(page.messages.row_opened) as row:
        place = QPoint(300, HEAD + 2 * STEP + STEP // 2)
        qtbot.mouseClick(page.sequence.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert row.args == [3]
    assert page.sequence.accessibleDescription().endswith("CP1 → CSMS StartTransaction")
    with qtbot.waitSignal(page.sequence.row_wanted) as row:
        qtbot.keyClick(page.sequence, Qt.Key.Key_Down)
        qtbot.keyClick(page.sequence, Qt.Key.Key_Return)
    assert row.args == [4]


def test_without_a_choice_all_that_follows_is_drawn(page: TracePage) -> None:
    show(page, "Sequence")
    assert [arrow.row for arrow in page.sequence.shown] == list(range(page.table.rowCount()))
    assert any(arrow.silence_s == 30 for arrow in page.sequence.shown)


def test_connections_losses_and_refusals_are_found_from_the_index(store: TraceStore) -> None:
    (lane,) = link_lanes(store.index)
    assert [link.code for link in lane.links] == ["1006", "1001"]
    assert [status for _, _, status in lane.refused] == ["401"]
    assert lane.losses == 1


def test_a_click_into_the_time_line_opens_the_link_under_it(page: TracePage, qtbot: QtBot) -> None:
    show(page, "Connections")
    assert page.timeline.accessibleDescription() == "CP1: 2 connections, 1 lost, 1 times not let in"
    with qtbot.waitSignal(page.messages.row_opened) as row:
        width = page.timeline.viewport().width()
        qtbot.mouseClick(page.timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(width - 24, 22))
    assert page.table.label(row.args[0]) == "connected · ocpp1.6"
    assert page.messages.list.isVisible()


@pytest.mark.parametrize("view", ["Sessions", "Sequence", "Connections"])
@pytest.mark.parametrize("variant", ["light", "dark", "pa_IN", "stretched", "smallest"])
def test_pictures_of_each_view(view: str, variant: str, store: TraceStore) -> None:
    theme = "dark" if variant == "dark" else "light"
    language = variant if variant in {"pa_IN", "stretched"} else "en"
    place = ["Sessions", "Sequence", "Connections"].index(view) + 1
    with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
        window.open(PageName.TRACE)
        page = window.page(PageName.TRACE)
        assert isinstance(page, TracePage)
        page.show_recording(store, {}, live=False)
        page.show_sessions(analysed(tape().entries).sessions)
        page.messages._group.buttons()[place].click()
        settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"trace-view-{view.casefold()}-{variant}.png"))
        assert cut_off(window) == []
