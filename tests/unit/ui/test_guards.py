"""What nobody expected becomes a finding without a traceback, a value or a path."""

from __future__ import annotations

import logging
import sys

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.guards import Guards, finding_of

OWN = Finding("test.own", Severity.PROBLEM, text("test", "Seen."), text("test", "Means."), (text("test", "Do."),))


def broken() -> None:
    secret = "hunter2"
    raise ValueError(secret)


def raised() -> BaseException:
    try:
        broken()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_fault_shows_its_own_finding() -> None:
    assert finding_of(Fault(OWN)) is OWN
    assert finding_of(ExceptionGroup("several", [Fault(OWN)])) is OWN


def test_the_unexpected_says_what_to_do_and_repeats_no_value() -> None:
    finding = finding_of(raised())
    assert finding.do
    assert "hunter2" not in str(finding)
    assert "broken" in finding.evidence[0].content


def test_the_same_error_is_told_once_and_logged_once(expect_log) -> None:  # type: ignore[no-untyped-def]
    told: list[Finding] = []
    guards = Guards(told.append)
    expect_log("evsetup.ui.guards", logging.ERROR, "unexpected")
    guards.told(raised())
    guards.told(raised())
    assert len(told) == 1


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook
    guards = Guards(lambda finding: None)
    guards.install()
    assert sys.excepthook != before
    guards.remove()
    assert sys.excepthook == before
