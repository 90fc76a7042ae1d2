"""The wiring of a charger: what a person may type, what contradicts what, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sample_site import sample_site

from evsetup.commissioning.installation.check import TOPIC, Wiring, contradictions
from evsetup.commissioning.installation.fields import BY_NAME, FIELDS, ROTATIONS, Value
from evsetup.commissioning.installation.kept import KIND, read_values, tell, told_values
from evsetup.commissioning.installation.of_site import checked, tell_and_check, wirings, wish
from evsetup.commissioning.installation.typed import BadEntry, typed_value
from evsetup.domain.finding import Severity
from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion, Setting
from evsetup.domain.template import Level
from evsetup.domain.variable import Snapshot, Variable, VariableName, Variables
from evsetup.storage.records import Bay, SnapshotReason
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import copy_file, merge_files

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[SiteFile]:
    with sample_site(tmp_path / "a.evsite") as opened:
        yield opened


def codes(declared: dict[str, Value], bay: Bay | None = None, read: dict[str, Value] | None = None) -> set[str]:
    wiring = Wiring("Bay 01", declared, read or {}, bay)
    return {found.code.removeprefix("installation.") for found in contradictions(wiring, (wiring,))}


def bay(breaker: float | None = None, phases: int | None = None) -> Bay:
    return Bay("b1", "Bay 01", breaker_a=breaker, phases=phases)


GOOD: dict[str, Value] = {
    "breaker": 32.0,
    "max-current": 32.0,
    "phases": 3.0,
    "rotation": "STR",
    "earthing": "TT",
    "rcd-type": "A",
    "dc-detection": "yes",
    "group": "garage",
    "group-supply": 63.0,
    "offline-current": 6.0,
    "continuity": 0.3,
    "bonding": 0.05,
    "insulation": 200.0,
    "polarity": "yes",
    "field": "yes",
}


def test_a_sound_installation_contradicts_nothing() -> None:
    assert codes(GOOD, bay(32, 3), {"max-current": 32.0, "rotation": "STR", "phases": 3.0}) == set()
    assert codes({}) == set()
    assert codes({}, bay()) == set()


@pytest.mark.parametrize(
    ("change", "where", "code"),
    [
        ({"max-current": 32.0, "breaker": 16.0}, None, "current-above-breaker"),
        ({"breaker": 16.0, "max-current": 16.0, "offline-current": 20.0}, None, "offline-above-breaker"),
        ({"phases": 3.0}, bay(32, 1), "more-phases-than-bay"),
        ({"rcd-type": "A", "dc-detection": "no"}, None, "no-dc-detection"),
        ({"rcd-type": "F", "dc-detection": "no"}, None, "no-dc-detection"),
        ({"rcd-type": "AC"}, None, "rcd-type-ac"),
        ({"rcd-type": "none"}, None, "no-rcd"),
        ({"phases": 1.0}, None, "rotation-impossible"),
        ({"group-supply": 5.0}, None, "group-above-supply"),
        ({}, bay(25, 3), "unlike.breaker"),
        ({"continuity": 1.2}, None, "measured.continuity"),
        ({"bonding": 0.1}, None, "measured.bonding"),
        ({"insulation": 0.4}, None, "measured.insulation"),
        ({"polarity": "no"}, None, "measured.polarity"),
        ({"field": "no"}, None, "measured.field"),
    ],
)
def test_each_contradiction_is_found_and_nothing_else(change: dict[str, Value], where: Bay | None, code: str) -> None:
    assert codes({**GOOD, **change}, where) == {code}


def test_the_breaker_of_the_plan_counts_where_none_is_declared() -> None:
    assert codes({"max-current": 32.0}, bay(16)) == {"current-above-breaker"}


def test_what_the_charger_says_is_held_against_the_breaker_and_what_was_declared() -> None:
    found = codes(
        {"breaker": 16.0, "max-current": 16.0, "rotation": "RST"}, None, {"max-current": 32.0, "rotation": "RTS"}
    )
    assert found == {"current-above-breaker", "differs.max-current", "differs.rotation"}
    assert codes({}, None, {"rotation": "RRT"}) == {"rotation-impossible"}


def test_an_rcd_of_which_nothing_more_is_known_is_a_warning_and_a_missing_detection_a_problem() -> None:
    (unknown,) = contradictions(Wiring("Bay 01", {"rcd-type": "A"}))
    (missing,) = contradictions(Wiring("Bay 01", {"rcd-type": "A", "dc-detection": "no"}))
    assert (unknown.severity, missing.severity) == (Severity.WARNING, Severity.PROBLEM)
    assert codes({"rcd-type": "B"}) == set()


def test_a_group_is_reckoned_over_all_its_chargers_and_by_what_they_take_when_nobody_manages_them() -> None:
    one = Wiring("1", {"group": "Garage", "group-supply": 40.0, "max-current": 32.0, "offline-current": 10.0})
    two = Wiring("2", {"group": "garage", "max-current": 32.0})
    other = Wiring("3", {"group": "roof", "max-current": 200.0})
    (found,) = contradictions(one, (one, two, other))
    assert found.code == "installation.group-above-supply"
    assert "42 A together" in str(found.seen)
    calm = Wiring("2", {**two.declared, "offline-current": 10.0})
    assert contradictions(one, (one, calm, other)) == ()
    unlike = Wiring("2", {**calm.declared, "group-supply": 63.0})
    assert [told.code for told in contradictions(one, (one, unlike, other))] == ["installation.unlike.group-supply"]


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("breaker", "16", 16.0),
        ("breaker", " 16 A ", 16.0),
        ("loop", "0,42 Ω", 0.42),
        ("rotation", "str", "STR"),
        ("rcd-type", "NONE", "none"),
        ("instrument", "  Fluke   1664 ", "Fluke 1664"),
        ("breaker", "", None),
    ],
)
def test_what_a_person_types_becomes_a_value(name: str, typed: str, value: Value | None) -> None:
    assert typed_value(name, typed) == value


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("breaker", "0", "implausible"),
        ("breaker", "a lot", "implausible"),
        ("breaker", "nan", "implausible"),
        ("phases", "2.5", "implausible"),
        ("voltage", "23000", "implausible"),
        ("rotation", "RRT", "no-option"),
        ("earthing", "TX", "no-option"),
        ("instrument", "x" * 201, "too-long"),
        ("colour", "blue", "no-field"),
    ],
)
def test_what_cannot_be_a_value_is_refused_with_what_can(name: str, typed: str, code: str) -> None:
    with pytest.raises(BadEntry) as told:
        typed_value(name, typed)
    assert told.value.finding.code == f"installation.{code}"


@given(st.sampled_from(FIELDS), st.text(max_size=40))
def test_any_words_become_a_value_of_their_field_or_are_refused(field: object, words: str) -> None:
    name = field.name  # type: ignore[attr-defined]
    try:
        value = typed_value(name, words)
    except BadEntry:
        return
    if value is not None:
        shown = BY_NAME[name].shown(value)
        assert str(shown)
        assert typed_value(name, f"{value:.10g}" if isinstance(value, float) else value) == pytest.approx(value)


def test_every_telling_is_kept_and_the_later_one_counts(site: SiteFile) -> None:
    assert tell(site, "c1", {"breaker": 16.0, "rcd-type": "A"}, NOON)
    assert not tell(site, "c1", {"breaker": 16.0})
    assert tell(site, "c1", {"breaker": 32.0, "rcd-type": None}, NOON + timedelta(minutes=1))
    assert told_values(site, "c1") == {"breaker": 32.0}
    assert [record.content for record in site.records("c1", KIND)] == [
        {"set": {"breaker": 16.0, "rcd-type": "A"}},
        {"set": {"breaker": 32.0, "rcd-type": None}},
    ]


def test_what_two_laptops_told_stands_together_after_a_merge(site: SiteFile, tmp_path: Path) -> None:
    tell(site, "c1", {"breaker": 16.0, "earthing": "TT"}, NOON)
    site.close()
    other, out = tmp_path / "b.evsite", tmp_path / "out.evsite"
    copy_file(site.path, other)
    for path, change, minute in ((site.path, {"loop": 0.4}, 1), (other, {"breaker": 32.0}, 2)):
        with SiteFile.open(path) as opened:
            tell(opened, "c1", change, NOON + timedelta(minutes=minute))
    merge_files(site.path, other, out, {})
    with SiteFile.open(out) as merged:
        assert told_values(merged, "c1") == {"breaker": 32.0, "earthing": "TT", "loop": 0.4}


def test_names_of_a_newer_program_are_left_alone(site: SiteFile) -> None:
    site.put_record("c1", KIND, NOON, {"set": {"breaker": 16, "flux": 3, "earthing": ["TT"]}, "more": 1})
    site.put_record("c1", KIND, NOON, {"set": None})
    assert told_values(site, "c1") == {"breaker": 16.0}


def test_findings_follow_what_is_told(site: SiteFile) -> None:
    found = tell_and_check(site, "c1", {"max-current": 40.0})
    assert [one.code for one in found] == ["installation.current-above-breaker", "installation.differs.max-current"]
    assert {kept.finding.code for kept in site.findings("c1") if kept.topic == TOPIC} == {one.code for one in found}
    assert checked(site, "c1") == found
    assert tell_and_check(site, "c1", {"max-current": 32.0}) == ()
    assert not [kept for kept in site.findings("c1") if kept.topic == TOPIC]


def test_a_change_at_one_charger_is_found_at_the_others_of_its_group(site: SiteFile) -> None:
    tell_and_check(site, "c2", {"group": "g", "group-supply": 32.0, "max-current": 16.0})
    tell_and_check(site, "c3", {"group": "g", "max-current": 20.0})
    assert "installation.group-above-supply" in {kept.finding.code for kept in site.findings("c2")}


def variables(version: OcppVersion, *values: tuple[VariableName, str]) -> Snapshot:
    return Snapshot(NOON, Identity(), version, Variables([Variable(name, value) for name, value in values]))


def test_what_the_charger_tells_of_its_wiring_is_read_in_both_worlds_of_ocpp(site: SiteFile) -> None:
    assert read_values(site, "c1") == {"max-current": 32.0}
    old = variables(OcppVersion.V16, (VariableName("ConnectorPhaseRotation"), "0.Unknown,1.STR, 2.STR"))
    site.put_variables("c2", old, SnapshotReason.BY_HAND)
    assert read_values(site, "c2")["rotation"] == "STR"
    new = variables(
        OcppVersion.V201,
        (VariableName("PhaseRotation", "ChargingStation"), "RTS"),
        (VariableName("SupplyPhases", "ChargingStation"), "3"),
    )
    site.put_variables("c3", new, SnapshotReason.BY_HAND)
    assert read_values(site, "c3") == {"rotation": "RTS", "phases": 3.0}


@pytest.mark.parametrize(
    ("shown", "name", "value"),
    [
        (None, "ConnectorPhaseRotation", "0.TRS"),
        (
            variables(OcppVersion.V16, (VariableName("ConnectorPhaseRotation"), "0.RST,1.RST")),
            "ConnectorPhaseRotation",
            "0.TRS,1.TRS",
        ),
        (variables(OcppVersion.V21), "ChargingStation.PhaseRotation", "TRS"),
    ],
)
def test_what_is_wished_stands_in_the_template_of_the_bay_in_the_words_of_the_charger(
    site: SiteFile, shown: Snapshot | None, name: str, value: str
) -> None:
    if shown is not None:
        site.put_variables("c1", shown, SnapshotReason.BY_HAND)
    here = next(one for one in site.bays() if one.charger_id == "c1")
    wish(site, here, {"max-current": 16.0, "rotation": "TRS", "earthing": "TT"})
    (kept,) = (one for one in site.templates() if one.level is Level.BAY)
    assert dict(kept.settings) == {Setting.MAX_CURRENT: 16}
    assert dict(kept.variables) == {name: value}


def test_every_charger_of_the_site_stands_under_its_bay(site: SiteFile) -> None:
    assert {number: wiring.title for number, wiring in wirings(site).items()} == {
        "c1": "Bay 11",
        "c2": "Bay 12",
        "c3": "Bay 13",
    }
    assert set(ROTATIONS) == set(BY_NAME["rotation"].options)
