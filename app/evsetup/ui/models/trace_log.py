"""Recorded OCPP as rows: labelled, judged, paired with their answers, and filtered by an own index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evsetup.ui.looks import Look

if TYPE_CHECKING:
    from evsetup.ocppj.session import FrameRecord

MOST_ROWS = 100_000
"""Older rows leave memory; the site's own recording is elsewhere."""


@dataclass(slots=True)
class TraceRow:
    """One frame. ``round_trip_ms`` stands on the request once its answer came."""

    time: str
    out: bool
    label: str
    charger: str
    look: Look
    record: FrameRecord
    round_trip_ms: float | None = None

    @property
    def haystack(self) -> str:
        """What plain words are looked for in."""
        return f"{self.label} {self.charger} {self.record.raw}".casefold()


@dataclass(frozen=True, slots=True)
class Query:
    """A filter: words that all occur, and ``action:``, ``charger:``, ``verdict:`` parts."""

    words: tuple[str, ...] = ()
    action: str = ""
    charger: str = ""
    verdict: str = ""

    @property
    def empty(self) -> bool:
        """Whether everything matches."""
        return self == Query()

    def matches(self, row: TraceRow) -> bool:
        """Whether ``row`` is wanted."""
        if self.action and self.action not in row.record.action.casefold():
            return False
        if self.charger and self.charger not in row.charger.casefold():
            return False
        if self.verdict and not row.look.value.startswith(self.verdict):
            return False
        if not self.words:
            return True
        hay = row.haystack
        return all(word in hay for word in self.words)


def parse_query(typed: str) -> Query:
    """``"rejected action:Boot verdict:problem"`` as a ``Query``."""
    parts: dict[str, str] = {}
    plain: list[str] = []
    for word in typed.casefold().split():
        match = re.fullmatch(r"(action|charger|verdict):(.*)", word)
        if match:
            parts[match[1]] = match[2]
        else:
            plain.append(word)
    return Query(tuple(plain), **parts)


class TraceLog:
    """All rows, and the index of those that the filter wants."""

    def __init__(self) -> None:
        self.rows: list[TraceRow] = []
        self.shown: list[int] = []
        self.query = Query()
        self._waiting: dict[tuple[str, bool, object], TraceRow] = {}

    def add(self, records: Iterable[FrameRecord]) -> int:
        """Takes records in; gives how many of them the filter wants. Old rows may leave: see ``trim``."""
        wanted = self.take(records)
        self.shown.extend(wanted)
        return len(wanted)

    def take(self, records: Iterable[FrameRecord]) -> list[int]:
        """Takes records in without showing them; gives the places of those that the filter wants."""
        start = len(self.rows)
        self.rows.extend(self._row(record) for record in records)
        if self.query.empty:
            return list(range(start, len(self.rows)))
        matches = self.query.matches
        return [i for i in range(start, len(self.rows)) if matches(self.rows[i])]

    def filter(self, query: Query) -> None:
        """Builds the index anew."""
        self.query = query
        matches = query.matches
        everything: Sequence[int] = range(len(self.rows))
        self.shown = list(everything) if query.empty else [i for i in everything if matches(self.rows[i])]

    def trim(self, most: int = MOST_ROWS) -> bool:
        """Drops the oldest rows when there are more than ``most``; gives whether it did."""
        if len(self.rows) <= most:
            return False
        del self.rows[: len(self.rows) - most * 9 // 10]
        self.filter(self.query)
        return True

    def clear(self) -> None:
        """Forgets all rows."""
        self.rows.clear()
        self.shown.clear()
        self._waiting.clear()

    def _row(self, record: FrameRecord) -> TraceRow:
        frame = record.frame
        kind = type(frame).__name__
        out = record.direction.value == "to charger"
        label, look = record.action or "–", Look.OK
        if record.deviations:
            look = Look.WARNING
        payload = getattr(frame, "payload", None)
        status = payload.get("status") if isinstance(payload, dict) else None
        if isinstance(status, str):
            label = f"{label} · {status}"
            if kind == "CallResult" and status in {"Rejected", "Failed", "Invalid", "Blocked"}:
                look = Look.PROBLEM
        if kind in {"CallError", "ResultError"}:
            label, look = f"{label} · {getattr(frame, 'code', '')}", Look.PROBLEM
        elif kind == "Malformed":
            label, look = f"{label} · {getattr(frame, 'reason', '')}", Look.PROBLEM
        if record.touch:
            label, look = f"{label} · {record.touch}", Look.PROBLEM
        row = TraceRow(record.at.strftime("%H:%M:%S.%f")[:-3], out, label, record.identity, look, record)
        self._pair(row, kind, out)
        return row

    def _pair(self, row: TraceRow, kind: str, out: bool) -> None:
        number = getattr(row.record.frame, "id", None)
        if kind == "Call":
            self._waiting[row.charger, out, number] = row
        elif kind in {"CallResult", "CallError"}:
            call = self._waiting.pop((row.charger, not out, number), None)
            if call is not None:
                call.round_trip_ms = (row.record.at - call.record.at).total_seconds() * 1000


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part of a message: its place in the tree, its name, its value (empty for a branch)."""

    depth: int
    name: str
    value: str


def message_tree(payload: object, depth: int = 0, name: str = "") -> list[Leaf]:
    """A payload as leaves from top to bottom; deeper than 40 levels is not drawn."""
    if depth > 40:
        return [Leaf(depth, name, "…")]
    inner = depth + 1 if name else depth
    if isinstance(payload, dict):
        leaves = [Leaf(depth, name, "")] if name else []
        for key, value in payload.items():
            leaves += message_tree(value, inner, str(key))
        return leaves
    if isinstance(payload, list):
        leaves = [Leaf(depth, name, "")] if name else []
        for place, value in enumerate(payload):
            leaves += message_tree(value, inner, f"[{place}]")
        return leaves
    return [Leaf(depth, name, str(payload))]
