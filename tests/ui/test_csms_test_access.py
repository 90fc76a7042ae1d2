"""The CSMS test by keyboard and by ear: every control has a name, Tab goes as one reads, what matters is announced."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.ui import csms_tests
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.ui.frame import Window
from evsetup.ui.models.csms_test import CsmsTestView
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


def opened(window: Window, view: CsmsTestView) -> CsmsTestPage:
    window.open(PageName.CSMS_TEST)
    page = window.page(PageName.CSMS_TEST)
    assert isinstance(page, CsmsTestPage)
    page.show_view(view)
    settle()
    return page


def stops(page: CsmsTestPage) -> list[QWidget]:
    """What Tab stops at, from the first field on, once around."""
    first = page.fields
    found: list[QWidget] = []
    at = first.nextInFocusChain()
    while at is not first:
        if at.isVisible() and at.isEnabled() and at.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            found.append(at)
        at = at.nextInFocusChain()
    return [widget for widget in found if page.isAncestorOf(widget)]


@pytest.mark.parametrize("state", list(csms_tests.further()))
def test_every_control_has_a_name_in_every_state(state: str) -> None:
    with on_stage() as window:
        page = opened(window, csms_tests.further()[state])
        page.open_step(ProbeStep.CERTIFICATE)
        settle()
        assert nameless(window) == []


def test_tab_goes_down_the_page_through_an_opened_step_to_the_earlier_tests() -> None:
    with on_stage() as window:
        page = opened(window, csms_tests.further()["earlier"])
        page.show_view(csms_tests.further()["older"])
        settle()
        page.open_step(ProbeStep.NAME)
        settle()
        tops = [
            (widget.mapTo(page, QPoint(0, 0)).y(), widget.accessibleName() or type(widget).__name__)
            for widget in stops(page)
            if page.fields.parentWidget().isAncestorOf(widget)
        ]
        names = [name for _, name in tops]
        assert names.index("Evidence: Name of the server") < names.index("Show: Connection")
        assert names.index("Show: Connection") < next(at for at, name in enumerate(names) if "2026-11-21" in name)
        assert all(after >= before - 12 for (before, _), (after, _) in pairwise(tops)), tops


def test_a_step_is_opened_and_closed_by_the_space_key_and_by_a_click_on_its_words() -> None:
    with on_stage() as window:
        page = opened(window, csms_tests.csms_test("finding"))
        window.activateWindow()

        def toggle() -> QPushButton:
            names = {"Show: Security key", "Hide: Security key"}
            return next(made for made in page.findChildren(QPushButton) if made.accessibleName() in names)

        toggle().setFocus()
        QTest.keyClick(toggle(), Qt.Key.Key_Space)
        assert toggle().accessibleName() == "Hide: Security key"
        QTest.keyClick(toggle(), Qt.Key.Key_Space)
        assert toggle().accessibleName() == "Show: Security key"
        title = next(label for label in page.result.findChildren(QLabel) if label.text() == "Security key")
        QTest.mouseClick(title, Qt.MouseButton.LeftButton)
        assert toggle().accessibleName() == "Hide: Security key"


def test_question_and_verdict_are_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(getattr(event, "message", lambda: "")())
    )
    with on_stage() as window:
        page = opened(window, csms_tests.FIELDS)
        page.show_view(csms_tests.further()["question"])
        assert told[-1].startswith("Test as SITE-12? If SITE-12 is connected")
        page.show_view(csms_tests.csms_test("busy"))
        assert told[-1] == "The test of wss://csms.example.com/ocpp/SITE-12 begins."
        page.show_view(csms_tests.csms_test("finding"))
        assert told[-1].startswith("problem Address and identity are right, the key is not.")


def test_the_copy_says_that_it_was_made() -> None:
    with on_stage() as window:
        page = opened(window, csms_tests.csms_test("finding"))
        copy = next(made for made in page.findChildren(QPushButton) if made.text() == "Copy for the IT department")
        copy.click()
        assert page.state == "Copied. Paste it into a mail to the IT department."
        assert "Please allow TCP 443 to csms.example.com" in QApplication.clipboard().text()
