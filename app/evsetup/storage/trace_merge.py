"""Puts another file's messages into ours, link by link, without ever holding a whole trace in memory.

A link has one id on every laptop and its messages are only ever added. Both files' messages stand in the result, once each: what
two copies of one file share is told by its times, its heading and its words.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping

TABLES = ("link", "trace")

_MESSAGES = "SELECT at, mono, direction, raw FROM trace WHERE link = ? ORDER BY id"
_Message = tuple[int, int, int, str | bytes]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each of the tables has; of a file without them, none."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
        for table in TABLES
        if table in there
    }


def incoming(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> dict[str, int]:
    """How many of their messages ours lacks; empty where there is none."""
    count = 0
    for mine, link in _pairs(ours, theirs):
        if mine is None:
            count += int(theirs.execute("SELECT count(*) FROM trace WHERE link = ?", (link,)).fetchone()[0])
        else:
            count += sum(1 for _ in _missing(ours, mine, theirs, link))
    return {"trace": count} if count else {}


def add(ours: sqlite3.Connection, theirs: sqlite3.Connection, charger_ids: Mapping[str, str]) -> None:
    """Adds what is missing, in the one transaction that is open; ``charger_ids`` are their chargers in our ids."""
    for mine, link in _pairs(ours, theirs):
        uid, charger, identity, kind, version, begun, ended = theirs.execute(
            "SELECT uid, charger_id, identity, kind, version, begun, ended FROM link WHERE id = ?", (link,)
        ).fetchone()
        ours.execute(
            "INSERT INTO link (uid, charger_id, identity, kind, version, begun, ended) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET charger_id = coalesce(charger_id, excluded.charger_id),"
            " begun = min(begun, excluded.begun), ended = max(ended, excluded.ended)",
            (uid, charger_ids.get(charger, charger), identity, kind, version, begun, ended),
        )
        here = int(ours.execute("SELECT id FROM link WHERE uid = ?", (uid,)).fetchone()[0])
        missing = iter(theirs.execute(_MESSAGES, (link,))) if mine is None else _missing(ours, mine, theirs, link)
        ours.executemany(
            "INSERT INTO trace (link, at, mono, direction, raw) VALUES (?, ?, ?, ?, ?)",
            ((here, *message) for message in missing),
        )


def _pairs(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> Iterator[tuple[int | None, int]]:
    """Each of their links, and the same one of ours. Only numbers are held: a cursor must not outlive a write beneath it."""
    known = dict(ours.execute("SELECT uid, id FROM link").fetchall())
    for number, uid in theirs.execute("SELECT id, uid FROM link ORDER BY begun, id").fetchall():
        yield known.get(uid), number


def _missing(ours: sqlite3.Connection, mine: int, theirs: sqlite3.Connection, link: int) -> Iterator[_Message]:
    """Their messages of a shared link that ours lacks, as often as it lacks them."""
    here = Counter(_sign(message) for message in ours.execute(_MESSAGES, (mine,)))
    for message in theirs.execute(_MESSAGES, (link,)):
        sign = _sign(message)
        if here[sign] > 0:
            here[sign] -= 1
        else:
            yield message


def _sign(message: _Message) -> tuple[int, int, int, int]:
    at, mono, direction, raw = message
    return at, mono, direction, hash(raw)
