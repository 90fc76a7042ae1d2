"""Table ``record``: results of many kinds, each whole and with its time. Rows are only ever added."""

from __future__ import annotations

import sqlite3

from evsetup.storage.plain import from_json, moment_from_plain, moment_to_plain, to_json
from evsetup.storage.records import KeptRecord


def add(connection: sqlite3.Connection, record: KeptRecord) -> None:
    """Keeps the record."""
    connection.execute(
        "INSERT INTO record (charger_id, kind, at, content) VALUES (?, ?, ?, ?)",
        (record.charger_id or None, record.kind, moment_to_plain(record.at), to_json(record.content)),
    )


def of_charger(connection: sqlite3.Connection, charger_id: str, kind: str | None) -> tuple[KeptRecord, ...]:
    """The records of one charger, or of none where ``charger_id`` is empty; oldest first, also after a merge."""
    rows = connection.execute(
        "SELECT charger_id, kind, at, content FROM record WHERE charger_id IS ?1 AND (?2 IS NULL OR kind = ?2) ORDER BY at, id",
        (charger_id or None, kind),
    ).fetchall()
    return tuple(
        KeptRecord(whose or "", of, moment_from_plain(at), _object(content)) for whose, of, at, content in rows
    )


def _object(stored: str) -> dict[str, object]:
    value = from_json(stored)
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value
