from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.domain.text import text
from evsetup.domain.variable import Snapshot, Variables
from evsetup.storage import schema
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.storage.records import (
    Bay,
    ChargerRecord,
    FirmwareJobRecord,
    FirmwareState,
    KeptSighting,
    SnapshotReason,
)
from evsetup.storage.site_faults import NewerVersion
from evsetup.storage.site_file import SiteFile
from evsetup.storage.trace_record import Heading, TraceEntry, TraceLink

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
VERDICT = Finding("probe.verdict.ok", Severity.OK, text("ocppj", "It would come online."))
ADD_COLOUR = ("ALTER TABLE bay ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'",)


@pytest.fixture
def closed(site: SiteFile) -> Path:
    site.put_bay(Bay("b1", "Bay 01"))
    site.close()
    return site.path


def test_a_site_file_says_what_it_is_in_its_header(closed: Path) -> None:
    header = closed.read_bytes()[:100]

    assert header[68:72] == b"EVSE"
    assert int.from_bytes(header[60:64]) == schema.newest()


def test_an_older_file_is_brought_to_the_newest_version(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ADD_COLOUR))

    with SiteFile.open(closed) as site:
        assert site.bays() == (Bay("b1", "Bay 01"),)
        assert site._connection.execute("SELECT colour FROM bay").fetchall() == [("grey",)]
        assert schema.version_of(site._connection) == schema.newest()


def test_an_older_file_is_read_without_being_changed(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = closed.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ADD_COLOUR))

    with SiteFile.open(closed, read_only=True) as site:
        assert site.bays() == (Bay("b1", "Bay 01"),)
        assert site._connection.execute("SELECT colour FROM bay").fetchall() == [("grey",)]
    assert closed.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_at_its_version(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", (*known, (*ADD_COLOUR, "ALTER TABLE no_such ADD COLUMN x")))
    with pytest.raises(Exception, match="damaged"):
        SiteFile.open(closed)

    monkeypatch.setattr(schema, "MIGRATIONS", known)
    with SiteFile.open(closed) as site:
        columns = [row[1] for row in site._connection.execute("PRAGMA table_info(bay)")]
    assert "colour" not in columns


def test_a_file_of_a_newer_version_is_told_and_can_be_read(closed: Path) -> None:
    connection = sqlite3.connect(closed)
    connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    connection.execute("ALTER TABLE bay ADD COLUMN colour TEXT")
    connection.close()
    before = closed.read_bytes()

    with pytest.raises(NewerVersion) as told:
        SiteFile.open(closed)
    assert f"format {schema.newest() + 1}" in str(told.value.finding.means)
    with SiteFile.open(closed, read_only=True) as site:
        assert site.bays() == (Bay("b1", "Bay 01"),)
    assert closed.read_bytes() == before


def test_a_file_from_before_snapshots_of_variables_takes_them_now(
    tmp_path: Path, charger: ChargerRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.evsite"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    with SiteFile.create(path, "Old site") as old:
        old.put_charger(charger)
        assert schema.version_of(old._connection) == 1
    monkeypatch.undo()

    with SiteFile.open(path, read_only=True) as site:
        assert site.saved_variables() == ()
    with SiteFile.open(path) as site:
        assert site.chargers() == (charger,)
        taken = Snapshot(NOON, charger.identity, OcppVersion.V16, Variables())
        kept = site.put_variables("c1", taken, SnapshotReason.BY_HAND, "as delivered")
        assert site.saved_variables("c1") == (kept,)
        assert schema.version_of(site._connection) == schema.newest()


@pytest.mark.parametrize("version", range(1, schema.newest()))
def test_a_file_of_every_older_version_keeps_its_bays_and_takes_new_ones(
    tmp_path: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.evsite"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
    SiteFile.create(path, "Old site").close()
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO bay (id, label, expected_model, expected_serial, identity, breaker_a, note)"
        " VALUES ('b1', 'Bay 01', '', '', '', 32.0, '')"
    )
    connection.commit()
    connection.close()
    monkeypatch.undo()

    new = Bay("b2", "Bay 02", phases=3, location="level 2")
    with SiteFile.open(path) as site:
        site.put_bay(new)
        assert site.bays() == (Bay("b1", "Bay 01", breaker_a=32.0), new)


def test_a_file_from_before_tests_of_a_csms_takes_them_now(
    tmp_path: Path, charger: ChargerRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.evsite"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:3])
    with SiteFile.create(path, "Old site") as old:
        old.put_charger(charger)
        assert schema.version_of(old._connection) == 3
    monkeypatch.undo()

    with SiteFile.open(path, read_only=True) as site:
        assert site.csms_tests() == ()
    with SiteFile.open(path) as site:
        assert site.chargers() == (charger,)
        number = site.put_csms_test(StoredCsmsTest(NOON, "ws://csms/ocpp", "ws://csms/ocpp/A", "A", VERDICT))
        assert [test.number for test in site.csms_tests()] == [number]


@pytest.mark.parametrize("version", range(1, 7))
def test_a_file_from_before_states_of_updates_tells_of_its_updates_and_takes_messages_and_sightings(
    tmp_path: Path, charger: ChargerRecord, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.evsite"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
    with SiteFile.create(path, "Old site") as old:
        old.put_charger(charger)
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO firmware_job (id, charger_id, image_sha256, from_version, to_version, state, way, bytes_served, updated)"
        " VALUES ('f1', 'c1', 'ab', '1', '2', 'unknown', 'ocpp', 7, '2026-03-01T12:00:00.000000+00:00')"
    )
    connection.commit()
    connection.close()
    monkeypatch.undo()

    link = TraceLink("l1", "SITE-01", "dial-in", "1.6", NOON, "c1")
    seen = Sighting(Source.MDNS, Endpoint(Way.HTTP, "http://192.0.2.7"), NOON)
    with SiteFile.open(path) as site:
        assert site.firmware_jobs() == (FirmwareJobRecord("f1", "c1", "ab", "1", "2", "unknown", "ocpp", NOON, 7),)
        assert site.firmware_states("f1") == (FirmwareState("unknown", NOON),)
        site.traces.add([link], [TraceEntry("l1", NOON, 0, Heading.TO_CHARGER, "[2]")])
        site.put_sightings([("c1", seen)])
        assert [one.raw for one in site.traces.newest(1)] == ["[2]"]
        assert site.sightings("c1") == (KeptSighting("c1", seen, NOON),)
