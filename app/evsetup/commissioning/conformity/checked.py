"""What came of a conformity check, as the site file keeps it: kind ``conformity``, one record for each run.

Content: ``version``, ``vendor``, ``model``, ``serial``, ``firmware``, ``whole`` (all cases of the version were chosen), ``cases`` (id, group,
reference, title, verdict, seen, and ``evidence``: at, from_charger, action, words), ``told`` (settings that the outlook looks at),
``left`` (looked, differs). Texts are English; a case's own words are looked up by its id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from evsetup.commissioning.conformity.case import CaseResult, Group, Line, Verdict
from evsetup.commissioning.conformity.runner import Left
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion

KIND: Final = "conformity"
_LINES: Final = {Verdict.PASS: 8, Verdict.FAIL: 60, Verdict.NOT_OFFERED: 4, Verdict.NOT_RUN: 8}
_LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One message of a case, as it was kept."""

    at: str
    from_charger: bool
    action: str
    words: str


@dataclass(frozen=True, slots=True)
class KeptCase:
    """One case as it was kept."""

    id: str
    group: str
    reference: str
    title: str
    verdict: Verdict
    seen: str
    lines: tuple[KeptLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """One run. ``looked`` and ``differs`` tell whether the charger was left as it was."""

    version: str
    identity: Identity
    cases: tuple[KeptCase, ...]
    told: Mapping[str, str]
    looked: bool
    differs: tuple[str, ...]
    whole: bool = True
    at: datetime | None = None

    def count(self, verdict: Verdict) -> int:
        """How many cases ended so."""
        return sum(one.verdict is verdict for one in self.cases)

    def of(self, verdict: Verdict) -> tuple[KeptCase, ...]:
        """The cases that ended so."""
        return tuple(one for one in self.cases if one.verdict is verdict)

    @property
    def clean(self) -> bool:
        """Proven to be as it was."""
        return self.looked and not self.differs


def checked(
    version: OcppVersion,
    identity: Identity,
    results: Sequence[CaseResult],
    told: Mapping[str, str],
    left: Left | None,
    *,
    whole: bool,
    at: datetime,
) -> Checked:
    """What a run came to."""
    return Checked(
        str(version),
        identity,
        tuple(_case(one) for one in results),
        told,
        left is not None and left.looked,
        tuple(str(one) for one in left.differs) if left is not None else (),
        whole,
        at,
    )


def content_of(run: Checked) -> dict[str, object]:
    """The record of a run."""
    return {
        "version": run.version,
        "vendor": run.identity.vendor,
        "model": run.identity.model,
        "serial": run.identity.serial,
        "firmware": run.identity.firmware,
        "whole": run.whole,
        "cases": [
            {
                "id": one.id,
                "group": one.group,
                "reference": one.reference,
                "title": one.title,
                "verdict": one.verdict.value,
                "seen": one.seen,
                "evidence": [
                    {"at": line.at, "from_charger": line.from_charger, "action": line.action, "words": line.words}
                    for line in one.lines
                ],
            }
            for one in run.cases
        ],
        "told": dict(run.told),
        "left": {"looked": run.looked, "differs": list(run.differs)},
    }


def checked_in(content: Mapping[str, object], at: datetime | None = None) -> Checked:
    """The run that a record holds; what is missing or of another shape is left out."""

    def words(name: str) -> str:
        value = content.get(name)
        return value if isinstance(value, str) else ""

    left, told = content.get("left"), content.get("told")
    left = left if isinstance(left, Mapping) else {}
    differs = left.get("differs")
    return Checked(
        words("version"),
        Identity(words("vendor"), words("model"), words("serial"), words("firmware")),
        tuple(case for one in _list(content.get("cases")) if (case := _kept(one)) is not None),
        {str(name): str(value) for name, value in told.items()} if isinstance(told, Mapping) else {},
        left.get("looked") is True,
        tuple(str(one) for one in _list(differs)),
        content.get("whole") is True,
        at,
    )


def _case(result: CaseResult) -> KeptCase:
    case, most = result.case, _LINES[result.verdict]
    kept = tuple(_line(one) for one in result.lines[-most:])
    title, seen = str(case.title), str(result.seen)
    return KeptCase(case.id, case.group.value, case.reference, title, result.verdict, seen, kept)


def _line(line: Line) -> KeptLine:
    return KeptLine(line.at.isoformat(timespec="milliseconds"), line.from_charger, line.action, line.words[:_LONGEST])


def _kept(one: object) -> KeptCase | None:
    match one:
        case {
            "id": str(id),
            "group": str(group),
            "reference": str(reference),
            "title": str(title),
            "verdict": str(verdict),
            "seen": str(seen),
        } if verdict in {known.value for known in Verdict} and group in {known.value for known in Group}:
            lines = one.get("evidence") if isinstance(one, dict) else None
            kept = tuple(line for held in _list(lines) if (line := _kept_line(held)) is not None)
            return KeptCase(id, group, reference, title, Verdict(verdict), seen, kept)
    return None


def _kept_line(one: object) -> KeptLine | None:
    match one:
        case {"at": str(at), "from_charger": bool(whose), "action": str(action), "words": str(words)}:
            return KeptLine(at, whose, action, words)
    return None


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()
