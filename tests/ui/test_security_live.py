"""The security of a charger in the window, on real sockets: raised, certificates changed, events seen, its log kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton
from tests.support.pki import Root
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.domain.sighting import Way
from evsetup.ui.desks.security_desk import AtSecurity
from evsetup.ui.desks.variables_desk import VariablesDesk
from evsetup.ui.models.security import SecurityView
from evsetup.ui.models.variables import Section
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


class Guard:
    """A person at the security section."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.person = Person(session.window)

    @property
    def page(self) -> VariablesPage:
        page = self.session.window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        return page

    @property
    def view(self) -> SecurityView:
        return self.page.security.view

    @property
    def now(self) -> AtSecurity:
        desk = self.session.desk(PageName.VARIABLES)
        assert isinstance(desk, VariablesDesk)
        assert desk.security.now is not None
        return desk.security.now

    async def opens(self, bay: str) -> None:
        await until(lambda: card_of(self.session, bay) is not None)
        await self.person.clicks_on("All settings…", card_of(self.session, bay))
        await until(lambda: self.session.window.open_page is PageName.VARIABLES and self.page.view.name == bay)
        await self.person.clicks_on("Security", self.page)
        await until(lambda: self.view.now is not None and self.view.running is None)

    async def does(self, act: str, go: str) -> None:
        """Presses a button that asks first, and says yes."""
        await self.person.clicks_on(act, self.page)
        await until(lambda: self.dialog() is not None)
        await self.person.clicks_on(go, self.dialog())
        await until(lambda: self.dialog() is None)

    async def names_a_file(self, act: str, path: Path) -> None:
        await self.person.clicks_on(act, self.page)
        await until(lambda: isinstance(self.dialog(), QFileDialog))
        chooser = self.dialog()
        assert isinstance(chooser, QFileDialog)
        field = chooser.findChild(QLineEdit)
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: self.dialog() is not chooser)

    def dialog(self) -> QDialog | None:
        return next((one for one in self.session.window.findChildren(QDialog) if one.isVisible()), None)

    def reads(self, words: str) -> bool:
        return any(words in label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def button(self, words: str) -> QPushButton | None:
        return next((b for b in self.page.findChildren(QPushButton) if b.text() == words and b.isVisible()), None)

    @property
    def identity(self) -> str:
        end = self.now.job.found.endpoint(Way.OCPP)
        assert end is not None
        return end.address

    def setting(self, variable: str) -> object:
        """What the settings show, once they were read."""
        snapshot = self.now.job.variables.snapshot
        found = (
            [] if snapshot is None else [one for name, one in snapshot.variables.items() if name.variable == variable]
        )
        return found[0].value if found else None

    def held(self) -> list[str]:
        assert self.view.now is not None
        return [str(held.name) for held in self.view.now.certificates or ()]

    async def raises(self, bay: str, profile: int) -> None:
        await self.person.clicks_on(f"Raise {bay} to {profile}", self.page)
        await until(lambda: self.view.risen)
        await self.person.clicks_on("Back to security", self.page)
        await until(lambda: self.view.ahead is None)
        assert self.view.now is not None
        assert self.view.now.profile == profile


@pytest.mark.parametrize("bay", ["Bay 03", "Bay 04", "Bay 05"])
def test_a_charger_is_taken_to_profile_3_and_its_events_are_seen(bay: str) -> None:
    async def acts(session: Session) -> None:
        guard = Guard(session)
        await guard.opens(bay)
        await until(lambda: guard.reads("log-in with a key, not encrypted"))
        await guard.person.clicks_on("Raise to 2…", guard.page)
        await until(lambda: guard.view.ahead is not None and guard.view.running is None)
        await until(lambda: guard.reads("None of the roots that the charger lists is this laptop's."))
        go = guard.button(f"Raise {bay} to 2")
        assert go is not None
        assert not go.isEnabled()
        await guard.does("Install this laptop's root…", "Install this laptop's root")
        await until(lambda: guard.reads("All that it needs is there"))
        await guard.raises(bay, 2)
        await until(lambda: guard.reads("This laptop's root"))

        await guard.person.clicks_on("Raise to 3…", guard.page)
        await until(lambda: guard.view.ahead is not None and guard.view.running is None)
        await until(lambda: guard.reads("Not everything can be known"))
        await guard.person.clicks_on("Renew its own certificate…", guard.page)
        await until(lambda: guard.dialog() is not None)
        dialog = guard.dialog()
        assert dialog is not None
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText("Green Power")
        await guard.person.clicks_on(f"Renew the certificate of {bay}", dialog)
        await until(lambda: guard.reads("All that it needs is there"))
        await guard.raises(bay, 3)
        await until(lambda: guard.reads("It logged in here with it, as "))
        await until(lambda: any("Reconfiguration" in event.type for event in guard.view.events))
        await until(lambda: guard.reads("A security setting was changed"))
        await guard.person.clicks_on("Settings", guard.page)
        await until(lambda: guard.page.view.section is Section.SETTINGS)
        await until(lambda: guard.setting("SecurityProfile") == "3")

    assert live_window(acts, demo=True, timeout_s=150).findings == []


def test_stopping_a_rise_is_named_until_the_charger_is_read_again() -> None:
    async def acts(session: Session) -> None:
        guard = Guard(session)
        await guard.opens("Bay 04")
        await guard.person.clicks_on("Raise to 2…", guard.page)
        await until(lambda: guard.view.ahead is not None and guard.view.running is None)
        await guard.does("Install this laptop's root…", "Install this laptop's root")
        await until(lambda: guard.reads("All that it needs is there"))
        await guard.person.clicks_on("Raise Bay 04 to 2", guard.page)
        await until(lambda: guard.view.running is not None and "come back" in str(guard.view.running.doing))
        await guard.person.clicks_on("Stop", guard.page)
        await until(lambda: guard.reads("Stopped while the charger changed its security profile."))
        assert len(await guard.now.job.unfinished()) == 1
        await guard.person.clicks_on("Read again", guard.page)
        await until(lambda: guard.now.job.security.in_doubt is None and guard.view.running is None)
        assert session.work is not None
        (link,) = [c for i, c in session.work.bench.csms.charge_points.items() if i == guard.identity]
        assert guard.view.now is not None
        assert guard.view.now.profile == link.profile
        assert await guard.now.job.unfinished() == ()

    assert live_window(acts, demo=True).findings == []


def test_a_root_comes_from_a_file_and_is_deleted_by_its_name(tmp_path: Path) -> None:
    root, wrong = tmp_path / "root.pem", tmp_path / "wrong.pem"
    root.write_text(Root.create("Operator root").pem)
    wrong.write_text("no certificate")

    async def acts(session: Session) -> None:
        guard = Guard(session)
        await guard.opens("Bay 03")
        await guard.names_a_file("Install a root from a file…", wrong)
        await until(lambda: guard.reads("wrong.pem is no root certificate"))
        await guard.names_a_file("Install a root from a file…", root)
        await guard.person.clicks_on("Install Operator root", guard.dialog())
        await until(lambda: guard.reads("installed, and listed by the charger"))
        assert "Operator root" in guard.held()
        await guard.does("Delete Operator root…", "Delete Operator root")
        await until(lambda: guard.reads("deleted, and listed no more"))
        assert "Operator root" not in guard.held()

    assert live_window(acts, demo=True).findings == []


def test_a_log_is_kept_where_the_person_says_and_opens_in_the_trace(tmp_path: Path) -> None:
    path = tmp_path / "kept.log"

    async def acts(session: Session) -> None:
        guard = Guard(session)
        await guard.opens("Bay 03")
        await guard.names_a_file("Fetch diagnostics log…", path)
        await until(lambda: guard.reads("Log saved: kept.log"))
        await guard.person.clicks_on("Open in the trace", guard.page)
        trace = session.window.page(PageName.TRACE)
        await until(lambda: session.window.open_page is PageName.TRACE and "kept.log" in trace.state)

    assert live_window(acts, demo=True).findings == []
    assert path.read_bytes()


def test_the_section_is_reached_and_walked_by_keyboard_alone() -> None:
    async def acts(session: Session) -> None:
        guard = Guard(session)
        await guard.opens("Bay 03")
        session.window.activateWindow()
        await until(session.window.isActiveWindow)
        switch = guard.button("Settings")
        assert switch is not None
        switch.setFocus()
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await until(lambda: guard.page.view.section is Section.SETTINGS)
        walked: list[str] = []
        back = guard.button("Security")
        assert back is not None
        back.setFocus()
        QTest.keyClick(back, Qt.Key.Key_Space)
        await until(lambda: guard.page.view.section is Section.SECURITY)
        for _ in range(30):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            if isinstance(focused := QApplication.focusWidget(), QPushButton):
                walked.append(focused.text())
        assert {"Raise to 2…", "Fetch security log…", "Install this laptop's root…"} <= set(walked)
        assert (
            walked.index("Raise to 2…")
            < walked.index("Fetch security log…")
            < walked.index("Install this laptop's root…")
        )

    assert live_window(acts, demo=True).findings == []
