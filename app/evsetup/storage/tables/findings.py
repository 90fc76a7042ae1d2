"""Table ``finding``: what is to be said of a charger now, by topic. A topic's findings are replaced as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from evsetup.domain.finding import Finding
from evsetup.storage.plain import (
    finding_from_plain,
    finding_to_plain,
    from_json,
    moment_from_plain,
    moment_to_plain,
    storable,
    to_json,
)
from evsetup.storage.records import StoredFinding


def replace(
    connection: sqlite3.Connection, charger_id: str, topic: str, findings: Iterable[Finding], at: datetime
) -> None:
    """Puts ``findings`` in the place of all that the topic had."""
    connection.execute("DELETE FROM finding WHERE charger_id = ? AND topic = ?", (charger_id, storable(topic)))
    connection.executemany(
        "INSERT INTO finding (charger_id, topic, finding, at) VALUES (?, ?, ?, ?)",
        [(charger_id, storable(topic), to_json(finding_to_plain(f)), moment_to_plain(at)) for f in findings],
    )


def of_charger(connection: sqlite3.Connection, charger_id: str) -> tuple[StoredFinding, ...]:
    """The findings of one charger, oldest first."""
    rows = connection.execute(
        "SELECT charger_id, topic, finding, at FROM finding WHERE charger_id = ? ORDER BY id", (charger_id,)
    ).fetchall()
    return tuple(
        StoredFinding(charger, topic, finding_from_plain(from_json(finding)), moment_from_plain(at))
        for charger, topic, finding, at in rows
    )
