"""New firmware for many chargers of a site: one of them first and alone, then the rest, and a stop at the first that fails.

The first is the canary (``facts/product.md``, P8): an image that breaks a model breaks one charger. Whatever runs when another one fails
is watched to its end, since it may be writing its memory; what has not begun is left as it is, and is named.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from evsetup.commissioning.job import ChargerJob
from evsetup.domain.finding import Fault, Finding, Severity, worst
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.progress import Progress
from evsetup.domain.text import Text, text
from evsetup.firmware.update_states import UpdateState

AT_ONCE = 4


class Turn(Enum):
    """How far one charger is; the value is the word of ``--json``."""

    WAITING = "waiting"
    LOOKING = "looking"
    UPDATING = "updating"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_READY = "not ready"
    LEFT = "left as it is"

    @property
    def words(self) -> Text:
        """The word that people read."""
        return _WORDS[self]

    @property
    def ended(self) -> bool:
        """Whether nothing more comes by itself."""
        return self not in {Turn.WAITING, Turn.LOOKING, Turn.UPDATING}


_WORDS = {
    Turn.WAITING: text("commissioning", "waits for its turn"),
    Turn.LOOKING: text("commissioning", "is looked at"),
    Turn.UPDATING: text("commissioning", "is updated"),
    Turn.DONE: text("commissioning", "done"),
    Turn.FAILED: text("commissioning", "failed"),
    Turn.UNKNOWN: text("commissioning", "not known"),
    Turn.NOT_READY: text("commissioning", "not ready"),
    Turn.LEFT: text("commissioning", "left as it is"),
}


@dataclass(frozen=True, slots=True)
class UpdateWish:
    """One charger and the image for it; ``key`` names the charger to whoever asks, ``typed`` is what a person typed of the image."""

    key: str
    job: ChargerJob
    image: FirmwareImage
    typed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FleetMember:
    """How one charger stands. ``findings`` tell what speaks against it, how it ended, and what is not as it was."""

    key: str
    label: str
    image: FirmwareImage
    before: str
    turn: Turn = Turn.WAITING
    canary: bool = False
    progress: Progress | None = None
    findings: tuple[Finding, ...] = field(default=())


class FleetUpdate:
    """Updates ``wishes``, the one named ``canary`` (or the first) before all others, then ``at_once`` at a time.

    With ``anyway`` a person has read what speaks against it; a charge that runs still holds a charger back.
    """

    def __init__(
        self, wishes: Sequence[UpdateWish], *, canary: str = "", at_once: int = AT_ONCE, anyway: bool = False
    ) -> None:
        if at_once < 1:
            raise ValueError("at least one charger at a time")
        first = next((wish for wish in wishes if wish.key == canary), None)
        if canary and first is None:
            raise ValueError("the canary is none of them")
        first = first or next(iter(wishes), None)
        self._wishes = sorted(wishes, key=lambda wish: wish is not first)
        self._anyway = anyway
        self._turns = asyncio.Semaphore(at_once)
        self._failed = False
        self._stopped = False
        self._subscribers: list[Callable[[FleetMember], None]] = []
        self._members = {
            wish.key: FleetMember(
                wish.key, wish.job.record.label, wish.image, wish.job.identity.firmware, canary=wish is first
            )
            for wish in self._wishes
        }

    @property
    def members(self) -> tuple[FleetMember, ...]:
        """All chargers as they are now, the canary first."""
        return tuple(self._members.values())

    @property
    def good(self) -> bool:
        """Whether every charger runs its image, and nothing about any of them is a problem."""
        return all(one.turn is Turn.DONE and not worst(one.findings).fails for one in self.members)

    def subscribe(self, callback: Callable[[FleetMember], None]) -> Callable[[], None]:
        """Calls ``callback`` with every charger whose state changes; returns how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def stop(self) -> None:
        """Begins no further charger; what runs goes on to its end, since it may be writing its memory."""
        self._stopped = True

    async def run(self) -> tuple[FleetMember, ...]:
        """Takes every charger to its end; what goes wrong is in its member."""
        if not self._wishes:
            return ()
        canary, *rest = self._wishes
        await self._update(canary)
        self._failed = self._failed or self._members[canary.key].turn is not Turn.DONE
        async with asyncio.TaskGroup() as tasks:
            for wish in rest:
                tasks.create_task(self._in_turn(wish), name=wish.job.record.label)
        return self.members

    async def _in_turn(self, wish: UpdateWish) -> None:
        async with self._turns:
            await self._update(wish)

    async def _update(self, wish: UpdateWish) -> None:
        if self._failed or self._stopped:
            self._show(wish, turn=Turn.LEFT)
            return
        try:
            await self._look(wish)
        except Fault as fault:
            self._show(wish, turn=Turn.NOT_READY, findings=(fault.finding,))
        if self._members[wish.key].turn is Turn.NOT_READY:
            return
        try:
            result = await wish.job.update_firmware(
                wish.image, lambda progress: self._show(wish, progress=progress), typed=wish.typed
            )
        except Fault as fault:
            state = wish.job.update.state if wish.job.update is not None else UpdateState.FAILED
            turn = Turn.UNKNOWN if state is UpdateState.UNKNOWN else Turn.FAILED
            self._failed = True
            self._show(wish, turn=turn, progress=None, findings=(fault.finding,))
            return
        except asyncio.CancelledError:
            self._show(wish, turn=Turn.UNKNOWN, progress=None)
            raise
        # A charger that is not as it was is a failure of the image, too: the others are spared it.
        self._failed = self._failed or worst(result.afterwards).fails
        self._show(wish, turn=Turn.DONE, progress=None, findings=(result.finding, *result.afterwards))

    async def _look(self, wish: UpdateWish) -> None:
        """Reads the charger and looks whether all is ready. Raises a ``Fault`` when it is not here."""
        self._show(wish, turn=Turn.LOOKING)
        await wish.job.read()
        found = await wish.job.ready_for_firmware()
        against = tuple(one for one in found if one.severity.fails)
        charging = any(one.code == "firmware.update.busy" for one in against)
        if against and (charging or not self._anyway):
            self._show(wish, turn=Turn.NOT_READY, findings=against)
            return
        noted = tuple(one for one in found if one.severity is not Severity.OK)
        self._show(wish, turn=Turn.UPDATING, before=wish.job.identity.firmware, findings=noted)

    def _show(self, wish: UpdateWish, **changes: object) -> None:
        member = self._members[wish.key] = replace(self._members[wish.key], **changes)  # type: ignore[arg-type]
        for callback in tuple(self._subscribers):
            callback(member)
