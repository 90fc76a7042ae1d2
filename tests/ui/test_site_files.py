"""The site's file in the window: recent ones, a merge with its conflicts, one that can only be read."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from tests.ui import examples
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.stage import LANGUAGES, on_stage, settle
from tests.ui.test_main_job import Person
from tests.ui.test_screens import SCREENS

from evsetup.storage.merge import Conflict, Merged, Side
from evsetup.storage.records import Bay
from evsetup.storage.site_faults import NewerVersion
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, session_vault
from evsetup.ui.desks.site_desk import SiteDesk
from evsetup.ui.merge_dialog import MergeDialog
from evsetup.ui.models.site import RecentView, SiteView
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.status_line import StatusLine

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(120)]

SCREENS.mkdir(parents=True, exist_ok=True)
VARIANTS = ("light", "dark", "punjabi", "stretched", "smallest")
RECENT = (
    RecentView("/media/disk/Documents/evsetup/Riverside car park.evsite", "Riverside car park"),
    RecentView("/media/usb/North.evsite", "North", missing=True),
)
NEWER = NewerVersion(Path("Riverside car park.evsite"), 9, 5).finding
CONFLICTS = [
    Conflict("bay/Bay 11/note", "bay", "Bay 11", "note", "next to the lift", "right of the lift", "2026-11-25T10:00:00", "2026-11-25T11:30:00"),
    Conflict("charger/x/serial", "charger", "Bay 12", "firmware", "5.1.2", "5.2.0"),
]  # fmt: skip


def variant_of(name: str) -> tuple[str, str, tuple[int, int]]:
    size = (1024, 700) if name == "smallest" else (1280, 800)
    return ("dark" if name == "dark" else "light"), LANGUAGES.get(name, "en"), size


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_empty_page_lists_what_was_opened_last_and_names_what_is_gone(variant: str) -> None:
    theme, language, size = variant_of(variant)
    with on_stage(theme, language, size) as window:
        window.open(PageName.SITE)
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        chosen: list[str] = []
        page.recent_chosen.connect(chosen.append)
        page.show_view(SiteView(recent=RECENT))
        settle()
        lines = [one for one in page.findChildren(QPushButton) if one.text() in {"Riverside car park", "North"}]
        assert [line.text() for line in lines] == ["Riverside car park"], "one that is gone cannot be opened"
        lines[0].click()
        assert chosen == [RECENT[0].path]
        assert cut_off(window) == []
        assert window.grab().save(str(SCREENS / f"site-recent-{variant}.png"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_site_that_can_only_be_read_says_why_and_offers_no_act_that_writes(variant: str) -> None:
    theme, language, size = variant_of(variant)
    with on_stage(theme, language, size) as window:
        window.open(PageName.SITE)
        page = window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        cards = tuple(
            replace(card, action=None, more=False, over_ocpp=False) for card in examples.site("typical").cards
        )
        page.show_view(replace(examples.site("typical"), cards=cards, read_only=NEWER))
        settle()
        if variant == "light":
            assert not any(one.isEnabled() for one in page.findChildren(QPushButton) if one.text() == "Add a charger…")
        assert cut_off(window) == []
        assert window.grab().save(str(SCREENS / f"site-read-only-{variant}.png"))


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_conflict_is_decided_before_files_are_merged(variant: str) -> None:
    theme, language, size = variant_of(variant)
    with on_stage(theme, language, size) as window:
        merged = Merged({}, list(CONFLICTS), {"journal": 12, "bay": 1})
        dialog = MergeDialog(window.say, window, merged, "DINA-LAPTOP")
        dialog.show()
        settle()
        go = dialog.findChildren(QPushButton)[-1]
        assert dialog.choices == {"bay/Bay 11/note": Side.B}
        assert not go.isEnabled()
        next(one for one in dialog.findChildren(QRadioButton) if one.text() == "5.2.0").click()
        assert go.isEnabled()
        assert cut_off(dialog) == []
        assert dialog.grab().save(str(SCREENS / f"site-merge-{variant}.png"))
        next(one for one in dialog.findChildren(QRadioButton) if one.text() == "next to the lift").click()
        assert dialog.choices == {"bay/Bay 11/note": Side.A, "charger/x/serial": Side.B}
        dialog.close()


def test_another_laptops_file_is_merged_into_the_open_site_and_a_copy_is_saved_before(tmp_path: Path) -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        desk = session.desk(PageName.SITE)
        assert isinstance(desk, SiteDesk)
        await until(lambda: len(desk.bays) == 5)
        work = session.work
        assert work is not None
        site, other = work.bench.site, tmp_path / "other.evsite"
        await asyncio.to_thread(site.copy_to, other)
        first = site.bays()[0]
        with SiteFile.open(other) as theirs:
            theirs.put_bay(Bay("b99", "Bay 99", identity="SITE-99"))
            theirs.put_bay(replace(first, note="left"))
        await asyncio.to_thread(site.put_bay, replace(first, note="right"))

        merging = asyncio.ensure_future(desk.files.merge_with(work, other))
        await until(lambda: session.window.findChild(MergeDialog) is not None)
        dialog = session.window.findChild(MergeDialog)
        assert dialog is not None
        await person.clicks_on("All from the other", dialog)
        await person.clicks_on("Merge", dialog)
        assert await merging
        await until(lambda: [bay.label for bay in desk.bays][-1] == "Bay 99")
        assert next(bay.note for bay in desk.bays if bay.id == first.id) == "left"
        (before,) = site.path.parent.glob("* before merge *.evsite")
        with SiteFile.open(before, read_only=True) as kept:
            assert len(kept.bays()) == 5
            assert next(bay.note for bay in kept.bays() if bay.id == first.id) == "right"

    assert live_window(acts, demo=True, timeout_s=60).findings == []


def test_a_newer_file_is_opened_for_reading_after_a_clear_word_and_is_listed_as_opened(tmp_path: Path) -> None:
    path = tmp_path / "newer.evsite"
    with SiteFile.create(path, "From tomorrow") as site:
        site.put_bay(Bay("b1", "Bay 01"))
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()

    async def interface() -> str:
        return "127.0.0.1"

    async def vault() -> Vault:
        return session_vault()

    async def acts(session: Session) -> None:
        session._interface = interface  # type: ignore[method-assign]
        session._vault = vault  # type: ignore[method-assign]
        person = Person(session.window)
        session.open_path(path)
        await person.clicks_on("Open it for reading only")
        page = session.window.page(PageName.SITE)
        assert isinstance(page, SitePage)
        await until(lambda: page.title == "From tomorrow" and "1" in page.state)
        assert person.sees("Add a charger…", page) is None
        assert person.sees("More…", page) is None
        desk = session.desk(PageName.SITE)
        assert isinstance(desk, SiteDesk)
        await until(lambda: [site.name for site in desk.files.recent][:1] == ["From tomorrow"])
        line = session.window.findChild(StatusLine)
        assert line is not None
        await until(lambda: "For reading only: nothing is saved" in [one.text() for one in line.findChildren(QLabel)])
        assert session.window.grab().save(str(SCREENS / "status-read-only.png"))

    assert live_window(acts, timeout_s=60).findings == []
    assert path.read_bytes() == before
