"""A batch: any number of chargers through the steps of one, so many at a time as a person allows.

First all are found, read and planned; a person sees every plan; then they are written. One that fails stops only itself. A
pause lets each charger end the step that it is in; a cancellation stops each at once, in a state that the journal knows. What was
not done goes on from ``prepare``: the charger is read again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial

from evsetup.commissioning.batch import faults
from evsetup.commissioning.batch.copying import copied, copied_variables
from evsetup.commissioning.batch.member import Member, Stage, Summary, summary_of
from evsetup.commissioning.batch.places import Place, twice
from evsetup.commissioning.batch.road import Away, Road
from evsetup.commissioning.batch.wish import CONCURRENCY, BatchWish
from evsetup.commissioning.doors import Doors
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.wanted import Layer
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.template import Level, Origin
from evsetup.domain.variable import Snapshot
from evsetup.storage.records import ChargerState

log = logging.getLogger(__name__)


class Batch:
    """The chargers of ``places`` under one ``wish``. ``prepare`` and ``run`` are awaited one after the other, by one owner."""

    def __init__(
        self, bench: Workbench, places: Sequence[Place], wish: BatchWish, *, concurrency: int = CONCURRENCY
    ) -> None:
        if concurrency < 1:
            raise ValueError("at least one charger at a time")
        self.wish = wish
        self.concurrency = concurrency
        self._bench = bench
        self._subscribers: list[Callable[[Member], None]] = []
        self._roads = {place.key: Road(bench, place, wish, self._tell) for place in places}
        self._turns = asyncio.Semaphore(concurrency)
        self._open = asyncio.Event()
        self._open.set()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def members(self) -> tuple[Member, ...]:
        """All chargers as they are now, in the order of their places."""
        return tuple(road.member for road in self._roads.values())

    @property
    def summary(self) -> Summary:
        """What became of them so far."""
        return summary_of(self.members)

    @property
    def running(self) -> bool:
        """Whether chargers are read or written now."""
        return not self._idle.is_set()

    @property
    def paused(self) -> bool:
        """Whether no further step is begun."""
        return not self._open.is_set()

    def subscribe(self, callback: Callable[[Member], None]) -> Callable[[], None]:
        """Calls ``callback`` with every charger whose state changes; returns how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    async def prepare(self) -> None:
        """Finds, reads and plans every charger that is not done; nothing is written. What fails is in its member."""
        roads = [road for road in self._roads.values() if road.member.stage is not Stage.DONE]
        for road in roads:
            road.show(stage=Stage.WAITING, finding=None, doing=None)
        self._mark_finished(roads)
        await self._mark_twice(roads)
        roads = [road for road in roads if not road.member.stage.ended]
        with Doors(self._bench.csms, self._bench.vault, self.wish.log_ins, self.wish.keys) as doors:
            places = {road.place.log_in for road in roads}
            for identity in self.wish.log_ins.keys() - places:
                # It dials under a name that the plan does not know, such as its maker's; its serial number says where it stands.
                await doors.open(identity, "")
            await self._each(roads, partial(self._read, doors))
        read = [road for road in roads if not road.member.stage.ended]
        copied_from = await self._copied()
        await self._each(read, partial(self._plan, copied_from))
        self._mark_shared_keys()

    async def run(self) -> Summary:
        """Writes every plan that was made, and takes each charger to its end. Others wait for the next ``prepare``."""
        roads = [road for road in self._roads.values() if road.member.stage is Stage.PLANNED]
        await self._each(roads, self._go)
        return self.summary

    def pause(self) -> None:
        """Begins no further step; what runs ends first."""
        self._set_open(False)

    def resume(self) -> None:
        """Goes on after ``pause``."""
        self._set_open(True)

    def stop(self) -> None:
        """Stops every charger now; ``run`` or ``prepare`` returns when nothing runs any more."""
        for task in self._tasks.values():
            task.cancel()
        self._set_open(True)

    async def cancel(self) -> None:
        """As ``stop``, and returns when nothing runs any more."""
        self.stop()
        await self._idle.wait()

    def close(self) -> None:
        """Hears no more of the jobs."""
        for road in self._roads.values():
            road.close()

    # -- each charger in its own task --------------------------------------------------------------------------------

    async def _each(self, roads: Iterable[Road], act: Callable[[Road], Awaitable[None]]) -> None:
        """``act`` on each road at the same time; what goes wrong with one is that one's finding."""
        self._idle.clear()
        try:
            async with asyncio.TaskGroup() as tasks:
                for road in roads:
                    self._tasks[road.place.key] = tasks.create_task(self._guarded(road, act), name=road.place.label)
        finally:
            self._tasks.clear()
            self._idle.set()

    async def _guarded(self, road: Road, act: Callable[[Road], Awaitable[None]]) -> None:
        try:
            await act(road)
        except Away as away:
            road.show(stage=Stage.NOT_REACHED, finding=away.finding, doing=None)
        except Fault as fault:
            road.show(stage=Stage.NEEDS_YOU, finding=fault.finding, doing=None)
        except asyncio.CancelledError:
            road.show(stage=Stage.STOPPED, doing=None)
            raise
        except Exception as error:
            finding = _fault_in(error)
            if finding is None:
                log.exception("one charger of a batch")
            road.show(stage=Stage.NEEDS_YOU, finding=finding or faults.unexpected(type(error).__name__), doing=None)

    async def _read(self, doors: Doors, road: Road) -> None:
        # Waiting for a charger takes no other one's turn.
        found = await road.find(doors)
        async with self._turns:
            await road.read(found)

    async def _plan(self, copied_from: Layer | None, road: Road) -> None:
        # What is wished under OCPP's own names is read now.
        async with self._turns:
            await road.plan(copied_from)

    async def _go(self, road: Road) -> None:
        async with self._turns:
            # A turn that comes free during a pause begins nothing.
            await self._open.wait()
            await road.go(partial(self._gate, road))

    async def _gate(self, road: Road) -> None:
        if self._open.is_set():
            return
        road.show(stage=Stage.PAUSED, doing=None)
        await self._open.wait()
        road.show(stage=Stage.RUNNING)

    # -- before anything is read or written --------------------------------------------------------------------------

    def _mark_finished(self, roads: Iterable[Road]) -> None:
        """A charger that was handed over is not touched again: it is at its CSMS."""
        for road in roads:
            record = road.place.record
            if record is not None and record.state is ChargerState.HANDED_OVER:
                road.show(stage=Stage.DONE, finding=None)

    async def _mark_twice(self, roads: Iterable[Road]) -> None:
        site = self._bench.site
        bays, records = await asyncio.to_thread(site.bays), await asyncio.to_thread(site.chargers)
        found = twice([road.place for road in self._roads.values()], bays, records)
        for road in roads:
            if (finding := found.get(road.place.key)) is not None and road.member.stage is not Stage.DONE:
                road.show(stage=Stage.NEEDS_YOU, finding=finding)

    async def _copied(self) -> Layer | None:
        """What is taken over from another charger: as read now, else as the site file keeps it.

        Raises:
            NothingToCopy: nothing is known of it that another one could take.
        """
        if not (source := self.wish.copy_from):
            return None
        jobs = [job for job in self._bench.jobs.values() if job.record.id == source]
        settings = copied(jobs[0].settings, self._bench.csms.url) if jobs else Settings()
        if not settings:
            kept = await asyncio.to_thread(self._bench.site.snapshots, source)
            settings = copied(kept[-1].settings, self._bench.csms.url) if kept else settings
        singles = await self._singles_of(source, jobs)
        bays = await asyncio.to_thread(self._bench.site.bays)
        record = await asyncio.to_thread(self._bench.site.charger, source)
        label = next((bay.label for bay in bays if bay.charger_id == source), record.label if record else source)
        if not settings and not singles:
            raise faults.NothingToCopy(label)
        return Layer(Origin(Level.COPIED, label), settings, singles)

    async def _singles_of(self, source: str, jobs: Sequence[ChargerJob]) -> Mapping[str, str]:
        """Its single settings: read now where it is here, else those that were kept last."""
        snapshot: Snapshot | None = None
        if jobs and jobs[0].variables.is_here:
            snapshot = await jobs[0].variables.read()
        elif kept := await asyncio.to_thread(self._bench.site.saved_variables, source):
            newest = max(kept, key=lambda one: one.number)
            snapshot = await asyncio.to_thread(self._bench.site.variables, newest.number)
        return {} if snapshot is None else await asyncio.to_thread(copied_variables, snapshot)

    def _mark_shared_keys(self) -> None:
        owners: list[tuple[Secret, str]] = []
        for road in self._roads.values():
            key = road.job.wanted.secret_of(Setting.KEY) if road.job is not None else None
            if key is None:
                continue
            other = next((label for known, label in owners if known == key), None)
            if other is not None and road.member.stage is Stage.PLANNED:
                road.show(stage=Stage.NEEDS_YOU, finding=faults.key_used_twice(road.place.label, other))
            owners.append((key, road.place.label))

    def _tell(self, member: Member) -> None:
        for callback in tuple(self._subscribers):
            callback(member)

    def _set_open(self, on: bool) -> None:
        if on is self._open.is_set():
            return
        if on:
            self._open.set()
        else:
            self._open.clear()
        for member in self.members:
            self._tell(member)


def _fault_in(error: Exception) -> Finding | None:
    """The first finding in a group of errors that are all faults."""
    if isinstance(error, Fault):
        return error.finding
    if isinstance(error, ExceptionGroup):
        found = [_fault_in(one) for one in error.exceptions]
        return found[0] if all(one is not None for one in found) else None
    return None
