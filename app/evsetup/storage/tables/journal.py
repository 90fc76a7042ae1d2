"""Table ``journal``: what was about to be done to a charger, and what came of it. Rows are only ever added."""

from __future__ import annotations

import sqlite3

from evsetup.storage.plain import from_json, moment_from_plain, moment_to_plain, storable, to_json
from evsetup.storage.records import JournalEntry


def add(connection: sqlite3.Connection, entry: JournalEntry) -> int:
    """Adds the entry and tells its number, which only grows."""
    cursor = connection.execute(
        "INSERT INTO journal (charger_id, job, step, phase, at, what) VALUES (?, ?, ?, ?, ?, ?)",
        (
            entry.charger_id,
            entry.job,
            storable(entry.step),
            entry.phase,
            moment_to_plain(entry.at),
            to_json(entry.what),
        ),
    )
    return int(cursor.lastrowid or 0)


def of_charger(connection: sqlite3.Connection, charger_id: str) -> tuple[JournalEntry, ...]:
    """The entries of one charger, oldest first."""
    rows = connection.execute(
        "SELECT charger_id, job, step, phase, at, what FROM journal WHERE charger_id = ? ORDER BY id", (charger_id,)
    ).fetchall()
    return tuple(
        JournalEntry(charger, job, step, phase, moment_from_plain(at), _object(what))
        for charger, job, step, phase, at, what in rows
    )


def _object(stored: str) -> dict[str, object]:
    value = from_json(stored)
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value
