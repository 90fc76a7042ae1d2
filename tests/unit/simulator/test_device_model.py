"""The device model of a simulated station: what its maker put in, and how values are judged and kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, DataType
from evsetup.ocppj.schemas import deviations
from evsetup.simulator.device_model import DeviceModel, Hooks
from evsetup.simulator.flash import Flash
from evsetup.simulator.station_controllers import Limits, controllers
from evsetup.simulator.station_hardware import Nameplate2, hardware
from evsetup.simulator.variable_values import Refusal, fit, rejected

PLATE = Nameplate2("evsetup demo", "AC22-201", "S-1", "2.3.0")
BOTH = pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)


def model(
    version: OcppVersion = OcppVersion.V201, flash: Flash | None = None, hooks: Hooks | None = None
) -> DeviceModel:
    definitions = (*controllers(version, Limits()), *hardware(version, PLATE))
    return DeviceModel(flash or Flash(), definitions, hooks or Hooks())


def named(component: str, variable: str, value: str = "", **more: Any) -> dict[str, Any]:
    return {"component": {"name": component}, "variable": {"name": variable}, "attributeValue": value, **more}


@BOTH
def test_every_variable_is_there_once_and_its_delivered_value_fits_it(version: OcppVersion) -> None:
    definitions = model(version).definitions
    assert len({definition.key for definition in definitions}) == len(definitions)
    for definition in definitions:
        for attribute in definition.attributes.values():
            if definition.data_type is DataType.STRING and attribute.value == "":
                continue
            flaw = fit(attribute.value, definition.data_type, definition.low, definition.high, definition.options)
            assert flaw is None, (definition.component, definition.name)


@BOTH
def test_every_row_of_a_report_keeps_to_the_schema(version: OcppVersion) -> None:
    station = model(version)
    rows = [station.report_row(definition) for definition in station.shown()]
    report = {"requestId": 1, "generatedAt": "2026-05-04T12:00:00Z", "seqNo": 0, "reportData": rows}
    assert deviations(version, "NotifyReport", report) == ()
    assert len(rows) > 200


@pytest.mark.parametrize(
    "name",
    [
        ("OCPPCommCtrlr", "ActiveNetworkProfile"),
        ("OCPPCommCtrlr", "FileTransferProtocols"),
        ("OCPPCommCtrlr", "MessageTimeout", "Default"),
        ("OCPPCommCtrlr", "NetworkConfigurationPriority"),
        ("OCPPCommCtrlr", "NetworkProfileConnectionAttempts"),
        ("OCPPCommCtrlr", "MessageAttempts", "TransactionEvent"),
        ("SecurityCtrlr", "OrganizationName"),
        ("SecurityCtrlr", "CertificateEntries"),
        ("SecurityCtrlr", "SecurityProfile"),
        ("DeviceDataCtrlr", "ItemsPerMessage", "SetVariables"),
        ("DeviceDataCtrlr", "BytesPerMessage", "GetReport"),
        ("ClockCtrlr", "DateTime"),
        ("ClockCtrlr", "TimeSource"),
        ("AuthCtrlr", "AuthorizeRemoteStart"),
        ("TxCtrlr", "EVConnectionTimeOut"),
        ("TxCtrlr", "TxStartPoint"),
        ("SampledDataCtrlr", "TxUpdatedMeasurands"),
        ("AlignedDataCtrlr", "Interval"),
        ("SmartChargingCtrlr", "Entries", "ChargingProfiles"),
        ("SmartChargingCtrlr", "LimitChangeSignificance"),
        ("SmartChargingCtrlr", "PeriodsPerSchedule"),
        ("SmartChargingCtrlr", "ProfileStackLevel"),
        ("SmartChargingCtrlr", "RateUnit"),
        ("AlignedDataCtrlr", "Measurands"),
        ("AlignedDataCtrlr", "TxEndedInterval"),
        ("AlignedDataCtrlr", "TxEndedMeasurands"),
        ("SampledDataCtrlr", "TxEndedInterval"),
        ("SampledDataCtrlr", "TxEndedMeasurands"),
        ("SampledDataCtrlr", "TxStartedMeasurands"),
        ("SampledDataCtrlr", "TxUpdatedInterval"),
        ("AuthCtrlr", "LocalAuthorizeOffline"),
        ("AuthCtrlr", "LocalPreAuthorize"),
        ("ChargingStation", "AvailabilityState"),
        ("ChargingStation", "Available"),
        ("ChargingStation", "SupplyPhases"),
        ("DeviceDataCtrlr", "BytesPerMessage", "GetVariables"),
        ("DeviceDataCtrlr", "BytesPerMessage", "SetVariables"),
        ("DeviceDataCtrlr", "ItemsPerMessage", "GetReport"),
        ("DeviceDataCtrlr", "ItemsPerMessage", "GetVariables"),
        ("OCPPCommCtrlr", "MessageAttemptInterval", "TransactionEvent"),
        ("OCPPCommCtrlr", "OfflineThreshold"),
        ("OCPPCommCtrlr", "ResetRetries"),
        ("OCPPCommCtrlr", "RetryBackOffRandomRange"),
        ("OCPPCommCtrlr", "RetryBackOffRepeatTimes"),
        ("OCPPCommCtrlr", "RetryBackOffWaitMinimum"),
        ("OCPPCommCtrlr", "UnlockOnEVSideDisconnect"),
        ("OCPPCommCtrlr", "WebSocketPingInterval"),
        ("SecurityCtrlr", "Identity"),
        ("TxCtrlr", "StopTxOnEVSideDisconnect"),
        ("TxCtrlr", "StopTxOnInvalidId"),
        ("TxCtrlr", "TxStopPoint"),
    ],
)
def test_what_every_station_must_have_is_there(name: tuple[str, ...]) -> None:
    assert model().definition(*name).component.name == name[0]


def test_only_2_1_shows_its_network_configurations() -> None:
    asked = {"component": {"name": "NetworkConfiguration", "instance": "1"}, "variable": {"name": "OcppCsmsUrl"}}
    assert model(OcppVersion.V201).read(asked) == Refusal("UnknownComponent", "NotFound")
    assert model(OcppVersion.V21).read(asked) == ""


def test_a_written_value_is_there_after_a_power_cut(tmp_path: Path) -> None:
    path = tmp_path / "flash.json"
    written = model(flash=Flash(path)).write(named("clockctrlr", "TIMEZONE", "Asia/Kolkata"))
    assert not isinstance(written, Refusal)
    assert model(flash=Flash(path))["ClockCtrlr", "TimeZone"] == "Asia/Kolkata"


def test_the_rest_of_the_station_has_the_last_word() -> None:
    hooks = Hooks(live=lambda definition: None, judge=lambda definition, value: rejected("InvalidValue", "not today"))
    station = model(hooks=hooks)
    assert station.write(named("ClockCtrlr", "TimeZone", "Asia/Kolkata")) == rejected("InvalidValue", "not today")
    assert station["ClockCtrlr", "TimeZone"] == "Etc/UTC"


def test_a_live_value_comes_before_a_stored_one() -> None:
    station = model(hooks=Hooks(live=lambda definition: "now" if definition.name == "DateTime" else None))
    assert station["ClockCtrlr", "DateTime"] == "now"


@given(st.text(max_size=1100), st.sampled_from([d for d in model().definitions if not d.hidden]))
def test_no_value_whatsoever_is_stored_unless_it_fits(value: str, definition: Any) -> None:
    station = model()
    asked = {
        "component": definition.component.to_json(),
        "variable": definition.variable_json(),
        "attributeValue": value,
    }
    written = station.write(asked)
    if isinstance(written, Refusal):
        assert station.value(definition) == definition.attributes["Actual"].value
        assert len(written.reason) <= 20
    else:
        assert definition.attributes["Actual"].access is not Access.READ_ONLY
        assert fit(value, definition.data_type, definition.low, definition.high, definition.options) is None


@pytest.mark.parametrize(
    "asked", [{}, {"component": None}, {"component": {"name": 5}}, {"component": {"name": "EVSE", "evse": 1}}]
)
def test_a_request_that_names_nothing_is_an_unknown_component(asked: dict[str, Any]) -> None:
    found = model().read(asked)
    assert isinstance(found, Refusal)
    assert found.status == "UnknownComponent"
