"""Table ``bay``: the planned places, in the order in which they came."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

from evsetup.storage.plain import moment_to_plain, storable
from evsetup.storage.records import Bay

_COLUMNS = "id, label, expected_model, expected_serial, identity, breaker_a, note, charger_id, phases, location, expected_firmware"


def put(connection: sqlite3.Connection, bay: Bay) -> None:
    """Adds the bay, or writes it over the one with its id."""
    connection.execute(
        f"INSERT INTO bay ({_COLUMNS}, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own column names
        " ON CONFLICT (id) DO UPDATE SET label = excluded.label, expected_model = excluded.expected_model,"
        " expected_serial = excluded.expected_serial, identity = excluded.identity, breaker_a = excluded.breaker_a,"
        " note = excluded.note, charger_id = excluded.charger_id, phases = excluded.phases, location = excluded.location,"
        " expected_firmware = excluded.expected_firmware, updated = excluded.updated",
        (
            bay.id,
            storable(bay.label),
            storable(bay.expected_model),
            storable(bay.expected_serial),
            storable(bay.identity),
            bay.breaker_a,
            storable(bay.note),
            bay.charger_id or None,
            bay.phases,
            storable(bay.location),
            storable(bay.expected_firmware),
            moment_to_plain(datetime.now(UTC)),
        ),
    )


def all_of(connection: sqlite3.Connection) -> tuple[Bay, ...]:
    """All bays."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM bay ORDER BY position").fetchall()  # noqa: S608
    return tuple(_bay(row) for row in rows)


def _bay(row: tuple[Any, ...]) -> Bay:
    bay_id, label, model, serial, identity, breaker_a, note, charger_id, phases, location, firmware = row
    return Bay(bay_id, label, model, serial, identity, breaker_a, note, charger_id or "", phases, location, firmware)
