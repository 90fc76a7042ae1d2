"""Table ``sighting``: where each charger was seen, one row for a charger and a way, from the first time to the last.

What nobody worked on has no charger; of that kind only the ``MOST_STRANGERS`` that were seen last are kept, so that a busy
network cannot fill the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Sighting, Source, Way
from evsetup.storage.plain import from_json, moment_from_plain, moment_to_plain, storable, to_json
from evsetup.storage.records import KeptSighting

MOST_STRANGERS = 500
_COLUMNS = "charger_id, way, source, address, identity, card, name, evidence, first_seen, last_seen"


def put(connection: sqlite3.Connection, seen: Iterable[tuple[str, Sighting]]) -> None:
    """Keeps sightings, each with the id of its charger (empty while it has none).

    What was kept of the same place while nobody knew whose it was becomes that charger's.
    """
    for charger_id, sighting in seen:
        address, at = storable(sighting.endpoint.address), moment_to_plain(sighting.seen_at)
        first = at
        if charger_id:
            for (earlier,) in connection.execute(
                "DELETE FROM sighting WHERE charger_id = '' AND way = ? AND place = ? RETURNING first_seen",
                (sighting.endpoint.way.value, address),
            ).fetchall():
                first = min(first, earlier)
        connection.execute(
            f"INSERT INTO sighting ({_COLUMNS}, place)"  # noqa: S608 - our own column names
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (charger_id, way, place) DO UPDATE SET first_seen = min(first_seen, excluded.first_seen)",
            (
                charger_id,
                sighting.endpoint.way.value,
                sighting.source.value,
                address,
                to_json(asdict(sighting.identity)),
                sighting.card,
                storable(sighting.name),
                to_json(list(sighting.evidence)),
                first,
                at,
                "" if charger_id else address,
            ),
        )
        connection.execute(
            "UPDATE sighting SET source = ?, address = ?, identity = ?, card = ?, name = ?, evidence = ?, last_seen = ?"
            " WHERE charger_id = ? AND way = ? AND place = ? AND last_seen <= ?",
            (
                sighting.source.value,
                address,
                to_json(asdict(sighting.identity)),
                sighting.card,
                storable(sighting.name),
                to_json(list(sighting.evidence)),
                at,
                charger_id,
                sighting.endpoint.way.value,
                "" if charger_id else address,
                at,
            ),
        )
    connection.execute(
        "DELETE FROM sighting WHERE charger_id = '' AND id NOT IN"
        " (SELECT id FROM sighting WHERE charger_id = '' ORDER BY last_seen DESC, id DESC LIMIT ?)",
        (MOST_STRANGERS,),
    )


def all_of(connection: sqlite3.Connection, charger_id: str | None) -> tuple[KeptSighting, ...]:
    """What was seen of one charger, or of all with ``None``; whoever was seen first comes first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM sighting WHERE ?1 IS NULL OR charger_id = ?1 ORDER BY first_seen, id",  # noqa: S608
        (charger_id,),
    ).fetchall()
    return tuple(_kept(row) for row in rows)


def _kept(row: tuple[Any, ...]) -> KeptSighting:
    charger, way, source, address, identity, card, name, evidence, first_seen, last_seen = row
    told, lines = from_json(identity), from_json(evidence)
    if not isinstance(told, dict) or not isinstance(lines, list):
        raise TypeError("no sighting")
    who = Identity(**{field.name: str(told.get(field.name, "")) for field in fields(Identity)})
    shown = tuple((str(label), str(value)) for label, value in lines)
    newest = Sighting(Source(source), Endpoint(Way(way), address), moment_from_plain(last_seen), who, card, name, shown)
    return KeptSighting(charger, newest, moment_from_plain(first_seen))
