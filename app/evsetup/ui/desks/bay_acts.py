"""What a person does with one card of the board besides its next act: say which bay it is, take that back, find it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.commissioning.known_charger import known_record
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.domain.text import Text, text
from evsetup.storage.records import Bay, ChargerRecord
from evsetup.ui.desks.bay_notes import BayNotes, Place
from evsetup.ui.desks.board import Waiting, bay_of
from evsetup.ui.desks.desk import Desk
from evsetup.ui.desks.inner_desk import InnerDesk
from evsetup.ui.desks.installation_desk import InstallationDesk
from evsetup.ui.dialogs import AskDialog, ask_choice, finished
from evsetup.ui.rail import PageName

if TYPE_CHECKING:
    from evsetup.commissioning.appearing import Appearing
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session


class BayAct(Enum):
    """One act, in the order in which they are offered."""

    THIS_IS = "this is"
    NOT_HERE = "not here"
    PLUG_IN = "plug in"
    PLUG_IN_NO_MORE = "plug in no more"
    RESTART = "restart"
    FIRMWARE = "firmware"
    LIVE = "live"
    SCHEDULE = "schedule"
    BILLING = "billing"
    GUIDED = "guided"
    CONFORMITY = "conformity"
    INSTALLATION = "installation"
    NOTES = "notes"


class BayActs(Desk):
    """The desk of all cards' "More…". ``changed`` is told when the board must be shown anew."""

    def __init__(self, session: Session, changed: Callable[[], None]) -> None:
        super().__init__(session)
        self._changed = changed
        self._appearing: Appearing | None = None

    def open(self, work: SiteAtWork) -> None:
        """Looks for chargers that appear, from now on."""
        from evsetup.commissioning.appearing import Appearing

        super().open(work)
        self._appearing = Appearing(work.bench.discovery, self._changed)

    def close(self) -> None:
        """Forgets the site."""
        super().close()
        if self._appearing is not None:
            self._appearing.close()
        self._appearing = None

    @property
    def waiting(self) -> Waiting:
        """Which charger a person is plugging in, and which row came."""
        seen = self._appearing
        return Waiting() if seen is None else Waiting(seen.bay_id, seen.key)

    async def confirm_appeared(self, found: FoundCharger) -> bool:
        """Takes the charger that just appeared as the one that was waited for; whether this was that one."""
        seen = self._appearing
        if seen is None or (work := self.work) is None or seen.key != found.key:
            return False
        bay = next((bay for bay in await asyncio.to_thread(work.bench.site.bays) if bay.id == seen.bay_id), None)
        seen.end()
        if bay is None:
            return False
        await stands_at(work, found, bay)
        return True

    async def offer(self, key: str, bays: tuple[Bay, ...], records: tuple[ChargerRecord, ...]) -> bool:
        """Shows what can be done with this card and does what is chosen; whether bays have changed."""
        if (work := self.work) is None:
            return False
        found = work.bench.discovery.find(key)
        bay = _bay_on(key, found, bays, records)
        acts = self._possible(found, bay, bays)
        session = self.session
        said = [(session.say(title), session.say(why)) for title, why in (_words(act, bay) for act in acts)]
        question = text("ui", "What is to be done here?")
        chosen = await ask_choice(
            session.say, session.window, question, text("ui", "Nothing is done before you choose."), said,
            text("ui", "Do this"),
        )  # fmt: skip
        if chosen is None or self.work is not work:
            return False
        if acts[chosen] in {BayAct.NOTES, BayAct.INSTALLATION}:
            record = known_record(found, records) if found is not None else None
            known = (
                record.id if record is not None else key.removeprefix("record/") if key.startswith("record/") else ""
            )
            wiring = acts[chosen] is BayAct.INSTALLATION
            if found is not None and (bay is None or wiring) and not known:
                known = (await work.bench.job_for(found)).record.id
            label = bay.label if bay is not None else found.name if found is not None else ""
            if wiring:
                desk = session.desk(PageName.INSTALLATION)
                if isinstance(desk, InstallationDesk):
                    await desk.take(known or (bay.charger_id if bay is not None else ""), label, PageName.SITE)
                return False
            await BayNotes(session, work, Place(label, bay.id if bay is not None else "", known)).show()
            return True
        return await self._do(acts[chosen], work, found, bay, bays)

    def _possible(self, found: FoundCharger | None, bay: Bay | None, bays: tuple[Bay, ...]) -> list[BayAct]:
        acts: list[BayAct] = []
        # Its own bay too, while only a number says so: another charger may claim it.
        if found is not None and any(not one.charger_id for one in bays):
            acts.append(BayAct.THIS_IS)
        if bay is not None and bay.charger_id:
            acts.append(BayAct.NOT_HERE)
        if bay is not None and found is None and not bay.charger_id:
            acts.append(BayAct.PLUG_IN_NO_MORE if bay.id == self.waiting.bay_id else BayAct.PLUG_IN)
        if found is not None:
            acts.append(BayAct.RESTART)
        if bay is not None:
            acts.append(BayAct.FIRMWARE)
        if found is not None and found.endpoint(Way.OCPP) is not None:
            acts += [BayAct.LIVE, BayAct.SCHEDULE, BayAct.BILLING, BayAct.GUIDED, BayAct.CONFORMITY]
        if found is not None or (bay is not None and bay.charger_id):
            acts.append(BayAct.INSTALLATION)
        return [*acts, BayAct.NOTES]

    async def _do(
        self, act: BayAct, work: SiteAtWork, found: FoundCharger | None, bay: Bay | None, bays: tuple[Bay, ...]
    ) -> bool:
        match act:
            case BayAct.THIS_IS if found is not None:
                return await self._choose_bay(work, found, bays)
            case BayAct.NOT_HERE if bay is not None:
                await asyncio.to_thread(work.bench.site.put_bay, replace(bay, charger_id=""))
                return True
            case BayAct.PLUG_IN if bay is not None and self._appearing is not None:
                self._appearing.wait(bay.id)
            case BayAct.PLUG_IN_NO_MORE if self._appearing is not None:
                self._appearing.end()
            case BayAct.RESTART if found is not None:
                await self._restart(work, found)
            case BayAct.FIRMWARE if bay is not None:
                return await self._expect_firmware(work, bay)
            case BayAct.LIVE | BayAct.SCHEDULE | BayAct.BILLING | BayAct.GUIDED | BayAct.CONFORMITY if (
                found is not None
            ):
                desk = self.session.desk(PageName(act.value))
                if isinstance(desk, InnerDesk):
                    await desk.take(found, bay.label if bay is not None else found.name, PageName.SITE)
            case _:
                pass
        return False

    async def _choose_bay(self, work: SiteAtWork, found: FoundCharger, bays: tuple[Bay, ...]) -> bool:
        free = [bay for bay in bays if not bay.charger_id]
        chosen = await ask_choice(
            self.session.say,
            self.session.window,
            text("ui", "Which bay is {charger}?", charger=found.name),
            text("ui", "What you say here goes before serial numbers and identities. It can be taken back."),
            [(bay.label, " · ".join(x for x in (bay.expected_model, bay.expected_serial, bay.identity) if x)) for bay in free],
            text("ui", "This is the one"),
        )  # fmt: skip
        if chosen is None:
            return False
        await stands_at(work, found, free[chosen])
        return True

    async def _restart(self, work: SiteAtWork, found: FoundCharger) -> None:
        job = await work.bench.job_for(found)
        session = self.session
        dialog = AskDialog(
            session.say, session.window, text("ui", "Restart this charger to see which one it is?"),
            job.identifying.warning, (), text("ui", "Restart it"),
        )  # fmt: skip
        if await finished(dialog) and not job.busy:
            await job.identifying.restart()

    async def _expect_firmware(self, work: SiteAtWork, bay: Bay) -> bool:
        session = self.session
        dialog = AskDialog(
            session.say,
            session.window,
            text("ui", "Which firmware shall {bay} have?", bay=bay.label),
            text("ui", "A charger with another version is marked. Leave it empty where any version will do."),
            ((text("ui", "Firmware version"), bay.expected_firmware, False),),
            text("ui", "Save"),
        )
        if not await finished(dialog):
            return False
        await asyncio.to_thread(work.bench.site.put_bay, replace(bay, expected_firmware=dialog.answers[0]))
        return True


async def stands_at(work: SiteAtWork, found: FoundCharger, bay: Bay) -> None:
    """Takes a person's word that this charger stands at this bay; a bay that it stood at before is free again."""
    job, site = await work.bench.job_for(found), work.bench.site
    left = [
        replace(one, charger_id="")
        for one in await asyncio.to_thread(site.bays)
        if one.charger_id == job.record.id and one.id != bay.id
    ]
    await asyncio.to_thread(site.put_bays, (*left, replace(bay, charger_id=job.record.id)))


def _bay_on(
    key: str, found: FoundCharger | None, bays: tuple[Bay, ...], records: tuple[ChargerRecord, ...]
) -> Bay | None:
    if found is not None:
        return bay_of(found, known_record(found, records), bays)
    kind, _, name = key.partition("/")
    return next((bay for bay in bays if name and name == (bay.charger_id if kind == "record" else bay.id)), None)


def _words(act: BayAct, bay: Bay | None) -> tuple[Text, Text]:
    label = bay.label if bay is not None else ""
    match act:
        case BayAct.THIS_IS:
            return text("ui", "Say which bay this is"), text("ui", "For a charger that tells no number of its own.")
        case BayAct.NOT_HERE:
            return (
                text("ui", "It is not {bay}", bay=label),
                text("ui", "Takes back what was said by hand. What is known of the charger stays."),
            )
        case BayAct.PLUG_IN:
            return (
                text("ui", "Plug it in now"),
                text(
                    "ui", "The next charger that appears is marked, and you are asked whether it is {bay}.", bay=label
                ),
            )
        case BayAct.PLUG_IN_NO_MORE:
            return text("ui", "Wait for it no more"), text("ui", "No charger is marked when it appears.")
        case BayAct.RESTART:
            return text("ui", "Restart it to see which one it is"), text("ui", "You are told what happens, and asked.")
        case BayAct.FIRMWARE:
            return text("ui", "Set its firmware version"), text("ui", "A charger with another version is marked.")
        case BayAct.LIVE:
            return (
                text("ui", "See it live"),
                text("ui", "What it does and measures now; start, stop, limit, unlock, restart."),
            )
        case BayAct.SCHEDULE:
            return (
                text("ui", "Its charging schedule"),
                text("ui", "Hours and limits of a week: sent, and read back from the charger."),
            )
        case BayAct.BILLING:
            return (
                text("ui", "Its meter and billing"),
                text("ui", "What its meter tells, signed values included, and what the operator demands."),
            )
        case BayAct.GUIDED:
            return (
                text("ui", "See it do its whole job"),
                text("ui", "With a vehicle or a test adapter: start, meter, limit, stop, restarts, a cut network."),
            )
        case BayAct.CONFORMITY:
            return (
                text("ui", "Check it against OCPP"),
                text("ui", "Case by case, with verdicts and messages; afterwards it is as before."),
            )
        case BayAct.INSTALLATION:
            return (
                text("ui", "Limits and installation"),
                text("ui", "Breaker, cable, RCD, measured values and papers: checked, and in the report."),
            )
        case BayAct.NOTES:
            return text("ui", "Notes and photos"), text("ui", "Kept in the site file, and in the report.")
