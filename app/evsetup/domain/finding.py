"""What was seen, what it means, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from evsetup.domain.text import Text


class Severity(IntEnum):
    """How much a finding matters; ordered, so that the worst of several is their ``max``."""

    OK = 0
    INFO = 1
    WARNING = 2
    PROBLEM = 3
    BLOCKER = 4

    @property
    def fails(self) -> bool:
        """Whether a command that ends with this finding exits with 1."""
        return self >= Severity.PROBLEM


class Evidence(NamedTuple):
    """One piece of raw evidence, already free of secrets: ``("status line", "HTTP/1.1 401 Unauthorized")``."""

    label: str
    content: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict that a person can act on.

    ``code`` is stable and dotted (``"probe.tls.wrong-name"``): tests, reports and support look it up. ``do`` holds one to
    three steps, most likely first; it may be empty only for ``OK`` and ``INFO``.
    """

    code: str
    severity: Severity
    seen: Text
    means: Text | None = None
    do: tuple[Text, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if self.severity >= Severity.WARNING and (self.means is None or not self.do):
            raise ValueError(f"finding {self.code} says neither what it means nor what to do")


class Fault(Exception):
    """The root of all errors that reach a person: each carries the finding that is shown instead of a traceback.

    Rooms subclass it by cause (``Unreachable``, ``Unauthorized``, ``VaultLocked`` …).
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code, str(finding.seen))
        self.finding = finding


def worst(findings: tuple[Finding, ...] | list[Finding]) -> Severity:
    """The highest severity among ``findings``; ``OK`` when there are none."""
    return max((finding.severity for finding in findings), default=Severity.OK)
