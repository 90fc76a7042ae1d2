"""Whatever a charger sends as a message: it is understood or told, never an error, and the answer is JSON."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.charge_point_state import ChargePointState
from evsetup.ocppj.dial_in import basic_login, identity_in, language, shown
from evsetup.ocppj.dial_in_findings import not_websocket
from evsetup.ocppj.frame_findings import finding_of
from evsetup.ocppj.frames import Call, CallError, CallResult, Malformed, ResultError, Send, decode, encode
from evsetup.ocppj.redaction import without_secrets
from evsetup.ocppj.schemas import deviations

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)
ACTIONS = st.sampled_from(["BootNotification", "MeterValues", "StartTransaction", "TransactionEvent", "X"]) | st.text()
OBJECTS = st.dictionaries(st.text(), JSON)
MEMBERS = st.sampled_from(
    [
        "meterValue",
        "sampledValue",
        "value",
        "connectorId",
        "evse",
        "idToken",
        "transactionInfo",
        "chargingStation",
        "phase",
        "transactionId",
        "key",
        "variable",
        "status",
        "unitOfMeasure",
        "multiplier",
        "measurand",
        "eventType",
        "configurationKey",
    ]
)
SHAPED = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(MEMBERS, inner), max_leaves=30)
PAYLOADS = OBJECTS | st.dictionaries(MEMBERS, SHAPED)


@given(st.text() | st.binary() | JSON.map(json.dumps))
@example("[" * 100_000)
@example('[2,"1",' + "9" * 5000 + "]")
@example(r'[2,"\ud800","\udfff",{"\ud800":"\udfff"}]')
@example('[NaN,Infinity,"a",-Infinity]')
def test_decoding_never_raises_and_what_it_gives_can_be_sent_on(raw: str | bytes) -> None:
    frame = decode(raw)
    if not isinstance(frame, Malformed):
        encode(frame).encode("ascii")
    repr(frame).encode()


@given(st.lists(SCALARS | ACTIONS | PAYLOADS, max_size=6), st.integers(0, 9))
def test_anything_in_a_frames_place_is_understood_or_told(rest: list[object], kind: int) -> None:
    frame = decode(json.dumps([kind, *rest]))
    if isinstance(frame, Call | Send):
        assert frame.action
        deviations(OcppVersion.V16, frame.action, frame.payload)
    if not isinstance(frame, Malformed):
        encode(without_secrets(frame))  # type: ignore[arg-type]


@given(st.text(max_size=36), ACTIONS.filter(bool), PAYLOADS)
def test_what_was_encoded_is_decoded_to_the_same(message_id: str, action: str, payload: dict[str, object]) -> None:
    for frame in (
        Call(message_id, action, payload),
        Send(message_id, action, payload),
        CallResult(message_id, payload),
        CallError(message_id, action, action, payload),
        ResultError(message_id, action, action, payload),
    ):
        try:
            raw = encode(frame)
        except ValueError:
            return
        again = decode(raw)
        if not again.notes:
            assert json.loads(raw) == json.loads(encode(again))  # type: ignore[arg-type]


@given(PAYLOADS, st.sampled_from(list(OcppVersion)), ACTIONS, st.booleans())
def test_the_schema_check_reports_and_never_raises(
    payload: dict[str, object], version: OcppVersion, action: str, answer: bool
) -> None:
    for deviation in deviations(version, action, payload, answer=answer):
        assert finding_of(deviation, action).code == f"ocpp.frame.{deviation.kind.value}"


@given(st.lists(PAYLOADS, max_size=4))
def test_a_charge_points_state_takes_any_payload(payloads: list[dict[str, object]]) -> None:
    state = ChargePointState()
    for payload in payloads:
        state.take_boot(payload)
        state.take_status(payload)
        state.take_meter(payload)
        state.take_start(payload)
        state.take_stop(payload)
        state.take_transaction_event(payload)
    state = ChargePointState(state)


@given(st.text() | st.text(alphabet="/%?#:@[]. aA1"))
def test_a_request_target_of_any_kind_has_an_identity_or_none(target: str) -> None:
    assert "\n" not in shown(identity_in(target))


@given(st.text(), st.text(max_size=48))
def test_a_log_in_header_of_any_kind_is_read_or_refused(header: str, identity: str) -> None:
    basic_login(header, identity)
    basic_login("Basic " + header, identity)


@given(st.lists(st.text() | st.sampled_from(["ocpp1.6", "OCPP2.0.1j", ""])))
def test_an_offer_of_any_kind_leads_to_a_language(offered: list[str]) -> None:
    spoken = language(offered, (OcppVersion.V16,))
    assert spoken.subprotocol is None or spoken.subprotocol in [name.strip() for name in offered]


@given(st.binary())
def test_first_bytes_of_any_kind_have_a_finding_without_log_in(head: bytes) -> None:
    assert "c2VjcmV0" not in repr(not_websocket(head + b"\nAuthorization: Basic c2VjcmV0\n"))
