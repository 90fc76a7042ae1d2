"""Made-up guided proofs and conformity checks for their pages: none chosen, not begun, asking for a hand, done, failed, compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from evsetup.commissioning.conformity.case import Verdict
from evsetup.commissioning.conformity.checked import Checked, KeptCase, KeptLine
from evsetup.commissioning.conformity.comparing import compared
from evsetup.commissioning.conformity.runner import Left
from evsetup.commissioning.conformity.work import left_finding, summary
from evsetup.commissioning.person import Wish
from evsetup.commissioning.proof import findings as say
from evsetup.commissioning.proof.record import content_of, kept_in
from evsetup.commissioning.proof.steps import GuidedLine, GuidedOptions, GuidedStep
from evsetup.commissioning.proof.work import summary as proof_summary
from evsetup.commissioning.states import StepStatus
from evsetup.domain.identity import Identity
from evsetup.domain.text import text, verbatim
from evsetup.ui.models.proof import (
    JudgedView,
    case_rows,
    compared_rows,
    group_choices,
    kept_rows,
    outlook_lines,
    proof_heads,
    run_head,
    step_choices,
    step_rows,
)
from evsetup.ui.models.site import Running

AT = datetime(2026, 11, 24, 14, 31, tzinfo=UTC)
IGNORED = say.limit_ignored(8.0, (("L3", 16.0),))


def lines(until: GuidedStep, *, failed: bool = False) -> tuple[GuidedLine, ...]:
    """Done before ``until``, which runs; all of it done for the clean-up."""
    order = list(GuidedStep)
    told = []
    for place, step in enumerate(order):
        end = AT + timedelta(seconds=4 * place)
        if place < order.index(until) or until is GuidedStep.CLEAN_UP:
            line = GuidedLine(step, StepStatus.DONE, text("commissioning", "accepted"), started=AT, ended=end)
            if failed and step is GuidedStep.LIMIT:
                line = replace(line, status=StepStatus.FAILED, said=IGNORED.seen, findings=(IGNORED,))
            if failed and step is GuidedStep.COMPOSITE:
                why = text("commissioning", "not tried, because of: {step}", step=GuidedStep.LIMIT.title)
                line = replace(line, status=StepStatus.SKIPPED, said=why)
            told.append(line)
        else:
            told.append(GuidedLine(step, StepStatus.RUNNING if step is until else StepStatus.NOT_RUN, started=AT))
    return tuple(told)


def guided_views() -> dict[str, JudgedView]:
    """By name."""
    fresh = JudgedView("CP-07", step_choices(frozenset({"card"})), step_rows(tuple(map(GuidedLine, GuidedStep))))
    running = Running(text("commissioning", "See it do its whole job"), 0, 0, 41.2, None)
    whole = lines(GuidedStep.CLEAN_UP)
    wrong = lines(GuidedStep.CLEAN_UP, failed=True)
    kept = kept_in(content_of(wrong, GuidedOptions(), "1.6", "1.4.0"), AT)
    done = replace(fresh, rows=step_rows(whole), summary=proof_summary(whole), runs=proof_heads((kept, kept)))
    return {
        "empty": JudgedView(),
        "fresh": fresh,
        "busy": replace(fresh, rows=step_rows(lines(GuidedStep.UNLOCK)), running=running, wish=Wish.PULL_PLUG.words),
        "typical": done,
        "finding": replace(
            done,
            rows=step_rows(wrong),
            summary=proof_summary(wrong),
            findings=(IGNORED,),
            compared_with=0,
            differs=kept_rows(kept),
        ),
    }


def check(firmware: str, verdicts: str) -> Checked:
    """A run with a case for each letter: p right, f wrong, o not offered, n not run."""
    letters = {"p": Verdict.PASS, "f": Verdict.FAIL, "o": Verdict.NOT_OFFERED, "n": Verdict.NOT_RUN}
    sent = KeptLine(
        "2026-11-24T14:31:02.118+00:00", False, "RemoteStartTransaction", '{"connectorId": 1, "idTag": "EVSETUP"}'
    )
    came = KeptLine("2026-11-24T14:31:02.203+00:00", True, "RemoteStartTransaction", '{"status": "Accepted"}')
    cases = tuple(
        KeptCase(
            f"16.core.case-{place}",
            "core" if place % 2 else "smart-charging",
            "1.6 §5.11",
            f"A charge is started from afar, in way number {place}",
            letters[letter],
            "" if letter == "p" else "It answered Accepted, and no transaction began within 75 s.",
            (sent, came) if letter == "f" else (),
        )
        for place, letter in enumerate(verdicts)
    )
    return Checked("1.6", Identity("ACME", "Post 22", "1", firmware), cases, {}, True, (), True, AT)


def conformity_views() -> dict[str, JudgedView]:
    """By name."""
    fresh = JudgedView("CP-07", group_choices(frozenset({"security"})))
    before, after = check("1.4.0", "pppfoppn" * 10), check("1.5.0", "ppppoffn" * 10)
    rows, more = case_rows(after.cases)
    done = replace(
        fresh,
        rows=rows[:12],
        more=more,
        summary=summary(after),
        told=outlook_lines(after),
        runs=(run_head("CP-07", after), run_head("Bay 08", before)),
        findings=(left_finding(Left(True, ())),),
    )
    return {
        "empty": JudgedView(),
        "fresh": fresh,
        "busy": replace(
            fresh, rows=rows[:6], more=more, running=Running(verbatim(after.cases[3].title), 41, 130, 33.0, None)
        ),
        "typical": done,
        "finding": replace(
            done,
            findings=(left_finding(Left(True, (text("commissioning", "a limit"),))),),
            compared_with=1,
            differs=compared_rows(compared(before, after))[:6],
        ),
    }
