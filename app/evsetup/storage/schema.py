"""The tables of a site file, version by version.

``PRAGMA application_id`` says that a database is a site file, ``PRAGMA user_version`` which of the versions here it has.
A version that was released is never edited: a change is one more migration at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

APPLICATION_ID = 0x45565345
"""The four bytes ``EVSE`` in the header of every site file."""

Migration = Sequence[str]

_FIRST: Migration = (
    """CREATE TABLE site (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE charger (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        label TEXT NOT NULL,
        identity TEXT NOT NULL,
        card TEXT NOT NULL,
        way TEXT,
        address TEXT,
        state TEXT NOT NULL,
        updated TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE bay (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        label TEXT NOT NULL,
        expected_model TEXT NOT NULL,
        expected_serial TEXT NOT NULL,
        identity TEXT NOT NULL,
        breaker_a REAL,
        note TEXT NOT NULL,
        charger_id TEXT REFERENCES charger (id) ON DELETE SET NULL
    ) STRICT""",
    "CREATE INDEX bay_charger ON bay (charger_id)",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        job TEXT NOT NULL,
        step TEXT NOT NULL,
        phase TEXT NOT NULL CHECK (phase IN ('intent', 'outcome', 'read-back', 'note')),
        at TEXT NOT NULL,
        what TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX journal_charger ON journal (charger_id, id)",
    """CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        kind TEXT NOT NULL CHECK (kind IN ('before', 'after', 'backup')),
        settings TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX snapshot_charger ON snapshot (charger_id, id)",
    """CREATE TABLE finding (
        id INTEGER PRIMARY KEY,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        topic TEXT NOT NULL,
        finding TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX finding_charger ON finding (charger_id, topic)",
    """CREATE TABLE test (
        id INTEGER PRIMARY KEY,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        name TEXT NOT NULL,
        status TEXT NOT NULL,
        seen TEXT NOT NULL,
        at TEXT NOT NULL,
        UNIQUE (charger_id, name)
    ) STRICT""",
    """CREATE TABLE firmware_job (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        image_sha256 TEXT NOT NULL,
        from_version TEXT NOT NULL,
        to_version TEXT NOT NULL,
        state TEXT NOT NULL,
        way TEXT NOT NULL,
        bytes_served INTEGER NOT NULL,
        updated TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX firmware_job_charger ON firmware_job (charger_id)",
)

_VARIABLE_SNAPSHOTS: Migration = (
    """CREATE TABLE variable_snapshot (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        charger_id TEXT NOT NULL REFERENCES charger (id),
        why TEXT NOT NULL,
        note TEXT NOT NULL,
        taken TEXT NOT NULL,
        version TEXT NOT NULL,
        identity TEXT NOT NULL,
        count INTEGER NOT NULL,
        variables TEXT NOT NULL,
        findings TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX variable_snapshot_charger ON variable_snapshot (charger_id, id)",
)

_BAY_PHASES: Migration = (
    "ALTER TABLE bay ADD COLUMN phases INTEGER",
    "ALTER TABLE bay ADD COLUMN location TEXT NOT NULL DEFAULT ''",
)

_CSMS_TESTS: Migration = (
    """CREATE TABLE csms_test (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        charger_id TEXT REFERENCES charger (id),
        at TEXT NOT NULL,
        address TEXT NOT NULL,
        url TEXT NOT NULL,
        identity TEXT NOT NULL,
        stand_in INTEGER NOT NULL CHECK (stand_in IN (0, 1)),
        extent TEXT NOT NULL,
        hold_s REAL NOT NULL,
        cause TEXT NOT NULL,
        stopped INTEGER NOT NULL CHECK (stopped IN (0, 1)),
        verdict TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX csms_test_charger ON csms_test (charger_id, id)",
)

_TEMPLATES: Migration = (
    """CREATE TABLE template (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        level TEXT NOT NULL CHECK (level IN ('site', 'model', 'bay')),
        place TEXT NOT NULL,
        settings TEXT NOT NULL,
        variables TEXT NOT NULL,
        UNIQUE (level, place)
    ) STRICT""",
)

_SITE_DOCUMENT: Migration = (
    "ALTER TABLE site ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE site ADD COLUMN laptop TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE site ADD COLUMN laptop_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE site ADD COLUMN installer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE site ADD COLUMN company TEXT NOT NULL DEFAULT ''",
    # Copies of one file that two laptops bring to this version must stay the same site: no chance in it.
    "UPDATE site SET uid = 'made ' || created",
    """CREATE TRIGGER site_uid AFTER INSERT ON site WHEN new.uid = ''
        BEGIN UPDATE site SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END""",
    "ALTER TABLE bay ADD COLUMN expected_firmware TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE bay ADD COLUMN updated TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE note (
        id TEXT PRIMARY KEY,
        bay_id TEXT NOT NULL,
        charger_id TEXT NOT NULL,
        at TEXT NOT NULL,
        laptop_name TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE photo (
        id TEXT PRIMARY KEY,
        bay_id TEXT NOT NULL,
        charger_id TEXT NOT NULL,
        at TEXT NOT NULL,
        laptop_name TEXT NOT NULL,
        caption TEXT NOT NULL,
        kind TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        picture BLOB NOT NULL
    ) STRICT""",
)

_TRACES: Migration = (
    """CREATE TABLE link (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        charger_id TEXT REFERENCES charger (id),
        identity TEXT NOT NULL,
        kind TEXT NOT NULL,
        version TEXT NOT NULL,
        begun INTEGER NOT NULL,
        ended INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX link_charger ON link (charger_id)",
    # A million rows stand here: what all messages of a link share is told once, in ``link``; times are whole microseconds.
    """CREATE TABLE trace (
        id INTEGER PRIMARY KEY,
        link INTEGER NOT NULL REFERENCES link (id),
        at INTEGER NOT NULL,
        mono INTEGER NOT NULL,
        direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
        raw ANY NOT NULL
    ) STRICT""",
    "CREATE INDEX trace_link ON trace (link)",
    """CREATE TABLE sighting (
        id INTEGER PRIMARY KEY,
        charger_id TEXT NOT NULL,
        way TEXT NOT NULL,
        place TEXT NOT NULL,
        source TEXT NOT NULL,
        address TEXT NOT NULL,
        identity TEXT NOT NULL,
        card TEXT NOT NULL,
        name TEXT NOT NULL,
        evidence TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        UNIQUE (charger_id, way, place)
    ) STRICT""",
    "ALTER TABLE firmware_job ADD COLUMN file TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE firmware_job ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE firmware_state (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        job_id TEXT NOT NULL REFERENCES firmware_job (id),
        state TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX firmware_state_job ON firmware_state (job_id, id)",
    # Of an update from before this version only its newest state is known.
    "INSERT INTO firmware_state (job_id, state, at) SELECT id, state, updated FROM firmware_job ORDER BY position",
)

_RECORDS: Migration = (
    """CREATE TABLE record (
        id INTEGER PRIMARY KEY,
        charger_id TEXT REFERENCES charger (id),
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX record_charger ON record (charger_id, kind)",
)

MIGRATIONS: tuple[Migration, ...] = (
    _FIRST,
    _VARIABLE_SNAPSHOTS,
    _BAY_PHASES,
    _CSMS_TESTS,
    _TEMPLATES,
    _SITE_DOCUMENT,
    _TRACES,
    _RECORDS,
)
"""``MIGRATIONS[n]`` turns version ``n`` into ``n + 1``; version 0 is an empty database."""


def version_of(connection: sqlite3.Connection) -> int:
    """The version that the file has now."""
    return _number(connection, "user_version")


def is_site_file(connection: sqlite3.Connection) -> bool:
    """Whether the database says that it is a site file."""
    return _number(connection, "application_id") == APPLICATION_ID


def newest() -> int:
    """The version that this program writes."""
    return len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the file to the newest version, each step whole or not at all. The connection must be in autocommit mode."""
    while (version := version_of(connection)) < newest():
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another program may have migrated while this one waited for its turn.
            if version_of(connection) == version:
                for statement in MIGRATIONS[version]:
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
