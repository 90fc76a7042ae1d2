"""The demo site in the window: five simulated chargers and a CSMS in a process of their own, all on loopback."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from evsetup.commissioning.opening import open_shelf
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.csms_address import generate_key
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Endpoint, FoundCharger, Way
from evsetup.firmware.library import Library
from evsetup.links.http import Credentials
from evsetup.simulator.demo_facts import DialInAccount
from evsetup.simulator.process import DemoConfig, DemoFacts, DemoProcess
from evsetup.storage.records import Bay
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault
from evsetup.ui.open_site import SiteAtWork

DIAL_INS = ("SITE-03", "SITE-04", "SITE-05")
"""The chargers of 1.6, 2.0.1 and 2.1, which dial in to this laptop."""


@asynccontextmanager
async def demo_at_work(speed: float = 1.0) -> AsyncIterator[SiteAtWork]:
    """The demo site, in a folder that goes with it."""
    folder = await asyncio.to_thread(tempfile.TemporaryDirectory, prefix="evsetup-demo-", ignore_cleanup_errors=True)
    try:
        async with _in_folder(Path(folder.name), speed) as site:
            yield site
    finally:
        await asyncio.to_thread(folder.cleanup)


@asynccontextmanager
async def _in_folder(folder: Path, speed: float) -> AsyncIterator[SiteAtWork]:
    shelf = await open_shelf()
    site = await asyncio.to_thread(SiteFile.create, folder / "demo.evsite", "Riverside car park")
    library = await asyncio.to_thread(Library, folder / "firmware")
    options = WorkbenchOptions(watch_usb=False, patience_s=60.0, watch_s=3.0)
    vault, accounts = session_vault(), [DialInAccount(identity, generate_key()) for identity in DIAL_INS]
    try:
        async with Workbench(site, vault, library, shelf, options) as bench:
            for account in accounts:
                bench.admit(account.identity, account.key)
            first, *new = accounts
            config = DemoConfig(
                folder / "chargers",
                bench.csms.url,
                first.identity,
                first.key,
                speed=speed,
                ocpp201=new[0],
                ocpp21=new[1],
            )
            async with DemoProcess(config) as facts:
                await _stock(library, facts)
                bench.use_ca(facts.csms.ca_file)
                at_work = SiteAtWork(bench, shelf, facts.csms.accounts, facts.csms.url, _wifi(facts), demo=True)
                plan = _Plan(at_work, facts)
                stop = bench.discovery.subscribe(plan.seen)
                for found in bench.discovery.chargers.values():
                    plan.seen(found)
                bench.discovery.add(by_hand(facts.openevse_serial.port))
                try:
                    yield at_work
                finally:
                    stop()
                    await plan.close()
    finally:
        await asyncio.to_thread(site.close)
        await asyncio.to_thread(vault.close)


def _wifi(facts: DemoFacts) -> Settings:
    """The site's own network; the others that the demo shows are neighbours'."""
    own = next((network for network in facts.wifi if network.ssid.startswith("riverside")), facts.wifi[0])
    return Settings({Setting.WIFI_SSID: own.ssid, Setting.WIFI_PASSPHRASE: own.passphrase})


async def _stock(library: Library, facts: DemoFacts) -> None:
    for image in facts.firmware:
        await asyncio.to_thread(
            library.add,
            image.path,
            vendor=image.vendor,
            model_pattern=image.model,
            version=image.version,
            sha256=image.sha256,
        )


class _Plan:
    """Plans a bay for each charger of the demo when it is first seen, and knows the log-in of the one that wants one."""

    def __init__(self, work: SiteAtWork, facts: DemoFacts) -> None:
        self._work = work
        self._facts = facts
        self._bays = {
            Endpoint(Way.HTTP, facts.openevse_http.url): ("Bay 01", "SITE-01"),
            Endpoint(Way.SERIAL, facts.openevse_serial.port): ("Bay 02", "SITE-02"),
            **{
                Endpoint(Way.OCPP, charger.identity): (bay, charger.identity)
                for bay, charger in (
                    ("Bay 03", facts.ocpp_charger),
                    ("Bay 04", facts.ocpp201_charger),
                    ("Bay 05", facts.ocpp21_charger),
                )
            },
        }
        self._tasks: set[asyncio.Task[None]] = set()

    def seen(self, found: FoundCharger) -> None:
        """Plans its bay once."""
        for sighting in found.sightings:
            if (planned := self._bays.pop(sighting.endpoint, None)) is not None:
                task = asyncio.create_task(self._put(found, *planned))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Waits for what is being written."""
        await asyncio.gather(*self._tasks)

    async def _put(self, found: FoundCharger, label: str, identity: str) -> None:
        job = await self._work.bench.job_for(found)
        if found.best_endpoint.way is Way.HTTP:
            web = self._facts.openevse_http
            await job.log_in(Credentials(web.web_user, web.web_password))
        if found.best_endpoint.way is Way.SERIAL:
            await job.choose_card(self._work.shelf.card("openevse"))
        bay = Bay(label, label, identity=identity, charger_id=job.record.id)
        await asyncio.to_thread(self._work.bench.site.put_bay, bay)
        for changed in self._work.plan_changed:
            changed()
