"""Keeps where each charger was seen in the site file: one row for a charger and a way, brought up to date now and then."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from evsetup.commissioning.known_charger import KnownChargers
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.rows import Slot, slot_of
from evsetup.domain.sighting import FoundCharger, Sighting
from evsetup.ocppj.redaction import is_secret_name
from evsetup.storage.site_faults import SiteFileFault
from evsetup.storage.site_file import SiteFile

log = logging.getLogger(__name__)

_GATHER_S = 1.0
_SAME_AGAIN = timedelta(minutes=1)
"""That the same thing was seen again is written at most this often."""


class SightingKeeping:
    """Listens to ``discovery`` and writes in a thread. ``run`` is its owner's task; ``write`` puts down what waits.

    ``whose`` gives the id of the charger that is worked on, empty when none is. Nothing is kept in a file that is open for
    reading only.
    """

    def __init__(self, site: SiteFile, discovery: Discovery, whose: Callable[[FoundCharger], str]) -> None:
        self._site = site
        self._whose = whose
        self._waiting: dict[Slot, tuple[FoundCharger, Sighting]] = {}
        self._kept: dict[Slot, tuple[str, Sighting]] = {}
        self._wanted = asyncio.Event()
        self._turn = asyncio.Lock()
        self._stop: Callable[[], None] | None = None if site.read_only else discovery.subscribe(self.seen)

    def seen(self, found: FoundCharger) -> None:
        """Takes in all sightings of a charger."""
        if self._stop is None:
            return
        now = self._whose(found)
        for sighting in found.sightings:
            slot = slot_of(sighting)
            charger_id, last = self._kept.get(slot, ("", None))
            if last is None or (now and now != charger_id) or _tells_more(sighting, last):
                self._waiting[slot] = (found, sighting)
        if self._waiting:
            self._wanted.set()

    async def run(self) -> None:
        """Writes what comes, until it is cancelled."""
        while True:
            await self._wanted.wait()
            await asyncio.sleep(_GATHER_S)
            await self.write()

    async def write(self) -> None:
        """Writes all that waits. A file that takes nothing ends the keeping, not the work."""
        async with self._turn:
            self._wanted.clear()
            waiting, self._waiting = self._waiting, {}
            if not waiting:
                return
            try:
                site = KnownChargers(await asyncio.to_thread(self._site.chargers))
                rows: dict[Slot, tuple[str, Sighting]] = {}
                for slot, (found, sighting) in waiting.items():
                    known = site.record_of(found)
                    charger_id = self._whose(found) or (known.id if known is not None else "")
                    rows[slot] = (charger_id, _clean(sighting))
                await asyncio.to_thread(self._site.put_sightings, tuple(rows.values()))
                self._kept |= {slot: (charger_id, waiting[slot][1]) for slot, (charger_id, _) in rows.items()}
            except SiteFileFault as fault:
                log.info("sightings are no longer kept: %s", fault.finding.code)
                self._end()

    async def close(self) -> None:
        """Writes what waits and listens no more; may be called twice."""
        await self.write()
        self._end()

    def _end(self) -> None:
        if self._stop is not None:
            self._stop()
        self._stop = None


def _tells_more(now: Sighting, last: Sighting) -> bool:
    same = (now.identity, now.card, now.name, now.evidence) == (last.identity, last.card, last.name, last.evidence)
    return not same or now.seen_at - last.seen_at >= _SAME_AGAIN


def _clean(sighting: Sighting) -> Sighting:
    """Without evidence that is named like a secret."""
    return replace(sighting, evidence=tuple(line for line in sighting.evidence if not is_secret_name(line[0])))
