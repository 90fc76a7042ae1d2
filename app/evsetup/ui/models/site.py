"""What the site page shows: bays and chargers as cards in four groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Chip
from evsetup.ui.models.dial_in import DialInView


class Group(Enum):
    """The four groups of the board, in their order."""

    NEEDS_YOU = "needs you"
    IN_PROGRESS = "in progress"
    DONE = "done"
    NOT_PLANNED = "not planned"

    @property
    def title(self) -> Text:
        """The heading that people read."""
        return _TITLES[self]


_TITLES = {
    Group.NEEDS_YOU: text("ui", "Needs you"),
    Group.IN_PROGRESS: text("ui", "In progress"),
    Group.DONE: text("ui", "Done"),
    Group.NOT_PLANNED: text("ui", "Found, not planned"),
}


@dataclass(frozen=True, slots=True)
class Running:
    """Work that runs on a charger: see ``ProgressLine.show_progress``."""

    doing: Text
    done: int = 0
    total: int = 0
    elapsed_s: float = 0.0
    normal_s: int | None = None


@dataclass(frozen=True, slots=True)
class BayCardView:
    """One card: ``key`` names the charger (or the bay that has none yet); ``action`` is its one next act;
    ``over_ocpp``: all its settings can be opened; ``more``: further acts are offered;
    ``kept``: how many notes and photos there are."""

    key: str
    group: Group
    title: str
    about: str
    chip: Chip
    says: Text | None = None
    action: Text | None = None
    running: Running | None = None
    over_ocpp: bool = False
    more: bool = True
    kept: Text | None = None


@dataclass(frozen=True, slots=True)
class RecentView:
    """A site that was opened lately; ``missing``: its file is gone."""

    path: str
    name: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class SiteView:
    """The board. ``name`` is empty while no site is open; ``looking`` while discovery runs. ``read_only``: why nothing can be
    written, ``None`` where it can."""

    name: str = ""
    cards: tuple[BayCardView, ...] = ()
    planned: int = 0
    looking: bool = False
    busy: Text | None = None
    findings: tuple[Finding, ...] = ()
    dial_in: DialInView = field(default_factory=DialInView)
    recent: tuple[RecentView, ...] = ()
    read_only: Finding | None = None

    @property
    def done(self) -> int:
        """How many chargers are handed over."""
        return sum(card.group is Group.DONE for card in self.cards)

    @property
    def total(self) -> int:
        """How many chargers this site shall have, as far as is known."""
        return max(self.planned, sum(card.group is not Group.NOT_PLANNED for card in self.cards))

    def in_group(self, group: Group) -> tuple[BayCardView, ...]:
        """The cards of one group."""
        return tuple(card for card in self.cards if card.group is group)

    def state(self) -> Text:
        """The page's one sentence."""
        if self.busy is not None:
            return self.busy
        if not self.name:
            return text("ui", "No site is open yet.")
        if self.total == 0 and self.cards:
            return text("ui", "Found: {count}. None of them is planned yet.", count=len(self.cards))
        if not self.cards:
            return text("ui", "No charger seen yet. They appear here by themselves, no refresh is needed.")
        return text(
            "ui",
            "Handed over: {done} of {total} · need you: {need} · in progress: {running} · not planned: {extra}",
            done=self.done,
            total=self.total,
            need=len(self.in_group(Group.NEEDS_YOU)),
            running=len(self.in_group(Group.IN_PROGRESS)),
            extra=len(self.in_group(Group.NOT_PLANNED)),
        )
