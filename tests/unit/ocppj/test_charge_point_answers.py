from __future__ import annotations

from typing import Any

import pytest
from tests.support.schema_payload import payload

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.charge_point_answers import Answers
from evsetup.ocppj.charge_point_state import ChargePointState
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.session import NotOffered

V16, V201, V21 = OcppVersion.V16, OcppVersion.V201, OcppVersion.V21

FROM_16 = [
    "Authorize",
    "BootNotification",
    "DataTransfer",
    "DiagnosticsStatusNotification",
    "FirmwareStatusNotification",
    "Heartbeat",
    "LogStatusNotification",
    "MeterValues",
    "SecurityEventNotification",
    "SignCertificate",
    "SignedFirmwareStatusNotification",
    "StartTransaction",
    "StatusNotification",
    "StopTransaction",
]
FROM_201 = [
    "Authorize",
    "BootNotification",
    "ClearedChargingLimit",
    "DataTransfer",
    "FirmwareStatusNotification",
    "Get15118EVCertificate",
    "GetCertificateStatus",
    "Heartbeat",
    "LogStatusNotification",
    "MeterValues",
    "NotifyChargingLimit",
    "NotifyCustomerInformation",
    "NotifyDisplayMessages",
    "NotifyEVChargingNeeds",
    "NotifyEVChargingSchedule",
    "NotifyEvent",
    "NotifyMonitoringReport",
    "NotifyReport",
    "PublishFirmwareStatusNotification",
    "ReportChargingProfiles",
    "ReservationStatusUpdate",
    "SecurityEventNotification",
    "SignCertificate",
    "StatusNotification",
    "TransactionEvent",
]
FROM_21 = [
    *FROM_201,
    *[
        "BatterySwap",
        "ClosePeriodicEventStream",
        "GetCertificateChainStatus",
        "NotifyDERAlarm",
        "NotifyDERStartStop",
        "NotifyPriorityCharging",
        "NotifySettlement",
        "OpenPeriodicEventStream",
        "PullDynamicScheduleUpdate",
        "ReportDERControl",
        "VatNumberValidation",
    ],
]
ALL = [(version, action) for version, names in ((V16, FROM_16), (V201, FROM_201), (V21, FROM_21)) for action in names]


def answer(version: OcppVersion, action: str, sent: JsonObject, state: ChargePointState | None = None) -> Any:
    return Answers(version, state or ChargePointState(), {"TAG"}, lambda: 60).to(action, sent)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(("version", "action"), ALL)
def test_whatever_a_station_may_send_is_answered_as_its_schema_wants(
    version: OcppVersion, action: str, full: bool
) -> None:
    sent = payload(version, action, full=full)
    assert deviations(version, action, sent) == ()
    assert deviations(version, action, answer(version, action, sent), answer=True) == ()


@pytest.mark.parametrize(("version", "action"), ALL)
@pytest.mark.parametrize("sent", [{}, {"idToken": 3}, {"eventData": [None, 3, {}], "certificateStatusRequests": {}}])
def test_a_payload_that_is_no_such_message_is_answered_too(
    version: OcppVersion, action: str, sent: dict[str, object]
) -> None:
    assert isinstance(answer(version, action, sent), dict)


@pytest.mark.parametrize("version", OcppVersion)
@pytest.mark.parametrize("action", ["GetBaseReport", "Reset", "NotAnAction", ""])
def test_what_no_station_may_send_is_not_offered(version: OcppVersion, action: str) -> None:
    with pytest.raises(NotOffered):
        answer(version, action, {})


@pytest.mark.parametrize("action", ["NotifySettlement", "VatNumberValidation", "NotifyPeriodicEventStream"])
def test_what_came_with_2_1_is_not_offered_in_2_0_1(action: str) -> None:
    assert isinstance(answer(V21, action, {}), dict)
    with pytest.raises(NotOffered):
        answer(V201, action, {})


@pytest.mark.parametrize("version", [V201, V21])
@pytest.mark.parametrize(
    ("token", "verdict"),
    [
        ({"idToken": "tag", "type": "Central"}, "Accepted"),
        ({"idToken": "other", "type": "ISO14443"}, "Invalid"),
        ({"idToken": "", "type": "NoAuthorization"}, "Accepted"),
    ],
)
def test_a_token_is_judged_wherever_it_is_shown(version: OcppVersion, token: dict[str, str], verdict: str) -> None:
    assert answer(version, "Authorize", {"idToken": token}) == {"idTokenInfo": {"status": verdict}}
    event = {"eventType": "Started", "transactionInfo": {"transactionId": "t"}}
    assert answer(version, "TransactionEvent", {**event, "idToken": token}) == {"idTokenInfo": {"status": verdict}}
    assert answer(version, "TransactionEvent", event) == {}


def test_1_6_shapes_over_2_0_1_are_answered_in_their_own_shape() -> None:
    assert answer(V201, "Authorize", {"idTag": "TAG"}) == {"idTagInfo": {"status": "Accepted"}}
    started = answer(V201, "StartTransaction", {"connectorId": 1, "idTag": "TAG", "meterStart": 0})
    assert started["idTagInfo"] == {"status": "Accepted"}
