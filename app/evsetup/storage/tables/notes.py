"""Tables ``note`` and ``photo``: what people wrote and photographed at a bay or a charger. Ids are theirs alone, on any laptop."""

from __future__ import annotations

import sqlite3

from evsetup.storage.plain import moment_from_plain, moment_to_plain, storable
from evsetup.storage.records import Note, Photo

_NOTE = "id, bay_id, charger_id, at, words"
_HEAD = "id, bay_id, charger_id, at, caption, kind, width, height"


def put_note(connection: sqlite3.Connection, note: Note) -> None:
    """Adds the note, or writes it over the one with its id."""
    connection.execute(
        f"INSERT OR REPLACE INTO note ({_NOTE}, laptop_name)"  # noqa: S608 - our own column names
        " VALUES (?, ?, ?, ?, ?, (SELECT laptop_name FROM site))",
        (note.id, note.bay_id, note.charger_id, moment_to_plain(note.at), storable(note.words)),
    )


def all_notes(connection: sqlite3.Connection) -> tuple[Note, ...]:
    """All notes, oldest first."""
    rows = connection.execute(f"SELECT {_NOTE} FROM note ORDER BY at, id").fetchall()  # noqa: S608
    return tuple(Note(number, bay, charger, moment_from_plain(at), words) for number, bay, charger, at, words in rows)


def put_photo(connection: sqlite3.Connection, photo: Photo) -> None:
    """Adds the photo, or writes it over the one with its id."""
    connection.execute(
        f"INSERT OR REPLACE INTO photo ({_HEAD}, picture, laptop_name)"  # noqa: S608 - our own column names
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT laptop_name FROM site))",
        (
            photo.id,
            photo.bay_id,
            photo.charger_id,
            moment_to_plain(photo.at),
            storable(photo.caption),
            photo.kind,
            photo.width,
            photo.height,
            photo.picture,
        ),
    )


def all_photos(connection: sqlite3.Connection, *, pictures: bool) -> tuple[Photo, ...]:
    """All photos, oldest first; without ``pictures`` only what is told of them."""
    last = "picture" if pictures else "x''"
    rows = connection.execute(f"SELECT {_HEAD}, {last} FROM photo ORDER BY at, id").fetchall()  # noqa: S608
    return tuple(
        Photo(number, bay, charger, moment_from_plain(at), caption, kind, width, height, picture)
        for number, bay, charger, at, caption, kind, width, height, picture in rows
    )


def remove(connection: sqlite3.Connection, number: str) -> None:
    """Takes a note or a photo away."""
    connection.execute("DELETE FROM note WHERE id = ?", (number,))
    connection.execute("DELETE FROM photo WHERE id = ?", (number,))
