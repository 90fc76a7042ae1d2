"""What the report says of a site, each line marked by how it is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.domain.finding import Severity
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.report.build import build_report
from evsetup.report.model import Basis, ChargerSection, Report, Verdict
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with sample_site(tmp_path / "riverside.evsite") as opened:
        yield opened


@pytest.fixture
def report(site: SiteFile) -> Report:
    return build_report(site, None, Catalogue(), now=START)


def of(report: Report, title: str) -> ChargerSection:
    return next(charger for charger in report.chargers if charger.title == title)


def test_chargers_stand_under_the_label_of_their_bay(report: Report) -> None:
    assert [charger.title for charger in report.chargers] == ["Bay 11", "Bay 12", "Bay 13"]
    assert report.site == "Riverside car park"
    assert report.handed_over == 1


def test_what_the_charger_says_is_read_and_what_the_plan_says_is_declared(report: Report) -> None:
    lines = {str(line.label): (str(line.value), line.basis) for line in of(report, "Bay 11").lines}
    assert lines["Serial number"] == ("3C71BF9A7F3A", Basis.READ)
    assert lines["OCPP identity (Charge Point ID)"] == ("SITE-11", Basis.READ)
    assert lines["Breaker"] == ("32 A", Basis.DECLARED)


def test_settings_stand_before_and_after(report: Report) -> None:
    lines = {line.name: line for line in of(report, "Bay 11").settings}
    url = lines["csms.url"]
    assert (str(url.before), str(url.after), url.changed, url.basis) == (
        "not set",
        "wss://csms.example.com/ocpp",
        True,
        Basis.READ,
    )
    address = lines["network.ethernet"]
    assert str(address.after) == "192.0.2.107/24, gateway 192.0.2.1, DNS 192.0.2.1"
    assert address.changed
    assert not lines["network.hostname"].changed
    assert lines["limits.max-current"].before is None
    assert str(lines["limits.max-current"].after) == "32 A"


def test_a_secret_is_told_to_have_been_written_and_nothing_more(report: Report) -> None:
    key = next(line for line in of(report, "Bay 11").settings if line.name == "security.key")
    assert (str(key.after), key.changed, key.basis) == ("not shown", True, Basis.DECLARED)


def test_what_nobody_can_read_is_told_as_it_was_written_and_confirmed(site: SiteFile) -> None:
    unreadable = Settings({Setting.CSMS_URL: Unknown.UNREADABLE, Setting.HOSTNAME: Unknown.UNREADABLE})
    site.put_snapshot("c3", "before", unreadable, START)
    site.put_snapshot("c3", "after", unreadable, START)
    for phase, what in (
        ("intent", {"setting": "csms.url", "new": "wss://csms.example.com/ocpp"}),
        ("outcome", {"setting": "csms.url", "outcome": "applied"}),
        ("read-back", {"setting": "csms.url", "outcome": "unchanged"}),
        ("intent", {"setting": "csms.identity", "new": "SITE-13"}),
        ("outcome", {"setting": "csms.identity", "outcome": "applied"}),
        ("intent", {"setting": "network.hostname", "new": "bay-13"}),
        ("outcome", {"setting": "network.hostname", "outcome": "refused"}),
        ("intent", {"setting": "no.such.setting", "new": {"odd": []}}),
    ):
        site.record(JournalEntry("c3", "j", "apply", phase, START, what))
    lines = {line.name: line for line in of(build_report(site, None, Catalogue()), "Bay 13").settings}
    told = {name: (str(line.after), line.basis, line.changed) for name, line in lines.items()}
    assert told == {
        "csms.url": ("wss://csms.example.com/ocpp", Basis.TESTED, True),
        "csms.identity": ("SITE-13", Basis.DECLARED, True),
        "network.hostname": ("not readable", Basis.READ, False),
    }


def test_tests_stand_in_the_order_of_the_proof_with_their_verdicts(report: Report) -> None:
    tests = of(report, "Bay 11").tests
    assert [test.name for test in tests] == ["boot", "plugged in", "start", "meter", "limit", "stop", "clean-up"]
    assert [test.name for test in of(report, "Bay 11").rehearsal] == ["probe.upgrade.ok", "probe.boot.accepted"]
    assert {test.verdict for test in tests} == {Verdict.PASSED}
    troubled = {test.name: test.verdict for test in of(report, "Bay 12").tests}
    assert troubled == {"boot": Verdict.PASSED, "limit": Verdict.FAILED, "stop": Verdict.NOT_DONE}


def test_firmware_tells_both_versions_and_an_unknown_end_is_said_to_be_unknown(report: Report) -> None:
    done = of(report, "Bay 11").firmware[0]
    assert (done.from_version, done.to_version, done.verdict) == ("5.1.2", "5.2.0", Verdict.PASSED)
    assert of(report, "Bay 12").firmware[0].verdict is Verdict.UNKNOWN


def test_open_points_come_worst_first_and_miss_nothing(report: Report) -> None:
    points = [(point.place, point.severity, str(point.what)) for point in report.open_points]
    assert [severity for _, severity, _ in points] == sorted((s for _, s, _ in points), reverse=True)
    assert {(place, what) for place, _, what in points} == {
        ("Bay 12", "The charger accepted 8 A and still draws more."),
        ("Bay 12", "The plan says serial OTHER-SERIAL; the charger says SN-0042."),
        ("Bay 12", "Limit: 16.0 A before, 16.0 A after"),
        ("Bay 12", "How the firmware update to 2.0.0 ended is not known."),
        ("Bay 12", "Not handed over yet: set up."),
        ("Bay 12", "Not tested: Stop."),
        ("Bay 13", "Not handed over yet: reachable."),
        ("Bay 13", "Nothing was tested."),
        ("Bay 14", "No charger was set up for this bay."),
    }
    assert points[0][1] is Severity.PROBLEM


def test_only_the_chosen_chargers_are_in_it(site: SiteFile) -> None:
    report = build_report(site, ["c1"], Catalogue())
    assert [charger.title for charger in report.chargers] == ["Bay 11"]
    assert report.open_points == ()


def test_a_site_with_nothing_in_it_has_a_report_too(tmp_path: Path) -> None:
    with SiteFile.create(tmp_path / "empty.evsite", "Empty") as site:
        report = build_report(site, None, Catalogue())
    assert (report.chargers, report.open_points, report.handed_over) == ((), (), 0)


def test_a_site_that_is_opened_for_reading_only_has_its_report(site: SiteFile) -> None:
    with SiteFile.open(site.path, read_only=True) as again:
        assert build_report(again, None, Catalogue(), now=START) == build_report(site, None, Catalogue(), now=START)
