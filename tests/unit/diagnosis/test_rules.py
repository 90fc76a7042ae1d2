"""Each rule on a recording that shows its cause, and no other problem; a clean day shows none."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st
from tests.support.charger_tape import DOWN, UP, ChargerTape
from tests.support.pki import Root
from tests.unit.diagnosis.test_trace_entry import ENTRIES

from evsetup.diagnosis.analysis import analysed
from evsetup.diagnosis.rules import every_rule
from evsetup.diagnosis.trace_entry import Entry
from evsetup.domain.finding import Severity

Story = Callable[[ChargerTape], object]
CASES: dict[str, Story] = {}
OCPP2: set[str] = set()


def shows(code: str, *, ocpp2: bool = False) -> Callable[[Story], Story]:
    def note(story: Story) -> Story:
        CASES[code] = story
        if ocpp2:
            OCPP2.add(code)
        return story

    return note


def up(tape: ChargerTape) -> ChargerTape:
    return tape.open().boot().status()


# Boots


@shows("boot-loop")
def _(tape: ChargerTape) -> None:
    tape.open()
    for _ in range(5):
        tape.boot().wait(60)


@shows("pending")
def _(tape: ChargerTape) -> None:
    tape.open()
    for _ in range(4):
        tape.boot("Pending").wait(60)


@shows("rejected")
def _(tape: ChargerTape) -> None:
    tape.open().boot("Rejected").wait(300)


@shows("boot-unanswered")
def _(tape: ChargerTape) -> None:
    tape.open().call(UP, "BootNotification", {"chargePointVendor": "a", "chargePointModel": "b"})
    tape.wait(40).ping(UP)


@shows("talks-before-boot")
def _(tape: ChargerTape) -> None:
    tape.open().status().boot()


@shows("interval")
def _(tape: ChargerTape) -> None:
    tape.open().boot(interval=0)


@shows("firmware-same")
def _(tape: ChargerTape) -> None:
    up(tape).up("FirmwareStatusNotification", {"status": "Installed"}, {}).wait(60).boot()


# Links


@shows("reconnect-storm")
def _(tape: ChargerTape) -> None:
    for pause in (5, 40, 7, 90, 11, 20):
        up(tape).wait(pause).close(1001).wait(5)


def _equal_lives(seconds: float) -> Story:
    def story(tape: ChargerTape) -> None:
        for _ in range(4):
            up(tape).wait(seconds).close(1006, DOWN).wait(20)

    return story


for _seconds, _code in ((60, "60-s"), (110, "110-s"), (300, "300-s"), (3600, "3600-s")):
    shows(f"cut-after-{_code}")(_equal_lives(_seconds))


@shows("cut-after-2-h")
def _(tape: ChargerTape) -> None:
    for _ in range(3):
        up(tape)
        for _ in range(23):
            tape.wait(300).beat()
        tape.wait(150).close(1001, DOWN).wait(20)


@shows("links-break")
def _(tape: ChargerTape) -> None:
    for pause in (200, 700, 1400):
        up(tape).wait(min(pause, 250))
        for _ in range(pause // 250):
            tape.beat().wait(200)
        tape.close(1006).wait(30)


@shows("duplicate-identity")
def _(tape: ChargerTape) -> None:
    tape.open("10.0.0.7:1").boot().wait(5).open("10.0.0.8:1").wait(5).close(link=1).wait(5).boot()


@shows("old-link-left")
def _(tape: ChargerTape) -> None:
    tape.open("10.0.0.7:1").boot().wait(5).open("10.0.0.7:2").wait(5).close(link=1).wait(5).boot()


@shows("no-back-off")
def _(tape: ChargerTape) -> None:
    tape.refuse(400)
    for _ in range(6):
        tape.wait(0.2).refuse(400)


@shows("slow-redial")
def _(tape: ChargerTape) -> None:
    for _ in range(4):
        up(tape).wait(33).beat().close().wait(900)


@shows("charger-no-pong")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(5):
        tape.ping(DOWN).wait(61)
    tape.beat()


@shows("csms-no-pong")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(5):
        tape.ping(UP).wait(61)
    tape.beat()


for _status, _code in (
    (401, "refused-401"),
    (403, "refused-403"),
    (404, "refused-404"),
    (503, "refused-5xx"),
    (302, "redirected"),
):
    shows(_code)(lambda tape, status=_status: [tape.refuse(status).wait(20) for _ in range(4)])  # type: ignore[misc]


@shows("too-big")
def _(tape: ChargerTape) -> None:
    up(tape).down("GetConfiguration", {}, {"configurationKey": []}).wait(20).close(1009, DOWN)


@shows("large-message")
def _(tape: ChargerTape) -> None:
    up(tape).up("DataTransfer", {"vendorId": "x", "data": "y" * 70_000}, {"status": "Accepted"})


@shows("tls-lost")
def _(tape: ChargerTape) -> None:
    tape.open(secure=True).boot().wait(33).close().wait(9).open().boot()


@shows("version-changes")
def _(tape: ChargerTape) -> None:
    tape.open().close().wait(30)
    tape.subprotocol = "ocpp2.0.1"
    tape.open()


# Requests and answers


@shows("charger-silent")
def _(tape: ChargerTape) -> None:
    up(tape).call(DOWN, "GetConfiguration", {})
    tape.wait(130).beat()


@shows("csms-silent")
def _(tape: ChargerTape) -> None:
    up(tape).call(UP, "Heartbeat", {})
    tape.wait(130).beat()


@shows("charger-late")
def _(tape: ChargerTape) -> None:
    up(tape).down("GetConfiguration", {}, {"configurationKey": []}, took=45)


@shows("csms-late")
def _(tape: ChargerTape) -> None:
    up(tape).up("Heartbeat", {}, {"currentTime": tape.wait(0).told(45)}, took=45)


@shows("charger-two-at-once")
def _(tape: ChargerTape) -> None:
    one, two = up(tape).call(UP, "Heartbeat", {}), tape.call(UP, "Heartbeat", {})
    for id in (one, two):
        tape.answer(DOWN, id, {"currentTime": tape.told()})


@shows("csms-two-at-once")
def _(tape: ChargerTape) -> None:
    one, two = up(tape).call(DOWN, "ClearCache", {}), tape.call(DOWN, "ClearCache", {})
    for id in (one, two):
        tape.answer(UP, id, {"status": "Accepted"})


@shows("id-used-twice")
def _(tape: ChargerTape) -> None:
    for _ in range(2):
        up(tape) if tape.link == 0 else None
        tape.answer(DOWN, tape.call(UP, "Heartbeat", {}, id="same"), {"currentTime": tape.told()})
        tape.wait(5)


@shows("not-offered")
def _(tape: ChargerTape) -> None:
    up(tape).down("GetCompositeSchedule", {"connectorId": 1, "duration": 60}, "NotImplemented")


@shows("csms-not-offered")
def _(tape: ChargerTape) -> None:
    up(tape).up("SecurityEventNotification", {"type": "StartupOfTheDevice", "timestamp": tape.told()}, "NotSupported")


@shows("csms-internal-error")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(3):
        tape.up("DataTransfer", {"vendorId": "x"}, "InternalError").wait(30)


@shows("charger-internal-error")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(3):
        tape.down("ClearCache", {}, "InternalError").wait(30)


@shows("csms-refuses-shape")
def _(tape: ChargerTape) -> None:
    up(tape).up("DataTransfer", {"vendorId": "x"}, "TypeConstraintViolation")


@shows("charger-refuses-shape")
def _(tape: ChargerTape) -> None:
    up(tape).down("DataTransfer", {"vendorId": "x"}, "FormationViolation")


@shows("security-error")
def _(tape: ChargerTape) -> None:
    up(tape).down("ClearCache", {}, "SecurityError")


@shows("read-loop")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(5):
        tape.down("GetConfiguration", {}, {"configurationKey": []}).wait(60)


@shows("drops-when-read")
def _(tape: ChargerTape) -> None:
    for _ in range(2):
        up(tape).wait(20).call(DOWN, "GetConfiguration", {})
        tape.wait(2).close(1006).wait(40)


@shows("charger-breaks-schema")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(10):
        tape.up("StatusNotification", {"connectorId": "1", "errorCode": "NoError", "status": "Available"}, {}).wait(9)


@shows("csms-breaks-schema")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(10):
        tape.up("Heartbeat", {}, {"currentTime": tape.told(), "more": 1}).wait(299)


# Time


@shows("clock-off")
def _(tape: ChargerTape) -> None:
    tape.open().boot()
    for _ in range(4):
        tape.status(ahead=-400).wait(100)


@shows("local-time")
def _(tape: ChargerTape) -> None:
    tape.open().boot()
    for _ in range(4):
        tape.status(ahead=3600).wait(100)


@shows("clock-steps")
def _(tape: ChargerTape) -> None:
    tape.open().boot().status().wait(70).status().wait(70).status(ahead=50).wait(9)


@shows("clock-drifts")
def _(tape: ChargerTape) -> None:
    tape.open().boot()
    for n in range(50):
        tape.status(ahead=n * 0.5).wait(290)


@shows("clock-never-set")
def _(tape: ChargerTape) -> None:
    tape.open().boot().status(timestamp="1970-01-01T00:00:09Z")


@shows("no-zone")
def _(tape: ChargerTape) -> None:
    tape.open().boot().status(timestamp=tape.told()[:-1])


@shows("csms-clock-off")
def _(tape: ChargerTape) -> None:
    tape.open()
    for _ in range(3):
        tape.beat(ahead=-500).wait(299)


@shows("heartbeats-missing")
def _(tape: ChargerTape) -> None:
    up(tape).wait(900).beat()


@shows("heartbeats-too-often")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(8):
        tape.wait(30).beat()


# Transactions


def charge(tape: ChargerTape, number: int = 7, minutes: int = 10, wh: int = 1000) -> ChargerTape:
    tape.status("Preparing").start(number=number, wh=wh).status("Charging")
    for n in range(minutes):
        tape.wait(60).meter(wh + (n + 1) * 120, 7200, (10, 10, 10), number)
    return tape


@shows("transaction-without-end")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).wait(60)
    charge(tape, 8, wh=3000).stop(4200, 8)


@shows("transaction-number")
def _(tape: ChargerTape) -> None:
    charge(up(tape), 0).stop(2200, 0)


@shows("stop-of-unknown")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).stop(2200).wait(60).stop(9000, 99)


@shows("start-repeated")
def _(tape: ChargerTape) -> None:
    payload = {"connectorId": 1, "idTag": "CARD0001", "meterStart": 5, "timestamp": up(tape).told()}
    for number in (7, 8):
        answer = {"transactionId": number, "idTagInfo": {"status": "Accepted"}}
        tape.up("StartTransaction", payload, answer).wait(20)


@shows("short-charges")
def _(tape: ChargerTape) -> None:
    up(tape)
    for number in (7, 8, 9):
        tape.wait(60).start(number=number).wait(9).stop(1001, number, "Other")


@shows("card-altered")
def _(tape: ChargerTape) -> None:
    up(tape).up("Authorize", {"idTag": "04A2B3C4"}, {"idTagInfo": {"status": "Accepted"}}).start("04a2b3c4")


@shows("card-refused")
def _(tape: ChargerTape) -> None:
    up(tape).up("Authorize", {"idTag": "CARD0009"}, {"idTagInfo": {"status": "Invalid"}})


@shows("charges-though-refused")
def _(tape: ChargerTape) -> None:
    tape = up(tape).start(status="Blocked")
    for n in range(4):
        tape.wait(60).meter(1000 + n * 120, 7200)


@shows("remote-start-nothing")
def _(tape: ChargerTape) -> None:
    up(tape).down("RemoteStartTransaction", {"idTag": "CARD0001"}, {"status": "Accepted"}).wait(200).beat()


@shows("remote-stop-nothing")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).down("RemoteStopTransaction", {"transactionId": 7}, {"status": "Accepted"})
    for n in range(4):
        tape.wait(60).meter(2200 + (n + 1) * 120, 7200)


def event(tape: ChargerTape, kind: str, number: int, ahead: float = 0) -> ChargerTape:
    payload = {
        "eventType": kind,
        "timestamp": tape.told(ahead),
        "triggerReason": "Authorized",
        "seqNo": number,
        "transactionInfo": {"transactionId": "t1"},
        "evse": {"id": 1, "connectorId": 1},
    }
    return tape.up("TransactionEvent", payload, {})


def up2(tape: ChargerTape) -> ChargerTape:
    station = {"model": "b", "vendorName": "a", "firmwareVersion": "1.0"}
    answer = {"status": "Accepted", "currentTime": tape.told(), "interval": 300}
    return tape.open().up("BootNotification", {"reason": "PowerUp", "chargingStation": station}, answer)


@shows("sequence-gap", ocpp2=True)
def _(tape: ChargerTape) -> None:
    event(event(up2(tape), "Started", 0).wait(60), "Updated", 3)


@shows("out-of-order")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).stop(2200).wait(60).start(number=8).wait(120).stop(1001, 8, ahead=-150)


@shows("queue-not-drained")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).close(1006).wait(60)
    up(tape)
    for _ in range(3):
        tape.wait(200).beat()


# Meters


@shows("register-falls")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).wait(60).meter(1500, 7200)


@shows("energy-does-not-fit")
def _(tape: ChargerTape) -> None:
    up(tape).start()
    for n in range(10):
        tape.wait(60).meter(1000 + n * 120, 3600)
    tape.stop(2100)


@shows("negative-energy")
def _(tape: ChargerTape) -> None:
    up(tape).start().wait(90).stop(500)


@shows("record-does-not-fit")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).stop(90_000)


@shows("no-energy")
def _(tape: ChargerTape) -> None:
    up(tape)
    for number in (7, 8, 9):
        tape.start(number=number).wait(290).stop(1000, number)


@shows("no-meter-values")
def _(tape: ChargerTape) -> None:
    up(tape).start()
    for _ in range(4):
        tape.wait(290).beat()
    tape.stop()


@shows("values-of-no-charge")
def _(tape: ChargerTape) -> None:
    up(tape).start().wait(60).meter(1100, number=None)


# Charging profiles


@shows("limit-ignored")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).limit(8)
    for n in range(4):
        tape.wait(60).meter(2200 + (n + 1) * 120, 7200, (10, 10, 10))


@shows("limit-lost")
def _(tape: ChargerTape) -> None:
    charge(up(tape)).limit(8).wait(70).meter(2300, 5800, (8, 8, 8)).close(1001).wait(20).open()
    for n in range(4):
        tape.wait(60).meter(2400 + (n + 1) * 120, 7200, (10, 10, 10))


@shows("profile-refused")
def _(tape: ChargerTape) -> None:
    up(tape).down("SetChargingProfile", {"connectorId": 1, "csChargingProfiles": {}}, {"status": "Rejected"})


@shows("profile-left")
def _(tape: ChargerTape) -> None:
    schedule = {"duration": 60, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 8}]}
    up(tape).limit(8).down("ClearChargingProfile", {}, {"status": "Accepted"}).down(
        "GetCompositeSchedule", {"connectorId": 1, "duration": 60}, {"status": "Accepted", "chargingSchedule": schedule}
    )


@shows("limited-to-nothing")
def _(tape: ChargerTape) -> None:
    up(tape).limit(0)


# Settings


@shows("measurands-refused")
def _(tape: ChargerTape) -> None:
    up(tape).down("ChangeConfiguration", {"key": "MeterValuesSampledData", "value": "SoC"}, {"status": "Rejected"})


@shows("setting-refused")
def _(tape: ChargerTape) -> None:
    up(tape).down("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "9"}, {"status": "Rejected"})


@shows("variable-refused", ocpp2=True)
def _(tape: ChargerTape) -> None:
    where = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
    results = [{"attributeStatus": "Rejected", **where}]
    up2(tape).down(
        "SetVariables", {"setVariableData": [{"attributeValue": "9", **where}]}, {"setVariableResult": results}
    )


@shows("restart-owed")
def _(tape: ChargerTape) -> None:
    up(tape).down("ChangeConfiguration", {"key": "x", "value": "y"}, {"status": "RebootRequired"})
    for _ in range(3):
        tape.wait(290).beat()


@shows("setting-not-taken")
def _(tape: ChargerTape) -> None:
    up(tape).down("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "9"}, {"status": "Accepted"}).down(
        "GetConfiguration",
        {"key": ["HeartbeatInterval"]},
        {"configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]},
    )


# The charger itself


@shows("connector-faulted")
def _(tape: ChargerTape) -> None:
    up(tape).status("Faulted", "GroundFailure")


@shows("status-flaps")
def _(tape: ChargerTape) -> None:
    up(tape)
    for _ in range(6):
        tape.wait(9).status("Preparing").wait(9).status("Available")


@shows("out-of-service")
def _(tape: ChargerTape) -> None:
    up(tape).status("Unavailable")
    for _ in range(3):
        tape.wait(290).beat()


@shows("trigger-silent")
def _(tape: ChargerTape) -> None:
    up(tape).down("TriggerMessage", {"requestedMessage": "MeterValues"}, {"status": "Accepted"}).wait(200).beat()


@shows("no-restart")
def _(tape: ChargerTape) -> None:
    up(tape).down("Reset", {"type": "Soft"}, {"status": "Accepted"})
    for _ in range(3):
        tape.wait(290).beat()


@shows("unlock-failed")
def _(tape: ChargerTape) -> None:
    up(tape).down("UnlockConnector", {"connectorId": 1}, {"status": "UnlockFailed"})


@shows("local-list-fails")
def _(tape: ChargerTape) -> None:
    up(tape).down("SendLocalList", {"listVersion": 1, "updateType": "Full"}, {"status": "Failed"})


@shows("upload-fails")
def _(tape: ChargerTape) -> None:
    up(tape).up("DiagnosticsStatusNotification", {"status": "UploadFailed"}, {})


def part(tape: ChargerTape, number: int, *, more: bool) -> ChargerTape:
    payload = {"requestId": 1, "generatedAt": tape.told(), "seqNo": number, "tbc": more}
    return tape.up("NotifyReport", payload, {})


@shows("report-hole", ocpp2=True)
def _(tape: ChargerTape) -> None:
    part(part(up2(tape), 0, more=True), 2, more=False)


@shows("report-unfinished", ocpp2=True)
def _(tape: ChargerTape) -> None:
    part(up2(tape), 0, more=True).wait(200).beat()


@shows("data-transfer-unknown")
def _(tape: ChargerTape) -> None:
    up(tape).up("DataTransfer", {"vendorId": "x"}, {"status": "UnknownVendorId"})


# Firmware, certificates, security


@shows("firmware-stuck")
def _(tape: ChargerTape) -> None:
    up(tape).up("FirmwareStatusNotification", {"status": "Downloading"}, {})
    for _ in range(8):
        tape.wait(290).beat()


@shows("firmware-fails")
def _(tape: ChargerTape) -> None:
    up(tape).up("FirmwareStatusNotification", {"status": "DownloadFailed"}, {})


@shows("firmware-no-word")
def _(tape: ChargerTape) -> None:
    up(tape).down("UpdateFirmware", {"location": "http://10.0.0.1/x", "retrieveDate": tape.told()}, {})
    for _ in range(4):
        tape.wait(290).ping(UP).ping(DOWN, pong=True)
    tape.down("ClearCache", {}, {"status": "Accepted"})


@shows("security-event")
def _(tape: ChargerTape) -> None:
    up(tape).up("SecurityEventNotification", {"type": "TamperDetectionActivated", "timestamp": tape.told()}, {})


@shows("certificate-not-trusted")
def _(tape: ChargerTape) -> None:
    up(tape).up("SecurityEventNotification", {"type": "InvalidCentralSystemCertificate", "timestamp": tape.told()}, {})


@shows("never-signed")
def _(tape: ChargerTape) -> None:
    up(tape).up("SignCertificate", {"csr": "x"}, {"status": "Accepted"})
    for _ in range(4):
        tape.wait(290).beat()


@shows("certificate-refused")
def _(tape: ChargerTape) -> None:
    up(tape).down("CertificateSigned", {"certificateChain": "x"}, {"status": "Rejected"})


@pytest.mark.parametrize("code", sorted(CASES))
def test_a_cause_is_told_and_nothing_else_is_a_problem(code: str) -> None:
    tape = ChargerTape("ocpp2.0.1" if code in OCPP2 else "ocpp1.6")
    CASES[code](tape)
    found = {one.finding.code.removeprefix("diagnosis."): one for one in tape.story().suspicions}
    assert code in found, sorted(found)
    others = {c for c, one in found.items() if one.finding.severity >= Severity.PROBLEM and c != code}
    assert not others


def test_a_certificate_that_ends_soon_is_told() -> None:
    leaf = Root.create("root").sign_key("CP1", ec.generate_private_key(ec.SECP256R1()), days=9)
    tape = ChargerTape()
    tape.now = datetime.now(UTC)
    up(tape).down("CertificateSigned", {"certificateChain": leaf}, {"status": "Accepted"})
    assert "diagnosis.certificate-ends" in {one.finding.code for one in tape.story().suspicions}


def test_every_rule_has_a_recording() -> None:
    tapes = len(CASES) + 1  # the certificate's
    # ClockOff, ReportHole and SettingRefused tell two things each.
    assert tapes == len(every_rule.EVERY_RULE) + 3


def test_a_clean_day_is_silent() -> None:
    tape = up(ChargerTape())
    chance = random.Random(7)
    wh, number = 1000, 1
    for _ in range(12):
        for _ in range(chance.randrange(4, 12)):
            tape.wait(290).beat().ping(UP).wait(1).ping(DOWN, pong=True)
        tape.status("Preparing").wait(5)
        tape.up("Authorize", {"idTag": "CARD0001"}, {"idTagInfo": {"status": "Accepted"}})
        tape.start(number=number, wh=wh).status("Charging")
        for _ in range(chance.randrange(20, 90)):
            tape.wait(60)
            wh += 120
            tape.meter(wh, 7200, (10.4, 10.4, 10.4), number)
        tape.stop(wh, number).status("Finishing").wait(40).status("Available")
        number += 1
    tape.wait(200).beat()
    story = tape.story()
    assert story.messages > 1000
    assert [one.finding.code for one in story.suspicions] == []


def test_the_likeliest_causes_are_three_and_the_explaining_first() -> None:
    tape = ChargerTape()
    for _ in range(3):
        up(tape).wait(20).call(DOWN, "GetConfiguration", {})
        tape.wait(2).close(1006).wait(10)
    up(tape).status("Faulted", "GroundFailure").up("FirmwareStatusNotification", {"status": "DownloadFailed"}, {})
    tape.down("UnlockConnector", {"connectorId": 1}, {"status": "UnlockFailed"}).down("ClearCache", {}, "SecurityError")
    causes = [one.finding.code for one in tape.story().causes]
    assert len(causes) == 3
    assert causes[0] == "diagnosis.drops-when-read"


def test_rows_name_the_messages_that_show_it() -> None:
    tape = up(ChargerTape()).status("Faulted", "GroundFailure")
    (suspicion,) = tape.story().suspicions
    assert suspicion.rows == (5,)
    assert ("rows", "5") in suspicion.shown.evidence


@given(st.lists(ENTRIES, max_size=40))
def test_whatever_a_recording_holds_no_rule_raises(entries: list[Entry]) -> None:
    analysed(entries)
