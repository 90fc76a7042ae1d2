"""A workbench on loopback with a new site, a vault for the session and an empty library, for tests of whole jobs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.settings import Setting, Settings, SettingValue
from evsetup.domain.sighting import Way
from evsetup.firmware.library import Library
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault


@asynccontextmanager
async def workbench(
    folder: Path, *, patience_s: float = 10.0, watch_s: float = 1.0, ca_file: Path | None = None
) -> AsyncIterator[Workbench]:
    """The workbench; the site file in ``folder`` is made once and opened again after that."""
    path = folder / "test.evsite"
    site = SiteFile.open(path) if path.exists() else SiteFile.create(path, "Test site")
    options = WorkbenchOptions(mdns=False, watch_usb=False, patience_s=patience_s, watch_s=watch_s, ca_file=ca_file)
    try:
        async with Workbench(site, session_vault(), Library(folder / "firmware"), load_shelf(), options) as bench:
            yield bench
    finally:
        site.close()


async def job_by_hand(bench: Workbench, address: str, card: str = "openevse") -> ChargerJob:
    """The job of a charger whose address or port was typed in."""
    found = bench.discovery.add(by_hand(address))
    assert found is not None
    job = await bench.job_for(found)
    await job.choose_card(bench.shelf.card(card))
    return job


async def job_by_dial_in(bench: Workbench, identity: str) -> ChargerJob:
    """The job of a charger that dialled in under ``identity``."""
    found = await bench.discovery.wait_for(
        lambda row: (end := row.endpoint(Way.OCPP)) is not None and end.address == identity, 10
    )
    job = await bench.job_for(found)
    await job.choose_card(bench.shelf.card("generic-ocpp16"))
    return job


def wish(**values: SettingValue) -> Settings:
    """Wanted settings by the names of ``Setting``: ``wish(HOSTNAME="bay-1")``."""
    return Settings({Setting[name]: value for name, value in values.items()})
