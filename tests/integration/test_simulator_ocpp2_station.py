"""The simulated 2.0.1 and 2.1 stations on the wire: boot, device model, reports, a whole charging session."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.support.demo import ocpp2_simulator
from tests.support.ocpp2_bench import PASSWORD, TOKEN, Bench, bench, limit
from tests.support.watching_csms import watching_csms

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.session import CallRefused
from evsetup.simulator.station_controllers import Limits

BOTH = pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)


@BOTH
async def test_it_boots_tells_its_connector_and_beats(version: OcppVersion) -> None:
    async with bench(version) as site:
        boot = site.csms.told("BootNotification")[0]
        assert boot["reason"] == "PowerUp"
        assert boot["chargingStation"]["serialNumber"] == site.charger.serial
        assert site.csms.requests[0].headers["Sec-WebSocket-Protocol"] == version.value
        assert site.csms.logins[0] == b"CS-1:" + PASSWORD.reveal().encode()
        notice = "NotifyEvent" if version is OcppVersion.V21 else "StatusNotification"
        await site.csms.until(lambda: len(site.csms.told(notice)) >= 2)
        words = [
            told["connectorStatus"] if version is OcppVersion.V201 else told["eventData"][0]["actualValue"]
            for told in site.csms.told(notice)
        ]
        assert words[:2] == ["Available", "Occupied"]
        assert (await site.csms.call("TriggerMessage", requestedMessage="Heartbeat"))["status"] == "Accepted"
        await site.csms.until(lambda: site.csms.told("Heartbeat"))


async def test_while_pending_it_sends_what_it_is_asked_for_and_nothing_else() -> None:
    async with watching_csms() as csms:
        at = "2026-05-04T12:00:00Z"
        csms.answers["BootNotification"] = {"status": "Pending", "currentTime": at, "interval": 3600}
        async with ocpp2_simulator(f"ws://127.0.0.1:{csms.port}", password=PASSWORD) as charger:
            site = Bench(csms, charger)
            await csms.booted()
            assert (await site.set("SecurityCtrlr.OrganizationName", "Riverside"))["attributeStatus"] == "Accepted"
            start = await csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
            assert (start["status"], start["statusInfo"]["reasonCode"]) == ("Rejected", "CSNotAccepted")
            await csms.call("GetBaseReport", requestId=1, reportBase="SummaryInventory")
            await site.whole_report(1)
            await csms.call("TriggerMessage", requestedMessage="StatusNotification")
            await csms.until(lambda: csms.told("StatusNotification"))
            assert {action for action, _ in csms.calls} == {"BootNotification", "NotifyReport", "StatusNotification"}
            csms.answers["BootNotification"] = {"status": "Accepted", "currentTime": at, "interval": 300}
            assert (await csms.call("TriggerMessage", requestedMessage="BootNotification"))["status"] == "Accepted"
            await csms.until(lambda: len(csms.told("BootNotification")) == 2)
            assert csms.told("BootNotification")[1]["reason"] == "Triggered"
            await csms.until(lambda: len(csms.told("StatusNotification")) >= 2)
            assert csms.deviations() == []


async def test_a_rejected_boot_is_tried_again_after_the_interval_and_nothing_is_served() -> None:
    async with watching_csms() as csms:
        csms.answers["BootNotification"] = {
            "status": "Rejected",
            "currentTime": "2026-05-04T12:00:00Z",
            "interval": 2,
        }
        async with ocpp2_simulator(f"ws://127.0.0.1:{csms.port}", password=PASSWORD) as charger:
            await csms.booted(2)
            with pytest.raises(CallRefused) as refused:
                await Bench(csms, charger).value("OCPPCommCtrlr.HeartbeatInterval")
            assert refused.value.code == "SecurityError"
            assert {action for action, _ in csms.calls} == {"BootNotification"}


async def test_variables_are_read_with_the_status_that_each_deserves() -> None:
    async with bench() as site:
        names = (
            "ocppcommctrlr.heartbeatinterval",
            "SecurityCtrlr.BasicAuthPassword",
            "NoSuchCtrlr.Enabled",
            "ClockCtrlr.NoSuchVariable",
            "NetworkConfiguration[1].OcppCsmsUrl",
            "DeviceDataCtrlr.ItemsPerMessage[GetReport]",
        )
        results = await site.get(*names)
        assert [result["attributeStatus"] for result in results] == [
            "Accepted",
            "Rejected",
            "UnknownComponent",
            "UnknownVariable",
            "UnknownComponent",
            "Accepted",
        ]
        assert results[1]["attributeStatusInfo"]["reasonCode"] == "WriteOnly"
        assert results[5]["attributeValue"] == "20"
        (other,) = await site.get("ClockCtrlr.DateTime", attribute="Target")
        assert other["attributeStatus"] == "NotSupportedAttributeType"
        (place,) = await site.get("Connector.AvailabilityState", evse=1, connector=1)
        assert place["attributeValue"] in {"Available", "Occupied"}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("OCPPCommCtrlr.HeartbeatInterval", "120", ("Accepted", "")),
        ("OCPPCommCtrlr.HeartbeatInterval", "0", ("Rejected", "ValueTooLow")),
        ("OCPPCommCtrlr.HeartbeatInterval", "90000", ("Rejected", "ValueTooHigh")),
        ("OCPPCommCtrlr.HeartbeatInterval", "soon", ("Rejected", "InvalidValue")),
        ("OCPPCommCtrlr.OfflineThreshold", "-1", ("Rejected", "ValuePositiveOnly")),
        ("OCPPCommCtrlr.ActiveNetworkProfile", "2", ("Rejected", "ReadOnly")),
        ("SecurityCtrlr.BasicAuthPassword", "too short", ("Rejected", "InvalidValue")),
        ("SecurityCtrlr.BasicAuthPassword", "x" * 41, ("Rejected", "TooLargeElement")),
        ("SecurityCtrlr.Identity", "CS-2", ("RebootRequired", "")),
        ("AuthCtrlr.AuthorizeRemoteStart", "yes", ("Rejected", "InvalidValue")),
        ("ClockCtrlr.NtpSource", "GPS", ("Rejected", "InvalidValue")),
        ("ClockCtrlr.TimeSource", "NTP,NTP", ("Rejected", "InvalidValue")),
        ("ClockCtrlr.NextTimeOffsetTransitionDateTime", "tomorrow", ("Rejected", "InvalidValue")),
        ("SampledDataCtrlr.TxUpdatedMeasurands", "Voltage,SoC", ("Rejected", "InvalidValue")),
        ("SampledDataCtrlr.TxUpdatedMeasurands", "Voltage", ("Accepted", "")),
        ("NoSuchCtrlr.Enabled", "true", ("UnknownComponent", "NotFound")),
    ],
)
async def test_a_write_is_judged_by_the_variables_characteristics(
    name: str, value: str, expected: tuple[str, str]
) -> None:
    async with bench() as site:
        assert await site.status_of_set(name, value) == expected
        if expected[0] in {"Accepted", "RebootRequired"}:
            assert await site.value(name) == value


async def test_a_target_stays_within_what_can_be_set() -> None:
    async with bench() as site:
        assert await site.status_of_set("Heater.Temperature", "12", attribute="Target") == ("Accepted", "")
        assert await site.status_of_set("Heater.Temperature", "40", attribute="Target") == ("Rejected", "ValueTooHigh")
        assert await site.status_of_set("Heater.Temperature", "12", attribute="MaxSet") == ("Rejected", "ReadOnly")


async def test_more_items_or_bytes_than_one_message_may_hold_are_a_callerror() -> None:
    async with bench(limits=Limits(items=2, bytes=200)) as site:
        for code, names in (
            ("OccurrenceConstraintViolation", ["ClockCtrlr.DateTime"] * 3),
            ("FormatViolation", [f"{'C' * 45}.{'V' * 45}"] * 2),
        ):
            with pytest.raises(CallRefused) as refused:
                await site.get(*names)
            assert refused.value.code == code
        assert len(await site.get("ClockCtrlr.DateTime", "ClockCtrlr.TimeZone")) == 2


@BOTH
async def test_the_full_inventory_comes_in_many_parts_without_a_gap(version: OcppVersion) -> None:
    async with bench(version) as site:
        answer = await site.csms.call("GetBaseReport", requestId=7, reportBase="FullInventory")
        assert answer["status"] == "Accepted"
        parts = await site.whole_report(7)
        assert [part["seqNo"] for part in parts] == list(range(len(parts)))
        assert [part["tbc"] for part in parts] == [True] * (len(parts) - 1) + [False]
        rows = [row for part in parts for row in part["reportData"]]
        assert len(parts) > 8
        assert len(rows) > 200
        names = {row["component"]["name"] for row in rows}
        assert {"OCPPCommCtrlr", "SecurityCtrlr", "EVSE", "Connector", "ChargingStation"} <= names
        assert ("NetworkConfiguration" in names) is (version is OcppVersion.V21)
        passwords = [row for row in rows if row["variable"]["name"] == "BasicAuthPassword"]
        assert all("value" not in row["variableAttribute"][0] for row in passwords)
        assert all(row["variableAttribute"][0]["mutability"] == "WriteOnly" for row in passwords)


async def test_smaller_reports_hold_what_their_name_says() -> None:
    async with bench() as site:
        await site.csms.call("GetBaseReport", requestId=1, reportBase="ConfigurationInventory")
        await site.csms.call("GetBaseReport", requestId=2, reportBase="SummaryInventory")
        configuration = [row for part in await site.whole_report(1) for row in part["reportData"]]
        assert all(
            any(attribute["mutability"] != "ReadOnly" for attribute in row["variableAttribute"])
            for row in configuration
        )
        summary = [row["variable"]["name"] for part in await site.whole_report(2) for row in part["reportData"]]
        assert set(summary) == {"AvailabilityState", "Available", "Problem"}


async def test_a_new_heartbeat_interval_counts_at_once() -> None:
    async with bench() as site:
        await site.csms.until(lambda: len(site.csms.told("StatusNotification")) == 2)
        assert site.csms.told("Heartbeat") == []
        await site.set("OCPPCommCtrlr.HeartbeatInterval", "1")
        await site.csms.until(lambda: site.csms.told("Heartbeat"))


@pytest.mark.parametrize(
    ("action", "payload", "code"),
    [
        ("Reset", {}, "OccurrenceConstraintViolation"),
        ("Reset", {"type": 5}, "TypeConstraintViolation"),
        ("Reset", {"type": "Later"}, "PropertyConstraintViolation"),
        ("Reset", {"type": "OnIdle", "when": "now"}, "FormatViolation"),
        ("GetVariables", {"getVariableData": []}, "OccurrenceConstraintViolation"),
        ("GetCompositeSchedule", {"duration": 60, "evseId": 1, "chargingRateUnit": []}, "TypeConstraintViolation"),
        ("UnlockConnector", {"evseId": [1], "connectorId": 1}, "TypeConstraintViolation"),
    ],
)
async def test_a_request_that_leaves_its_schema_is_refused_by_the_code_for_it(
    action: str, payload: dict[str, Any], code: str
) -> None:
    async with bench() as site:
        with pytest.raises(CallRefused) as refused:
            await site.csms.call(action, **payload)
        assert refused.value.code == code


async def test_a_report_of_chosen_components_and_an_empty_one() -> None:
    async with bench() as site:

        async def ask(number: int, **what: Any) -> str:
            return str((await site.csms.call("GetReport", requestId=number, **what))["status"])

        clock = {"component": {"name": "ClockCtrlr"}, "variable": {"name": "TimeOffset"}}
        assert await ask(1, componentVariable=[clock]) == "Accepted"
        rows = (await site.whole_report(1))[0]["reportData"]
        assert [row["variable"].get("instance", "") for row in rows] == ["", "NextTransition"]
        assert await ask(2, componentCriteria=["Problem"]) == "EmptyResultSet"
        assert await ask(3, componentVariable=[{"component": {"name": "NoSuchCtrlr"}}]) == "EmptyResultSet"
        assert await ask(4, componentVariable=[{"component": {"name": "DisplayMessageCtrlr"}}]) == "Accepted"
        not_available = [{"component": {"name": "DisplayMessageCtrlr"}}]
        assert await ask(5, componentVariable=not_available, componentCriteria=["Enabled"]) == "EmptyResultSet"


async def test_what_was_set_survives_a_restart_and_a_power_cut(tmp_path: Path) -> None:
    async with bench(flash=tmp_path / "station.json") as site:
        await site.set("ClockCtrlr.TimeZone", "Asia/Kolkata")
        assert (await site.csms.call("Reset", type="Immediate"))["status"] == "Accepted"
        await site.csms.booted(2)
        assert site.csms.told("BootNotification")[1]["reason"] == "RemoteReset"
        assert await site.value("ClockCtrlr.TimeZone") == "Asia/Kolkata"
    async with bench(flash=tmp_path / "station.json") as site:
        assert await site.value("ClockCtrlr.TimeZone") == "Asia/Kolkata"


@BOTH
async def test_a_whole_charging_session_is_started_limited_metered_and_stopped(version: OcppVersion) -> None:
    async with bench(version) as site:
        await site.plugged()
        call = site.csms.call
        assert (await call("RequestStartTransaction", idToken=TOKEN, remoteStartId=5, evseId=1))["status"] == "Accepted"
        await site.csms.until(lambda: site.events("Started"))
        started = site.events("Started")[0]
        assert (started["triggerReason"], started["transactionInfo"]["remoteStartId"]) == ("RemoteStart", 5)
        assert started["idToken"] == TOKEN
        number = started["transactionInfo"]["transactionId"]
        await site.csms.until(lambda: site.power() > 20_000)
        assert (await call("GetTransactionStatus", transactionId=number))["ongoingIndicator"] is True
        profile = limit(10, transactionId=number)
        assert (await call("SetChargingProfile", evseId=1, chargingProfile=profile))["status"] == "Accepted"
        await site.csms.until(lambda: 6000 < site.power() < 7200)
        composite = await call("GetCompositeSchedule", evseId=1, duration=60)
        assert composite["schedule"]["chargingSchedulePeriod"] == [{"startPeriod": 0, "limit": 10.0}]
        assert (await call("GetChargingProfiles", requestId=3, chargingProfile={}))["status"] == "Accepted"
        await site.csms.until(lambda: site.csms.told("ReportChargingProfiles"))
        assert site.csms.told("ReportChargingProfiles")[0]["chargingProfile"] == [profile]
        assert (await call("ClearChargingProfile", chargingProfileId=7))["status"] == "Accepted"
        assert (await call("ClearChargingProfile", chargingProfileId=7))["status"] == "Unknown"
        assert (await call("UnlockConnector", evseId=1, connectorId=1))["status"] == "OngoingAuthorizedTransaction"
        assert (await call("RequestStopTransaction", transactionId="another"))["status"] == "Rejected"
        assert (await call("RequestStopTransaction", transactionId=number))["status"] == "Accepted"
        await site.csms.until(lambda: site.events("Ended"))
        ended = site.events("Ended")[0]
        assert (ended["transactionInfo"]["stoppedReason"], ended["triggerReason"]) == ("Remote", "RemoteStop")
        assert [event["seqNo"] for event in site.events()] == list(range(len(site.events())))


@pytest.mark.parametrize(
    ("evse", "profile", "reason"),
    [
        (1, limit(10), "MissingParam"),
        (1, limit(10, transactionId="none"), "TxNotFound"),
        (2, limit(10, "TxDefaultProfile"), "UnknownEvse"),
        (1, limit(10, "ChargingStationMaxProfile"), "InvalidProfile"),
        (0, limit(10, "ChargingStationExternalConstraints"), "UnsupportedPurpose"),
        (1, limit(10, "TxDefaultProfile", stackLevel=99), "InvalidStackLevel"),
    ],
)
async def test_a_profile_that_cannot_be_obeyed_is_rejected_with_its_reason(
    evse: int, profile: dict[str, Any], reason: str
) -> None:
    async with bench() as site:
        answer = await site.csms.call("SetChargingProfile", evseId=evse, chargingProfile=profile)
        assert (answer["status"], answer["statusInfo"]["reasonCode"]) == ("Rejected", reason)


async def test_default_profiles_for_the_station_and_for_its_evse_contradict_each_other() -> None:
    async with bench() as site:
        first = await site.csms.call("SetChargingProfile", evseId=0, chargingProfile=limit(16, "TxDefaultProfile"))
        assert first["status"] == "Accepted"
        other = limit(10, "TxDefaultProfile", id=8)
        answer = await site.csms.call("SetChargingProfile", evseId=1, chargingProfile=other)
        assert answer["statusInfo"]["reasonCode"] == "DuplicateProfile"


async def test_a_token_that_the_csms_does_not_accept_ends_the_transaction() -> None:
    async with bench() as site:
        site.csms.answers["TransactionEvent"] = {"idTokenInfo": {"status": "Invalid"}}
        await site.plugged()
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.events("Ended"))
        assert site.events("Ended")[0]["transactionInfo"]["stoppedReason"] == "DeAuthorized"


async def test_out_of_service_is_told_and_refuses_a_start() -> None:
    async with bench() as site:
        await site.plugged()
        assert site.charger.station is not None
        site.charger.station.charging.unplug()
        answer = await site.csms.call("ChangeAvailability", operationalStatus="Inoperative", evse={"id": 1})
        assert answer["status"] == "Accepted"
        await site.csms.until(
            lambda: (
                site.csms.told("StatusNotification")[-1:]
                and site.csms.told("StatusNotification")[-1]["connectorStatus"] == "Unavailable"
            )
        )
        start = await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        assert start["status"] == "Rejected"
        elsewhere = await site.csms.call("ChangeAvailability", operationalStatus="Operative", evse={"id": 9})
        assert elsewhere["status"] == "Rejected"


async def test_an_on_idle_reset_waits_for_the_running_transaction() -> None:
    async with bench() as site:
        await site.plugged()
        await site.csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1)
        await site.csms.until(lambda: site.events("Started"))
        assert (await site.csms.call("Reset", type="OnIdle"))["status"] == "Scheduled"
        number = site.events("Started")[0]["transactionInfo"]["transactionId"]
        await site.csms.call("RequestStopTransaction", transactionId=number)
        await site.csms.booted(2)
        assert site.events("Ended")[0]["transactionInfo"]["stoppedReason"] == "Remote"
