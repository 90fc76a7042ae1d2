"""The page of a charger's meter: pictures of it, and what a person at it asks for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.ui.billing import views
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.ui.frame import Window
from evsetup.ui.pages.billing.billing_page import BillingPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
VARIANTS = {
    "light": ("light", "en", (1280, 800)),
    "dark": ("dark", "en", (1280, 800)),
    "punjabi": ("light", "pa_IN", (1280, 800)),
    "smallest": ("light", "stretched", (1024, 700)),
}


def page_in(window: Window, state: str = "typical") -> BillingPage:
    window.open(PageName.BILLING)
    page = window.page(PageName.BILLING)
    assert isinstance(page, BillingPage)
    page.show_view(views()[state])
    settle()
    return page


def press(page: BillingPage, name: str) -> None:
    button = next(
        one
        for one in page.window().findChildren(QPushButton)
        if one.text().replace("&", "") == name and one.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("state", list(views()))
def test_every_state_fits_and_every_control_has_a_name(state: str, variant: str) -> None:
    theme, language, size = VARIANTS[variant]
    with on_stage(theme, language, size) as window:
        page = page_in(window, state)
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(SCREENS / f"billing-{state}-{variant}.png"))
        assert cut_off(window) == []
        assert nameless(window) == []
        if state in {"typical", "finding"}:
            page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
            settle()
            assert window.grab().save(str(SCREENS / f"billing-{state}-{variant}-below.png"))
            assert cut_off(window) == []


def test_asking_listening_and_ending_are_told_with_what_was_set() -> None:
    with on_stage() as window:
        page = page_in(window, "fresh")
        told: list[object] = []
        page.asked.connect(lambda: told.append("asked"))
        page.listened.connect(lambda *words: told.append(words))
        page.finished.connect(lambda: told.append("enough"))
        press(page, "Ask the charger")
        page.seconds.setText("30")
        page.connector.setText("1")
        page.set_up.setChecked(False)
        press(page, "Listen")
        page.show_view(views()["busy"])
        settle()
        press(page, "That is enough")
        assert told == ["asked", (30, 1, False), "enough"]


def test_what_is_typed_is_told_and_a_field_in_use_is_left_alone() -> None:
    with on_stage() as window:
        page = page_in(window)
        told: list[tuple[str, str]] = []
        page.typed.connect(lambda *words: told.append(words))
        field = page.fields["measurands"]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "Voltage")
        page.show_view(views()["typical"])
        assert field.text() == "Voltage"
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert told == [("measurands", "Voltage")]


def test_signed_values_are_shown_in_words_and_never_called_genuine() -> None:
    with on_stage() as window:
        page = page_in(window)
        heads = [str(row.head) for row in page.view.signed_rows]
        assert heads[0] == "OCMF 1.0, meter M-AC22-00417, page T3"
        assert "meter good; clock synchronised" in str(page.view.signed_rows[0].readings[0])
