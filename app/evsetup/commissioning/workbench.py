"""Everything with a life for one open site: the commissioning CSMS, discovery, the jobs, the recorded messages.

The window and the terminal are views over it. It owns every task that it starts and ends them all on exit.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.shelf import Shelf
from evsetup.commissioning.authority import laptop_authority, server_side
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.keeping_sightings import SightingKeeping
from evsetup.commissioning.keeping_traces import TraceKeeping
from evsetup.commissioning.known_charger import known_record
from evsetup.commissioning.letting_in import LettingIn
from evsetup.commissioning.surroundings import Surroundings
from evsetup.discovery.dial_ins import DialIns
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.mdns import MdnsBrowser
from evsetup.discovery.serial_watcher import SerialWatcher
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting
from evsetup.domain.sighting import Endpoint, FoundCharger, Way
from evsetup.drivers.registry import WAYS
from evsetup.drivers.security_events import SecurityEvents
from evsetup.firmware.library import Library
from evsetup.links.tls import TemporaryAuthority, read_roots
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.session import FrameRecord
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WorkbenchOptions:
    """Where and how to work. ``interface`` is the address of the one interface that a person picked; nothing is bound or
    sent on any other. ``client_roots`` are PEM files: further roots under which chargers' own certificates count.
    ``serial_ports`` are ports named by hand; ``watch_usb`` also lists what the system knows."""

    interface: str = "127.0.0.1"
    csms_port: int = 0
    serial_ports: tuple[str, ...] = ()
    watch_usb: bool = True
    mdns: bool = True
    ca_file: Path | None = None
    client_roots: tuple[Path, ...] = ()
    patience_s: float = 0.0
    watch_s: float = 0.0
    listeners: tuple[Callable[[FrameRecord], None], ...] = field(default=())


class Workbench:
    """One open site at work. Use as an async context manager; ``site`` and ``vault`` stay the caller's to close."""

    def __init__(
        self, site: SiteFile, vault: Vault, library: Library, shelf: Shelf, options: WorkbenchOptions | None = None
    ) -> None:
        self.site = site
        self.vault = vault
        self.library = library
        self.shelf = shelf
        self.options = options or WorkbenchOptions()
        self.jobs: dict[str, ChargerJob] = {}
        self._frame_listeners: list[Callable[[FrameRecord], None]] = list(self.options.listeners)
        self._job_listeners: list[Callable[[ChargerJob], None]] = []
        self.csms = CommissioningCsms(
            host=self.options.interface,
            port=self.options.csms_port,
            listener=self._frame,
            versions=tuple(OcppVersion),
        )
        self.letting_in = LettingIn(self.csms, vault, self._charger_with)
        self.discovery = Discovery(self._sources())
        self.traces = TraceKeeping(site, self.csms, self._dials_in_as)
        self.sightings = SightingKeeping(site, self.discovery, self._works_on)
        self._authority: TemporaryAuthority | None = None
        self._securing = asyncio.Lock()
        self._stack = AsyncExitStack()
        self._lasting: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Workbench:
        await self._stack.enter_async_context(self.csms)
        # From the first dial-in on: a charger tells of a failed log-in once, when it is back.
        SecurityEvents.on(self.csms)
        tasks = await self._stack.enter_async_context(asyncio.TaskGroup())
        self._lasting = [
            tasks.create_task(self.discovery.run(), name="discovery"),
            tasks.create_task(self.letting_in.keep_proofs(), name="proofs of keys"),
            tasks.create_task(self.sightings.run(), name="sightings into the site file"),
        ]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            for job in tuple(self.jobs.values()):
                await job.close()
        finally:
            for task in self._lasting:
                task.cancel()
            try:
                await self._stack.aclose()
            finally:
                # Last: what chargers say while their links are closed is kept, too.
                await self.sightings.close()
                await asyncio.to_thread(self.traces.close)

    def on_frame(self, callback: Callable[[FrameRecord], None]) -> Callable[[], None]:
        """Calls ``callback`` for every OCPP message on this laptop; returns how to stop that."""
        self._frame_listeners.append(callback)
        return lambda: self._frame_listeners.remove(callback)

    def on_job(self, callback: Callable[[ChargerJob], None]) -> Callable[[], None]:
        """Calls ``callback`` after every change of any job; returns how to stop that."""
        self._job_listeners.append(callback)
        return lambda: self._job_listeners.remove(callback)

    async def admit_new(self, identity: str) -> Secret:
        """Lets a charger dial in under ``identity`` with a key that is made now, or was made for it before; kept in the vault."""
        await self.letting_in.let_in(identity)
        if (key := self.letting_in.key) is None:
            raise ValueError("an identity is needed")
        return key

    def admit(self, identity: str, key: Secret | None) -> None:
        """Lets a charger dial in under ``identity`` with ``key``; ``None`` lets it in without authentication."""
        self.csms.expect(identity, key)

    async def secure(self) -> TemporaryAuthority:
        """Serves wss besides ws from now on, on the same port; gives the authority whose root a charger must hold for it."""
        async with self._securing:
            if self._authority is None:
                authority = await laptop_authority(self.vault)
                side = await server_side(authority, self.options.interface, await self._client_roots())
                self.csms.use_tls(side.tls, side.mutual)
                self._authority = authority
        return self._authority

    async def _client_roots(self) -> tuple[str, ...]:
        return tuple([await asyncio.to_thread(read_roots, path) for path in self.options.client_roots])

    def use_ca(self, ca_file: Path | None) -> None:
        """The CA of the wanted CSMS, where this system does not know it; for jobs that are begun from now on."""
        self.options = replace(self.options, ca_file=ca_file)

    def cards_for(self, found: FoundCharger) -> tuple[ChargerCard, ...]:
        """The families that a found charger may be: its own card, else all that can be set up in the way it was seen."""
        if found.card:
            return (self.shelf.card(found.card),)
        way = found.best_endpoint.way
        return tuple(
            card for card in self.shelf.chargers.values() if any(WAYS.get(name) is way for name in card.drivers)
        )

    def families_for(self, found: FoundCharger) -> tuple[ChargerCard, ...]:
        """The same for a person to choose from: at a web address of unknown family it may also be one that they set up by hand."""
        families = self.cards_for(found)
        if found.card or found.best_endpoint.way is not Way.HTTP:
            return families
        by_hand = (card for card in self.shelf.chargers.values() if not card.drivers)
        return (*families, *sorted(by_hand, key=lambda card: (card.vendor.casefold(), card.family.casefold())))

    async def job_for(self, found: FoundCharger) -> ChargerJob:
        """The job of a found charger; the same one each time, on the record that the site already has of it."""
        for key, known in self.jobs.items():
            if key == found.key or ((row := self.discovery.find(key)) is not None and row.key == found.key):
                known.seen_again(found)
                return known
        record = await self._record_of(found)
        card = self.shelf.card(found.card)
        around = Surroundings(
            self.site,
            self.vault,
            self.csms,
            self.discovery,
            self.library,
            self.secure,
            self.options.ca_file,
            self.options.patience_s,
            self.options.watch_s,
        )
        job = ChargerJob(found, record, card, around)
        await job.recall_log_in()
        job.subscribe(self._job_changed)
        self.jobs[found.key] = job
        self._belongs_to(job)
        return job

    async def _charger_with(self, identity: str) -> str:
        records = await asyncio.to_thread(self.site.chargers)
        return next((one.id for one in records if one.endpoint == Endpoint(Way.OCPP, identity)), "")

    async def _record_of(self, found: FoundCharger) -> ChargerRecord:
        known = known_record(found, await asyncio.to_thread(self.site.chargers))
        if known is not None:
            return replace(known, identity=known.identity.merged_with(found.identity))
        record = ChargerRecord(
            uuid.uuid4().hex,
            found.name,
            found.identity,
            found.card,
            found.best_endpoint,
            ChargerState.FOUND,
            datetime.now(UTC),
        )
        await asyncio.to_thread(self.site.put_charger, record)
        return record

    def _sources(self) -> Sequence[MdnsBrowser | SerialWatcher | DialIns]:
        sources: list[MdnsBrowser | SerialWatcher | DialIns] = [DialIns(self.csms, self.shelf)]
        if self.options.mdns:
            sources.append(MdnsBrowser((self.options.interface,), self.shelf))
        if self.options.watch_usb or self.options.serial_ports:
            sources.append(SerialWatcher(self.options.serial_ports, self.shelf, watch_usb=self.options.watch_usb))
        return sources

    def _works_on(self, found: FoundCharger) -> str:
        """The id of the charger in this row, when it is worked on."""
        row = self.discovery.find(found.key)
        key = row.key if row is not None else found.key
        return next((job.record.id for job in self.jobs.values() if job.found.key in {found.key, key}), "")

    def _dials_in_as(self, identity: str) -> str:
        """The id of the charger that is worked on and dials in under ``identity``."""
        for job in self.jobs.values():
            row = self.discovery.find(job.found.key) or job.found
            end = row.endpoint(Way.OCPP)
            told = (job.identity.charge_point_identity, job.settings.text_of(Setting.IDENTITY))
            if identity in {end.address if end is not None else "", *told}:
                return job.record.id
        return ""

    def _belongs_to(self, job: ChargerJob) -> None:
        """Whose the open links and the sightings are may be known now."""
        self.traces.look_again()
        self.sightings.seen(self.discovery.find(job.found.key) or job.found)

    def _frame(self, record: FrameRecord) -> None:
        self.traces.heard(record)
        for listener in tuple(self._frame_listeners):
            listener(record)

    def _job_changed(self, job: ChargerJob) -> None:
        self._belongs_to(job)
        for listener in tuple(self._job_listeners):
            listener(job)
