"""What work came to: kept as it was told, found by charger and kind, in every copy of the site."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evsetup.storage import schema
from evsetup.storage.records import Bay, KeptRecord
from evsetup.storage.site_file import SiteFile
from evsetup.storage.site_merge import merge_files

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PROOF = {"steps": [{"name": "boot", "took_s": 1.5}], "verdict": "ok", "ਨਾਂ": None}


def test_what_was_told_is_read_again(site: SiteFile) -> None:
    number = site.put_record("c1", "proof", NOON, PROOF)
    assert site.records("c1") == (KeptRecord("c1", "proof", NOON, PROOF, number),)


def test_records_are_found_by_charger_and_by_kind_in_the_order_of_time(site: SiteFile) -> None:
    later = site.put_record("c1", "proof", NOON + timedelta(minutes=1), {"n": 2})
    first = site.put_record("c1", "proof", NOON, {"n": 1})
    other = site.put_record("c1", "schedule", NOON, {"n": 3})
    own = site.put_record("", "rules", NOON, {"n": 4})

    assert [one.number for one in site.records("c1", "proof")] == [first, later]
    assert [one.number for one in site.records("c1")] == [first, other, later]
    assert [one.number for one in site.records("")] == [own]
    assert {one.number for one in site.records()} == {first, other, own, later}
    assert site.records("c1", "conformity") == ()


def test_a_charger_that_the_site_does_not_have_has_no_records(site: SiteFile) -> None:
    with pytest.raises(LookupError):
        site.put_record("c9", "proof", NOON, {})


@pytest.mark.parametrize("version", range(1, schema.newest()))
def test_a_file_of_every_older_version_takes_records_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    path = tmp_path / "old.evsite"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
        SiteFile.create(path, "Old").close()
    with SiteFile.open(path) as site:
        site.put_bay(Bay("b1", "Bay 01"))
        site.put_record("", "rules", NOON, {"sets": ["uk"]})
        assert [one.content for one in site.records()] == [{"sets": ["uk"]}]


def test_records_of_both_laptops_are_in_the_merge_once_each(site: SiteFile, tmp_path: Path) -> None:
    site.put_record("c1", "proof", NOON, {"by": "both"})
    copy = tmp_path / "copy.evsite"
    site.copy_to(copy)
    site.put_record("c1", "proof", NOON, {"by": "one"})
    site.close()
    with SiteFile.open(copy) as other:
        other.put_record("c1", "proof", NOON + timedelta(minutes=1), {"by": "other"})
    out = tmp_path / "merged.evsite"
    merge_files(site.path, copy, out, {})
    with SiteFile.open(out) as merged:
        assert [one.content["by"] for one in merged.records("c1")] == ["both", "one", "other"]
