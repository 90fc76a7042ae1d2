"""With what the settings of a charger can be compared: its snapshots, other chargers on this laptop, their snapshots."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.variable import Snapshot
from evsetup.storage.records import SavedVariables, SnapshotReason

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.commissioning.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Source:
    """One other side: what it is called, when and why it was taken, and how its variables are got; ``job`` reads them."""

    name: Text
    why: Text
    same_charger: bool
    get: Callable[[], Awaitable[Snapshot | None]]
    job: ChargerJob | None = None


async def own_snapshots(bench: Workbench, charger_id: str) -> list[Source]:
    """The charger's own snapshots, newest first."""
    saved = await asyncio.to_thread(bench.site.saved_variables, charger_id)
    return [_saved_source(bench, one, same_charger=True) for one in reversed(saved)]


async def other_sides(bench: Workbench, job: ChargerJob) -> list[Source]:
    """Everything that ``job``'s charger can be compared with: itself earlier, others now, others earlier."""
    own = await own_snapshots(bench, job.record.id)
    now = [_charger_source(other) for other in bench.jobs.values() if other is not job and other.variables.is_here]
    everyone = await asyncio.to_thread(bench.site.saved_variables)
    labels = {record.id: record.label for record in await asyncio.to_thread(bench.site.chargers)}
    others = [
        _saved_source(bench, one, same_charger=False, label=labels.get(one.charger_id, ""))
        for one in reversed(everyone)
        if one.charger_id != job.record.id
    ]
    return [*now, *own, *others]


def _charger_source(other: ChargerJob) -> Source:
    async def get() -> Snapshot | None:
        return other.variables.snapshot or await other.variables.read()

    read = other.variables.snapshot
    why = (
        text("ui", "On this laptop; it is read now.")
        if read is None
        else text("ui", "On this laptop; read {time}.", time=read.taken.astimezone().strftime("%H:%M"))
    )
    return Source(verbatim(other.record.label), why, same_charger=False, get=get, job=other)


def _saved_source(bench: Workbench, saved: SavedVariables, *, same_charger: bool, label: str = "") -> Source:
    async def get() -> Snapshot | None:
        return await asyncio.to_thread(bench.site.variables, saved.number)

    at = saved.taken.astimezone().strftime("%Y-%m-%d %H:%M")
    name = verbatim(f"{label} · {at}" if label else at)
    before = saved.why is SnapshotReason.BEFORE_WRITING
    note = text("ui", "kept before settings were written") if before else verbatim(saved.note or "–")
    return Source(name, text("ui", "{note} · settings: {count}", note=note, count=saved.count), same_charger, get)
