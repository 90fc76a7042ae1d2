"""What the meter of a charger tells, in the report: what was asked for, what was heard, and what is signed; all of it tested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from evsetup.commissioning.billing.record import ASKED, HEARD, KIND
from evsetup.domain.text import Text, text, verbatim
from evsetup.report.model import Basis, ChargerSection, Line, TestLine, Verdict
from evsetup.storage.records import KeptRecord

_PARTS = {ASKED: text("report", "What the meter can tell"), HEARD: text("report", "What the meter sends")}
_VERDICTS = {"ok": Verdict.PASSED, "info": Verdict.PASSED, "warning": Verdict.UNKNOWN}


def with_billing(section: ChargerSection, records: Sequence[KeptRecord]) -> ChargerSection:
    """The section with the newest question and the newest listening; unchanged where there was none."""
    newest = {str(one.content.get("part")): one for one in records if one.kind == KIND}
    lines = [line for one in newest.values() for line in _lines(one.content)]
    tests = [test for part, title in _PARTS.items() if part in newest for test in _tests(newest[part], title)]
    if not lines and not tests:
        return section
    return replace(section, lines=(*section.lines, *lines), tests=(*section.tests, *tests))


def _lines(content: Mapping[str, object]) -> Iterator[Line]:
    measurands = [one for one in _list(content.get("measurands")) if isinstance(one, Mapping)]
    if content.get("part") == ASKED:
        taken = [str(one.get("measurand")) for one in measurands if str(one.get("took")).startswith(("taken", "after"))]
        refused = [str(one.get("measurand")) for one in measurands if str(one.get("measurand")) not in taken]
        for label, names in (
            (text("report", "Measurands that it takes"), taken),
            (text("report", "Measurands that it does not take"), refused),
        ):
            if names:
                yield Line(label, verbatim(", ".join(names)), Basis.TESTED)
        return
    if measurands:
        came = dict.fromkeys(str(one.get("measurand")) for one in measurands)
        yield Line(text("report", "Measurands that came"), verbatim(", ".join(came)), Basis.TESTED)
    if isinstance(interval := content.get("sample_interval_s"), int | float):
        yield Line(text("report", "Sample interval, as measured"), verbatim(f"{interval:g} s"), Basis.TESTED)
    signed = [one for one in _list(content.get("signed")) if isinstance(one, Mapping)]
    if signed:
        forms = " + ".join(sorted({str(one.get("form")) for one in signed}))
        meters = ", ".join(sorted({str(one["meter_serial"]) for one in signed if one.get("meter_serial")}))
        label = text("report", "Signed meter values")
        yield Line(label, _signed_words(forms, meters), Basis.TESTED)


def _signed_words(forms: str, meters: str) -> Text:
    if not meters:
        return text("report", "{forms}; signatures not checked", forms=forms)
    return text("report", "{forms}, meter {serial}; signatures not checked", forms=forms, serial=meters)


def _tests(record: KeptRecord, title: Text) -> Iterator[TestLine]:
    """One line for each finding; in a good run there is one."""
    for one in _list(record.content.get("findings")):
        match one:
            case {"code": str(code), "severity": str(severity), "seen": str(seen)}:
                yield TestLine(code, title, _VERDICTS.get(severity, Verdict.FAILED), verbatim(seen), record.at)


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()
