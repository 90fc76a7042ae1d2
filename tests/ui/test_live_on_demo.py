"""One charger live in the window, on real sockets and in every version of OCPP: seen, started, limited, freed, stopped; stopped waiting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from tests.support.demo import ocpp16_simulator
from tests.ui.live import live_window, until
from tests.ui.test_bay_acts_live import chooses
from tests.ui.test_dial_in_live import shown
from tests.ui.test_main_job import Person, card_of

from evsetup.commissioning.live.deeds import DeedKind, Standing
from evsetup.commissioning.live.record import KIND
from evsetup.commissioning.live.samples import Series
from evsetup.commissioning.live.view import LiveNow
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.quirks import Quirks
from evsetup.ui.desks.live_desk import AtLive, LiveDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.live.live_page import LivePage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(180)]


class Watcher:
    """A person at the live page of a charger."""

    def __init__(self, session: Session) -> None:
        self.session, self.person = session, Person(session.window)

    @property
    def page(self) -> LivePage:
        page = self.session.window.page(PageName.LIVE)
        assert isinstance(page, LivePage)
        return page

    @property
    def now(self) -> AtLive:
        desk = self.session.desk(PageName.LIVE)
        assert isinstance(desk, LiveDesk)
        assert desk.now is not None
        return desk.now

    @property
    def live(self) -> LiveNow:
        assert self.page.view.live is not None
        return self.page.view.live

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.page.view.findings]

    async def opens(self, bay: str) -> None:
        await until(lambda: card_of(self.session, bay) is not None)
        await self.person.clicks_on("More…", card_of(self.session, bay))
        await chooses(self.session, "See it live", "Do this")
        await until(lambda: self.session.window.open_page is PageName.LIVE and self.page.view.name == bay)

    async def dialog(self) -> QDialog:
        def there() -> QDialog | None:
            return next((one for one in self.session.window.findChildren(QDialog) if one.isVisible()), None)

        await until(lambda: there() is not None)
        found = there()
        assert found is not None
        return found

    async def asks(self, wish: str, go: str, *typed: str) -> Standing:
        """Presses a button, fills in what the dialog asks, agrees, and waits for what comes of it."""
        before = len(self.now.job.live.lines)
        await self.person.clicks_on(wish, self.page)
        dialog = await self.dialog()
        for field, words in zip(dialog.findChildren(QLineEdit), typed, strict=False):
            field.setText(words)
        await self.person.clicks_on(go, dialog)
        await until(lambda: not self.now.running and len(self.now.job.live.lines) > before)
        return self.now.job.live.lines[-1].standing


VERSIONS = {"Bay 03": OcppVersion.V16, "Bay 04": OcppVersion.V201, "Bay 05": OcppVersion.V21}


@pytest.mark.parametrize("bay", list(VERSIONS))
def test_a_charge_is_started_limited_freed_and_stopped_and_each_deed_is_seen(bay: str) -> None:
    async def acts(session: Session) -> None:
        watcher = Watcher(session)
        await watcher.opens(bay)
        page, now = watcher.page, watcher.now
        await until(lambda: watcher.live.connected and page.view.may_ask)
        assert watcher.live.version is VERSIONS[bay]
        assert await watcher.asks("Start a charge…", "Start", "TAG7") is Standing.SEEN
        await until(lambda: (meter := watcher.live.meter) is not None and (meter.power_w or 0) > 1000)
        page.priced.emit("0,39", "GBP")
        await until(lambda: page.view.cost is not None)
        assert await watcher.asks("Set a limit…", "Set the limit", "8") is Standing.SEEN
        assert now.watch.samples(1).newest(Series.LIMIT) == 8
        await until(lambda: watcher.live.limit_a == 8 and "8.0 A" in page.picture.plot.accessibleDescription())
        assert await watcher.asks("Take the limit back…", "Take the limit back") is Standing.SEEN
        assert await watcher.asks("Stop the charge…", f"Stop the charge of {bay}") is Standing.SEEN
        await until(lambda: not watcher.live.charging and person_may_start(watcher))
        assert watcher.codes == []
        assert session.work is not None
        kept = [one.content["standing"] for one in session.work.bench.site.records(now.job.record.id, KIND)]
        assert kept == ["seen"] * 4
        await watcher.person.clicks_on("&Back", page)
        assert session.window.open_page is PageName.SITE

    assert live_window(acts, demo=True).findings == []


def person_may_start(watcher: Watcher) -> bool:
    return watcher.person.sees("Start a charge…", watcher.page) is not None


def test_service_and_restart_are_chosen_and_what_cannot_be_understood_asks_nothing() -> None:
    async def acts(session: Session) -> None:
        watcher = Watcher(session)
        await watcher.opens("Bay 03")
        page, now = watcher.page, watcher.now
        await until(lambda: page.view.may_ask)
        await watcher.person.clicks_on("Set a limit…", page)
        dialog = await watcher.dialog()
        dialog.findChildren(QLineEdit)[0].setText("a lot")
        await watcher.person.clicks_on("Set the limit", dialog)
        await until(lambda: watcher.codes == ["ui.live-word"])
        assert now.job.live.lines == ()
        await watcher.person.clicks_on("Service…", page)
        await chooses(session, "Take connector 1 out of service", "Change the service of Bay 03")
        await until(lambda: not now.running and any(one.status == "Unavailable" for one in watcher.live.connectors))
        assert now.job.live.lines[-1].standing is Standing.SEEN
        await until(lambda: page.view.may_ask)
        await watcher.person.clicks_on("Restart…", page)
        await chooses(session, "Restart at once", "Restart Bay 03")
        await until(lambda: now.job.live.lines[-1].deed.kind is DeedKind.HARD_RESET and not now.running)
        assert now.job.live.lines[-1].standing is Standing.SEEN
        await watcher.person.clicks_on("&Back", page)

    assert live_window(acts, demo=True).findings == []


def test_it_is_opened_from_the_commissioning_page_and_goes_back_there() -> None:
    async def acts(session: Session) -> None:
        watcher = Watcher(session)
        await until(lambda: card_of(session, "Bay 04") is not None)
        await watcher.person.clicks_on("Set up", card_of(session, "Bay 04"))
        page = session.window.page(PageName.COMMISSION)
        assert isinstance(page, CommissionPage)
        see = next(act for act in page.menu.actions() if act.text() == "See it live…")
        await until(see.isVisible)
        see.trigger()
        await until(lambda: session.window.open_page is PageName.LIVE and watcher.page.view.name == "Bay 04")
        await watcher.person.clicks_on("&Back", watcher.page)
        assert session.window.open_page is PageName.COMMISSION

    assert live_window(acts, demo=True).findings == []


def test_a_charger_that_was_let_in_is_opened_from_its_card_and_nobody_must_wait_for_a_promise() -> None:
    async def acts(session: Session) -> None:
        watcher = Watcher(session)
        site = session.window.page(PageName.SITE)
        assert isinstance(site, SitePage)
        card = site.dial_in
        await watcher.person.clicks_on("Let a charger dial in…", card)
        await until(lambda: watcher.person.sees("Let it in", card) is not None)
        identity = next(one for one in card.findChildren(QLineEdit) if one.accessibleName().startswith("Identity"))
        QTest.keyClicks(identity, "GATE-7")
        await watcher.person.clicks_on("Let it in", card)
        await until(lambda: len(shown(card, "Security key")) == 20)
        assert session.work is not None
        url, key = session.work.bench.csms.url, Secret(shown(card, "Security key"))
        async with ocpp16_simulator(url, "GATE-7", key, quirks=Quirks(silent_triggers=True)):
            await watcher.person.clicks_on("See it live…", card)
            await until(lambda: session.window.open_page is PageName.LIVE and watcher.page.view.may_ask)
            page, lines = watcher.page, watcher.now.job.live
            await watcher.person.clicks_on("Ask for a message…", page)
            await chooses(session, "Heartbeat", "Ask for it")
            await until(lambda: bool(lines.lines) and lines.lines[-1].standing is Standing.PROMISED)
            await until(lambda: watcher.person.sees("Stop", page) is not None)
            stop = watcher.person.sees("Stop", page)
            assert stop is not None
            stop.setFocus()
            QTest.keyClick(stop, Qt.Key.Key_Space)
            await until(lambda: not watcher.now.running)
            assert lines.lines[-1].standing is Standing.STOPPED
            await until(lambda: page.view.running is None)
            await watcher.person.clicks_on("&Back", page)

    assert live_window(acts, demo=True).findings == []
