"""A recording read back is the recording; damaged ones are read as far as they go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.diagnosis.trace_entry import (
    Begun,
    Closed,
    Control,
    Entry,
    LeftOut,
    Message,
    NoEntry,
    Opened,
    Refused,
    Stranger,
    entry_of,
    line_of,
)
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.ocppj.frame_record import Direction

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
AT = st.datetimes(timezones=st.just(UTC))
NS = st.none() | st.integers(min_value=0, max_value=2**63)
LINK = st.integers(min_value=0, max_value=10**6)
WORDS = st.text(st.characters())  # surrogates, control characters and line separators among them
WAY = st.sampled_from(Direction)
HEADERS = st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple)
BYTES = st.binary(max_size=64)

ENTRIES = st.one_of(
    st.builds(Begun, AT, NS, WORDS, WORDS, WORDS, st.integers()),
    st.builds(
        Opened,
        *(AT, NS, LINK, WORDS, WORDS, WORDS, WORDS, st.booleans(), HEADERS, HEADERS),
        st.lists(WORDS, max_size=3).map(tuple),
        st.integers(100, 999),
    ),
    st.builds(Refused, AT, NS, WORDS, WORDS, WORDS, st.integers(100, 999), WORDS, WORDS, HEADERS, HEADERS, WORDS),
    st.builds(Message, AT, NS, LINK, WORDS, WAY, WORDS | BYTES, st.integers(0), st.booleans(), st.booleans(), WORDS),
    st.builds(Control, AT, NS, LINK, WORDS, WAY, st.booleans(), BYTES),
    st.builds(Closed, AT, NS, LINK, WORDS, WAY, st.integers(0, 65535), WORDS, WORDS),
    st.builds(Stranger, AT, NS, WORDS, WORDS),
    st.builds(LeftOut, AT, NS, st.integers(1)),
)


@given(st.lists(ENTRIES, max_size=5))
def test_what_is_read_back_is_what_was_written(entries: list[Entry]) -> None:
    lines = b"".join(line_of(entry) for entry in entries)
    assert lines.count(b"\n") == len(entries)
    assert [entry_of(line) for line in lines.split(b"\n")[:-1]] == entries


@given(ENTRIES, st.data())
def test_a_line_that_was_cut_off_is_no_entry_and_no_crash(entry: Entry, data: st.DataObject) -> None:
    line = line_of(entry)
    cut = line[: data.draw(st.integers(0, len(line) - 2))]
    with pytest.raises(NoEntry):
        entry_of(cut)


@given(
    st.binary(max_size=80)
    | st.recursive(st.none() | st.text(), lambda inner: st.lists(inner)).map(repr).map(str.encode)
)
def test_foreign_bytes_are_no_entry_and_no_crash(line: bytes) -> None:
    with pytest.raises(NoEntry):
        entry_of(line)


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"message","at":"2026-01-01T00:00:00","link":1,"direction":"to charger","text":"","size":0}',
        b'{"type":"message","at":"2026-01-01T00:00:00Z","link":true,"direction":"to charger","text":"","size":0}',
        b'{"type":"message","at":"2026-01-01T00:00:00Z","link":1,"direction":"up","text":"","size":0}',
        b'{"type":"message","at":"2026-01-01T00:00:00Z","link":1,"direction":"to charger","base64":"?","size":0}',
        b'{"type":["message"],"at":"2026-01-01T00:00:00Z"}',
        b'{"type":"opened","at":"2026-01-01T00:00:00Z","link":1,"status":101,"asked":[["x"]]}',
        b"[" * 100_000,
    ],
)
def test_a_line_with_a_wrong_member_is_no_entry(line: bytes) -> None:
    with pytest.raises(NoEntry):
        entry_of(line)


def test_a_time_in_another_zone_is_read_as_the_same_moment() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert entry_of(line_of(LeftOut(there, None, 1))) == LeftOut(NOON, None, 1)


def test_broken_and_newer_lines_are_counted_and_the_last_may_be_cut(tmp_path: Path) -> None:
    entry = LeftOut(NOON, 1, 2)
    whole = line_of(entry)
    newer = b'{"type":"thought","at":"2026-01-01T00:00:00Z"}\n'
    (tmp_path / "trace.jsonl").write_bytes(whole + b"garbage\n" + newer + b"\n" + whole + whole[:20])
    reader = TraceReader(tmp_path / "trace.jsonl")

    assert list(reader) == [entry, entry]
    assert (reader.entries, reader.broken, reader.unknown, reader.cut) == (2, 1, 1, True)


def test_a_whole_last_line_without_its_end_still_counts(tmp_path: Path) -> None:
    (tmp_path / "trace.jsonl").write_bytes(line_of(LeftOut(NOON, 1, 2)).rstrip())
    reader = TraceReader(tmp_path / "trace.jsonl")

    assert len(list(reader)) == 1
    assert reader.cut


@pytest.mark.parametrize("content", [b"garbage\n" * 3, b"\x00" * 100, b'{"type":"thought"}\n'])
def test_a_file_of_something_else_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(NoRecording):
        list(TraceReader(tmp_path / "other"))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoRecording):
        list(TraceReader(tmp_path / "none"))
