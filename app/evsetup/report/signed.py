"""Whether what was signed is still what the report says."""

from __future__ import annotations

from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.report.json_export import unsigned_hash
from evsetup.report.model import OpenPoint, Report


def signed_otherwise(report: Report) -> list[OpenPoint]:
    """A point for each signature under a report that said something else."""
    if not report.signatures:
        return []
    now = unsigned_hash(report)
    return [
        OpenPoint(
            report.site,
            Severity.WARNING,
            text("report", "{who} signed before the last changes.", who=one.role.title),
            text("report", "Look at the report together and sign again."),
        )
        for one in report.signatures
        if one.content != now
    ]
