"""The trace page: rows as they come, a filter, a million of them, the opened message and its place of fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.ui import examples, traces

from evsetup.diagnosis.opened_row import open_row
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.ui.looks import Look
from evsetup.ui.models.trace_table import CHARGER, MESSAGE, SIZE, TIME, TRIP, VERDICT, clock
from evsetup.ui.pages.trace.causes import Cause, CauseCard
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def stores() -> Iterator[list[TraceStore]]:
    """What was opened in a test."""
    yield (opened := list[TraceStore]())
    for store in opened:
        store.close()


@pytest.fixture
def page(qtbot: QtBot) -> TracePage:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


@pytest.fixture
def store(page: TracePage, stores: list[TraceStore], tmp_path: Path) -> TraceStore:
    """A recording that ``page`` shows."""
    records = [*examples.frames(60), examples.malformed()]
    store = traces.read(traces.written(tmp_path / "talk.jsonl", records))
    stores.append(store)
    page.show_recording(store, {}, live=True)
    return store


def cell(page: TracePage, place: int, column: int, role: int = 0) -> object:
    return page.table.data(page.table.index(place, column), role)


def test_a_row_says_when_what_who_and_how_long(page: TracePage, store: TraceStore) -> None:
    assert cell(page, 0, MESSAGE) == "connected · ocpp1.6"
    assert cell(page, 1, MESSAGE) == "BootNotification"
    assert cell(page, 1, TRIP) == "9 ms"
    assert cell(page, 2, MESSAGE) == "BootNotification · Rejected"
    assert cell(page, 2, TRIP) == ""
    assert cell(page, 2, CHARGER) == "CP-07"
    assert cell(page, 1, TIME) == clock(store.index.at[1])
    assert cell(page, 1, SIZE) == str(len(store.text(1)))
    accessible = int(Qt.ItemDataRole.AccessibleTextRole)
    looks = [cell(page, place, VERDICT, accessible) for place in range(page.table.rowCount())]
    words = {look: Voice()(look.word) for look in Look}
    assert looks[2] == words[Look.PROBLEM]
    assert looks[6] == words[Look.WARNING]
    assert looks[-1] == words[Look.PROBLEM]


def test_rows_that_come_are_one_insert_and_the_newest_stays_in_sight(
    page: TracePage, stores: list[TraceStore], qtbot: QtBot, tmp_path: Path
) -> None:
    path = traces.written(tmp_path / "talk.jsonl", examples.frames(40))
    whole = path.read_bytes()
    half = whole.index(b"\n", len(whole) // 2) + 20  # in the midst of a line
    path.write_bytes(whole[:half])
    store = TraceStore(path, growing=True)
    stores.append(store)
    list(store.read_on())
    page.show_recording(store, {}, live=True)
    before = page.table.rowCount()
    inserts: list[tuple[int, int]] = []
    page.table.rowsInserted.connect(lambda _parent, first, last: inserts.append((first, last)))
    with path.open("ab") as file:
        file.write(whole[half:])
    list(store.read_on())
    page.grow()
    assert inserts == [(before, 41)]
    assert (store.broken, store.cut) == (0, False)
    bar = page.messages.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


def test_a_filter_shows_only_what_fits_and_says_where_a_row_stands(page: TracePage, store: TraceStore) -> None:
    page.table.filter()
    assert page.table.rowCount() == 0
    page.table.show_more([3, 9])
    page.table.show_more([12])
    assert [page.table.row_at(place) for place in range(3)] == [3, 9, 12]
    assert (page.table.place_of(9), page.table.place_of(10)) == (1, None)
    assert page.table.grow() is False


def test_a_cause_filters_by_its_rows_and_tells_all_of_itself(page: TracePage, qtbot: QtBot, store: TraceStore) -> None:
    page.show_causes([Cause(examples.WRONG_KEY, "CP-07", 4, (1, 5)), *[Cause(examples.WRONG_KEY)] * 4])
    cards = page.findChildren(CauseCard)
    assert len(cards) == 3
    buttons = [made.text() for made in cards[0].findChildren(QPushButton)]
    assert buttons == ["Show 2 messages", "Details"]
    with qtbot.waitSignal(page.messages.filtered) as typed:
        cards[0].findChildren(QPushButton)[0].click()
    assert typed.args == ["row:1,5"]
    cards[0].findChildren(QPushButton)[1].click()
    assert [box.finding.code for box in page.causes.findChildren(FindingBox)] == [examples.WRONG_KEY.code]
    page.causes._all.click()
    qtbot.waitUntil(lambda: sum(box.isVisible() for box in page.causes.findChildren(FindingBox)) == 2)


def _items(page: TracePage) -> list[QTreeWidgetItem]:
    flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return page.message.tree.findItems("", flags, 0)


def test_nothing_of_a_message_is_lost_and_its_fault_stands_at_its_place(page: TracePage, store: TraceStore) -> None:
    opened = open_row(store, 6)
    page.show_message(opened, "a note")
    assert "Power.Active.Import" in [item.text(1) for item in _items(page)]
    fault = next(item for item in _items(page) if item.text(0).startswith("MeterValues, meterValue/0/timestamp"))
    assert fault.parent().text(0) == "timestamp"
    below = [fault.child(n).text(0) for n in range(fault.childCount())]
    assert below[0].startswith("Transactions and meter values get wrong times")
    assert below[1].startswith("Set the charger's time zone")
    assert page.message._words.text().startswith("MeterValues, meterValue/0/timestamp: no date and time")


def test_the_chosen_field_is_explained(page: TracePage, store: TraceStore) -> None:
    page.show_message(open_row(store, 6), "")
    page.message.tree.setCurrentItem(next(item for item in _items(page) if item.text(0) == "transactionId"))
    assert page.message._words.text().startswith("The number of the transaction.")
    page.message.tree.setCurrentItem(next(item for item in _items(page) if item.text(0) == "[0]"))
    assert page.message._words.isHidden()


def test_call_and_answer_are_shown_together_and_lead_to_each_other(
    page: TracePage, qtbot: QtBot, store: TraceStore
) -> None:
    page.show_message(open_row(store, 2), "")
    assert page.message.partner.text() == "Go to its request"
    page.message.both.click()
    tops = [page.message.tree.topLevelItem(n) for n in range(page.message.tree.topLevelItemCount())]
    assert [(top.text(0), top.text(1)) for top in tops if top is not None] == [
        ("→ BootNotification", "CALL"),
        ("← BootNotification", "CALLRESULT"),
    ]
    with qtbot.waitSignal(page.messages.row_opened) as row:
        page.message.partner.click()
    assert row.args == [1]


def test_a_link_that_opened_tells_what_is_known_of_it(page: TracePage, store: TraceStore) -> None:
    page.show_message(open_row(store, 0), "")
    assert [(item.text(0), item.text(1)) for item in _items(page)] == [("subprotocol", "ocpp1.6")]
    assert not page.message.partner.isEnabled()
    assert not page.message._note.isEnabled()


def test_a_note_is_told_with_the_number_of_its_message(page: TracePage, qtbot: QtBot, store: TraceStore) -> None:
    page.show_message(open_row(store, 2), "")
    with qtbot.waitSignal(page.message.noted) as told:
        page.message._note.setText("the first refusal")
        page.message._note.editingFinished.emit()
    assert told.args == [2, "the first refusal"]
    page.table.notes = {2: "the first refusal"}
    assert cell(page, 2, MESSAGE, int(Qt.ItemDataRole.ToolTipRole)) == "the first refusal"
    assert cell(page, 2, MESSAGE, int(Qt.ItemDataRole.DecorationRole)) is not None
    assert cell(page, 1, MESSAGE, int(Qt.ItemDataRole.DecorationRole)) is None


def test_noted_messages_are_found_again(page: TracePage, qtbot: QtBot, store: TraceStore) -> None:
    page.table.notes = {5: "here", 2: "there"}
    menu = next(made.menu() for made in page.findChildren(QPushButton) if made.text() == "More")
    menu.aboutToShow.emit()
    with qtbot.waitSignal(page.messages.filtered) as typed:
        menu.actions()[0].trigger()
    assert typed.args == ["row:2,5"]
    page.table.notes = {}
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
