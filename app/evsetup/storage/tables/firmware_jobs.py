"""Tables ``firmware_job`` and ``firmware_state``: how far each firmware update is, and when it came to each state."""

from __future__ import annotations

import sqlite3
from typing import Any

from evsetup.storage.plain import moment_from_plain, moment_to_plain, storable
from evsetup.storage.records import FirmwareJobRecord, FirmwareState

_COLUMNS = "id, charger_id, image_sha256, from_version, to_version, state, way, bytes_served, updated, file, outcome"


def put(connection: sqlite3.Connection, job: FirmwareJobRecord) -> None:
    """Adds the job, or writes it over the one with its id; a state that it did not have before is added to its states."""
    connection.execute(
        f"INSERT INTO firmware_job ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own column names
        " ON CONFLICT (id) DO UPDATE SET charger_id = excluded.charger_id, image_sha256 = excluded.image_sha256,"
        " from_version = excluded.from_version, to_version = excluded.to_version, state = excluded.state,"
        " way = excluded.way, bytes_served = excluded.bytes_served, updated = excluded.updated,"
        " file = excluded.file, outcome = excluded.outcome",
        (
            job.id,
            job.charger_id,
            job.image_sha256,
            storable(job.from_version),
            storable(job.to_version),
            job.state,
            job.way,
            job.bytes_served,
            moment_to_plain(job.updated),
            storable(job.file),
            job.outcome,
        ),
    )
    last = connection.execute(
        "SELECT state FROM firmware_state WHERE job_id = ? ORDER BY id DESC LIMIT 1", (job.id,)
    ).fetchone()
    if last is None or last[0] != job.state:
        connection.execute(
            "INSERT INTO firmware_state (job_id, state, at) VALUES (?, ?, ?)",
            (job.id, job.state, moment_to_plain(job.updated)),
        )


def all_of(connection: sqlite3.Connection, charger_id: str | None) -> tuple[FirmwareJobRecord, ...]:
    """The jobs of one charger, or of all with ``None``, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM firmware_job WHERE ? IS NULL OR charger_id = ? ORDER BY position",  # noqa: S608
        (charger_id, charger_id),
    ).fetchall()
    return tuple(_job(row) for row in rows)


def states(connection: sqlite3.Connection, job_id: str) -> tuple[FirmwareState, ...]:
    """The states that the job entered, oldest first."""
    rows = connection.execute(
        "SELECT state, at FROM firmware_state WHERE job_id = ? ORDER BY at, id", (job_id,)
    ).fetchall()
    return tuple(FirmwareState(state, moment_from_plain(at)) for state, at in rows)


def _job(row: tuple[Any, ...]) -> FirmwareJobRecord:
    job_id, charger_id, sha256, from_version, to_version, state, way, served, updated, file, outcome = row
    return FirmwareJobRecord(
        job_id,
        charger_id,
        sha256,
        from_version,
        to_version,
        state,
        way,
        moment_from_plain(updated),
        served,
        file,
        outcome,
    )
