"""Signatures under the report: drawn on the screen, or a typed name with its time for whoever cannot draw.

A record of ``SIGNATURE`` (of the site) has the shape ``{"role": "installer" | "owner", "name": text, "strokes": [[[x, y], …], …],
"content": hash}``: points lie within 0 … 1 of a field that is ``RATIO`` times as wide as high; no stroke means typed. ``content`` is
the hash of what was on the screen when it was signed. A record of ``RULES`` has ``{"chosen": [id, …]}``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from evsetup.domain.text import Text, text
from evsetup.storage.site_file import SiteFile

SIGNATURE, RULES = "signature", "rules"
RATIO = 4.0
_MOST_POINTS = 5000

Stroke = tuple[tuple[float, float], ...]


class Role(Enum):
    """Who signs."""

    INSTALLER = "installer"
    OWNER = "owner"

    @property
    def title(self) -> Text:
        """The word that people read."""
        return _ROLES[self]


_ROLES = {Role.INSTALLER: text("report", "Installer"), Role.OWNER: text("report", "Owner")}


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature; without strokes the name was typed. ``content`` is the hash of the report that was signed, without signatures."""

    role: Role
    name: str
    at: datetime
    strokes: tuple[Stroke, ...] = ()
    content: str = ""


def sign(site: SiteFile, signature: Signature) -> None:
    """Keeps a signature; the newest of a role counts (blocking). Raises a ``SiteFileFault`` when it cannot be written."""
    strokes = [[[round(x, 4), round(y, 4)] for x, y in stroke] for stroke in signature.strokes]
    content = {"role": signature.role.value, "name": signature.name, "strokes": strokes, "content": signature.content}
    site.put_record("", SIGNATURE, signature.at, content)


def signatures_of(site: SiteFile) -> tuple[Signature, ...]:
    """The newest signature of each role (blocking)."""
    newest: dict[Role, Signature] = {}
    for record in site.records("", SIGNATURE):
        match record.content:
            case {"role": str(role), "name": str(name), "strokes": list(strokes), "content": str(content)} if (
                role in _WORDS
            ):
                drawn = tuple(_stroke(points) for points in strokes)
                newest[Role(role)] = Signature(Role(role), name, record.at, drawn, content)
    return tuple(newest[role] for role in Role if role in newest)


def choose_rules(site: SiteFile, names: tuple[str, ...], at: datetime | None = None) -> None:
    """Keeps which rule sets the site is held against (blocking)."""
    site.put_record("", RULES, at or datetime.now(UTC), {"chosen": list(names)})


def rules_chosen(site: SiteFile) -> tuple[str, ...]:
    """The rule sets that were chosen last; none at first (blocking)."""
    records = site.records("", RULES)
    chosen = records[-1].content.get("chosen") if records else ()
    return tuple(str(name) for name in chosen) if isinstance(chosen, list) else ()


_WORDS = {role.value for role in Role}


def _stroke(points: object) -> Stroke:
    if not isinstance(points, list):
        raise TypeError("no stroke")
    return tuple((float(x), float(y)) for x, y in points[:_MOST_POINTS])
