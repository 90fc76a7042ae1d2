"""The step "put the old settings back" of one charger's job: what it would do, for a person to see, and what came of it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from evsetup.commissioning.charger_secrets import ChargerSecrets
from evsetup.commissioning.faults import NothingToRollBack, RolledBackPartly
from evsetup.commissioning.roll_back import PutBack, RollBack, unreached
from evsetup.commissioning.way_back import WayBack, close_way_back, way_back_of
from evsetup.domain.finding import Fault
from evsetup.domain.settings import Settings
from evsetup.domain.text import Text, text

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.journal import Journal
    from evsetup.commissioning.reach import Reach
    from evsetup.storage.site_file import SiteFile


class RollingBack:
    """``way_back`` is what was looked up last; ``result`` is what became of each setting in the last run, empty before one."""

    def __init__(
        self, job: ChargerJob, reach: Reach, journal: Journal, site: SiteFile, secrets: ChargerSecrets
    ) -> None:
        self.way_back: WayBack | None = None
        self.result: tuple[PutBack, ...] = ()
        self._job = job
        self._reach = reach
        self._journal = journal
        self._site = site
        self._secrets = secrets

    async def look(self) -> WayBack | None:
        """What the charger had before it was first written to since its last hand-over; ``None``: nothing was written."""
        self.way_back = await way_back_of(self._site, self._job.record.id, self._secrets)
        return self.way_back

    async def act(self) -> Text:
        """Puts back what can be; the job then shows the charger as it is now.

        Raises:
            NothingToRollBack: nothing was written since the last hand-over.
            RolledBackPartly: some settings are not as before; each is named.
        """
        self.result = ()
        if (way_back := await self.look()) is None:
            raise NothingToRollBack()
        self.result = unreached(way_back, RolledBackPartly.interrupted())
        self.result = result = await RollBack(self._reach, self._journal, self._secrets).run(way_back)
        await self._show_the_charger()
        left = tuple(one for one in result if not one.fate.good)
        if left or way_back.single_settings:
            raise RolledBackPartly(
                len(result) - len(left),
                [(one.setting.value, one.fate.words, one.finding) for one in left],
                single_settings=way_back.single_settings,
            )
        await close_way_back(self._journal)
        self.way_back = None
        return text("commissioning", "Settings as before: {count}", count=len(result))

    async def _show_the_charger(self) -> None:
        job = self._job
        with contextlib.suppress(Fault):
            job.settings = await (await self._reach.open()).read_settings()
        wanted, job.changes = job.wanted, ()
        job.make_plan(wanted if wanted else Settings())
