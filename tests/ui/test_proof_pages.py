"""The pages of the guided proof and of the check against OCPP: pictures of them, and what a person at them wants."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.ui.fit import cut_off
from tests.ui.judged import conformity_views, guided_views
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.proof.steps import GuidedStep
from evsetup.ui.frame import Window
from evsetup.ui.models.proof import JudgedView
from evsetup.ui.pages.proof.guided_page import GuidedPage
from evsetup.ui.pages.proof.judged_page import JudgedPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}
PAGES = {PageName.GUIDED: guided_views, PageName.CONFORMITY: conformity_views}


def page_in(window: Window, name: PageName, view: JudgedView) -> JudgedPage:
    window.open(name)
    page = window.page(name)
    assert isinstance(page, JudgedPage)
    page.show_view(view)
    settle()
    return page


def press(page: JudgedPage, name: str) -> None:
    button = next(
        one
        for one in page.window().findChildren(QPushButton)
        if one.text().replace("&", "") == name and one.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", ["empty", "fresh", "busy", "typical", "finding"])
@pytest.mark.parametrize("name", list(PAGES), ids=lambda name: name.value)
def test_every_state_fits_and_every_control_has_a_name(name: PageName, state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_in(window, name, PAGES[name]()[state])
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"{name.value}-{state}-{variant}.png"))
        assert cut_off(window) == []
        assert nameless(window) == []
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        settle()
        assert window.grab().save(str(SCREENS / f"{name.value}-{state}-{variant}-below.png"))
        assert cut_off(window) == []


def test_what_is_wanted_is_told_and_nothing_can_be_changed_while_it_runs() -> None:
    with on_stage() as window:
        page = page_in(window, PageName.GUIDED, guided_views()["fresh"])
        told: list[object] = []
        page.chosen.connect(lambda *words: told.append(words))
        page.begun.connect(lambda: told.append("begin"))
        assert not page.boxes["card"].isChecked()
        page.boxes["unlock"].click()
        press(page, "Begin the proof")
        assert told == [("unlock", False), "begin"]
        assert GuidedStep.CLEAN_UP.value not in page.boxes
        page.show_view(guided_views()["busy"])
        settle()
        assert not any(box.isVisible() for box in page.boxes.values())


def test_a_hand_is_asked_for_in_large_words_and_answers_with_a_key() -> None:
    with on_stage() as window:
        page = page_in(window, PageName.GUIDED, guided_views()["busy"])
        told: list[bool] = []
        page.answered.connect(told.append)
        assert page.done.hasFocus()
        QTest.keyClick(page.done, Qt.Key.Key_Space)
        press(page, "Skip")
        assert told == [True, False]
        page.show_view(guided_views()["typical"])
        settle()
        assert not page.done.isVisible()


def test_the_limit_and_the_phases_are_read_and_nonsense_counts_as_usual() -> None:
    with on_stage() as window:
        page = page_in(window, PageName.GUIDED, guided_views()["fresh"])
        assert isinstance(page, GuidedPage)
        assert (page.limit_a, page.connector_number, page.phase_count) == (8.0, 1, 0)
        page.limit.setText("10")
        page.phases.setText("3")
        assert (page.limit_a, page.phase_count) == (10.0, 3)
        page.limit.setText("2")
        assert page.limit_a == 8.0


def test_a_failed_case_opens_with_its_messages_and_another_run_is_chosen_to_compare() -> None:
    with on_stage() as window:
        page = page_in(window, PageName.CONFORMITY, conformity_views()["typical"])
        told: list[int] = []
        page.compared.connect(told.append)
        opened = page._ladder.open_at(0)
        settle()
        assert opened is not None
        assert opened.isVisible()
        page.runs.setCurrentIndex(2)
        page.runs.activated.emit(2)
        assert told == [1]
        page.show_view(conformity_views()["finding"])
        settle()
        assert page.runs.currentIndex() == 2
