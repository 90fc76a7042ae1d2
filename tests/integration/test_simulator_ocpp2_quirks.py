"""What each switch of a simulated 2.x station does on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import fields
from typing import Any

import pytest
from tests.integration.test_simulator_ocpp2_network import PRIORITY, reset, set_slot
from tests.support.demo import eventually, ocpp2_simulator
from tests.support.ocpp2_bench import PASSWORD, Bench, limit
from tests.support.watching_csms import watching_csms

from evsetup.ocppj.session import CallRefused, LinkClosed
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks
from evsetup.simulator.quirk_switch import descriptions

PENDING = {"status": "Pending", "currentTime": "2026-05-04T12:00:00Z", "interval": 1}


@asynccontextmanager
async def odd(**switches: Any) -> AsyncIterator[Bench]:
    async with (
        watching_csms() as csms,
        ocpp2_simulator(
            f"ws://127.0.0.1:{csms.port}/ocpp", password=PASSWORD, quirks=Ocpp2Quirks(**switches)
        ) as charger,
    ):
        yield Bench(csms, charger)


async def base_report(site: Bench) -> None:
    await site.csms.booted()
    answer = await site.csms.call("GetBaseReport", requestId=1, reportBase="FullInventory")
    assert answer["status"] == "Accepted"


def numbers(site: Bench) -> list[int]:
    return [part["seqNo"] for part in site.report(1)]


async def test_a_report_can_have_a_hole() -> None:
    async with odd(report_with_a_hole=True) as site:
        await base_report(site)
        await site.whole_report(1)
        assert 1 not in numbers(site)
        assert numbers(site)[:2] == [0, 2]


async def test_a_report_can_have_no_end() -> None:
    async with odd(report_never_ends=True) as site:
        await base_report(site)
        await site.csms.until(lambda: len(numbers(site)) > 8)
        await site.value("ClockCtrlr.DateTime")
        assert all(part["tbc"] for part in site.report(1))


async def test_a_report_can_stay_away() -> None:
    async with odd(report_never_comes=True) as site:
        await base_report(site)
        await site.csms.call("TriggerMessage", requestedMessage="Heartbeat")
        await site.csms.until(lambda: site.csms.told("Heartbeat"))
        assert site.report(1) == []


async def test_a_call_before_the_boot_is_answered_can_cost_the_link() -> None:
    async with odd(drops_calls_before_boot=True) as site:
        gate = asyncio.Event()
        handle = site.csms._handle

        async def slowly(action: str, payload: Any) -> Any:
            if action == "BootNotification":
                await gate.wait()
            return await handle(action, payload)

        site.csms._handle = slowly  # type: ignore[method-assign]
        await site.csms.connected(1)
        with pytest.raises(LinkClosed):
            await site.value("ClockCtrlr.DateTime")
        gate.set()
        await site.csms.booted()
        await site.csms.until(lambda: site.csms.told("StatusNotification"))
        assert await site.value("ClockCtrlr.DateTime")


async def test_a_station_can_insist_on_pending_before_accepted() -> None:
    async with odd(needs_pending_first=True) as site:
        await site.csms.booted(2)
        assert site.csms.told("StatusNotification") == []
        site.csms.answers["BootNotification"] = PENDING
        await site.csms.booted(3)
        del site.csms.answers["BootNotification"]
        await site.csms.until(lambda: site.csms.told("StatusNotification"))


async def test_a_write_can_be_accepted_in_name_only() -> None:
    async with odd(accepts_without_change=True) as site:
        await site.csms.booted()
        assert await site.status_of_set("ClockCtrlr.TimeZone", "Asia/Kolkata") == ("Accepted", "")
        assert await site.value("ClockCtrlr.TimeZone") == "Etc/UTC"


async def test_words_can_be_unknown_to_every_schema() -> None:
    async with odd(unknown_words=True) as site:
        await site.csms.until(lambda: site.csms.told("StatusNotification"))
        assert site.csms.told("BootNotification")[0]["reason"] == "Coffee"
        assert site.csms.told("StatusNotification")[0]["connectorStatus"] == "Sleeping"
        assert len(site.csms.deviations()) >= 2


async def test_messages_can_be_shaped_as_in_1_6() -> None:
    async with odd(shaped_like_1_6=True) as site:
        await site.csms.until(lambda: site.csms.told("StatusNotification"))
        assert site.csms.told("BootNotification")[0]["chargePointModel"] == "AC22-201"
        assert site.csms.told("StatusNotification")[0]["errorCode"] == "NoError"
        assert site.csms.deviations()


async def test_valid_charging_profiles_can_be_refused() -> None:
    async with odd(refuses_charging_profiles=True) as site:
        await site.csms.booted()
        profile = limit(10, "TxDefaultProfile")
        assert (await site.csms.call("SetChargingProfile", evseId=1, chargingProfile=profile))["status"] == "Rejected"


async def test_set_network_profile_can_be_unknown_or_fail() -> None:
    async with odd(no_set_network_profile=True) as site:
        await site.csms.booted()
        with pytest.raises(CallRefused) as refused:
            await set_slot(site.csms, 2, "ws://127.0.0.1:9/")
        assert refused.value.code == "NotSupported"
    async with odd(set_network_profile_fails=True) as site:
        await site.csms.booted()
        assert await set_slot(site.csms, 2, "ws://127.0.0.1:9/") == ("Failed", "")
        assert (await site.status_of_set(PRIORITY, "2"))[0] == "Rejected"


async def migrate(site: Bench, port: int) -> None:
    await site.csms.booted()
    assert await set_slot(site.csms, 2, f"ws://127.0.0.1:{port}/new") == ("Accepted", "")
    assert (await site.status_of_set(PRIORITY, "2,1"))[0] == "RebootRequired"
    await reset(site.csms)


async def test_a_migration_can_end_nowhere() -> None:
    async with odd(never_returns_after_migration=True) as site, watching_csms() as other:
        await migrate(site, other.port)
        former = site.charger.station
        await site.csms.until(lambda: site.csms.link.closed.is_set())
        async with asyncio.timeout(20):
            while site.charger.station in {None, former}:  # noqa: ASYNC110 - no event tells of the next life
                await asyncio.sleep(0.01)
        assert site.charger.station is not None
        assert not site.charger.station.connected
        assert other.requests == []
        assert len(site.csms.sessions) == 1


async def test_a_migration_can_end_where_it_began() -> None:
    async with odd(migration_falls_back=True) as site, watching_csms() as other:
        await migrate(site, other.port)
        await site.csms.booted(2)
        assert other.requests == []
        assert await site.value("OCPPCommCtrlr.ActiveNetworkProfile") == "1"


async def test_a_new_password_can_be_accepted_and_never_used() -> None:
    async with odd(returns_with_old_password=True) as site:
        await site.csms.booted()
        fresh = "another password of 28 chars"
        assert await site.status_of_set("SecurityCtrlr.BasicAuthPassword", fresh) == ("Accepted", "")
        await site.csms.booted(2)
        assert site.csms.logins[-1] == b"CS-1:" + PASSWORD.reveal().encode()


async def test_each_link_can_be_preceded_by_a_probe_with_1_6() -> None:
    async with odd(probes_with_1_6=True) as site:
        await site.csms.booted()
        offered = [request.headers["Sec-WebSocket-Protocol"] for request in site.csms.requests]
        assert offered == ["ocpp1.6", "ocpp2.0.1"]


async def test_one_message_can_hold_one_item_only() -> None:
    async with odd(one_item_per_message=True) as site:
        await site.csms.booted()
        assert await site.value("DeviceDataCtrlr.ItemsPerMessage[SetVariables]") == "1"
        with pytest.raises(CallRefused):
            await site.get("ClockCtrlr.DateTime", "ClockCtrlr.TimeZone")


async def test_a_reconnect_can_come_without_a_boot() -> None:
    async with odd(boots_only_once=True) as site:
        await site.csms.until(lambda: site.csms.told("StatusNotification"))
        assert site.charger.station is not None
        site.charger.station.vanish()
        await site.csms.connected(2)
        before = len(site.csms.told("StatusNotification"))
        await site.csms.until(lambda: len(site.csms.told("StatusNotification")) > before)
        assert len(site.csms.told("BootNotification")) == 1


async def test_a_restart_can_have_no_end() -> None:
    async with odd(never_returns_after_reboot=True) as site:
        await site.csms.booted()
        await reset(site.csms)
        await eventually(lambda: site.charger.station is None)
        assert not site.charger.booted.is_set()


async def test_an_update_without_a_signature_can_be_refused() -> None:
    async with odd(signed_updates_only=True) as site:
        await site.csms.booted()
        image = {"location": "http://127.0.0.1:9/image.bin", "retrieveDateTime": PENDING["currentTime"]}
        assert (await site.csms.call("UpdateFirmware", requestId=1, firmware=image))["status"] == "Rejected"


async def test_files_can_go_by_ftp_alone() -> None:
    async with odd(ftp_only=True) as site:
        await site.csms.booted()
        assert await site.value("OCPPCommCtrlr.FileTransferProtocols") == "FTP"
        location = {"remoteLocation": "http://127.0.0.1:9/"}
        await site.csms.call("GetLog", logType="DiagnosticsLog", requestId=1, log=location)
        await site.csms.until(lambda: "NotSupportedOperation" in site.csms.statuses("LogStatusNotification"))


def test_every_switch_is_off_by_itself_and_says_what_it_does() -> None:
    assert not any(getattr(NO_OCPP2_QUIRKS, one.name) for one in fields(Ocpp2Quirks))
    told = [str(sentence) for sentence in descriptions(Ocpp2Quirks).values()]
    assert len(set(told)) == len(fields(Ocpp2Quirks))
    assert all(sentence.endswith(".") for sentence in told)
