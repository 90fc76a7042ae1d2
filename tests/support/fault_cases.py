"""One case of the fault run: a charger, a fault, and the point at which it strikes; and what must hold afterwards.

After the fault the person goes on as on site: tries again, or starts the program anew. However it went:

* the charger ends up right: at its CSMS, with its new key, address and settings, nothing running and no test limit left;
  or the program said, at every attempt, what it does not know (each attempt that fails raises a finding with what to do);
* every journal entry whose write had returned is in the site file;
* the charger's key is among those that the vault keeps, so that nobody is locked out;
* nothing that must not be done twice was sent twice: a start while a charge runs, a restart that the journal did not announce.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.demo import eventually
from tests.support.fault_points import AT_DISK, AT_SEND, AT_VAULT, CURRENT, Crash, Fault, Injector, Point
from tests.support.fault_world import Kind, World, main_job, world_of

from evsetup.commissioning.charger_secrets import ChargerSecrets
from evsetup.commissioning.journal import unfinished_in
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.workbench import Workbench
from evsetup.domain import finding
from evsetup.storage.records import ChargerState, JournalEntry
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault

_ATTEMPTS = 4
_STARTS = ("send:RemoteStartTransaction:", "send:RequestStartTransaction:")
_RESTARTS = ("send:Reset:", "send:POST /restart")
_SEEN_OFTEN = 4
"""A poll that is seen more often than this is no other instant any more."""


@dataclass(frozen=True, slots=True)
class Case:
    """``str`` is its name, which is kept where it once failed: ``ocpp1.6/kill/before:vault:change#1``."""

    kind: Kind
    fault: Fault
    point: Point

    def __str__(self) -> str:
        return f"{self.kind.value}/{self.fault.value}/{self.point}"

    @classmethod
    def parse(cls, name: str) -> Case:
        """What ``str`` made of one."""
        kind, fault, point = name.split("/", 2)
        return cls(Kind(kind), Fault(fault), Point.parse(point))


@dataclass(frozen=True, slots=True)
class Ended:
    """How a case ended. ``said`` are the codes of the findings on the way; ``whole`` that the last attempt went through."""

    case: Case
    struck: bool
    said: tuple[str, ...]
    whole: bool
    flaws: tuple[str, ...]


def cases_for(kind: Kind, seen: Sequence[Point]) -> list[Case]:
    """Every fault at every point at which it can strike, for the points of one run in which nothing went wrong."""
    points = [point for point in dict.fromkeys(seen) if point.nth <= _SEEN_OFTEN]
    cases = [Case(kind, Fault.KILL, point) for point in points]
    for point in (point for point in points if point.when == "before"):
        if point.what.startswith("send:usb"):
            # The cable itself has tests of its own (tests/faults/test_commissioning_faults.py).
            faults = {Fault.REBOOT, Fault.LOST_REPLY}
        elif point.what.startswith("send:"):
            faults = set(AT_SEND)
        elif point.what.startswith("site:"):
            faults = set(AT_DISK)
        else:
            faults = {*AT_VAULT, Fault.DISK_FULL}
        cases += [Case(kind, fault, point) for fault in Fault if fault in faults]
    return cases


async def clean_run(folder: Path, kind: Kind) -> list[Point]:
    """The points of a whole job in which nothing goes wrong."""
    injector = Injector()
    CURRENT.set(injector)
    async with world_of(folder, kind) as world:
        async with world.program() as bench:
            await main_job(world, bench)
        flaws = [*(await flaws_of(world, injector, whole=True)), *_doubled(injector)]
        assert not flaws, flaws
    return injector.seen


async def run_case(folder: Path, case: Case, then: Case | None = None) -> Ended:
    """Runs the case to its end; what does not hold is among its ``flaws``. ``then`` strikes while the person tries again."""
    injector = Injector(case.fault, case.point)
    CURRENT.set(injector)
    async with world_of(folder, case.kind) as world:
        injector.strike = lambda fault: world.strike(injector, fault)
        injector.watch_start = world.charges
        went = await attempts(world, injector, then, program_dies=Fault.KILL in {case.fault, then and then.fault})
        flaws = (*went.flaws, *(await flaws_of(world, injector, whole=went.whole)))
    return Ended(case, went.struck, tuple(went.said), went.whole, flaws)


@dataclass
class Went:
    """What a person met on the way."""

    said: list[str] = field(default_factory=list)
    flaws: list[str] = field(default_factory=list)
    struck: bool = False
    whole: bool = False


async def attempts(
    world: World,
    injector: Injector,
    then: Case | None = None,
    *,
    program_dies: bool = True,
    work: Callable[[World, Workbench], Awaitable[object]] = main_job,
) -> Went:
    """The person's way to the end: each attempt in a program that is started anew, a second one in the same where it lives.

    Over once a whole job went through; a charger that only dials in may have left for its CSMS, which is the end, too.
    """
    went, coming = Went(), then
    for _ in range(_ATTEMPTS + (then is not None)):
        try:
            async with world.program() as bench:
                for _ in range(1 if program_dies else 2):
                    try:
                        await work(world, bench)
                        went.whole = True
                    except finding.Fault as fault:
                        _take(went, fault.finding)
                    went.flaws += _doubled(injector)
                    coming = _go_on(world, injector, went, coming)
                    if went.whole or (world.kind.dials_in and world.arrived):
                        break
        except finding.Fault as fault:
            _take(went, fault.finding)
            coming = _go_on(world, injector, went, coming)
        except BaseException as error:
            if not _is_crash(error, injector):
                raise
            went.flaws += _doubled(injector)
            went.said.append("killed")
            coming = _go_on(world, injector, went, coming)
        if went.whole or (world.kind.dials_in and world.arrived):
            return went
    went.flaws.append("no attempt went through")
    return went


def _take(went: Went, told: finding.Finding) -> None:
    went.said.append(told.code)
    if not told.do:
        went.flaws.append(f"{told.code} says nothing to do")


def _go_on(world: World, injector: Injector, went: Went, coming: Case | None) -> None:
    """What was broken is mended; ``coming`` strikes in the next attempt."""
    went.struck = went.struck or injector.struck
    world.mend(injector)
    injector.again()
    if coming is not None:
        injector.fault, injector.point = coming.fault, coming.point


def _is_crash(error: BaseException, injector: Injector) -> bool:
    """Whether this is only the dead program's own end; a task of it that dies takes the others with it by cancelling them."""
    if isinstance(error, BaseExceptionGroup):
        return all(_is_crash(one, injector) for one in error.exceptions)
    task = asyncio.current_task()
    if injector.dead and isinstance(error, asyncio.CancelledError) and task is not None:
        while task.cancelling():
            task.uncancel()
        return True
    return isinstance(error, Crash)


def _doubled(injector: Injector) -> list[str]:
    """What one attempt has sent and must not have."""
    sent = Counter(injector.sent)
    flaws = [f"{what} was sent {sent[what]} times" for what in sent if what.startswith(_STARTS) and sent[what] > 1]
    announced = sum(
        entry.step == JobStep.RESTART.value and entry.phase == "intent"
        for entry in injector.acknowledged[injector.acknowledged_before :]
    )
    for what in (what for what in sent if what.startswith(_RESTARTS)):
        if sent[what] > announced:
            flaws.append(f"{what} was sent {sent[what]} times, and the journal announced {announced} restarts")
    if injector.started_while_charging:
        flaws.append("a charge was started while one ran")
    injector.acknowledged_before = len(injector.acknowledged)
    return flaws


async def flaws_of(
    world: World, injector: Injector, *, whole: bool, told: Sequence[Sequence[str | None]] = ()
) -> list[str]:
    """What does not hold in the end. ``told`` are entries that a program of another process had acknowledged before."""
    flaws: list[str] = []
    try:
        await eventually(lambda: world.arrived, 4)
    except TimeoutError:
        flaws.append("the charger is not at its CSMS")
    flaws += world.differs()
    if world.charges():
        flaws.append("a charge still runs")
    if world.limited:
        flaws.append("a test limit was left behind")
    vault = await asyncio.to_thread(open_vault, world.disk / "vault", keyring=world.keyring)
    with SiteFile.open(world.disk / "test.evsite") as site:
        (record,) = site.chargers() or (None,)
        entries = () if record is None else site.journal(record.id)
        if record is not None:
            keys = await ChargerSecrets(vault, record.id).candidates("key")
            if world.new not in keys:
                flaws.append("the vault does not keep the charger's key")
        if whole and (record is None or record.state is not ChargerState.HANDED_OVER):
            flaws.append("handed over, and the site file does not say so")
        if whole and unfinished_in(entries):
            flaws.append("handed over, and the journal has an open end")
    await asyncio.to_thread(vault.close)
    kept = iter([_key(entry) for entry in entries])
    for key in (*map(tuple, told), *map(_key, injector.acknowledged)):
        if key not in kept:
            flaws.append(f"the journal lost {key}")
            break
    return flaws


def _key(entry: JournalEntry) -> tuple[object, ...]:
    return entry.job, entry.step, entry.phase, entry.what.get("setting")
