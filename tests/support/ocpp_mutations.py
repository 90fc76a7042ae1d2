"""OCPP messages and upgrade requests, spoilt in every way that a seed can think of. The same seed spoils the same way."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

PROPER: list[tuple[str, str, dict[str, Any]]] = [
    ("1.6", "BootNotification", {"chargePointVendor": "v", "chargePointModel": "m", "iccid": ""}),
    ("1.6", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}),
    (
        "1.6",
        "MeterValues",
        {
            "connectorId": 1,
            "meterValue": [
                {
                    "timestamp": "2026-11-22T10:42:44Z",
                    "sampledValue": [{"value": "16.02", "measurand": "Current.Import", "phase": "L1"}, {"value": "1"}],
                }
            ],
        },
    ),
    (
        "1.6",
        "StartTransaction",
        {"connectorId": 1, "idTag": "04A1B2", "meterStart": 7, "timestamp": "2026-11-22T10:42:44+02:00"},
    ),
    ("1.6", "SecurityEventNotification", {"type": "InvalidTLSVersion", "timestamp": "2026-11-22T10:42:44Z"}),
    ("2.0.1", "BootNotification", {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}),
    (
        "2.0.1",
        "TransactionEvent",
        {
            "eventType": "Started",
            "timestamp": "2026-11-22T10:42:44Z",
            "triggerReason": "CablePluggedIn",
            "seqNo": 0,
            "transactionInfo": {"transactionId": "7f3a"},
            "evse": {"id": 1},
            "idToken": {"idToken": "04A1B2", "type": "ISO14443"},
            "meterValue": [{"timestamp": "2026-11-22T10:42:44Z", "sampledValue": [{"value": 1.5}]}],
        },
    ),
    (
        "2.0.1",
        "NotifyReport",
        {
            "requestId": 1,
            "generatedAt": "2026-11-22T10:42:44Z",
            "seqNo": 0,
            "reportData": [
                {
                    "component": {"name": "SecurityCtrlr"},
                    "variable": {"name": "BasicAuthPassword"},
                    "variableAttribute": [{"type": "Actual", "value": "x", "mutability": "WriteOnly"}],
                }
            ],
        },
    ),
    ("2.1", "Heartbeat", {"customData": {"vendorId": "v", "deep": [[[]]]}}),
    (
        "2.1",
        "NotifyEvent",
        {
            "generatedAt": "2026-11-22T10:42:44Z",
            "seqNo": 0,
            "eventData": [
                {
                    "eventId": 1,
                    "timestamp": "2026-11-22T10:42:44Z",
                    "trigger": "Delta",
                    "actualValue": "Occupied",
                    "eventNotificationType": "HardWiredNotification",
                    "component": {"name": "EVSE", "evse": {"id": 1}},
                    "variable": {"name": "AvailabilityState"},
                }
            ],
        },
    ),
]
"""Version, action and payload of messages about which there is nothing to be said."""

_MARK = "@@here@@"
_HOSTILE = [
    "NaN",
    "-Infinity",
    "1e999",
    "9" * 5000,
    "-" + "9" * 25,
    "0.1e-400",
    "null",
    "true",
    '""',
    '"' + "x" * 3000 + '"',
    r'"\ud800"',
    r'"\udfff\ud83d\ude00"',
    r'"\u0000"',
    '"𝔘𝔫𝔦"',
    "[" * 70 + "]" * 70,
    '{"a":' * 300 + "1" + "}" * 300,
    '{"a":1,"a":2,"A":3}',
    "[[],{},[{}]]",
    '"1970-01-01T00:00:00Z"',
    '"2026-11-22T10:42:44"',
    "{",
    "]",
    "01",
    "'x'",
]
_KINDS = ["0", "1", "3", "4", "5", "6", "7", "-2", "2.0", '"2"', "true", "null", "[2]", "2e0", "99999999999999999999"]
_IDS = ["null", "17", "[]", "{}", '""', '"' + "i" * 37 + '"', '"' + "i" * 4000 + '"', r'"\ud800"', "1.5", "true"]
_ACTIONS = [
    '["Heartbeat"]',
    '{"a":1}',
    "null",
    "7",
    '""',
    '"Nonsense"',
    '"../Reset"',
    '"' + "A" * 5000 + '"',
    r'"\udc00"',
]


class Spoiler:
    """Spoils messages, by a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def message(self) -> str | bytes:
        """One message; about a tenth of them are proper."""
        chance = self._random
        _, action, payload = chance.choice(PROPER)
        parts = ["2", json.dumps(f"id-{chance.randrange(10**6)}"), json.dumps(action), json.dumps(payload)]
        match chance.randrange(10):
            case 0:
                parts[0] = chance.choice(_KINDS)
            case 1:
                parts[1] = chance.choice(_IDS)
            case 2:
                parts[2] = chance.choice(_ACTIONS)
            case 3 | 4 | 5:
                parts[3] = self._payload(payload)
            case 6:
                parts = chance.sample(parts, chance.randrange(4)) + [chance.choice(_HOSTILE)] * chance.randrange(3)
        raw = f"[{','.join(parts)}]"
        match chance.randrange(12):
            case 0 | 1:
                raw = self._text(raw)
            case 2:
                return raw.encode("utf-8", "surrogatepass")[: chance.randrange(1, 400)]
        return raw

    def answer(self, message_id: str) -> str:
        """Something like an answer to the request with this id."""
        chance = self._random
        body = chance.choice([self._payload({"status": "Accepted"}), chance.choice(_HOSTILE), '"Error","",{}', '"X"'])
        return f"[{chance.choice('344')},{json.dumps(message_id)},{body}]"

    def request(self, lines: list[bytes]) -> bytes:
        """A spoilt upgrade request made of ``lines``, the empty one at the end included."""
        chance = self._random
        lines = list(lines)
        for _ in range(chance.randrange(1, 3)):
            place = chance.randrange(len(lines))
            match chance.randrange(8):
                case 0:
                    del lines[place]
                case 1:
                    lines.insert(place, lines[place])
                case 2:
                    lines[place] = bytes(self._bytes(lines[place]))
                case 3:
                    lines[place] = lines[place].replace(b": ", chance.choice([b":", b" : ", b":\t", b"\r\n "]))
                case 4:
                    lines.insert(place, chance.choice(_LINES))
                case 5:
                    lines[0] = chance.choice(_TARGETS).join([b"GET ", b" HTTP/1.1"])
                case 6:
                    lines[0] = lines[0].replace(b"GET", chance.choice([b"POST", b"get", b"PRI *", b"\x16\x03\x01"]))
                case 7:
                    lines[0] = lines[0].replace(b"1.1", chance.choice([b"1.0", b"2", b"0.9", b"9" * 500]))
            if not lines:
                return b""
        return chance.choice([b"\r\n"] * 9 + [b"\n"]).join(lines)

    def frames(self) -> bytes:
        """Bytes that may be WebSocket frames: reserved bits, wrong lengths, wrong opcodes, text that is none."""
        chance = self._random
        message = b'[2,"a","Heartbeat",{}]'
        proper = bytes([0x81, 0x80 | len(message)]) + bytes(4) + message
        made = bytearray(proper * chance.randrange(1, 3))
        for _ in range(chance.randrange(1, 4)):
            made[chance.randrange(min(len(made), 8))] = chance.randrange(256)
        return bytes(made)

    def _payload(self, payload: dict[str, Any]) -> str:
        """``payload`` with one hostile thing somewhere in it."""
        chance = self._random
        made = copy.deepcopy(payload)
        node: Any = made
        while True:
            keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys or chance.random() < 0.2:
                if isinstance(node, dict):
                    node[chance.choice(["x", "customData", "ä" * 40, "status", ""])] = _MARK
                else:
                    node.append(_MARK)
                break
            key = chance.choice(keys)
            if isinstance(node[key], dict | list) and chance.random() < 0.8:
                node = node[key]
                continue
            node[key] = _MARK
            break
        return json.dumps(made).replace(f'"{_MARK}"', chance.choice(_HOSTILE))

    def _text(self, raw: str) -> str:
        chance = self._random
        for _ in range(chance.randrange(1, 5)):
            at = chance.randrange(len(raw) + 1)
            match chance.randrange(3):
                case 0:
                    raw = raw[:at] + raw[at + chance.randrange(1, 9) :]
                case 1:
                    raw = raw[:at] + chance.choice('[]{},:"\\u0\x00é') + raw[at:]
                case 2:
                    raw = raw[:at] + raw[max(0, at - 30) : at] + raw[at:]
        return raw

    def _bytes(self, raw: bytes) -> bytearray:
        chance = self._random
        made = bytearray(raw or b"\x00")
        for _ in range(chance.randrange(1, 6)):
            made[chance.randrange(len(made))] = chance.randrange(256)
        return made


_LINES = [
    b"Host: x",
    b"Content-Length: 0",
    b"Content-Length: 99",
    b"Transfer-Encoding: chunked",
    b"Authorization: Basic !",
    b"Authorization: Basic " + b"QUFB" * 500,
    b"Sec-WebSocket-Protocol: ,;",
    b"Sec-WebSocket-Protocol: ocpp9",
    b"Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99",
    b"Sec-WebSocket-Version: 7",
    b"X: " + b"y" * 9000,
    b"\xff\xfe: \x00",
]
_TARGETS = [
    b"/",
    b"",
    b"//CP1",
    b"/ocpp/%00",
    b"/ocpp/%zz",
    b"/ocpp/" + b"A" * 5000,
    b"http://x/ocpp/CP1",
    b"/ocpp/\xc3\xa4",
    b"*",
]
