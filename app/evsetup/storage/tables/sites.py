"""Table ``site``: one row, the name of the site."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from evsetup.storage.plain import moment_to_plain, storable
from evsetup.storage.records import People


def insert(connection: sqlite3.Connection, name: str, created: datetime) -> None:
    """Names a new site."""
    connection.execute(
        "INSERT INTO site (id, name, created) VALUES (1, ?, ?)", (storable(name), moment_to_plain(created))
    )


def rename(connection: sqlite3.Connection, name: str) -> None:
    """Gives the site another name."""
    connection.execute("UPDATE site SET name = ? WHERE id = 1", (storable(name),))


def name(connection: sqlite3.Connection) -> str:
    """The name. Raises ``TypeError`` when the row is missing."""
    return str(connection.execute("SELECT name FROM site WHERE id = 1").fetchone()[0])


def uid(connection: sqlite3.Connection) -> str:
    """The id of the site. Raises ``TypeError`` when the row is missing."""
    return str(connection.execute("SELECT uid FROM site WHERE id = 1").fetchone()[0])


def opened_on(connection: sqlite3.Connection, laptop: str, laptop_name: str) -> None:
    """Notes the laptop that works with the file."""
    connection.execute(
        "UPDATE site SET laptop = ?, laptop_name = ? WHERE id = 1", (storable(laptop), storable(laptop_name))
    )


def people(connection: sqlite3.Connection) -> People:
    """Who sets the site up."""
    return People(*connection.execute("SELECT installer, company FROM site WHERE id = 1").fetchone())


def put_people(connection: sqlite3.Connection, people: People) -> None:
    """Names who sets the site up."""
    connection.execute(
        "UPDATE site SET installer = ?, company = ? WHERE id = 1",
        (storable(people.installer), storable(people.company)),
    )
