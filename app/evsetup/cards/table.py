"""Reads one TOML file member by member, by type, and says in which line something is wrong.

Everything wrong in a file is collected, so that a person corrects it once. A member that nobody asked for is a mistake
too: it is most likely a misspelt one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import TypeVar

from evsetup.cards.faults import CardFault, Flaw
from evsetup.domain.text import Text, text, verbatim

E = TypeVar("E")

MOST_BYTES = 256 * 1024
"""No card is this large; a larger file is something else."""

MOST_FLAWS = 40
"""So many mistakes are told of one file."""

MOST_ENTRIES = 100
"""No list on a card has more entries: each may be something that a search does."""

_MOST_TEXT = 600
_MOST_DOTS = 80
"""On one line. A name of thousands of parts would cost ``tomllib`` memory by the square of their number."""

_NEEDED: object = object()


def _too_large() -> Text:
    return text("cards", "larger than {size} KiB", size=MOST_BYTES // 1024)


class CardFile:
    """One file, text or set of members: what it holds and what is wrong with it."""

    def __init__(self, path: Path) -> None:
        """Reads the file.

        Raises:
            CardFault: it cannot be read, is too large, or is no TOML.
        """
        self._begin(path)
        try:
            if path.stat().st_size > MOST_BYTES:
                raise self._unusable(_too_large())
            content = path.read_text(encoding="utf-8")
        except OSError as error:
            raise self._unusable(verbatim(error.strerror or "cannot be read")) from error
        except ValueError as error:
            raise self._unusable(text("cards", "not a text file in UTF-8")) from error
        self._parse(content)

    @classmethod
    def of_text(cls, content: str, name: str) -> CardFile:
        """The same of a text from somewhere else; ``name`` stands for the file's.

        Raises:
            CardFault: it is too large, or is no TOML.
        """
        file = cls.__new__(cls)
        file._begin(Path(name))
        if len(content) > MOST_BYTES:
            raise file._unusable(_too_large())
        file._parse(content)
        return file

    @classmethod
    def of_members(cls, members: Mapping[str, object], name: str) -> CardFile:
        """The same of members that are in no text yet: nothing that is wrong has a line."""
        file = cls.__new__(cls)
        file._begin(Path(name))
        file.members = {member: value for member, value in members.items() if value is not None}
        file.top = Table(file, file.members, ())
        return file

    def _begin(self, path: Path) -> None:
        self.path = path
        self.content = ""
        self.flaws: list[Flaw] = []

    def _parse(self, content: str) -> None:
        self.content = content
        if any(line.count(".") > _MOST_DOTS for line in content.splitlines()):
            raise self._unusable(text("cards", "has a line with more than {most} dots", most=_MOST_DOTS))
        try:
            self.members: Mapping[str, object] = tomllib.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._unusable(verbatim(str(error) if isinstance(error, tomllib.TOMLDecodeError) else "?")) from error
        self.top = Table(self, self.members, ())

    def _unusable(self, what: Text) -> CardFault:
        return CardFault(self.path, [Flaw(self.path.name, what)])

    def wrong(self, where: tuple[str | int, ...], what: str | Text) -> None:
        """Notes a problem at ``where`` (member names and positions in arrays); after the first many nobody reads on."""
        if len(self.flaws) >= MOST_FLAWS:
            return
        name = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in where).removeprefix(".")
        said = verbatim(what) if isinstance(what, str) else what
        self.flaws.append(Flaw(self.path.name, said, name, _line_of(self.content, where)))

    def finish(self) -> None:
        """Every member has been asked for.

        Raises:
            CardFault: something was wrong.
        """
        self.top.finish()
        if self.flaws:
            raise CardFault(self.path, self.flaws)


class Table:
    """One table of the file. A member is taken once, as the type that it must have; a wrong one reads as empty."""

    def __init__(self, file: CardFile, members: Mapping[str, object], where: tuple[str | int, ...]) -> None:
        self._file = file
        self._members = members
        self._where = where
        self._asked: set[str] = set()
        self._tables: list[Table] = []

    @property
    def names(self) -> frozenset[str]:
        """The members that are there, asked for or not."""
        return frozenset(self._members)

    def says(self, name: str, value: object) -> bool:
        """Whether the member ``name`` is there with just this value."""
        return self._members.get(name) == value

    def wrong(self, name: str, what: str | Text) -> None:
        """Notes a problem with the member ``name``."""
        self._file.wrong((*self._where, name), what)

    def line(self, name: str, default: object = _NEEDED, *, most: int = 400) -> str:
        """A string on one line, at most ``most`` characters, not empty when it is needed."""
        value = self._take(name, default)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.wrong(name, text("cards", "must be a text in quotes"))
            return ""
        if not value and default is _NEEDED:
            self.wrong(name, text("cards", "must not be empty"))
        elif len(value) > most:
            self.wrong(name, text("cards", "must have at most {most} characters", most=most))
        elif not value.isprintable():
            self.wrong(name, text("cards", "must have no control characters and no line ends"))
        return value

    def prose(self, name: str, *, needed: bool = False, most: int = 600) -> str:
        """A sentence for people; braces would be taken for places."""
        value = self.line(name, _NEEDED if needed else "", most=most)
        if "{" in value or "}" in value:
            self.wrong(name, text("cards", "must have no braces"))
        return value

    def block(self, name: str, *, most: int) -> str:
        """A text of several lines, at most ``most`` characters; empty when it is not given."""
        value = self._take(name, "")
        if not isinstance(value, str):
            self.wrong(name, text("cards", "must be a text in quotes"))
        elif len(value) > most:
            self.wrong(name, text("cards", "must have at most {most} characters", most=most))
        elif not value.replace("\r", "").replace("\n", "").isprintable():
            self.wrong(name, text("cards", "must have no control characters"))
        else:
            return value.replace("\r", "")
        return ""

    def day(self, name: str) -> date | None:
        """A day, as TOML writes it or as a text like "2031-05-01"; ``None`` when it is not given."""
        value = self._take(name, None)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            with suppress(ValueError):
                return date.fromisoformat(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.wrong(name, text("cards", "must be a day like 2031-05-01"))
        return None

    def texts(self, name: str, *, needed: bool = False, braces: bool = True) -> tuple[str, ...]:
        """A list of strings."""
        value = self._take(name, _NEEDED if needed else [])
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(v, str) and v and v.isprintable() for v in value):
            self.wrong(name, text("cards", "must be a list of texts in quotes"))
            return ()
        if len(value) > MOST_ENTRIES or any(len(v) > _MOST_TEXT for v in value):
            most = text(
                "cards", "must have at most {most} entries of {size} characters", most=MOST_ENTRIES, size=_MOST_TEXT
            )
            self.wrong(name, most)
            return ()
        if needed and not value:
            self.wrong(name, text("cards", "must not be empty"))
        if not braces and any("{" in v or "}" in v for v in value):
            self.wrong(name, text("cards", "must have no braces"))
        return tuple(value)

    def number(self, name: str, default: int, *, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = self._take(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.wrong(name, text("cards", "must be a whole number from {least} to {most}", least=least, most=most))
            return default
        return value

    def numbers(self, name: str, *, least: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers within bounds; empty when it is not given."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(type(v) is int and least <= v <= most for v in value):
            self.wrong(
                name, text("cards", "must be a list of whole numbers from {least} to {most}", least=least, most=most)
            )
            return ()
        return tuple(value)

    def measure(self, name: str) -> float | None:
        """A number, ``None`` when it is not given."""
        value = self._take(name, None)
        if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)):
            return value
        self.wrong(name, text("cards", "must be a number"))
        return None

    def yes_or_unknown(self, name: str) -> bool | None:
        """``true`` or ``false``, ``None`` when it is not given."""
        return self.yes(name, False) if name in self._members else None

    def yes(self, name: str, default: bool) -> bool:
        """``true`` or ``false``."""
        value = self._take(name, default)
        if not isinstance(value, bool):
            self.wrong(name, text("cards", "must be true or false"))
            return default
        return value

    def choice(self, name: str, choices: Mapping[str, E], default: str | None = None) -> E:
        """One of the words in ``choices``."""
        value = self.line(name, _NEEDED if default is None else default)
        if value and value not in choices:
            self.wrong(name, text("cards", "must be one of {choices}", choices=", ".join(choices)))
        return choices.get(value, next(iter(choices.values())))

    def choices(self, name: str, choices: Mapping[str, E], *, needed: bool = True) -> tuple[E, ...]:
        """Some of the words in ``choices``; where they are not ``needed``, an empty list will do."""
        values = self.texts(name, needed=needed)
        if not needed and name not in self._members:
            self.wrong(name, text("cards", "is missing"))
        if not set(values) <= set(choices):
            self.wrong(name, text("cards", "must hold only {choices}", choices=", ".join(choices)))
        return tuple(choices[value] for value in values if value in choices)

    def pairs(self, name: str, keys: Iterable[str] | None = None) -> dict[str, str]:
        """A table of strings; its names must be among ``keys`` when they are given."""
        value = self._take(name, {})
        if not isinstance(value, dict) or not all(_plain(k) and _plain(v) for k, v in value.items()):
            self.wrong(name, text("cards", "must be a table of texts in quotes"))
            return {}
        if keys is not None and not set(value) <= set(keys):
            self.wrong(name, text("cards", "may hold only {choices}", choices=", ".join(keys)))
        return dict(value)

    def lists(self) -> dict[str, tuple[str, ...]]:
        """Every member of this table, each a list of strings."""
        return {name: self.texts(name, needed=True) for name in self._members}

    def named_tables(self) -> tuple[tuple[str, Table], ...]:
        """Every member of this table with its name, each a table."""
        return tuple((name, self.table(name)) for name in self._members)

    def table(self, name: str) -> Table:
        """A table in this one; empty when it is absent."""
        value = self._take(name, {})
        if not isinstance(value, dict):
            self.wrong(name, text("cards", "must be a table"))
            value = {}
        return self._below(value, (*self._where, name))

    def tables(self, name: str) -> tuple[Table, ...]:
        """The tables of an array."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            self.wrong(name, text("cards", "must be written as [[{name}]]", name=name))
            return ()
        if len(value) > MOST_ENTRIES:
            self.wrong(name, text("cards", "must have at most {most} entries", most=MOST_ENTRIES))
            return ()
        return tuple(self._below(v, (*self._where, name, place)) for place, v in enumerate(value))

    def finish(self) -> None:
        """Notes the members that nobody asked for, here and below."""
        for name in self._members:
            if name not in self._asked:
                self.wrong(name, text("cards", "is not known; is it misspelt?"))
        for table in self._tables:
            table.finish()

    def _below(self, members: Mapping[str, object], where: tuple[str | int, ...]) -> Table:
        table = Table(self._file, members, where)
        self._tables.append(table)
        return table

    def _take(self, name: str, default: object) -> object:
        self._asked.add(name)
        if name in self._members:
            return self._members[name]
        if default is _NEEDED:
            self.wrong(name, text("cards", "is missing"))
            return None
        return default


def _line_of(content: str, where: tuple[str | int, ...]) -> int:
    """The line in which a member most likely stands; 0 when it cannot be told (a missing one, an inline table)."""
    lines = content.splitlines()
    header, where = _nearest_header(lines, where)
    if header is not None:
        end = next((n for n in range(header + 1, len(lines)) if lines[n].startswith("[")), len(lines))
        lines = lines[:end]
    at = header or 0
    for part, following in zip(where, (*where[1:], None), strict=True):
        if isinstance(part, int):
            continue
        if isinstance(following, int):
            headers = [n for n, line in enumerate(lines) if re.match(rf"\s*\[\[[\w.\s]*\b{re.escape(part)}\]\]", line)]
            at = headers[following] if following < len(headers) else at
            found = at if headers else None
        else:
            pattern = re.compile(rf"\s*(\[[\w.\s]*)?\"?{re.escape(part)}\"?\s*(=|\])")
            found = next((n for n in range(at, len(lines)) if pattern.match(lines[n])), None)
            at = at if found is None else found
        if found is None and following is None and header is None:
            return 0
    return at + 1


def _nearest_header(lines: list[str], where: tuple[str | int, ...]) -> tuple[int | None, tuple[str | int, ...]]:
    """The line of the table header ``[a.b]`` that leads nearest to a member, and what is left of the way from there."""
    headers = {line.strip()[1:-1].replace('"', ""): n for n, line in enumerate(lines) if line.startswith("[")}
    for length in range(len(where), 1, -1):
        at = headers.get(".".join(map(str, where[:length])))
        if at is not None:
            return at, where[length:]
    return None, where


def _plain(value: object) -> bool:
    """Whether it is text that can be written anywhere; halves of surrogate pairs are none."""
    return isinstance(value, str) and value.isprintable()
