"""The schedule of one charger as a job does it: asked what it can hold, sent, read back, kept or cleared; journalled at each step.

The ids are in the journal before anything is sent. So whatever ends this program, the next run knows what may stand in the charger.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.schedule import sending
from evsetup.commissioning.schedule.making import Made, make_profiles
from evsetup.commissioning.schedule.record import KIND, Kept, Standing, content_of, kept_in
from evsetup.commissioning.schedule.sending import OUR_IDS, ReadBack, Sent, ids_of
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import NotOverOcpp, OverOcpp
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.schedule import RateUnit, Schedule
from evsetup.domain.schedule_profile import CanHold, CompositeSchedule
from evsetup.domain.text import Text, text
from evsetup.drivers.charging_profiles import ChargingProfiles, HoldsProfiles

_IDS = "profiles"


class ScheduleWork:
    """What a person does with the schedule of one charger."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.can: CanHold | None = None
        self.sent: Sent | None = None
        self.back: ReadBack | None = None
        self.cleared: Finding | None = None
        self.standing: Standing | None = None
        self.connector = 0
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._site = around.site
        self._charger_id = charger_id

    async def recall(self) -> Kept | None:
        """What an earlier day left of a schedule on this charger."""
        records = await asyncio.to_thread(self._site.records, self._charger_id, KIND)
        return kept_in(records[-1].content) if records else None

    async def look(self) -> CanHold:
        """Asks what the charger can hold; nothing is written. Raises a ``Fault`` when it does not tell."""

        async def act() -> Text:
            self.can = await (await self._profiles()).can_hold()
            return text("commissioning", "The charger tells what it can hold.")

        await self._board.run(JobStep.READ_SCHEDULE, act)
        return self._could()

    def make(self, schedule: Schedule) -> Made:
        """What ``schedule`` comes to on this charger; nothing is written. Look first.

        Raises:
            CannotHold: it cannot hold it.
        """
        return make_profiles(schedule, self._could(), datetime.now(UTC))

    async def ask(self, schedule: Schedule, connector: int = 0) -> ReadBack:
        """Reads the charger's own answer and lays it over ``schedule``; nothing is written."""

        async def act() -> Text:
            charger = await self._profiles()
            if self.can is None:
                self.can = await charger.can_hold()
            units = self.can.units or frozenset(RateUnit)
            unit = RateUnit.AMPS if RateUnit.AMPS in units else RateUnit.WATTS
            self.back = await sending.read_back(charger, schedule, connector, unit)
            return self.back.verdict.seen

        await self._board.run(JobStep.READ_SCHEDULE, act)
        if self.back is None:
            raise AssertionError("a reading that ended has an answer")
        return self.back

    async def send(self, schedule: Schedule, connector: int = 0) -> Sent:
        """Sends it and reads back what the charger makes of it. A difference is told, not raised.

        Raises:
            CannotHold: nothing was sent.
            Fault: the charger refused it, or is gone.
        """

        async def note(made: Made) -> None:
            what = {"setting": schedule.name, _IDS: list(ids_of(made.profiles)), "connector": connector}
            await self._journal.intent(JobStep.SEND_SCHEDULE, what)

        async def act() -> Text:
            charger, name = await self._profiles(), {"setting": schedule.name}
            earlier = await self._noted()
            self.can, self.cleared = await charger.can_hold(), None
            try:
                sent = await sending.send(charger, schedule, self.can, connector, note, earlier=earlier)
            except Fault as fault:
                await self._journal.outcome(JobStep.SEND_SCHEDULE, {**name, "outcome": fault.finding.code})
                raise
            self.sent, self.back, self.connector = sent, sent.read_back, connector
            await self._journal.outcome(JobStep.SEND_SCHEDULE, {**name, "outcome": "sent"})
            verdict = sent.read_back.verdict
            await self._journal.read_back(JobStep.SEND_SCHEDULE, {**name, "outcome": verdict.code})
            await self._keep(Standing.SENT, verdict)
            return verdict.seen

        await self._board.run(JobStep.SEND_SCHEDULE, act)
        if self.sent is None:
            raise AssertionError("what was sent has a result")
        return self.sent

    async def keep(self) -> None:
        """A person wants it to stay."""
        if self.sent is not None:
            await self._keep(Standing.KEPT, self.sent.read_back.verdict)

    async def clear(self, schedule: Schedule | None = None, connector: int = 0) -> Finding:
        """Clears every profile of ours and reads that back; ``schedule`` is what the charger would still tell if it did not.

        Raises:
            Fault: it refused to clear, or still keeps it; the finding says which.
        """
        kept = await self.recall()
        if kept is not None and self.sent is None:
            schedule, connector = schedule or kept.schedule, connector or kept.connector
        wanted = self.sent.schedule if self.sent is not None else schedule

        async def act() -> Text:
            charger = await self._profiles()
            ids = await self._noted(everything=True)
            what = {"setting": "clear", _IDS: list(ids)}
            await self._journal.intent(JobStep.CLEAR_SCHEDULE, what)
            unit = self.sent.made.unit if self.sent is not None else self._unit()
            try:
                await sending.clear(charger, ids)
                verdict, told = await sending.see_cleared(charger, ids, wanted, connector, unit)
            except Fault as fault:
                await self._journal.outcome(JobStep.CLEAR_SCHEDULE, {**what, "outcome": fault.finding.code})
                raise
            await self._journal.outcome(JobStep.CLEAR_SCHEDULE, {**what, "outcome": verdict.code})
            self._saw(told, verdict)
            if verdict.severity.fails:
                raise Fault(verdict)
            if kept is not None:
                await self._write({**kept.content, "state": Standing.CLEARED.value})
            self.standing = Standing.CLEARED
            return verdict.seen

        await self._board.run(JobStep.CLEAR_SCHEDULE, act)
        if self.cleared is None:
            raise AssertionError("a clearing that ended has a finding")
        return self.cleared

    def stop(self) -> None:
        """Stops what runs now, at a person's wish."""
        self._board.cancel()

    def _saw(self, told: CompositeSchedule | None, verdict: Finding) -> None:
        self.cleared = verdict
        self.back = ReadBack(told, (), verdict)

    def _unit(self) -> RateUnit:
        units = self.can.units if self.can is not None else None
        return RateUnit.WATTS if units == frozenset({RateUnit.WATTS}) else RateUnit.AMPS

    def _could(self) -> CanHold:
        if self.can is None:
            raise AssertionError("look at the charger first")
        return self.can

    async def _keep(self, standing: Standing, verdict: Finding) -> None:
        if self.sent is None:
            return
        self.standing = standing
        await self._write(content_of(self.sent, self.connector, standing, verdict))

    async def _write(self, content: Mapping[str, object]) -> None:
        await asyncio.to_thread(self._site.put_record, self._charger_id, KIND, datetime.now(UTC), content)

    async def _noted(self, *, everything: bool = False) -> Sequence[int]:
        """The ids that were ever noted for this charger; with ``everything`` all that may be ours where none was: another laptop
        may have sent them."""
        entries = await asyncio.to_thread(self._site.journal, self._charger_id)
        found = {
            number
            for entry in entries
            if entry.step == JobStep.SEND_SCHEDULE.value and isinstance(ids := entry.what.get(_IDS), list)
            for number in ids
            if isinstance(number, int) and number in OUR_IDS
        }
        return sorted(found) or (OUR_IDS if everything else ())

    async def _profiles(self) -> ChargingProfiles:
        driver: object = await self._over_ocpp.open()
        if not isinstance(driver, HoldsProfiles):
            raise NotOverOcpp(self._reach.found.name)
        return driver.charging_profiles
