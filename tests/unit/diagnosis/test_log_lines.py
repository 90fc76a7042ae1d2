"""Messages in the lines of other programs' logs: when, of whom, and as they stand there."""

from __future__ import annotations

import json

import pytest

from evsetup.diagnosis.log_lines import NoMessage, message_in

CALL = '[2,"19","Heartbeat",{}]'
FORMS = {
    "mobilityhouse/ocpp": (f"2026-11-22 10:42:44,118 INFO:ocpp:CP_1: receive message {CALL}", "CP_1", False),
    "Home Assistant": (
        f"2026-11-22 10:42:44.118 DEBUG (MainThread) [custom_components.ocpp] wallbox: send {CALL}",
        "wallbox",
        False,
    ),
    "SteVe": (
        f"[INFO ] 2026-11-22 10:42:44,118 WebSocketLogger - [chargeBoxId=CB-1, sessionId=7f3a] Received: {CALL}",
        "CB-1",
        False,
    ),
    "ocpp-go and evcc": (
        f"[ocpp  ] TRACE 2026/11/22 10:42:44.118 received JSON message from EVB-P7: {CALL}",
        "EVB-P7",
        False,
    ),
    "MicroOcpp": (f"[MO] debug (Connection.cpp:91): Recv: {CALL}", "", None),
    "with a zone": (f"2026-11-22T11:42:44.118123456+01:00 charge_point_id=CS-9 {CALL}", "CS-9", True),
    "CSV": (f'2026-11-22T10:42:44.118Z,CP-3,in,"{CALL.replace(chr(34), chr(34) * 2)}"', "", True),
    "JSON with text": (
        json.dumps({"timestamp": "2026-11-22T10:42:44.118Z", "identity": "CP-4", "message": CALL}),
        "CP-4",
        True,
    ),
    "JSON with a list": (
        json.dumps({"ts": 1_795_344_164.118, "chargePointId": "CP-5", "frame": json.loads(CALL)}),
        "CP-5",
        True,
    ),
    "JSON within JSON": (json.dumps({"time": "2026-11-22T10:42:44.118Z", "data": {"raw": f"recv {CALL}"}}), "", True),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_message_is_found_with_its_time_and_name(form: str) -> None:
    line, identity, zoned = FORMS[form]
    found = message_in(line)
    assert json.loads(found.content) == json.loads(CALL)
    assert found.identity == identity
    if zoned is None:
        assert found.at is None
    else:
        assert found.zoned is zoned
        assert found.at is not None
        if "+01:00" not in line or zoned:
            assert found.at.isoformat().startswith("2026-11-22T10:42:44.118")


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("2026-11-22 10:42:44 starting", False),
        ("", False),
        ("[1, 2, 3]", False),
        ("[2,17]", False),
        ('{"a": [2]}', False),
        ('received [2,"19","Heartbeat",{', True),
        ('received [2,"19"', True),
        ("[" * 5000, False),
        ('[2,"' + "[" * 100_000, True),
    ],
)
def test_what_holds_no_message_is_told_apart_from_what_is_broken(line: str, broken: bool) -> None:
    with pytest.raises(NoMessage) as caught:
        message_in(line)
    assert caught.value.broken is broken
