"""All settings of one charger as rows: in the reader's language, with what a person edits, filtered by an own index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.domain.secret import MASK, Secret
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Access, VariableName
from evsetup.ui.looks import Look

if TYPE_CHECKING:
    from evsetup.commissioning.known_variable import Bound, KnownVariable

Say = Callable[[Text | None], str]
Key = tuple[str, ...]


class Wanted(Enum):
    """Which rows are wanted: the filters above the table."""

    ALL = "all"
    WRITABLE = "writable"
    EDITED = "edited"
    DIFFERENT = "different"
    CONNECTION = "connection"
    SECURITY = "security"

    @property
    def words(self) -> Text:
        """The name on the filter."""
        return _WANTED[self]


_WANTED = {
    Wanted.ALL: text("ui", "All"),
    Wanted.WRITABLE: text("ui", "Can be changed"),
    Wanted.EDITED: text("ui", "Edited"),
    Wanted.DIFFERENT: text("ui", "Different"),
    Wanted.CONNECTION: text("ui", "Connection"),
    Wanted.SECURITY: text("ui", "Security"),
}


class Mark(Enum):
    """What is to be known of a row before it is touched, the most important first."""

    EDITED = "edited"
    LEFT_OUT = "left out"
    ONLY_THERE = "only there"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    RESTART = "restart"
    NONE = ""

    @property
    def words(self) -> Text | None:
        """The word beside the icon."""
        return _MARKS[self][1]

    @property
    def look(self) -> Look | None:
        """How it looks; ``None``: nothing is shown."""
        return _MARKS[self][0]


_MARKS: dict[Mark, tuple[Look | None, Text | None]] = {
    Mark.EDITED: (Look.WARNING, text("ui", "edited")),
    Mark.LEFT_OUT: (Look.NOT_RUN, text("ui", "not taken over")),
    Mark.ONLY_THERE: (Look.UNKNOWN, text("ui", "not in this charger")),
    Mark.READ_ONLY: (Look.NOT_RUN, text("ui", "read-only")),
    Mark.WRITE_ONLY: (Look.UNKNOWN, text("ui", "never shown")),
    Mark.RESTART: (Look.INFO, text("ui", "needs a restart")),
    Mark.NONE: (None, None),
}


@dataclass(slots=True)
class VariableRow:
    """One setting. ``edit`` is the value that a person typed; ``there`` that of the other side while two are compared."""

    known: KnownVariable
    name: str
    words: str
    group: str
    value: str
    unit: str
    limits: str
    haystack: str
    here: bool = True
    edit: str | Secret | None = None
    there: str | None = None
    differs: bool = False
    left_out: Bound | None = None

    @property
    def key(self) -> Key:
        """What it is looked up by."""
        return self.known.name.key

    @property
    def mark(self) -> Mark:
        """What stands in the last column."""
        if self.edit is not None:
            return Mark.EDITED
        if not self.here:
            return Mark.ONLY_THERE
        if self.left_out is not None:
            return Mark.LEFT_OUT
        match self.known.variable.access:
            case Access.READ_ONLY:
                return Mark.READ_ONLY
            case Access.WRITE_ONLY:
                return Mark.WRITE_ONLY
            case _:
                return Mark.RESTART if self.known.needs_restart else Mark.NONE

    @property
    def shown(self) -> str:
        """What stands in the column of values: the typed value once there is one."""
        return self.value if self.edit is None else shown_value(self.edit)


def shown_value(value: str | Secret | None) -> str:
    """A value in one line of a table."""
    if value is None:
        return "–"
    return MASK if isinstance(value, Secret) else value.replace("\n", " ") or "–"


class VariableRows:
    """The rows of one charger, and the index of those that are shown. Made in a thread: it says every meaning once."""

    def __init__(self, known: Iterable[KnownVariable], say: Say, *, only_there: Iterable[KnownVariable] = ()) -> None:
        rows = [_row(one, say, here=True) for one in known] + [_row(one, say, here=False) for one in only_there]
        self.groups = tuple(dict.fromkeys(row.group for row in rows if row.group))
        order = {group: place for place, group in enumerate(self.groups)}
        self.rows = sorted(rows, key=lambda row: order.get(row.group, len(order)))
        self.by_key = {row.key: row for row in self.rows}
        self.shown: list[int] = list(range(len(self.rows)))
        self.words: tuple[str, ...] = ()
        self.wanted = Wanted.ALL
        self.group = ""

    def show_edits(self, edits: Mapping[VariableName, str | Secret]) -> None:
        """Marks what a person edits."""
        wanted = {name.key: value for name, value in edits.items()}
        for row in self.rows:
            row.edit = wanted.get(row.key)

    def compare(self, there: Mapping[VariableName, str], different: Iterable[VariableName]) -> None:
        """Puts the values of the other side beside these."""
        values = {name.key: value for name, value in there.items()}
        keys = {name.key for name in different}
        for row in self.rows:
            row.there, row.differs = values.get(row.key), row.key in keys

    def show_left_out(self, left: Mapping[VariableName, Bound]) -> None:
        """Says at each row why its value is not taken over."""
        reasons = {name.key: why for name, why in left.items()}
        for row in self.rows:
            row.left_out = reasons.get(row.key)

    def filter(self, typed: str, wanted: Wanted, group: str) -> None:
        """Builds the index anew: all typed words, the filter, and the group (empty: all)."""
        self.words, self.wanted, self.group = tuple(typed.casefold().split()), wanted, group
        self.refilter()

    def refilter(self) -> None:
        """The same once more, after edits or a comparison."""
        words, group, fits = self.words, self.group, _FITS[self.wanted]
        self.shown = [
            place
            for place, row in enumerate(self.rows)
            if (not group or row.group == group) and fits(row) and all(word in row.haystack for word in words)
        ]

    def count(self, wanted: Wanted) -> int:
        """How many rows a filter wants."""
        return sum(map(_FITS[wanted], self.rows))


_FITS: dict[Wanted, Callable[[VariableRow], bool]] = {
    Wanted.ALL: lambda row: True,
    Wanted.WRITABLE: lambda row: row.here and row.known.variable.writable,
    Wanted.EDITED: lambda row: row.edit is not None,
    Wanted.DIFFERENT: lambda row: row.differs,
    Wanted.CONNECTION: lambda row: row.known.is_connection,
    Wanted.SECURITY: lambda row: row.known.is_security,
}


def _row(known: KnownVariable, say: Say, *, here: bool) -> VariableRow:
    from evsetup.commissioning.typed_value import range_words

    name, words = str(known.name), say(known.meaning.words) if known.meaning else ""
    value = shown_value(known.variable.value) if here else "–"
    options = ", ".join(known.options)
    limits = say(range_words(known)) or options
    haystack = f"{name} {words} {value} {known.unit}".casefold()
    return VariableRow(known, name, words, _group(known, say), value, known.unit, limits, haystack, here)


def _group(known: KnownVariable, say: Say) -> str:
    """The component of a 2.x variable; what a 1.6 key is about."""
    from evsetup.cards.meaning import GROUP_NAMES

    if known.name.component:
        return known.name.component
    return say(GROUP_NAMES[known.group]) if known.group else say(text("ui", "The maker's own"))
