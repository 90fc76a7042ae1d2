"""Each fault that a charger makes in its messages has a finding that says so, and the link lives on."""

from __future__ import annotations

import json

import pytest
from tests.support.ocpp_link import linked

from evsetup.domain.finding import Severity
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.frame_findings import finding_of

V16, V201, V21 = OcppVersion.V16, OcppVersion.V201, OcppVersion.V21

BOOT = {"chargePointVendor": "v", "chargePointModel": "m"}
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
BOOT_2 = {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}


def call(action: str, payload: object) -> str:
    return json.dumps([2, "a", action, payload])


FAULTS: list[tuple[str, OcppVersion, str | bytes, dict[str, str]]] = [
    ("invalid JSON", V16, '[2,"a","Heartbeat",{]', {"not-json": ""}),
    ("bytes that are no text", V16, b"\xff\xfe", {"binary": "", "not-utf-8": ""}),
    ("a binary message", V16, b'[2,"a","Heartbeat",{}]', {"binary": ""}),
    ("deep nesting", V16, '[2,"a","Heartbeat",' + '{"a":' * 90 + "1" + "}" * 90 + "]", {"too-deep": ""}),
    ("an object", V16, "{}", {"not-an-array": ""}),
    ("half a character", V16, r'[2,"a","DataTransfer",{"vendorId":"\ud800"}]', {"lone-surrogate": "vendorId"}),
    (
        "no number",
        V16,
        '[2,"a","MeterValues",{"connectorId":NaN,"meterValue":[]}]',
        {"not-a-number": "connectorId", "wrong-type": "connectorId", "too-few": "meterValue"},
    ),
    ("5000 digits", V16, '[2,"a","Heartbeat",{"x":' + "9" * 5000 + "}]", {"not-a-number": "x", "unknown-field": "x"}),
    ("the type as text", V16, '["2","a","Heartbeat",{}]', {"message-type": ""}),
    ("an unknown type", V16, '[9,"a","Heartbeat",{}]', {"unknown-message-type": ""}),
    ("no id", V16, '[2,null,"Heartbeat",{}]', {"id-missing": ""}),
    ("a long id", V16, f'[2,"{"x" * 37}","Heartbeat",{{}}]', {"id-too-long": ""}),
    ("a number as id", V16, '[2,17,"Heartbeat",{}]', {"id-number": ""}),
    ("an answer to nothing", V16, '[3,"a",{}]', {"unasked-answer": ""}),
    ("a short refusal", V16, '[4,"a","InternalError"]', {"short-callerror": "", "unasked-answer": ""}),
    ("an error code of 2.x", V16, '[4,"a","FormatViolation","",{}]', {"unknown-error-code": "", "unasked-answer": ""}),
    ("an error code of 1.6", V201, '[4,"a","FormationViolation","",{}]', {"unknown-error-code": "", "unasked-answer": ""}),
    ("too many elements", V16, '[2,"a","Heartbeat",{},1]', {"too-many-elements": ""}),
    ("the action as a list", V16, '[2,"a",["Heartbeat"],{}]', {"action-missing": ""}),
    ("an unknown action", V16, call("Nonsense", {}), {"unknown-action": ""}),
    ("no payload", V16, '[2,"a","Heartbeat"]', {"payload-missing": ""}),
    ("an empty array for a payload", V16, call("Heartbeat", []), {"payload-array": ""}),
    ("an array for a payload", V16, call("Heartbeat", [1]), {"payload-array": ""}),
    ("text for a payload", V16, call("Heartbeat", "x"), {"payload-not-object": ""}),
    ("an unknown field", V16, call("BootNotification", {**BOOT, "x": 1}), {"unknown-field": "x"}),
    ("a missing member", V16, call("BootNotification", {"chargePointVendor": "v"}), {"missing-member": "chargePointModel"}),
    ("a serial of 33 characters", V16, call("BootNotification", {**BOOT, "chargePointSerialNumber": "s" * 33}), {"too-long": "chargePointSerialNumber"}),
    ("a number for text", V16, call("BootNotification", {**BOOT, "iccid": 8944}), {"wrong-type": "iccid"}),
    ("an unknown word", V16, call("StatusNotification", {**STATUS, "errorCode": "Error"}), {"unknown-word": "errorCode"}),
    ("an empty vendor", V16, call("BootNotification", {**BOOT, "chargePointVendor": ""}), {"empty-text": "chargePointVendor"}),
    ("no items", V16, call("MeterValues", {"connectorId": 1, "meterValue": []}), {"too-few": "meterValue"}),
    ("local time without a zone", V16, call("StatusNotification", {**STATUS, "timestamp": "2026-11-22T11:42:44"}), {"bad-date-time": "timestamp"}),
    ("an offset without minutes", V16, call("StatusNotification", {**STATUS, "timestamp": "2026-11-22T11:42:44+02"}), {"bad-date-time": "timestamp"}),
    ("a clock at 1970", V16, call("StatusNotification", {**STATUS, "timestamp": "1970-01-01T00:00:10Z"}), {"old-clock": "timestamp"}),
    ("a value out of range", V21, call("ClosePeriodicEventStream", {"id": -1}), {"out-of-range": "id"}),
    ("a boot of 1.6 over 2.0.1", V201, call("BootNotification", BOOT), {"other-version": "", "unknown-field": "*", "missing-member": "*"}),
    ("a boot of 2.0.1 over 1.6", V16, call("BootNotification", BOOT_2), {"other-version": "", "unknown-field": "*", "missing-member": "*"}),
    ("an action of 1.6 over 2.0.1", V201, call("StartTransaction", {}), {"other-version": ""}),
    ("an action of 2.0.1 over 1.6", V16, call("TransactionEvent", {}), {"other-version": ""}),
    ("a SEND before 2.1", V201, '[6,"a","Heartbeat",{}]', {"other-version": ""}),
    ("a CALLRESULTERROR before 2.1", V16, '[5,"a","InternalError","",{}]', {"other-version": ""}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("version", "raw", "codes"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS]
)
async def test_a_fault_has_its_finding_and_the_link_lives_on(
    version: OcppVersion, raw: str | bytes, codes: dict[str, str]
) -> None:
    async with linked(version=version) as link:
        await link.says(raw)
        await link.says('[2,"next","Heartbeat",{}]')
        while (await link.hears())[1] != "next":
            pass
        record = link.frames[0]
        assert {finding.code for finding in record.findings} == {f"ocpp.frame.{code}" for code in codes}
        for deviation in record.deviations:
            assert codes[deviation.kind.value] in {deviation.place, "*"}


async def test_messages_without_fault_have_no_findings() -> None:
    async with linked() as link:
        await link.says(call("BootNotification", {**BOOT, "iccid": "8944"}))
        await link.hears()
        assert link.frames[0].findings == ()


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_fault_has_a_finding_that_can_be_read(kind: Kind) -> None:
    finding = finding_of(Deviation(kind, "meterValue/0", "in short"), "MeterValues")
    assert finding.code == f"ocpp.frame.{kind.value}"
    assert "{" not in f"{finding.seen} {finding.means}"
    assert finding.do or finding.severity <= Severity.INFO
    assert "{" not in str(finding_of(Deviation(kind, "", "in short"), "").seen)


def test_a_finding_names_the_place_and_no_value() -> None:
    finding = finding_of(Deviation(Kind.TOO_LONG, "chargingStation/serialNumber", "longer than 25"), "BootNotification")
    assert str(finding.seen).startswith("BootNotification, chargingStation/serialNumber")
    assert finding.evidence[0].content == "chargingStation/serialNumber: longer than 25"
