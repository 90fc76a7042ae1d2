"""What was asked of a charger live, in its section of the report."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.support.sample_site import sample_site

from evsetup.commissioning.live.deeds import STOPPED, Deed, DeedKind, DeedLine, Standing
from evsetup.commissioning.live.record import KIND, content_of
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import verbatim
from evsetup.ocppj.meter_values import MeterReading
from evsetup.report.build import build_report
from evsetup.report.model import ChargerSection, Report, TestLine, Verdict
from evsetup.wording import Catalogue

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LIMIT, UNLOCK = Deed(DeedKind.LIMIT, 1, amps=8), Deed(DeedKind.UNLOCK, 2)
METER = MeterReading(NOW, 5520.0, {"L1": 7.8})


def said(deed: Deed, promise: str, outcome: Outcome | None) -> Mapping[str, object]:
    asked = NOW - timedelta(seconds=9)
    line = DeedLine(deed, asked, promise, asked + timedelta(seconds=0.2), outcome, asked + timedelta(seconds=4.8))
    return content_of(line, METER)


def outcome(kind: OutcomeKind, says: str, code: str = "driver.any", *, proven: bool = True) -> Outcome:
    finding = Finding(code, Severity.PROBLEM, verbatim(says), verbatim("It means."), (verbatim("Do."),))
    return Outcome(kind, verbatim(says), None, proven) if kind.good else Outcome(kind, finding=finding)


def report_with(folder: Path, *contents: Mapping[str, object]) -> tuple[Report, ChargerSection]:
    with sample_site(folder / "a.evsite") as site:
        bay = next(one for one in site.bays() if one.label == "Bay 11")
        for content in contents:
            site.put_record(bay.charger_id, KIND, NOW, content)
        report = build_report(site, None, Catalogue(), now=NOW)
    return report, next(one for one in report.chargers if one.title == "Bay 11")


def live_tests(section: ChargerSection) -> list[TestLine]:
    return [test for test in section.tests if test.name.startswith("live ")]


def test_a_deed_stands_with_promise_proof_time_and_power(tmp_path: Path) -> None:
    fell = outcome(OutcomeKind.APPLIED, "the current fell to 7.8 A")
    _, section = report_with(tmp_path, said(LIMIT, "SetChargingProfile: Accepted", fell))
    (test,) = live_tests(section)
    assert (test.verdict, str(test.label)) == (Verdict.PASSED, "Limit connector 1 to 8 A")
    assert str(test.seen) == "SetChargingProfile: Accepted → the current fell to 7.8 A (4.8 s) → 5.52 kW"


def test_the_newest_of_each_deed_counts_and_one_that_was_not_seen_is_an_open_point(tmp_path: Path) -> None:
    ignored = outcome(OutcomeKind.SILENT, "still 16.0 A")
    contents = [
        said(LIMIT, "SetChargingProfile: Accepted", outcome(OutcomeKind.APPLIED, "the current fell")),
        said(UNLOCK, "UnlockConnector: Unlocked", outcome(OutcomeKind.APPLIED, "unlocked")),
        said(LIMIT, "SetChargingProfile: Accepted", ignored),
    ]
    report, section = report_with(tmp_path, *contents)
    assert [(test.name, test.verdict) for test in live_tests(section)] == [
        ("live limit", Verdict.FAILED),
        ("live unlock", Verdict.PASSED),
    ]
    assert any("still 16.0 A" in str(point.what) for point in report.open_points)


@pytest.mark.parametrize(
    ("promise", "came", "standing"),
    [
        ("Reset: Accepted", outcome(OutcomeKind.APPLIED, "restarts later", proven=False), Standing.PROMISED),
        ("UnlockConnector: Rejected", outcome(OutcomeKind.REFUSED, "refused"), Standing.REFUSED),
        ("", outcome(OutcomeKind.UNCHANGED, "no transaction is running"), Standing.NOTHING),
        ("Reset: Accepted", outcome(OutcomeKind.SILENT, "stopped by you", STOPPED), Standing.STOPPED),
    ],
)
def test_what_proves_nothing_is_neither_passed_nor_failed(
    promise: str, came: Outcome, standing: Standing, tmp_path: Path
) -> None:
    content = said(UNLOCK, promise, came)
    assert content["standing"] == standing.value
    _, section = report_with(tmp_path, content)
    assert [test.verdict for test in live_tests(section)] == [Verdict.UNKNOWN]


@pytest.mark.parametrize("content", [{}, {"deed": "dance"}, {**said(LIMIT, "x: y", None), "standing": "odd"}])
def test_a_record_that_is_none_of_ours_changes_nothing(content: Mapping[str, object], tmp_path: Path) -> None:
    assert live_tests(report_with(tmp_path, content)[1]) == []
