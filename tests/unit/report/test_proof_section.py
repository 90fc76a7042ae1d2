"""The guided proof and the conformity check in the report: the newest of each, what failed named, and nothing where none was run."""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.commissioning.conformity.checked import KIND as CONFORMITY
from evsetup.commissioning.proof.record import KIND as GUIDED
from evsetup.domain.text import verbatim
from evsetup.report.conformity_section import with_conformity
from evsetup.report.model import ChargerSection, Verdict
from evsetup.report.proof_section import with_guided_proof
from evsetup.storage.records import KeptRecord

AT = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


BARE = ChargerSection("c1", "Bay 1", "AC22", "1", "1.4.0", verbatim("here"), handed_over=False)


def step(name: str, status: str, said: str = "", **figures: object) -> dict[str, object]:
    return {"step": name, "status": status, "said": said, "figures": figures, "findings": []}


def test_the_newest_proof_is_told_step_by_step_with_its_figures() -> None:
    failed = {
        **step("limit", "failed", "still flows"),
        "findings": [{"code": "proof.x", "severity": "problem", "seen": "16 A"}],
    }
    steps = [
        step("start", "done", "a transaction began"),
        step("meter", "done", "11 kW", highest_w=11040.0, phases=["L1", "L2", "L3"]),
        failed,
        step("card", "skipped", "skipped by you"),
        step("unlock", "not run"),
        step("hard-reset", "done", "back after 9 s", back_after_s=9.2),
        {"step": "from another program", "status": "done", "said": ""},
    ]
    records = [
        KeptRecord("c1", GUIDED, AT, {"version": "1.6", "steps": [step("start", "failed", "old")]}),
        KeptRecord("c1", GUIDED, AT, {"version": "1.6", "steps": steps}),
    ]
    told = with_guided_proof(BARE, records)
    verdicts = {test.name: test.verdict for test in told.tests}
    assert verdicts == {
        "proof start": Verdict.PASSED,
        "proof meter": Verdict.PASSED,
        "proof limit": Verdict.FAILED,
        "proof card": Verdict.UNKNOWN,
        "proof hard-reset": Verdict.PASSED,
    }
    assert "still flows; 16 A" in [str(test.seen) for test in told.tests]
    lines = {str(line.label): str(line.value) for line in told.lines}
    assert lines["Back after a hard restart"] == "9.2 s"
    assert lines["Phases on which current flowed"] == "L1 L2 L3"
    assert with_guided_proof(BARE, []) == BARE


def test_a_check_is_counted_what_is_wrong_is_named_and_how_it_was_left() -> None:
    def case(name: str, verdict: str, group: str = "core") -> dict[str, object]:
        return {
            "id": name,
            "group": group,
            "reference": "1.6 §5",
            "title": f"Title {name}",
            "verdict": verdict,
            "seen": "seen",
            "evidence": [],
        }

    content = {
        "version": "1.6",
        "cases": [case("a", "pass"), case("b", "fail"), case("c", "not offered", "reservation"), case("d", "not run")],
        "left": {"looked": True, "differs": []},
    }
    told = with_conformity(BARE, [KeptRecord("c1", CONFORMITY, AT, content)])
    assert [(test.name, test.verdict) for test in told.tests] == [
        ("conformity", Verdict.FAILED),
        ("b", Verdict.FAILED),
        ("conformity left", Verdict.PASSED),
    ]
    assert "1 cases right, 1 wrong, 1 not offered, 1 not run" in str(told.tests[0].seen)
    assert any(
        str(line.label) == "Feature profiles that it showed" and "Core" in str(line.value) for line in told.lines
    )
    assert with_conformity(BARE, []) == BARE
