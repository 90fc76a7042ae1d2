"""Files that are not what they were, or never were: told by cause, never taken for good, never changed."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.secret_service import MemoryKeyring

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import verbatim
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, FirmwareJobRecord, JournalEntry
from evsetup.storage.site_faults import Damaged, NotASiteFile, SiteFileFault
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import VaultDamaged

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed site file with something in every table."""
    path = tmp_path / "riverside.evsite"
    with SiteFile.create(path, "Riverside") as site:
        site.put_charger(ChargerRecord("c1", "Bay 01", Identity("v", "m"), "", None, ChargerState.FOUND, NOON))
        site.put_bay(Bay("b1", "Bay 01", charger_id="c1"))
        for number in range(60):
            site.record(JournalEntry("c1", "job", "apply", "intent", NOON, {"number": number, "text": "x" * 300}))
        site.put_snapshot("c1", "before", Settings({Setting.HOSTNAME: "bay"}), NOON)
        site.put_findings("c1", "t", [Finding("a.b", Severity.OK, verbatim("ok"))], NOON)
        site.put_test("c1", "start", "passed", verbatim("ok"), NOON)
        site.put_firmware_job(FirmwareJobRecord("f1", "c1", "ab", "1", "2", "DONE", "HTTP", NOON))
    return path


READERS: tuple[Callable[[SiteFile], object], ...] = (
    lambda site: site.name,
    SiteFile.bays,
    SiteFile.chargers,
    lambda site: site.charger("c1"),
    lambda site: site.journal("c1"),
    lambda site: site.snapshots("c1"),
    lambda site: site.findings("c1"),
    lambda site: site.tests("c1"),
    SiteFile.firmware_jobs,
)


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"SQLite format 2\0", b"SQLite format 3", "ਸਾਈਟ".encode(), bytes(100_000)],
    ids=["empty", "zip", "old SQLite", "cut short", "text", "zeros"],
)
def test_a_file_of_another_kind_is_no_site_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.evsite"
    path.write_bytes(content)

    for read_only in (False, True):
        with pytest.raises(NotASiteFile):
            SiteFile.open(path, read_only=read_only)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_no_site_file_and_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "other.evsite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE charger (id TEXT)")
    connection.close()
    before = path.read_bytes()

    for read_only in (False, True):
        with pytest.raises(NotASiteFile):
            SiteFile.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_folder_is_no_site_file(tmp_path: Path) -> None:
    with pytest.raises(NotASiteFile):
        SiteFile.open(tmp_path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_site_file_that_was_cut_short_is_damaged(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])

    with pytest.raises(Damaged):
        SiteFile.open(path)


def test_a_page_of_zeros_is_damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = bytes(4096)
    path.write_bytes(content)

    with pytest.raises(Damaged):
        SiteFile.open(path)


def test_bent_bytes_are_told_as_a_fault_or_change_nothing_but_values(path: Path) -> None:
    content, chance = path.read_bytes(), random.Random(5)
    faults: list[SiteFileFault] = []
    for _ in range(300):
        bent = bytearray(content)
        for place in (chance.randrange(16, len(bent)) for _ in range(chance.choice((1, 1, 50)))):
            bent[place] ^= chance.randrange(1, 256)
        path.write_bytes(bent)
        try:
            with SiteFile.open(path) as site:
                for read in READERS:
                    read(site)
        except SiteFileFault as fault:
            faults.append(fault)
        finally:
            for log in path.parent.glob("*-*"):
                log.unlink()
    assert len(faults) > 100
    assert all(fault.finding.do for fault in faults)


@pytest.mark.parametrize(
    "bend",
    [
        "UPDATE charger SET state = 'flying'",
        "UPDATE charger SET identity = '{'",
        "UPDATE charger SET identity = '[]'",
        "UPDATE charger SET way = 'pigeon', address = ''",
        "UPDATE charger SET updated = 'yesterday'",
        "UPDATE charger SET label = CAST(x'ff' AS TEXT)",
        "UPDATE journal SET what = '[]'",
        "UPDATE journal SET what = ''",
        'UPDATE snapshot SET settings = \'{"network.ethernet": {"mode": "other"}}\'',
        'UPDATE snapshot SET settings = \'{"security.key": "in clear", "csms.ocpp-version": "9"}\'',
        "UPDATE finding SET finding = '{}'",
        "UPDATE finding SET finding = replace(finding, 'OK', 'MAYBE')",
        "UPDATE test SET seen = '[1, 2, 3]'",
        "DELETE FROM site",
        "DROP TABLE test",
    ],
)
def test_rows_that_were_bent_by_another_program_are_told_as_damage(path: Path, bend: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(bend)
    connection.close()

    def read_all() -> None:
        with SiteFile.open(path) as site:
            for read in READERS:
                read(site)

    with pytest.raises(Damaged):
        read_all()


def test_each_bent_byte_of_a_vault_is_damage_or_recovered_and_never_another_secret(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    vault = open_vault(tmp_path, keyring=keyring)
    vault.put("a", Secret("older"))
    vault.put("a", Secret("newer"))
    newest, before = tmp_path / "vault.bin", tmp_path / "vault.previous.bin"
    good, good_before = newest.read_bytes(), before.read_bytes()
    noted = dict(keyring.entries)

    for place in range(len(good)):
        bent = bytearray(good)
        bent[place] ^= 0x20
        newest.write_bytes(bent)
        before.write_bytes(good_before)
        keyring.entries = dict(noted)
        recovered = open_vault(tmp_path, keyring=keyring)
        kept = recovered.get("a")
        assert recovered.finding is not None
        assert kept is not None
        assert kept.reveal() == "older"

        newest.write_bytes(bent)
        before.unlink()
        with pytest.raises(VaultDamaged):
            open_vault(tmp_path, keyring=keyring)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_a_vault_that_was_cut_short_is_recovered(tmp_path: Path, share: float) -> None:
    keyring = MemoryKeyring()
    vault = open_vault(tmp_path, keyring=keyring)
    vault.put("a", Secret("1"))
    vault.put("b", Secret("2"))
    newest = tmp_path / "vault.bin"
    newest.write_bytes(newest.read_bytes()[: int(newest.stat().st_size * share)])

    recovered = open_vault(tmp_path, keyring=keyring)
    assert recovered.refs() == ("a",)
    assert recovered.finding is not None
