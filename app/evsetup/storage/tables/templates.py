"""Table ``template``: what all chargers of the site, of a model, or of one bay shall have. Never a secret."""

from __future__ import annotations

import sqlite3

from evsetup.domain.template import TEMPLATE_LEVELS, Level, Template
from evsetup.storage.plain import from_json, settings_from_plain, settings_to_plain, storable, to_json

_LEVELS = {level.word: level for level in TEMPLATE_LEVELS}


def put(connection: sqlite3.Connection, template: Template) -> None:
    """Keeps the template in the place of the one before; an empty one takes it away."""
    place = storable(template.place)
    if template.is_empty:
        remove(connection, template.level, place)
        return
    connection.execute(
        "INSERT INTO template (level, place, settings, variables) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (level, place) DO UPDATE SET settings = excluded.settings, variables = excluded.variables",
        (
            template.level.word,
            place,
            to_json(settings_to_plain(template.settings)),
            to_json(dict(template.variables)),
        ),
    )


def all_of(connection: sqlite3.Connection) -> tuple[Template, ...]:
    """All templates, in the order in which they were first made."""
    rows = connection.execute("SELECT level, place, settings, variables FROM template ORDER BY id").fetchall()
    return tuple(
        Template(_LEVELS[level], place, settings_from_plain(from_json(settings)), _variables(from_json(variables)))
        for level, place, settings, variables in rows
    )


def remove(connection: sqlite3.Connection, level: Level, place: str) -> None:
    """Takes a template away, if it is there."""
    connection.execute("DELETE FROM template WHERE level = ? AND place = ?", (level.word, storable(place)))


def _variables(stored: object) -> dict[str, str]:
    if not isinstance(stored, dict) or not all(isinstance(value, str) for value in stored.values()):
        raise TypeError("variables of a template are words under names")
    return stored
