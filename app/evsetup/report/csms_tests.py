"""The tests of a CSMS in the report: of each identity the newest, since a later test answers an earlier one."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.steps import Extent
from evsetup.report.model import CsmsTestLine, Verdict
from evsetup.storage.csms_test_record import StoredCsmsTest


def csms_test_lines(tests: Iterable[StoredCsmsTest], charger_id: str) -> tuple[CsmsTestLine, ...]:
    """Those of one charger, or with an empty id those of none, in the order in which they were made."""
    newest = {test.identity: test for test in tests if test.charger_id == charger_id}
    return tuple(_line(test) for test in sorted(newest.values(), key=lambda test: test.number))


def _line(test: StoredCsmsTest) -> CsmsTestLine:
    return CsmsTestLine(test.url, test.identity, _kind(test), _verdict(test), test.verdict.seen, test.at)


def _verdict(test: StoredCsmsTest) -> Verdict:
    if test.verdict.severity.fails:
        return Verdict.FAILED
    return Verdict.UNKNOWN if test.verdict.code == "probe.verdict.stopped" else Verdict.PASSED


def _kind(test: StoredCsmsTest) -> Text:
    if test.extent == Extent.LOG_IN.value:
        kind = text("report", "log-in only")
    elif test.hold_s:
        kind = text("report", "with {seconds} s of idle connection", seconds=f"{test.hold_s:g}")
    else:
        kind = text("report", "quick test")
    return text("report", "{kind}, with an identity for tests", kind=kind) if test.stand_in else kind
