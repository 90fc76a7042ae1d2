"""The update of all chargers that are out of date, as the firmware page shows it; it goes on while another page is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from evsetup.commissioning.firmware_overview import ChargerNow, Standing, overview
from evsetup.commissioning.fleet_update import FleetUpdate, UpdateWish
from evsetup.ui.models.firmware import FleetView, OldCharger

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork


class FleetAtWork:
    """``changed`` is called after every change of a charger. What is told at the end stays until the next one is begun."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._work: FleetUpdate | None = None
        self._running = self._stopping = False

    @property
    def running(self) -> bool:
        """Whether chargers are updated now."""
        return self._running

    def view(self, work: SiteAtWork | None) -> FleetView:
        """What is out of date among the chargers that are here, and how far an update of all is."""
        members = self._work.members if self._work is not None else ()
        old = tuple(_old(one) for one in standing_of(work) if one.best is not None) if work is not None else ()
        return FleetView(old, members, self._running, self._stopping)

    async def run(self, work: SiteAtWork, canary: str) -> None:
        """Updates all that are out of date, ``canary`` first; returns when each is through."""
        if self._running:
            return
        wishes = [
            UpdateWish(one.charger.key, work.bench.jobs[one.charger.key], one.best)
            for one in standing_of(work)
            if one.best is not None
        ]
        if not wishes:
            return
        first = canary if any(wish.key == canary for wish in wishes) else ""
        self._work = FleetUpdate(wishes, canary=first)
        self._work.subscribe(lambda _: self._changed())
        self._running, self._stopping = True, False
        try:
            await self._work.run()
        finally:
            self._running = self._stopping = False
            self._changed()

    def stop(self) -> None:
        """Begins no further charger."""
        if self._work is not None and self._running:
            self._stopping = True
            self._work.stop()
            self._changed()

    def forget(self) -> None:
        """Shows no more of what was."""
        if not self._running:
            self._work = None


def standing_of(work: SiteAtWork) -> tuple[Standing, ...]:
    """How each charger that is here stands to the library."""
    chargers = [ChargerNow(key, job.record.label, job.identity) for key, job in work.bench.jobs.items()]
    return overview(chargers, work.bench.library.images())


def _old(one: Standing) -> OldCharger:
    identity = one.charger.identity
    newer = one.best.version if one.best is not None else ""
    return OldCharger(
        one.charger.key, one.charger.label, f"{identity.vendor} {identity.model}".strip(), identity.firmware, newer
    )
