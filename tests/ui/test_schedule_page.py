"""The page of a weekly schedule: pictures of it, and what a hand at the keyboard or the mouse makes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.ui.fit import cut_off
from tests.ui.schedules import PRICES, UK, views
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.domain.schedule import WEEKDAYS, Limit
from evsetup.domain.schedule_edit import with_hours
from evsetup.domain.schedule_templates import Template
from evsetup.ui.frame import Window
from evsetup.ui.models.schedule import differing_on_week, told_on_week
from evsetup.ui.pages.schedule.schedule_page import SchedulePage
from evsetup.ui.pages.schedule.week_picture import Choice
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


def page_in(window: Window, state: str = "typical") -> SchedulePage:
    window.open(PageName.SCHEDULE)
    page = window.page(PageName.SCHEDULE)
    assert isinstance(page, SchedulePage)
    page.show_view(views()[state])
    settle()
    return page


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(views()))
def test_every_state_fits_and_every_control_has_a_name(state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_in(window, state)
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"schedule-{state}-{variant}.png"))
        assert cut_off(window) == []
        assert nameless(window) == []
        if state != "empty":
            area = page.week.parentWidget()
            assert area is not None
            page._area.verticalScrollBar().setValue(page._area.verticalScrollBar().maximum())
            settle()
            assert window.grab().save(str(SCREENS / f"schedule-{state}-{variant}-below.png"))
            assert cut_off(window) == []


def test_hours_are_marked_by_dragging_and_set_by_a_button() -> None:
    with on_stage() as window:
        page = page_in(window)
        told: list[tuple[object, ...]] = []
        page.hours.hours_set.connect(lambda *words: told.append(words))
        start, end = page.week.place_of(0, 8 * 60), page.week.place_of(4, 10 * 60 + 30)
        QTest.mousePress(page.week, Qt.MouseButton.LeftButton, pos=start.toPoint())
        QTest.mouseMove(page.week, end.toPoint())
        event_end = end.toPoint()
        _drag(page, event_end)
        QTest.mouseRelease(page.week, Qt.MouseButton.LeftButton, pos=event_end)
        assert page.week.choice.days == WEEKDAYS
        page.hours.limit.setCurrentText("off")
        _press(page, "Set these hours")
        assert told == [(WEEKDAYS, "08:00", "11:00", "off")]
        assert with_hours(UK, WEEKDAYS, 480, 660, Limit(UK.default.value * 0)).week() == UK.week()


def test_hours_are_marked_set_and_reset_by_keys_alone() -> None:
    with on_stage() as window:
        page = page_in(window)
        told: list[tuple[object, ...]] = []
        page.hours.hours_set.connect(lambda *words: told.append(words))
        page.week.choose(Choice())
        keys, wider = Qt.Key, Qt.KeyboardModifier.ShiftModifier
        for key in (keys.Key_Down, keys.Key_Right, keys.Key_Right):
            QTest.keyClick(page.week, key)
        QTest.keyClick(page.week, keys.Key_Down, wider)
        QTest.keyClick(page.week, keys.Key_End, wider)
        page.hours.limit.setCurrentText("10 A")
        QTest.keyClick(page.week, keys.Key_Return)
        QTest.keyClick(page.week, keys.Key_Delete)
        days = frozenset({1, 2})
        assert told == [(days, "01:00", "24:00", "10 A"), (days, "01:00", "24:00", "16 A")]
        assert page.week.accessibleDescription() == "Marked: Tue, Wed 01:00–24:00"


def test_a_template_is_chosen_once_and_the_box_is_ready_for_the_next() -> None:
    with on_stage() as window:
        page = page_in(window)
        told: list[object] = []
        page.template_wanted.connect(told.append)
        page.templates.activated.emit(page.templates.findData(Template.PARAGRAPH_14A))
        assert told == [Template.PARAGRAPH_14A]
        assert page.templates.currentIndex() == 0


def test_every_block_and_price_stands_in_words_with_a_way_to_take_it_away() -> None:
    with on_stage() as window:
        page = page_in(window, "prices")
        told: list[tuple[str, int]] = []
        page.plan.removed.connect(lambda number: told.append(("block", number)))
        page.plan.price_removed.connect(lambda number: told.append(("price", number)))
        names = [one.accessibleName() for one in page.plan.findChildren(QPushButton)]
        assert names == [
            "Take away: every day 00:00–24:00: off",
            "Take away: every day 23:00–06:00: 16 A",
            "Take away: every day 00:00–24:00: 0.30 EUR/kWh",
            "Take away: every day 23:00–06:00: 0.10 EUR/kWh",
        ]
        for one in page.plan.findChildren(QPushButton):
            one.click()
        assert told == [("block", 0), ("block", 1), ("price", 0), ("price", 1)]
        assert len(PRICES.blocks) == 2


def test_the_answer_lies_on_the_days_that_it_is_of() -> None:
    odd = views()["finding"]
    assert odd.told is not None
    on_week = told_on_week(odd.told, UK)
    assert {one.day for one in on_week} == {3, 4}
    assert sum(one.end - one.start for one in on_week) == pytest.approx(1440)
    wrong = differing_on_week(odd.different, UK)
    assert sum(one.end - one.start for one in wrong) == pytest.approx(4 * 60)


def _drag(page: SchedulePage, to: QPoint) -> None:
    """A move with the button held: QTest.mouseMove holds none."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    page.week.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(to), left, left, none))


def _press(page: SchedulePage, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == words).click()
