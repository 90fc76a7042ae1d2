"""What can be wrong with the report of an OCPP 2.x station (B07, B08): told, and what came is used all the same."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text

_READ_ON = text("drivers", "Read the settings again.")
_UPDATE = text("drivers", "Update the firmware when it happens again.")


def report_gaps(missing: Sequence[int]) -> Finding:
    """Parts whose number never came."""
    shown = ", ".join(str(number) for number in missing[:20]) + (" …" if len(missing) > 20 else "")
    return Finding(
        "driver.report.gaps",
        Severity.WARNING,
        text("drivers", "The charger's report has holes: part {numbers} never came.", numbers=shown),
        text("drivers", "Some settings are missing here; those that are shown are right."),
        (_READ_ON, _UPDATE),
    )


def report_never_ended(parts: int) -> Finding:
    """The last part says that more follows, and nothing does."""
    return Finding(
        "driver.report.never-ended",
        Severity.WARNING,
        text(
            "drivers",
            "The charger sent {count} parts of its report, said “more follows”, and fell silent.",
            count=parts,
        ),
        text("drivers", "Some settings may be missing here; those that are shown are right."),
        (_READ_ON, _UPDATE),
    )


def report_endless(parts: int) -> Finding:
    """A report that does not end."""
    return Finding(
        "driver.report.endless",
        Severity.WARNING,
        text("drivers", "The charger's report does not end; it was left after {count} parts.", count=parts),
        text("drivers", "Its firmware repeats itself. What came up to here is shown."),
        (text("drivers", "Restart the charger, then read its settings again."), _UPDATE),
    )


def report_twice(numbers: Sequence[int]) -> Finding:
    """Parts that came more than once."""
    shown = ", ".join(str(number) for number in numbers[:20])
    return Finding(
        "driver.report.twice",
        Severity.INFO,
        text(
            "drivers",
            "The charger sent part {numbers} of its report more than once; the later one counts.",
            numbers=shown,
        ),
    )


def report_under_another_number(parts: int) -> Finding:
    """NotifyReport with a requestId that is not the one that was asked under."""
    return Finding(
        "driver.report.another-number",
        Severity.INFO,
        text(
            "drivers",
            "The charger sent {count} parts of a report under another number than it was asked for.",
            count=parts,
        ),
        text("drivers", "They are taken for the answer: no other report was asked for."),
    )


def report_link_lost(parts: int) -> Finding:
    """The link ended in the middle."""
    return Finding(
        "driver.report.link-lost",
        Severity.WARNING,
        text("drivers", "The connection ended after {count} parts of the charger's report.", count=parts),
        text("drivers", "Some settings are missing here; those that are shown are right."),
        (text("drivers", "Wait until the charger is connected again, then read its settings once more."), _UPDATE),
    )


def report_never_came(action: str, waited_s: float) -> Outcome:
    """Accepted, and no part at all."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.report.never-came",
            Severity.WARNING,
            text(
                "drivers",
                "The charger accepted {action} and sent no report within {seconds} s.",
                action=action,
                seconds=f"{waited_s:g}",
            ),
            text("drivers", "Accepted is only a promise to try; the deed was not seen."),
            (_READ_ON, _UPDATE),
        ),
    )


def inventory_not_offered(what: str, words: str) -> Finding:
    """One of the two inventories is refused: the next one is asked for."""
    return Finding(
        "driver.report.not-offered",
        Severity.INFO,
        text("drivers", "The charger does not give its {inventory}.", inventory=what),
        None,
        (),
        (Evidence("answer", words),) if words else (),
    )


def only_well_known(count: int) -> Finding:
    """No report at all: variables were asked for by name."""
    return Finding(
        "driver.report.well-known-only",
        Severity.WARNING,
        text("drivers", "The charger gives no report; {count} settings were asked for by name.", count=count),
        text("drivers", "Settings of its own are not shown here."),
        (text("drivers", "Look at its own web page for the rest."), _UPDATE),
    )
