"""A charger's https in the window: another certificate than before, and old TLS, wait for a person's word."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from tests.support.lan_chargers import alfen_simulator
from tests.ui.fit import cut_off
from tests.ui.live import live_window, until
from tests.ui.test_access import nameless
from tests.ui.test_main_job import Person

from evsetup.commissioning.steps import Step
from evsetup.domain.secret import Secret
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.links.http import Credentials
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.alfen import old_tls
from evsetup.ui.desks.commission_desk import AtWork, CommissionDesk
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.rail import PageName
from evsetup.ui.session import Session
from evsetup.ui.widgets.finding_box import FindingBox

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(240)]

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"


def https(*, old: bool = False) -> ssl.SSLContext:
    """A server with a certificate that was made just now."""
    made = TemporaryAuthority.create("Alfen").issue(["alfen.local"], rsa=old)
    return old_tls(server_context(made)) if old else server_context(made)


async def at_charger(session: Session, url: str) -> tuple[AtWork, CommissionPage]:
    """Puts an Alfen on the page that was seen at ``url``, with its password."""
    desk, page = session.desk(PageName.COMMISSION), session.window.page(PageName.COMMISSION)
    assert isinstance(desk, CommissionDesk)
    assert isinstance(page, CommissionPage)
    await until(lambda: session.work is not None)
    assert session.work is not None
    discovery = session.work.bench.discovery
    seen = Sighting(Source.BY_HAND, Endpoint(Way.HTTP, url), datetime.now(UTC), card="alfen")
    discovery.add(seen)
    found = await discovery.wait_for(lambda row: row.endpoint(Way.HTTP) == seen.endpoint, 10)
    job = await session.work.bench.job_for(found)
    await job.log_in(Credentials("admin", Secret("right")))
    await desk.take(found)
    assert desk.now is not None
    session.window.open(PageName.COMMISSION)
    return desk.now, page


def offered(page: CommissionPage, words: str) -> bool:
    """Whether a button with these words can be seen."""
    return any(one.text() == words and one.isVisible() for one in page.findChildren(QPushButton))


async def picture(page: CommissionPage, name: str) -> None:
    await until(lambda: any(box.isVisible() and box.height() > 60 for box in page.findChildren(FindingBox)))
    SCREENS.mkdir(parents=True, exist_ok=True)
    assert page.grab().save(str(SCREENS / f"{name}.png"))
    assert cut_off(page) == []
    assert nameless(page) == []


def test_another_certificate_than_before_is_asked_about_and_old_tls_too() -> None:
    async def acts(session: Session) -> None:
        person = Person(session.window)
        async with alfen_simulator(tls=https()) as web:
            now, page = await at_charger(session, web.url)
            await until(lambda: now.was_read and not now.job.busy)
            assert not offered(page, "Accept the new certificate")
            port = web.port
        async with alfen_simulator(tls=https(), port=port):
            await person.clicks_on("Read again", page)
            await until(lambda: now.finding is not None and now.finding.code == "link.http.certificate-changed")
            await until(lambda: offered(page, "Accept the new certificate"))
            await picture(page, "web-trust-certificate")
            await person.clicks_on("Accept the new certificate", page)
            await until(lambda: now.finding is None and not now.job.busy)
            assert not offered(page, "Accept the new certificate")
        async with alfen_simulator(tls=https(old=True)) as web:
            now, page = await at_charger(session, web.url)
            await until(lambda: offered(page, "Allow old TLS for this charger"))
            assert now.finding is not None
            assert now.finding.code == "link.http.old-tls"
            await picture(page, "web-trust-old-tls")
            await person.clicks_on("Allow old TLS for this charger", page)
            await until(lambda: now.was_read and not now.job.busy)
            assert page.pane(Step.CHARGER).view.consent is None

    live_window(acts, demo=True)
