from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.diagnosis.masking import Masking
from evsetup.domain.secret import MASK

CANARY = "CANARY-7f3a"


def masked(message: object) -> str:
    return Masking().message(json.dumps(message))


@pytest.mark.parametrize(
    "message",
    [
        [2, "1", "ChangeConfiguration", {"key": "AuthorizationKey", "value": CANARY}],
        [2, "1", "ChangeConfiguration", {"value": CANARY, "key": "authorizationkey"}],
        [2, "1", "ChangeConfiguration", {"key": "Vendor.WifiPassword", "value": CANARY}],
        [3, "1", {"configurationKey": [{"key": "AuthorizationKey", "readonly": False, "value": CANARY}]}],
        [2, "1", "SetNetworkProfile", {"connectionData": {"basicAuthPassword": CANARY, "apn": {"simPin": CANARY}}}],
        [
            2,
            "1",
            "SetVariables",
            {"setVariableData": [{"variable": {"name": "BasicAuthPassword"}, "attributeValue": CANARY}]},
        ],
        [
            2,
            "1",
            "NotifyReport",
            {"reportData": [{"variable": {"name": "BasicAuthPassword"}, "variableAttribute": [{"value": CANARY}]}]},
        ],
        [2, "1", "GetDiagnostics", {"location": f"ftp://user:{CANARY}@host/x"}],
        [2, "1", "GetDiagnostics", {"location": f"ftp://{CANARY}@host/x"}],
        [2, "1", "UpdateFirmware", {"location": f"https://host/x?token={CANARY}&n=1"}],
        [2, "1", "DataTransfer", {"data": json.dumps({"password": CANARY})}],
        [2, "1", "DataTransfer", {"data": json.dumps([json.dumps({"key": "AuthorizationKey", "value": CANARY})])}],
        [2, "1", "DataTransfer", {"data": f"GET / HTTP/1.1\r\nAuthorization: Basic {CANARY}\r\n"}],
        [2, "1", "DataTransfer", {"headers": {"Authorization": CANARY}, "cookie": f"Bearer {CANARY}"}],
        [2, "1", "DataTransfer", {"data": f"Basic {base64.b64encode(f'site:{CANARY}'.encode()).decode()}"}],
        [2, "1", "DataTransfer", {"data": "{broken, password: " + CANARY}],
        [2, "1", "DataTransfer", {"data": f'set "wifi_password" : "{CANARY} and more {CANARY}"'}],
        [2, "1", "DataTransfer", {"data": f"x;psk={CANARY};y"}],
        [2, "1", "Authorize", {"idTag": CANARY}],
        [2, "1", "Authorize", {"idToken": {"idToken": CANARY, "type": "ISO14443"}}],
        [2, "1", "Authorize", {"idToken": {"additionalInfo": [{"additionalIdToken": CANARY, "type": "x"}]}}],
        [
            2,
            "1",
            "SendLocalList",
            {"localAuthorizationList": [{"idTag": CANARY, "idTagInfo": {"parentIdTag": CANARY}}]},
        ],
    ],
    ids=lambda message: str(message)[:60],
)
def test_what_is_secret_is_masked(message: object) -> None:
    shown = masked(message)
    assert CANARY not in shown
    assert base64.b64encode(CANARY.encode()).decode()[2:-4] not in shown
    json.loads(shown)


def test_what_is_not_secret_stays_as_it_was() -> None:
    message = [
        2,
        "id",
        "BootNotification",
        {
            "chargePointVendor": "OpenEVSE",
            "chargePointModel": "Basic charging 22 kW",
            "meterValue": [{"value": "1234", "unit": "Wh"}],
            "key": "HeartbeatInterval",
            "value": "300",
            "ਨਾਂ": "ਚਾਰਜਰ",
            "location": "https://host:443/a@b?n=1",
        },
    ]
    assert json.loads(masked(message)) == message


def test_a_card_keeps_its_number_through_a_recording() -> None:
    masking = Masking()
    start, other, stop = (
        json.loads(masking.message(json.dumps([2, "1", action, {"idTag": tag}])))[3]["idTag"]
        for action, tag in (("StartTransaction", "AB12"), ("Authorize", "CD34"), ("StopTransaction", "AB12"))
    )
    assert start == stop == f"{MASK} 1"
    assert other == f"{MASK} 2"


def test_empty_values_stay_empty() -> None:
    message = [2, "1", "x", {"password": "", "idTag": "", "key": "AuthorizationKey", "value": None}]
    assert json.loads(masked(message)) == message


def test_a_message_that_is_no_json_is_kept_unless_it_may_hold_a_secret() -> None:
    assert Masking().message("[2, 'Heartbeat'") == "[2, 'Heartbeat'"
    cut = f'[2,"1","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{CANARY}'
    assert CANARY not in Masking().message(cut)
    assert "characters" in Masking().message(cut)
    assert CANARY not in Masking().message("x" * 100_000 + CANARY)


def test_nesting_without_end_is_no_way_around() -> None:
    deep = "[" * 100_000
    assert Masking().message(deep)
    inside = json.dumps({"password": CANARY})
    for _ in range(12):
        inside = json.dumps([inside])
    assert CANARY not in Masking().message(inside)


secrets = st.from_regex(r"CANARY-[a-z0-9]{8}", fullmatch=True)
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    trees,
    secrets,
    st.sampled_from(["password", "AuthorizationKey", "wifi_passphrase", "idTag", "id-token", "Authorization"]),
)
def test_a_secret_is_masked_wherever_it_stands(tree: object, secret: str, name: str) -> None:
    def put(node: object) -> object:
        if isinstance(node, dict):
            return {**{key: put(value) for key, value in node.items()}, name: secret}
        if isinstance(node, list):
            return [*(put(child) for child in node), {name: secret}, {"key": name, "value": secret}]
        return node

    assert secret not in masked([2, "1", "DataTransfer", put(tree), {name: secret}])


@given(st.text())
def test_any_text_can_be_written(anything: str) -> None:
    Masking().message(anything).encode()
    Masking().text(anything).encode()


@pytest.mark.parametrize(
    "raw",
    [
        '[2,"1","Heartbeat",{}]',
        '[2, "2", "DataTransfer", {"data": "{ \\"a\\" : 1 }"}]',
        '[2,"3","X",{"a":"\\ud800"}]',
        '[2,"4","Authorize",{"idTag":"04A1B2"}]',
        '[2,"5","StatusNotification",{"info":"pin 3 of the plug @ 20 C"}]',
        "[2,",
        "",
    ],
)
def test_what_holds_no_secret_is_kept_letter_for_letter(raw: str) -> None:
    assert Masking(cards=False).kept(raw) == (raw, False)


@pytest.mark.parametrize(
    "raw",
    [
        '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"CANARY"}]',
        '[2,"1","ChangeConfiguration",{"key":"\\u0041uthorizationKey","value":"CANARY"}]',
        '[2,"2","X",{"pass-word":"CANARY"}]',
        '[2,"3","X",{"password":"CANARY","password":""}]',
        '[2,"4","GetDiagnostics",{"location":"ftp://u:CANARY@h/"}]',
        '[2,"5","DataTransfer",{"data":"{\\"authKey\\":\\"CANARY\\"}"}]',
        '[2,"6","X",{"note":"Authorization: Basic Q1A6Q0FOQVJZ"}]',
        '{"key":"AuthorizationKey","value":"CANARY',
    ],
)
def test_what_holds_one_is_masked_and_that_is_told(raw: str) -> None:
    kept, masked = Masking(cards=False).kept(raw)
    assert masked
    assert "CANARY" not in kept
    assert "Q1A6Q0FOQVJZ" not in kept
