"""Tables of messages: columns by their names or as told, messages in one column or in several."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.diagnosis.log_columns import Meaning, NoSuchColumn, columns_of, messages_in
from evsetup.diagnosis.log_lines import LoggedMessage
from evsetup.diagnosis.log_reader import LogReader
from evsetup.diagnosis.trace_entry import Message
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.ocppj.frame_record import Direction

BOOT = {"chargePointVendor": "V;,|", "chargePointModel": "M"}
ANSWER = {"status": "Accepted", "currentTime": "2023-05-10T12:00:00Z", "interval": 300}


def written(path: Path, rows: list[list[str]], separator: str = ",") -> Path:
    made = io.StringIO()
    csv.writer(made, delimiter=separator).writerows(rows)
    path.write_text(made.getvalue(), encoding="utf-8")
    return path


def read(path: Path, told: Mapping[str, str] | None = None) -> tuple[LogReader, list[Message]]:
    reader = LogReader(path, told)
    return reader, [entry for entry in reader if isinstance(entry, Message)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_action_payload_id_and_type_make_a_message(separator: str, tmp_path: Path) -> None:
    rows = [
        ["Created At", "Charge Point ID", "Message Type", "Unique ID", "Action", "Payload"],
        ["2023-05-10T12:00:00.100Z", "CP7", "Call", "a1", "BootNotification", json.dumps(BOOT)],
        ["2023-05-10T12:00:00.120Z", "CP7", "CallResult", "a1", "BootNotification", json.dumps(ANSWER)],
        ["2023-05-10T12:00:01.000Z", "CP7", "CallError", "a2", "Reset", '{"errorCode":"NotSupported"}'],
        ["2023-05-10T12:00:02.000Z", "CP7", "Call", "a3", "Heartbeat", "no JSON"],
    ]
    reader, messages = read(written(tmp_path / "export.csv", rows, separator))
    assert [json.loads(str(message.content)) for message in messages] == [
        [2, "a1", "BootNotification", BOOT],
        [3, "a1", ANSWER],
        [4, "a2", "NotSupported", "", {"errorCode": "NotSupported"}],
    ]
    assert [message.direction for message in messages[:2]] == [Direction.FROM_CHARGER, Direction.TO_CHARGER]
    assert {message.identity for message in messages} == {"CP7"}
    assert reader.broken == 1


def test_columns_that_nobody_could_know_are_told(tmp_path: Path) -> None:
    rows = [
        ["Zeit", "Säule", "Nachricht"],
        ["2023-05-10T12:00:00Z", "S1", json.dumps([2, "1", "BootNotification", BOOT])],
        ["2023-05-10T12:00:01Z", "S1", json.dumps([3, "1", ANSWER])],
    ]
    path = written(tmp_path / "export.csv", rows)
    _, messages = read(path, {"time": "Zeit", "charger": "Säule", "message": "Nachricht"})
    assert [message.identity for message in messages] == ["S1", "S1"]
    assert [message.at.second for message in messages] == [0, 1]


def test_answers_without_an_id_take_that_of_the_last_request(tmp_path: Path) -> None:
    rows = [
        ["time", "charger", "action", "data"],
        ["2023-05-10T12:00:00Z", "S1", "BootNotificationRequest", json.dumps(BOOT)],
        ["2023-05-10T12:00:01Z", "S1", "BootNotificationResponse", json.dumps(ANSWER)],
    ]
    _, messages = read(written(tmp_path / "export.csv", rows), {"payload": "data"})
    frames = [json.loads(str(message.content)) for message in messages]
    assert [frame[:2] for frame in frames] == [[2, "row-1"], [3, "row-1"]]


@pytest.mark.parametrize("told", [{"time": "Clock"}, {"colour": "time"}])
def test_a_column_or_a_meaning_that_is_not_there_is_named(told: dict[str, str], tmp_path: Path) -> None:
    path = written(tmp_path / "export.csv", [["time", "message"], ["x", "y"]])
    with pytest.raises(NoRecording) as fault:
        read(path, told)
    assert fault.value.finding.code == "diagnosis.trace.no-column"
    assert fault.value.finding.evidence[0].content == "time,message"


def test_names_are_known_however_they_are_written() -> None:
    columns = columns_of("Created_At;charge-point id;Raw Message")
    assert columns.places == {Meaning.TIME: 0, Meaning.CHARGER: 1, Meaning.MESSAGE: 2}
    assert columns.enough
    with pytest.raises(NoSuchColumn):
        columns_of("a,b", {"time": "c"})


@given(st.lists(st.text(max_size=40), max_size=12), st.text(max_size=60))
def test_whatever_a_table_holds_nothing_is_raised(lines: list[str], head: str) -> None:
    for one in messages_in(lines, columns_of(f"time,action,payload,id,{head}".replace("\n", " ").replace("\r", " "))):
        if isinstance(one, LoggedMessage):
            assert isinstance(json.loads(one.content), list)
