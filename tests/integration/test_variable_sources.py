"""With what the settings of a charger can be compared: all that the site has, none of it left out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.bench_around import job_by_hand, workbench

from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Snapshot, Variable, VariableName, Variables
from evsetup.storage.records import SnapshotReason
from evsetup.ui.desks.variable_sources import other_sides, own_snapshots

START = datetime(2026, 11, 1, tzinfo=UTC)


def snapshot(number: int) -> Snapshot:
    variables = Variables([Variable(VariableName("HeartbeatInterval"), str(number))])
    return Snapshot(START + timedelta(days=number), Identity(), OcppVersion.V16, variables)


async def test_every_snapshot_is_offered_the_newest_first_and_each_gives_its_own(tmp_path: Path) -> None:
    async with workbench(tmp_path) as bench:
        mine = await job_by_hand(bench, "http://127.0.0.1:9")
        other = await job_by_hand(bench, "http://127.0.0.1:7")
        for number in range(20):
            bench.site.put_variables(mine.record.id, snapshot(number), SnapshotReason.BY_HAND, f"mine {number}")
            bench.site.put_variables(other.record.id, snapshot(100 + number), SnapshotReason.BY_HAND)
        own = await own_snapshots(bench, mine.record.id)
        everything = await other_sides(bench, mine)
        got = [await source.get() for source in everything]

    assert ["mine 19" in str(own[0].why), "mine 0" in str(own[-1].why), len(own)] == [True, True, 20]
    found = [one.variables[VariableName("HeartbeatInterval")].value for one in got if one is not None]
    assert found == [*map(str, range(19, -1, -1)), *map(str, range(119, 99, -1))]
    assert [source.same_charger for source in everything] == [True] * 20 + [False] * 20
