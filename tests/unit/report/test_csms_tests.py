"""The tests of a CSMS in the report: which, with what verdict, marked as tested."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.json_export import content_of
from evsetup.report.model import Basis, Report, Verdict
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.wording import Catalogue

ONLINE = Finding("probe.verdict.ok", Severity.OK, text("ocppj", "A charger would come online."))
REFUSED = Finding(
    "probe.verdict.offline",
    Severity.PROBLEM,
    text("ocppj", "Address and identity are right, the key is not."),
    text("ocppj", "The CSMS refuses it."),
    (text("ocppj", "Ask for the key."),),
)
URL = "wss://csms.example.com/ocpp/SITE-12"
FAILED = StoredCsmsTest(START, "wss://csms.example.com/ocpp", URL, "SITE-12", REFUSED, charger_id="c2", extent="all")
RIGHT = replace(FAILED, at=START + timedelta(minutes=5), verdict=ONLINE, hold_s=60.0)
NOBODYS = replace(FAILED, identity="EVSETUP-TEST", charger_id="", stand_in=True, extent="log in", verdict=ONLINE)


def report(folder: Path, *tests: StoredCsmsTest) -> Report:
    with sample_site(folder / "s.evsite") as site:
        for test in tests:
            site.put_csms_test(test)
        return build_report(site, None, Catalogue(), now=START)


def open_points(made: Report) -> list[str]:
    return [str(point.what) for point in made.open_points if "CSMS test" in str(point.what)]


def test_a_test_stands_with_its_charger_and_one_with_nobodys_identity_with_the_site(tmp_path: Path) -> None:
    made = report(tmp_path, FAILED, NOBODYS)

    second = next(charger for charger in made.chargers if charger.id == "c2")
    assert [(line.url, line.verdict, line.basis) for line in second.csms_tests] == [(URL, Verdict.FAILED, Basis.TESTED)]
    assert [str(line.kind) for line in made.csms_tests] == ["log-in only, with an identity for tests"]
    assert all(not charger.csms_tests for charger in made.chargers if charger is not second)


def test_a_later_test_answers_an_earlier_one(tmp_path: Path) -> None:
    made = report(tmp_path, FAILED, RIGHT)

    second = next(charger for charger in made.chargers if charger.id == "c2")
    assert [(line.verdict, str(line.kind)) for line in second.csms_tests] == [
        (Verdict.PASSED, "with 60 s of idle connection")
    ]
    assert open_points(made) == []


def test_a_failed_test_is_an_open_point_until_the_charger_is_handed_over(tmp_path: Path) -> None:
    handed_over = replace(FAILED, identity="SITE-11", charger_id="c1")
    made = report(tmp_path, FAILED, handed_over)

    assert open_points(made) == ["CSMS test as SITE-12: Address and identity are right, the key is not."]


def test_a_test_that_was_stopped_proves_nothing(tmp_path: Path) -> None:
    stopped = Finding("probe.verdict.stopped", Severity.INFO, text("commissioning", "Stopped by you."))
    made = report(tmp_path, replace(NOBODYS, verdict=stopped))

    assert [line.verdict for line in made.csms_tests] == [Verdict.UNKNOWN]


def test_paper_and_json_say_the_same(tmp_path: Path) -> None:
    made = report(tmp_path, FAILED, NOBODYS)

    content = json.loads(json.dumps(content_of(made)))
    assert content["csms_tests"][0]["identity"] == "EVSETUP-TEST"
    line = next(charger for charger in content["chargers"] if charger["id"] == "c2")["csms_tests"][0]
    assert (line["url"], line["verdict"], line["basis"]) == (URL, "failed", "tested")
    page = preview_html(made, Catalogue())
    assert page.count("CSMS tested from the laptop") == 2
    for said in (URL, "Address and identity are right, the key is not.", "✗ failed", "quick test", "tested"):
        assert said in page


@pytest.mark.parametrize("ids", [["c2"], ["c1"]])
def test_the_report_of_one_charger_holds_its_own_tests_only(ids: list[str], tmp_path: Path) -> None:
    with sample_site(tmp_path / "s.evsite") as site:
        for test in (FAILED, NOBODYS):
            site.put_csms_test(test)
        made = build_report(site, ids, Catalogue(), now=START)

    assert made.csms_tests == ()
    assert [len(charger.csms_tests) for charger in made.chargers] == [1 if ids == ["c2"] else 0]
