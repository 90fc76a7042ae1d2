from __future__ import annotations

import pytest

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.deviation import Kind
from evsetup.ocppj.schemas import deviations

V16, V201, V21 = OcppVersion.V16, OcppVersion.V201, OcppVersion.V21


def test_a_proper_message_deviates_nowhere_in_any_version() -> None:
    boot16 = {"chargePointVendor": "v", "chargePointModel": "m"}
    boot2 = {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}
    answer = {"status": "Accepted", "currentTime": "2026-01-01T00:00:00Z", "interval": 60}
    assert deviations(V16, "BootNotification", boot16) == ()
    for version in (V201, V21):
        assert deviations(version, "BootNotification", boot2) == ()
    for version in OcppVersion:
        assert deviations(version, "BootNotification", answer, answer=True) == ()


def test_each_deviation_is_told_with_its_place_and_without_its_value() -> None:
    told = deviations(V16, "ChangeConfiguration", {"key": "AuthorizationKey", "value": "geheim" * 100, "x": 1})
    assert {(deviation.kind, deviation.place) for deviation in told} == {
        (Kind.TOO_LONG, "value"),
        (Kind.UNKNOWN_FIELD, "x"),
    }
    assert "geheim" not in repr(told)


@pytest.mark.parametrize("limit", [16.2, 21.4, 0.3])
def test_decimals_that_floats_cannot_hold_are_still_multiples_of_a_tenth(limit: float) -> None:
    period = {"startPeriod": 0, "limit": limit}
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [period]}
    profile = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": schedule,
    }
    assert deviations(V16, "SetChargingProfile", {"connectorId": 1, "csChargingProfiles": profile}) == ()


@pytest.mark.parametrize("action", ["Nonsense", "../BootNotification", "", "x" * 500])
def test_an_action_that_ocpp_does_not_know_is_one_deviation(action: str) -> None:
    assert len(deviations(V16, action, {})) == 1


def test_the_number_of_deviations_told_is_bounded() -> None:
    assert len(deviations(V16, "MeterValues", {"connectorId": 1, "meterValue": [{}] * 1000})) == 20
