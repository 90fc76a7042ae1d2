"""The trace page: batches, a hundred thousand rows, the opened message."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui import examples

from evsetup.ui.models.trace_log import MOST_ROWS
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.voice import Voice

pytestmark = pytest.mark.usefixtures("qapp")


def test_messages_come_in_one_batch(qtbot: QtBot) -> None:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    inserts: list[tuple[int, int]] = []
    page.table.rowsInserted.connect(lambda _parent, first, last: inserts.append((first, last)))
    for record in examples.frames(50):
        page.take(record)
    qtbot.waitUntil(lambda: page.table.rowCount() == 50, timeout=5000)
    assert inserts == [(0, 49)]


def test_a_hundred_thousand_rows_stay_virtual_and_older_ones_leave(qtbot: QtBot) -> None:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    records = examples.frames(1000)
    for _ in range(101):
        page.table.add(records)
    assert page.table.rowCount() <= MOST_ROWS
    page.table.filter("action:meter")
    assert 0 < page.table.rowCount() < MOST_ROWS / 2
    page.select(page.table.rowCount() - 1)
    page.grab()


def test_nothing_of_a_message_is_lost_when_it_is_opened(qtbot: QtBot) -> None:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    page.table.add(examples.frames(8))
    page.select(4)
    texts = [
        item.text(1) for item in page._tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 1)
    ]
    assert "Power.Active.Import" in texts


def test_a_message_with_a_fault_says_what_it_means_and_what_to_do(qtbot: QtBot) -> None:
    page = TracePage(Voice())
    qtbot.addWidget(page)
    page.table.add(examples.frames(8))
    page.select(4)
    found = page._tree.topLevelItem(0)
    assert found is not None
    assert found.text(0) == "MeterValues, meterValue/0/timestamp: no date and time with a time zone."
    below = [found.child(n).text(0) for n in range(found.childCount())]
    assert below[0].startswith("Transactions and meter values get wrong times")
    assert below[1].startswith("Set the charger's time zone")
