from __future__ import annotations

import pytest

from evsetup.domain.secret import MASK
from evsetup.ocppj.frames import Call, CallResult, JsonObject
from evsetup.ocppj.redaction import without_secrets

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
