"""The weekly schedule of a charger in its section of the report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.sample_site import sample_site

from evsetup.commissioning.schedule.record import KIND
from evsetup.domain.schedule import Supply
from evsetup.domain.schedule_file import to_plain
from evsetup.domain.schedule_templates import Place, Template, schedule_like
from evsetup.report.build import build_report
from evsetup.report.model import Basis, ChargerSection, Verdict
from evsetup.wording import Catalogue

UK = schedule_like(Template.UK, Place("Europe/London", Supply(1)), "UK default hours").with_delay(437)
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def section_with(folder: Path, **verdict: str) -> ChargerSection:
    content = {
        "schedule": to_plain(UK),
        "profiles": [{"id": 730_301}],
        "connector": 0,
        "state": "kept",
        "verdict": verdict,
    }
    with sample_site(folder / "a.evsite") as site:
        bay = next(one for one in site.bays() if one.label == "Bay 11")
        site.put_record(bay.charger_id, KIND, NOW, content)
        report = build_report(site, None, Catalogue(), now=NOW)
    return next(one for one in report.chargers if one.title == "Bay 11")


@pytest.mark.parametrize(
    ("severity", "verdict"), [("ok", Verdict.PASSED), ("problem", Verdict.FAILED), ("warning", Verdict.UNKNOWN)]
)
def test_hours_are_declared_and_the_answer_is_tested(severity: str, verdict: Verdict, tmp_path: Path) -> None:
    section = section_with(tmp_path, code="schedule.any", severity=severity, seen="What it answered.")
    lines = {str(line.label): (str(line.value), line.basis) for line in section.lines}
    assert lines["Schedule"] == ("UK default hours (Europe/London): in the charger, to stay", Basis.TESTED)
    assert lines["Saturday and Sunday"] == ("00:00–24:00 16 A", Basis.DECLARED)
    assert lines["Random delay of this charger"][0] == "437 s (≤ 600 s)"
    (test,) = [test for test in section.tests if test.name == "schedule.any"]
    assert (test.verdict, str(test.seen)) == (verdict, "What it answered.")


def test_a_record_that_is_none_of_ours_changes_nothing(tmp_path: Path) -> None:
    with sample_site(tmp_path / "a.evsite") as site:
        bay = next(one for one in site.bays() if one.label == "Bay 11")
        before = build_report(site, None, Catalogue(), now=NOW)
        site.put_record(bay.charger_id, KIND, NOW, {"schedule": {"zone": "Mars"}, "profiles": [], "state": "kept"})
        assert build_report(site, None, Catalogue(), now=NOW) == before
