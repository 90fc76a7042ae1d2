"""Merges two site files on disk: reads both, decides nothing, writes whole or not at all."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.text import text
from evsetup.storage import database, trace_merge
from evsetup.storage.merge import BY_TIME, Merged, Row, Rows, Side, merge_rows
from evsetup.storage.site_faults import NewerVersion, SiteFileExists, SiteFileFault

_TABLES = ("site", "charger", "bay", "journal", "snapshot", "variable_snapshot", "finding", "test", "firmware_job",
           "firmware_state", "csms_test", "note", "photo", "template", "sighting", "record")  # fmt: skip
"""In this order rows may be written: what is referred to comes first."""

_LEFT = frozenset({"sqlite_sequence", *trace_merge.TABLES})


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What names a site file: the id of its site, its name, the laptop that opened it last, and how many rows it has."""

    uid: str
    name: str
    laptop: str
    version: int
    counts: Mapping[str, int]


class OtherSite(SiteFileFault):
    """The two files are of different sites."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(
            "storage.merge.other-site",
            text("storage", "These are files of two different sites: {one} and {other}.", one=one, other=other),
            text("storage", "Each was made as a new site. Nothing was merged."),
            (
                text("storage", "Choose a copy of this site's own file."),
                text("storage", "If both were made for one and the same site, say so and merge again."),
            ),
        )


class UnknownTables(SiteFileFault):
    """A file holds something that this program has no rule for; a merge would drop it."""

    def __init__(self, path: Path, tables: str) -> None:
        super().__init__(
            "storage.merge.unknown-tables",
            text("storage", "{file} holds something that this program cannot merge.", file=path.name),
            text("storage", "It would be lost, so nothing was merged."),
            (text("storage", "Install the newest version of this program on both laptops."),),
            tables,
        )


def facts_of(path: Path) -> SiteFacts:
    """What names the file. Raises a ``SiteFileFault`` when it cannot be read."""
    with database.by_cause(path), closing(database.open_for_reading(path)) as connection:
        rows = load(connection, path)
        site = rows["site"][0]
        return SiteFacts(
            str(site["uid"]),
            str(site["name"]),
            str(site["laptop_name"]),
            _version(connection),
            {table: len(found) for table, found in rows.items() if table != "site"} | trace_merge.counts(connection),
        )


def compare(a: Path, b: Path, choices: Mapping[str, Side] | None = None, *, same_site: bool = False) -> Merged:
    """What a merge of ``b`` into ``a`` comes to; nothing is written.

    Raises:
        OtherSite: they are of two sites, and nobody said that these are one (``same_site``).
        SiteFileFault: one of them cannot be read.
    """
    with database.by_cause(a), closing(database.open_for_reading(a)) as ours, _theirs(ours, b) as theirs:
        return _merged(ours, theirs, a, b, choices or {}, same_site=same_site)


def merge_into(
    connection: sqlite3.Connection, path: Path, b: Path, choices: Mapping[str, Side], *, same_site: bool = False
) -> Merged:
    """Writes the merge into the open file at ``path``; call it in one transaction. What is undecided writes nothing."""
    with _theirs(connection, b) as theirs:
        merged = _merged(connection, theirs, path, b, choices, same_site=same_site)
        if not merged.undecided(choices):
            _write(connection, merged.rows)
            trace_merge.add(connection, theirs, merged.charger_ids)
    return merged


def merge_files(a: Path, b: Path, out: Path, choices: Mapping[str, Side], *, same_site: bool = False) -> Merged:
    """Makes ``out`` from both; ``a`` and ``b`` stay as they are. What is undecided makes no file.

    Raises:
        SiteFileExists: ``out`` is there already.
        SiteFileFault: as ``compare``, and when it cannot be written.
    """
    if out.exists():
        raise SiteFileExists(out)
    merged = compare(a, b, choices, same_site=same_site)
    if merged.undecided(choices):
        return merged
    with tempfile.TemporaryDirectory(prefix=".evsite-", dir=out.parent, ignore_cleanup_errors=True) as folder:
        made = Path(folder, "site")
        copy_file(a, made)
        with database.by_cause(out), closing(database.open_writable(made)) as connection:
            with database.transaction(connection):
                merged = merge_into(connection, a, b, choices, same_site=same_site)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if out.exists():
            raise SiteFileExists(out)
        made.rename(out)
    return merged


def copy_file(path: Path, to: Path) -> None:
    """A whole copy of a site file, also while it is open elsewhere, log included. Raises ``SiteFileExists``, ``SiteFileFault``."""
    with database.by_cause(path), closing(database.open_as_it_is(path)) as connection:
        copy_open(connection, to)


def copy_open(connection: sqlite3.Connection, to: Path) -> None:
    """A whole copy of an open site file. Raises ``SiteFileExists`` and, by cause, what the drive says."""
    if to.exists():
        raise SiteFileExists(to)
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with database.by_cause(to), closing(sqlite3.connect(part, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        part.rename(to)
    finally:
        part.unlink(missing_ok=True)


def load(connection: sqlite3.Connection, path: Path) -> Rows:
    """Every row of every table. Raises ``UnknownTables`` when one has no rule here."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    unknown = sorted(set(names) - set(_TABLES) - _LEFT)
    if unknown:
        raise UnknownTables(path, ", ".join(unknown))
    return {table: _rows(connection, table) for table in _TABLES if table in names}


def _rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    order = "position" if table in {"charger", "bay", "firmware_job"} else "rowid"
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY {order}")  # noqa: S608 - our own names
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


@contextmanager
def _theirs(ours: sqlite3.Connection, b: Path) -> Iterator[sqlite3.Connection]:
    """The other file, open for reading. Raises ``NewerVersion`` when it holds what ours has no place for."""
    with database.by_cause(b), closing(database.open_for_reading(b)) as connection:
        if _version(connection) > _version(ours):
            raise NewerVersion(b, _version(connection), _version(ours))
        yield connection


def _merged(
    ours: sqlite3.Connection,
    other: sqlite3.Connection,
    a: Path,
    b: Path,
    choices: Mapping[str, Side],
    *,
    same_site: bool,
) -> Merged:
    theirs, mine = load(other, b), load(ours, a)
    if not same_site and mine["site"][0]["uid"] != theirs["site"][0]["uid"]:
        raise OtherSite(str(mine["site"][0]["name"]), str(theirs["site"][0]["name"]))
    merged = merge_rows(mine, theirs, choices)
    merged.added |= trace_merge.incoming(ours, other)
    return merged


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _write(connection: sqlite3.Connection, rows: Rows) -> None:
    for table in (name for name in _TABLES if name in rows):
        known = {str(row["id"]) for row in _rows(connection, table)}
        if table in BY_TIME:
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
            for row in rows[table]:
                _insert(connection, table, {name: value for name, value in row.items() if name != "id"})
            continue
        for row in rows[table]:
            if str(row.get("id", "")) in known:
                _update(connection, table, row)
            else:
                _insert(connection, table, row)


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    columns = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))  # noqa: S608


def _update(connection: sqlite3.Connection, table: str, row: Row) -> None:
    changed = {name: value for name, value in row.items() if name not in {"id", "position"}}
    pairs = ", ".join(f"{name} = ?" for name in changed)
    connection.execute(f"UPDATE {table} SET {pairs} WHERE id = ?", (*changed.values(), row["id"]))  # noqa: S608
