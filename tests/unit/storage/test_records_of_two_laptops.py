"""Records: results of many kinds that stand beside each other and are never lost."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evsetup.domain.identity import Identity
from evsetup.domain.secret import MASK, Secret
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_faults import Damaged, ReadOnly
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import compare, copy_file, merge_files

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
MANY = st.lists(
    st.tuples(st.sampled_from(["", "c1"]), st.sampled_from(["proof", "installation"]), st.integers(0, 3)), max_size=8
)


def put(site: SiteFile, many: list[tuple[str, str, int]]) -> None:
    for charger_id, kind, minute in many:
        site.put_record(charger_id, kind, NOON + timedelta(minutes=minute), {"n": minute})


def all_records(path: Path) -> Counter[tuple[str, str, datetime]]:
    with SiteFile.open(path) as site:
        kept = [record for who in ("", *(one.id for one in site.chargers())) for record in site.records(who)]
        return Counter((one.charger_id, one.kind, one.at) for one in kept)


def test_records_are_told_by_charger_and_kind_oldest_first(site: SiteFile) -> None:
    later = NOON + timedelta(hours=1)
    site.put_record("c1", "proof", later, {"step": "start", "seen": [1.5, None, "ਪੰਜਾਬੀ"]})
    site.put_record("c1", "proof", NOON, {})
    site.put_record("c1", "schedule", NOON, {"weekly": True})
    site.put_record("", "rules", NOON, {"chosen": ["uk"]})

    first, second = site.records("c1", "proof")
    assert (first.at, second.content) == (NOON, {"step": "start", "seen": [1.5, None, "ਪੰਜਾਬੀ"]})
    assert [one.kind for one in site.records("c1")] == ["proof", "schedule", "proof"]
    (of_site,) = site.records("")
    assert (of_site.kind, of_site.content) == ("rules", {"chosen": ["uk"]})
    assert site.records("c1", "conformity") == ()


def test_no_secret_comes_into_a_record(site: SiteFile) -> None:
    site.put_record("c1", "proof", NOON, {"key": Secret("top secret"), "url": "ws://a:pass@csms"})

    (kept,) = site.records("c1")
    assert kept.content == {"key": MASK, "url": f"ws://a:{MASK}@csms"}
    site.close()
    assert b"top secret" not in site.path.read_bytes()


def test_a_record_of_nobody_is_a_program_error(site: SiteFile) -> None:
    with pytest.raises(LookupError):
        site.put_record("nobody", "proof", NOON, {})
    with pytest.raises(TypeError):
        site.put_record("c1", "proof", NOON, {"what": object()})
    assert site.records("c1") == ()


def test_a_file_that_is_only_read_takes_no_record_and_shows_those_that_it_has(site: SiteFile) -> None:
    site.put_record("c1", "proof", NOON, {"passed": True})
    site.close()
    with SiteFile.open(site.path, read_only=True) as reading:
        with pytest.raises(ReadOnly):
            reading.put_record("c1", "proof", NOON, {})
        assert len(reading.records("c1")) == 1


def test_a_record_that_is_no_object_is_told_as_damage(site: SiteFile) -> None:
    site._connection.execute(
        "INSERT INTO record (charger_id, kind, at, content) VALUES ('c1', 'proof', '2026-03-01T12:00:00+00:00', '[]')"
    )
    with pytest.raises(Damaged):
        site.records("c1")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shared=MANY, ours=MANY, theirs=MANY)
def test_every_record_of_either_file_is_in_the_merge(
    tmp_path_factory: pytest.TempPathFactory,
    shared: list[tuple[str, str, int]],
    ours: list[tuple[str, str, int]],
    theirs: list[tuple[str, str, int]],
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    a, b, out, again = (folder / f"{name}.evsite" for name in "abcd")
    with SiteFile.create(a, "S") as site:
        site.put_charger(ChargerRecord("c1", "north", Identity(serial="0815"), "", None, ChargerState.FOUND, NOON))
        put(site, shared)
    copy_file(a, b)
    for path, more in ((a, ours), (b, theirs)):
        with SiteFile.open(path) as site:
            put(site, more)
    expected = all_records(a) | all_records(b)

    coming = sum((all_records(b) - all_records(a)).values())
    assert compare(a, b).added == ({"record": coming} if coming else {})
    merge_files(a, b, out, {})
    assert all_records(out) == expected
    merge_files(out, b, again, {})
    assert all_records(again) == expected


def test_a_record_follows_its_charger_whose_id_is_another_in_the_other_file(tmp_path: Path) -> None:
    a, b, out = (tmp_path / f"{name}.evsite" for name in "abc")
    for path, number in ((a, "mine"), (b, "theirs")):
        with SiteFile.create(path, "S") as site:
            site.put_charger(
                ChargerRecord(number, "north", Identity(serial="0815"), "", None, ChargerState.FOUND, NOON)
            )
            site.put_record(number, "proof", NOON, {"of": number})

    merge_files(a, b, out, {}, same_site=True)
    with SiteFile.open(out) as site:
        assert [one.content["of"] for one in site.records("mine")] == ["mine", "theirs"]
