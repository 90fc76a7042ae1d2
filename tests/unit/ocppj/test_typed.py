"""The dataclasses of the ``ocpp`` package, written with OCPP's own names and read whatever a charger sends."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.ocpp_schemas import ALL, OcppSchema

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.typed import action_of, from_payload, to_payload

V16, V201, V21 = OcppVersion.V16, OcppVersion.V201, OcppVersion.V21
WITH_CLASS = [schema for schema in ALL if schema.action != "NotifyPeriodicEventStream"]


def test_all_but_the_one_message_without_a_dataclass_are_tried_here() -> None:
    assert len(ALL) == 387
    assert len(WITH_CLASS) == 386
    assert from_payload(V21, "NotifyPeriodicEventStream", {"id": 1}).message is None


@pytest.mark.parametrize("schema", WITH_CLASS, ids=str)
def test_every_name_of_every_schema_is_read_and_written_as_it_is(schema: OcppSchema) -> None:
    """The payload has every member that the schema has, at every depth."""
    big = [HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large]

    @settings(max_examples=1, derandomize=True, deadline=None, database=None, suppress_health_check=big)
    @given(schema.payloads(full=True))
    def check(payload: dict[str, Any]) -> None:
        reading = from_payload(schema.version, schema.action, payload, answer=schema.answer)
        assert {path[-1] for path in reading.aside} <= {"customData"}
        assert action_of(reading.message) == schema.action
        assert to_payload(reading.message, reading.aside) == payload

    check()


@pytest.mark.parametrize(
    "names",
    [
        {"limit_L2", "setpointReactive_L3", "dischargeLimit_L2", "setpoint_L3"},
        {"evSupportedDERControl", "soC", "priceScheduleID", "taxRuleID", "prioritizedEMAIDs", "receiptUrl"},
        {"fixedPFAbsorb", "iso15118CertificateHashData"},
    ],
    ids=["phases", "capitals", "acronyms"],
)
def test_the_names_that_the_package_cannot_convert_are_among_them(names: set[str]) -> None:
    of_21 = " ".join(str(schema.schema) for schema in ALL if schema.version is V21)
    assert [name for name in names if f"'{name}'" not in of_21] == []


def test_a_message_of_the_package_is_written_with_nested_dataclasses_words_and_without_what_is_none() -> None:
    call = importlib.import_module("ocpp.v21.call")
    datatypes = importlib.import_module("ocpp.v21.datatypes")
    enums = importlib.import_module("ocpp.v21.enums")
    period = datatypes.ChargingSchedulePeriodType(start_period=0, limit=16.0, limit_l2=10.0)
    schedule = datatypes.ChargingScheduleType(
        id=1, charging_rate_unit=enums.ChargingRateUnitEnumType.a, charging_schedule_period=[period]
    )
    profile = datatypes.ChargingProfileType(
        id=1,
        stack_level=0,
        charging_profile_purpose=enums.ChargingProfilePurposeEnumType.tx_profile,
        charging_profile_kind="Absolute",
        charging_schedule=[schedule],
    )
    payload = to_payload(call.SetChargingProfile(evse_id=1, charging_profile=profile))
    assert payload["chargingProfile"]["chargingSchedule"][0]["chargingSchedulePeriod"] == [  # type: ignore[index]
        {"startPeriod": 0, "limit": 16.0, "limit_L2": 10.0}
    ]
    assert deviations(V21, "SetChargingProfile", payload) == ()


def test_dictionaries_in_pythons_spelling_are_written_in_ocpps() -> None:
    call = importlib.import_module("ocpp.v201.call")
    message = call.BootNotification(reason="PowerUp", charging_station={"vendor_name": "v", "model": "m"})
    assert to_payload(message) == {"reason": "PowerUp", "chargingStation": {"vendorName": "v", "model": "m"}}


def test_what_a_vendor_adds_is_left_as_the_vendor_has_it() -> None:
    call = importlib.import_module("ocpp.v201.call")
    custom = {"vendorId": "v", "some_thing": {"vendor_name": None}}
    assert to_payload(call.Heartbeat(custom_data=custom)) == {"customData": custom}


def test_what_a_charger_sends_beside_ocpp_is_kept_aside_and_what_it_leaves_out_is_none() -> None:
    payload = {
        "configurationKey": [{"key": "HeartbeatInterval", "readOnly": False, "value": 60}],
        "unknown_key": ["a"],
        "vendorThing": {"a": 1},
    }
    reading = from_payload(V16, "GetConfiguration", payload, answer=True)
    assert reading.message.configuration_key == payload["configurationKey"]
    assert reading.message.unknown_key == ["a"]
    assert reading.aside == {("vendorThing",): {"a": 1}}
    assert to_payload(reading.message, reading.aside)["vendorThing"] == {"a": 1}
    assert from_payload(V16, "BootNotification", {}).message.charge_point_vendor is None


def test_inside_a_dataclass_a_name_in_another_case_counts_and_a_strange_one_is_kept_aside() -> None:
    report = {"component": {"NAME": "C", "x": 1}, "variable": {"name": 7}, "variableAttribute": []}
    reading = from_payload(V201, "NotifyReport", {"reportData": [report]})
    assert reading.message.report_data[0].component.name == "C"
    assert reading.message.report_data[0].variable.name == 7
    assert reading.aside == {("reportData", 0, "component", "x"): 1}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
MEMBERS = [
    "meterValue",
    "meter_value",
    "METERVALUE",
    "sampledValue",
    "status",
    "connectorId",
    "configurationKey",
    "__class__",
]


@given(
    st.sampled_from(list(OcppVersion)),
    st.sampled_from(["MeterValues", "GetConfiguration", "NotifyReport", "StatusInfoType", "Any", "no such", ""]),
    st.dictionaries(st.sampled_from(MEMBERS) | st.text(max_size=8), JSON),
    st.booleans(),
)
def test_no_payload_is_an_error(version: OcppVersion, action: str, payload: dict[str, object], answer: bool) -> None:
    reading = from_payload(version, action, payload, answer=answer)
    if reading.message is not None:
        to_payload(reading.message, reading.aside)


def test_what_is_no_message_of_the_package_is_the_programs_error() -> None:
    with pytest.raises(ValueError, match="no message"):
        to_payload({"a": 1})
