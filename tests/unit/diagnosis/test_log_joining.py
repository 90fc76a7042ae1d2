"""Messages over several lines: as EVerest's libocpp writes them, plain and in HTML; broken ones are counted, never fatal."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.diagnosis import log_joining
from evsetup.diagnosis.log_joining import joined
from evsetup.diagnosis.log_reader import LogReader
from evsetup.diagnosis.trace_entry import Message
from evsetup.ocppj.frame_record import Direction

BOOT = [2, "a1", "BootNotification", {"chargePointVendor": "V<1>", "chargePointModel": "M", "list": [1, [2]]}]
ANSWER = [3, "a1", {"status": "Accepted", "currentTime": "2023-05-10T12:00:00.120Z", "interval": 300}]


def plain(at: str, way: str, action: str, frame: object) -> str:
    return f"{at}: {way} {action}  \n{json.dumps(frame, indent=4)}\n\n"


def table(at: str, way: str, action: str, frame: object) -> str:
    origin, content = way.partition(">")[0], html.escape(json.dumps(frame, indent=4), quote=False)
    return (
        f'<tr class="{origin}"> <td>{at}</td> <td>{html.escape(way)}</td> <td><b>{action}</b></td><td><b></b></td> '
        f'<td><pre lang="json">{content}</pre></td></tr>\n'
    )


def read(path: Path, text: str) -> tuple[LogReader, list[Message]]:
    path.write_text(text, encoding="utf-8")
    reader = LogReader(path)
    return reader, [entry for entry in reader if isinstance(entry, Message)]


@pytest.mark.parametrize("form", [plain, table])
def test_both_forms_are_read_with_their_times_and_ways(form: object, tmp_path: Path) -> None:
    assert callable(form)
    text = form("2023-05-10T12:00:00.100Z", "ChargePoint>CentralSystem", "BootNotification", BOOT)
    text += form("2023-05-10T12:00:00.120Z", "CentralSystem>ChargePoint", "BootNotificationResponse", ANSWER)
    reader, messages = read(
        tmp_path / "ocpp.log", "2023-05-10T11:59:59.000Z: SYS>SYS Session logging started.  \n\n\n" + text
    )
    assert [json.loads(str(message.content)) for message in messages] == [BOOT, ANSWER]
    assert [message.at.microsecond for message in messages] == [100_000, 120_000]
    assert [message.direction for message in messages] == [Direction.FROM_CHARGER, Direction.TO_CHARGER]
    assert (reader.broken, reader.unzoned, reader.timeless) == (0, 0, 0)


def test_one_that_breaks_off_is_counted_and_the_next_is_read(tmp_path: Path) -> None:
    whole = plain("2023-05-10T12:00:00.100Z", "ChargePoint>CentralSystem", "BootNotification", BOOT)
    half = "\n".join(whole.splitlines()[:5]) + "\n"
    reader, messages = read(tmp_path / "ocpp.log", half + whole)
    assert [json.loads(str(message.content)) for message in messages] == [BOOT]
    assert reader.broken == 1


def test_what_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_joining, "MOST_LINES", 10)
    lines = [b"[", b"    2,", *[b'    "x",'] * 30, b"after"]
    made = list(joined(lines))
    assert made[-1] == b"after"
    assert len(made) > 20


@given(
    st.lists(st.sampled_from([b"[", b"]", b"", b"    2,", b'    "a",', b"x: [", b'[2,"1","Heartbeat",{}]', b"\xff["]))
)
def test_no_line_is_made_up_and_none_of_one_message_is_lost(lines: list[bytes]) -> None:
    made = list(joined(lines))
    assert sum(line.count(b'[2,"1","Heartbeat",{}]') for line in made) == lines.count(b'[2,"1","Heartbeat",{}]')
    assert len(made) <= len(lines)
