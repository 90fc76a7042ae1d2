"""Table ``variable_snapshot``: all that a charger showed over OCPP at one time, without secrets. Rows are only ever added."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, fields

from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Snapshot
from evsetup.storage.plain import (
    finding_from_plain,
    finding_to_plain,
    from_json,
    moment_from_plain,
    moment_to_plain,
    storable,
    to_json,
)
from evsetup.storage.plain_variables import variables_from_plain, variables_to_plain
from evsetup.storage.records import SavedVariables, SnapshotReason


def add(
    connection: sqlite3.Connection, charger_id: str, snapshot: Snapshot, why: SnapshotReason, note: str
) -> SavedVariables:
    """Keeps the snapshot and tells under which number."""
    cursor = connection.execute(
        "INSERT INTO variable_snapshot (charger_id, why, note, taken, version, identity, count, variables, findings)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            charger_id,
            why.value,
            storable(note),
            moment_to_plain(snapshot.taken),
            snapshot.version.value,
            to_json(asdict(snapshot.identity)),
            len(snapshot.variables),
            to_json(variables_to_plain(snapshot.variables)),
            to_json([finding_to_plain(finding) for finding in snapshot.findings]),
        ),
    )
    number = int(cursor.lastrowid or 0)
    return SavedVariables(number, charger_id, why, note, snapshot.taken, len(snapshot.variables))


def all_of(connection: sqlite3.Connection, charger_id: str | None) -> tuple[SavedVariables, ...]:
    """What was kept of one charger, or of the whole site, oldest first; without the variables themselves."""
    rows = connection.execute(
        "SELECT id, charger_id, why, note, taken, count FROM variable_snapshot"
        " WHERE ?1 IS NULL OR charger_id = ?1 ORDER BY id",
        (charger_id,),
    ).fetchall()
    return tuple(
        SavedVariables(number, charger, SnapshotReason(why), note, moment_from_plain(taken), count)
        for number, charger, why, note, taken, count in rows
    )


def one(connection: sqlite3.Connection, number: int) -> Snapshot | None:
    """The snapshot that was kept under ``number``."""
    row = connection.execute(
        "SELECT taken, version, identity, variables, findings FROM variable_snapshot WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    taken, version, identity, variables, findings = row
    told = from_json(findings)
    if not isinstance(told, list):
        raise TypeError("no findings")
    return Snapshot(
        moment_from_plain(taken),
        _identity(from_json(identity)),
        OcppVersion(version),
        variables_from_plain(from_json(variables)),
        tuple(finding_from_plain(finding) for finding in told),
    )


def _identity(stored: object) -> Identity:
    if not isinstance(stored, dict):
        raise TypeError("not an object")
    return Identity(**{field.name: str(stored.get(field.name, "")) for field in fields(Identity)})
