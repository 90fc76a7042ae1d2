"""Pictures of purpose, review with origins, tasks and templates; nothing is cut off, every control has a name, each acts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from tests.ui import wishes
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.commissioning.decision import Between, Billing, Purpose, Users
from evsetup.commissioning.steps import Answers, Step
from evsetup.commissioning.templates import NotForTemplates
from evsetup.ui.frame import Window
from evsetup.ui.models.templates import Rows, TemplateChoice
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.steps.purpose_step import PurposeStep
from evsetup.ui.pages.steps.review_step import ReviewStep
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "stretched": ("light", "stretched", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}
NO = NotForTemplates("AuthorizationKey").finding


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
@pytest.mark.parametrize("state", list(wishes.VIEWS))
def test_every_state_fits(state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = _page(window)
        page.show_view(wishes.VIEWS[state]())
        _picture(window, f"wishes-{state}-{variant}")
        if state == "review-origins":
            for area in page.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            _picture(window, f"wishes-{state}-end-{variant}")


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_the_template_dialog_fits_also_with_a_refusal(variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        dialog = wishes.template_dialog(window.say, window, lambda _choice, _rows: NO)
        dialog.show()
        _picture(dialog, f"wishes-templates-{variant}")
        dialog._try()
        _picture(dialog, f"wishes-templates-refused-{variant}")
        assert dialog.result() == QDialog.DialogCode.Rejected
        dialog.deleteLater()


def test_the_dialog_gives_names_of_files_for_the_words_of_people_and_leaves_empty_lines_out() -> None:
    kept: list[tuple[TemplateChoice, Rows]] = []
    with on_stage() as window:
        dialog = wishes.template_dialog(window.say, window, lambda choice, rows: kept.append((choice, rows)), 0)
        dialog.show()
        dialog.add("highest current", "16")
        dialog.add("HeartbeatInterval", "60")
        dialog._try()
        assert dialog.result() == QDialog.DialogCode.Accepted
        dialog.deleteLater()

    (choice, rows) = kept[0]
    assert choice.place == ""
    assert rows == (("network.time-server", "ntp.example"), ("limits.max-current", "16"), ("HeartbeatInterval", "60"))


def test_the_answers_lead_to_the_purpose_and_back() -> None:
    heard: list[Answers] = []
    with on_stage() as window:
        page = _page(window)
        view = wishes.VIEWS["purpose-public"]()
        page.show_view(view)
        page.answered.connect(heard.append)
        pane = page.pane(Step.PURPOSE)
        assert isinstance(pane, PurposeStep)
        pane.buttons[Between.CONTROLLER].click()
        pane.buttons[Users.OWN_PEOPLE].click()
        page.show_view(wishes.purpose(heard[-1].circumstances))
        pane.buttons[Billing.NOBODY].click()

    assert [answers.purpose for answers in heard] == [
        Purpose.LOCAL_CONTROLLER,
        Purpose.ONE_CSMS,
        Purpose.STAND_ALONE,
    ]


def test_a_task_is_ticked_by_keyboard_and_told() -> None:
    heard: list[tuple[str, bool]] = []
    with on_stage() as window:
        page = _page(window)
        page.show_view(wishes.review())
        page.ticked.connect(lambda name, done: heard.append((name, done)))
        pane = page.pane(Step.REVIEW)
        assert isinstance(pane, ReviewStep)
        box = pane._tasks.boxes["ClockAlignedDataInterval"]
        assert pane._tasks.boxes["limits.max-current"].isChecked()
        QTest.keyClick(box, Qt.Key.Key_Space)

    assert heard == [("ClockAlignedDataInterval", True)]
