"""What the pages of the guided proof and of the conformity check show of one charger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Look
from evsetup.ui.models.site import Running

if TYPE_CHECKING:
    from evsetup.commissioning.conformity.case import CaseResult
    from evsetup.commissioning.conformity.checked import Checked, KeptCase
    from evsetup.commissioning.conformity.comparing import ComparedCase
    from evsetup.commissioning.proof.record import KeptProof
    from evsetup.commissioning.proof.steps import GuidedLine

_NEWEST = 8
MOST_ROWS = 60
"""So many cases are drawn; the rest is counted."""


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One step or case: ``says`` what was seen, ``aside`` how long it took or its reference, ``lines`` the messages that prove it."""

    look: Look
    title: Text
    says: Text
    aside: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choosable:
    """One step or group that can be left out: its word, its name, whether it is wanted, and what it looks for."""

    key: str
    title: Text
    wanted: bool
    about: Text


@dataclass(frozen=True, slots=True)
class JudgedView:
    """One charger; an empty ``name`` means that none is chosen. ``wish`` is what a person is asked to do now.

    ``more`` says what is not drawn, ``told`` are lines of what the charger can do and where it can go, ``runs`` the earlier runs,
    newest first; ``differs`` what is other than in the one that was chosen to compare with.
    """

    name: str = ""
    choices: tuple[Choosable, ...] = ()
    rows: tuple[JudgedRow, ...] = ()
    more: Text | None = None
    summary: Text | None = None
    told: tuple[Text, ...] = ()
    runs: tuple[str, ...] = ()
    compared_with: int = -1
    differs: tuple[JudgedRow, ...] = ()
    wish: Text | None = None
    findings: tuple[Finding, ...] = ()
    running: Running | None = None
    stopping: bool = False
    said: Text | None = None


def step_choices(left_out: frozenset[str]) -> tuple[Choosable, ...]:
    """All steps but the clean-up, which is never left out."""
    from evsetup.commissioning.proof.steps import GuidedStep  # it knows chargers: not for the first paint

    return tuple(
        Choosable(step.value, step.title, step.value not in left_out, step.about)
        for step in GuidedStep
        if step is not GuidedStep.CLEAN_UP
    )


def step_rows(lines: Sequence[GuidedLine]) -> tuple[JudgedRow, ...]:
    """How each step stands; before a run, what each looks for."""
    from evsetup.commissioning.states import StepStatus

    looks = {
        StepStatus.DONE: Look.OK,
        StepStatus.FAILED: Look.PROBLEM,
        StepStatus.RUNNING: Look.RUNNING,
        StepStatus.SKIPPED: Look.UNKNOWN,
        StepStatus.NOT_RUN: Look.NOT_RUN,
    }
    rows = []
    for line in lines:
        took = (
            (line.ended - line.started).total_seconds() if line.ended is not None and line.started is not None else None
        )
        aside = f"{took:.0f} s" if took is not None else ""
        rows.append(JudgedRow(looks[line.status], line.step.title, line.said or line.step.about, aside))
    return tuple(rows)


def proof_heads(runs: Sequence[KeptProof]) -> tuple[str, ...]:
    """The earlier proofs, newest first."""
    return tuple(f"{run.at:%Y-%m-%d %H:%M}  OCPP {run.version}  {run.firmware}".strip() for run in reversed(runs))


def case_rows(cases: Sequence[KeptCase]) -> tuple[tuple[JudgedRow, ...], Text | None]:
    """What is wrong first, then what was not run or is not offered; what is right comes last, and what is too much is counted."""
    from evsetup.commissioning.conformity.case import Verdict

    looks = {
        Verdict.FAIL: Look.PROBLEM,
        Verdict.NOT_RUN: Look.NOT_RUN,
        Verdict.NOT_OFFERED: Look.UNKNOWN,
        Verdict.PASS: Look.OK,
    }
    order = list(looks)
    ranked = sorted(cases, key=lambda one: order.index(one.verdict))
    rows = tuple(
        JudgedRow(
            looks[one.verdict],
            verbatim(one.title),
            verbatim(one.seen) if one.seen else one.verdict.words,
            one.reference,
            tuple(
                f"{line.at[11:23]} {'←' if line.from_charger else '→'} {line.action} {line.words}" for line in one.lines
            ),
        )
        for one in ranked[:MOST_ROWS]
    )
    hidden = len(ranked) - len(rows)
    return rows, text("ui", "and {count} more", count=hidden) if hidden > 0 else None


def outlook_lines(run: Checked) -> tuple[Text, ...]:
    """What it can do, group by group, and where it can go from here."""
    from evsetup.commissioning.conformity.outlook import outlook_of

    told = outlook_of(run)
    groups = tuple(
        text("ui", "{group}: {right} right, {wrong} wrong", group=one.group.words, right=one.right, wrong=one.wrong)
        if one.offered
        else text("ui", "{group}: not offered", group=one.group.words)
        for one in told.groups
        if one.offered is not None
    )
    return (*groups, *told.paths)


def compared_rows(rows: Sequence[ComparedCase]) -> tuple[JudgedRow, ...]:
    """What differs between two runs, what is worse first."""
    from evsetup.commissioning.conformity.comparing import Change

    looks = {Change.WORSE: Look.PROBLEM, Change.BETTER: Look.OK}
    return tuple(
        JudgedRow(
            looks.get(one.change, Look.INFO),
            verbatim(one.title),
            text(
                "ui",
                "{before} → {after}",
                before=one.first.words if one.first is not None else "–",
                after=one.second.words if one.second is not None else "–",
            ),
            one.id,
        )
        for one in rows
        if one.change is not Change.SAME
    )[:MOST_ROWS]


def kept_rows(run: KeptProof) -> tuple[JudgedRow, ...]:
    """An earlier proof, without what was not wanted then."""
    from evsetup.commissioning.states import StepStatus

    looks = {StepStatus.DONE: Look.OK, StepStatus.FAILED: Look.PROBLEM, StepStatus.SKIPPED: Look.UNKNOWN}
    return tuple(
        JudgedRow(looks[one.status], one.step.title, verbatim(one.said)) for one in run.steps if one.status in looks
    )


def group_choices(left_out: frozenset[str]) -> tuple[Choosable, ...]:
    """The groups of cases."""
    from evsetup.commissioning.conformity.all_cases import cases_of
    from evsetup.commissioning.conformity.case import Group

    counts = {group: sum(case.group is group for case in cases_of()) for group in Group}
    return tuple(
        Choosable(
            group.value, group.words, group.value not in left_out, text("ui", "{count} cases", count=counts[group])
        )
        for group in Group
    )


def ended_rows(results: Sequence[CaseResult]) -> tuple[tuple[JudgedRow, ...], Text | None]:
    """The cases that have ended while a run goes on: what is wrong, then the newest."""
    from evsetup.commissioning.conformity.case import Verdict

    looks = {Verdict.FAIL: Look.PROBLEM, Verdict.NOT_RUN: Look.NOT_RUN, Verdict.NOT_OFFERED: Look.UNKNOWN}
    wrong = [one for one in results if one.verdict is Verdict.FAIL]
    newest = [one for one in reversed(results) if one.verdict is not Verdict.FAIL][:_NEWEST]
    rows = tuple(
        JudgedRow(looks.get(one.verdict, Look.OK), one.case.title, one.seen, one.case.reference)
        for one in (*wrong, *newest)[:MOST_ROWS]
    )
    hidden = len(results) - len(rows)
    return rows, text("ui", "and {count} more", count=hidden) if hidden > 0 else None


def run_head(label: str, run: Checked) -> str:
    """An earlier run in one line."""
    when = f"{run.at:%Y-%m-%d %H:%M}" if run.at is not None else ""
    return "  ".join(part for part in (label, when, f"OCPP {run.version}", run.identity.firmware) if part)
