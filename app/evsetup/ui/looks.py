"""How a status looks: icon, word and colour, always together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Severity
from evsetup.domain.text import Text, text


class Look(Enum):
    """The eight looks of a status; the value names the icon and the style."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"
    BLOCKER = "blocker"
    UNKNOWN = "unknown"
    RUNNING = "running"
    NOT_RUN = "not-run"

    @property
    def role(self) -> str:
        """The colour role of its icon and word."""
        return {"blocker": "problem", "running": "info", "not-run": "unknown"}.get(self.value, self.value)

    @property
    def word(self) -> Text:
        """What a screen reader says for the icon."""
        return _WORDS[self]


_WORDS = {
    Look.OK: text("ui", "good"),
    Look.INFO: text("ui", "note"),
    Look.WARNING: text("ui", "warning"),
    Look.PROBLEM: text("ui", "problem"),
    Look.BLOCKER: text("ui", "blocker"),
    Look.UNKNOWN: text("ui", "unknown"),
    Look.RUNNING: text("ui", "running"),
    Look.NOT_RUN: text("ui", "not run"),
}

_BY_SEVERITY = {
    Severity.OK: Look.OK,
    Severity.INFO: Look.INFO,
    Severity.WARNING: Look.WARNING,
    Severity.PROBLEM: Look.PROBLEM,
    Severity.BLOCKER: Look.BLOCKER,
}


def look_of(severity: Severity) -> Look:
    """How a finding of this severity looks."""
    return _BY_SEVERITY[severity]


@dataclass(frozen=True, slots=True)
class Chip:
    """A status in two words: how it looks, and what it says."""

    look: Look
    words: Text
