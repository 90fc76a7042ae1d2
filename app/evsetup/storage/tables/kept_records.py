"""Table ``record``: what a piece of work on a charger, or on the site, came to: a proof, a schedule, a check, what a person declared.

Each kind has its own content, whose shape stands where it is made. Rows are only ever added; the newest of a kind is what holds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from evsetup.storage.plain import from_json, moment_from_plain, moment_to_plain, storable, to_json
from evsetup.storage.records import KeptRecord


def add(connection: sqlite3.Connection, charger_id: str, kind: str, at: datetime, content: Mapping[str, object]) -> int:
    """Keeps ``content`` and tells under which number; an empty ``charger_id`` is the site itself."""
    cursor = connection.execute(
        "INSERT INTO record (charger_id, kind, at, content) VALUES (?, ?, ?, ?)",
        (charger_id or None, storable(kind), moment_to_plain(at), to_json(dict(content))),
    )
    return int(cursor.lastrowid or 0)


def all_of(connection: sqlite3.Connection, charger_id: str | None, kind: str | None) -> tuple[KeptRecord, ...]:
    """The records of a charger (empty: of the site itself; ``None``: all) and of one kind (``None``: all), oldest first."""
    rows = connection.execute(
        "SELECT id, charger_id, kind, at, content FROM record"
        " WHERE (?1 IS NULL OR charger_id IS nullif(?1, '')) AND (?2 IS NULL OR kind = ?2) ORDER BY at, id",
        (charger_id, kind),
    ).fetchall()
    return tuple(
        KeptRecord(charger or "", told, moment_from_plain(at), _content(from_json(content)), number)
        for number, charger, told, at, content in rows
    )


def _content(stored: object) -> dict[str, object]:
    if not isinstance(stored, dict):
        raise TypeError("no content")
    return stored
