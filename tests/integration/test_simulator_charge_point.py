"""The simulated charge points, seen from a commissioning CSMS: what they do on the wire, and what they refuse."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from tests.support.demo import eventually, ocpp16_simulator, openevse_http_simulator, production_csms

from evsetup.domain.secret import Secret
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.session import CallFailed, CallRefused, FrameRecord
from evsetup.simulator.demo_image import build_image
from evsetup.simulator.ocpp16_charger import Ocpp16Charger
from evsetup.simulator.quirks import Quirks

KEY = Secret("a-key-of-20-letters!")
OTHER_KEY = Secret("another-key-for-it..")
PATIENCE_S = 20.0


class Bench:
    """One charger at one commissioning CSMS, and all that crossed the wire."""

    def __init__(self, csms: CommissioningCsms, charger: Ocpp16Charger, seen: list[FrameRecord]) -> None:
        self.csms, self.charger, self.seen = csms, charger, seen

    @property
    def link(self) -> ChargePoint:
        return self.csms.charge_points["CP-1"]

    async def again(self, former: ChargePoint) -> ChargePoint:
        """The link after ``former``."""
        async with asyncio.timeout(PATIENCE_S):
            await former.closed.wait()
        await eventually(lambda: self.csms.charge_points.get("CP-1", former) is not former, PATIENCE_S)
        return await self.csms.wait_for("CP-1", PATIENCE_S)

    async def call(self, action: str, **payload: Any) -> Mapping[str, Any]:
        return await self.link.call(action, payload)

    async def value(self, key: str) -> str | None:
        answer = await self.call("GetConfiguration", key=[key])
        return next((entry.get("value") for entry in answer["configurationKey"]), None)

    async def status(self, wanted: str) -> None:
        await eventually(lambda: 1 in self.link.connectors and self.link.connectors[1].status == wanted)

    async def reading(self, condition: Any) -> None:
        await eventually(lambda: self.link.meter is not None and condition(self.link.meter))

    def firmware_statuses(self) -> list[str]:
        """The statuses of updates that the charger has told, in order."""
        told = []
        for record in self.seen:
            if record.action == "FirmwareStatusNotification" and hasattr(record.frame, "action"):
                told.append(str(record.frame.payload.get("status")))
        return told


@asynccontextmanager
async def bench(quirks: Quirks | None = None, **how: Any) -> AsyncIterator[Bench]:
    seen: list[FrameRecord] = []
    async with CommissioningCsms(listener=seen.append) as csms:
        csms.expect("CP-1", KEY)
        csms.tags.add("INSTALLER")
        async with ocpp16_simulator(csms.url, "CP-1", KEY, quirks=quirks or Quirks(), **how) as charger:
            await csms.wait_for("CP-1", PATIENCE_S)
            yield Bench(csms, charger, seen)


def limit(amps: float, purpose: str = "TxProfile", **more: object) -> dict[str, object]:
    return {
        "chargingProfileId": 7,
        "stackLevel": 0,
        "chargingProfilePurpose": purpose,
        "chargingProfileKind": "Relative",
        "chargingSchedule": {
            "chargingRateUnit": "A",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": amps}],
        },
        **more,
    }


async def test_a_whole_charging_session_is_started_limited_metered_and_stopped() -> None:
    async with bench() as site:
        await site.status("Preparing")
        assert (await site.call("RemoteStartTransaction", idTag="INSTALLER", connectorId=1))["status"] == "Accepted"
        await site.status("Charging")
        await site.reading(lambda meter: meter.power_w and meter.power_w > 10_000)
        transaction = site.link.transaction
        assert transaction is not None
        profile = limit(10, transactionId=transaction.id)
        assert (await site.call("SetChargingProfile", connectorId=1, csChargingProfiles=profile))[
            "status"
        ] == "Accepted"
        await site.reading(lambda meter: meter.currents_a and max(meter.currents_a.values()) <= 10.01)
        composite = await site.call("GetCompositeSchedule", connectorId=1, duration=60)
        assert composite["chargingSchedule"]["chargingSchedulePeriod"] == [{"startPeriod": 0, "limit": 10.0}]
        assert (await site.call("ClearChargingProfile", id=7))["status"] == "Accepted"
        assert (await site.call("ClearChargingProfile", id=7))["status"] == "Unknown"
        assert (await site.call("RemoteStopTransaction", transactionId=transaction.id))["status"] == "Accepted"
        await site.status("Finishing")
        await eventually(lambda: site.link.transaction is not None and site.link.transaction.stopped is not None)
        done = site.link.transaction
        assert done is not None
        assert done.reason == "Remote"
        assert done.meter_stop is not None
        assert done.meter_start is not None
        assert done.meter_stop >= done.meter_start
        deviations = [(record.raw, record.deviations) for record in site.seen if record.deviations]
        assert deviations == []


async def test_metered_energy_is_power_times_time() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("RemoteStartTransaction", idTag="INSTALLER")
        await site.reading(lambda meter: meter.power_w and meter.power_w > 20_000)
        first = site.link.meter
        await site.reading(lambda meter: (meter.at - first.at).total_seconds() > 1)
        last = site.link.meter
        assert first is not None
        assert last is not None
        seconds = (last.at - first.at).total_seconds()
        assert last.energy_wh - first.energy_wh == pytest.approx(last.power_w * seconds / 3600, rel=0.25)


async def test_a_limit_below_six_amperes_pauses_the_car() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("RemoteStartTransaction", idTag="INSTALLER")
        await site.status("Charging")
        profile = limit(3, "ChargePointMaxProfile", chargingProfileKind="Absolute")
        await site.call("SetChargingProfile", connectorId=0, csChargingProfiles=profile)
        await site.status("SuspendedEVSE")


async def test_a_start_with_an_unknown_tag_is_ended_again() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("RemoteStartTransaction", idTag="STRANGER")
        await eventually(lambda: site.link.transaction is not None and site.link.transaction.reason == "DeAuthorized")


async def test_commands_that_make_no_sense_are_rejected() -> None:
    async with bench() as site:
        await site.status("Preparing")
        assert (await site.call("RemoteStopTransaction", transactionId=1))["status"] == "Rejected"
        assert (await site.call("RemoteStartTransaction", idTag="INSTALLER", connectorId=2))["status"] == "Rejected"
        assert (await site.call("SetChargingProfile", connectorId=1, csChargingProfiles=limit(8)))[
            "status"
        ] == "Rejected"
        with pytest.raises(CallRefused) as refused:
            await site.call("BackToTheShop")
        assert refused.value.code == "NotImplemented"


async def test_configuration_keys_answer_as_their_kind_demands() -> None:
    async with bench() as site:
        everything = await site.call("GetConfiguration")
        names = {entry["key"] for entry in everything["configurationKey"]}
        assert {"Cst_BackendUrl", "Cst_ChargeBoxId", "SecurityProfile", "NumberOfConnectors"} <= names
        assert (await site.call("GetConfiguration", key=["NoSuchKey", "heartbeatinterval"]))["unknownKey"] == [
            "NoSuchKey"
        ]

        async def change(key: str, value: str) -> str:
            return str((await site.call("ChangeConfiguration", key=key, value=value))["status"])

        assert await change("HeartbeatInterval", "120") == "Accepted"
        assert await change("HeartbeatInterval", "soon") == "Rejected"
        assert await change("NumberOfConnectors", "2") == "Rejected"
        assert await change("NoSuchKey", "1") == "NotSupported"
        assert await change("MeterValuesSampledData", "Voltage,SoC") == "Rejected"
        assert await change("MeterValuesSampledData", "Voltage") == "Accepted"
        assert await change("Cst_BackendUrl", "https://csms.example/ocpp") == "Rejected"
        assert await site.value("HeartbeatInterval") == "120"
        assert await site.value("AuthorizationKey") is None


async def test_a_new_key_must_be_hex_and_is_used_at_once() -> None:
    async with bench() as site:
        answer = await site.call("ChangeConfiguration", key="AuthorizationKey", value="not hex at all, but long")
        assert answer["status"] == "Rejected"
        former = site.link
        site.csms.expect("CP-1", OTHER_KEY)
        answer = await former.call(
            "ChangeConfiguration", {"key": "AuthorizationKey", "value": OTHER_KEY.reveal().encode().hex()}
        )
        assert answer["status"] == "Accepted"
        assert (await site.again(former)).connected


async def test_a_new_address_waits_for_the_reset_and_then_it_dials_there_with_tls(tmp_path: Path) -> None:
    async with production_csms({"SITE-03": KEY}, tmp_path) as running, bench(root_ca=running.ca_file) as site:
        for key, value in (("Cst_BackendUrl", running.url), ("Cst_ChargeBoxId", "SITE-03")):
            answer = await site.call("ChangeConfiguration", key=key, value=value)
            assert answer["status"] == "RebootRequired"
        assert site.link.connected
        assert not running.csms.stations["SITE-03"].connected
        assert (await site.call("Reset", type="Soft"))["status"] == "Accepted"
        await eventually(lambda: running.csms.stations["SITE-03"].boots)
        assert running.csms.stations["SITE-03"].serial == "AC22-00417"


async def test_a_security_profile_that_does_not_connect_falls_back(tmp_path: Path) -> None:
    async with production_csms({}, tmp_path) as other, bench(root_ca=other.ca_file) as site:
        assert (await site.call("ChangeConfiguration", key="SecurityProfile", value="0"))["status"] == "Rejected"
        assert (await site.call("ChangeConfiguration", key="SecurityProfile", value="3"))["status"] == "Rejected"
        former = site.link
        assert (await site.call("ChangeConfiguration", key="SecurityProfile", value="2"))["status"] == "Accepted"
        await site.again(former)
        assert await site.value("SecurityProfile") == "1"


async def test_a_reset_in_a_transaction_ends_it_and_boots_again() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("RemoteStartTransaction", idTag="INSTALLER")
        await site.status("Charging")
        former = site.link
        await site.call("Reset", type="Soft")
        assert (await site.again(former)).boot is not None
        assert former.transaction is not None
        assert former.transaction.reason == "SoftReset"


async def test_a_charger_that_is_unplugged_while_it_reboots_is_gone_at_once() -> None:
    async with bench() as site:
        former = site.link
        await site.call("Reset", type="Soft")
        async with asyncio.timeout(PATIENCE_S):
            await former.closed.wait()


async def test_a_power_cut_in_a_transaction_is_told_after_the_reboot() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("RemoteStartTransaction", idTag="INSTALLER")
        await site.status("Charging")
        await site.call("Reset", type="Hard")
        await eventually(lambda: any('"PowerLoss"' in record.raw for record in site.seen))


async def test_each_message_can_be_triggered() -> None:
    async with bench() as site:
        await site.status("Preparing")
        for message in (
            "BootNotification",
            "Heartbeat",
            "MeterValues",
            "StatusNotification",
            "FirmwareStatusNotification",
        ):
            awaited = asyncio.ensure_future(site.link.expect_call(message))
            await asyncio.sleep(0)
            assert (await site.call("TriggerMessage", requestedMessage=message))["status"] == "Accepted"
            async with asyncio.timeout(PATIENCE_S):
                await awaited
        answer = await site.call("TriggerMessage", requestedMessage="Greeting")
        assert answer["status"] == "NotImplemented"


async def test_it_can_be_taken_out_of_service_and_back() -> None:
    async with bench() as site:
        await site.status("Preparing")
        await site.call("ChangeAvailability", connectorId=1, type="Inoperative")
        await site.status("Unavailable")
        assert (await site.call("RemoteStartTransaction", idTag="INSTALLER"))["status"] == "Rejected"
        await site.call("ChangeAvailability", connectorId=1, type="Operative")
        await site.status("Preparing")
        assert (await site.call("UnlockConnector", connectorId=1))["status"] == "Unlocked"


@asynccontextmanager
async def file_server(content: bytes, *, break_after: int | None = None) -> AsyncIterator[str]:
    async def give(request: web.Request) -> web.StreamResponse:
        if break_after is None:
            return web.Response(body=content)
        response = web.StreamResponse(headers={"Content-Length": str(len(content))})
        await response.prepare(request)
        await response.write(content[:break_after])
        assert request.transport is not None
        request.transport.close()
        return response

    application = web.Application()
    application.add_routes([web.get("/image.bin", give)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/image.bin"
    finally:
        await runner.cleanup()


NEWER = build_image("evsetup demo", "AC22", "1.5.0")


async def test_firmware_is_really_fetched_and_shows_in_the_next_boot(tmp_path: Path) -> None:
    async with file_server(NEWER) as url, bench(flash=tmp_path / "flash.json") as site:
        former = site.link
        await site.call("UpdateFirmware", location=url, retrieveDate="2020-01-01T00:00:00Z")
        boot = (await site.again(former)).boot
        assert boot is not None
        assert boot.firmware == "1.5.0"
        await eventually(lambda: site.firmware_statuses()[-1] == "Installed")
        assert site.firmware_statuses() == ["Downloading", "Downloaded", "Installing", "Installed"]
    async with bench(flash=tmp_path / "flash.json") as site:
        assert site.link.boot is not None
        assert site.link.boot.firmware == "1.5.0"


@pytest.mark.parametrize(
    "content",
    [NEWER[:-100], build_image("evsetup demo", "DC150", "1.5.0"), b"\x7fELF" + bytes(1000)],
    ids=["truncated", "other model", "no image"],
)
async def test_an_image_that_is_not_for_it_is_never_installed(content: bytes) -> None:
    async with file_server(content) as url, bench() as site:
        await site.call("UpdateFirmware", location=url, retrieveDate="2020-01-01T00:00:00Z")
        await eventually(lambda: site.firmware_statuses()[-1:] == ["InstallationFailed"])
        assert site.link.connected
        assert site.charger.version == "1.4.0"


async def test_a_download_that_breaks_or_cannot_begin_fails() -> None:
    async with file_server(NEWER, break_after=5000) as url, bench() as site:
        for location in (url, url + ".old", "ftp://127.0.0.1/image.bin", "http://127.0.0.1:9/x"):
            before = len(site.firmware_statuses())
            await site.call("UpdateFirmware", location=location, retrieveDate="2020-01-01T00:00:00Z")
            await eventually(lambda before=before: len(site.firmware_statuses()) == before + 2)
            await eventually(lambda: not site.charger.charge_point.updates.plain.busy)
            assert site.firmware_statuses()[-1] == "DownloadFailed"


async def test_an_update_can_stop_at_downloading() -> None:
    async with file_server(NEWER) as url, bench(Quirks(firmware_stops_at_downloading=True)) as site:
        await site.call("UpdateFirmware", location=url, retrieveDate="2020-01-01T00:00:00Z")
        await eventually(lambda: site.firmware_statuses() == ["Downloading"])


async def test_a_charger_can_refuse_the_key_or_take_it_in_name_only() -> None:
    value = OTHER_KEY.reveal().encode().hex()
    async with bench(Quirks(refuses_authorization_key=True)) as site:
        assert (await site.call("ChangeConfiguration", key="AuthorizationKey", value=value))["status"] == "Rejected"
    async with bench(Quirks(accepts_without_change=True)) as site:
        assert (await site.call("ChangeConfiguration", key="Cst_ChargeBoxId", value="X"))["status"] == "Accepted"
        assert await site.value("Cst_ChargeBoxId") == "CP-1"


async def test_a_charger_can_vanish_in_the_middle_of_a_write() -> None:
    async with bench(Quirks(vanishes_on_config_write=True)) as site:
        former = site.link
        with pytest.raises(CallFailed):
            await site.call("ChangeConfiguration", key="HeartbeatInterval", value="120")
        await site.again(former)
        assert await site.value("HeartbeatInterval") != "120"


async def test_a_charger_can_stay_away_after_a_reset() -> None:
    async with bench(Quirks(never_returns_after_reboot=True)) as site:
        former = site.link
        await site.call("Reset", type="Hard")
        async with asyncio.timeout(PATIENCE_S):
            await former.closed.wait()
        await eventually(lambda: site.charger.charge_point is None)


async def test_an_openevse_takes_a_hex_key_appends_its_name_and_dials_live() -> None:
    async with CommissioningCsms() as csms, openevse_http_simulator() as simulator:
        csms.expect("BAY-1", KEY)
        wanted = {
            "ocpp_enabled": True,
            "ocpp_server": csms.url,
            "ocpp_chargeBoxId": "BAY-1",
            "ocpp_authkey": KEY.reveal().encode().hex(),
        }
        assert simulator.gateway.configure(json.dumps(wanted)).msg == "done"
        link = await csms.wait_for("BAY-1", PATIENCE_S)
        assert link.boot is not None
        assert (link.boot.vendor, link.boot.model) == ("OpenEVSE", "Advanced Series")
        assert simulator.gateway.ocpp_connected
        assert simulator.gateway.configure(b'{"ocpp_enabled":false}').msg == "done"
        async with asyncio.timeout(PATIENCE_S):
            await link.closed.wait()


@pytest.mark.parametrize(
    ("identity", "key"),
    [("BAY-1", "plain text key"), ("BAY 1", KEY.reveal().encode().hex())],
    ids=["text key", "space"],
)
async def test_an_openevse_with_a_text_key_or_a_space_in_its_name_never_connects(identity: str, key: str) -> None:
    async with production_csms({"BAY-1": KEY}) as running, openevse_http_simulator() as simulator:
        wanted = {"ocpp_enabled": True, "ocpp_server": running.url, "ocpp_chargeBoxId": identity, "ocpp_authkey": key}
        simulator.gateway.configure(json.dumps(wanted))
        await eventually(lambda: simulator.gateway.charge_point is not None)
        charge_point = simulator.gateway.charge_point
        await eventually(lambda: charge_point.failed_dials >= 2)
        assert not simulator.gateway.ocpp_connected
        assert not running.csms.stations["BAY-1"].boots
