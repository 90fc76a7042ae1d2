"""The fault run on what is real besides the network: a drive that is full, and the system's own keyring, locked."""

from __future__ import annotations

import asyncio
import functools
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from tests.support.fault_cases import Went, attempts, clean_run, flaws_of
from tests.support.fault_points import CURRENT, Fault, Injector, Point, watch
from tests.support.fault_world import Kind, World, world_of

from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import KeyringLocked

_PAGE = 4096


def spread(seen: Sequence[Point], what: str, count: int) -> list[Point]:
    """``count`` points of this kind, from all over a run."""
    points = [point for point in dict.fromkeys(seen) if point.when == "before" and point.what.startswith(what)]
    return [points[len(points) * number // count] for number in range(count)]


async def one(
    folder: Path,
    kind: Kind,
    point: Point,
    breaks: Callable[[World], None],
    mends: Callable[[World], None],
    keyring: KeyringBackend | None = None,
    disk: Path | None = None,
) -> tuple[Went, list[str]]:
    """A whole job, in which ``breaks`` is called at ``point``; and what does not hold after ``mends`` and a person's next try."""
    injector = Injector(Fault.SLEEP, point)
    CURRENT.set(injector)
    async with world_of(folder, kind, keyring, disk) as world:
        injector.strike = lambda _: breaks(world)
        world.mended = functools.partial(mends, world)
        went = await attempts(world, injector, program_dies=False)
        return went, [*went.flaws, *(await flaws_of(world, injector, whole=went.whole))]


def on_a_full_drive(folder: Path, drive: Path, count: int) -> list[str]:
    """What does not hold where ``drive`` is a small one that is filled to its last byte at points all over the job."""

    def fill(world: World) -> None:
        with (world.disk / "ballast").open("wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(bytes(_PAGE))
            except OSError:
                pass

    def empty(world: World) -> None:
        (world.disk / "ballast").unlink(missing_ok=True)

    return asyncio.run(_all(folder, (Kind.HTTP, Kind.OCPP16), "site:", count, fill, empty, drive=drive))


def with_the_systems_keyring(
    folder: Path, keyring: KeyringBackend, lock: Callable[[], None], unlock: Callable[[], None], count: int
) -> list[str]:
    """What does not hold where the system's own ``keyring`` is locked at points of the job; the program that runs has its key
    and goes on, one that is started meanwhile must say so."""
    locked: list[bool] = []
    opened: list[str] = []

    def lock_it(_: World) -> None:
        lock()
        locked.append(True)

    def unlock_it(world: World) -> None:
        if locked:
            locked.clear()
            try:
                open_vault(world.disk / "vault", keyring=keyring, patience_s=20).close()
                opened.append("a vault was opened although its keyring is locked")
            except KeyringLocked:
                unlock()

    return [*asyncio.run(_all(folder, (Kind.HTTP,), "vault:", count, lock_it, unlock_it, keyring)), *opened]


async def _all(
    folder: Path,
    kinds: Sequence[Kind],
    what: str,
    count: int,
    breaks: Callable[[World], None],
    mends: Callable[[World], None],
    keyring: KeyringBackend | None = None,
    drive: Path | None = None,
) -> list[str]:
    told: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        for kind in kinds:
            seen = await asyncio.create_task(clean_run(folder / f"clean-{kind.value}", kind))
            for number, point in enumerate(spread(seen, what, count)):
                name = f"{kind.value}-{number}"
                disk = None if drive is None else drive / name
                case = asyncio.create_task(one(folder / name, kind, point, breaks, mends, keyring, disk))
                went, flaws = await case
                if disk is not None:
                    shutil.rmtree(disk)  # the next one needs the room
                told += [f"{kind.value} {point}: {flaw}" for flaw in flaws]
                if drive is not None and "storage.site.disk-full" not in went.said:
                    told.append(f"{kind.value} {point}: that the drive is full was not said, but {went.said}")
    return told
