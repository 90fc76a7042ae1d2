"""The road of one charger in a batch: found → read → planned; then written, proven, rehearsed, switched, handed over.

Each step is the one of a single charger (``ChargerJob``). Nothing is taken from memory: a charger that goes on is read first,
and only what differs is written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from evsetup.commissioning.batch import faults
from evsetup.commissioning.batch.member import Member, Stage, wished_of
from evsetup.commissioning.batch.places import Place
from evsetup.commissioning.batch.resuming import with_key_in_use
from evsetup.commissioning.batch.wanted import plan_wishes
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.decision import decide
from evsetup.commissioning.doors import Doors
from evsetup.commissioning.faults import NoImage, SetUpByAPerson
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.remembered import confirmed_address
from evsetup.commissioning.states import ProofStep, StepStatus
from evsetup.commissioning.wanted import Layer
from evsetup.commissioning.workbench import Workbench
from evsetup.discovery.faults import NotSeen
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.plan import Risk
from evsetup.domain.settings import Setting
from evsetup.domain.sighting import FoundCharger, Way
from evsetup.ocppj.csms import NotDialledIn
from evsetup.storage.records import ChargerState

Gate = Callable[[], Awaitable[None]]


class Away(Fault):
    """The charger did not show itself in time."""


class Road:
    """One charger. ``tell`` gets every change of ``member``."""

    def __init__(self, bench: Workbench, place: Place, wish: BatchWish, tell: Callable[[Member], None]) -> None:
        self.place = place
        self.member = Member(place.key, place.label, place.identity)
        self.job: ChargerJob | None = None
        self._bench = bench
        self._wish = wish
        self._tell = tell
        self._interrupted: tuple[Finding, ...] = ()
        self._proven_before = False
        self._unsubscribe: Callable[[], None] = lambda: None

    def show(self, **changed: object) -> None:
        """Takes a new state in and tells it."""
        self.member = replace(self.member, **changed)  # type: ignore[arg-type]
        self._tell(self.member)

    def close(self) -> None:
        """Hears no more of the job."""
        self._unsubscribe()

    async def find(self, doors: Doors) -> FoundCharger:
        """Waits until the charger shows itself.

        Raises:
            Away: it did not.
        """
        place, bench = self.place, self._bench
        record_id = place.record.id if place.record is not None else ""
        await doors.open(place.log_in, record_id)
        self.show(stage=Stage.LOOKED_FOR, finding=None)
        try:
            found = await bench.discovery.wait_for(
                lambda row: place.is_there(row) and self._is_up(row), self._wish.wait_s
            )
            if found.best_endpoint.way is Way.OCPP:
                await bench.csms.wait_for(found.best_endpoint.address, self._wish.wait_s)
        except (NotSeen, NotDialledIn) as fault:
            raise Away(await self._why_away(fault.finding)) from None
        finally:
            doors.leave(place.log_in)
        self.show(charger=found.key)
        return found

    async def read(self, found: FoundCharger) -> ChargerJob:
        """Reads the charger, and notes that it stands in its bay."""
        self.show(stage=Stage.READING)
        bench, place = self._bench, self.place
        job = await bench.job_for(found)
        families = bench.cards_for(found)
        if len(families) == 1:
            await job.choose_card(families[0])
        if job is not self.job:
            self.close()
            self.job, self._unsubscribe = job, job.subscribe(self._job_changed)
        self._proven_before = await self._was_proven(job)
        self._interrupted = tuple(one.finding() for one in await job.unfinished())
        await job.read()
        if job.wishes.needs_a_person:
            raise SetUpByAPerson(job.card.family)
        self.show(stage=Stage.WAITING, notes=self._interrupted, doing=None)
        if place.bay is not None and place.bay.charger_id != job.record.id:
            await asyncio.to_thread(_put_in_bay, bench, place.bay.id, job.record.id, "")
        self.place = replace(place, record=job.record)
        return job

    async def plan(self, copied: Layer | None) -> None:
        """Makes the plan: old → new, for a person to see. Nothing is written to the charger."""
        job, wish = self._read_job(), self._wish
        identity = self.place.identity or job.identity.charge_point_identity
        left_out = await plan_wishes(job, self.place, identity, wish, copied, self._bench)
        notes = (*self._interrupted, *job.wishes.findings)
        self.show(
            stage=Stage.PLANNED,
            plan=job.plan,
            wished=wished_of(job.wishes),
            identity=identity,
            left_out=left_out,
            notes=notes,
            doing=None,
        )

    async def go(self, gate: Gate) -> None:
        """Writes the plan and goes on to the hand-over; ``gate`` is passed before each step, and may hold it up.

        Raises:
            Fault: it cannot go on; the journal and the charger tell how far it came.
        """
        job, wish = self._read_job(), self._wish
        self.show(stage=Stage.RUNNING, finding=None)
        if (bay := self.place.bay) is not None:
            # An identity from a pattern becomes the plan of the site once it is written.
            await asyncio.to_thread(_put_in_bay, self._bench, bay.id, job.record.id, bay.identity)
        over_serial = job.found.best_endpoint.way is Way.SERIAL
        if wish.firmware and not over_serial:
            await self._update(job, gate)
        first = any(change.risk < Risk.ADDRESS for change in job.plan.changes)
        await gate()
        await job.wishes.note_decision()
        await job.apply()
        await job.wishes.write_variables()
        await job.wishes.note_tasks()
        self.show(wished=wished_of(job.wishes))
        if wish.firmware and over_serial:
            await self._update(job, gate)
        goes_to_csms = Setting.CSMS_URL in job.wanted
        if goes_to_csms and wish.prove and (first or not self._proven_before):
            await gate()
            await job.prove(wish.proof)
        if goes_to_csms and wish.hand_over:
            await gate()
            await job.rehearse(ca_file=wish.ca_file)
            await gate()
            await job.switch()
        if wish.hand_over:
            await job.hand_over()
        self.show(stage=Stage.DONE, doing=None)

    async def _update(self, job: ChargerJob, gate: Gate) -> None:
        await gate()
        try:
            image = await job.best_image()
        except NoImage:
            # It runs the newest that is here; that is no reason to stop.
            return
        await job.update_firmware(image)
        if job.found.best_endpoint.way is not Way.SERIAL:
            wanted = job.wanted
            await job.read()
            job.settings = with_key_in_use(job, self._bench.csms, wanted.secret_of(Setting.KEY))
            job.make_plan(wanted)

    async def _why_away(self, told: Finding) -> Finding:
        """Why it is not here: it may have left for its CSMS in an earlier run."""
        record, wish = self.place.record, self._wish
        if record is None or not decide(wish.circumstances).purpose.needs_csms:
            return told
        before = confirmed_address(await asyncio.to_thread(self._bench.site.journal, record.id))
        if before is None or wish.csms_url not in {"", before.address}:
            return told
        return faults.left_before(self.place.log_in, before.address, before.at.astimezone().strftime("%Y-%m-%d %H:%M"))

    async def _was_proven(self, job: ChargerJob) -> bool:
        """Whether an earlier run has seen the charger do its job, to the end."""
        if job.record.state is not ChargerState.TESTED:
            return False
        tests = {test.name: test.status for test in await asyncio.to_thread(self._bench.site.tests, job.record.id)}
        return all(tests.get(str(step.value)) == StepStatus.DONE.value for step in ProofStep)

    def _is_up(self, row: FoundCharger) -> bool:
        """Whether it can be talked to: one that dials in is here only while its link stands."""
        end = row.best_endpoint
        return end.way is not Way.OCPP or end.address in self._bench.csms.charge_points

    def _read_job(self) -> ChargerJob:
        if self.job is None:
            raise AssertionError("a charger is read before it is planned")
        return self.job

    def _job_changed(self, job: ChargerJob) -> None:
        running = next((step for step, state in job.states.items() if state.status is StepStatus.RUNNING), None)
        if running is not self.member.doing:
            self.show(doing=running)


def _put_in_bay(bench: Workbench, bay_id: str, charger_id: str, identity: str) -> None:
    """Notes which charger stands in a bay; all else there stays as it is now."""
    for bay in bench.site.bays():
        if bay.id == bay_id:
            now = replace(bay, charger_id=charger_id, identity=identity or bay.identity)
            if now != bay:
                bench.site.put_bay(now)
