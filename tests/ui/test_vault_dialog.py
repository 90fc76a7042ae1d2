"""Keys and passwords in the window: listed without being shown, shown one at a time, handed over, taken over, forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QListWidget, QPushButton
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.site_secrets import secrets_of_site
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.storage.owner_secrets import Origin, OwnerSecrets, Rotation
from evsetup.storage.secret_export import read_export
from evsetup.ui.desks.vault_desk import session_only
from evsetup.ui.list_dialog import ListDialog
from evsetup.ui.models.vault import SecretRow, VaultView
from evsetup.ui.pages.vault_dialog import VaultDialog
from evsetup.ui.passphrase_dialog import PassphraseDialog
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"
AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
KEY, OLD, PAGE = Secret("the-key-of-bay-01-now"), Secret("the-key-before-of-01"), Secret("the page's password")
PROTECTED = text(
    "ui", "Kept in the vault of this laptop, opened by this system's keyring. The site file holds none of them."
)


def typical() -> VaultView:
    later = AT + timedelta(minutes=7)
    return VaultView(
        "Riverside",
        PROTECTED,
        (
            SecretRow("charger/1", "Bay 01", False, Rotation("key", later, Origin.MADE, "5f2ab9c0d1", kept=KEY)),
            SecretRow(
                "charger/1",
                "Bay 01",
                False,
                Rotation("key", AT, Origin.READ, "", confirmed=AT, replaced=later, kept=OLD),
            ),
            SecretRow(
                "charger/1",
                "Bay 01",
                False,
                Rotation("web-password", AT, Origin.MADE, "77c1e0aa12", confirmed=later, kept=PAGE),
            ),
            SecretRow("charger/2", "Bay 02", False, Rotation("key", AT, Origin.IMPORTED, refused=later, kept=OLD)),
            SecretRow("dial-in/SITE-03", "SITE-03", True, Rotation("key", AT, confirmed=later, kept=KEY)),
        ),
    )


@contextmanager
def dialog(view: VaultView, theme: str = "light", language: str = "en") -> Iterator[VaultDialog]:
    with on_stage(theme, language) as window:
        made = VaultDialog(window.say, window)
        made.show_view(view)
        made.show()
        settle()
        yield made


def fields(shown: QDialog) -> list[QLineEdit]:
    return [one for one in shown.findChildren(QLineEdit) if one.isVisible()]


def test_nothing_is_shown_until_a_person_asks_and_then_one_only() -> None:
    with dialog(typical()) as shown:
        (field,) = fields(shown)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        buttons = shown.findChildren(QPushButton)
        eye = next(one for one in buttons if one.accessibleName() == "Show: Security key of Bay 01")
        QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
        assert (field.text(), field.echoMode()) == (KEY.reveal(), QLineEdit.EchoMode.Normal)
        shown.mark(1)
        settle()
        (field,) = fields(shown)
        assert field.echoMode() is QLineEdit.EchoMode.Password


def test_the_ones_before_are_there_when_asked_for() -> None:
    with dialog(typical()) as shown:
        assert [row.life.kind for row in shown.rows] == ["key", "web-password", "key", "key"]
        box = shown.findChild(QCheckBox)
        assert box is not None
        QTest.keyClick(box, Qt.Key.Key_Space)
        settle()
        assert [row.life.kept for row in shown.rows].count(OLD) == 2
        shown.mark(1)
        settle()
        assert [field.text() for field in fields(shown)] == [OLD.reveal()]


def test_an_empty_vault_has_nothing_to_hand_over_or_to_forget() -> None:
    with dialog(VaultView("Riverside", PROTECTED)) as shown:
        assert shown.rows == ()
        open_buttons = {one.text() for one in shown.findChildren(QPushButton) if one.isVisible() and one.isEnabled()}
        assert open_buttons == {"Take over from a file…", "Close"}


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "session", "empty"])
def test_its_picture(variant: str) -> None:
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    view = typical()
    if variant == "session":
        view = VaultView(view.site, text("ui", "Kept in memory only."), view.rows, session_only())
    if variant == "empty":
        view = VaultView(view.site, PROTECTED)
    with dialog(view, theme, language) as shown:
        SCREENS.mkdir(parents=True, exist_ok=True)
        assert shown.grab().save(str(SCREENS / f"vault-{variant}.png"))
        assert cut_off(shown) == []


@pytest.mark.parametrize("variant", ["light", "punjabi", "stretched"])
def test_the_picture_of_a_new_passphrase(variant: str) -> None:
    with on_stage("light", LANGUAGES.get(variant, "en")) as window:
        asked = PassphraseDialog(
            window.say,
            window,
            text("ui", "Which passphrase opens the file?"),
            text(
                "ui", "The file holds every key and password of {site}. Tell the passphrase on another way.", site="A"
            ),
            text("ui", "Choose the file…"),
        )
        asked.show()
        settle()
        assert asked.grab().save(str(SCREENS / f"passphrase-{variant}.png"))
        assert cut_off(asked) == []


async def opened(session: Session) -> VaultDialog:
    """The dialog on the demo site, opened from the status line."""
    await until(lambda: session.work is not None and card_of(session, "Bay 01") is not None)
    assert session.work is not None
    bench = session.work.bench
    await until(lambda: bool(secrets_of_site(bench.site, bench.vault)))
    person = Person(session.window)
    await until(lambda: person.sees("Vault: this session only") is not None)
    await person.clicks_on("Vault: this session only")
    await until(lambda: found(session, VaultDialog) is not None)
    return found(session, VaultDialog)  # type: ignore[return-value]


def found(session: Session, kind: type[QDialog]) -> QDialog | None:
    return next((one for one in session.window.findChildren(kind) if one.isVisible()), None)


def test_a_site_is_handed_over_forgotten_and_taken_over_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "riverside.evsecrets"

    async def chosen(*_: object, **__: object) -> Path:
        return path

    monkeypatch.setattr("evsetup.ui.desks.vault_desk.choose_file", chosen)

    async def acts(session: Session) -> None:
        shown, person = await opened(session), Person(session.window)
        assert session.work is not None
        bench = session.work.bench
        before = secrets_of_site(bench.site, bench.vault)

        await person.clicks_on("Hand over in a file…", shown)
        await until(lambda: found(session, PassphraseDialog) is not None)
        asked = found(session, PassphraseDialog)
        assert isinstance(asked, PassphraseDialog)
        await person.clicks_on("Make one", asked)
        passphrase = asked.passphrase
        await person.clicks_on("Choose the file…", asked)
        await until(path.exists)
        held = await asyncio.to_thread(read_export, path, passphrase)
        assert {f"{one.owner.ref}/{life.kind}" for one in before for life in one.current} <= set(held)

        await person.clicks_on("Forget this site's secrets…", shown)
        await until(lambda: found(session, ListDialog) is not None)
        lines = found(session, ListDialog).findChild(QListWidget)  # type: ignore[union-attr]
        assert lines is not None
        assert lines.count() == sum(len(one.current) for one in before)
        await person.clicks_on("Forget the secrets of Riverside car park", found(session, ListDialog))
        await until(lambda: shown.rows == ())
        assert secrets_of_site(bench.site, bench.vault) == ()

        await person.clicks_on("Take over from a file…", shown)
        await until(lambda: person.sees("Look into it") is not None)
        asking = next(
            one
            for one in session.window.findChildren(QDialog)
            if one.isVisible() and fields(one) and one not in {shown}
        )
        QTest.keyClicks(fields(asking)[0], passphrase.reveal())
        await person.clicks_on("Look into it", asking)
        await until(lambda: found(session, ListDialog) is not None)
        await person.clicks_on("Take over", found(session, ListDialog))
        await until(lambda: shown.rows != ())
        assert secrets_of_site(bench.site, bench.vault) == before
        shown.accept()

    assert live_window(acts, demo=True).findings == []


def test_of_what_differs_ours_stays_unless_it_is_ticked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, phrase = tmp_path / "a.evsecrets", Secret("four words of a song")

    async def chosen(*_: object, **__: object) -> Path:
        return path

    monkeypatch.setattr("evsetup.ui.desks.vault_desk.choose_file", chosen)

    async def acts(session: Session) -> None:
        from evsetup.commissioning.site_secrets import export_site

        shown, person = await opened(session), Person(session.window)
        assert session.work is not None
        bench = session.work.bench
        (first, *_) = secrets_of_site(bench.site, bench.vault)
        own, kind = OwnerSecrets(bench.vault, first.owner.ref), first.current[-1].kind
        theirs = own.get(kind)
        await asyncio.to_thread(export_site, bench.site, bench.vault, path, phrase)
        await asyncio.to_thread(own.put, kind, PAGE)

        for tick, expected in ((False, PAGE), (True, theirs)):
            await person.clicks_on("Take over from a file…", shown)
            await until(lambda: person.sees("Look into it") is not None)
            asking = next(one for one in session.window.findChildren(QDialog) if one.isVisible() and one is not shown)
            QTest.keyClicks(fields(asking)[0], phrase.reveal())
            await person.clicks_on("Look into it", asking)
            await until(lambda: found(session, ListDialog) is not None)
            asked = found(session, ListDialog)
            assert asked is not None
            if tick:
                lines = asked.findChild(QListWidget)
                assert lines is not None
                assert lines.count() == 1
                lines.item(0).setCheckState(Qt.CheckState.Checked)
                SCREENS.mkdir(parents=True, exist_ok=True)
                assert asked.grab().save(str(SCREENS / "vault-conflict.png"))
            await person.clicks_on("Take over", asked)
            await until(lambda: found(session, ListDialog) is None)
            await until(lambda expected=expected: own.get(kind) == expected)  # type: ignore[misc]
        shown.accept()

    assert live_window(acts, demo=True).findings == []
