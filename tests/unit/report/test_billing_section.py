"""The meter of a charger in its section of the report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.support.meters import ASKED, DEMAND, heard
from tests.support.sample_site import sample_site

from evsetup.commissioning.billing.judging import judge_asked, judge_heard
from evsetup.commissioning.billing.record import KIND, asked_content, heard_content
from evsetup.report.build import build_report
from evsetup.report.model import Basis, ChargerSection, Verdict
from evsetup.wording import Catalogue

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def section_with(folder: Path, *contents: dict[str, object]) -> ChargerSection:
    with sample_site(folder / "a.evsite") as site:
        bay = next(one for one in site.bays() if one.label == "Bay 11")
        for content in contents:
            site.put_record(bay.charger_id, KIND, NOW, content)
        report = build_report(site, None, Catalogue(), now=NOW)
    return next(one for one in report.chargers if one.title == "Bay 11")


def test_what_was_asked_and_heard_is_told_as_tested(tmp_path: Path) -> None:
    came = heard(signed=True)
    section = section_with(
        tmp_path,
        asked_content(ASKED, DEMAND, "Example", judge_asked(ASKED, DEMAND)),
        heard_content(came, DEMAND, "Example", 180.0, judge_heard(came, DEMAND, 180.0)),
    )
    lines = {str(line.label): (str(line.value), line.basis) for line in section.lines}
    register = "Energy.Active.Import.Register"
    assert lines["Measurands that it takes"] == (f"{register}, Voltage", Basis.TESTED)
    assert lines["Measurands that it does not take"] == ("SoC", Basis.TESTED)
    assert lines["Sample interval, as measured"] == ("60 s", Basis.TESTED)
    assert lines["Signed meter values"] == ("OCMF, meter M-AC22-00417; signatures not checked", Basis.TESTED)
    verdicts = {test.name: test.verdict for test in section.tests if test.name.startswith("billing.")}
    assert verdicts["billing.not-measured"] is Verdict.UNKNOWN
    assert verdicts["billing.signed"] is Verdict.PASSED


def test_a_record_that_is_none_of_ours_changes_nothing(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    after.mkdir()
    odd = {"part": "heard", "measurands": "many", "signed": [1], "findings": [{"code": 3}]}
    assert section_with(after, odd) == section_with(before)
