"""The firmware step in the fault run: the image goes into the charger first, then the whole job is done.

What must hold besides what ``fault_cases.py`` says of the whole job:

* the charger ends with the new firmware; each attempt says what it runs, by its version, or that nobody knows, and what to do;
* it is never sent an image, nor told to fetch one, while it is at one, or has one that only waits for the restart;
* every state of the update whose write had returned is in the journal.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
from asyncio.selector_events import BaseSelectorEventLoop
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.support.fault_cases import Case, Ended, _doubled, attempts, flaws_of
from tests.support.fault_points import AT_VAULT, CURRENT, Crash, Fault, Injector, Point
from tests.support.fault_world import Kind, World, main_job, world_of

from evsetup.commissioning import firmware_work, updating
from evsetup.commissioning.workbench import Workbench
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.firmware.library import Library
from evsetup.firmware.update import update_by_upload
from evsetup.firmware.update_states import Patience, UpdateResult, UpdateState
from evsetup.simulator import ocpp16_charger
from evsetup.simulator.demo_image import build_image, check_image
from evsetup.simulator.firmware_update import FirmwareUpdate
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.openevse import OCPP_MODEL, VENDOR, OpenEvse
from evsetup.simulator.openevse_web import OpenEvseWeb

VERSION = "99.0.0"
WRITING_S = 0.4
"""So long a charger writes its flash; it answers then, and tells its old version."""
PATIENCE = Patience(start_s=2, bytes_s=1, install_s=3, reboot_s=3, settle_s=0.6, retry_s=0.5, poll_s=0.05)
_SENDS = ("send:POST /update", "send:UpdateFirmware:")
_STATES = "site:record:firmware:"
_SEEN_OFTEN = 4


def hurry(patch: pytest.MonkeyPatch, patience: Patience = PATIENCE) -> None:
    """Nobody waits as long for the updates of these chargers as for those of real ones, and they take a moment to write."""
    patch.setattr(firmware_work, "update_by_upload", functools.partial(update_by_upload, patience=patience))
    patch.setattr(updating, "Patience", lambda **_: patience)
    patch.setattr(FirmwareUpdate, "_say", _then_writing(FirmwareUpdate._say))
    patch.setattr(OpenEvse, "install", _install)
    patch.setattr(OpenEvse, "reboot", _power_gone(OpenEvse.reboot))
    accept = BaseSelectorEventLoop._accept_connection2  # type: ignore[attr-defined]
    patch.setattr(BaseSelectorEventLoop, "_accept_connection2", _as_the_kernel_does(accept))


def _as_the_kernel_does(real: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """A client whose connection was accepted as the program died is told; asyncio of Python 3.11 forgets to close such a one."""

    async def accept(self: BaseSelectorEventLoop, *given: Any) -> None:
        connection, server = given[1], given[4]
        if server is not None and not server.is_serving():
            connection.close()
            return
        await real(self, *given)

    return accept


def _then_writing(real: Callable[[FirmwareUpdate, str], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    async def say(self: FirmwareUpdate, status: str) -> None:
        await real(self, status)
        if status == "Installing":
            await asyncio.sleep(WRITING_S)

    return say


def _install(self: OpenEvse, content: bytes, size: str = "") -> None:
    header = check_image(content, VENDOR, (self.hardware.buildenv, OCPP_MODEL))

    def written() -> None:
        self.flash.write(version=header.version)
        self.reboot()

    _WRITING[id(self)] = asyncio.get_running_loop().call_later(WRITING_S, written)


def _power_gone(real: Callable[[OpenEvse], None]) -> Callable[[OpenEvse], None]:
    def reboot(self: OpenEvse) -> None:
        # What is not written to its end is not started.
        if (timer := _WRITING.pop(id(self), None)) is not None:
            timer.cancel()
        real(self)

    return reboot


_WRITING: dict[int, asyncio.TimerHandle] = {}
"""Which OpenEVSE writes an image now."""


@dataclass
class FirmwareWatch:
    """Does the work of one case, and looks at the charger itself whenever something is sent or said."""

    world: World
    injector: Injector
    old: str
    flaws: list[str] = field(default_factory=list)
    told: list[UpdateState] = field(default_factory=list)
    window: tuple[int, int] = (0, 0)
    """Which points of a run belong to the firmware step."""

    async def work(self, world: World, bench: Workbench) -> None:
        """The firmware, then the whole job. Raises a ``Fault`` where a person must try again."""
        job = await world.job(bench)
        await job.read()
        begun = len(self.injector.seen)
        before = job.update
        try:
            await job.update_firmware(_image(bench.library), self._fetched)
        finally:
            self.window = begun, len(self.injector.seen)
            if job.update is not None and job.update is not before:
                self._compare(job.update)
        await main_job(world, bench)

    def sends(self, what: str) -> None:
        """Called before anything is sent to the charger."""
        if not what.startswith(_SENDS):
            return
        if version_of(self.world) != self.old:
            self.flaws.append(f"{what} although the charger has the image")
        if self._at_it:
            self.flaws.append(f"{what} while the charger is at an update")

    def _compare(self, update: UpdateResult) -> None:
        """What the program says against what is so."""
        self.told.append(update.state)
        has, state = version_of(self.world), update.state
        if state is UpdateState.DONE and (has, update.version) != (VERSION, VERSION):
            self.flaws.append(f"said to have {update.version}, and has {has}")
        if state is UpdateState.FAILED and has != self.old:
            self.flaws.append(f"said to have kept {self.old} ({update.finding.code}), and has {has}")
        if state is UpdateState.FAILED and self._at_it and not update.finding.code.startswith("link."):
            self.flaws.append(f"said to be over ({update.finding.code}), and the charger is at it")

    @property
    def _at_it(self) -> bool:
        match self.world.charger:
            case Ocpp16Charger(charge_point=here) if here is not None:
                return here.updates.plain.busy
            case OpenEvseWeb(gateway=gateway):
                return id(gateway) in _WRITING
            case _:
                return False

    def _fetched(self, step: Progress) -> None:
        what = f"bytes:{'all' if step.done >= step.total else 'some' if step.done else 'none'}"
        if self.injector.count[what]:
            return
        try:
            self.injector.at(what, "before")
        except Crash:
            if self.world.kind is Kind.HTTP:
                # The network's own task sends the bytes; nobody would see it die. It is cut off, and the next point tells.
                raise ConnectionAbortedError from None
            raise


def version_of(world: World) -> str:
    """What the charger has in its flash."""
    match world.charger:
        case OpenEvseWeb(gateway=gateway):
            return gateway.version
        case Ocpp16Charger() as charger:
            return charger.version
        case _:
            raise AssertionError(world.kind)


def firmware_cases(kind: Kind, seen: Sequence[Point]) -> list[Case]:
    """Every fault at every boundary of the firmware step, of which ``seen`` are the points of one that goes well."""
    points = [point for point in dict.fromkeys(seen) if point.nth <= _SEEN_OFTEN]
    # What comes after one entry is on disk is what comes before the next thing.
    cases = [Case(kind, Fault.KILL, point) for point in points if point.when == "before" or "site:" not in point.what]
    moments = {Fault.REBOOT, Fault.LINK_LOSS}
    for point in points:
        faults: set[Fault] = set()
        if point.what.startswith("send:") and point.when == "before":
            faults = {*moments, Fault.LOST_REPLY}
        elif point.what.startswith("bytes:"):
            faults = moments
        elif point.what.startswith(_STATES):
            # Each state is an instant in the charger, too: it downloads, installs, restarts. The keyring is not needed for any.
            faults = {Fault.DISK_FULL, Fault.READ_ONLY, Fault.KEYRING_LOCKED} if point.when == "before" else moments
        elif point.what.startswith("site:") and point.when == "before":
            faults = {Fault.DISK_FULL}
        elif point.what.startswith("vault:") and point.when == "before":
            faults = set(AT_VAULT)
        cases += [Case(kind, fault, point) for fault in Fault if fault in faults]
    return cases


async def clean_firmware_run(folder: Path, kind: Kind) -> list[Point]:
    """The points of the firmware step of a job in which nothing goes wrong."""
    injector = Injector()
    CURRENT.set(injector)
    async with world_of(folder, kind) as world:
        watch = watched_by(world, injector)
        async with world.program() as bench:
            await watch.work(world, bench)
        flaws = [*watch.flaws, *(await flaws_of(world, injector, whole=True)), *_doubled(injector)]
        assert not flaws, flaws
        assert watch.told == [UpdateState.DONE]
    start, end = watch.window
    return injector.seen[start:end]


async def run_firmware_case(folder: Path, case: Case, _: Case | None = None) -> Ended:
    """Runs the case to its end; what does not hold is among its ``flaws``."""
    injector = Injector(case.fault, case.point)
    CURRENT.set(injector)
    async with world_of(folder, case.kind) as world:
        watch = watched_by(world, injector)
        injector.strike = lambda fault: world.strike(injector, fault)
        injector.watch_start = world.charges
        went = await attempts(world, injector, program_dies=case.fault is Fault.KILL, work=watch.work)
        flaws = [*went.flaws, *watch.flaws, *(await flaws_of(world, injector, whole=went.whole))]
        if version_of(world) != VERSION:
            flaws.append(f"ends with firmware {version_of(world)}")
        if watch.told[-1:] != [UpdateState.DONE]:
            flaws.append("never said that the update is done")
    return Ended(case, went.struck, tuple(went.said), went.whole, tuple(flaws))


def watched_by(world: World, injector: Injector) -> FirmwareWatch:
    """Puts an image for the charger of ``world`` into the library on the laptop's disk, and the watch over the case."""
    vendor, model = _maker(world)
    content = build_image(vendor, model, VERSION, payload_size=600_000)
    made = world.folder / "made.bin"
    made.write_bytes(content)
    Library(world.disk / "firmware").add(
        made, vendor=vendor, model_pattern="*", version=VERSION, sha256=hashlib.sha256(content).hexdigest()
    )
    watch = FirmwareWatch(world, injector, version_of(world))
    injector.about_to_send = watch.sends
    return watch


def _maker(world: World) -> tuple[str, str]:
    match world.charger:
        case OpenEvseWeb(gateway=gateway):
            return VENDOR, gateway.hardware.buildenv
        case _:
            return ocpp16_charger.VENDOR, ocpp16_charger.MODEL


def _image(library: Library) -> FirmwareImage:
    (image,) = library.images()
    return image
