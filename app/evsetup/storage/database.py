"""Opens SQLite files the way that a site file needs, and tells SQLite's troubles by cause.

WAL with ``synchronous=FULL``: what a commit returned for is on disk, and a kill at any instant leaves a file that opens.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from evsetup.storage import schema
from evsetup.storage.site_faults import (
    Damaged,
    DiskFull,
    DriveFailed,
    NewerVersion,
    NotASiteFile,
    NotReadable,
    ReadOnly,
    SiteBusy,
    SiteFileFault,
    SiteFileMissing,
)

_MAGIC = b"SQLite format 3\x00"
_BUSY_S = 5.0
_FULL_BELOW = 256 * 1024
"""A drive with less room than this many bytes counts as full when SQLite only says that input or output failed."""
_PAGE = 8192
"""Bytes of a page of a new file: on SQLite's own 4096, a message leaves so much of each page empty that it costs 7 % more."""
_CHECKED_BELOW = 2 * 1024 * 1024
"""Files up to this size are checked as a whole when they are opened; it takes a few milliseconds."""


def open_writable(path: Path) -> sqlite3.Connection:
    """A connection for reading and writing, the schema brought to the newest version.

    Raises:
        SiteFileFault: by cause.
    """
    _look_at(path)
    with by_cause(path):
        connection = _connect(path, "mode=rw")
        try:
            _check(connection, path)
            _check_version(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            # SQLite opens a file that it may not write for reading, and would tell so only at the first entry.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
            schema.migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, also for files of newer versions and on read-only drives.

    An older version is read from a copy in memory that has been brought to the newest one.

    Raises:
        SiteFileFault: by cause.
    """
    _look_at(path)
    with by_cause(path):
        connection = _connect(path, "mode=ro")
        try:
            try:
                _check(connection, path)
            except sqlite3.OperationalError:
                # WAL needs a file beside it, which a read-only folder does not take; without a log there is nothing in it.
                if _has_log(path):
                    raise
                connection.close()
                connection = _connect(path, "mode=ro&immutable=1")
                _check(connection, path)
            if schema.version_of(connection) < schema.newest():
                connection = _migrated_copy(connection)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def open_as_it_is(path: Path) -> sqlite3.Connection:
    """A connection for a whole copy: of its own version, whatever that is. Raises a ``SiteFileFault`` by cause."""
    _look_at(path)
    with by_cause(path):
        connection = _connect(path, "mode=ro")
        try:
            _check(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def make(path: Path) -> sqlite3.Connection:
    """Makes an empty site file of the newest version at ``path``; it is one single file until it is opened again.

    Raises:
        sqlite3.Error: it could not be written.
    """
    connection = _connect(path, "mode=rwc")
    try:
        connection.execute(f"PRAGMA page_size = {_PAGE}")
        connection.execute("PRAGMA synchronous = FULL")
        schema.migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def by_cause(path: Path) -> Iterator[None]:
    """Turns what SQLite and the system raise inside into a ``SiteFileFault``."""
    try:
        yield
    except sqlite3.Error as error:
        if (fault := _fault(path, error)) is None:
            raise
        raise fault from error
    except UnicodeDecodeError as error:
        # SQLite's own words about a bent table carry its bent bytes.
        raise Damaged(path, type(error).__name__) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing of what is written inside; safely on disk when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # After some errors (disk full) SQLite has rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _look_at(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except (FileNotFoundError, NotADirectoryError):
        raise SiteFileMissing(path) from None
    except IsADirectoryError:
        raise NotASiteFile(path) from None
    except PermissionError as error:
        raise NotReadable(path, str(error.strerror)) from error
    except OSError as error:
        raise DriveFailed(path, str(error.strerror)) from error
    if head != _MAGIC:
        raise NotASiteFile(path)


def _connect(path: Path, options: str) -> sqlite3.Connection:
    place = path.absolute().as_posix()
    return sqlite3.connect(
        f"file://{quote(place if place.startswith('/') else '/' + place, safe='/:')}?{options}",
        uri=True,
        timeout=_BUSY_S,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if not schema.is_site_file(connection):
        raise NotASiteFile(path)
    if path.stat().st_size <= _CHECKED_BELOW:
        verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        if verdict != "ok":
            raise Damaged(path, verdict)


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    version = schema.version_of(connection)
    if version > schema.newest():
        raise NewerVersion(path, version, schema.newest())


def _migrated_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing(connection):
        connection.backup(copy)
    schema.migrate(copy)
    return copy


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _fault(path: Path, error: sqlite3.Error) -> SiteFileFault | None:
    """The fault by SQLite's error code; ``None`` for what only a program error can cause."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # The module's own: a stored text is no UTF-8 (operational), or a closed connection was used (programming).
        return Damaged(path, str(error)) if isinstance(error, sqlite3.OperationalError) else None
    told = f"{error.sqlite_errorname}: {error}"
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(path, told)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnly(path, told)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return SiteBusy(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_FORMAT | sqlite3.SQLITE_ERROR:
            return Damaged(path, told)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN if _is_full(path):
            return DiskFull(path, told)
        case sqlite3.SQLITE_CANTOPEN:
            return ReadOnly(path, told)
        case sqlite3.SQLITE_IOERR:
            return DriveFailed(path, told)
        case _:
            return None


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _FULL_BELOW
    except OSError:
        return False
