"""Why a file is no plan at all. What is wrong with single rows is no fault: see ``reading``."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text


class BayPlanFault(Fault):
    """The file is no plan; nothing was taken over."""

    def __init__(self, why: Text, line: str = "") -> None:
        super().__init__(
            Finding(
                "bays.unreadable",
                Severity.PROBLEM,
                text("commissioning", "The plan could not be read: {why}", why=why),
                text("commissioning", "No bay was added or changed."),
                (text("commissioning", "Save the table as CSV, with one line for each bay and the names on top."),),
                (Evidence("line", line[:200]),) if line else (),
            )
        )


class BayPlanNotWritten(Fault):
    """The plan could not be saved; an older file of this name is as it was."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            Finding(
                "bays.not-written",
                Severity.PROBLEM,
                text("commissioning", "The plan could not be saved as {name}.", name=name),
                text("commissioning", "The folder is missing or may not be written to, or the drive is full."),
                (text("commissioning", "Choose another folder, and save again."),),
                (Evidence("system", reason),),
            )
        )
