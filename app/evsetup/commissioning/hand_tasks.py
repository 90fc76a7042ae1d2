"""What a person does by hand because it cannot be written from here: each with its value, its reason and a box to tick.

A tick is a person's word. The journal keeps it; the report shows it as declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from evsetup.commissioning.decision import Access, Circumstances, decide
from evsetup.commissioning.wanted_variables import LeftVariable, WhyLeft
from evsetup.domain.plan import ByHand
from evsetup.domain.settings import SettingValue
from evsetup.domain.text import Text, text
from evsetup.storage.plain import text_from_plain, text_to_plain
from evsetup.storage.records import JournalEntry

TASK, DONE, LABEL, VALUE = "task", "done", "label", "value"
"""The words of a tick in the journal. ``done`` is ``None`` for what is no longer wanted."""


class Matters(Enum):
    """What is left of a task that nobody ticked: an open point; nothing, since OCPP proves it; nothing, it was only a step on the way,
    of which no tick is kept either once the charger is handed over."""

    UNTIL_DONE = "until done"
    UNTIL_PROVEN = "until proven"
    ON_THE_WAY = "on the way"


@dataclass(frozen=True, slots=True)
class HandTask:
    """One thing to do. ``name`` is the setting's or OCPP's own; ``value`` is ``None`` where there is nothing to copy.

    ``label`` is the sentence of a task that is no setting; ``None`` where the name says it.
    """

    name: str
    value: SettingValue | None
    why: Text
    label: Text | None = None
    done: bool = False
    matters: Matters = Matters.UNTIL_DONE

    @property
    def key(self) -> str:
        """What a tick is known by: another value is another task."""
        return f"{self.name}={None if self.value is None else str(self.value)}"

    def plain(self, done: bool | None) -> dict[str, object]:
        """The tick for the journal; a secret stands there as dots. What is no open point is struck off when it is unticked."""
        done = None if not done and self.matters is not Matters.UNTIL_DONE else done
        label = None if self.label is None else text_to_plain(self.label)
        return {TASK: self.name, VALUE: None if self.value is None else str(self.value), LABEL: label, DONE: done}


def hand_tasks(
    by_hand: Iterable[ByHand],
    left: Iterable[LeftVariable],
    circumstances: Circumstances,
    ticks: Mapping[str, bool],
) -> tuple[HandTask, ...]:
    """All tasks of one charger, with their ticks; the settings first, then single settings, then what the purpose asks for."""
    tasks = [HandTask(one.setting.value, one.new, WhyLeft.NOT_WRITABLE.words) for one in by_hand]
    tasks += [HandTask(one.wish.name, one.wish.value, one.why.words) for one in left]
    if not decide(circumstances).purpose.needs_csms:
        tasks.append(_ALONE[circumstances.access])
    return tuple(
        HandTask(task.name, task.value, task.why, task.label, done=ticks.get(task.key, False)) for task in tasks
    )


_ALONE = {
    Access.CARDS: HandTask(
        "stand-alone.cards",
        None,
        text("commissioning", "cards are held to the charger, on its own page or app: the maker's manual says how"),
        text("commissioning", "Teach the charger its RFID cards"),
    ),
    Access.EVERYBODY: HandTask(
        "stand-alone.free",
        None,
        text("commissioning", "each maker has a switch of its own for it: the manual says where"),
        text("commissioning", "Switch free charging on"),
    ),
}


@dataclass(frozen=True, slots=True)
class KeptTask:
    """A task as the journal keeps it. ``value`` is in words, a secret as dots; ``label`` as in ``HandTask``."""

    name: str
    value: str | None
    label: Text | None
    done: bool

    @property
    def key(self) -> str:
        """What a tick is known by."""
        return f"{self.name}={self.value}"

    def plain(self, done: bool) -> dict[str, object]:
        """Its tick for the journal."""
        return {TASK: self.name, VALUE: self.value, LABEL: self.label and text_to_plain(self.label), DONE: done}


def kept_tasks(entries: Iterable[JournalEntry]) -> tuple[KeptTask, ...]:
    """The tasks that there are, as they were noted and ticked last, in the order in which they came up (journal: oldest first)."""
    kept: dict[str, KeptTask] = {}
    for entry in entries:
        if entry.phase != "note" or not isinstance(name := entry.what.get(TASK), str):
            continue
        value, label, done = entry.what.get(VALUE), entry.what.get(LABEL), entry.what.get(DONE)
        words = None if value is None else str(value)
        if isinstance(done, bool):
            task = KeptTask(name, words, None if label is None else text_from_plain(label), done)
            kept[task.key] = task
        else:
            kept.pop(f"{name}={words}", None)
    return tuple(kept.values())


def ticks_in(entries: Iterable[JournalEntry]) -> dict[str, bool]:
    """What was ticked and unticked on earlier days: name and value → whether it is done."""
    return {task.key: task.done for task in kept_tasks(entries)}
