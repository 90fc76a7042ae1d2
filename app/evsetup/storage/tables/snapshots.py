"""Table ``snapshot``: settings of a charger at one time, without secrets. Rows are only ever added."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from evsetup.domain.settings import Settings
from evsetup.storage.plain import (
    from_json,
    moment_from_plain,
    moment_to_plain,
    settings_from_plain,
    settings_to_plain,
    to_json,
)
from evsetup.storage.records import Snapshot


def add(connection: sqlite3.Connection, charger_id: str, kind: str, settings: Settings, at: datetime) -> None:
    """Keeps the settings as they are now."""
    connection.execute(
        "INSERT INTO snapshot (charger_id, kind, settings, at) VALUES (?, ?, ?, ?)",
        (charger_id, kind, to_json(settings_to_plain(settings)), moment_to_plain(at)),
    )


def of_charger(connection: sqlite3.Connection, charger_id: str) -> tuple[Snapshot, ...]:
    """The snapshots of one charger, oldest first."""
    rows = connection.execute(
        "SELECT charger_id, kind, settings, at FROM snapshot WHERE charger_id = ? ORDER BY id", (charger_id,)
    ).fetchall()
    return tuple(
        Snapshot(charger, kind, settings_from_plain(from_json(settings)), moment_from_plain(at))
        for charger, kind, settings, at in rows
    )
