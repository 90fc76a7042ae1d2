"""Recordings read in a thread: what is heard now, another program's log, a file that is none; rows opened, notes kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.diagnosis.opened_row import facts_of_link, open_row
from evsetup.diagnosis.reading import FileRecording, LiveRecording, Reading, Recording
from evsetup.diagnosis.trace_entry import Opened, Refused
from evsetup.diagnosis.trace_notes import notes_file, read_notes, write_notes
from evsetup.diagnosis.trace_row import RowKind
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import decode

NOW = datetime(2026, 11, 22, 10, 42, 7, tzinfo=UTC)
BOOT = '[2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]'
ANSWER = '[3,"1",{"status":"Accepted","currentTime":"2026-11-22T10:42:07Z","interval":60}]'


@pytest.fixture
def live() -> Iterator[LiveRecording]:
    recording = LiveRecording()
    recording.start()
    yield recording
    recording.close()


def frame(raw: str, direction: Direction = Direction.FROM_CHARGER, touch: str = "") -> FrameRecord:
    return FrameRecord(NOW, "CP-1", direction, raw, decode(raw), "", (), OcppVersion.V201, touch)


def wait_for(recording: Recording, rows: int) -> None:
    """Until so many rows are there; the test's own time-out ends it."""
    pause = threading.Event()
    while len(recording.store.index) < rows:
        pause.wait(0.01)


def done(recording: Recording) -> None:
    pause = threading.Event()
    while recording.state is not Reading.DONE:
        pause.wait(0.01)


def test_what_is_heard_now_is_rows_with_its_links_and_without_secrets(live: LiveRecording) -> None:
    live.refused("CP-2", "127.0.0.1", 401, "ocppj.csms.wrong-key")
    live.hear(frame(BOOT))
    live.hear(frame(ANSWER, Direction.TO_CHARGER, "held"))
    live.hear(
        frame(
            '[2,"2","SetVariables",{"setVariableData":[{"attributeValue":"CANARY","variable":{"name":"BasicAuthPassword"}}]}]'
        )
    )
    live.left("CP-1", 1001)
    live.left("CP-3", None)
    wait_for(live, 6)
    index = live.store.index
    kinds = [RowKind.REFUSED, RowKind.OPENED, RowKind.CALL, RowKind.RESULT, RowKind.CALL, RowKind.CLOSED]
    assert [index.kind(row) for row in range(6)] == kinds
    assert index.statuses.known[index.status[3]] == "Accepted · held"
    assert b"CANARY" not in live.path.read_bytes()
    assert (index.messages, index.message_number(4)) == (3, 3)


def test_an_opened_row_is_judged_in_the_version_of_its_link_and_knows_its_other_half(live: LiveRecording) -> None:
    live.hear(frame(BOOT))
    live.hear(frame(ANSWER, Direction.TO_CHARGER))
    wait_for(live, 3)
    answer = open_row(live.store, 2)
    assert answer is not None
    assert answer.record is not None
    assert answer.partner is not None
    assert (answer.number, answer.partner_row) == (2, 1)
    assert (answer.record.action, answer.record.version) == ("BootNotification", OcppVersion.V201)
    assert answer.record.deviations == answer.partner.deviations == ()
    link = open_row(live.store, 0)
    assert link is not None
    assert isinstance(link.entry, Opened)
    assert facts_of_link(link.entry) == (("subprotocol", "ocpp2.0.1"),)


def test_a_refusal_tells_what_was_answered() -> None:
    told = facts_of_link(Refused(NOW, None, "CP-1", "10.0.0.7", "/CP-1", 401, "x", "Unauthorized", body="no"))
    assert told == (("status", "401 Unauthorized"), ("address", "10.0.0.7"), ("path", "/CP-1"), ("body", "no"))


def test_another_programs_log_is_read_and_judged(tmp_path: Path) -> None:
    path = tmp_path / "debug.log"
    path.write_text(
        f"2026-11-22 10:42:07,100 INFO:ocpp:CP_1: receive message {BOOT}\n2026-11-22 10:42:07,200 INFO:ocpp:CP_1: send {ANSWER}\n"
    )
    recording = FileRecording(path)
    recording.start()
    done(recording)
    recording.close()
    assert recording.store.index.messages == 2
    assert [story.messages for story in recording.analysis.chargers.values()] == [2]
    assert recording.finding is None


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff" * 4000, b"nothing of it\n" * 50, None], ids=["empty", "bytes", "words", "gone"]
)
def test_a_file_that_is_none_says_so(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.log"
    if content is not None:
        path.write_bytes(content)
    recording = FileRecording(path)
    recording.start()
    done(recording)
    recording.close()
    assert recording.finding is not None
    assert recording.finding.code == "diagnosis.trace.not-read"


def test_a_recording_can_be_closed_in_the_midst(tmp_path: Path) -> None:
    path = tmp_path / "debug.log"
    path.write_text(f"2026-11-22 10:42:07,100 INFO:ocpp:CP_1: receive message {BOOT}\n" * 20_000)
    recording = FileRecording(path)
    recording.start()
    recording.close()
    assert not recording._thread.is_alive()


def test_notes_stand_beside_the_recording_and_go_with_the_last_one(tmp_path: Path) -> None:
    path = tmp_path / "talk.jsonl"
    write_notes(path, {3: "ਇੱਥੇ", 1: "here"})
    assert read_notes(path) == {1: "here", 3: "ਇੱਥੇ"}
    write_notes(path, {})
    assert not notes_file(path).exists()
    assert read_notes(path) == {}


def test_notes_that_cannot_be_kept_leave_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_notes(tmp_path / "gone" / "talk.jsonl", {1: "here"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]", '{"notes":[1]}', '{"notes":{"x":"a","1":2,"²":"b"}}', "[" * 100_000])
def test_what_is_no_notes_file_has_no_notes(tmp_path: Path, content: str) -> None:
    notes_file(tmp_path / "talk.jsonl").write_text(content, encoding="utf-8")
    assert read_notes(tmp_path / "talk.jsonl") == {}
