"""The whole job in a process of its own, which is killed by SIGKILL at points all over it; then the program is started again.

What holds afterwards is what must hold in the fault run (``tests/support/fault_cases.py``); here the kernel itself ends the
program, with all that it had not yet given away.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.fault_cases import attempts, clean_run, flaws_of
from tests.support.fault_child import COMMAND, line_for
from tests.support.fault_points import CURRENT, Injector, Point, watch
from tests.support.fault_world import Kind, world_of
from tests.support.forking import forking
from tests.support.secret_service import FolderKeyring

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork"),
]

KILLS = 20
"""For each kind of charger."""

LANES = 4
"""So many programs run, and are killed, at the same time."""


async def killed_at(
    folder: Path, kind: Kind, point: Point, process: asyncio.subprocess.Process
) -> Sequence[str] | None:
    """What does not hold after a kill at ``point`` and a new start; ``None`` where the program came to its end before: it asks for a
    state until that has changed, and how often depends on the machine."""
    injector = Injector()
    CURRENT.set(injector)
    keyring = folder / "keyring"
    keyring.mkdir(parents=True)
    async with world_of(folder, kind, FolderKeyring(keyring)) as world:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line_for(world, keyring, point).encode())
        acknowledged: list[list[str | None]] = []
        while "ended" not in (told := json.loads(await process.stdout.readline())):
            acknowledged.append(told["acknowledged"])
        if told["ended"] == 0 and point.nth > 1:
            return None
        if told["ended"] != -signal.SIGKILL:
            return [f"{point} was not reached: {told}"]
        went = await attempts(world, injector)
        flaws = [*went.flaws, *(await flaws_of(world, injector, whole=went.whole, told=acknowledged))]
        return [f"{kind.value} killed at {point}: {flaw} (said: {went.said})" for flaw in flaws]


@pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.value)
async def test_killed_by_the_kernel_the_program_goes_on_where_the_charger_is(kind: Kind, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        seen = list(dict.fromkeys(await asyncio.create_task(clean_run(tmp_path / "clean", kind))))
        points = iter([seen[len(seen) * number // KILLS] for number in range(KILLS)])
        flaws: list[str] = []

        async def one_after_the_other(lane: int) -> None:
            async with forking(COMMAND) as process:
                for number, point in enumerate(points):
                    for nth in range(point.nth, 0, -1):
                        folder, earlier = tmp_path / f"{lane}-{number}-{nth}", replace(point, nth=nth)
                        told = await asyncio.create_task(killed_at(folder, kind, earlier, process))
                        if told is not None:
                            flaws.extend(told)
                            break

        async with asyncio.TaskGroup() as lanes:
            for lane in range(LANES):
                lanes.create_task(one_after_the_other(lane))
    assert flaws == []
