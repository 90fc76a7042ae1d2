"""The site file: one portable document for each site (SQLite), with bays, chargers, journal, results. Never a secret.

Every call is whole when it returns: written, committed and safely on disk. Calls block; callers on an event loop use
``asyncio.to_thread``. Any thread may call.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from evsetup.domain.finding import Finding
from evsetup.domain.settings import Settings
from evsetup.domain.sighting import Sighting
from evsetup.domain.template import Template
from evsetup.domain.text import Text
from evsetup.domain.variable import Snapshot as VariableSnapshot
from evsetup.storage import database, site_merge
from evsetup.storage.atomic_file import sync_folder
from evsetup.storage.csms_test_record import StoredCsmsTest
from evsetup.storage.merge import Merged, Side
from evsetup.storage.records import (
    Bay,
    ChargerRecord,
    FirmwareJobRecord,
    FirmwareState,
    JournalEntry,
    KeptRecord,
    KeptSighting,
    Note,
    People,
    Photo,
    SavedVariables,
    Snapshot,
    SnapshotReason,
    StoredFinding,
    StoredTest,
)
from evsetup.storage.site_faults import (
    Damaged,
    DiskFull,
    DriveFailed,
    ReadOnly,
    SiteFileExists,
    SiteFileFault,
    SiteFileMissing,
)
from evsetup.storage.site_traces import SiteTraces
from evsetup.storage.tables import (
    bays,
    chargers,
    csms_tests,
    findings,
    firmware_jobs,
    journal,
    kept_records,
    notes,
    sightings,
    sites,
    snapshots,
    templates,
    test_results,
    variable_snapshots,
)


class SiteFile:
    """One open site file. Every method raises a ``SiteFileFault`` by cause (``DiskFull``, ``ReadOnly``, ``Damaged`` …).

    What refers to a charger that the file does not have is a program error: ``LookupError``.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._lock = threading.Lock()
        self.trouble: Finding | None = None
        """Why the last entry was not saved; ``None`` while all were."""
        self.traces = SiteTraces(self._reading, self._writing)

    @classmethod
    def create(cls, path: Path, site_name: str) -> SiteFile:
        """Makes a new site and opens it. The file is there as a whole or not at all.

        Raises:
            SiteFileExists: there is a file already; it was not touched.
            SiteFileFault: it cannot be written there.
        """
        if path.exists():
            raise SiteFileExists(path)
        try:
            with tempfile.TemporaryDirectory(prefix=".evsite-", dir=path.parent, ignore_cleanup_errors=True) as folder:
                made = Path(folder, "site")
                with (
                    database.by_cause(path),
                    closing(database.make(made)) as connection,
                    database.transaction(connection),
                ):
                    sites.insert(connection, site_name, datetime.now(UTC))
                _move_without_replacing(made, path)
            sync_folder(path.parent)
        except OSError as error:
            raise _creation_fault(path, error) from error
        try:
            return cls.open(path)
        except SiteFileFault:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> SiteFile:
        """Opens a site file.

        Raises:
            NewerVersion: a newer program made it; ``read_only=True`` opens it.
            SiteFileMissing, NotASiteFile, Damaged, ReadOnly, DiskFull, SiteBusy: as they say.
        """
        connection = (database.open_for_reading if read_only else database.open_writable)(path)
        return cls(path, connection, read_only=read_only)

    def close(self) -> None:
        """Puts everything into the one file and closes it; may be called twice."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> SiteFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def check_writable(self) -> None:
        """Returns where the file takes what is written. Raises a ``SiteFileFault`` by cause where it does not; nothing is written."""
        with self._writing():
            pass

    @property
    def name(self) -> str:
        """The name of the site."""
        with self._reading() as connection:
            return sites.name(connection)

    def rename(self, name: str) -> None:
        """Gives the site another name; the file keeps its own."""
        with self._writing() as connection:
            sites.rename(connection, name)

    @property
    def uid(self) -> str:
        """The id of the site, the same in every copy of its file."""
        with self._reading() as connection:
            return sites.uid(connection)

    def opened_on(self, laptop: str, name: str) -> None:
        """Notes on which laptop the file is worked with now."""
        with self._writing() as connection:
            sites.opened_on(connection, laptop, name)

    def copy_to(self, path: Path) -> None:
        """A whole copy of the file as it is now. Raises ``SiteFileExists`` when there is one at ``path`` already."""
        with self._reading() as connection:
            site_merge.copy_open(connection, path)

    def merge(self, other: Path, choices: Mapping[str, Side], *, same_site: bool = False) -> Merged:
        """Puts the other file's rows into this one, all or nothing; undecided conflicts write nothing."""
        with self._writing() as connection:
            return site_merge.merge_into(connection, self.path, other, choices, same_site=same_site)

    def put_bay(self, bay: Bay) -> None:
        """Adds a bay, or writes it over the one with its id."""
        with self._writing() as connection:
            bays.put(connection, bay)

    def put_bays(self, many: Iterable[Bay]) -> None:
        """As ``put_bay``, all of them or none."""
        with self._writing() as connection:
            for bay in many:
                bays.put(connection, bay)

    def bays(self) -> tuple[Bay, ...]:
        """All bays, in the order in which they came."""
        with self._reading() as connection:
            return bays.all_of(connection)

    def put_template(self, template: Template) -> None:
        """Keeps what a site, a model or a bay shall have, in the place of what it had; an empty template is taken away."""
        with self._writing() as connection:
            templates.put(connection, template)

    def templates(self) -> tuple[Template, ...]:
        """All templates, in the order in which they were first made."""
        with self._reading() as connection:
            return templates.all_of(connection)

    @property
    def people(self) -> People:
        """Who sets the site up."""
        with self._reading() as connection:
            return sites.people(connection)

    def put_people(self, people: People) -> None:
        """Names who sets the site up."""
        with self._writing() as connection:
            sites.put_people(connection, people)

    def put_note(self, note: Note) -> None:
        """Adds a note, or writes it over the one with its id."""
        with self._writing() as connection:
            notes.put_note(connection, note)

    def notes(self) -> tuple[Note, ...]:
        """All notes of the site, oldest first."""
        with self._reading() as connection:
            return notes.all_notes(connection)

    def put_photo(self, photo: Photo) -> None:
        """Adds a photo, or writes it over the one with its id."""
        with self._writing() as connection:
            notes.put_photo(connection, photo)

    def photos(self, *, pictures: bool = True) -> tuple[Photo, ...]:
        """All photos of the site, oldest first; without ``pictures`` only what is told of them."""
        with self._reading() as connection:
            return notes.all_photos(connection, pictures=pictures)

    def remove_note(self, number: str) -> None:
        """Takes a note or a photo away."""
        with self._writing() as connection:
            notes.remove(connection, number)

    def put_charger(self, record: ChargerRecord) -> None:
        """Adds a charger, or writes it over the one with its id."""
        with self._writing() as connection:
            chargers.put(connection, record)

    def chargers(self) -> tuple[ChargerRecord, ...]:
        """All chargers, in the order in which they came."""
        with self._reading() as connection:
            return chargers.all_of(connection)

    def charger(self, charger_id: str) -> ChargerRecord | None:
        """The charger with this id, ``None`` when there is none."""
        with self._reading() as connection:
            return chargers.one(connection, charger_id)

    def record(self, entry: JournalEntry) -> int:
        """Adds a journal entry and returns its number when it is safely on disk."""
        with self._writing() as connection:
            return journal.add(connection, entry)

    def journal(self, charger_id: str) -> tuple[JournalEntry, ...]:
        """The journal of a charger, oldest first."""
        with self._reading() as connection:
            return journal.of_charger(connection, charger_id)

    def put_snapshot(self, charger_id: str, kind: str, settings: Settings, at: datetime) -> None:
        """Keeps the settings as they are, without secrets; ``kind`` is one of ``SNAPSHOT_KINDS``."""
        with self._writing() as connection:
            snapshots.add(connection, charger_id, kind, settings, at)

    def snapshots(self, charger_id: str) -> tuple[Snapshot, ...]:
        """The snapshots of a charger, oldest first."""
        with self._reading() as connection:
            return snapshots.of_charger(connection, charger_id)

    def put_variables(
        self, charger_id: str, snapshot: VariableSnapshot, why: SnapshotReason, note: str = ""
    ) -> SavedVariables:
        """Keeps all variables as a charger showed them, without secrets and without what may only be written."""
        with self._writing() as connection:
            return variable_snapshots.add(connection, charger_id, snapshot, why, note)

    def saved_variables(self, charger_id: str | None = None) -> tuple[SavedVariables, ...]:
        """Which snapshots of variables there are of a charger, or of the whole site, oldest first."""
        with self._reading() as connection:
            return variable_snapshots.all_of(connection, charger_id)

    def variables(self, number: int) -> VariableSnapshot | None:
        """The snapshot of this number, ``None`` when there is none."""
        with self._reading() as connection:
            return variable_snapshots.one(connection, number)

    def put_findings(self, charger_id: str, topic: str, found: Iterable[Finding], at: datetime) -> None:
        """Replaces all findings that the charger has on this topic; none at all clears it."""
        with self._writing() as connection:
            findings.replace(connection, charger_id, topic, found, at)

    def findings(self, charger_id: str) -> tuple[StoredFinding, ...]:
        """The findings on a charger, oldest first."""
        with self._reading() as connection:
            return findings.of_charger(connection, charger_id)

    def put_test(self, charger_id: str, name: str, status: str, seen: Text, at: datetime) -> None:
        """Keeps the result of a test in the place of its last one."""
        with self._writing() as connection:
            test_results.put(connection, charger_id, name, status, seen, at)

    def tests(self, charger_id: str) -> tuple[StoredTest, ...]:
        """The newest result of each test of a charger."""
        with self._reading() as connection:
            return test_results.of_charger(connection, charger_id)

    def put_csms_test(self, test: StoredCsmsTest) -> int:
        """Keeps a test of a CSMS and returns its number."""
        with self._writing() as connection:
            return csms_tests.add(connection, test)

    def csms_tests(self) -> tuple[StoredCsmsTest, ...]:
        """All tests of a CSMS, oldest first, without their steps."""
        with self._reading() as connection:
            return csms_tests.all_of(connection)

    def csms_test(self, number: int) -> StoredCsmsTest | None:
        """The whole test of this number, ``None`` when there is none."""
        with self._reading() as connection:
            return csms_tests.one(connection, number)

    def put_firmware_job(self, job: FirmwareJobRecord) -> None:
        """Adds a firmware job, or writes it over the one with its id."""
        with self._writing() as connection:
            firmware_jobs.put(connection, job)

    def firmware_jobs(self, charger_id: str | None = None) -> tuple[FirmwareJobRecord, ...]:
        """The firmware jobs of a charger, or of the whole site, oldest first."""
        with self._reading() as connection:
            return firmware_jobs.all_of(connection, charger_id)

    def firmware_states(self, job_id: str) -> tuple[FirmwareState, ...]:
        """The states that a firmware job entered, oldest first."""
        with self._reading() as connection:
            return firmware_jobs.states(connection, job_id)

    def put_sightings(self, seen: Iterable[tuple[str, Sighting]]) -> None:
        """Keeps where chargers were seen, each with the id of its charger (empty while it has none)."""
        with self._writing() as connection:
            sightings.put(connection, seen)

    def sightings(self, charger_id: str | None = None) -> tuple[KeptSighting, ...]:
        """Where a charger was seen, or all chargers were, first seen first."""
        with self._reading() as connection:
            return sightings.all_of(connection, charger_id)

    def put_record(self, charger_id: str, kind: str, at: datetime, content: Mapping[str, object]) -> int:
        """Keeps what a piece of work came to, and returns its number; an empty ``charger_id`` is the site itself."""
        with self._writing() as connection:
            return kept_records.add(connection, charger_id, kind, at, content)

    def records(self, charger_id: str | None = None, kind: str | None = None) -> tuple[KeptRecord, ...]:
        """What work on a charger (empty: on the site itself; ``None``: on all) came to, of one kind or of all, oldest first."""
        with self._reading() as connection:
            return kept_records.all_of(connection, charger_id, kind)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self.read_only:
            raise ReadOnly(self.path)
        try:
            with self._lock, database.by_cause(self.path), database.transaction(self._connection):
                yield self._connection
            self.trouble = None
        except SiteFileFault as fault:
            self.trouble = fault.finding
            raise
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorname == "SQLITE_CONSTRAINT_FOREIGNKEY":
                raise LookupError("no such charger in this site file") from error
            raise ValueError(str(error)) from error

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._lock, database.by_cause(self.path):
                yield self._connection
        except (ValueError, KeyError, TypeError) as error:
            # The rows are ours alone: one that cannot be read as its kind was bent outside of this program.
            raise Damaged(self.path, type(error).__name__) from error


def _move_without_replacing(made: Path, path: Path) -> None:
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        # Some drives (FAT, some shares) have no links; there, a file that appears in between would be replaced.
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        made.rename(path)


def _creation_fault(path: Path, error: OSError) -> SiteFileFault:
    told = str(error.strerror)
    match error.errno:
        case errno.EEXIST:
            return SiteFileExists(path)
        case errno.ENOENT | errno.ENOTDIR:
            return SiteFileMissing(path)
        case errno.ENOSPC | errno.EDQUOT:
            return DiskFull(path, told)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return ReadOnly(path, told)
        case _:
            return DriveFailed(path, told)
