"""The report for machines: the same each time, and it carries its own hash."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from tests.support.sample_site import START, sample_site

from evsetup.report.build import build_report
from evsetup.report.json_export import content_hash, write_json
from evsetup.report.model import Report
from evsetup.report.report_file import ReportFault
from evsetup.wording import Catalogue, load_catalogue


@pytest.fixture
def report(tmp_path: Path) -> Report:
    with sample_site(tmp_path / "s.evsite") as site:
        return build_report(site, None, Catalogue(), now=START)


def test_the_same_site_gives_the_same_bytes(report: Report, tmp_path: Path) -> None:
    one = write_json(report, tmp_path / "one.json")
    two = write_json(report, tmp_path / "two.json")
    body = (tmp_path / "one.json").read_bytes()
    assert one == two == hashlib.sha256(body).hexdigest()
    assert body == (tmp_path / "two.json").read_bytes()


def test_anybody_can_check_the_hash_inside(report: Report, tmp_path: Path) -> None:
    write_json(report, tmp_path / "r.json")
    document = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    canonical = json.dumps(document["content"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert document["sha256"] == hashlib.sha256(canonical.encode()).hexdigest() == content_hash(report)


def test_the_language_does_not_change_the_content(report: Report, tmp_path: Path) -> None:
    with sample_site(tmp_path / "again.evsite") as site:
        punjabi = build_report(site, None, load_catalogue("pa_IN"), now=START)
    assert content_hash(punjabi) == content_hash(report)


def test_everything_is_in_it(report: Report, tmp_path: Path) -> None:
    write_json(report, tmp_path / "r.json")
    content = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["content"]
    assert (content["site"], content["made_at"], content["handed_over"]) == (
        "Riverside car park",
        "2026-11-24T09:30:00Z",
        1,
    )
    first, second, _ = content["chargers"]
    assert {"name": "csms.url", "before": "not set", "after": "wss://csms.example.com/ocpp"}.items() <= next(
        line for line in first["settings"] if line["name"] == "csms.url"
    ).items()
    assert first["firmware"][0]["state"] == "done"
    assert second["findings"][0]["code"] == "prove.limit-ignored"
    assert {line["basis"] for charger in content["chargers"] for line in charger["known"]} == {
        "read from device",
        "declared",
    }


def test_a_folder_that_is_not_there_is_a_finding(report: Report, tmp_path: Path) -> None:
    with pytest.raises(ReportFault) as raised:
        write_json(report, tmp_path / "nowhere" / "r.json")
    assert raised.value.finding.code == "report.cannot-write"


def test_a_report_that_cannot_be_written_leaves_the_old_one_alone(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.json"
    write_json(report, path)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("evsetup.storage.atomic_file.os.fsync", full)
    with pytest.raises(ReportFault):
        write_json(report, path)
    assert path.read_bytes() == before
    assert {entry.name for entry in tmp_path.iterdir()} == {"r.json", "s.evsite"}
