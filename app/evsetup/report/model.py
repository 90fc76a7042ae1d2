"""The hand-over report as a value: what was read, what was tested and what was only said, each line marked so.

It holds sentences (``Text``), never a secret, and knows neither PDF nor JSON.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.report.signatures import Signature
from evsetup.wording import Catalogue


class Basis(Enum):
    """How a line of the report is known."""

    READ = "read from device"
    TESTED = "tested"
    DECLARED = "declared"

    @property
    def title(self) -> Text:
        """The word that people read."""
        return _BASES[self]


_BASES = {
    Basis.READ: text("report", "read from device"),
    Basis.TESTED: text("report", "tested"),
    Basis.DECLARED: text("report", "declared"),
}


class Verdict(Enum):
    """What came of a test; never told by colour alone."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_DONE = "not done"

    @property
    def title(self) -> Text:
        """The word that people read."""
        return _VERDICTS[self]

    @property
    def symbol(self) -> str:
        """The sign that stands before the word."""
        return {"passed": "✓", "failed": "✗", "unknown": "?", "not done": "–"}[self.value]


_VERDICTS = {
    Verdict.PASSED: text("report", "passed"),
    Verdict.FAILED: text("report", "failed"),
    Verdict.UNKNOWN: text("report", "not known"),
    Verdict.NOT_DONE: text("report", "not done"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is known of a charger. A ``verbatim`` value is the device's or the person's own."""

    label: Text
    value: Text
    basis: Basis


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines under a heading of their own."""

    title: Text
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """What a rule asks, and what is known of it; ``None``: not known."""

    ask: Text
    source: str
    value: Text | None
    basis: Basis | None


@dataclass(frozen=True, slots=True)
class RuleSheet:
    """One rule set as a checklist of one charger."""

    id: str
    name: Text
    checked: date
    sources: tuple[str, ...]
    lines: tuple[RuleLine, ...]

    @property
    def known(self) -> int:
        """How many questions have an answer."""
        return sum(line.basis is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One setting before and after; ``name`` is that of the domain (``csms.url``), or OCPP's own. ``None``: not known then.

    ``origin`` is whose wish the value is; ``None`` where nobody wished it.
    """

    name: str
    label: Text
    before: Text | None
    after: Text | None
    basis: Basis
    changed: bool
    origin: Text | None = None


@dataclass(frozen=True, slots=True)
class TestLine:
    """One test: ``name`` is the stored one, ``label`` the words for it."""

    __test__ = False

    name: str
    label: Text
    verdict: Verdict
    seen: Text
    at: datetime | None


@dataclass(frozen=True, slots=True)
class CsmsTestLine:
    """One test of a CSMS from the laptop: ``url`` was dialled as ``identity``, ``kind`` says how far it went."""

    url: str
    identity: str
    kind: Text
    verdict: Verdict
    seen: Text
    at: datetime
    basis: Basis = Basis.TESTED


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding and when it was made."""

    topic: str
    finding: Finding
    at: datetime


@dataclass(frozen=True, slots=True)
class FirmwareLine:
    """One update: from where to where, by which file, and how it ended."""

    from_version: str
    to_version: str
    sha256: str
    way: str
    verdict: Verdict
    state: str
    bytes_served: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photo of the charger or its bay; ``kind`` is its media type, sides are in pixels."""

    caption: str
    at: datetime
    kind: str
    width: int
    height: int
    picture: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChargerSection:
    """All that the report says of one charger. ``rehearsal`` is the log-in at its CSMS, tried from the laptop."""

    id: str
    title: str
    model: str
    serial: str
    version: str
    state: Text
    handed_over: bool
    lines: tuple[Line, ...] = ()
    settings: tuple[SettingLine, ...] = ()
    tests: tuple[TestLine, ...] = ()
    rehearsal: tuple[TestLine, ...] = ()
    csms_tests: tuple[CsmsTestLine, ...] = ()
    findings: tuple[FindingLine, ...] = ()
    firmware: tuple[FirmwareLine, ...] = ()
    photos: tuple[PhotoLine, ...] = ()
    installation: tuple[LineGroup, ...] = ()
    rules: tuple[RuleSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that is not finished: at which charger or bay, what, and the first thing to do about it."""

    place: str
    severity: Severity
    what: Text
    do: Text | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report. ``made_at`` is UTC; ``catalogue`` is the language that it is shown in unless told otherwise.

    ``csms_tests`` are those with an identity that is no charger's of the report.
    """

    site: str
    made_at: datetime
    app_version: str
    chargers: tuple[ChargerSection, ...]
    open_points: tuple[OpenPoint, ...]
    csms_tests: tuple[CsmsTestLine, ...] = ()
    installer: str = ""
    company: str = ""
    signatures: tuple[Signature, ...] = ()
    catalogue: Catalogue = field(default_factory=Catalogue, repr=False, compare=False)

    @property
    def handed_over(self) -> int:
        """How many chargers are handed over."""
        return sum(charger.handed_over for charger in self.chargers)
