"""A charger gets the root of its CSMS before it is sent there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.certificate_store import PEM, Store
from tests.support.scripted_charger import not_offered, status
from tests.support.scripted_station import StationSite, station_site

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.trust import trust_csms
from evsetup.domain.finding import Fault
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

URL = "wss://csms.example.com/ocpp"


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    site = SiteFile.create(tmp_path / "a.evsite", "A")
    endpoint = Endpoint(Way.OCPP, "CP-1")
    site.put_charger(ChargerRecord("charger", "CP-1", Identity(), "", endpoint, ChargerState.FOUND, datetime.now(UTC)))
    return Journal(site, "charger")


@pytest.fixture
def ca_file(tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    path.write_text(PEM)
    return path


async def trusted(site: StationSite, journal: Journal, ca_file: Path | None, url: str = URL) -> OutcomeKind | None:
    outcome = await trust_csms(site.driver, url, ca_file, journal)
    return outcome.kind if outcome is not None else None


async def test_the_root_is_installed_where_the_charger_keeps_roots(journal: Journal, ca_file: Path) -> None:
    async with station_site() as site:
        store = Store(site)
        assert await trusted(site, journal, ca_file) is OutcomeKind.APPLIED
        assert [kind for kind, _ in store.held] == ["CSMSRootCertificate"]
        site.station.on["InstallCertificate"] = not_offered
        assert await trusted(site, journal, ca_file) is OutcomeKind.NOT_OFFERED


async def test_a_root_that_is_refused_stops_the_switch(journal: Journal, ca_file: Path) -> None:
    async with station_site() as site:
        site.station.on["InstallCertificate"] = status("Rejected")
        with pytest.raises(Fault):
            await trusted(site, journal, ca_file)


async def test_nothing_is_installed_where_nothing_is_needed(journal: Journal, ca_file: Path) -> None:
    async with station_site() as site:
        assert await trusted(site, journal, None) is None
        assert await trusted(site, journal, ca_file, "ws://csms.example.com/ocpp") is None
        assert await trusted(site, journal, ca_file.with_name("gone.pem")) is None
        assert site.station.asked("InstallCertificate") == []
