"""What came of one act on a charger."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import Text


class OutcomeKind(Enum):
    """The one shape of every answer (design §2)."""

    APPLIED = "applied"
    UNCHANGED = "unchanged"
    NEEDS_RESTART = "needs restart"
    REFUSED = "refused"
    NOT_OFFERED = "not offered"
    SILENT = "silent"
    LINK_LOST_EXPECTED = "link lost, as expected"
    LINK_LOST = "link lost"
    FAULT = "fault"

    @property
    def good(self) -> bool:
        """Whether the act did what it was asked to, at least so far."""
        return self in {
            OutcomeKind.APPLIED,
            OutcomeKind.UNCHANGED,
            OutcomeKind.NEEDS_RESTART,
            OutcomeKind.LINK_LOST_EXPECTED,
        }


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: ``seen`` tells what the charger did, ``finding`` (always there when it is not good) what to do.

    ``proven`` is whether the deed itself was seen; without that, a good outcome is the charger's promise alone.
    """

    kind: OutcomeKind
    seen: Text | None = None
    finding: Finding | None = None
    proven: bool = True

    def __post_init__(self) -> None:
        if not self.kind.good and self.finding is None:
            raise ValueError(f"an outcome {self.kind.value!r} needs a finding")

    @property
    def good(self) -> bool:
        """Whether the act did what it was asked to, at least so far."""
        return self.kind.good

    def or_raise(self) -> None:
        """Does nothing when it is good; else raises its finding as a ``Fault``."""
        if not self.good and self.finding is not None:
            raise Fault(self.finding)
