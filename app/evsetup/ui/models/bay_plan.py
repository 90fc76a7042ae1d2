"""What a plan would do to the bays of the site, row by row, as the preview shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text, text
from evsetup.ui.looks import Chip, Look

if TYPE_CHECKING:
    from evsetup.commissioning.bay_plan.columns import BayField
    from evsetup.commissioning.bay_plan.reading import ReadPlan
    from evsetup.commissioning.bay_plan.taking_over import TakingOver
    from evsetup.storage.records import Bay

NEW = Chip(Look.OK, text("ui", "new"))
CHANGED = Chip(Look.INFO, text("ui", "changed"))
SAME = Chip(Look.NOT_RUN, text("ui", "as before"))
LEFT_OUT = Chip(Look.PROBLEM, text("ui", "left out"))


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the preview; ``cells`` in the order of ``BayField``, ``remark`` what is to be said of it."""

    chip: Chip
    cells: tuple[str, ...]
    remark: Text | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """The preview: the file's ``head``, which column is which field, what would happen. ``flaw`` is why it cannot."""

    name: str
    head: tuple[str, ...] = ()
    columns: Mapping[BayField, int] = field(default_factory=dict)
    pattern: str = ""
    rows: tuple[PlanRow, ...] = ()
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    flaw: Finding | None = None

    @property
    def to_write(self) -> int:
        """How many bays would be written."""
        return 0 if self.flaw is not None else self.counts[0] + self.counts[1]

    @property
    def summary(self) -> Text:
        """The preview in one sentence."""
        new, changed, same, refused = self.counts
        return text(
            "ui",
            "New: {new}. Changed: {changed}. As before: {same}. Left out: {refused}.",
            new=new,
            changed=changed,
            same=same,
            refused=refused,
        )


def plan_rows(plan: ReadPlan, taking: TakingOver) -> tuple[PlanRow, ...]:
    """What needs a look first: rows left out, changed bays, new ones, then those that stay."""
    doubts = {doubt.label: doubt.words for doubt in reversed(plan.doubts)}
    rows = [
        PlanRow(
            LEFT_OUT,
            (refused.label, *[""] * 7),
            text("ui", "Line {line}: {why}", line=refused.line, why=refused.words),
        )
        for refused in plan.refused
    ]
    rows += [PlanRow(CHANGED, _changes(one.before, one.after), doubts.get(one.after.label)) for one in taking.changed]
    rows += [PlanRow(NEW, _cells(bay), doubts.get(bay.label)) for bay in taking.added]
    rows += [PlanRow(SAME, _cells(bay), doubts.get(bay.label)) for bay in taking.same]
    return tuple(rows)


def _changes(before: Bay, after: Bay) -> tuple[str, ...]:
    """Old → new where they differ."""
    return tuple(
        new if old == new else f"{old or '–'} → {new or '–'}"
        for old, new in zip(_cells(before), _cells(after), strict=True)
    )


def _cells(bay: Bay) -> tuple[str, ...]:
    return (
        bay.label,
        bay.expected_model,
        bay.expected_serial,
        bay.identity,
        "" if bay.breaker_a is None else f"{bay.breaker_a:g} A",
        "" if bay.phases is None else str(bay.phases),
        bay.location,
        bay.note,
    )
