"""Table ``csms_test``: what each test of a CSMS from this laptop showed, without its key. Rows are only ever added."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from evsetup.storage.csms_test_record import StoredCsmsTest, StoredStep
from evsetup.storage.plain import (
    finding_from_plain,
    finding_to_plain,
    from_json,
    moment_from_plain,
    moment_to_plain,
    storable,
    to_json,
)

_HEAD = "id, charger_id, at, address, url, identity, stand_in, extent, hold_s, cause, stopped, verdict"


def add(connection: sqlite3.Connection, test: StoredCsmsTest) -> int:
    """Keeps the test and tells under which number."""
    cursor = connection.execute(
        "INSERT INTO csms_test (charger_id, at, address, url, identity, stand_in, extent, hold_s, cause, stopped, verdict, steps)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            test.charger_id or None,
            moment_to_plain(test.at),
            storable(test.address),
            storable(test.url),
            storable(test.identity),
            int(test.stand_in),
            test.extent,
            test.hold_s,
            test.cause,
            int(test.stopped),
            to_json(finding_to_plain(test.verdict)),
            to_json([[step.name, finding_to_plain(step.finding), step.elapsed_s] for step in test.steps]),
        ),
    )
    return int(cursor.lastrowid or 0)


def all_of(connection: sqlite3.Connection) -> tuple[StoredCsmsTest, ...]:
    """All tests, oldest first, without their steps."""
    rows = connection.execute(f"SELECT {_HEAD} FROM csms_test ORDER BY id").fetchall()  # noqa: S608 - our own columns
    return tuple(_test(row, ()) for row in rows)


def one(connection: sqlite3.Connection, number: int) -> StoredCsmsTest | None:
    """The whole test that was kept under ``number``."""
    row = connection.execute(f"SELECT {_HEAD}, steps FROM csms_test WHERE id = ?", (number,)).fetchone()  # noqa: S608
    return None if row is None else _test(row[:-1], _steps(from_json(row[-1])))


def _test(row: Sequence[Any], steps: tuple[StoredStep, ...]) -> StoredCsmsTest:
    number, charger, at, address, url, identity, stand_in, extent, hold_s, cause, stopped, verdict = row
    return StoredCsmsTest(
        at=moment_from_plain(at),
        address=address,
        url=url,
        identity=identity,
        verdict=finding_from_plain(from_json(verdict)),
        steps=steps,
        charger_id=charger or "",
        stand_in=bool(stand_in),
        extent=extent,
        hold_s=hold_s,
        cause=cause,
        stopped=bool(stopped),
        number=number,
    )


def _steps(stored: object) -> tuple[StoredStep, ...]:
    if not isinstance(stored, list):
        raise TypeError("no steps")
    return tuple(_step(*step) for step in stored)


def _step(name: object, finding: object, elapsed_s: object) -> StoredStep:
    if not isinstance(name, str) or not isinstance(elapsed_s, int | float):
        raise TypeError("not a step")
    return StoredStep(name, finding_from_plain(finding), float(elapsed_s))
