from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evsetup.diagnosis import trace as trace_module
from evsetup.diagnosis.trace import Trace, TraceFile, save_trace
from evsetup.domain.secret import MASK
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frames import decode
from evsetup.ocppj.session import Direction, FrameRecord

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def frame(number: int = 0, raw: str = '[2,"1","Heartbeat",{}]', deviations: tuple[Deviation, ...] = ()) -> FrameRecord:
    at = NOON + timedelta(seconds=number)
    return FrameRecord(at, "SITE-01", Direction.FROM_CHARGER, raw, decode(raw), "Heartbeat", deviations)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_the_newest_messages_stay_in_memory() -> None:
    trace = Trace(most=3)
    for number in range(5):
        trace.record(frame(number))

    assert [record.at.second for record in trace.records()] == [2, 3, 4]
    assert trace.seen == 5
    trace.clear()
    assert trace.records() == ()


def test_who_watches_hears_every_message_until_it_stops() -> None:
    trace, heard = Trace(), list[FrameRecord]()
    stop = trace.subscribe(heard.append)
    trace.record(frame(1))
    stop()
    stop()
    trace.record(frame(2))

    assert heard == [frame(1)]


def test_one_who_stops_while_it_hears_disturbs_nobody() -> None:
    trace, heard = Trace(), list[FrameRecord]()
    stop = trace.subscribe(lambda _: stop())
    trace.subscribe(heard.append)
    trace.record(frame())

    assert heard == [frame()]


def test_a_file_has_a_line_for_each_message(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "trace.jsonl")
    file.start()
    for number in range(50):
        file.append(
            frame(number, deviations=(Deviation(Kind.WRONG_TYPE, "connectorId", "value is not of type integer"),))
        )
    file.close()
    file.close()

    assert file.finding is None
    assert len(lines(file.path)) == 50
    assert lines(file.path)[0] == {
        "at": "2026-03-01T12:00:00+00:00",
        "identity": "SITE-01",
        "direction": "from charger",
        "action": "Heartbeat",
        "raw": '[2,"1","Heartbeat",{}]',
        "deviations": ["connectorId: value is not of type integer"],
    }
    assert file.path.stat().st_mode & 0o777 == 0o600


def test_a_recording_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    for number in range(2):
        file = TraceFile(tmp_path / "trace.jsonl")
        file.start()
        file.append(frame(number))
        file.close()

    assert len(lines(tmp_path / "trace.jsonl")) == 2


def test_no_secret_and_no_card_is_in_the_file(tmp_path: Path) -> None:
    raw = (
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY-1"}]',
        '[2,"2","Authorize",{"idTag":"CANARY-2"}]',
        '[2,"3","GetDiagnostics",{"location":"ftp://u:CANARY-3@h"}]',
        '[2,"4","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY-4',
    )
    file = TraceFile(tmp_path / "trace.jsonl")
    file.start()
    for message in raw:
        file.append(frame(raw=message, deviations=(Deviation(Kind.NOT_CHECKED, "", "sent to ws://u:CANARY-5@h"),)))
    file.close()
    save_trace(tmp_path / "saved.jsonl", [frame(raw=message) for message in raw])

    for path in (file.path, tmp_path / "saved.jsonl"):
        assert len(lines(path)) == 4
        assert b"CANARY" not in path.read_bytes()
        assert MASK.encode() in path.read_bytes()


def test_a_long_recording_is_continued_in_a_new_file(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "trace.jsonl", most_bytes=1000)
    file.start()
    for number in range(20):
        file.append(frame(number))
    file.close()

    before = tmp_path / "trace.jsonl.1"
    assert 1000 <= before.stat().st_size < 1300
    assert lines(before)[-1]["at"] < lines(file.path)[-1]["at"] or not lines(file.path)  # type: ignore[operator]


def test_a_place_that_cannot_be_written_ends_the_recording_with_a_finding(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "no" / "folder.jsonl")
    file.start()
    file._writer.join(30)
    for number in range(3):
        file.append(frame(number))
    file.close()

    assert file.finding is not None
    assert file.finding.code == "diagnosis.trace.not-written"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_drive_ends_the_recording_with_a_finding() -> None:
    file = TraceFile(Path("/dev/full"))
    file.start()
    file.append(frame())
    file.close()

    assert file.finding is not None
    assert "space" in file.finding.evidence[0].content


def test_messages_that_come_too_fast_are_left_out_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace_module, "_MOST_WAITING", 2)
    file = TraceFile(tmp_path / "trace.jsonl")
    for number in range(5):
        file.append(frame(number))
    file.start()
    file.close()

    assert len(lines(file.path)) == 2
    assert file.finding is not None
    assert file.finding.code == "diagnosis.trace.left-out"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe with a name")
def test_a_drive_that_hangs_holds_up_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace_module, "_MOST_WAITING", 2)
    monkeypatch.setattr(trace_module, "_END_S", 0.05)
    os.mkfifo(tmp_path / "pipe")
    file = TraceFile(tmp_path / "pipe")
    file.start()
    for number in range(5):
        file.append(frame(number))
    file.close()

    assert file.finding is not None
    with (tmp_path / "pipe").open("rb"):
        file._waiting.put(None, timeout=30) if file._waiting.empty() else file._drain()
        file._waiting.put(None, timeout=30)
        file._writer.join(30)
