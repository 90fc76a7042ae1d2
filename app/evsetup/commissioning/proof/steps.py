"""The steps of the guided proof, in their order: what each is called, what it needs, and how far one has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from evsetup.commissioning.states import StepStatus
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text


class GuidedStep(Enum):
    """What the charger is seen to do; the value is the word in the terminal, in ``--json`` and in the record."""

    BOOT = "boot"
    PLUG_IN = "plug-in"
    CARD = "card"
    START = "start"
    METER = "meter"
    LIMIT = "limit"
    COMPOSITE = "composite"
    TAKE_BACK = "take-back"
    STOP = "stop"
    RECORD = "record"
    UNLOCK = "unlock"
    SOFT_RESET = "soft-reset"
    HARD_RESET = "hard-reset"
    OFFLINE = "offline"
    CLEAN_UP = "clean-up"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]

    @property
    def about(self) -> Text:
        """What is looked for."""
        return _ABOUT[self]

    @property
    def needs(self) -> frozenset[GuidedStep]:
        """The steps that must have gone well before it makes sense."""
        return _NEEDS.get(self, frozenset())

    @property
    def needs_hand(self) -> bool:
        """Whether a person must do something at the charger for it."""
        return self in _BY_HAND


_TITLES = {
    GuidedStep.BOOT: text("commissioning", "It says who it is, and answers"),
    GuidedStep.PLUG_IN: text("commissioning", "It notices the plug"),
    GuidedStep.CARD: text("commissioning", "It reads a card"),
    GuidedStep.START: text("commissioning", "It starts from afar"),
    GuidedStep.METER: text("commissioning", "Its meter tells the truth"),
    GuidedStep.LIMIT: text("commissioning", "It obeys a limit"),
    GuidedStep.COMPOSITE: text("commissioning", "It tells its schedule"),
    GuidedStep.TAKE_BACK: text("commissioning", "It lets go of a limit"),
    GuidedStep.STOP: text("commissioning", "It stops from afar"),
    GuidedStep.RECORD: text("commissioning", "It keeps the record of the charge"),
    GuidedStep.UNLOCK: text("commissioning", "It unlocks the plug"),
    GuidedStep.SOFT_RESET: text("commissioning", "It restarts in good order"),
    GuidedStep.HARD_RESET: text("commissioning", "It restarts at once"),
    GuidedStep.OFFLINE: text("commissioning", "It bears the loss of the network"),
    GuidedStep.CLEAN_UP: text("commissioning", "Nothing of the proof is left"),
}

_ABOUT = {
    GuidedStep.BOOT: text("commissioning", "BootNotification, and a message that comes when it is asked for."),
    GuidedStep.PLUG_IN: text("commissioning", "The status of the socket follows the plug, out and in."),
    GuidedStep.CARD: text("commissioning", "A card is held to the reader, and its number arrives here."),
    GuidedStep.START: text("commissioning", "A transaction begins after the command to start."),
    GuidedStep.METER: text(
        "commissioning",
        "Phases and voltages are plausible, the register only rises, and energy is power times time within 5 %.",
    ),
    GuidedStep.LIMIT: text("commissioning", "The current of every phase falls to the limit."),
    GuidedStep.COMPOSITE: text("commissioning", "The schedule that it tells holds the limit."),
    GuidedStep.TAKE_BACK: text("commissioning", "The limit is cleared, and the schedule no longer holds it."),
    GuidedStep.STOP: text("commissioning", "The command to stop is accepted."),
    GuidedStep.RECORD: text("commissioning", "Start, stop, energy and reason arrive, and fit what was measured."),
    GuidedStep.UNLOCK: text("commissioning", "After the command to unlock the plug comes out of the socket."),
    GuidedStep.SOFT_RESET: text("commissioning", "It goes, comes back, and how long that takes."),
    GuidedStep.HARD_RESET: text("commissioning", "It goes, comes back, and how long that takes."),
    GuidedStep.OFFLINE: text(
        "commissioning",
        "This laptop cuts its link while it charges and the charge ends: all messages come later, in order.",
    ),
    GuidedStep.CLEAN_UP: text("commissioning", "No charge of the proof runs, and none of its limits is left."),
}

_CHARGES = frozenset({GuidedStep.START})
_NEEDS = {
    **dict.fromkeys((GuidedStep.METER, GuidedStep.LIMIT, GuidedStep.STOP), _CHARGES),
    GuidedStep.COMPOSITE: frozenset({GuidedStep.LIMIT}),
    GuidedStep.TAKE_BACK: frozenset({GuidedStep.LIMIT}),
    GuidedStep.RECORD: frozenset({GuidedStep.STOP}),
    GuidedStep.UNLOCK: frozenset({GuidedStep.PLUG_IN}),
    GuidedStep.OFFLINE: _CHARGES,
}
_BY_HAND = frozenset({GuidedStep.PLUG_IN, GuidedStep.CARD, GuidedStep.UNLOCK, GuidedStep.OFFLINE})


@dataclass(frozen=True, slots=True)
class GuidedLine:
    """How one step stands: what was seen, what is wrong, and the figures, by name, that the record keeps."""

    step: GuidedStep
    status: StepStatus = StepStatus.NOT_RUN
    said: Text | None = None
    findings: tuple[Finding, ...] = ()
    figures: Mapping[str, object] = field(default_factory=dict)
    started: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class GuidedOptions:
    """How the proof is run. Times in seconds, currents in ampere per phase.

    ``steps`` are run, in their order; the clean-up is never left out. ``phases`` is how many are connected, 0 where nobody said.
    ``sight_s``: how long each sight may take; ``meter_s``: how long the meter is watched at most; ``poll_s``: after how long without
    a sample one is asked for; ``offline_s``: how long the link stays cut; ``queue_s``: how long what waited may take to arrive;
    ``quiet_s``: after how long without a further message all of it has come.
    """

    steps: frozenset[GuidedStep] = frozenset(GuidedStep)
    connector: int = 1
    id_tag: str = "EVSETUP"
    limit_a: float = 8.0
    phases: int = 0
    sight_s: float = 60.0
    meter_s: float = 300.0
    poll_s: float = 10.0
    offline_s: float = 20.0
    queue_s: float = 120.0
    quiet_s: float = 10.0
