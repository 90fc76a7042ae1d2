"""All settings of a charger in the window, on real sockets: edited, reviewed, applied, read back; compared; restored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QRadioButton, QTableView
from tests.ui.live import live_window, until
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.variable_plan import Fate
from evsetup.domain.csms_address import generate_key
from evsetup.domain.variable import VariableName
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace
from evsetup.ui.desks.variables_desk import AtBrowser, VariablesDesk
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]

HEARTBEAT, SAMPLES = VariableName("HeartbeatInterval"), VariableName("MeterValueSampleInterval")


class Browser:
    """A person at the page of all settings, with a keyboard and a mouse."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.person = Person(session.window)

    @property
    def page(self) -> VariablesPage:
        page = self.session.window.page(PageName.VARIABLES)
        assert isinstance(page, VariablesPage)
        return page

    @property
    def now(self) -> AtBrowser:
        desk = self.session.desk(PageName.VARIABLES)
        assert isinstance(desk, VariablesDesk)
        assert desk.now is not None
        return desk.now

    def value(self, name: VariableName) -> object:
        snapshot = self.now.job.variables.snapshot
        return None if snapshot is None else snapshot.variables[name].value

    async def opens(self, bay: str) -> None:
        await until(lambda: card_of(self.session, bay) is not None)
        await self.person.clicks_on("All settings…", card_of(self.session, bay))
        await until(lambda: self.session.window.open_page is PageName.VARIABLES and self.page.view.name == bay)
        await until(lambda: self.page.view.rows is not None and self.page.view.running is None)

    async def edits(self, name: str, value: str) -> None:
        """By keyboard alone: Ctrl+F, the name, down to the row, Return, the value, Return."""
        window = self.session.window
        await until(lambda: self.dialog() is None)
        window.activateWindow()
        await until(window.isActiveWindow)
        QTest.keyClick(self.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), 5)
        QTest.keyClicks(QApplication.focusWidget(), name)
        await until(lambda: self.page.table.rowCount() == 1)
        table = next(view for view in self.page.findChildren(QTableView) if view.model() is self.page.table)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(table, Qt.Key.Key_Return)
        field = self.page.detail.editor.findChild(QLineEdit)
        await until(lambda: field is not None and field.hasFocus())
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, value)
        QTest.keyClick(field, Qt.Key.Key_Return)

    async def applies(self, bay: str) -> None:
        await self.person.clicks_on(f"Review changes: {len(self.now.edits)}", self.page)
        await self.person.clicks_on(f"Apply to {bay}", self.page)
        await until(lambda: self.now.applied and not self.now.job.busy)
        assert self.now.findings == (), self.now.findings
        await self.person.clicks_on("Back to the settings", self.page)
        await until(lambda: self.page.view.plan is None)

    async def chooses(self, act: str) -> None:
        """An entry of the page's menu."""
        entry = next(entry for entry in self.page.menu.actions() if entry.text() == act)
        assert entry.isEnabled()
        entry.trigger()
        await until(lambda: self.dialog() is not None)

    def dialog(self) -> QDialog | None:
        dialogs = self.session.window.findChildren(QDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def marks(self, title: str) -> None:
        """One of the dialog's choices."""
        dialog = self.dialog()
        assert dialog is not None
        next(one for one in dialog.findChildren(QRadioButton) if title in one.text()).click()

    async def answers(self, go: str) -> None:
        await self.person.clicks_on(go, self.dialog())
        await until(lambda: self.dialog() is None)


def test_a_setting_is_found_edited_by_keyboard_reviewed_applied_and_read_back() -> None:
    async def acts(session: Session) -> None:
        browser = Browser(session)
        await browser.opens("Bay 03")
        assert browser.value(HEARTBEAT) == "60"
        await browser.edits("HeartbeatInterval", "soon")
        await until(lambda: "a whole number" in "".join(label.text() for label in labels(browser)))
        assert not browser.now.edits
        await browser.edits("", "300")
        await until(lambda: browser.page.view.edits == 1)
        await browser.applies("Bay 03")
        assert browser.value(HEARTBEAT) == "300"
        assert [state.fate for state in browser.now.job.variables.states] == [Fate.PROVEN]
        assert browser.page.view.edits == 0
        await browser.person.clicks_on("&Back", browser.page)
        assert session.window.open_page is PageName.SITE

    assert live_window(acts, demo=True).findings == []


def labels(browser: Browser) -> list[object]:
    from PySide6.QtWidgets import QLabel

    return [label for label in browser.page.detail.findChildren(QLabel) if label.isVisible()]


def test_a_snapshot_is_saved_and_put_back() -> None:
    async def acts(session: Session) -> None:
        browser = Browser(session)
        await browser.opens("Bay 03")
        await browser.chooses("Save a snapshot…")
        note = browser.dialog()
        assert note is not None
        field = note.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, "as delivered")
        await browser.answers("Save the snapshot")
        await until(lambda: browser.now.said is not None)
        await browser.edits("HeartbeatInterval", "300")
        await browser.applies("Bay 03")
        browser.page.search("")
        await browser.chooses("Restore a snapshot…")
        rows = browser.dialog()
        assert rows is not None
        choice = next(each for each in choices(rows) if "as delivered" in each.accessibleDescription())
        choice.click()
        await browser.answers("Take")
        await until(lambda: dict(browser.now.edits) == {HEARTBEAT: "60"})
        await browser.applies("Bay 03")
        assert browser.value(HEARTBEAT) == "60"

    assert live_window(acts, demo=True).findings == []


def choices(dialog: QDialog) -> list[object]:
    from PySide6.QtWidgets import QRadioButton

    return dialog.findChildren(QRadioButton)


def test_two_chargers_are_compared_and_what_may_be_copied_is_copied() -> None:
    async def acts(session: Session) -> None:
        await until(lambda: session.work is not None)
        assert session.work is not None
        bench, key = session.work.bench, generate_key()
        bench.admit("CP-2", key)
        backend = Backend(bench.csms.url, "CP-2", key)
        async with Ocpp16Charger(backend, flash=Flash(), pace=Pace(20), serial="AC22-00002"):
            browser = Browser(session)
            await browser.opens("CP-2")
            await browser.edits(SAMPLES.variable, "17")
            label = browser.now.label
            await browser.applies(label)
            browser.page.search("")
            await browser.person.clicks_on("&Back", browser.page)
            await browser.opens("Bay 03")
            await browser.chooses("Compare…")
            browser.marks(label)
            await browser.answers("Compare")
            await until(lambda: browser.page.view.compared is not None)
            shown = [browser.page.table.row_at(at).name for at in range(browser.page.table.rowCount())]
            assert SAMPLES.variable in shown
            await browser.person.clicks_on("Take over its values", browser.page)
            await until(lambda: browser.now.edits.get(SAMPLES) == "17")
            assert not any("AuthorizationKey" in str(name) for name in browser.now.edits)
            await browser.applies("Bay 03")
            assert browser.value(SAMPLES) == "17"

    assert live_window(acts, demo=True).findings == []


def test_a_station_of_2_0_1_is_browsed_by_component_and_changed() -> None:
    async def acts(session: Session) -> None:
        browser = Browser(session)
        await browser.opens("Bay 04")
        assert {"OCPPCommCtrlr", "SecurityCtrlr"} <= set(browser.page.table.rows.groups)
        await browser.edits("TxCtrlr.EVConnectionTimeOut", "75")
        await until(lambda: browser.page.view.edits == 1)
        await browser.applies("Bay 04")
        assert browser.value(VariableName("EVConnectionTimeOut", "TxCtrlr")) == "75"
        password = browser.now.rows
        assert password is not None
        assert password.by_key[VariableName("BasicAuthPassword", "SecurityCtrlr").key].known.secret

    assert live_window(acts, demo=True).findings == []
