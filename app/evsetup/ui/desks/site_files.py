"""The site's file as a document: opened lately, copied, merged with another laptop's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, ask_choice, choose_file, finished
from evsetup.ui.models.site import RecentView
from evsetup.ui.tasks import slot_task

if TYPE_CHECKING:
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_FILTER = "evsetup (*.evsite)"


class SiteFiles(Desk):
    """Knows the recent sites, and does what a person wishes with the open one's file."""

    def __init__(self, session: Session, changed: Callable[[], None]) -> None:
        super().__init__(session)
        self._changed = changed
        self.recent: tuple[RecentView, ...] = ()

    def open(self, work: SiteAtWork) -> None:
        """Puts the site on top of the recent ones; the demo is none of a person's."""
        super().open(work)
        if not work.demo:
            self._note(work)

    @slot_task
    async def look(self) -> None:
        """Reads which sites were opened last."""
        from evsetup.commissioning.opening import data_folder
        from evsetup.commissioning.recent_sites import recent_sites

        found = await asyncio.to_thread(lambda: recent_sites(data_folder()))
        self.recent = tuple(RecentView(str(site.path), site.name, site.missing) for site in found)
        self._changed()

    @slot_task
    async def _note(self, work: SiteAtWork) -> None:
        from evsetup.commissioning.opening import data_folder
        from evsetup.commissioning.recent_sites import note_opened

        site = work.bench.site
        await asyncio.to_thread(lambda: note_opened(data_folder(), site.path, site.name))
        self.look()

    async def open_another(self) -> None:
        """Lets a person choose a file and opens it."""
        path = await choose_file(self.session.window, self.session.say(text("ui", "Site file")), _FILTER)
        if path is not None:
            await self.session.open_file(path)

    async def offer(self) -> bool:
        """Shows what can be done with the open site's file, and does it; whether the site has changed."""
        if (work := self.work) is None:
            await self.open_another()
            return False
        say = self.session.say
        others = [one for one in self.recent if not one.missing and Path(one.path) != work.bench.site.path.absolute()]
        acts = [
            (say(text("ui", "Open another site…")), say(text("ui", "This one is closed; all of it is saved already."))),
            (
                say(text("ui", "Save a copy…")),
                say(text("ui", "For another laptop, or to be kept. This one stays open.")),
            ),
        ]
        if not work.bench.site.read_only:
            acts.append(
                (
                    say(text("ui", "Merge another laptop's file…")),
                    say(text("ui", "What both wrote is put together. You decide where they differ.")),
                )
            )
            acts.append(
                (say(text("ui", "Installer and company…")), say(text("ui", "Who sets this site up, for the report.")))
            )
        fixed = len(acts)
        acts += [(one.name, one.path) for one in others]
        chosen = await ask_choice(
            say, self.session.window, text("ui", "What is to be done with the site file?"),
            text("ui", "Everything is saved as it happens; there is nothing to save by hand."), acts, text("ui", "Go on"),
        )  # fmt: skip
        match chosen:
            case None:
                return False
            case 0:
                await self.open_another()
            case 1:
                await self.copy(work)
            case 2 if fixed > 2:
                return await self.merge(work)
            case 3 if fixed > 3:
                await self._name_people(work)
            case _:
                await self.session.open_file(Path(others[chosen - fixed].path))
        return False

    async def _name_people(self, work: SiteAtWork) -> None:
        from evsetup.storage.records import People

        known = await asyncio.to_thread(lambda: work.bench.site.people)
        dialog = AskDialog(
            self.session.say,
            self.session.window,
            text("ui", "Who sets this site up?"),
            text("ui", "It stands at the head of the report."),
            ((text("ui", "Installer"), known.installer, False), (text("ui", "Company"), known.company, False)),
            text("ui", "Save"),
        )
        if await finished(dialog):
            await asyncio.to_thread(work.bench.site.put_people, People(*dialog.answers))

    async def copy(self, work: SiteAtWork) -> None:
        """Saves a whole copy while the site stays open."""
        title, name = self.session.say(text("ui", "Save a copy")), f"{work.bench.site.path.stem} copy.evsite"
        path = await choose_file(self.session.window, title, _FILTER, save=True, name=name)
        if path is not None:
            await asyncio.to_thread(work.bench.site.copy_to, path)

    async def merge(self, work: SiteAtWork) -> bool:
        """Puts another laptop's file into this one; a copy of this one is saved first."""
        if any(job.busy for job in work.bench.jobs.values()):
            raise Fault(_works_now())
        path = await choose_file(self.session.window, self.session.say(text("ui", "The other laptop's file")), _FILTER)
        return path is not None and await self.merge_with(work, path)

    async def merge_with(self, work: SiteAtWork, path: Path) -> bool:
        """As ``merge``, with this file; whether it was merged."""
        from evsetup.storage.site_merge import OtherSite, compare, facts_of
        from evsetup.ui.merge_dialog import MergeDialog

        site, same_site = work.bench.site, False
        try:
            merged = await asyncio.to_thread(compare, site.path, path)
        except OtherSite as fault:
            if not await self._one_site(fault.finding):
                return False
            same_site = True
            merged = await asyncio.to_thread(lambda: compare(site.path, path, same_site=True))
        facts = await asyncio.to_thread(facts_of, path)
        dialog = MergeDialog(self.session.say, self.session.window, merged, facts.laptop)
        if not await finished(dialog) or self.work is not work:
            return False
        choices = dict(dialog.choices)
        before = site.path.with_name(f"{site.path.stem} before merge {datetime.now():%Y-%m-%d %H%M%S}.evsite")
        await asyncio.to_thread(site.copy_to, before)
        merged = await asyncio.to_thread(lambda: site.merge(path, choices, same_site=same_site))
        if merged.undecided(choices):
            raise Fault(_changed_meanwhile())
        await self._records_anew(work)
        for changed in work.plan_changed:
            changed()
        return True

    async def _records_anew(self, work: SiteAtWork) -> None:
        """Jobs go on with what is known of their chargers now."""
        for job in work.bench.jobs.values():
            if (record := await asyncio.to_thread(work.bench.site.charger, job.record.id)) is not None:
                job.record = record

    async def _one_site(self, finding: Finding) -> bool:
        question = AskDialog(
            self.session.say, self.session.window, finding.seen,
            text("ui", "Merge them only if both were made for this one site. Bays with the same name become one."), (),
            text("ui", "They are one site"),
        )  # fmt: skip
        return await finished(question)


def _works_now() -> Finding:
    return Finding(
        "storage.merge.busy",
        Severity.WARNING,
        text("ui", "A charger is being worked on."),
        text("ui", "What is written about it meanwhile could not be compared. Nothing was merged."),
        (text("ui", "Wait until it is done, or stop it, and merge then."),),
    )


def _changed_meanwhile() -> Finding:
    return Finding(
        "storage.merge.changed",
        Severity.WARNING,
        text("ui", "The site changed while you decided."),
        text("ui", "There is something new to decide. Nothing was merged."),
        (text("ui", "Merge again."),),
    )
