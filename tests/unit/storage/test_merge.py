"""Two laptops' files of one site: everything of both is in the merge, and what differs is told."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.sample_site import sample_site

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import verbatim
from evsetup.storage.merge import Side, merge_rows
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, JournalEntry
from evsetup.storage.site_faults import NewerVersion, SiteFileExists
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import OtherSite, UnknownTables, compare, copy_file, facts_of, load, merge_files

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=2)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """One site, copied to a second laptop in the morning."""
    a, b = tmp_path / "a.evsite", tmp_path / "b.evsite"
    sample_site(a).close()
    copy_file(a, b)
    return a, b


@pytest.fixture
def both(files: tuple[Path, Path]) -> Iterator[tuple[SiteFile, SiteFile]]:
    with SiteFile.open(files[0]) as a, SiteFile.open(files[1]) as b:
        yield a, b


def charger(number: str, serial: str, state: ChargerState, at: datetime, **who: str) -> ChargerRecord:
    return ChargerRecord(
        number, f"charger {serial}", Identity(serial=serial, **who), "", Endpoint(Way.OCPP, serial), state, at
    )


def entry(charger_id: str, at: datetime, step: str = "apply", phase: str = "intent") -> JournalEntry:
    return JournalEntry(charger_id, "j", step, phase, at, {"at": at.isoformat()})


def test_a_copy_merges_into_its_original_without_a_change(files: tuple[Path, Path]) -> None:
    merged = compare(*files)
    assert (merged.conflicts, merged.added) == ([], {})
    assert facts_of(files[0]).uid == facts_of(files[1]).uid != ""


def test_what_only_one_laptop_did_is_in_the_merge_under_the_chargers_one_id(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    a, b = both
    a.put_charger(charger("a-id", "SN-77", ChargerState.FOUND, NOON))
    a.record(entry("a-id", NOON))
    b.put_charger(charger("b-id", "sn-77", ChargerState.TESTED, LATER, firmware="2.0"))
    b.record(entry("b-id", NOON - timedelta(hours=1)))
    b.put_test("b-id", "boot", "done", verbatim("Accepted"), LATER)
    b.put_findings("b-id", "prove", [Finding("x.y", Severity.OK, verbatim("seen"))], LATER)
    b.put_bay(Bay("new", "Bay 77", charger_id="b-id"))
    a.close()
    b.close()

    out = tmp_path / "c.evsite"
    merged = merge_files(*files, out, {})
    assert [one.id for one in merged.conflicts] == ["charger/charger SN-77/label"]
    assert not out.exists()

    merge_files(*files, out, {one.id: Side.A for one in merged.conflicts})
    with SiteFile.open(out) as site:
        known = site.charger("a-id")
        assert known is not None
        assert (known.state, known.identity.firmware, known.identity.serial) == (ChargerState.TESTED, "2.0", "SN-77")
        assert [one.at for one in site.journal("a-id")] == [NOON - timedelta(hours=1), NOON]
        assert [one.name for one in site.tests("a-id")] == ["boot"]
        assert [one.finding.code for one in site.findings("a-id")] == ["x.y"]
        assert site.bays()[-1] == Bay("new", "Bay 77", charger_id="a-id")
        assert site.charger("b-id") is None


def test_a_bay_that_both_changed_is_a_conflict_and_the_persons_choice_is_written(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile], tmp_path: Path
) -> None:
    a, b = both
    bay = a.bays()[0]
    a.put_bay(replace(bay, note="left", location=""))
    b.put_bay(replace(bay, note="right", location="level 2"))
    a.close()
    b.close()

    (conflict,) = compare(*files).conflicts
    assert (conflict.id, conflict.a, conflict.b) == ("bay/Bay 11/note", "left", "right")
    assert conflict.newer is Side.B
    for side, note in ((Side.A, "left"), (Side.B, "right")):
        out = tmp_path / f"{side.value}-out.evsite"
        merge_files(*files, out, {conflict.id: side})
        with SiteFile.open(out) as site:
            assert (site.bays()[0].note, site.bays()[0].location) == (note, "level 2")


def test_a_test_that_went_otherwise_on_the_other_laptop_is_asked_about(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile]
) -> None:
    a, b = both
    b.put_test("c2", "limit", "done", verbatim("16 A before, 8 A after"), LATER)
    a.close()
    b.close()
    (conflict,) = compare(*files).conflicts
    assert (conflict.table, conflict.newer) == ("test", Side.B)
    assert "failed" in conflict.a
    assert "done" in conflict.b


def test_merging_into_the_open_file_is_whole_or_not_at_all(
    files: tuple[Path, Path], both: tuple[SiteFile, SiteFile]
) -> None:
    a, b = both
    bay = a.bays()[0]
    b.put_bay(replace(bay, note="right"))
    b.put_bay(Bay("new", "Bay 77"))
    b.close()
    before = a.bays()
    assert len(a.merge(files[1], {}).conflicts) == 1
    assert a.bays() == before
    a.merge(files[1], {"bay/Bay 11/note": Side.B})
    assert a.bays()[0].note == "right"
    assert a.bays()[-1].id == "new"
    again = a.merge(files[1], {})
    assert (again.conflicts, again.added) == ([], {})


def test_files_of_two_sites_are_merged_only_when_a_person_says_that_they_are_one(tmp_path: Path) -> None:
    one, other = tmp_path / "1.evsite", tmp_path / "2.evsite"
    with SiteFile.create(one, "North") as site:
        site.put_bay(Bay("x", "Bay 01", location="level 1"))
    with SiteFile.create(other, "North") as site:
        site.put_bay(Bay("y", "bay 01", identity="N-01"))
    with pytest.raises(OtherSite):
        compare(one, other)
    merged = compare(one, other, same_site=True)
    assert [conflict.id for conflict in merged.conflicts] == ["bay/Bay 01/label"]


def test_two_laptops_that_bring_one_old_file_to_this_version_keep_one_site(tmp_path: Path) -> None:
    from evsetup.storage import schema

    old = tmp_path / "old.evsite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:4])
        SiteFile.create(old, "Old").close()
    copy = tmp_path / "copy.evsite"
    copy_file(old, copy)
    for path in (old, copy):
        SiteFile.open(path).close()
    assert compare(old, copy).conflicts == []


def test_what_has_no_rule_a_newer_file_and_a_taken_name_are_refused(files: tuple[Path, Path], tmp_path: Path) -> None:
    taken = tmp_path / "taken.evsite"
    taken.write_text("mine")
    with pytest.raises(SiteFileExists):
        merge_files(*files, taken, {})
    with closing(sqlite3.connect(files[1])) as connection:
        connection.execute("CREATE TABLE thing (x)")
        connection.commit()
    with pytest.raises(UnknownTables):
        compare(*files)
    with closing(sqlite3.connect(files[1])) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerVersion):
        compare(*files)
    assert taken.read_text() == "mine"


SERIALS = st.sampled_from(["SN-1", "SN-2", "sn-1", ""])
ROWS = st.lists(
    st.tuples(SERIALS, st.sampled_from(list(ChargerState)), st.lists(st.integers(0, 5), max_size=4)), max_size=4
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, ROWS, st.booleans())
def test_no_evidence_of_either_file_is_ever_lost(
    tmp_path_factory: pytest.TempPathFactory,
    ours: list[tuple[str, ChargerState, list[int]]],
    theirs: list[tuple[str, ChargerState, list[int]]],
    prefer_b: bool,
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    a, b = folder / "a.evsite", folder / "b.evsite"
    for path, rows, name in ((a, ours, "a"), (b, theirs, "b")):
        with SiteFile.create(path, "S") as site:
            for place, (serial, state, entries) in enumerate(rows):
                site.put_charger(charger(f"{name}{place}", serial, state, NOON + timedelta(minutes=place)))
                for minute in entries:
                    site.record(
                        replace(entry(f"{name}{place}", NOON + timedelta(minutes=minute)), job=f"{name}{place}")
                    )
    conflicts = compare(a, b, same_site=True).conflicts
    choices = {one.id: Side.B if prefer_b else Side.A for one in conflicts}
    assert len(choices) == len(conflicts)
    out = folder / "c.evsite"
    merge_files(a, b, out, choices, same_site=True)

    def journal(path: Path) -> list[tuple[object, object]]:
        with closing(sqlite3.connect(path)) as connection:
            return sorted(connection.execute("SELECT job, at FROM journal").fetchall())

    def serials(path: Path) -> set[str]:
        with closing(sqlite3.connect(path)) as connection:
            return {
                json.loads(row[0])["serial"].casefold() for row in connection.execute("SELECT identity FROM charger")
            }

    assert journal(out) == sorted(journal(a) + journal(b))
    assert serials(out) == serials(a) | serials(b)


def test_rows_are_merged_without_touching_what_was_given(files: tuple[Path, Path]) -> None:
    with closing(sqlite3.connect(files[0])) as connection:
        rows = load(connection, files[0])
    kept = {table: [dict(row) for row in many] for table, many in rows.items()}
    merge_rows(rows, rows, {})
    assert rows == kept
