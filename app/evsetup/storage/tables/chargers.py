"""Table ``charger``: the chargers of the site, in the order in which they came."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, fields

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.plain import from_json, moment_from_plain, moment_to_plain, storable, to_json
from evsetup.storage.records import ChargerRecord, ChargerState

_COLUMNS = "id, label, identity, card, way, address, state, updated"


def put(connection: sqlite3.Connection, record: ChargerRecord) -> None:
    """Adds the charger, or writes it over the record with its id."""
    endpoint = record.endpoint
    connection.execute(
        f"INSERT INTO charger ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own column names
        " ON CONFLICT (id) DO UPDATE SET label = excluded.label, identity = excluded.identity, card = excluded.card,"
        " way = excluded.way, address = excluded.address, state = excluded.state, updated = excluded.updated",
        (
            record.id,
            storable(record.label),
            to_json(asdict(record.identity)),
            record.card,
            endpoint.way.value if endpoint else None,
            storable(endpoint.address) if endpoint else None,
            record.state.value,
            moment_to_plain(record.updated),
        ),
    )


def all_of(connection: sqlite3.Connection) -> tuple[ChargerRecord, ...]:
    """All chargers."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM charger ORDER BY position").fetchall()  # noqa: S608
    return tuple(_record(row) for row in rows)


def one(connection: sqlite3.Connection, charger_id: str) -> ChargerRecord | None:
    """The charger with this id."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM charger WHERE id = ?", (charger_id,)).fetchone()  # noqa: S608
    return _record(row) if row else None


def _record(row: Sequence[str]) -> ChargerRecord:
    charger_id, label, identity, card, way, address, state, updated = row
    return ChargerRecord(
        charger_id,
        label,
        _identity(from_json(identity)),
        card,
        Endpoint(Way(way), address) if way else None,
        ChargerState(state),
        moment_from_plain(updated),
    )


def _identity(stored: object) -> Identity:
    if not isinstance(stored, dict):
        raise TypeError("not an object")
    return Identity(**{field.name: str(stored.get(field.name, "")) for field in fields(Identity)})
