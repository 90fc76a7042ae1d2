from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from evsetup.domain.finding import Severity
from evsetup.ocppj.probe.clock import ClockSeen, ahead, judge_clock

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DAY = 86400.0


def valid(begins: int, ends: int) -> tuple[datetime, datetime]:
    """A certificate's life, in days from now."""
    return NOW + timedelta(days=begins), NOW + timedelta(days=ends)


def test_the_date_of_an_answer_is_held_against_the_moment_at_which_it_came() -> None:
    date, moment = "Wed, 25 Nov 2026 12:00:10 GMT", NOW.timestamp()
    assert ahead(date, moment) == pytest.approx(10.5)


@pytest.mark.parametrize("date", ["", "soon", "Wed, 99 Nov 2026 12:00:10 GMT", "0"])
def test_a_date_that_is_none_tells_nothing(date: str) -> None:
    assert ahead(date, 0.0) is None


@pytest.mark.parametrize(
    ("seen", "code", "severity"),
    [
        (ClockSeen(NOW, 0.4), "ok", Severity.OK),
        (ClockSeen(NOW, -29.0), "ok", Severity.OK),
        (ClockSeen(NOW, 3600.0), "differs", Severity.WARNING),
        (ClockSeen(NOW, -3600.0), "differs", Severity.WARNING),
        (ClockSeen(NOW, 3600.0, elsewhere_s=0.2), "server-wrong", Severity.WARNING),
        (ClockSeen(NOW, 3600.0, elsewhere_s=3600.0), "laptop-wrong", Severity.WARNING),
        (ClockSeen(NOW, None), "unknown", Severity.INFO),
        (ClockSeen(NOW, None, elsewhere_s=3600.0), "laptop-wrong", Severity.WARNING),
    ],
)
def test_whose_clock_is_wrong_is_told_only_where_a_second_server_tells(
    seen: ClockSeen, code: str, severity: Severity
) -> None:
    finding = judge_clock(seen)
    assert (finding.code, finding.severity) == (f"probe.clock.{code}", severity)


def test_a_clock_by_which_a_good_certificate_is_not_yet_valid_is_the_failure_itself() -> None:
    behind = judge_clock(ClockSeen(NOW, 400 * DAY, valid=valid(300, 700)))
    assert (behind.code, behind.severity) == ("probe.clock.laptop-wrong", Severity.PROBLEM)
    by_another = judge_clock(ClockSeen(NOW, None, elsewhere_s=400 * DAY, valid=valid(300, 700)))
    assert (by_another.code, by_another.severity) == ("probe.clock.laptop-wrong", Severity.PROBLEM)


def test_a_clock_that_is_a_little_off_does_not_excuse_an_expired_certificate() -> None:
    finding = judge_clock(ClockSeen(NOW, 60.0, valid=valid(-400, -3)))
    assert (finding.code, finding.severity) == ("probe.clock.differs", Severity.WARNING)


def test_a_server_whose_own_clock_is_wrong_is_not_taken_for_the_laptops_fault() -> None:
    finding = judge_clock(ClockSeen(NOW, 400 * DAY, elsewhere_s=0.0, valid=valid(300, 700)))
    assert (finding.code, finding.severity) == ("probe.clock.server-wrong", Severity.WARNING)


def test_where_nobody_tells_the_time_the_certificates_own_dates_are_a_hint_and_no_more() -> None:
    finding = judge_clock(ClockSeen(NOW, None, valid=valid(300, 700)))
    assert (finding.code, finding.severity) == ("probe.clock.unknown", Severity.INFO)
    assert "2026-11-25 12:00" in str(finding.seen)
    assert judge_clock(ClockSeen(NOW, None, valid=valid(-3, 700))).seen != finding.seen
