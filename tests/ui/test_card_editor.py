"""An operator's card is made, loaded, corrected, saved and given on in the real dialogs, on the real event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from qasync import QEventLoop
from tests.support.csms_cards import CSMS, full, write
from tests.support.pki import Root
from tests.ui.card_pieces import example_card
from tests.ui.live import until
from tests.ui.stage import on_stage, settle
from tests.ui.test_access import nameless

from evsetup.cards.ca_certificate import read_ca
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_code import csms_code
from evsetup.cards.qr_code import make_dots
from evsetup.cards.read_csms_card import csms_card_of_text, read_csms_card
from evsetup.cards.shelf import load_shelf
from evsetup.cards.write_csms_card import csms_card_members, csms_card_text, save_csms_card
from evsetup.domain.finding import Fault
from evsetup.domain.settings import OcppVersion
from evsetup.ui.card_editor.editor import CardEditor
from evsetup.ui.card_editor.share import ShareCard
from evsetup.ui.card_editor.sources import members_of_file
from evsetup.ui.collector import Collector
from evsetup.ui.tasks import Tasks
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.qr_view import QrView, picture_of

pytestmark = pytest.mark.usefixtures("qapp")

TODAY = date(2026, 11, 25)
VOLT = csms_card_of_text(CSMS, "volt")


class Person:
    """Who uses one editor."""

    def __init__(self, editor: CardEditor) -> None:
        self.editor = editor
        self.saved: list[CsmsCard] = []
        editor.saved.connect(self.saved.append)

    def field(self, name: str) -> QLineEdit:
        return next(f for f in self.editor.findChildren(QLineEdit) if f.accessibleName() == name)

    def types(self, name: str, words: str) -> None:
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words) if words else field.clear()
        if not words:
            field.textEdited.emit("")

    def button(self, words: str, within: QWidget | None = None) -> QPushButton:
        return next(b for b in (within or self.editor).findChildren(QPushButton) if b.text() == words)

    def clicks(self, words: str, within: QWidget | None = None) -> None:
        found = self.button(words, within)
        assert found.isEnabled(), words
        found.click()

    def reads(self) -> list[str]:
        return [label.text() for label in self.editor.findChildren(QLabel) if label.isVisibleTo(self.editor)]

    def told(self, within: QWidget | None = None) -> list[str]:
        boxes = (within or self.editor).findChildren(FindingBox)
        return [box.finding.code for box in boxes if box.isVisibleTo(within or self.editor)]

    async def dialog(self, kind: type[QDialog]) -> QDialog:
        def found() -> QDialog | None:
            return next((d for d in self.editor.findChildren(QDialog) if isinstance(d, kind) and d.isVisible()), None)

        await until(lambda: found() is not None)
        dialog = found()
        assert dialog is not None
        return dialog

    async def chooses(self, path: Path) -> None:
        dialog = await self.dialog(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        dialog.accept()
        await until(lambda: not dialog.isVisible())

    async def opens(self, path: Path) -> None:
        self.clicks("Open a card or a picture of its QR code…")
        await self.chooses(path)


def edited(acts: Callable[[Person], Awaitable[None]], folder: Path, card: CsmsCard | None = None) -> Person:
    """Lets ``acts`` happen in an editor over the person's ``folder``."""
    errors: list[BaseException] = []
    with on_stage() as window:
        app = QGuiApplication.instance()
        collector = Collector()
        collector.start()
        loop = QEventLoop(app)
        asyncio.set_event_loop(loop)
        loop.set_default_executor(ThreadPoolExecutor(2, thread_name_prefix="evsetup"))
        tasks = Tasks(errors.append)
        editor = CardEditor(window.say, window, tasks, folder, card)
        person = Person(editor)
        editor.open()

        async def run() -> None:
            try:
                async with asyncio.timeout(20):
                    await acts(person)
            finally:
                assert errors == []
                editor.close()
                await tasks.close()

        try:
            with loop:
                loop.run_until_complete(run())
        finally:
            asyncio.set_event_loop(None)
            collector.stop()
    assert errors == []
    return person


def code_picture(path: Path, scale: int = 6) -> Path:
    assert picture_of(make_dots(csms_code(VOLT)), scale).save(str(path))
    return path


def test_a_new_card_is_typed_checked_and_saved(tmp_path: Path) -> None:
    async def acts(person: Person) -> None:
        person.types("Name", "Volt Energy GmbH")
        assert person.field("Id of the card").text() == "volt-energy-gmbh"
        person.types("Address (CSMS URL)", "https://csms.example.com")
        assert "✕ must start with ws:// or wss:// and name a host" in person.reads()
        assert not person.button("Give it on…").isEnabled()
        person.types("Address (CSMS URL)", "wss://csms.example.com/ocpp")
        assert "✕ must start with ws:// or wss:// and name a host" not in person.reads()
        assert person.field("What a charger dials").text() == "wss://csms.example.com/ocpp/CP-001"
        next(c for c in person.editor.findChildren(QCheckBox) if c.text() == "2.0.1").click()
        keys = person.editor.findChild(QPlainTextEdit)
        assert keys is not None
        keys.setPlainText("HeartbeatInterval = 300\nWebSocketPingInterval=60")
        assert "The card is complete" in person.reads()
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    person = edited(acts, tmp_path)
    card = load_shelf(tmp_path).csms["volt-energy-gmbh"]
    assert card == person.saved[0]
    assert card.ocpp_versions == (OcppVersion.V16, OcppVersion.V201)
    assert dict(card.required_keys) == {"HeartbeatInterval": "300", "WebSocketPingInterval": "60"}


def test_what_is_missing_is_said_at_the_first_field_when_it_is_saved(tmp_path: Path) -> None:
    async def acts(person: Person) -> None:
        assert not any(said.startswith("✕") for said in person.reads())
        person.clicks("Save the card")
        await until(lambda: person.field("Name").hasFocus())
        assert "✕ is missing" in person.reads()

    assert edited(acts, tmp_path).saved == []


def test_a_line_of_settings_that_is_none_is_told_and_not_lost(tmp_path: Path) -> None:
    async def acts(person: Person) -> None:
        keys = person.editor.findChild(QPlainTextEdit)
        assert keys is not None
        keys.setPlainText("HeartbeatInterval = 300\nnonsense")
        assert "✕ line 2 must be Name = value" in person.reads()
        assert keys.toPlainText().endswith("nonsense")
        assert not person.button("Give it on…").isEnabled()

    edited(acts, tmp_path, VOLT)


def test_a_card_is_opened_from_a_file_with_its_certificate_and_saved(tmp_path: Path) -> None:
    root = Root.create("Volt root", days=3650)
    given = write(tmp_path / "given", "volt.toml", full(root.pem))

    async def acts(person: Person) -> None:
        await person.opens(given)
        await until(lambda: person.field("Name").text() == "Volt & Söhne")
        assert any(said.startswith("Volt root, valid until ") for said in person.reads())
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    edited(acts, tmp_path)
    assert load_shelf(tmp_path).csms["volt"].root.pem == root.pem


def test_a_card_with_mistakes_is_opened_to_be_corrected(tmp_path: Path) -> None:
    given = write(tmp_path / "given", "volt.toml", CSMS.replace("wss://", "http://"))

    async def acts(person: Person) -> None:
        await person.opens(given)
        await until(lambda: "✕ must start with ws:// or wss:// and name a host" in person.reads())
        person.types("Address (CSMS URL)", "wss://csms.example.com/ocpp")
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    assert edited(acts, tmp_path).saved == [VOLT]


def test_a_card_is_read_from_a_picture_of_its_code(tmp_path: Path) -> None:
    picture = code_picture(tmp_path / "photo.png")

    async def acts(person: Person) -> None:
        await person.opens(picture)
        await until(lambda: "The card is complete" in person.reads())
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    assert edited(acts, tmp_path).saved == [VOLT]


@pytest.mark.parametrize("as_picture", [True, False])
def test_a_copied_screenshot_or_text_is_pasted(tmp_path: Path, as_picture: bool) -> None:
    async def acts(person: Person) -> None:
        clipboard = QGuiApplication.clipboard()
        if as_picture:
            clipboard.setImage(QImage(str(code_picture(tmp_path / "photo.png"))))
        else:
            clipboard.setText(f"  {csms_code(VOLT)}\n")
        person.clicks("Paste")
        await until(lambda: "The card is complete" in person.reads())
        clipboard.clear()
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    assert edited(acts, tmp_path).saved == [VOLT]


def test_a_picture_without_a_code_is_told(tmp_path: Path) -> None:
    blank = QImage(300, 300, QImage.Format.Format_RGB32)
    blank.fill(0xFF808080)
    assert blank.save(str(tmp_path / "blank.png"))

    async def acts(person: Person) -> None:
        await person.opens(tmp_path / "blank.png")
        await until(lambda: person.told() == ["picture.no-code"])

    edited(acts, tmp_path)


def test_another_card_with_the_same_id_is_replaced_only_when_the_person_says_so(tmp_path: Path) -> None:
    save_csms_card(VOLT, tmp_path)

    async def acts(person: Person) -> None:
        person.types("Name", "Volt")
        person.types("Address (CSMS URL)", "wss://other.example.com")
        person.clicks("Save the card")
        asked = await person.dialog(QDialog)
        person.clicks("Cancel", asked)
        await until(lambda: not asked.isVisible())
        assert load_shelf(tmp_path).csms["volt"] == VOLT
        person.clicks("Save the card")
        asked = await person.dialog(QDialog)
        person.clicks("Replace volt", asked)
        await until(lambda: bool(person.saved))

    edited(acts, tmp_path)
    assert load_shelf(tmp_path).csms["volt"].address == "wss://other.example.com"
    assert read_csms_card((tmp_path / "csms" / "volt.toml.before").rename(tmp_path / "before.toml")) == VOLT


def test_a_persons_own_card_is_corrected_without_a_question(tmp_path: Path) -> None:
    save_csms_card(VOLT, tmp_path)

    async def acts(person: Person) -> None:
        person.types("Support (phone, e-mail)", "+1")
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    edited(acts, tmp_path, VOLT)
    assert load_shelf(tmp_path).csms["volt"].contact == "+1"


def test_what_was_typed_is_not_put_aside_without_a_question(tmp_path: Path) -> None:
    given = write(tmp_path / "given", "volt.toml", CSMS)

    async def acts(person: Person) -> None:
        person.types("Name", "Mine")
        await person.opens(given)
        asked = await person.dialog(QDialog)
        person.clicks("Cancel", asked)
        await until(lambda: not asked.isVisible())
        assert person.field("Name").text() == "Mine"

    edited(acts, tmp_path)


def test_a_certificate_is_loaded_from_a_file_in_either_form(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    root = Root.create("Volt root", days=3650)
    der = tmp_path / "root.cer"
    der.write_bytes(root.certificate.public_bytes(Encoding.DER))

    async def acts(person: Person) -> None:
        person.clicks("Load the certificate…")
        await person.chooses(write(tmp_path, "nonsense.pem", "hello"))
        await until(lambda: person.told() == ["cards.root-unreadable"])
        person.clicks("Load the certificate…")
        await person.chooses(der)
        await until(lambda: person.field("Fingerprint (SHA-256)").text() == read_ca(root.pem).sha256)
        person.clicks("Save the card")
        await until(lambda: bool(person.saved))

    assert edited(acts, tmp_path, VOLT).saved[0].root.pem == root.pem


def test_the_fingerprint_of_a_code_is_held_against_the_certificate_that_is_loaded(tmp_path: Path) -> None:
    root, other = Root.create("Volt root", days=3650), Root.create("Impostor", days=3650)
    pems = {name: write(tmp_path, f"{name}.pem", made.pem) for name, made in (("root", root), ("other", other))}
    scanned = csms_card_members(csms_card_of_text(full(root.pem), "volt"))
    del scanned["ca_pem"]

    async def acts(person: Person) -> None:
        person.editor.open_members(scanned)
        await until(lambda: person.told() == ["cards.root-missing"])
        person.clicks("Load the certificate…")
        await person.chooses(pems["other"])
        await until(lambda: any("is not the fingerprint of the certificate" in said for said in person.reads()))
        assert person.field("Fingerprint (SHA-256)").text() == read_ca(root.pem).sha256
        assert person.told() == []
        person.clicks("Take it off the card")
        person.editor.open_members(scanned)
        person.clicks("Load the certificate…")
        await person.chooses(pems["root"])
        await until(lambda: "The card is complete" in person.reads() and person.told() == [])
        person.clicks("Load the certificate…")
        await person.chooses(pems["other"])
        await until(lambda: any(said.startswith("Impostor, valid until") for said in person.reads()))
        assert person.editor.checked.card is not None, "a person may replace a certificate that was there"

    edited(acts, tmp_path)


def test_a_good_card_is_given_on_as_picture_and_as_file(tmp_path: Path) -> None:
    async def acts(person: Person) -> None:
        person.clicks("Give it on…")
        share = await person.dialog(ShareCard)
        assert share.findChild(QrView) is not None
        for words, name in (("Save the picture…", "volt.png"), ("Save the file…", "given.toml")):
            person.clicks(words, share)
            await person.chooses(tmp_path / name)
            await until(lambda name=name: (tmp_path / name).exists())  # type: ignore[misc]
        person.clicks("Copy the picture", share)
        assert not QGuiApplication.clipboard().image().isNull()
        QGuiApplication.clipboard().clear()
        person.clicks("Close", share)
        await until(lambda: not share.isVisible())

    edited(acts, tmp_path, VOLT)
    assert csms_card_of_text((tmp_path / "given.toml").read_text(encoding="utf-8"), "given") == VOLT
    members = asyncio.run(members_of_file(tmp_path / "volt.png", TODAY))
    assert members["address"] == VOLT.address


@pytest.mark.parametrize("card", [None, "full"])
def test_every_control_of_the_editor_has_a_name(tmp_path: Path, card: str | None) -> None:
    with on_stage() as window:
        for shown in (
            CardEditor(window.say, window, Tasks(print), tmp_path, example_card() if card else None),
            ShareCard(window.say, window, Tasks(print), example_card()),
        ):
            shown.show()
            settle()
            assert nameless(shown) == []
            shown.close()


def test_the_code_on_the_screen_can_be_read_in_the_light_and_in_the_dark() -> None:
    for theme in ("light", "dark"):
        with on_stage(theme) as window:
            view = QrView(make_dots(csms_code(example_card())), "code")
            view.setParent(window)
            view.resize(500, 500)
            view.show()
            settle()
            from evsetup.cards.qr_code import read_dots
            from evsetup.ui.picture_file import grey

            assert read_dots(grey(view.grab().toImage(), "screen")) == (csms_code(example_card()),)


def test_the_text_of_a_code_in_a_file_is_a_card_too(tmp_path: Path) -> None:
    assert asyncio.run(members_of_file(write(tmp_path, "card.txt", csms_code(VOLT)), TODAY))["id"] == "volt"
    assert asyncio.run(members_of_file(write(tmp_path, "card.toml", csms_card_text(VOLT)), TODAY))["id"] == "volt"
    with pytest.raises(Fault):
        asyncio.run(members_of_file(write(tmp_path, "other.txt", "hello"), TODAY))
    with pytest.raises(Fault):
        asyncio.run(members_of_file(tmp_path / "gone.toml", TODAY))
