"""What the report tells of the journal and of how chargers stand: origins, single settings, what was put back, open states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.commissioning.decision import Purpose
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.template import Level, Template
from evsetup.domain.text import verbatim
from evsetup.report.build import build_report
from evsetup.report.html import preview_html
from evsetup.report.json_export import content_of
from evsetup.report.model import Basis, ChargerSection, OpenPoint
from evsetup.storage.records import ChargerState, JournalEntry
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with sample_site(tmp_path / "riverside.evsite") as opened:
        yield opened


def note(site: SiteFile, step: str, phase: str, **what: object) -> None:
    site.record(JournalEntry("c3", "j9", step, phase, START, what))


def section(site: SiteFile) -> ChargerSection:
    return next(one for one in build_report(site, None, Catalogue(), now=START).chargers if one.title == "Bay 13")


def states(site: SiteFile) -> list[str]:
    points: tuple[OpenPoint, ...] = build_report(site, None, Catalogue(), now=START).open_points
    return [str(point.what) for point in points if point.place == "Bay 13" and str(point.what).startswith("State:")]


def test_each_value_tells_whose_wish_it_is(site: SiteFile) -> None:
    origins = {"csms.url": ["csms-card", "Riverside"], "limits.max-current": ["bay-plan", "Bay 13"], "junk": 7}
    note(site, "decide", "note", purpose="one CSMS", reasons=[], origins=origins)
    for phase, what in (("intent", {"new": "wss://csms.example.com"}), ("outcome", {"outcome": "applied"})):
        note(site, "apply", phase, setting="csms.url", **what)
    lines = {line.name: line for line in section(site).settings}
    assert str(lines["csms.url"].origin) == "CSMS card Riverside"
    assert all(line.origin is None for name, line in lines.items() if name not in origins)
    report = build_report(site, None, Catalogue(), now=START)
    assert "from: CSMS card Riverside" in preview_html(report, Catalogue())
    assert '"origin": "CSMS card Riverside"' in str(content_of(report)).replace("'", '"')


def test_single_settings_stand_with_their_origin_and_how_sure_they_are(site: SiteFile) -> None:
    note(site, "decide", "note", purpose="one CSMS", reasons=[], origins={"HeartbeatInterval": ["site", ""]})
    for name, outcome, read_back in (
        ("HeartbeatInterval", "applied", "applied"),
        ("Hidden", "applied", None),
        ("Refused", "refused", None),
    ):
        note(site, "write single settings", "intent", setting=name, old="300", new="60")
        note(site, "write single settings", "outcome", setting=name, outcome=outcome)
        if read_back:
            note(site, "write single settings", "read-back", setting=name, outcome=read_back)
    # A second run goes on from there: what was before the first is what was before.
    note(site, "write single settings", "intent", setting="Hidden", old="60", new=str(Secret("a-secret")))
    note(site, "write single settings", "outcome", setting="Hidden", outcome="applied")
    lines = {line.name: line for line in section(site).settings}
    beat, hidden = lines["HeartbeatInterval"], lines["Hidden"]
    assert (str(beat.before), str(beat.after), str(beat.origin), beat.basis) == ("300", "60", "this site", Basis.TESTED)
    assert (str(hidden.before), hidden.basis, hidden.origin) == ("300", Basis.DECLARED, None)
    assert "Refused" not in lines


@pytest.mark.parametrize(
    ("phases", "said", "basis"),
    [
        ([], "begun; how it ended is not known", Basis.DECLARED),
        ([("outcome", "applied")], "written, and taken", Basis.DECLARED),
        ([("outcome", "refused")], "not put back", Basis.DECLARED),
        ([("outcome", "applied"), ("read-back", "applied")], "as before", Basis.TESTED),
        ([("outcome", "applied"), ("read-back", "fault")], "not put back", Basis.TESTED),
    ],
)
def test_what_was_put_back_is_told_as_it_ended(
    site: SiteFile, phases: list[tuple[str, str]], said: str, basis: Basis
) -> None:
    note(site, "apply", "intent", setting="network.time-server", new="a.example")
    note(site, "apply", "outcome", setting="network.time-server", outcome="applied")
    note(site, "roll back", "intent", setting="network.time-server", new="before.example")
    for phase, outcome in phases:
        note(site, "roll back", phase, setting="network.time-server", outcome=outcome)
    lines = {str(line.label): (str(line.value), line.basis) for line in section(site).lines}
    assert lines["Old value of: Time server"] == (said, basis)
    # Written anew since: nothing is put back any more.
    note(site, "apply", "intent", setting="network.time-server", new="a.example")
    assert "Old value of: Time server" not in {str(line.label) for line in section(site).lines}


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("link.http.wants-password", "locked"),
        ("probe.boot.pending", "CSMS answers: pending"),
        ("probe.boot.rejected", "CSMS answers: rejected"),
        ("dial-in.duplicate", "its identity is used twice"),
    ],
)
def test_a_lock_or_an_answer_that_was_seen_last_is_an_open_state_until_the_hand_over(
    site: SiteFile, code: str, state: str
) -> None:
    record = site.charger("c3")
    assert record is not None
    site.put_charger(replace(record, state=ChargerState.REACHABLE))
    assert states(site) == []
    site.put_findings(
        "c3", "read", [Finding(code, Severity.PROBLEM, verbatim("seen"), verbatim("means"), (verbatim("do"),))], START
    )
    assert states(site) == [f"State: {state}."]
    site.put_charger(replace(record, state=ChargerState.HANDED_OVER))
    assert states(site) == []


def test_a_charger_that_dials_somebody_unknown_is_anothers_and_one_that_dials_its_csms_is_not(site: SiteFile) -> None:
    record = site.charger("c3")
    assert record is not None
    http = replace(record, state=ChargerState.REACHABLE, endpoint=Endpoint(Way.HTTP, "http://192.0.2.9"))
    site.put_charger(http)
    site.put_snapshot("c3", "before", Settings({Setting.CSMS_URL: "wss://other.example/ocpp"}), START)
    assert states(site) == ["State: belongs to another operator."]
    site.put_template(Template(Level.SITE, "", Settings({Setting.CSMS_URL: "wss://other.example/x"})))
    assert states(site) == []


def test_one_identity_at_two_chargers_and_firmware_that_is_not_planned_are_open(site: SiteFile) -> None:
    record, other = site.charger("c3"), site.charger("c1")
    assert record is not None
    assert other is not None
    name = other.identity.charge_point_identity
    site.put_charger(replace(record, identity=replace(record.identity, charge_point_identity=name, firmware="v5.1")))
    (bay,) = (bay for bay in site.bays() if bay.charger_id == "c3")
    site.put_bay(replace(bay, expected_firmware="5.2"))
    assert states(site) == ["State: its identity is used twice.", "State: has the wrong firmware."]
    site.put_bay(replace(bay, expected_firmware="5.1"))
    assert states(site) == ["State: its identity is used twice."]


def test_a_charger_that_stands_alone_is_tried_by_a_person(site: SiteFile) -> None:
    note(site, "decide", "note", purpose=Purpose.STAND_ALONE.value, reasons=[])
    points = build_report(site, None, Catalogue(), now=START).open_points
    (point,) = (one for one in points if one.place == "Bay 13" and str(one.what) == "Nothing was tested.")
    assert "start as its users will" in str(point.do)
