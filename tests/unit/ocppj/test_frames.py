from __future__ import annotations

import json

import pytest

from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frames import Call, CallError, CallResult, Malformed, ResultError, Send, decode, encode


def test_the_five_kinds_are_read_and_written_alike() -> None:
    frames = (
        Call("1", "Heartbeat", {}),
        CallResult("1", {"currentTime": "2026-01-01T00:00:00Z"}),
        CallError("1", "NotImplemented", "no", {"a": 1}),
        ResultError("1", "FormatViolation", "no", {"a": 1}),
        Send("1", "NotifyPeriodicEventStream", {"id": 1}),
    )
    assert [decode(encode(frame)) for frame in frames] == list(frames)


@pytest.mark.parametrize(
    ("raw", "kind", "words"),
    [
        ('[2,"1","Heartbeat"]', Kind.PAYLOAD_MISSING, "the payload is missing"),
        ('[2,"1","Heartbeat",null]', Kind.PAYLOAD_MISSING, "the payload is missing"),
        ('[2,"1","Heartbeat",[]]', Kind.PAYLOAD_ARRAY, "the payload is an empty array"),
        ('[2,"1","Heartbeat",{},7]', Kind.TOO_MANY_ELEMENTS, "more than four elements"),
        ('["2","1","Heartbeat",{}]', Kind.MESSAGE_TYPE, "the message type is text"),
        ('[2.0,"1","Heartbeat",{}]', Kind.MESSAGE_TYPE, "the message type is no integer"),
        (b'[2,"1","Heartbeat",{}]', Kind.BINARY, "sent as a binary message"),
    ],
)
def test_what_can_be_understood_is_understood_and_noted(raw: str | bytes, kind: Kind, words: str) -> None:
    assert decode(raw) == Call("1", "Heartbeat", {}, (Deviation(kind, "", words),))


def test_a_number_as_message_id_is_kept_as_a_number_so_that_its_sender_knows_the_answer() -> None:
    frame = decode('[2,17,"Heartbeat",{}]')
    assert isinstance(frame, Call)
    assert frame.id == 17
    assert encode(CallResult(frame.id, {})) == "[3,17,{}]"


def test_an_error_with_too_few_elements_is_an_error_all_the_same() -> None:
    frame = decode('[4,"1","GenericError"]')
    assert isinstance(frame, CallError)
    assert (frame.code, frame.description) == ("GenericError", "")


@pytest.mark.parametrize(
    ("raw", "message_id", "kind"),
    [
        ("", None, 0),
        ("[]", None, 0),
        ("{}", None, 0),
        ("null", None, 0),
        ('[2,"1"]', "1", 2),
        ('[2,"1",["Heartbeat"],{}]', "1", 2),
        ('[2,"1",{"a":1},{}]', "1", 2),
        ('[2,"1","Heartbeat",[1]]', "1", 2),
        ('[2,"1","Heartbeat","{}"]', "1", 2),
        ('[3,"1","Accepted"]', "1", 3),
        ('[9,"1","x",{}]', "1", 9),
        ('[true,"1","x",{}]', "1", 0),
        ('[2,null,"Heartbeat",{}]', None, 2),
        ('[2,["1"],"Heartbeat",{}]', None, 2),
        ('[2,"1","Heartbeat",{"a":}]', "1", 2),
        (' [ 2 , "1" , "BootNotification", {', "1", 2),
        (b"\xff\xfe[2]", None, 0),
        ("[" * 100_000, None, 0),
        ('[2,"1","X",' + '{"a":' * 70 + "1" + "}" * 70 + "]", "1", 2),
        ('[2,"1","X",' + "[" * 50_000 + "]" * 50_000 + "]", "1", 2),
    ],
)
def test_what_cannot_be_understood_is_malformed_with_its_id_where_that_is_readable(
    raw: str | bytes, message_id: str | None, kind: int
) -> None:
    frame = decode(raw)
    assert isinstance(frame, Malformed)
    assert (frame.id, frame.kind) == (message_id, kind)
    assert frame.reason == frame.notes[-1].words


def test_nesting_that_ocpp_could_use_passes() -> None:
    raw = '[2,"1","X",' + '{"a":' * 50 + "1" + "}" * 50 + "]"
    assert isinstance(decode(raw), Call)


@pytest.mark.parametrize("value", ["9" * 5000, "-" + "9" * 5000, "1e999", "NaN", "-Infinity"])
def test_numbers_that_are_none_become_text_that_can_be_kept_and_sent_on(value: str) -> None:
    frame = decode(f'[2,"1","MeterValues",{{"v":{value}}}]')
    assert isinstance(frame, Call)
    assert frame.payload == {"v": value}
    assert [(note.kind, note.place) for note in frame.notes] == [(Kind.NOT_A_NUMBER, "v")]
    json.loads(encode(frame))


def test_half_a_surrogate_pair_is_replaced_in_keys_and_values() -> None:
    frame = decode(r'[2,"1","DataTransfer",{"\ud800a":["\udfff","\ud83d\ude00"]}]')
    assert isinstance(frame, Call)
    assert frame.payload == {"\ufffda": ["\ufffd", "😀"]}
    assert [(note.kind, note.place) for note in frame.notes] == [
        (Kind.LONE_SURROGATE, ""),
        (Kind.LONE_SURROGATE, "�a/0"),
    ]


def test_a_message_id_that_is_too_long_is_noted_and_one_that_is_absurd_is_not_repeated() -> None:
    assert isinstance(decode(f'[2,"{"x" * 37}","Heartbeat",{{}}]'), Call)
    absurd = decode(f'[2,"{"x" * 300}","Heartbeat",{{}}]')
    assert isinstance(absurd, Malformed)
    assert (absurd.id, absurd.kind) == (None, 2)
    assert [note.kind for note in absurd.notes] == [Kind.ID_TOO_LONG, Kind.ID_MISSING]


def test_a_payload_that_is_no_json_is_the_programs_error() -> None:
    with pytest.raises(TypeError):
        encode(Call("1", "X", {"a": object()}))
    with pytest.raises(ValueError, match="float"):
        encode(Call("1", "X", {"a": float("nan")}))


@pytest.mark.parametrize("digits", ["9" * 5000, "NaN"])
def test_a_long_message_with_a_number_that_is_none_is_read_like_a_short_one(digits: str) -> None:
    frame = decode(f'[2,"1","DataTransfer",{{"v":{digits},"many":[{"[1]," * 2000}0]}}]')
    assert isinstance(frame, Call)
    assert [note.kind for note in frame.notes] == [Kind.NOT_A_NUMBER]
