"""Writes a report file as a whole or not at all, and says why when it cannot."""

from __future__ import annotations

from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.storage.atomic_file import replace_file


class ReportFault(Fault):
    """The report cannot be written where it was wanted."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes ``content`` to ``path``: beside it first, then moved over.

    Raises:
        ReportFault: the folder is missing or may not be written, or the disk is full; an older file is as it was.
    """
    try:
        replace_file(path, content, for_others=True)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> ReportFault:
    return ReportFault(
        Finding(
            "report.cannot-write",
            Severity.PROBLEM,
            text("report", "The report {name} could not be written.", name=verbatim(path.name)),
            text("report", "The folder is missing or may not be written, or the disk is full."),
            (text("report", "Choose another folder, for example your documents, and save again."),),
            (Evidence("error", error.strerror or type(error).__name__),),
        )
    )
