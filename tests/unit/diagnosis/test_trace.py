from __future__ import annotations

import json
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evsetup.diagnosis import trace as trace_module
from evsetup.diagnosis.masking import Masking
from evsetup.diagnosis.trace import Trace, TraceFile, give_away, message_of
from evsetup.diagnosis.trace_entry import LeftOut, Message, line_of
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.finding import Finding
from evsetup.domain.secret import MASK
from evsetup.ocppj.deviation import Deviation
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


def entry(record: FrameRecord) -> Message:
    return message_of(record, Masking())


def test_a_file_has_a_line_for_each_message(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "trace.jsonl", entry)
    file.start()
    assert file.recording
    for number in range(50):
        file.append(frame(number))
    file.close()
    file.close()

    assert not file.recording
    assert file.finding is None
    assert len(lines(file.path)) == 50
    assert lines(file.path)[0] == {
        "type": "message",
        "at": "2026-03-01T12:00:00+00:00",
        "link": 0,
        "identity": "SITE-01",
        "direction": "from charger",
        "text": '[2,"1","Heartbeat",{}]',
        "size": 22,
    }
    if sys.platform != "win32":
        assert file.path.stat().st_mode & 0o777 == 0o600


def test_an_earlier_recording_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "trace.jsonl").write_text("evidence")
    with pytest.raises(NoRecording) as told:
        TraceFile(tmp_path / "trace.jsonl", entry).start()

    assert told.value.finding.code == "diagnosis.trace.exists"
    assert (tmp_path / "trace.jsonl").read_text() == "evidence"


def test_no_secret_and_no_card_is_in_a_saved_trace(tmp_path: Path) -> None:
    raw = (
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY-1"}]',
        '[2,"2","Authorize",{"idTag":"CANARY-2"}]',
        '[2,"3","GetDiagnostics",{"location":"ftp://u:CANARY-3@h"}]',
        '[2,"4","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY-4',
    )
    masking = Masking(cards=False)
    recording = tmp_path / "talk.jsonl"
    recording.write_bytes(b"".join(line_of(message_of(frame(raw=message), masking)) for message in raw))
    assert b"CANARY-2" in recording.read_bytes()
    give_away(recording, tmp_path / "saved.jsonl")

    assert len(lines(tmp_path / "saved.jsonl")) == 4
    assert b"CANARY" not in (tmp_path / "saved.jsonl").read_bytes()
    assert MASK.encode() in (tmp_path / "saved.jsonl").read_bytes()
    assert [entry.masked for entry in TraceReader(tmp_path / "saved.jsonl") if isinstance(entry, Message)] == [True] * 4


def test_a_recording_ends_at_its_largest_size_and_says_so(tmp_path: Path) -> None:
    told: list[Finding] = []
    file = TraceFile(tmp_path / "trace.jsonl", entry, told=told.append, most_bytes=1000)
    file.start()
    for number in range(20):
        file.append(frame(number))
    file.close()

    assert 1000 <= file.path.stat().st_size < 1300
    assert [finding.code for finding in told] == ["diagnosis.trace.full"]


def test_a_place_that_cannot_be_written_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(NoRecording) as told:
        TraceFile(tmp_path / "no" / "folder.jsonl", entry).start()

    assert told.value.finding.code == "diagnosis.trace.not-made"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_drive_ends_the_recording_with_a_finding(tmp_path: Path) -> None:
    import resource

    told = Told()
    file = TraceFile(tmp_path / "trace.jsonl", entry, told=told)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, hard))
    try:
        file.start()
        for number in range(20):
            file.append(frame(number))
        file.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    file.append(frame())

    assert told.codes == ["diagnosis.trace.not-written"]
    reader = TraceReader(file.path)
    assert 0 < len(list(reader)) < 20
    assert reader.broken == 0


class Told(list[Finding]):
    """Findings as they are told, from whichever thread."""

    def __call__(self, finding: Finding) -> None:
        self.append(finding)

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self]


class Drive:
    """A drive that hangs until it is let go."""

    def __init__(self) -> None:
        self.asked, self.goes_on = threading.Event(), threading.Event()

    def entry(self, record: FrameRecord) -> Message:
        self.asked.set()
        self.goes_on.wait(30)
        return entry(record)


def test_what_comes_too_fast_is_left_out_and_the_gap_is_in_the_recording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace_module, "_MOST_WAITING", 2)
    drive, told = Drive(), Told()
    file = TraceFile(tmp_path / "trace.jsonl", drive.entry, told=told)
    file.start()
    file.append(frame(0))
    assert drive.asked.wait(30)
    for number in range(1, 6):
        file.append(frame(number))
    drive.goes_on.set()
    file.close()

    assert file.left_out == 4
    assert told.codes == ["diagnosis.trace.left-out"]
    kinds = [type(entry) for entry in TraceReader(file.path)]
    assert kinds == [Message, LeftOut, Message]


def test_large_messages_do_not_fill_memory_while_the_drive_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace_module, "_MOST_BYTES_WAITING", 1000)
    drive = Drive()
    file = TraceFile(tmp_path / "trace.jsonl", drive.entry)
    file.start()
    for number in range(5):
        file.append(frame(number), 400)
    drive.goes_on.set()
    file.close()

    assert file.left_out >= 2


def test_a_drive_that_hangs_holds_up_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace_module, "_MOST_WAITING", 2)
    monkeypatch.setattr(trace_module, "_END_S", 0.05)
    drive = Drive()
    file = TraceFile(tmp_path / "trace.jsonl", drive.entry)
    file.start()
    file.append(frame())
    assert drive.asked.wait(30)
    for number in range(5):
        file.append(frame(number))
    file.close()

    assert file.finding is not None
    drive.goes_on.set()
    file._waiting.put(None, timeout=30)
    assert file._writer is not None
    file._writer.join(30)
