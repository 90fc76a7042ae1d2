"""Firmware in the window, on the demo site: all that is out of date is updated by one button, one charger first; a folder is dropped in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person

from evsetup.commissioning.fleet_update import Turn
from evsetup.ui.desks.firmware_desk import FirmwareDesk
from evsetup.ui.models.firmware import FirmwareView
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(240)]


def page_of(session: Session) -> FirmwarePage:
    page = session.window.page(PageName.FIRMWARE)
    assert isinstance(page, FirmwarePage)
    return page


def view_of(session: Session) -> FirmwareView:
    return page_of(session).view


async def says_yes(session: Session, person: Person, go: str) -> None:
    def open_dialog() -> QDialog | None:
        dialogs = session.window.findChildren(QDialog)
        return next((one for one in dialogs if one.isVisible() and person.sees(go, one) is not None), None)

    await until(lambda: open_dialog() is not None)
    await person.clicks_on(go, open_dialog())


def test_all_that_is_out_of_date_is_updated_by_one_button_one_charger_first() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        await person.clicks_on("Firmware")
        await until(lambda: len(view_of(session).fleet.old) >= 2)
        desk = session.desk(PageName.FIRMWARE)
        assert isinstance(desk, FirmwareDesk)
        count = len(view_of(session).fleet.old)
        newer = {one.title: one.newer for one in view_of(session).fleet.old}
        await person.clicks_on(f"Update these {count}", page_of(session))
        await says_yes(session, person, f"Update these {count}")
        await until(lambda: view_of(session).fleet.running)
        assert not view_of(session).fleet.members[1].turn.ended
        await until(lambda: any(line.running and line.keep_power for line in view_of(session).updates))
        await until(lambda: not view_of(session).fleet.running, 200)
        members = view_of(session).fleet.members
        assert [one.turn for one in members] == [Turn.DONE] * count
        await until(lambda: view_of(session).fleet.old == ())
        jobs = session.work.bench.jobs.values() if session.work is not None else ()
        assert {job.record.label: job.identity.firmware for job in jobs if job.record.label in newer} == newer
        await until(lambda: [line.steps[-1].state.value for line in view_of(session).updates] == ["done"] * count)

    assert live_window(acts, demo=True, timeout_s=220).findings == []


def test_a_folder_that_tells_nothing_is_a_finding_and_the_library_stays(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\x00" * 4096)

    async def acts(session: Session) -> None:
        person = Person(session.window)
        await person.clicks_on("Firmware")
        await until(lambda: len(view_of(session).images) > 0)
        before = view_of(session).images
        page_of(session).added.emit(tmp_path)
        await until(lambda: len(view_of(session).findings) > 0)
        assert all(finding.do for finding in view_of(session).findings)
        assert view_of(session).images == before
        assert any(one.text().startswith("Update") for one in page_of(session).findChildren(QPushButton))

    assert live_window(acts, demo=True).findings == []
