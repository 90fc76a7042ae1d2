"""Limits, wiring and the electrician's measurements in the report: read where the charger tells the same, else declared."""

from __future__ import annotations

from evsetup.commissioning.installation.fields import FIELDS, Part
from evsetup.commissioning.installation.kept import Values
from evsetup.report.model import Basis, Line, LineGroup


def installation_groups(declared: Values, read: Values) -> tuple[LineGroup, ...]:
    """One group for each heading of the form; a heading under which nothing is known is left out."""
    groups = []
    for part in Part:
        lines = []
        for field in (one for one in FIELDS if one.part is part):
            said, shown = declared.get(field.name), read.get(field.name)
            if shown is not None:
                lines.append(Line(field.label, field.shown(shown), Basis.READ))
            if said is not None and said != shown:
                lines.append(Line(field.label, field.shown(said), Basis.DECLARED))
        if lines:
            groups.append(LineGroup(part.title, tuple(lines)))
    return tuple(groups)
