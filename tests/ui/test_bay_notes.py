"""Notes and photos of a bay: taken in without what a camera adds, shown on the bay, and in the report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.support.sample_site import sample_site
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_bay_acts_live import chooses, says
from tests.ui.test_main_job import Person, card_of
from tests.ui.test_screens import SCREENS

from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.json_export import content_of
from evsetup.storage.records import Note, People, Photo
from evsetup.ui.notes_dialog import NotesDialog
from evsetup.ui.photo_file import LONGEST_SIDE, BadPhoto, read_photo
from evsetup.ui.session import Session
from evsetup.wording import Catalogue

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]
SCREENS.mkdir(parents=True, exist_ok=True)
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def camera_photo(width: int, height: int) -> bytes:
    """A JPEG as a phone writes it: with an EXIF block that holds a place."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.setText("Description", "TEXT-CANARY")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG")  # type: ignore[call-overload]
    plain = bytes(buffer.data().data())
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\0GPS-CANARY 52.3702 N"
    return plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + plain[2:]


def test_a_photo_is_made_small_and_loses_place_and_words(tmp_path: Path) -> None:
    path = tmp_path / "bay.jpg"
    path.write_bytes(camera_photo(3200, 800))
    assert b"CANARY" in path.read_bytes()
    picture, width, height = read_photo(path)
    assert (width, height) == (LONGEST_SIDE, 400)
    assert b"CANARY" not in picture
    assert b"Exif" not in picture
    again = QImage.fromData(picture)
    assert (again.width(), again.height()) == (LONGEST_SIDE, 400)


@pytest.mark.parametrize("content", [b"", b"not a photo", b"GIF89a" + bytes(40), b"<svg/>"])
def test_what_is_no_photo_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bay.jpg"
    path.write_bytes(content)
    with pytest.raises(BadPhoto):
        read_photo(path)


def test_the_report_names_who_did_it_and_shows_notes_and_photos_of_charger_and_bay(tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(camera_photo(640, 480))
    picture, width, height = read_photo(path)
    with sample_site(tmp_path / "a.evsite") as site:
        site.put_people(People("Dina Roy", "Roy Electric"))
        site.put_note(Note("n1", "b1", "", NOON, "cable <tray> is short"))
        site.put_note(Note("n2", "", "c2", NOON, "of another"))
        site.put_photo(Photo("p1", "", "c1", NOON, "RCD at 12.30", "image/jpeg", width, height, picture))
        report = build_report(site, None, Catalogue())
    first, second = report.chargers[0], report.chargers[1]
    assert [str(line.value) for line in first.lines if "Note of" in str(line.label)] == ["cable <tray> is short"]
    assert [str(line.value) for line in second.lines if "Note of" in str(line.label)] == ["of another"]
    html = preview_html(report)
    assert "Dina Roy, Roy Electric" in html
    assert "cable &lt;tray&gt; is short" in html
    assert html.count("data:image/jpeg;base64,") == 1
    told = content_of(report)
    assert told["installer"] == "Dina Roy"


def test_the_pdf_holds_the_photo(tmp_path: Path) -> None:
    from evsetup.report.pdf import write_pdf

    path = tmp_path / "p.jpg"
    path.write_bytes(camera_photo(640, 480))
    with sample_site(tmp_path / "a.evsite") as site:
        before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
        write_pdf(build_report(site, None, Catalogue()), before)
        site.put_photo(Photo("p1", "b1", "", NOON, "RCD", "image/jpeg", 640, 480, read_photo(path)[0]))
        write_pdf(build_report(site, None, Catalogue()), after)
    assert after.read_bytes().count(b"/Subtype /Image") > before.read_bytes().count(b"/Subtype /Image")


@pytest.mark.parametrize("variant", ["light", "dark", "punjabi", "stretched", "smallest"])
def test_the_dialog_shows_notes_and_photos(variant: str, tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(camera_photo(640, 480))
    theme, language = ("dark" if variant == "dark" else "light"), LANGUAGES.get(variant, "en")
    with on_stage(theme, language, (1024, 700) if variant == "smallest" else (1280, 800)) as window:
        dialog = NotesDialog(window.say, window, "Bay 11")
        notes = (Note("n1", "b1", "", NOON, "The cable tray ends two metres before the charger."),)
        photos = (Photo("p1", "b1", "", NOON, "RCD at 12.30", "image/jpeg", 640, 480, read_photo(path)[0]),)
        dialog.show_kept(notes, photos)
        dialog.show()
        settle()
        assert cut_off(dialog) == []
        assert dialog.grab().save(str(SCREENS / f"site-notes-{variant}.png"))
        dialog.close()


def test_a_note_that_is_written_stands_on_its_bay_until_it_is_removed() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await until(lambda: card_of(session, "Bay 01") is not None)
        for act in ("Add the note", "Remove"):
            await person.clicks_on("More…", card_of(session, "Bay 01"))
            await chooses(session, "Notes and photos", "Do this")
            await until(lambda: any(one.isVisible() for one in session.window.findChildren(NotesDialog)))
            dialog = next(one for one in session.window.findChildren(NotesDialog) if one.isVisible())
            if act == "Add the note":
                QTest.keyClicks(dialog.findChildren(QLineEdit)[-1], "RCD tested")
            await person.clicks_on(act, dialog)
            shown = "Remove" if act == "Add the note" else "Add the note"
            await until(lambda dialog=dialog, shown=shown: person.sees(shown, dialog) is not None)
            assert session.work is not None
            wanted = 1 if act == "Add the note" else 0
            site = session.work.bench.site
            await until(lambda wanted=wanted, site=site: len(site.notes()) == wanted)
            await person.clicks_on("Close", dialog)
            await until(lambda wanted=wanted: says("Notes: 1", card_of(session, "Bay 01")) is bool(wanted))

    assert live_window(acts, demo=True, timeout_s=60).findings == []
