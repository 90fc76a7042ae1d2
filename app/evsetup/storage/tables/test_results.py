"""Table ``test``: the newest result of each named test of a charger."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from evsetup.domain.text import Text
from evsetup.storage.plain import (
    from_json,
    moment_from_plain,
    moment_to_plain,
    storable,
    text_from_plain,
    text_to_plain,
    to_json,
)
from evsetup.storage.records import StoredTest


def put(connection: sqlite3.Connection, charger_id: str, name: str, status: str, seen: Text, at: datetime) -> None:
    """Keeps this result in the place of the test's last one."""
    connection.execute(
        "INSERT INTO test (charger_id, name, status, seen, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (charger_id, name) DO UPDATE SET status = excluded.status, seen = excluded.seen, at = excluded.at",
        (charger_id, storable(name), storable(status), to_json(text_to_plain(seen)), moment_to_plain(at)),
    )


def of_charger(connection: sqlite3.Connection, charger_id: str) -> tuple[StoredTest, ...]:
    """The results of one charger, in the order in which the tests were first run."""
    rows = connection.execute(
        "SELECT charger_id, name, status, seen, at FROM test WHERE charger_id = ? ORDER BY id", (charger_id,)
    ).fetchall()
    return tuple(
        StoredTest(charger, name, status, text_from_plain(from_json(seen)), moment_from_plain(at))
        for charger, name, status, seen, at in rows
    )
