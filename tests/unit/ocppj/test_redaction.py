from __future__ import annotations

import json

import pytest
from tests.support.ocpp_link import linked
from tests.support.ocpp_schemas import ALL, OcppSchema

from evsetup.domain.secret import MASK
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import Call, CallResult, JsonObject
from evsetup.ocppj.redaction import holds_none, is_secret_name, without_secrets
from evsetup.ocppj.schemas import schemas_of

SECRET = "swordfish-swordfish"


@pytest.mark.parametrize(
    "payload",
    [
        {"key": "AuthorizationKey", "value": SECRET},
        {"key": "authorizationKey", "value": SECRET},
        {"key": "WebSocketPassword", "value": SECRET},
        {"key": "PW-SetChargerPassword", "value": SECRET},
        {"setVariableData": [{"attributeValue": SECRET, "variable": {"name": "BasicAuthPassword"}}]},
        {"connectionData": {"basicAuthPassword": SECRET, "apn": {"apnPassword": SECRET}}},
    ],
)
def test_a_secret_on_its_way_to_a_charger_is_shown_as_dots(payload: JsonObject) -> None:
    shown = without_secrets(Call("1", "ChangeConfiguration", payload))
    assert SECRET not in repr(shown)
    assert MASK in repr(shown)
    assert SECRET in repr(payload)


def test_a_secret_that_a_charger_hands_back_is_shown_as_dots() -> None:
    answer = {"configurationKey": [{"key": "AuthorizationKey", "readonly": False, "value": SECRET}]}
    assert SECRET not in repr(without_secrets(CallResult("1", answer)))


def test_everything_else_stays_the_same_object() -> None:
    frame = Call("1", "ChangeConfiguration", {"key": "HeartbeatInterval", "value": "60"})
    assert without_secrets(frame) is frame


@pytest.mark.parametrize("schema", ALL, ids=lambda schema: schema.file)
def test_an_action_is_passed_over_only_when_its_schema_has_no_place_for_a_secret(schema: OcppSchema) -> None:
    names: set[str] = set()
    words = schemas_of(schema.version).text(schema.action, schema.answer)
    assert words is not None
    json.loads(words, object_pairs_hook=lambda pairs: names.update(name for name, _ in pairs))
    may = any(is_secret_name(name) for name in names) or names & {"key", "variable"}
    if may:
        assert not holds_none(schema.version, schema.action, answer=schema.answer)


def test_most_of_what_a_charger_sends_all_day_is_passed_over() -> None:
    for version, actions in {
        OcppVersion.V16: ("Heartbeat", "MeterValues", "StatusNotification"),
        OcppVersion.V201: ("Heartbeat", "MeterValues", "StatusNotification", "TransactionEvent"),
    }.items():
        assert all(holds_none(version, action, answer=answer) for action in actions for answer in (False, True))


@pytest.mark.parametrize(
    ("version", "action", "payload"),
    [
        (OcppVersion.V16, "Heartbeat", {"password": SECRET}),
        (OcppVersion.V16, "ChangeConfiguration", {"key": "AuthorizationKey", "value": SECRET}),
        (OcppVersion.V16, "Heartbeats", {"password": SECRET}),
        (OcppVersion.V201, "Heartbeat", {"customData": {"vendorId": "x", "password": SECRET}}),
        (OcppVersion.V201, "DataTransfer", {"vendorId": "x", "data": {"password": SECRET}}),
    ],
)
async def test_no_secret_reaches_a_listener(version: OcppVersion, action: str, payload: JsonObject) -> None:
    async with linked(version=version) as link:
        await link.says(json.dumps([2, "a", action, payload]))
        await link.hears()
        assert SECRET not in repr(link.frames)
        assert MASK in repr(link.frames)
