"""What a charger does against OCPP, in the report: the newest conformity check, what is wrong case by case, and what it can do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from evsetup.commissioning.conformity.case import Verdict as CaseVerdict
from evsetup.commissioning.conformity.checked import KIND, Checked, checked_in
from evsetup.commissioning.conformity.outlook import outlook_of
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import Basis, ChargerSection, Line, TestLine, Verdict
from evsetup.storage.records import KeptRecord


def with_conformity(section: ChargerSection, records: Sequence[KeptRecord]) -> ChargerSection:
    """The section with the newest check; unchanged where there was none. Cases that went well are counted, not listed."""
    newest = next((one for one in reversed(records) if one.kind == KIND), None)
    if newest is None:
        return section
    run = checked_in(newest.content, newest.at)
    return replace(section, lines=(*section.lines, *_lines(run)), tests=(*section.tests, *_tests(run, newest)))


def _lines(run: Checked) -> Iterator[Line]:
    told = outlook_of(run)
    can: Text | None = None
    for group in told.groups:
        if group.offered:
            words = group.group.words
            can = words if can is None else text("report", "{one}, {other}", one=can, other=words)
    if can is not None:
        yield Line(text("report", "Feature profiles that it showed"), can, Basis.TESTED)
    for path in told.paths:
        yield Line(text("report", "Later upgrade"), path, Basis.READ)


def _tests(run: Checked, record: KeptRecord) -> Iterator[TestLine]:
    wrong = run.of(CaseVerdict.FAIL)
    counted = text(
        "report",
        "{right} cases right, {wrong} wrong, {missing} not offered, {open} not run",
        right=run.count(CaseVerdict.PASS),
        wrong=len(wrong),
        missing=run.count(CaseVerdict.NOT_OFFERED),
        open=run.count(CaseVerdict.NOT_RUN),
    )
    title = text("report", "Conformity with OCPP {version}", version=run.version)
    yield TestLine("conformity", title, Verdict.FAILED if wrong else Verdict.PASSED, counted, record.at)
    for one in wrong:
        yield TestLine(
            one.id, verbatim(f"{one.title} ({one.reference})"), Verdict.FAILED, verbatim(one.seen), record.at
        )
    left = Verdict.PASSED if run.clean else Verdict.FAILED if run.looked else Verdict.UNKNOWN
    said = text("report", "as before") if run.clean else verbatim("; ".join(run.differs) or "–")
    yield TestLine("conformity left", text("report", "Settings after the check"), left, said, record.at)
