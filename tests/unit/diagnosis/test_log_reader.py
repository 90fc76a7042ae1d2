"""Other programs' logs as recordings: directions, several chargers, packed logs, and what is too much or damaged."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.log_files import LogLines
from evsetup.diagnosis.log_reader import LogReader, open_recording
from evsetup.diagnosis.trace_entry import Message, Opened
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.ocppj.frame_record import Direction

TALK = """\
2026-11-22 10:42:44,100 INFO:ocpp:CP_1: send [2,"1","BootNotification",{"chargePointVendor":"A","chargePointModel":"B"}]
2026-11-22 10:42:44,200 INFO:ocpp:CP_1: receive message [3,"1",{"status":"Accepted","currentTime":"2026-11-22T10:42:44Z","interval":60}]
2026-11-22 10:42:45,000 INFO:ocpp:CP_1: receive message [2,"a","GetConfiguration",{}]
2026-11-22 10:42:45,100 INFO:ocpp:CP_1: send [3,"a",{"configurationKey":[]}]
Traceback (most recent call last):
2026-11-22 10:42:46,000 INFO:ocpp:CP_1: send [2,"2","Heartbeat",{
"""


def log(folder: Path, words: str = TALK, name: str = "charger.log") -> Path:
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def test_a_log_is_read_as_a_recording_with_every_direction_right(tmp_path: Path) -> None:
    reader = open_recording(log(tmp_path))
    assert isinstance(reader, LogReader)
    entries = list(reader)
    ways = [(entry.direction, entry.content[:4]) for entry in entries if isinstance(entry, Message)]
    out, to = Direction.FROM_CHARGER, Direction.TO_CHARGER
    assert ways == [(out, '[2,"'), (to, '[3,"'), (to, '[2,"'), (out, '[3,"')]
    (opened,) = [entry for entry in entries if isinstance(entry, Opened)]
    assert (opened.identity, opened.subprotocol) == ("CP_1", "ocpp1.6")
    assert (reader.broken, reader.unzoned, reader.cut) == (1, 4, False)
    analysis = Analysis()
    for entry in entries:
        analysis.take(entry)
    analysis.end()
    story = analysis.chargers["CP_1"]
    assert (story.boots, story.from_charger["BootNotification"], story.to_charger["GetConfiguration"]) == (
        ["Accepted"],
        1,
        1,
    )


def test_chargers_in_one_log_are_told_apart_and_2_x_is_known_by_its_words(tmp_path: Path) -> None:
    words = (
        '2026-11-22T10:00:00Z [chargeBoxId=A, sessionId=1] Received: [2,"1","Heartbeat",{}]\n'
        "2026-11-22T10:00:00Z [chargeBoxId=B, sessionId=2] Received: "
        '[2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]\n'
        '2026-11-22T10:00:01Z [chargeBoxId=A, sessionId=1] Sending: [3,"1",{"currentTime":"2026-11-22T10:00:01Z"}]\n'
    )
    entries = list(LogReader(log(tmp_path, words)))
    assert [(e.identity, e.subprotocol) for e in entries if isinstance(e, Opened)] == [
        ("A", "ocpp1.6"),
        ("B", "ocpp2.0.1"),
    ]
    links = {entry.identity: entry.link for entry in entries if isinstance(entry, Message)}
    assert links == {"A": 1, "B": 2}


def test_a_message_that_is_logged_twice_counts_once(tmp_path: Path) -> None:
    line = '2026-11-22T10:00:00Z wire: [2,"1","Heartbeat",{}]\n'
    assert sum(isinstance(one, Message) for one in LogReader(log(tmp_path, line * 2))) == 1


@pytest.mark.parametrize("form", ["gz", "zip", "tar", "tar.gz"])
def test_a_packed_log_is_read_without_being_unpacked(form: str, tmp_path: Path) -> None:
    packed, content = tmp_path / f"diagnostics.{form}", TALK.encode()
    if form == "gz":
        packed.write_bytes(gzip.compress(content))
    elif form == "zip":
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("../../etc/passwd", content)
            archive.writestr("logs/empty.log", b"")
    else:
        with tarfile.open(packed, "w:gz" if form == "tar.gz" else "w") as archive:
            member = tarfile.TarInfo("/etc/ocpp.log")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
            link = tarfile.TarInfo("link")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
    reader = open_recording(packed)
    assert sum(isinstance(one, Message) for one in reader) == 4
    assert not reader.cut
    assert sorted(path.name for path in tmp_path.iterdir()) == [packed.name]


def test_a_packed_log_that_would_never_end_is_cut_off_and_a_damaged_one_is_read_as_far_as_it_goes(
    tmp_path: Path,
) -> None:
    bomb = tmp_path / "bomb.gz"
    bomb.write_bytes(gzip.compress(b"x" * 10_000_000 + b"\n" + TALK.encode()))
    lines = LogLines(bomb, most_bytes=1_000_000)
    assert sum(len(line) for line in lines) <= 1_000_000
    assert lines.cut
    whole = gzip.compress(TALK.encode() * 200)
    broken = tmp_path / "broken.gz"
    broken.write_bytes(whole[: len(whole) - 40])
    reader = LogReader(broken)
    assert sum(isinstance(one, Message) for one in reader) >= 1
    assert reader.cut


def test_what_is_no_log_at_all_is_said_and_a_recording_of_ours_stays_one(tmp_path: Path) -> None:
    with pytest.raises(NoRecording):
        list(open_recording(log(tmp_path, "nothing to see here\n")))
    with pytest.raises(NoRecording):
        open_recording(tmp_path / "not there")
    assert isinstance(open_recording(log(tmp_path, '{"type":"message"}\n', "ours.jsonl")), TraceReader)


def test_a_key_that_stands_in_a_log_of_others_goes_no_further(tmp_path: Path) -> None:
    call = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"a-key-of-20-letters!"}]'
    (message,) = [e for e in LogReader(log(tmp_path, f"2026-11-22T10:00:00Z {call}\n")) if isinstance(e, Message)]
    assert message.masked
    assert "a-key-of-20-letters!" not in str(message)
