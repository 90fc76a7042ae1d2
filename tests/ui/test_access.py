"""Everyone can use it: names on every control, keyboard alone, the other language live."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QWidget
from tests.ui import examples, security
from tests.ui.address_keys import address_keys
from tests.ui.stage import STATES, on_stage, perform, settle, stretched_catalogue

from evsetup.commissioning.steps import Step, forward
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
            continue
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not widget.accessibleName() and not words and type(widget).__name__ not in {"QStackedWidget", "QHeaderView"}:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("page", list(PageName), ids=lambda page: page.value)
def test_every_control_has_a_name(page: PageName) -> None:
    with on_stage() as window:
        for state in STATES:
            perform(window, page, state)
            assert nameless(window) == []


@pytest.mark.parametrize("state", list(address_keys()))
def test_every_control_of_the_question_for_the_address_key_has_a_name(state: str) -> None:
    with on_stage() as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        page.show_view(address_keys()[state])
        settle()
        assert nameless(window) == []


@pytest.mark.parametrize("step", list(examples.commission_steps()))
def test_every_control_of_every_step_has_a_name(step: str) -> None:
    with on_stage() as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        page.show_view(examples.commission_steps()[step])
        settle()
        assert nameless(window) == []


@pytest.mark.parametrize("state", list(security.views()))
def test_every_control_of_the_security_section_has_a_name(state: str) -> None:
    with on_stage() as window:
        window.open(PageName.VARIABLES)
        page = window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        security.perform(page, state)
        settle()
        assert nameless(window) == []
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_the_steps_can_be_walked_with_the_enter_and_space_keys() -> None:
    with on_stage() as window:
        window.open(PageName.COMMISSION)
        page = window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        view = examples.at(Step.CHARGER)

        def go_on() -> None:
            nonlocal view
            view = CommissionView(
                title=view.title, wizard=forward(view.wizard), was_read=True, facts=view.facts, plan=view.plan
            )
            page.show_view(view)

        page.went_forward.connect(go_on)
        page.show_view(view)
        window.activateWindow()
        seen = [view.wizard.step]
        while view.wizard.step is not Step.REVIEW:
            settle()
            assert page.next_button.hasFocus(), (view.wizard.step, QApplication.focusWidget())
            QTest.keyClick(page.next_button, Qt.Key.Key_Space)
            seen.append(view.wizard.step)
        assert seen == [Step.CHARGER, Step.PURPOSE, Step.FIRMWARE, Step.NETWORK, Step.KEY, Step.CSMS, Step.REVIEW]


def test_no_part_of_a_page_is_ever_a_window_of_its_own() -> None:
    with on_stage() as window:
        for page in PageName:
            for state in STATES:
                perform(window, page, state)
                assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_pages_open_by_their_keys() -> None:
    with on_stage() as window:
        window.activateWindow()
        settle()
        QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert window.open_page is PageName.CSMS_TEST


def test_the_language_changes_while_the_window_is_open() -> None:
    with on_stage() as window:
        perform(window, PageName.SITE, "empty")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        window.say.use(app, stretched_catalogue())
        window.rebuild()
        settle()
        assert window.page(PageName.SITE).title == "Siitee"


def test_dark_and_light_are_seen() -> None:
    with on_stage("light") as window:
        light = window.grab().toImage().pixelColor(400, 700).lightness()
    with on_stage("dark") as window:
        dark = window.grab().toImage().pixelColor(400, 700).lightness()
    assert light > 200 > 60 > dark
