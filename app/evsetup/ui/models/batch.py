"""What the dialog shows in which many chargers are set up at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from evsetup.commissioning.batch.member import Member, Stage, Summary, summary_of
from evsetup.commissioning.decision import Access, Between, Billing, Circumstances, Users
from evsetup.commissioning.hand_tasks import HandTask
from evsetup.domain.finding import Finding
from evsetup.domain.settings import Setting
from evsetup.domain.template import Level, Origin
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.commission import CsmsChoice
from evsetup.ui.models.setting_words import SETTING_WORDS, shown

_LOOKS = {
    Stage.WAITING: Look.NOT_RUN,
    Stage.LOOKED_FOR: Look.RUNNING,
    Stage.READING: Look.RUNNING,
    Stage.PLANNED: Look.INFO,
    Stage.RUNNING: Look.RUNNING,
    Stage.PAUSED: Look.WARNING,
    Stage.DONE: Look.OK,
    Stage.NEEDS_YOU: Look.PROBLEM,
    Stage.NOT_REACHED: Look.UNKNOWN,
    Stage.STOPPED: Look.WARNING,
}


PURPOSES: tuple[tuple[Text, Circumstances], ...] = (
    (text("ui", "Public: a CSMS runs them"), Circumstances()),
    (text("ui", "Several networks: a CSMS runs them"), Circumstances(users=Users.SEVERAL_NETWORKS)),
    (text("ui", "Private, for known RFID cards: no CSMS"), Circumstances(Users.OWN_PEOPLE, Billing.NOBODY)),
    (
        text("ui", "Private, for whoever plugs in: no CSMS"),
        Circumstances(Users.OWN_PEOPLE, Billing.NOBODY, access=Access.EVERYBODY),
    ),
    (text("ui", "Under a local controller"), Circumstances(between=Between.CONTROLLER)),
    (text("ui", "With a CSMS, through a proxy"), Circumstances(between=Between.PROXY)),
)
"""Is OCPP needed here? The answers of the purpose step, as one choice for all chargers."""


class Phase(Enum):
    """What the dialog is about now."""

    CHOOSE = "choose"
    READING = "reading"
    REVIEW = "review"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CopyChoice:
    """A charger whose settings can be copied: its id and its name."""

    charger_id: str
    label: str


@dataclass(frozen=True, slots=True)
class BatchView:
    """``members`` are as they are now. ``flaw`` is why nothing can be begun with what was chosen."""

    phase: Phase = Phase.CHOOSE
    members: tuple[Member, ...] = ()
    csms_choices: tuple[CsmsChoice, ...] = ()
    copy_choices: tuple[CopyChoice, ...] = ()
    address: str = ""
    pattern: str = ""
    copy_from: str = ""
    concurrency: int = 8
    paused: bool = False
    flaw: Finding | None = None
    summary: Summary = field(default_factory=Summary)

    @property
    def planned(self) -> int:
        """How many chargers can be written."""
        return sum(member.stage is Stage.PLANNED for member in self.members)

    @property
    def unnamed(self) -> int:
        """How many have no identity yet."""
        return sum(not member.identity for member in self.members)

    @property
    def left(self) -> int:
        """How many are not done."""
        return sum(member.stage is not Stage.DONE for member in self.members)

    def state(self) -> Text:
        """The dialog's one sentence."""
        match self.phase:
            case Phase.CHOOSE:
                return text("ui", "Every charger is read first. You see each plan before anything is written.")
            case Phase.READING:
                here = sum(member.stage not in {Stage.WAITING, Stage.LOOKED_FOR} for member in self.members)
                return text(
                    "ui", "Reading: {count} of {all} are here. Nothing is written.", count=here, all=len(self.members)
                )
            case Phase.REVIEW:
                return text(
                    "ui", "Ready: {count} of {all}. Nothing was written yet.", count=self.planned, all=len(self.members)
                )
            case _:
                return summary_of(self.members).words()


def chip_of(member: Member) -> Chip:
    """How one charger stands, as icon and word."""
    running = member.doing.title if member.doing is not None and not member.stage.ended else None
    return Chip(_LOOKS[member.stage], running or member.stage.words)


def lines_of(member: Member) -> tuple[Text | str, ...]:
    """What is said below a charger: its plan, what is left out, why it stopped."""
    if member.finding is not None:
        return (member.finding.seen, *member.finding.do[:2])
    if member.stage is not Stage.PLANNED:
        return ()
    lines: list[Text | str] = [note.seen for note in member.notes]
    for change in member.plan.changes:
        new = shown(change.setting, change.new)
        if change.setting is Setting.KEY:
            new = text("ui", "{dots} (a key of its own)", dots=new)
        line = _line(SETTING_WORDS[change.setting], shown(change.setting, change.old), new)
        lines.append(_from(line, member.wished.origins.get(change.setting)))
    for single in member.wished.singles:
        lines.append(
            _from(_line(verbatim(single.name), verbatim(single.old or "–"), verbatim(single.new)), single.origin)
        )
    lines += member.wished.overruled
    lines += [_task(task) for task in member.wished.tasks]
    lines += [text("ui", "Not taken over: {what}", what=left) for left in member.left_out]
    return tuple(lines) or (text("ui", "Nothing to change"),)


def _line(name: Text, old: Text, new: Text) -> Text:
    return text("ui", "{setting}: {old} → {new}", setting=name, old=old, new=new)


def _from(line: Text, origin: Origin | None) -> Text:
    """The line with whose wish it is; what is made for each charger needs no word."""
    if origin is None or origin.level is Level.ANSWER:
        return line
    return text("ui", "{line} (from: {origin})", line=line, origin=origin.words)


def _task(task: HandTask) -> Text:
    setting = next((setting for setting in Setting if setting.value == task.name), None)
    if task.value is None:
        return text("ui", "By hand: {task}", task=task.label or verbatim(task.name))
    name = verbatim(task.name) if setting is None else SETTING_WORDS[setting]
    value = verbatim(str(task.value)) if setting is None else shown(setting, task.value)
    return text("ui", "By hand: {setting} = {value}", setting=name, value=value)


GROUPS: tuple[tuple[Text, frozenset[Stage]], ...] = (
    (text("ui", "Needs you"), frozenset({Stage.NEEDS_YOU, Stage.NOT_REACHED})),
    (
        text("ui", "In progress"),
        frozenset({Stage.LOOKED_FOR, Stage.READING, Stage.RUNNING, Stage.PAUSED, Stage.STOPPED}),
    ),
    (text("ui", "Waiting"), frozenset({Stage.WAITING, Stage.PLANNED})),
    (text("ui", "Done"), frozenset({Stage.DONE})),
)
"""The groups of the list, in their order."""
