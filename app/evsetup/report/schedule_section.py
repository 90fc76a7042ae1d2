"""The weekly schedule of a charger in the report: the hours as declared, the charger's own answer as tested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evsetup.commissioning.schedule.record import KIND, Kept, Standing, kept_in
from evsetup.domain.schedule_words import day_groups, days_word
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import Basis, ChargerSection, Line, TestLine, Verdict
from evsetup.storage.records import KeptRecord

_STANDING = {
    Standing.SENT: text("report", "in the charger"),
    Standing.KEPT: text("report", "in the charger, to stay"),
    Standing.CLEARED: text("report", "cleared from the charger"),
}


def with_schedule(section: ChargerSection, records: Sequence[KeptRecord]) -> ChargerSection:
    """The section with the newest schedule that was sent; unchanged where none ever was."""
    newest = next((one for one in reversed(records) if one.kind == KIND), None)
    if newest is None or (kept := kept_in(newest.content)) is None:
        return section
    return replace(
        section,
        lines=(*section.lines, *_lines(kept)),
        tests=(*section.tests, *_tests(kept, newest)),
    )


def _lines(kept: Kept) -> list[Line]:
    schedule, label = kept.schedule, text("report", "Schedule")
    head = text(
        "report", "{name} ({zone}): {state}", name=schedule.name, zone=schedule.zone, state=_STANDING[kept.standing]
    )
    lines = [Line(label, head, Basis.TESTED)]
    for group in day_groups(schedule):
        lines.append(
            Line(days_word(group.days), verbatim(" · ".join(one.words for one in group.hours)), Basis.DECLARED)
        )
    if schedule.delay_up_to_s:
        delay = f"{schedule.delay_s} s (≤ {schedule.delay_up_to_s} s)"
        lines.append(Line(text("report", "Random delay of this charger"), verbatim(delay), Basis.DECLARED))
    return lines


def _tests(kept: Kept, record: KeptRecord) -> list[TestLine]:
    """One test: whether the charger's own answer was the schedule."""
    match kept.content.get("verdict"):
        case {"code": str(code), "severity": str(severity), "seen": str(seen)}:
            verdict = {"ok": Verdict.PASSED, "warning": Verdict.UNKNOWN}.get(severity, Verdict.FAILED)
            label: Text = text("report", "The charger's own answer to the schedule")
            return [TestLine(code, label, verdict, verbatim(seen), record.at)]
        case _:
            return []
