"""A copied secret leaves the clipboard again, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from tests.ui.stage import on_stage

from evsetup.domain.secret import Secret
from evsetup.ui.secret_clipboard import CLEARED_AFTER_S, SecretClipboard, copy_secret
from evsetup.ui.widgets.secret_text import SecretText

pytestmark = pytest.mark.usefixtures("qapp")
KEY = "a-key-for-one-charger"


@pytest.fixture(autouse=True)
def empty() -> Iterator[None]:
    yield
    held().clear()
    QGuiApplication.clipboard().clear()


def held() -> SecretClipboard:
    application = QCoreApplication.instance()
    assert application is not None
    (found,) = application.findChildren(SecretClipboard)
    return found


def test_it_is_there_for_half_a_minute() -> None:
    copy_secret(KEY)
    assert QGuiApplication.clipboard().text() == KEY
    assert held().clock.interval() == CLEARED_AFTER_S * 1000 == 30_000
    assert held().clock.isActive()

    held().clock.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    assert not held().clock.isActive()


def test_what_a_person_copied_meanwhile_stays() -> None:
    copy_secret(KEY)
    QGuiApplication.clipboard().setText("a shopping list")
    held().clock.timeout.emit()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_a_second_secret_begins_the_time_anew_and_only_it_is_cleared() -> None:
    copy_secret(KEY)
    copy_secret("another-key-for-another")
    assert len([held()]) == 1
    held().clock.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_it_is_marked_for_those_who_keep_a_history() -> None:
    copy_secret(KEY)
    content = QGuiApplication.clipboard().mimeData()
    assert content.data("x-kde-passwordManagerHint").data() == b"secret"
    windows = 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'
    assert content.data(windows).data() == b"\0\0\0\0"


def test_it_is_gone_when_the_program_ends() -> None:
    copy_secret(KEY)
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_fields_for_keys_copy_that_way() -> None:
    with on_stage() as window:
        field = SecretText(Secret(KEY), "Key", window.say)
        field.copy()
        assert QGuiApplication.clipboard().text() == KEY
        assert held().clock.isActive()
        field.deleteLater()
