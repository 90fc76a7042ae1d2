"""The trace as rows: labels, verdicts, round trips, and a filter with its own index."""

from __future__ import annotations

from datetime import timedelta

from tests.ui import examples

from evsetup.ocppj.frames import CallError
from evsetup.ocppj.session import Direction, FrameRecord
from evsetup.ui.looks import Look
from evsetup.ui.models.trace_log import Query, TraceLog, message_tree, parse_query


def log_of(count: int = 60) -> TraceLog:
    log = TraceLog()
    log.add(examples.frames(count))
    return log


def test_a_request_shows_how_long_its_answer_took() -> None:
    log = log_of(2)
    assert log.rows[0].round_trip_ms == 9
    assert log.rows[1].round_trip_ms is None


def test_a_rejected_answer_is_a_problem_and_says_so() -> None:
    answer = log_of(2).rows[1]
    assert (answer.label, answer.look) == ("BootNotification · Rejected", Look.PROBLEM)


def test_a_deviation_is_a_warning_and_garbage_a_problem() -> None:
    log = log_of(8)
    log.add([examples.malformed()])
    assert log.rows[4].look is Look.WARNING
    assert log.rows[-1].look is Look.PROBLEM


def test_an_error_answer_carries_its_code() -> None:
    call = examples.frames(2)[0]
    error = FrameRecord(
        call.at + timedelta(milliseconds=5),
        call.identity,
        Direction.TO_CHARGER,
        "[4]",
        CallError("m0", "NotImplemented"),
        call.action,
    )
    log = TraceLog()
    log.add([call, error])
    assert log.rows[1].label == "BootNotification · NotImplemented"
    assert log.rows[0].round_trip_ms == 5


def test_a_filter_takes_words_and_named_parts() -> None:
    assert parse_query("cp-07 action:Boot verdict:problem") == Query(("cp-07",), action="boot", verdict="problem")
    log = log_of()
    log.filter(parse_query("action:meter charger:12"))
    shown = [log.rows[place] for place in log.shown]
    assert shown
    assert all(row.record.action == "MeterValues" and row.charger == "CP-12" for row in shown)


def test_new_rows_pass_through_the_filter() -> None:
    log = TraceLog()
    log.filter(parse_query("action:heartbeat"))
    assert log.add(examples.frames(8)) == 2
    assert len(log.rows) == 8


def test_old_rows_leave_and_the_filter_still_holds() -> None:
    log = log_of(1000)
    log.filter(parse_query("action:boot"))
    assert log.trim(100)
    assert len(log.rows) == 90
    assert all(log.rows[place].record.action == "BootNotification" for place in log.shown)


def test_a_message_is_a_tree() -> None:
    leaves = [(leaf.depth, leaf.name, leaf.value) for leaf in message_tree({"a": {"b": [1]}, "c": None})]
    assert leaves == [(0, "a", ""), (1, "b", ""), (2, "[0]", "1"), (0, "c", "None")]


def test_a_message_without_end_is_cut() -> None:
    payload: object = 1
    for _ in range(200):
        payload = [payload]
    assert len(message_tree(payload)) < 60
