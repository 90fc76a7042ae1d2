"""Lists, reservations, monitors and customers of the simulated 2.0.1 and 2.1 stations on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.support.demo import eventually
from tests.support.ocpp2_bench import Bench, bench

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.session import CallRefused

BOTH = pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
OURS = {"idToken": "EVSETUP", "type": "Central"}
PLACE = {"component": {"name": "Connector", "evse": {"id": 1, "connectorId": 1}}}
STATE = {**PLACE, "variable": {"name": "AvailabilityState"}}
FEED = {"component": {"name": "ElectricalFeed"}, "variable": {"name": "ACVoltage"}}


def entry(word: str, status: str | None = "Accepted") -> dict[str, Any]:
    token = {"idToken": {"idToken": word, "type": "Central"}}
    return token if status is None else {**token, "idTokenInfo": {"status": status}}


async def send_list(site: Bench, kind: str, version: int, *entries: dict[str, Any]) -> str:
    more = {"localAuthorizationList": list(entries)} if entries else {}
    return str((await site.csms.call("SendLocalList", versionNumber=version, updateType=kind, **more))["status"])


async def version_of_list(site: Bench) -> int:
    return int((await site.csms.call("GetLocalListVersion"))["versionNumber"])


async def unplugged(site: Bench) -> None:
    await site.plugged()
    assert site.charger.station is not None
    site.charger.station.charging.unplug()
    await eventually(lambda: site.charger.station and site.charger.station.charging.status == "Available")


async def state(site: Bench) -> str:
    (told,) = await site.get("Connector.AvailabilityState", evse=1, connector=1)
    return str(told["attributeValue"])


async def reserve(site: Bench, number: int = 7, seconds: float = 600, **more: Any) -> str:
    until = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()
    request = {"id": number, "expiryDateTime": until, "idToken": OURS, "evseId": 1, **more}
    return str((await site.csms.call("ReserveNow", **request))["status"])


async def monitor(site: Bench, kind: str, value: float, place: Mapping[str, Any] = STATE, **more: Any) -> Any:
    told = {"type": kind, "value": value, "severity": 5, **place, **more}
    answer = await site.csms.call("SetVariableMonitoring", setMonitoringData=[told])
    return answer["setMonitoringResult"][0]


def of_monitor(site: Bench, number: int) -> list[Mapping[str, Any]]:
    events = [event for told in site.csms.told("NotifyEvent") for event in told["eventData"]]
    return [event for event in events if event.get("variableMonitoringId") == number]


@BOTH
async def test_a_local_list_is_kept_changed_and_emptied(version: OcppVersion) -> None:
    async with bench(version) as site:
        assert await send_list(site, "Full", 3, entry("A")) == "Failed"
        await site.set("LocalAuthListCtrlr.Enabled", "true")
        assert await version_of_list(site) == 0
        assert await send_list(site, "Full", 3, entry("A"), entry("B")) == "Accepted"
        assert await send_list(site, "Differential", 3, entry("C")) == "VersionMismatch"
        assert await send_list(site, "Differential", 4, entry("C"), entry("a", None)) == "Accepted"
        assert (await version_of_list(site), await site.value("LocalAuthListCtrlr.Entries")) == (4, "2")
        assert await send_list(site, "Full", 5, entry("A"), entry("A")) == "Failed"
        with pytest.raises(CallRefused) as refused:
            await send_list(site, "Full", 5, *(entry(f"T{number}") for number in range(21)))
        assert refused.value.code == "OccurrenceConstraintViolation"
        assert await send_list(site, "Full", 6) == "Accepted"
        assert (await version_of_list(site), await site.value("LocalAuthListCtrlr.Entries")) == (0, "0")
        assert site.csms.deviations() == []


@BOTH
async def test_an_evse_is_reserved_for_one_token_and_used_by_it(version: OcppVersion) -> None:
    async with bench(version) as site:
        await site.plugged()
        assert await reserve(site) == "Occupied"
        await unplugged(site)
        assert await reserve(site, evseId=9) == "Rejected"
        assert await reserve(site) == "Accepted"
        assert await state(site) == "Reserved"
        assert await reserve(site, 8) == "Occupied"
        assert await reserve(site, 7, 900) == "Accepted"
        stranger = {"idToken": "OTHER", "type": "Central"}
        answer = await site.csms.call("RequestStartTransaction", idToken=stranger, remoteStartId=1)
        assert answer["status"] == "Rejected"
        answer = await site.csms.call("RequestStartTransaction", idToken=OURS, remoteStartId=2, evseId=1)
        assert answer["status"] == "Accepted"
        assert site.charger.station is not None
        site.charger.station.charging.plug_in()
        await site.csms.until(lambda: site.events("Started"))
        assert site.events("Started")[0]["reservationId"] == 7
        assert (await site.csms.call("CancelReservation", reservationId=7))["status"] == "Rejected"
        assert site.csms.deviations() == []


@BOTH
async def test_a_reservation_is_cancelled_or_expires_and_the_latter_is_told(version: OcppVersion) -> None:
    async with bench(version) as site:
        await unplugged(site)
        assert await reserve(site) == "Accepted"
        assert (await site.csms.call("CancelReservation", reservationId=7))["status"] == "Accepted"
        assert await state(site) == "Available"
        assert await reserve(site, 8, 1) == "Accepted"
        await site.csms.until(lambda: site.csms.told("ReservationStatusUpdate"))
        told = site.csms.told("ReservationStatusUpdate")[0]
        assert told == {"reservationId": 8, "reservationUpdateStatus": "Expired"}
        assert site.csms.deviations() == []


@BOTH
async def test_monitors_are_set_told_reported_and_cleared(version: OcppVersion) -> None:
    async with bench(version) as site:
        await site.plugged()
        delta = await monitor(site, "Delta", 1)
        upper = await monitor(site, "UpperThreshold", 200, FEED)
        assert (delta["status"], upper["status"]) == ("Accepted", "Accepted")
        await site.csms.until(lambda: of_monitor(site, upper["id"]))
        assert of_monitor(site, upper["id"])[0]["trigger"] == "Alerting"
        site.charger.station.charging.unplug()  # type: ignore[union-attr]
        await site.csms.until(lambda: of_monitor(site, delta["id"]))
        event = of_monitor(site, delta["id"])[0]
        assert (event["actualValue"], event["eventNotificationType"]) == ("Available", "CustomMonitor")
        answer = await site.csms.call("GetMonitoringReport", requestId=4, monitoringCriteria=["DeltaMonitoring"])
        assert answer["status"] == "Accepted"
        await site.csms.until(lambda: site.csms.told("NotifyMonitoringReport"))
        (row,) = site.csms.told("NotifyMonitoringReport")[0]["monitor"]
        assert [one["id"] for one in row["variableMonitoring"]] == [delta["id"]]
        ids = [delta["id"], upper["id"], 999]
        answer = await site.csms.call("ClearVariableMonitoring", id=ids)
        words = [one["status"] for one in answer["clearMonitoringResult"]]
        assert words == ["Accepted", "Accepted", "NotFound"]
        assert (await site.csms.call("GetMonitoringReport", requestId=5))["status"] == "EmptyResultSet"
        assert site.csms.deviations() == []


@BOTH
async def test_monitors_that_cannot_be_are_refused_with_the_word_that_fits(version: OcppVersion) -> None:
    async with bench(version) as site:
        nothing = {"component": {"name": "NoSuchCtrlr"}, "variable": {"name": "Enabled"}}
        no_variable = {**PLACE, "variable": {"name": "NoSuch"}}
        deaf = {"component": {"name": "ClockCtrlr"}, "variable": {"name": "TimeZone"}}
        power = {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power"}}
        words = [
            (await monitor(site, "Delta", 1, nothing))["status"],
            (await monitor(site, "Delta", 1, no_variable))["status"],
            (await monitor(site, "Delta", 1, deaf))["status"],
            (await monitor(site, "UpperThreshold", 1))["status"],
            (await monitor(site, "UpperThreshold", 90_000, power))["status"],
            (await monitor(site, "Delta", -1))["status"],
            (await monitor(site, "Delta", 1, id=77))["status"],
            (await monitor(site, "Delta", 1))["status"],
            (await monitor(site, "Delta", 2))["status"],
        ]
        assert words == [
            "UnknownComponent",
            "UnknownVariable",
            "UnsupportedMonitorType",
            "UnsupportedMonitorType",
            "Rejected",
            "Rejected",
            "Rejected",
            "Accepted",
            "Duplicate",
        ]
        assert (await site.csms.call("SetMonitoringLevel", severity=4))["status"] == "Accepted"
        assert (await site.csms.call("SetMonitoringLevel", severity=10))["status"] == "Rejected"
        assert await site.value("MonitoringCtrlr.ActiveMonitoringLevel") == "4"
        assert (await site.csms.call("SetMonitoringBase", monitoringBase="FactoryDefault"))["status"] == "Accepted"
        assert (await site.csms.call("GetMonitoringReport", requestId=5))["status"] == "EmptyResultSet"


@BOTH
async def test_what_is_known_of_a_customer_is_reported(version: OcppVersion) -> None:
    async with bench(version) as site:
        ask = {"requestId": 6, "report": True, "clear": False}
        assert (await site.csms.call("CustomerInformation", **ask))["status"] == "Invalid"
        assert (await site.csms.call("CustomerInformation", **ask, idToken=OURS))["status"] == "Accepted"
        await site.csms.until(lambda: site.csms.told("NotifyCustomerInformation"))
        assert site.csms.told("NotifyCustomerInformation")[0]["requestId"] == 6
        neither = {**ask, "report": False}
        assert (await site.csms.call("CustomerInformation", **neither, idToken=OURS))["status"] == "Rejected"
        assert site.csms.deviations() == []
