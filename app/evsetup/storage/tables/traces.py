"""Tables ``link`` and ``trace``: messages as they crossed the wire. A link is told once; a message is a number, two times and itself.

A million messages of 200 bytes cost at most 1.3 times their bytes: what all messages of a link share stands in ``link``, and the
only index leads from a link to its messages. Time is looked for among the links first: each knows when it began and ended.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from evsetup.storage.plain import storable
from evsetup.storage.trace_record import Heading, TraceEntry, TraceFilter, TraceLink

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LINK = "uid, identity, kind, version, begun, coalesce(charger_id, '')"


def put_link(connection: sqlite3.Connection, link: TraceLink) -> None:
    """Adds the link, or tells of a known one whose charger it is."""
    connection.execute(
        "INSERT INTO link (uid, identity, kind, version, begun, ended, charger_id) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)"
        " ON CONFLICT (uid) DO UPDATE SET charger_id = coalesce(excluded.charger_id, charger_id)",
        (
            link.uid,
            storable(link.identity),
            link.kind,
            link.version,
            _microseconds(link.begun),
            link.charger_id or None,
        ),
    )


def add(connection: sqlite3.Connection, entries: Iterable[TraceEntry]) -> None:
    """Adds messages in their order. Raises ``LookupError`` for a link that is not there."""
    numbers: dict[str, int] = {}
    spans: dict[int, tuple[int, int]] = {}
    rows: list[tuple[int, int, int, int, str | bytes]] = []
    for entry in entries:
        if (link := numbers.get(entry.link)) is None:
            row = connection.execute("SELECT id FROM link WHERE uid = ?", (entry.link,)).fetchone()
            if row is None:
                raise LookupError("no such link in this site file")
            link = numbers[entry.link] = int(row[0])
        at = _microseconds(entry.at)
        first, last = spans.get(link, (at, at))
        spans[link] = min(first, at), max(last, at)
        raw = entry.raw if isinstance(entry.raw, bytes) else storable(entry.raw)
        rows.append((link, at, entry.mono_us, int(entry.heading), raw))
    connection.executemany("INSERT INTO trace (link, at, mono, direction, raw) VALUES (?, ?, ?, ?, ?)", rows)
    connection.executemany(
        "UPDATE link SET begun = min(begun, ?2), ended = max(ended, ?3) WHERE id = ?1",
        [(link, first, last) for link, (first, last) in spans.items()],
    )


def links(connection: sqlite3.Connection) -> tuple[TraceLink, ...]:
    """All links, in the order in which they were opened."""
    rows = connection.execute(f"SELECT {_LINK} FROM link ORDER BY begun, id").fetchall()  # noqa: S608 - our own columns
    return tuple(
        TraceLink(uid, identity, kind, version, _moment(begun), charger)
        for uid, identity, kind, version, begun, charger in rows
    )


def count(connection: sqlite3.Connection, wanted: TraceFilter) -> int:
    """How many messages are meant."""
    where, values = _where(connection, wanted)
    return int(connection.execute(f"SELECT count(*) FROM trace{where}", values).fetchone()[0])  # noqa: S608


def numbers(connection: sqlite3.Connection, wanted: TraceFilter) -> tuple[int, ...]:
    """The numbers of all messages that are meant, in their order: what a table needs to know of rows that it does not show."""
    where, values = _where(connection, wanted)
    return tuple(row[0] for row in connection.execute(f"SELECT id FROM trace{where} ORDER BY id", values))  # noqa: S608


def page(connection: sqlite3.Connection, wanted: TraceFilter, after: int, most: int) -> tuple[TraceEntry, ...]:
    """At most ``most`` messages behind the one with the number ``after``, in their order."""
    where, values = _where(connection, wanted, "trace.id > ?", (after,))
    return _entries(connection, f"{where} ORDER BY trace.id LIMIT ?", (*values, most))


def newest(connection: sqlite3.Connection, wanted: TraceFilter, most: int) -> tuple[TraceEntry, ...]:
    """The last ``most`` messages, in their order."""
    where, values = _where(connection, wanted)
    return _entries(connection, f"{where} ORDER BY trace.id DESC LIMIT ?", (*values, most))


def _entries(connection: sqlite3.Connection, rest: str, values: Sequence[object]) -> tuple[TraceEntry, ...]:
    # The inner query finds the rows by number alone; without it SQLite sorts whole messages.
    query = (
        "SELECT trace.id, uid, at, mono, direction, raw FROM trace JOIN link ON link.id = trace.link"  # noqa: S608
        f" WHERE trace.id IN (SELECT trace.id FROM trace{rest}) ORDER BY trace.id"
    )
    rows = connection.execute(query, values).fetchall()
    return tuple(_entry(row) for row in rows)


def _entry(row: Sequence[Any]) -> TraceEntry:
    number, uid, at, mono, direction, raw = row
    return TraceEntry(uid, _moment(at), mono, Heading(direction), raw, number)


def _where(
    connection: sqlite3.Connection, wanted: TraceFilter, also: str = "", also_values: Sequence[object] = ()
) -> tuple[str, tuple[object, ...]]:
    since = _microseconds(wanted.since) if wanted.since is not None else None
    until = _microseconds(wanted.until) if wanted.until is not None else None
    parts, values = ([also], [*also_values]) if also else ([], [])
    if wanted != TraceFilter():
        found = connection.execute(
            "SELECT id FROM link WHERE (?1 = '' OR charger_id = ?1) AND (?2 = '' OR identity = ?2)"
            " AND (?3 IS NULL OR ended >= ?3) AND (?4 IS NULL OR begun < ?4)",
            (wanted.charger_id, wanted.identity, since, until),
        ).fetchall()
        parts.append(f"trace.link IN ({', '.join(str(int(row[0])) for row in found)})")
    for bound, sign in ((since, ">="), (until, "<")):
        if bound is not None:
            parts.append(f"trace.at {sign} ?")
            values.append(bound)
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), tuple(values)


def _microseconds(at: datetime) -> int:
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return (at - _EPOCH) // _MICROSECOND


def _moment(stored: int) -> datetime:
    return _EPOCH + stored * _MICROSECOND
