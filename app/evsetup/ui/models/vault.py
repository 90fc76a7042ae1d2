"""What the dialog of keys and passwords shows: one row for each secret that is, or was, kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from evsetup.commissioning.secret_words import kind_words, origin_words, standing_words
from evsetup.commissioning.site_secrets import Owned
from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.storage.owner_secrets import Rotation
from evsetup.ui.icons import icon
from evsetup.ui.looks import Look
from evsetup.ui.voice import Voice

_Index = QModelIndex | QPersistentModelIndex

HEADS = (
    text("ui", "Charger"),
    text("ui", "What"),
    text("ui", "State"),
    text("ui", "Made"),
    text("ui", "Changed"),
    text("ui", "Proven"),
    text("ui", "Origin"),
    text("ui", "Job"),
)
CHANGED = 4
"""The column that only the ones before have something in."""


@dataclass(frozen=True, slots=True)
class SecretRow:
    """One secret of one charger."""

    owner: str
    label: str
    dials_in: bool
    life: Rotation


@dataclass(frozen=True, slots=True)
class VaultView:
    """``protection`` says how the vault is protected; ``warning`` that it is not kept, or what went wrong last."""

    site: str = ""
    protection: Text | None = None
    rows: tuple[SecretRow, ...] = ()
    warning: Finding | None = None

    def shown(self, *, history: bool) -> tuple[SecretRow, ...]:
        """The newest of each kind, or all."""
        return tuple(row for row in self.rows if history or row.life.current)


def secret_rows(owned: Iterable[Owned]) -> tuple[SecretRow, ...]:
    """The rows of a site, the newest of each charger first."""
    return tuple(
        SecretRow(
            one.owner.ref, one.owner.identity if one.owner.dials_in else one.owner.label, one.owner.dials_in, life
        )
        for one in owned
        for life in reversed(one.history)
    )


class SecretTable(QAbstractTableModel):
    """The rows as a Qt model; virtual, since a site may have hundreds of chargers."""

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.rows: tuple[SecretRow, ...] = ()
        self._say = say
        self._icons = {look: icon(look.value, off=look.role, size=16) for look in Look}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Column heads."""
        return self._say(HEADS[section]) if role == 0 and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """One cell: its words, also as tool tip; the icon of its state; the whole row for a screen reader."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case 0 | 3:
                return self.words(row)[column]
            case 1 if column == 2:
                return self._icons[look_of_life(row.life)]
            case 11 if column == 0:
                return ", ".join(word for word in self.words(row) if word != "–")
            case _:
                return None

    def words(self, row: SecretRow) -> tuple[str, ...]:
        """The cells of a row."""
        say, life = self._say, row.life
        label = say(text("ui", "{name}, dialling in here", name=row.label)) if row.dials_in else row.label
        return (
            label,
            say(kind_words(life.kind)),
            say(standing_words(life)),
            when(life.made),
            when(life.replaced),
            when(life.confirmed),
            say(origin_words(life)),
            life.job[:8] or "–",
        )

    def show_rows(self, rows: tuple[SecretRow, ...]) -> None:
        """Shows these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def look_of_life(life: Rotation) -> Look:
    """How its state looks."""
    if not life.current:
        return Look.UNKNOWN
    if life.refused is not None:
        return Look.WARNING
    return Look.OK if life.confirmed is not None else Look.INFO


def when(moment: datetime | None) -> str:
    """A moment in this laptop's time."""
    return "–" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M")
