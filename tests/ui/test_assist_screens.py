"""Pictures of a charger that a person sets up; nothing is cut off, every control has a name, each acts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from tests.ui import assists
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.assist import Stage
from evsetup.commissioning.steps import Answers, Step
from evsetup.ui.frame import Window
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.pages.steps.review_step import ReviewStep
from evsetup.ui.rail import PageName
from evsetup.ui.widgets.about_family import AboutFamily
from evsetup.ui.widgets.assist_panel import AssistPanel
from evsetup.ui.widgets.machine_text import MachineText

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "stretched": ("light", "stretched", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


def _picture(shown: QWidget, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    settle()
    assert shown.grab().save(str(SCREENS / f"{name}.png"))
    assert cut_off(shown) == []
    assert nameless(shown) == []


def _page(window: Window) -> CommissionPage:
    window.open(PageName.COMMISSION)
    page = window.page(PageName.COMMISSION)
    assert isinstance(page, CommissionPage)
    return page


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(assists.VIEWS))
def test_every_state_fits(state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = _page(window)
        page.show_view(assists.VIEWS[state]())
        for about in page.findChildren(AboutFamily):
            about.toggle.click()
        _picture(window, f"assist-{state}-{variant}")
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        _picture(window, f"assist-{state}-end-{variant}")


def _review(page: CommissionPage) -> ReviewStep:
    pane = page.pane(Step.REVIEW)
    assert isinstance(pane, ReviewStep)
    return pane


def test_a_step_is_ticked_by_keyboard_and_told() -> None:
    heard: list[tuple[str, bool]] = []
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["assist-review"]())
        page.ticked.connect(lambda name, done: heard.append((name, done)))
        boxes = _review(page)._road.boxes
        assert boxes["assist.open.1"].isChecked()
        QTest.keyClick(boxes["assist.here.1"], Qt.Key.Key_Space)
        assert not [name for name in boxes if name.startswith("assist.leave")]

    assert heard == [("assist.here.1", True)]


def test_ticking_keeps_the_boxes_and_with_them_the_focus() -> None:
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.view(Step.REVIEW, "bender"))
        before = dict(_review(page)._road.boxes)
        page.show_view(assists.view(Step.REVIEW, "bender", done=2))
        assert _review(page)._road.boxes == before
        assert [box.isChecked() for box in before.values()][:3] == [True, True, False]


def test_every_value_can_be_copied_as_it_is_typed() -> None:
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["assist-review-parts"]())
        panel = _review(page)._road
        shown = panel.findChildren(MachineText)
        here = [step.value for step in assists.road("alfen").at(Stage.HERE) if step.value is not None]
        assert {str(value) for value in here} <= {field.content for field in shown}
        domain = next(field for field in shown if field.content == "192.168.1.20")
        domain.copy()
        assert QGuiApplication.clipboard().text() == "192.168.1.20"


def test_its_page_is_opened_where_it_was_found_and_only_as_a_web_page(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "evsetup.ui.widgets.assist_panel.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["assist-review"]())
        panel = _review(page)._road
        (go,) = [one for one in panel.findChildren(QPushButton) if one.text() == "Open its page"]
        go.click()
        for hostile in ("file:///etc/passwd", "javascript:alert(1)", "", "smb://x/y"):
            panel.opened.emit(hostile)

    assert opened == ["http://192.168.1.50/operator"]


def test_an_app_or_a_cloud_has_no_page_to_open() -> None:
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["guide-review"]())
        panel = _review(page)._road
        assert [one for one in panel.findChildren(QPushButton) if one.text() == "Open its page"] == []


def test_a_charger_that_cannot_come_here_is_an_answer() -> None:
    heard: list[Answers] = []
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["guide-review"]())
        page.answered.connect(heard.append)
        _review(page)._direct.click()

    assert [answers.direct for answers in heard] == [True]


def test_what_is_known_of_a_family_is_folded_until_it_is_wanted() -> None:
    with on_stage() as window:
        page = _page(window)
        page.show_view(assists.VIEWS["charger"]())
        (about,) = page.findChildren(AboutFamily)
        assert not about._inside.isVisible()
        QTest.keyClick(about.toggle, Qt.Key.Key_Space)
        assert about._inside.isVisible()


def test_a_charger_with_a_driver_shows_no_road() -> None:
    from tests.ui import examples

    with on_stage() as window:
        page = _page(window)
        page.show_view(examples.at(Step.REVIEW))
        assert not [panel for panel in page.findChildren(AssistPanel) if panel.isVisible()]
        assert not _review(page)._direct.isVisible()


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_who_is_let_in_is_told_in_the_words_of_its_brand(variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        window.open(PageName.SITE)
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        page.show_view(assists.dialling_in())
        settle()
        for area in page.findChildren(QScrollArea):
            if area.isAncestorOf(page.dial_in):
                area.ensureWidgetVisible(page.dial_in._about)
        _picture(window, f"assist-dial-in-{variant}")
