"""Puts what another laptop's file of the same site holds into ours: a pure function over the rows of both.

Evidence (journal, snapshots, findings, tests of a CSMS, records, notes, photos) is only ever added: both files' rows stand in the result,
once each. (Messages are merged where they stand, ``trace_merge``: a million of them are no rows to hold in memory.)
A charger that both saw was seen from the earlier first time to the later last one. A plain value that only one file has is taken; where both have one and they differ, a person decides
(``Conflict``). How far a charger is and where it answers is the newer file's word: what led to it stays in the journal.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from evsetup.domain.identity import serial_token

Row = dict[str, object]
Rows = dict[str, list[Row]]

BY_TIME = {"journal": "at", "snapshot": "at"}
"""Tables whose order is time: what a later run concludes from them rests on it."""

_ADDED = ("journal", "snapshot", "variable_snapshot", "finding", "csms_test", "firmware_state", "record")
_TIME = {"charger": "updated", "bay": "updated", "test": "at", "firmware_job": "updated", "note": "at", "photo": "at"}
_KEYS = {
    "test": ("charger_id", "name"),
    "firmware_job": ("id",),
    "note": ("id",),
    "photo": ("id",),
    "template": ("level", "place"),
}
_SITE_FIELDS = ("name", "installer", "company")
_OF_BAY = ("label", "expected_model", "expected_serial", "identity", "breaker_a", "note", "charger_id", "phases",
           "location", "expected_firmware")  # fmt: skip
_NUMBERS = ("serial", "mac")
_NEWER_OF_CHARGER = ("way", "address", "state", "updated")
_NUMBERED = {
    "journal",
    "snapshot",
    "variable_snapshot",
    "finding",
    "csms_test",
    "firmware_state",
    "test",
    "template",
    "record",
}


class Side(Enum):
    """Whose value it is: that of the file that is merged into, or that of the other."""

    A = "a"
    B = "b"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value that differs. ``id`` names it for a decision; ``at`` are the times of the rows, empty where none is known;
    ``newer`` is ``None`` where they do not tell."""

    id: str
    table: str
    place: str
    field: str
    a: str
    b: str
    at_a: str = ""
    at_b: str = ""

    @property
    def newer(self) -> Side | None:
        """Whose row was written later."""
        if not self.at_a or not self.at_b or self.at_a == self.at_b:
            return None
        return Side.A if self.at_a > self.at_b else Side.B


@dataclass(slots=True)
class Merged:
    """What the merge comes to: ``rows`` of every table as they shall stand, what differs, and how many rows came in."""

    rows: Rows
    conflicts: list[Conflict] = field(default_factory=list)
    added: dict[str, int] = field(default_factory=dict)
    charger_ids: dict[str, str] = field(default_factory=dict)
    """Under which id each of their chargers stands in ``rows``."""

    def undecided(self, choices: Mapping[str, Side]) -> list[Conflict]:
        """The conflicts that nobody has decided."""
        return [conflict for conflict in self.conflicts if conflict.id not in choices]


def merge_rows(ours: Rows, theirs: Rows, choices: Mapping[str, Side]) -> Merged:
    """Both files' rows in one; an undecided conflict leaves our value."""
    return _Merge(ours, theirs, choices).run()


class _Merge:
    def __init__(self, ours: Rows, theirs: Rows, choices: Mapping[str, Side]) -> None:
        self._theirs = theirs
        self._choices = choices
        self._out = Merged({table: [dict(row) for row in rows] for table, rows in ours.items()})
        self._charger_ids: dict[object, object] = {"": "", None: None}
        self._bay_ids: dict[object, object] = {"": "", None: None}

    def run(self) -> Merged:
        self._site()
        self._matched("charger", self._charger_ids, _same_charger, self._charger)
        self._matched("bay", self._bay_ids, _same_bay, self._bay)
        for table in _ADDED:
            self._added(table)
        for table, key in _KEYS.items():
            self._keyed(table, key)
        self._sightings()
        self._out.charger_ids = {str(a): str(b) for a, b in self._charger_ids.items() if a and b}
        for table, at in BY_TIME.items():
            self._out.rows[table].sort(key=lambda row, at=at: str(row[at]))  # type: ignore[misc]
        return self._out

    def _site(self) -> None:
        mine, theirs = self._out.rows["site"][0], self._theirs["site"][0]
        for name in _SITE_FIELDS:
            self._value("site", "", name, mine, theirs)

    def _matched(
        self,
        table: str,
        ids: dict[object, object],
        same: Callable[[Row, Row], bool],
        into: Callable[[Row, Row], None],
    ) -> None:
        """Rows that stand for a thing on the site: the same thing may have another id in the other file."""
        rows = self._out.rows[table]
        taken: set[object] = set()
        by_id = {row["id"] for row in self._theirs[table]}
        for theirs in self._theirs[table]:
            free = [row for row in rows if row["id"] not in taken]
            mine = next((row for row in free if row["id"] == theirs["id"]), None)
            mine = mine or next((row for row in free if row["id"] not in by_id and same(row, theirs)), None)
            if mine is not None:
                taken.add(mine["id"])
                ids[theirs["id"]] = mine["id"]
                into(mine, theirs)
                continue
            ids[theirs["id"]] = theirs["id"]
            taken.add(theirs["id"])
            new = self._renamed(table, theirs)
            new.pop("position", None)
            rows.append(new)
            self._count(table)

    def _charger(self, mine: Row, theirs: Row) -> None:
        place = str(mine["label"])
        self._value("charger", place, "label", mine, theirs)
        self._value("charger", place, "card", mine, theirs)
        self._identity(place, mine, theirs)
        if str(theirs["updated"]) > str(mine["updated"]):
            mine |= {name: theirs[name] for name in _NEWER_OF_CHARGER}

    def _identity(self, place: str, mine: Row, theirs: Row) -> None:
        """An identity is one value with several members: each is judged by itself."""
        a, b = json.loads(str(mine["identity"])), json.loads(str(theirs["identity"]))
        at = {"updated": mine["updated"]}, {"updated": theirs["updated"]}
        for name in dict.fromkeys((*a, *b)):
            if serial_token(str(a.get(name, ""))) == serial_token(str(b.get(name, ""))) != "" and name in _NUMBERS:
                continue
            one, other = {name: a.get(name, ""), **at[0]}, {name: b.get(name, ""), **at[1]}
            self._value("charger", place, name, one, other)
            a[name] = one[name]
        if a != json.loads(str(mine["identity"])):
            mine["identity"] = json.dumps(a, ensure_ascii=False, separators=(",", ":"))

    def _bay(self, mine: Row, theirs: Row) -> None:
        place, other = str(mine["label"]), self._renamed("bay", theirs)
        for name in _OF_BAY:
            self._value("bay", place, name, mine, other)
        mine["updated"] = max(str(mine["updated"]), str(theirs["updated"]))

    def _added(self, table: str) -> None:
        """Evidence: every row of both files, once."""
        mine = self._out.rows[table]
        left = [_content(table, row) for row in mine]
        for theirs in self._theirs[table]:
            new = self._renamed(table, theirs)
            if (content := _content(table, new)) in left:
                left.remove(content)
                continue
            new.pop("id", None)
            mine.append(new)
            self._count(table)

    def _keyed(self, table: str, key: Sequence[str]) -> None:
        mine = {tuple(row[name] for name in key): row for row in self._out.rows.get(table, [])}
        for theirs in self._theirs.get(table, []):
            new = self._renamed(table, theirs)
            known = mine.get(tuple(new[name] for name in key))
            if known is None:
                for number in ("id",) if table in _NUMBERED else ("position",):
                    new.pop(number, None)
                self._out.rows.setdefault(table, []).append(new)
                self._count(table)
                continue
            place = " ".join(
                str(part) for part in (self._place(new), *(new[name] for name in key if name != "charger_id"))
            )
            self._whole(table, place.strip(), known, new)

    def _sightings(self) -> None:
        """Nothing to decide: a charger was seen from the first time that either file knows to the last."""
        mine = {_seen(row): row for row in self._out.rows.get("sighting", [])}
        for theirs in self._theirs.get("sighting", []):
            new = self._renamed("sighting", theirs)
            if (known := mine.get(_seen(new))) is None:
                new.pop("id", None)
                self._out.rows.setdefault("sighting", []).append(new)
                mine[_seen(new)] = new
                self._count("sighting")
                continue
            first = min(str(known["first_seen"]), str(new["first_seen"]))
            if str(new["last_seen"]) > str(known["last_seen"]):
                known |= {name: value for name, value in new.items() if name != "id"}
            known["first_seen"] = first

    def _whole(self, table: str, place: str, mine: Row, theirs: Row) -> None:
        """A row whose values belong together: decided as one."""
        ignored = {"position", "id"} if table in _NUMBERED else {"position"}
        differing = [name for name in mine if name not in ignored and mine[name] != theirs.get(name)]
        if not differing:
            return
        shown = [name for name in differing if name != _TIME.get(table)]
        a, b = (", ".join(_shown(row[name]) for name in shown) for row in (mine, theirs))
        if self._decide(table, place, ", ".join(shown) or differing[0], a, b, mine, theirs) is Side.B:
            mine |= {name: theirs[name] for name in differing}

    def _value(self, table: str, place: str, name: str, mine: Row, theirs: Row) -> None:
        a, b = mine[name], theirs[name]
        if a == b or b in ("", None):
            return
        if (
            a in ("", None)
            or self._decide(table, place, name, self._told(name, a), self._told(name, b), mine, theirs) is Side.B
        ):
            mine[name] = b

    def _decide(self, table: str, place: str, name: str, a: str, b: str, mine: Row, theirs: Row) -> Side:
        at = _TIME.get(table, "")
        told_a, told_b = (str(row.get(at) or "") for row in (mine, theirs))
        known = "/".join(part for part in (table, place, name) if part)
        # Two chargers may have one label: each conflict is decided by itself.
        twins = sum(known in {one.id, one.id.rpartition("#")[0]} for one in self._out.conflicts)
        known = f"{known}#{twins + 1}" if twins else known
        self._out.conflicts.append(Conflict(known, table, place, name, a, b, told_a, told_b))
        return self._choices.get(known, Side.A)

    def _renamed(self, table: str, theirs: Row) -> Row:
        """Their row in our ids."""
        row = dict(theirs)
        if "charger_id" in row:
            row["charger_id"] = self._charger_ids.get(row["charger_id"], row["charger_id"])
        if "bay_id" in row:
            row["bay_id"] = self._bay_ids.get(row["bay_id"], row["bay_id"])
        if table == "template" and row["level"] == "bay":
            row["place"] = self._bay_ids.get(row["place"], row["place"])
        return row

    def _told(self, name: str, value: object) -> str:
        """What a person reads of a value: of a charger its label, not the id that nobody knows."""
        return self._place({"charger_id": value}) if name == "charger_id" else _shown(value)

    def _place(self, row: Row) -> str:
        return next((str(one["label"]) for one in self._out.rows["charger"] if one["id"] == row.get("charger_id")), "")

    def _count(self, table: str) -> None:
        self._out.added[table] = self._out.added.get(table, 0) + 1


def _same_charger(mine: Row, theirs: Row) -> bool:
    return bool(_numbers(mine) & _numbers(theirs))


def _numbers(row: Row) -> set[str]:
    identity = json.loads(str(row["identity"]))
    told = (serial_token(str(identity.get(name, ""))) for name in _NUMBERS)
    return {token for token in told if token}


def _seen(row: Row) -> tuple[object, ...]:
    return row["charger_id"], row["way"], row["place"]


def _same_bay(mine: Row, theirs: Row) -> bool:
    return str(mine["label"]).strip().casefold() == str(theirs["label"]).strip().casefold()


def _content(table: str, row: Row) -> tuple[object, ...]:
    hidden = {"id", "at"} if table == "finding" else {"id"}
    return tuple(value for name, value in sorted(row.items()) if name not in hidden)


def _shown(value: object) -> str:
    if value is None:
        return ""
    return f"{len(value)} bytes" if isinstance(value, bytes) else str(value)[:200]
