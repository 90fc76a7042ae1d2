"""The rows of a recording: found quickly, as a careful reader finds them, joined, judged and filtered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.diagnosis.test_analysis import DOWN, NOON, UP, Tape
from tests.unit.diagnosis.test_trace_entry import ENTRIES

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.trace_entry import Entry, Message, NoEntry, Refused, entry_of, line_of
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.diagnosis.trace_filter import AT_ONCE, fitting, parse_query
from evsetup.diagnosis.trace_index import TraceIndex
from evsetup.diagnosis.trace_row import RowKind, Verdict, facts_of_entry
from evsetup.diagnosis.trace_store import TraceStore
from evsetup.ocppj.frame_record import Direction

CALMLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


MADE: list[TraceStore] = []


@pytest.fixture(autouse=True)
def all_closed() -> Iterator[None]:
    """No recording stays open."""
    yield
    while MADE:
        MADE.pop().close()


def stored(folder: Path, lines: list[bytes]) -> TraceStore:
    path = folder / "talk.jsonl"
    path.write_bytes(b"".join(lines))
    MADE.append(store := TraceStore(path))
    for _ in store.read_on():
        pass
    return store


def of(entries: list[Entry], folder: Path) -> TraceStore:
    return stored(folder, [line_of(entry) for entry in entries])


def found(store: TraceStore, typed: str) -> list[int]:
    return [row for rows in fitting(store, parse_query(typed), 0, len(store.index)) for row in rows]


def told(index: TraceIndex, row: int) -> tuple[object, ...]:
    """All that is known of a row."""
    return (
        index.at[row],
        index.kind(row),
        index.to_charger(row),
        index.chargers.known[index.charger[row]],
        index.actions.known[index.action[row]],
        index.statuses.known[index.status[row]],
        index.verdict[row],
        index.partner(row),
    )


def talk() -> Tape:
    """A boot that is rejected, a session, a link that is cut, and garbage."""
    tape = Tape()
    tape.opened()
    tape.said(UP, '[2,"b","BootNotification",{"chargePointVendor":"a","chargePointModel":"b"}]')
    tape.said(DOWN, '[3,"b",{"status":"Rejected","currentTime":"2026-03-01T12:00:00Z","interval":300}]')
    tape.said(UP, '[2,"s","StatusNotification",{"connectorId":1,"status":"Available","errorCode":"NoError"}]')
    tape.said(DOWN, '[3,"s",{}]')
    tape.said(UP, '[2,"a","Authorize",{"idTag":"TAG-7"}]')
    tape.said(DOWN, '[4,"a","InternalError","",{}]')
    tape.said(UP, '[2,"h","Heartbeat",{"odd":1}]')
    tape.said(UP, "[2,")
    tape.closed(1006)
    return tape


def test_a_call_and_its_answer_are_joined_and_named(tmp_path: Path) -> None:
    index = of(talk().entries, tmp_path).index
    assert [index.kind(row) for row in range(len(index))] == [
        *(RowKind.OPENED, RowKind.CALL, RowKind.RESULT, RowKind.CALL, RowKind.RESULT, RowKind.CALL, RowKind.ERROR),
        *(RowKind.CALL, RowKind.MALFORMED, RowKind.CLOSED),
    ]
    assert (index.partner(1), index.partner(2), index.round_trip_ms(1), index.round_trip_ms(2)) == (2, 1, 1000, None)
    assert index.partner(7) is None
    assert [index.actions.known[index.action[row]] for row in (2, 4, 6)] == [
        "BootNotification",
        "StatusNotification",
        "Authorize",
    ]
    assert [index.statuses.known[index.status[row]] for row in (2, 3, 6, 9)] == [
        "Rejected",
        "Available",
        "InternalError",
        "1006",
    ]


def test_verdicts_at_first_sight_and_after_a_closer_look(tmp_path: Path) -> None:
    store = of(talk().entries, tmp_path)
    first = [row for row in range(len(store.index)) if store.index.verdict[row] == Verdict.PROBLEM]
    assert first == [2, 6, 8]
    assert found(store, "verdict:warning") == [9]
    analysis = Analysis()
    for _ in store.look_closer(analysis):
        pass
    assert found(store, "verdict:warning") == [7, 9]
    assert analysis.chargers["CP1"].boots == ["Rejected"]


def test_messages_have_the_numbers_that_evidence_names(tmp_path: Path) -> None:
    tape = talk()
    tape.entries.append(Refused(tape.now, 0, "CP2", "10.0.0.8", "/CP2", 401, "proxy.refused-401"))
    tape.opened(2)
    tape.said(UP, '[2,"z","Heartbeat",{}]', 2)
    index = of(tape.entries, tmp_path).index
    messages = [row for row in range(len(index)) if index.kind(row).is_message]
    assert [index.message_number(row) for row in messages] == list(range(1, 10))
    assert [index.row_of_message(number) for number in range(1, 10)] == messages
    assert index.row_of_message(10) is None
    assert index.row_of_message(0) is None


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("", list(range(10))),
        ("action:boot", [1, 2]),
        ("verdict:problem", [2, 6, 8]),
        ("rejected", [2]),
        ("REJECTED action:Boot", [2]),
        ("authorize", [5, 6]),
        ("tag-7 internalerror", []),
        ('"idTag":"TAG-7"', [5]),
        ("idTag=tag-7", [5]),
        ("idtag=tag", []),
        ("connectorId=1 status=available", [3]),
        ("charger:cp2", []),
        ("from:12:00:04 to:12:00:06", [3, 4]),
        ("from:2026-03-01T12:00:09", [8, 9]),
        ("to:nonsense", list(range(10))),
        ("row:1,5", [1, 5]),
        ("row:x", list(range(10))),
        ("size", []),
    ],
)
def test_a_filter_finds_what_was_typed(typed: str, rows: list[int], tmp_path: Path) -> None:
    assert found(of(talk().entries, tmp_path), typed) == rows


def test_a_filter_goes_through_many_pieces(tmp_path: Path) -> None:
    tape = Tape()
    for number in range(AT_ONCE + 50):
        tape.said(UP, f'[2,"{number}","Heartbeat",{{}}]')
    store = of(tape.entries, tmp_path)
    assert found(store, f'"{AT_ONCE + 7}"') == [AT_ONCE + 7]
    assert len(found(store, "heartbeat")) == AT_ONCE + 50


def test_the_text_of_a_row_is_what_crossed_the_wire(tmp_path: Path) -> None:
    tape = talk()
    store = of(tape.entries, tmp_path)
    messages = [entry for entry in tape.entries if isinstance(entry, Message)]
    rows = [row for row in range(len(store.index)) if store.index.kind(row).is_message]
    assert [store.text(row) for row in rows] == [message.content for message in messages]
    assert store.text(0) == ""
    store.close()
    assert store.text(1) == ""


@given(st.lists(ENTRIES, max_size=12))
@CALMLY
def test_every_entry_makes_the_row_that_a_careful_reader_makes(tmp_path: Path, entries: list[Entry]) -> None:
    store = of(entries, tmp_path)
    kept = [entry_of(line_of(entry)) for entry in entries]
    expected = [facts for entry in kept if (facts := facts_of_entry(entry)) is not None]
    index = store.index
    assert len(index) == len(expected)
    for row, facts in enumerate(expected):
        assert (index.at[row], index.kind(row)) == (facts.at_us, facts.kind)
        assert index.chargers.known[index.charger[row]] == facts.identity
        assert index.verdict[row] == facts.verdict
    store.close()


TEXTS = st.one_of(
    st.text(max_size=40),
    st.builds(
        lambda kind, number, name, payload: orjson.dumps(
            [kind, number, name, payload] if kind in {2, 4, 6} else [kind, number, payload]
        ).decode(),
        st.sampled_from([2, 3, 4, 5, 6, 7]),
        st.sampled_from(["1", "2", "x y", "é", 'a"b']),
        st.sampled_from(["Heartbeat", "StatusNotification", "Boot_X", ""]),
        st.dictionaries(st.sampled_from(["status", "a"]), st.sampled_from(["Rejected", "Accepted", "é"]), max_size=2),
    ),
)


@given(st.lists(st.tuples(TEXTS, st.booleans(), st.sampled_from(["CP1", "é", 'a"b', ""])), max_size=12))
@CALMLY
def test_the_quick_way_and_the_careful_way_agree(tmp_path: Path, said: list[tuple[str, bool, str]]) -> None:
    entries: list[Entry] = [
        Message(NOON + timedelta(seconds=at), 1, 1, identity, DOWN if out else UP, words, len(words))
        for at, (words, out, identity) in enumerate(said)
    ]
    quick = of(entries, tmp_path)
    careful = TraceIndex()
    for entry in entries:
        facts = facts_of_entry(entry)
        assert facts is not None
        careful.add(facts, 0, 0)
    assert [told(quick.index, row) for row in range(len(quick.index))] == [
        told(careful, row) for row in range(len(careful))
    ]
    quick.close()


@given(st.lists(st.binary(max_size=60), max_size=8), st.integers(0, 200), st.binary(max_size=3), st.text(max_size=12))
@CALMLY
def test_whatever_lies_in_a_file_is_counted_never_fatal(
    tmp_path: Path, junk: list[bytes], at: int, change: bytes, typed: str
) -> None:
    whole = b"".join(line_of(entry) for entry in talk().entries)
    hurt = whole[:at] + change + whole[at + len(change) :]
    data = hurt + b"\n".join(junk)
    path = tmp_path / "hurt.jsonl"
    path.write_bytes(data)
    MADE.append(store := TraceStore(path))
    try:
        for _ in store.read_on():
            pass
    except NoRecording:
        return
    good = 0
    for line in data.splitlines(keepends=True):
        try:
            good += facts_of_entry(entry_of(line)) is not None
        except NoEntry:
            continue
    assert len(store.index) <= good + 1
    assert all(0 <= row < len(store.index) for row in found(store, typed))
    for _ in store.look_closer(Analysis()):
        pass
    store.close()


def test_what_is_no_recording_is_said(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello\nworld\n")
    for path in (tmp_path / "x", tmp_path / "none"):
        MADE.append(store := TraceStore(path))
        with pytest.raises(NoRecording):
            list(store.read_on())


def test_a_link_that_was_answered_by_nobody_stays_alone(tmp_path: Path) -> None:
    tape = Tape()
    tape.said(UP, '[2,"1","Heartbeat",{}]', 1)
    tape.said(DOWN, '[3,"1",{}]', 2)
    tape.said(Direction.FROM_CHARGER, '[3,"1",{}]', 1)
    index = of(tape.entries, tmp_path).index
    assert [index.partner(row) for row in range(3)] == [None, None, None]
