"""A choice of one of many: all of them can be reached, by scrolling and by searching."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from tests.ui.fit import cut_off
from tests.ui.stage import LANGUAGES, on_stage, settle

from evsetup.domain.text import text
from evsetup.ui.choice_dialog import ChoiceDialog

pytestmark = pytest.mark.usefixtures("qapp")

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
MANY = [(f"Bay-{n % 40:02} · 2026-11-25", f"snapshot {n}") for n in range(100)]


@contextmanager
def asked(choices: list[tuple[str, str]], theme: str = "light", language: str = "en") -> Iterator[ChoiceDialog]:
    with on_stage(theme, language) as window:
        why = text("ui", "Nothing is written by this. Keys and passwords are never compared.")
        question, go = text("ui", "Compare with what?"), text("ui", "Compare")
        dialog = ChoiceDialog(window.say, window, question, why, choices, go)
        dialog.show()
        settle()
        yield dialog


def offered(dialog: ChoiceDialog) -> list[str]:
    return [one.accessibleDescription() for one in dialog.findChildren(QRadioButton) if one.isVisible()]


def press(dialog: ChoiceDialog, words: str) -> None:
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text().startswith(words) and one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def search(dialog: ChoiceDialog, words: str) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, words)
    settle()


def test_a_few_are_shown_plainly_and_the_first_is_marked() -> None:
    with asked(MANY[:3]) as dialog:
        assert offered(dialog) == ["snapshot 0", "snapshot 1", "snapshot 2"]
        assert not any(field.isVisible() for field in dialog.findChildren(QLineEdit))
        assert dialog.chosen == 0


def test_all_of_many_can_be_reached() -> None:
    with asked(MANY) as dialog:
        for _ in range(4):
            press(dialog, "Show ")
        assert sorted(offered(dialog)) == sorted(why for _, why in MANY)
        assert not any(one.text().startswith("Show ") for one in dialog.findChildren(QPushButton) if one.isVisible())


def test_a_search_finds_what_is_not_drawn_and_the_one_marked_is_the_one_given() -> None:
    with asked(MANY) as dialog:
        search(dialog, "BAY-07 snapshot 8")
        assert offered(dialog) == ["snapshot 87"]
        assert dialog.chosen == 87


def test_another_search_marks_among_what_fits() -> None:
    with asked(MANY) as dialog:
        search(dialog, "bay-07")
        assert offered(dialog) == ["snapshot 7", "snapshot 47", "snapshot 87"]
        buttons = [one for one in dialog.findChildren(QRadioButton) if one.isVisible()]
        next(one for one in buttons if one.accessibleDescription() == "snapshot 47").click()
        assert dialog.chosen == 47


def test_what_fits_nothing_cannot_be_taken() -> None:
    with asked(MANY) as dialog:
        search(dialog, "no such charger")
        assert offered(dialog) == []
        assert dialog.chosen is None
        (go,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Compare"]
        assert not go.isEnabled()


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched"])
def test_its_picture(variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    with asked(MANY, theme, language) as dialog:
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert dialog.grab().save(str(SCREENS / f"choice-dialog-{variant}.png"))
        assert cut_off(dialog) == []
