"""What a person asks of a charger, what it promised, and what was then seen: each with its time.

"Accepted" is a promise; the deed itself is looked for, and its absence is said (``facts/ocpp.md`` §2.6, §3.2, §3.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text


class DeedKind(Enum):
    """What may be asked; the value is the word in the terminal and in the journal."""

    START = "start"
    STOP = "stop"
    LIMIT = "limit"
    CLEAR_LIMIT = "clear-limit"
    UNLOCK = "unlock"
    SOFT_RESET = "soft-reset"
    HARD_RESET = "hard-reset"
    TRIGGER = "trigger"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"

    @property
    def means(self) -> Text:
        """What it does to the charger and to whoever charges there, said before it is done."""
        return _MEANS[self]


_MEANS = {
    DeedKind.START: text("commissioning", "A charge begins for this card. Plug in a vehicle or a test adapter first."),
    DeedKind.STOP: text("commissioning", "The running charge ends, whoever began it."),
    DeedKind.LIMIT: text("commissioning", "It outlives a restart of the charger, until it is taken back."),
    DeedKind.CLEAR_LIMIT: text("commissioning", "Only limits that were set from here are taken back."),
    DeedKind.UNLOCK: text("commissioning", "The plug is let go; most chargers end a running charge for that."),
    DeedKind.SOFT_RESET: text("commissioning", "Running charges end in good order, then the charger restarts."),
    DeedKind.HARD_RESET: text(
        "commissioning", "Running charges are cut off, and records that were not sent yet may be lost."
    ),
    DeedKind.TRIGGER: text("commissioning", "The charger sends this message once. Nothing is changed."),
    DeedKind.AVAILABLE: text("commissioning", "Everybody who may charge here can do so again."),
    DeedKind.UNAVAILABLE: text(
        "commissioning", "Nobody can begin a charge until it is back in service. A running one goes on."
    ),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """One wish. ``connector`` 0 is the whole charger; ``id_tag`` for a start, ``amps`` for a limit, ``message`` for a trigger."""

    kind: DeedKind
    connector: int = 1
    id_tag: str = ""
    amps: float = 0.0
    message: str = ""

    @property
    def words(self) -> Text:
        """The wish as people read it."""
        match self.kind:
            case DeedKind.START:
                return text("commissioning", "Start a charge on connector {n}", n=self.connector)
            case DeedKind.STOP:
                return text("commissioning", "Stop the charge")
            case DeedKind.LIMIT:
                return text("commissioning", "Limit connector {n} to {amps} A", n=self.connector, amps=f"{self.amps:g}")
            case DeedKind.CLEAR_LIMIT:
                return text("commissioning", "Take the limit back")
            case DeedKind.UNLOCK:
                return text("commissioning", "Unlock the plug of connector {n}", n=self.connector)
            case DeedKind.SOFT_RESET:
                return text("commissioning", "Restart, when no charge runs")
            case DeedKind.HARD_RESET:
                return text("commissioning", "Restart at once")
            case DeedKind.TRIGGER:
                return text("commissioning", "Ask for {message}", message=self.message)
            case DeedKind.AVAILABLE if not self.connector:
                return text("commissioning", "Put the whole charger in service")
            case DeedKind.AVAILABLE:
                return text("commissioning", "Put connector {n} in service", n=self.connector)
            case DeedKind.UNAVAILABLE if not self.connector:
                return text("commissioning", "Take the whole charger out of service")
            case DeedKind.UNAVAILABLE:
                return text("commissioning", "Take connector {n} out of service", n=self.connector)


class Standing(Enum):
    """How far a deed has come. One that has ended as ``PROMISED`` was accepted, and there was nothing by which to see it."""

    ASKED = "asked"
    PROMISED = "promised"
    SEEN = "seen"
    NOTHING = "nothing to do"
    NOT_SEEN = "not seen"
    REFUSED = "refused"
    FAILED = "failed"
    STOPPED = "stopped"


OF_A_CONNECTOR = frozenset({"StatusNotification", "MeterValues", "TransactionEvent"})
"""Messages that tell of one place: which one is part of asking for them (2.0.1 part 2, F06)."""

_PROMISES = frozenset({"Accepted", "Scheduled", "Unlocked"})
STOPPED = "live.stopped"
"""The code of the finding of a deed that a person waited for no longer."""


@dataclass(frozen=True, slots=True)
class DeedLine:
    """What came of one wish: when it was sent, the charger's word and when that came, what was seen and when.

    ``promise`` is ``""`` while there is none; ``outcome`` is ``None`` while the deed is looked for.
    """

    deed: Deed
    asked: datetime
    promise: str = ""
    promised: datetime | None = None
    outcome: Outcome | None = None
    ended: datetime | None = None

    @property
    def word(self) -> str:
        """The charger's own word, without the command that it answers."""
        return self.promise.partition(": ")[2]

    @property
    def standing(self) -> Standing:
        """How far it has come."""
        outcome, promised = self.outcome, self.word in _PROMISES
        if outcome is None:
            return Standing.PROMISED if promised else Standing.ASKED
        if outcome.finding is not None and outcome.finding.code == STOPPED:
            return Standing.STOPPED
        if outcome.kind is OutcomeKind.UNCHANGED:
            return Standing.NOTHING
        if outcome.good:
            return Standing.SEEN if outcome.proven else Standing.PROMISED
        if outcome.kind in {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}:
            return Standing.REFUSED
        return Standing.NOT_SEEN if promised else Standing.FAILED

    @property
    def promised_after_s(self) -> float | None:
        """After how many seconds the charger answered."""
        return (self.promised - self.asked).total_seconds() if self.promised is not None else None

    @property
    def ended_after_s(self) -> float | None:
        """After how many seconds it was seen, or given up."""
        return (self.ended - self.asked).total_seconds() if self.ended is not None else None

    @property
    def said(self) -> Text:
        """What was seen, or what is missing."""
        if self.outcome is None:
            return text("commissioning", "waiting to see it")
        if self.outcome.finding is not None:
            return self.outcome.finding.seen
        return self.outcome.seen or text("commissioning", "done")
