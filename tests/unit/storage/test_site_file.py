from __future__ import annotations

import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, StaticAddress, Unknown
from evsetup.domain.text import text, verbatim
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, FirmwareJobRecord, JournalEntry
from evsetup.storage.site_faults import NotReadable, ReadOnly, SiteBusy, SiteFileExists, SiteFileMissing
from evsetup.storage.site_file import SiteFile

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def entry(number: int = 0, phase: str = "intent") -> JournalEntry:
    return JournalEntry("c1", "job", "apply", phase, NOON, {"setting": "network.hostname", "number": number})


def test_a_new_site_has_its_name_and_nothing_else(tmp_path: Path) -> None:
    with SiteFile.create(tmp_path / "new.evsite", "Riverside ਪਾਰਕ") as site:
        assert (site.name, site.bays(), site.chargers(), site.firmware_jobs()) == ("Riverside ਪਾਰਕ", (), (), ())


def test_a_closed_site_is_one_single_file(site: SiteFile) -> None:
    site.record(entry())
    site.close()

    assert [path.name for path in site.path.parent.iterdir()] == ["riverside.evsite"]


def test_a_new_site_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "there.evsite"
    path.write_text("mine")

    with pytest.raises(SiteFileExists):
        SiteFile.create(path, "x")
    assert path.read_text() == "mine"


def test_a_drive_without_links_takes_a_new_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    with SiteFile.create(tmp_path / "stick.evsite", "Riverside") as site:
        assert site.name == "Riverside"


def test_a_file_that_comes_while_a_site_is_made_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "there.evsite"
    link = os.link

    def just_then(*names: Path) -> None:
        path.write_text("mine")
        link(*names)

    monkeypatch.setattr(os, "link", just_then)
    with pytest.raises(SiteFileExists):
        SiteFile.create(path, "x")
    assert [p.read_text() for p in tmp_path.iterdir()] == ["mine"]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="everything is readable for root")
def test_a_site_of_another_user_is_told(site: SiteFile) -> None:
    site.close()
    site.path.chmod(0)
    with pytest.raises(NotReadable):
        SiteFile.open(site.path)


def test_a_new_site_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(SiteFileMissing):
        SiteFile.create(tmp_path / "no" / "folder.evsite", "x")


def test_a_missing_site_is_told(tmp_path: Path) -> None:
    with pytest.raises(SiteFileMissing):
        SiteFile.open(tmp_path / "gone.evsite")
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_signs_that_mean_something_in_a_url_opens(tmp_path: Path) -> None:
    path = tmp_path / "50% off? #1 ä.evsite"
    SiteFile.create(path, "x").close()

    with SiteFile.open(path) as site:
        assert site.name == "x"


def test_a_site_can_be_renamed(site: SiteFile) -> None:
    site.rename("Hillside")
    assert site.name == "Hillside"


def test_bays_stay_in_the_order_in_which_they_came(site: SiteFile) -> None:
    site.put_bay(Bay("b2", "Bay 02", "Home 3", "S-2", "SITE-02", 32.0, "left of the lift", "c1"))
    site.put_bay(Bay("b1", "Bay 01"))
    site.put_bay(Bay("b2", "Bay 2"))

    assert site.bays() == (Bay("b2", "Bay 2"), Bay("b1", "Bay 01"))


def test_a_charger_is_written_over_the_record_with_its_id(site: SiteFile, charger: ChargerRecord) -> None:
    second = replace(charger, id="c2", endpoint=None, label="Bay 02")
    site.put_charger(second)
    newer = replace(charger, state=ChargerState.TESTED, label="Bay 1")
    site.put_charger(newer)

    assert site.chargers() == (newer, second)
    assert site.charger("c2") == second
    assert site.charger("c3") is None


def test_the_journal_is_kept_in_order_with_growing_numbers(site: SiteFile) -> None:
    numbers = [site.record(entry(n, phase)) for n, phase in enumerate(("intent", "outcome", "read-back", "note"))]

    assert numbers == sorted(set(numbers))
    assert [e.what["number"] for e in site.journal("c1")] == [0, 1, 2, 3]
    assert site.journal("c1")[0] == entry()
    assert site.journal("c2") == ()


def test_a_journal_entry_of_an_unknown_phase_is_a_program_error(site: SiteFile) -> None:
    with pytest.raises(ValueError, match="CHECK"):
        site.record(entry(phase="maybe"))
    assert site.journal("c1") == ()


def test_a_time_without_a_zone_is_a_program_error(site: SiteFile) -> None:
    with pytest.raises(ValueError, match="zone"):
        site.record(replace(entry(), at=NOON.replace(tzinfo=None)))


def test_times_come_back_as_the_same_instant_in_utc(site: SiteFile) -> None:
    summer = datetime(2026, 7, 1, 14, 30, 5, 120, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    site.record(replace(entry(), at=summer))

    assert site.journal("c1")[0].at == summer
    assert site.journal("c1")[0].at.tzinfo is UTC


@pytest.mark.parametrize(
    "write",
    [
        lambda site: site.record(replace(entry(), charger_id="nobody")),
        lambda site: site.put_snapshot("nobody", "before", Settings(), NOON),
        lambda site: site.put_test("nobody", "start", "passed", verbatim("ok"), NOON),
        lambda site: site.put_bay(Bay("b", "b", charger_id="nobody")),
        lambda site: site.put_findings("nobody", "t", [Finding("a.b", Severity.OK, verbatim("ok"))], NOON),
        lambda site: site.put_firmware_job(FirmwareJobRecord("f", "nobody", "", "", "", "", "", NOON)),
    ],
)
def test_what_is_said_of_a_charger_that_is_not_there_is_a_program_error(site: SiteFile, write: object) -> None:
    assert callable(write)
    with pytest.raises(LookupError):
        write(site)


def test_settings_come_back_typed_and_without_secrets(site: SiteFile) -> None:
    site.put_snapshot(
        "c1",
        "before",
        Settings(
            {
                Setting.ETHERNET: StaticAddress("192.0.2.7/24", "192.0.2.1", "192.0.2.2"),
                Setting.HOSTNAME: "bay-01",
                Setting.MAX_CURRENT: 16,
                Setting.OCPP_VERSION: OcppVersion.V16,
                Setting.KEY: Secret("0123456789abcdef"),
                Setting.WIFI_PASSPHRASE: Unknown.UNSET,
                Setting.CSMS_URL: Unknown.UNREADABLE,
            }
        ),
        NOON,
    )
    site.put_snapshot("c1", "after", Settings({Setting.ETHERNET: Dhcp()}), NOON)

    before, after = site.snapshots("c1")
    assert (before.kind, before.at, after.kind) == ("before", NOON, "after")
    assert dict(before.settings) == {
        Setting.ETHERNET: StaticAddress("192.0.2.7/24", "192.0.2.1", "192.0.2.2"),
        Setting.HOSTNAME: "bay-01",
        Setting.MAX_CURRENT: 16,
        Setting.OCPP_VERSION: OcppVersion.V16,
        Setting.KEY: Unknown.UNREADABLE,
        Setting.WIFI_PASSPHRASE: Unknown.UNSET,
        Setting.CSMS_URL: Unknown.UNREADABLE,
    }
    assert dict(after.settings) == {Setting.ETHERNET: Dhcp()}


def test_findings_of_a_topic_are_replaced_as_a_whole(site: SiteFile) -> None:
    worse = Finding(
        "probe.tls.expired",
        Severity.PROBLEM,
        text("test", "The certificate of {host} expired {when}.", host="csms.example", when=text("test", "yesterday")),
        text("test", "The charger will refuse it."),
        (text("test", "Renew it."),),
        (Evidence("notAfter", "2026-02-28"),),
    )
    fine = Finding("probe.ok", Severity.OK, text("test", "All {count} steps passed.", count=9))
    site.put_findings("c1", "csms test", [worse, worse], NOON)
    site.put_findings("c1", "firmware", [fine], NOON)
    assert [stored.finding for stored in site.findings("c1")] == [worse, worse, fine]

    site.put_findings("c1", "csms test", [fine], NOON)
    site.put_findings("c1", "firmware", [], NOON)
    assert [(stored.topic, stored.finding) for stored in site.findings("c1")] == [("csms test", fine)]


def test_the_newest_result_of_a_test_counts(site: SiteFile) -> None:
    site.put_test("c1", "start", "failed", verbatim("Rejected"), NOON)
    site.put_test("c1", "limit", "passed", verbatim("8 A"), NOON)
    site.put_test("c1", "start", "passed", text("test", "Charging at {power} W", power=7000), NOON)

    assert [(test.name, test.status, str(test.seen)) for test in site.tests("c1")] == [
        ("start", "passed", "Charging at 7000 W"),
        ("limit", "passed", "8 A"),
    ]


def test_firmware_jobs_are_kept_by_id(site: SiteFile, charger: ChargerRecord) -> None:
    site.put_charger(replace(charger, id="c2"))
    first = FirmwareJobRecord("f1", "c1", "ab" * 32, "1.0", "1.1", "SENT", "OCPP", NOON)
    other = FirmwareJobRecord("f2", "c2", "cd" * 32, "1.0", "1.1", "DONE", "HTTP", NOON, 4096)
    site.put_firmware_job(first)
    site.put_firmware_job(other)
    site.put_firmware_job(replace(first, state="DONE", bytes_served=5))

    assert site.firmware_jobs("c1") == (replace(first, state="DONE", bytes_served=5),)
    assert [job.id for job in site.firmware_jobs()] == ["f1", "f2"]


def test_words_from_the_wire_that_are_no_text_can_be_stored(site: SiteFile, charger: ChargerRecord) -> None:
    odd = "half \ud800 and zero \x00"
    site.put_charger(replace(charger, label=odd, identity=replace(charger.identity, model=odd)))
    site.record(replace(entry(), what={odd: [odd, {"deep": odd}]}))

    stored = site.chargers()[0]
    assert stored.label == stored.identity.model == "half \ufffd and zero \x00"
    assert site.journal("c1")[0].what == {stored.label: [stored.label, {"deep": stored.label}]}


def test_a_site_opened_for_reading_is_never_written(site: SiteFile) -> None:
    site.record(entry())
    with SiteFile.open(site.path, read_only=True) as reader:
        assert reader.read_only
        assert reader.journal("c1") == (entry(),)
        with pytest.raises(ReadOnly):
            reader.record(entry())


def test_two_programs_can_have_a_site_open(site: SiteFile) -> None:
    with SiteFile.open(site.path) as other:
        other.record(entry(1))
        site.record(entry(2))
        assert [e.what["number"] for e in other.journal("c1")] == [1, 2]


def test_a_site_that_another_program_keeps_locked_is_told_as_busy(
    site: SiteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    from evsetup.storage import database

    monkeypatch.setattr(database, "_BUSY_S", 0.05)
    with SiteFile.open(site.path) as other, site._writing(), pytest.raises(SiteBusy):
        other.record(entry())


def test_many_threads_write_one_site(site: SiteFile) -> None:
    def write(first: int) -> None:
        for number in range(first, first + 25):
            site.record(entry(number))

    threads = [threading.Thread(target=write, args=(first,)) for first in (0, 25, 50, 75)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert sorted(int(str(e.what["number"])) for e in site.journal("c1")) == list(range(100))
