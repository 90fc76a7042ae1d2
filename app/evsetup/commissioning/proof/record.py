"""What came of a guided proof, as the site file keeps it: kind ``guided-proof``, one record for each run.

Content: ``version`` (OCPP), ``firmware``, ``limit_a``, ``steps`` (step, status, said, figures, seconds, findings: code, severity, seen).
No number of a card is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.states import StepStatus
from evsetup.domain.finding import Severity

KIND: Final = "guided-proof"

Plain = dict[str, object]


@dataclass(frozen=True, slots=True)
class KeptStep:
    """One step of an earlier run, in the language in which it was run. ``seen`` are its findings: code, severity, words."""

    step: GuidedStep
    status: StepStatus
    said: str
    figures: Mapping[str, object]
    seen: tuple[tuple[str, Severity, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptProof:
    """An earlier run."""

    at: datetime
    version: str
    firmware: str
    steps: tuple[KeptStep, ...]

    @property
    def good(self) -> bool:
        """Whether nothing failed, and something was seen."""
        return not any(one.status is StepStatus.FAILED for one in self.steps) and any(
            one.status is StepStatus.DONE for one in self.steps
        )


def content_of(lines: Iterable[GuidedLine], options: GuidedOptions, version: str, firmware: str) -> Plain:
    """The record of a run."""
    return {
        "version": version,
        "firmware": firmware,
        "limit_a": options.limit_a,
        "steps": [step_plain(line) for line in lines],
    }


def step_plain(line: GuidedLine) -> Plain:
    """One step."""
    took = (line.ended - line.started).total_seconds() if line.ended is not None and line.started is not None else None
    return {
        "step": line.step.value,
        "status": line.status.value,
        "said": str(line.said or ""),
        "figures": dict(line.figures),
        "seconds": round(took, 1) if took is not None else None,
        "findings": [
            {"code": one.code, "severity": one.severity.name.lower(), "seen": str(one.seen)} for one in line.findings
        ],
    }


def kept_in(content: Mapping[str, object], at: datetime) -> KeptProof:
    """The run that a record holds; what is missing or of another shape is left out."""
    steps = tuple(step for one in _list(content.get("steps")) if (step := _step(one)) is not None)
    return KeptProof(at, str(content.get("version", "")), str(content.get("firmware", "")), steps)


def _step(one: object) -> KeptStep | None:
    known, statuses = {step.value for step in GuidedStep}, {status.value for status in StepStatus}
    match one:
        case {"step": str(step), "status": str(status), "said": str(said)} if step in known and status in statuses:
            figures = one.get("figures") if isinstance(one, dict) else None
            found = one.get("findings") if isinstance(one, dict) else None
            seen = tuple(kept for held in _list(found) if (kept := _finding(held)) is not None)
            kept_figures = dict(figures) if isinstance(figures, dict) else {}
            return KeptStep(GuidedStep(step), StepStatus(status), said, kept_figures, seen)
    return None


def _finding(one: object) -> tuple[str, Severity, str] | None:
    match one:
        case {"code": str(code), "severity": str(severity), "seen": str(seen)} if (
            severity.upper() in Severity.__members__
        ):
            return code, Severity[severity.upper()], seen
    return None


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()
