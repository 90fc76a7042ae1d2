"""A recording as a script: calls with their answers, one charger's only, nothing that was touched; and what counts as another answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evsetup.diagnosis.replay_script import differences, script_of
from evsetup.diagnosis.trace_entry import Entry, Message, Opened
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frame_record import Direction

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
FROM, TO = Direction.FROM_CHARGER, Direction.TO_CHARGER


def message(second: int, way: Direction, content: str, identity: str = "CP-1", touch: str = "") -> Message:
    return Message(AT + timedelta(seconds=second), None, 1, identity, way, content, len(content), touch=touch)


def opened(identity: str, subprotocol: str) -> Opened:
    return Opened(AT, None, 1, identity, "", f"/{identity}", subprotocol)


TALK: list[Entry] = [
    opened("CP-1", "ocpp2.0.1"),
    message(0, FROM, '[2,"1","Heartbeat",{}]'),
    message(1, TO, '[2,"1","GetVariables",{"getVariableData":[]}]'),
    message(1, FROM, '[2,"x","Heartbeat",{}]', identity="CP-2"),
    message(2, TO, '[3,"1",{"currentTime":"2026-03-02T10:00:02Z"}]'),
    message(3, FROM, '[4,"1","NotSupported","",{}]'),
    message(4, TO, '[2,"9","Reset",{}]', touch="injected"),
    message(5, FROM, '[2,"2","DataTransfer",{"vendorId":"v"}]'),
]


def test_each_call_has_its_own_answer_although_both_sides_use_the_same_ids() -> None:
    script = script_of(TALK)
    assert script is not None
    assert (script.identity, script.version) == ("CP-1", OcppVersion.V201)
    assert [(said.row, said.after_s, said.action) for said in script.charger] == [
        (1, 0.0, "Heartbeat"),
        (7, 5.0, "DataTransfer"),
    ]
    assert [said.answer for said in script.charger] == [{"currentTime": "2026-03-02T10:00:02Z"}, None]
    assert [(said.action, said.error) for said in script.csms] == [("GetVariables", "NotSupported")]


def test_another_charger_of_the_recording_can_be_meant_and_one_that_is_not_there_is_none() -> None:
    script = script_of(TALK, "CP-2")
    assert script is not None
    assert [said.action for said in script.charger] == ["Heartbeat"]
    assert script_of(TALK, "CP-9") is None


def test_times_and_numbers_that_are_given_out_anew_are_no_difference() -> None:
    before = {
        "currentTime": "a",
        "transactionId": 1,
        "idTagInfo": {"status": "Accepted", "parentIdTag": "P"},
        "list": [1],
    }
    now = {"currentTime": "b", "transactionId": 2, "idTagInfo": {"status": "Blocked"}, "list": [2], "interval": 60}
    assert differences(before, now) == {
        "idTagInfo.status": ("Accepted", "Blocked"),
        "idTagInfo.parentIdTag": ("P", "–"),
        "list[0]": ("1", "2"),
        "interval": ("–", "60"),
    }


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
        max_leaves=20,
    )
)
def test_nothing_differs_from_itself(value: object) -> None:
    assert differences(value, value) == {}
