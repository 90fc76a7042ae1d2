"""The live page: pictures of it in every state, and what a hand at the mouse or the keyboard makes of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from tests.ui.fit import cut_off
from tests.ui.live_views import hours, views
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.live.samples import SampleStore
from evsetup.ui.frame import Window
from evsetup.ui.models.live import Span
from evsetup.ui.pages.live.live_page import LivePage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


@pytest.fixture(scope="module")
def day() -> SampleStore:
    return hours()


def page_in(window: Window, state: str = "typical", store: SampleStore | None = None) -> LivePage:
    window.open(PageName.LIVE)
    page = window.page(PageName.LIVE)
    assert isinstance(page, LivePage)
    page.show_view(views()[state])
    samples = store or SampleStore()
    page.picture.show_samples(samples, samples.last_at or 0.0, Span.HOURS)
    settle()
    return page


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(views()))
def test_every_state_fits_and_every_control_has_a_name(state: str, variant: str, day: SampleStore) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_in(window, state, day if state in {"typical", "busy"} else None)
        page.picture.plot.repaint()
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"live-{state}-{variant}.png"))
        assert cut_off(window) == []
        assert nameless(window) == []
        if state != "empty":
            bar = page._area.verticalScrollBar()
            bar.setValue(bar.maximum())
            settle()
            assert window.grab().save(str(SCREENS / f"live-{state}-{variant}-below.png"))
            assert cut_off(window) == []


SCALED = """
from tests.ui.live_views import hours, views
from tests.ui.stage import on_stage
from tests.ui.test_live_page import SCREENS, page_in
from tests.ui.fit import cut_off

day = hours(600)
for state in views():
    with on_stage("light", "pa_IN", (1024, 700)) as window:
        page_in(window, state, day)
        assert window.devicePixelRatioF() == 2
        assert window.grab().save(str(SCREENS / f"live-{state}-200.png"))
        assert cut_off(window) == []
"""


def test_every_state_fits_at_200_percent_in_punjabi() -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": os.pathsep.join(sys.path)}
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", SCALED], env=surroundings, timeout=110, cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]


def test_one_primary_act_starts_and_stops_and_what_cannot_be_asked_is_shut() -> None:
    with on_stage() as window:
        page = page_in(window)
        wished: list[str] = []
        page.wished.connect(wished.append)
        press(page, "Stop the charge…")
        press(page, "Set a limit…")
        page.show_view(views()["finding"])
        press(page, "Start a charge…")
        assert wished == ["stop", "limit", "start"]
        for state in ("busy", "gone"):
            page.show_view(views()[state])
            assert not any(made.isEnabled() for made in page.bar.buttons.values())


def test_a_connector_is_chosen_where_there_are_several() -> None:
    with on_stage() as window:
        page = page_in(window, "finding")
        chosen: list[int] = []
        page.bar.connector_chosen.connect(chosen.append)
        box = page.bar.connectors
        assert [box.itemText(place) for place in range(box.count())] == ["EVSE 1", "EVSE 2"]
        assert box.currentText() == "EVSE 2"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Up)
        assert chosen == [1]
        page.show_view(views()["typical"])
        assert not box.isVisible()


def test_a_price_is_typed_and_told_once_it_is_whole() -> None:
    with on_stage() as window:
        page = page_in(window)
        told: list[tuple[str, str]] = []
        page.priced.connect(lambda *words: told.append(words))
        field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Price of a kWh")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "0,45")
        assert told == []
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert told == [("0,45", "EUR")]


def test_the_picture_says_in_words_what_it_shows() -> None:
    with on_stage() as window:
        page = page_in(window, "typical", hours(1300))
        assert page.picture.plot.accessibleName() == "Power and current over time"
        assert "Power: " in page.picture.plot.accessibleDescription()
        assert "Limit: 16.0 A" in page.picture.plot.accessibleDescription()


def press(page: LivePage, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == words).click()
