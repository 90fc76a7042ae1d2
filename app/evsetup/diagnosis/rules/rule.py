"""What a rule is: it hears one charger's recording from its beginning and says what it suspects, with the rows that show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from evsetup.diagnosis.rules.charges import Charge
from evsetup.diagnosis.trace_entry import Closed, Control, Opened, Refused
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.meter_values import MeterReading

MOST_ROWS = 8
"""So many rows of a recording are named as evidence of one suspicion: the first ones."""
MOST_KINDS = 50
"""A rule tells so many different things of a charger; what is more of the same changes no verdict."""

CHARGER, CSMS = Direction.FROM_CHARGER, Direction.TO_CHARGER


@dataclass(frozen=True, slots=True)
class Said:
    """One message as rules see it. ``row`` counts the messages of the recording from 1; ``error`` is the code of a CALLERROR.

    ``deviations`` are how many places of it leave the protocol.
    """

    row: int
    at: datetime
    link: int
    by: Direction
    action: str
    payload: JsonObject
    id: str = ""
    error: str = ""
    size: int = 0
    version: OcppVersion = OcppVersion.V16
    deviations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What a rule suspects, how often it came, when first, and rows of the recording that show it."""

    finding: Finding
    count: int
    first: datetime
    rows: tuple[int, ...] = ()

    @property
    def shown(self) -> Finding:
        """The finding with its rows as evidence."""
        if not self.rows:
            return self.finding
        rows = ", ".join(map(str, self.rows)) + ("" if self.count <= len(self.rows) else ", …")
        return replace(self.finding, evidence=(*self.finding.evidence, Evidence("rows", rows)))


class Rule:
    """Override what is needed. ``actions`` are the messages that ``asked`` and ``answered`` are given; empty means all.

    Messages that this laptop altered, injected or kept away on purpose are not given.
    """

    actions: ClassVar[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Suspicion] = {}

    @property
    def suspicions(self) -> tuple[Suspicion, ...]:
        """What was found so far."""
        return tuple(self._found.values())

    def find(self, at: datetime, finding: Finding, *rows: int, kind: str = "") -> None:
        """Notes a suspicion; those of the same code and ``kind`` stand once, with the words of the first."""
        key = (finding.code, kind)
        before = self._found.get(key)
        if before is None:
            if len(self._found) < MOST_KINDS:
                self._found[key] = Suspicion(finding, 1, at, rows[:MOST_ROWS])
            return
        more = tuple(row for row in rows if row not in before.rows)
        self._found[key] = replace(before, count=before.count + 1, rows=(before.rows + more)[:MOST_ROWS])

    def opened(self, link: Opened) -> None:
        """A link began."""

    def closed(self, link: Closed) -> None:
        """A link ended."""

    def refused(self, link: Refused) -> None:
        """The charger was not let in."""

    def control(self, ping: Control) -> None:
        """A ping or a pong."""

    def asked(self, call: Said) -> None:
        """A request of either side, or a message that wants no answer."""

    def answered(self, call: Said, answer: Said) -> None:
        """The answer to a request."""

    def begun(self, charge: Charge) -> None:
        """A transaction began."""

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """A reading of a running transaction, at the charger's own time."""

    def over(self, charge: Charge) -> None:
        """A transaction ended, or the next one of its connector began without that."""

    def ended(self, at: datetime, first: datetime) -> None:
        """The recording is at its end; it began at ``first``."""


def suspect(code: str, severity: Severity, seen: Text, means: Text, *do: Text) -> Finding:
    """The finding of a rule; ``code`` without the room's name."""
    return Finding(f"diagnosis.{code}", severity, seen, means, do)
