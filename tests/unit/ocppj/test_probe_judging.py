"""What the probe makes of intervals, clocks, habits and the ends of idle links: pure judgement, no socket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.finding import Severity
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import Call, encode
from evsetup.ocppj.probe.boot import boot_payload, judge_clock, judge_interval
from evsetup.ocppj.probe.habits import Trial, answers_like
from evsetup.ocppj.probe.heartbeat import status_payload
from evsetup.ocppj.probe.hold import habit_of, judge_end, ping_interval
from evsetup.ocppj.probe.ping import interval_of
from evsetup.ocppj.probe.size import SIZES, long_payload
from evsetup.ocppj.probe.steps import ProbeRequest
from evsetup.ocppj.probe.unknown import spellings
from evsetup.ocppj.schemas import deviations

HERE = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("interval", [10, 300, 86_400])
def test_an_interval_from_seconds_to_a_day_is_fine(interval: int) -> None:
    assert judge_interval(interval).code == "probe.boot.ok"


@pytest.mark.parametrize("interval", [None, "300", 12.5, True, 0, -1, 1, 9, 86_401, 31_536_000])
def test_an_absurd_interval_is_a_warning_that_repeats_it(interval: object) -> None:
    finding = judge_interval(interval)
    assert (finding.code, finding.severity) == ("probe.boot.interval", Severity.WARNING)
    assert finding.evidence[0].content in {str(interval), "–"}


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("2026-11-25T12:00:04Z", "ok"),
        ("2026-11-25T11:59:56.5+00:00", "ok"),
        ("2026-11-25T13:00:00+01:00", "ok"),
        ("2026-11-25T12:00:06Z", "skew"),
        ("2026-11-25T11:00:00Z", "skew"),
        ("2026-11-25T12:00:00", "no-zone"),
        ("noon", "unreadable"),
        (None, "unreadable"),
        (1_795_000_000, "unreadable"),
        (["2026-11-25T12:00:00Z"], "unreadable"),
    ],
)
def test_the_clock_of_the_csms_is_held_against_ours(told: object, code: str) -> None:
    assert judge_clock(told, HERE).code == f"probe.time.{code}"


@given(st.one_of(st.text(), st.integers(), st.none(), st.booleans(), st.lists(st.text()), st.floats()))
def test_whatever_stands_for_a_time_or_an_interval_is_judged(told: object) -> None:
    assert judge_clock(told, HERE).code.startswith("probe.time.")
    assert judge_interval(told).code in {"probe.boot.ok", "probe.boot.interval"}


@given(st.floats(min_value=2.5, max_value=100_000))
def test_the_advised_ping_interval_is_below_half_of_what_was_seen(held_s: float) -> None:
    assert 1 <= ping_interval(held_s) < held_s / 2


@pytest.mark.parametrize(
    ("held_s", "seconds"), [(60.2, 25), (110.0, 45), (300.4, 120), (3600.0, 240), (9.0, 4), (1.0, 1)]
)
def test_the_advised_ping_interval_is_a_round_number(held_s: float, seconds: int) -> None:
    assert ping_interval(held_s) == seconds


@pytest.mark.parametrize(
    ("held_s", "word"),
    [(60.3, "nginx"), (111.0, "modem"), (299.0, "load balancers"), (3605.0, "hour"), (7201.0, "Two")],
)
def test_times_that_are_known_from_somewhere_are_named(held_s: float, word: str) -> None:
    assert word in str(habit_of(held_s))
    assert word in str(judge_end(held_s, None, ()).means)


def test_an_unknown_time_is_no_habit() -> None:
    assert habit_of(20.0) is None


@pytest.mark.parametrize(
    ("code", "kind"),
    [(1000, "closed"), (1001, "closed"), (1011, "no-answer"), (1006, "cut"), (None, "cut"), (1008, "closed")],
)
def test_each_way_of_ending_an_idle_link_has_its_name(code: int | None, kind: str) -> None:
    finding = judge_end(60.0, code, ())
    assert (finding.code, finding.severity) == (f"probe.hold.{kind}", Severity.WARNING)
    assert "25 s" in str(finding.do[0])


def test_the_usual_time_between_pings_is_told_from_two_on() -> None:
    assert interval_of([]) is None
    assert interval_of([5.0]) is None
    assert interval_of([0.0, 20.0, 40.1, 100.0]) == pytest.approx(20.1)


@pytest.mark.parametrize(
    ("seen", "like"),
    [
        ({}, ()),
        ({Trial.BAD_KEY: 401}, ()),
        ({Trial.BAD_KEY: 403}, ()),
        ({Trial.OTHER_VERSION: 404}, ("SteVe",)),
        ({Trial.OTHER_VERSION: 400}, ("ocpp-csms", "a plain websockets server")),
        ({Trial.OTHER_VERSION: 101}, ("the OCPP-J specification",)),
        ({Trial.BAD_KEY: 401, Trial.UNKNOWN_IDENTITY: 401}, ("CitrineOS",)),
        ({Trial.UNKNOWN_IDENTITY: 404, Trial.ILL_FORMED_IDENTITY: 400}, ("SteVe", "ocpp-csms")),
    ],
)
def test_answers_are_held_against_known_habits(seen: dict[Trial, int], like: tuple[str, ...]) -> None:
    assert answers_like(seen) == like


@pytest.mark.parametrize("version", list(OcppVersion))
def test_what_the_probe_says_keeps_to_the_schemas_whatever_it_is_asked_to_say(version: OcppVersion) -> None:
    asked = ProbeRequest("ws://x", "CP1", None, vendor="V" * 99, model="M" * 99, serial="S" * 99)
    assert deviations(version, "BootNotification", boot_payload(version, asked)) == ()
    assert deviations(version, "StatusNotification", status_payload(version)) == ()
    assert deviations(version, "DataTransfer", long_payload(13_000)) == ()


@pytest.mark.parametrize("size", SIZES)
def test_a_long_message_is_as_long_as_it_says(size: int) -> None:
    message_id = "0" * 36
    assert len(encode(Call(message_id, "DataTransfer", long_payload(size)))) == size


@given(
    identity=st.text(alphabet="abzABZ019-._~:@+!", min_size=1, max_size=20),
    folder=st.sampled_from(["", "/ocpp", "/OCPP/Cpo", "/a/b"]),
)
def test_other_spellings_are_others_and_stay_on_the_server(identity: str, folder: str) -> None:
    url = f"wss://csms.example:8443{folder}/{identity}"
    others = [spelling.url for spelling in spellings(url, identity)]
    assert url not in others
    assert len(others) == len(set(others)) <= 6
    assert all(other.startswith("wss://csms.example:8443/") for other in others)
    assert f"{url}/" in others


def test_the_time_on_the_way_is_no_skew() -> None:
    assert judge_clock((HERE + timedelta(seconds=4)).isoformat(), HERE).severity is Severity.OK
