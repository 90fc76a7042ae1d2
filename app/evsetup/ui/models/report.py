"""What the report page shows: the report as it will be, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.domain.text import Text
from evsetup.ui.models.site import Running


@dataclass(frozen=True, slots=True)
class ReportView:
    """``html`` is the report's own document, made without anything from outside; empty: there is nothing to report yet.

    ``rules`` are the ids of the chosen rule sets, ``signed`` who signed (in words), ``language`` that of the report.
    """

    title: str = ""
    html: str = ""
    open_points: int = 0
    saved_as: str = ""
    saved_sha256: str = ""
    running: Running | None = None
    finding: Finding | None = None
    rules: tuple[str, ...] = ()
    signed: tuple[Text, ...] = ()
    language: str = "en"
