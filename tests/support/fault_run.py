"""Runs many cases of the fault run side by side, and tells of each that failed how to run it alone."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from tests.support.fault_cases import Case, Ended, cases_for, clean_run, run_case
from tests.support.fault_points import CURRENT, Fault
from tests.support.fault_world import Kind

SEEDS = Path(__file__).parents[1] / "faults" / "fault_run_seeds.txt"
ALONE = "EVSETUP_FAULT_CASE"
"""The environment variable that names cases to run alone, with ``;`` between them."""

_AT_ONCE = 12
_LONGEST_S = 90.0
_AND = " + "


def parse(name: str) -> tuple[Case, Case | None]:
    """One case, or two faults one after the other."""
    first, _, second = name.partition(_AND)
    return Case.parse(first), Case.parse(second) if second else None


def kept_cases() -> list[tuple[Case, Case | None]]:
    """The cases that once failed."""
    lines = SEEDS.read_text(encoding="utf-8").splitlines()
    return [parse(line) for line in lines if line and not line.startswith("#")]


async def all_cases(kind: Kind) -> list[tuple[Case, Case | None]]:
    """Every fault at every point of the whole job of this charger."""
    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        seen = await asyncio.create_task(clean_run(Path(folder, "clean"), kind))
    return [(case, None) for case in cases_for(kind, seen)]


async def pairs(kind: Kind, seeds: Sequence[int]) -> list[tuple[Case, Case | None]]:
    """Two faults one after the other, drawn by each seed: the second strikes while the first is being mended."""
    cases = sorted((case for case, _ in await all_cases(kind)), key=str)
    drawn = (random.Random(f"{kind.value} {seed}") for seed in seeds)
    return [(chance.choice(cases), chance.choice(cases)) for chance in drawn]


async def run_all(
    cases: Sequence[tuple[Case, Case | None]],
    run: Callable[[Path, Case, Case | None], Awaitable[Ended]] = run_case,
) -> list[Ended]:
    """Runs them side by side, each with a world, a disk and a network address of its own; ``run`` does one."""
    turn = asyncio.Semaphore(_AT_ONCE)
    root = Path(tempfile.mkdtemp(dir=_memory()))

    async def one(number: int, case: Case, then: Case | None) -> Ended:
        async with turn:
            folder = root / str(number)
            try:
                async with asyncio.timeout(_LONGEST_S):
                    return await run(folder, case, then)
            except Exception as error:
                return Ended(case, True, (), False, (f"{type(error).__name__}: {error}",))
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    try:
        tasks = [asyncio.create_task(one(at, case, then)) for at, (case, then) in enumerate(cases)]
        return list(await asyncio.gather(*tasks))
    finally:
        CURRENT.set(None)
        shutil.rmtree(root, ignore_errors=True)


def told(
    cases: Sequence[tuple[Case, Case | None]], ended: Sequence[Ended], file: str = "test_fault_run_alone.py"
) -> str:
    """What does not hold, each with the way to run it alone, which is in ``file``; empty when all is well."""
    lines = []
    for (case, then), end in zip(cases, ended, strict=True):
        name = str(case) if then is None else f"{case}{_AND}{then}"
        if end.flaws:
            lines.append(f"{name}\n    " + "\n    ".join((*end.flaws, f"said: {', '.join(end.said)}")))
            lines.append(f"    alone: {ALONE}='{name}' python -m pytest tests/faults/{file} -k once_failed")
    return "\n".join(lines)


def summary(ended: Sequence[Ended]) -> str:
    """How many cases of which fault, and how they ended."""
    faults = Counter(end.case.fault for end in ended)
    counts = ", ".join(f"{fault.value} {faults[fault]}" for fault in Fault if faults[fault])
    whole, struck = sum(end.whole for end in ended), sum(end.struck for end in ended)
    return f"{len(ended)} cases ({counts}); struck {struck}; gone through afterwards {whole}, else at its CSMS already"


def _memory() -> str | None:
    """A folder in memory, where there is one: the cases are about what was written, not about how fast a disk is."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
