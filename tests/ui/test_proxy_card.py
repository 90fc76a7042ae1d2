"""The proxy card by eye, by keyboard and by ear, in every state, light, dark and with long words; pictures of each."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from tests.ui import proxies
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, perform, settle
from tests.ui.test_access import nameless

from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.proxy_disturbance import Act, Disturbance
from evsetup.ui.frame import Window
from evsetup.ui.models.proxy import ProxyView
from evsetup.ui.pages.proxy_card import ProxyCard
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.rail import PageName
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = pytest.mark.usefixtures("qapp")
SCREENS = Path(__file__).parents[2] / "build" / "screens"
LOOKS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "stretched": ("light", "stretched", (1024, 700)),
    "punjabi": ("light", "pa_IN", (1024, 700)),
}


def opened(window: Window, state: str) -> ProxyCard:
    perform(window, PageName.TRACE, "typical")
    page = window.page(PageName.TRACE)
    assert isinstance(page, TracePage)
    page.proxy.show_view(proxies.STATES[state])
    if state == "busy":
        QTest.mouseClick(named(page.proxy, QPushButton, window, "Put a fault in…"), Qt.MouseButton.LeftButton)
    settle()
    return page.proxy


def named(card: ProxyCard, kind: type[QPushButton], window: Window, words: str) -> QPushButton:
    from evsetup.domain.text import text

    return next(made for made in card.findChildren(kind) if made.text() == window.say(text("ui", words)))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("state", proxies.STATES)
def test_nothing_is_cut_off_and_every_control_has_a_name(look: str, state: str) -> None:
    with on_stage(*LOOKS[look]) as window:
        card = opened(window, state)
        SCREENS.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(SCREENS / f"proxy-{state}-{look}.png"))
        assert nameless(window) == []
        assert [line for line in cut_off(window) if is_of(card, line)] == []


def is_of(card: ProxyCard, line: str) -> bool:
    """Whether a line of ``cut_off`` is about something in the card."""
    words = [child.text() for child in card.findChildren(QWidget) if hasattr(child, "text")]
    return line.startswith("scrolled") or any(repr(word) in line for word in words if word)


def test_tab_goes_down_the_card_as_one_reads() -> None:
    with on_stage() as window:
        card = opened(window, "busy")
        stops = []
        at: QWidget = card.nextInFocusChain()
        while at is not card:
            if card.isAncestorOf(at) and at.isVisible() and isinstance(at, QPushButton | QLineEdit | QComboBox):
                stops.append(at.mapTo(card, QPoint(0, at.height() // 2)).y())
            at = at.nextInFocusChain()
        assert len(stops) > 8
        assert all(after >= before - 16 for before, after in pairwise(stops)), stops


def test_the_answers_are_given_by_keyboard_alone() -> None:
    with on_stage() as window:
        card = opened(window, "asking")
        views: list[ProxyView] = []
        begun: list[bool] = []
        card.changed.connect(views.append)
        card.changed.connect(card.show_view)
        card.started.connect(lambda: begun.append(True))
        address = next(line for line in card.findChildren(QLineEdit) if line.accessibleName().startswith("Address of"))
        address.selectAll()
        QTest.keyClicks(address, "ws://x")
        secure = card.findChild(QCheckBox)
        assert secure is not None
        QTest.keyClick(secure, Qt.Key.Key_Space)
        assert (views[-1].address, views[-1].operator, views[-1].secure) == ("ws://x", "", True)
        QTest.keyClick(address, Qt.Key.Key_Return)
        assert begun == [True]
        address.selectAll()
        QTest.keyClicks(address, "http://x")
        QTest.keyClick(address, Qt.Key.Key_Return)
        assert begun == [True]


def test_a_card_of_an_operator_fills_in_its_address() -> None:
    with on_stage() as window:
        card = opened(window, "asking")
        views: list[ProxyView] = []
        card.changed.connect(views.append)
        box = card.findChildren(QComboBox)[0]
        box.activated.emit(box.findData("other"))
        assert views[-1].address == proxies.OPERATORS[1].address


def test_a_fault_is_put_together_from_what_is_chosen() -> None:
    with on_stage() as window:
        card = opened(window, "busy")
        wanted: list[Disturbance] = []
        card.disturb.wanted.connect(wanted.append)
        boxes = {box.accessibleName(): box for box in card.disturb.findChildren(QComboBox)}
        act = boxes["What is done, once"]
        act.setCurrentIndex(act.findData(Act.DELAY))
        act.activated.emit(act.currentIndex())
        boxes["To the next"].setCurrentIndex(1)
        delay = card.disturb.findChild(QSpinBox)
        assert delay is not None
        delay.setValue(45)
        QTest.mouseClick(named(card, QPushButton, window, "Put it in"), Qt.MouseButton.LeftButton)
        assert wanted == [Disturbance(Act.DELAY, Direction.TO_CHARGER, "", True, delay_s=45.0)]


def test_what_stands_in_for_a_payload_must_be_an_object() -> None:
    with on_stage() as window:
        card = opened(window, "busy")
        wanted: list[Disturbance] = []
        card.disturb.wanted.connect(wanted.append)
        act = card.disturb.findChildren(QComboBox)[0]
        act.setCurrentIndex(act.findData(Act.ALTER))
        act.activated.emit(act.currentIndex())
        payload = next(f for f in card.disturb.findChildren(QLineEdit) if f.accessibleName().startswith("Payload"))
        payload.setText('["no object"]')
        QTest.mouseClick(named(card, QPushButton, window, "Put it in"), Qt.MouseButton.LeftButton)
        assert wanted == []
        assert [box.finding.code for box in card.disturb.findChildren(FindingBox)] == ["proxy.no-payload"]
        payload.setText('{"status":"Rejected"}')
        QTest.mouseClick(named(card, QPushButton, window, "Put it in"), Qt.MouseButton.LeftButton)
        assert wanted == [Disturbance(Act.ALTER, Direction.FROM_CHARGER, payload={"status": "Rejected"})]
