"""Network profiles of the simulated 2.x stations: set, put in front, migrated to, fallen back from (B09, B10, A01, A05)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.support.demo import ocpp2_simulator
from tests.support.ocpp2_bench import PASSWORD, Bench, bench
from tests.support.watching_csms import WatchingCsms, watching_csms

from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context

PRIORITY = "OCPPCommCtrlr.NetworkConfigurationPriority"
NEW_PASSWORD = "another password of 28 chars"


def data(url: str, **more: Any) -> dict[str, Any]:
    return {
        "ocppVersion": "OCPP20",
        "ocppTransport": "JSON",
        "ocppCsmsUrl": url,
        "messageTimeout": 30,
        "securityProfile": 1,
        "ocppInterface": "Wired0",
        **more,
    }


async def set_slot(csms: WatchingCsms, slot: int, url: str, **more: Any) -> tuple[str, str]:
    answer = await csms.call("SetNetworkProfile", configurationSlot=slot, connectionData=data(url, **more))
    return answer["status"], answer.get("statusInfo", {}).get("reasonCode", "")


async def reset(csms: WatchingCsms) -> None:
    assert (await csms.call("Reset", type="OnIdle"))["status"] == "Accepted"


@asynccontextmanager
async def secure_csms(**how: Any) -> AsyncIterator[tuple[WatchingCsms, TemporaryAuthority]]:
    authority = TemporaryAuthority.create("Production root")
    tls = server_context(authority.issue(["127.0.0.1"]))
    async with watching_csms(tls=tls, password=PASSWORD.reveal().encode(), **how) as csms:
        yield csms, authority


@pytest.mark.parametrize(
    ("slot", "url", "more", "reason"),
    [
        (4, "ws://127.0.0.1:9/ocpp", {}, "InvalidConfSlot"),
        (2, "http://127.0.0.1:9/ocpp", {}, "InvalidURL"),
        (2, "ws://127.0.0.1:9/ocpp", {"securityProfile": 0}, "NoSecurityDowngrade"),
        (2, "ws://127.0.0.1:9/ocpp", {"securityProfile": 2}, "InvalidNetworkConf"),
        (2, "ws://127.0.0.1:9/ocpp", {"ocppTransport": "SOAP"}, "InvalidNetworkConf"),
        (2, "ws://127.0.0.1:9/ocpp", {"ocppVersion": "OCPP16"}, "InvalidNetworkConf"),
        (2, "ws://127.0.0.1:9/ocpp", {"ocppInterface": "Wireless3"}, "InvalidNetworkConf"),
        (2, "ws://127.0.0.1:9/ocpp", {"messageTimeout": 0}, "InvalidNetworkConf"),
    ],
)
async def test_a_profile_with_a_flaw_is_rejected_with_its_reason(
    slot: int, url: str, more: dict[str, Any], reason: str
) -> None:
    async with bench() as site:
        assert await set_slot(site.csms, slot, url, **more) == ("Rejected", reason)
        assert (await site.status_of_set(PRIORITY, "2,1"))[0] == "Rejected"


async def test_a_slot_can_be_put_in_front_only_when_it_holds_a_valid_profile() -> None:
    async with bench() as site:
        assert await site.status_of_set(PRIORITY, "2,1") == ("Rejected", "InvalidNetworkConf")
        assert await site.status_of_set(PRIORITY, "7") == ("Rejected", "InvalidValue")
        assert await site.status_of_set(PRIORITY, "") == ("Rejected", "InvalidValue")
        assert await set_slot(site.csms, 2, "ws://127.0.0.1:9/ocpp") == ("Accepted", "")
        assert await site.status_of_set(PRIORITY, "2,1") == ("RebootRequired", "")
        assert await site.value("OCPPCommCtrlr.ActiveNetworkProfile") == "1"


async def test_it_migrates_after_the_restart_and_tells_its_active_slot_there() -> None:
    async with bench() as site, watching_csms() as other:
        assert await set_slot(site.csms, 2, f"ws://127.0.0.1:{other.port}/new") == ("Accepted", "")
        await site.set(PRIORITY, "2,1")
        await reset(site.csms)
        await other.booted()
        assert other.requests[0].path == "/new/CS-1"
        assert other.told("BootNotification")[0]["reason"] == "RemoteReset"
        there = Bench(other, site.charger)
        assert await there.value("OCPPCommCtrlr.ActiveNetworkProfile") == "2"
        assert await there.value(PRIORITY) == "2,1"
        assert other.deviations() == []


async def test_a_migration_that_fails_comes_back_to_the_slot_that_worked() -> None:
    async with bench() as site, watching_csms(password=b"nobody knows") as other:
        await set_slot(site.csms, 2, f"ws://127.0.0.1:{other.port}/new")
        await site.set("OCPPCommCtrlr.NetworkProfileConnectionAttempts", "2")
        await site.set(PRIORITY, "2")
        await reset(site.csms)
        await site.csms.booted(2)
        assert len(other.requests) == 2
        assert await site.value("OCPPCommCtrlr.ActiveNetworkProfile") == "1"
        await site.csms.until(lambda: "FailedToAuthenticateAtCsms" in site.csms.events())


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_a_new_password_is_used_at_once(version: OcppVersion) -> None:
    async with bench(version) as site:
        assert await site.status_of_set("SecurityCtrlr.BasicAuthPassword", NEW_PASSWORD) == ("Accepted", "")
        site.csms.password = NEW_PASSWORD.encode()
        await site.csms.booted(2)
        assert site.csms.logins[-1] == b"CS-1:" + NEW_PASSWORD.encode()


async def test_a_higher_security_profile_needs_a_root_and_gives_up_the_lower_slots() -> None:
    async with secure_csms() as (secure, authority), bench() as site:
        url = f"wss://127.0.0.1:{secure.port}/ocpp"
        assert await set_slot(site.csms, 2, url, securityProfile=2) == ("Accepted", "")
        assert await site.status_of_set(PRIORITY, "2,1") == ("Rejected", "InvalidNetworkConf")
        answer = await site.csms.call(
            "InstallCertificate", certificateType="CSMSRootCertificate", certificate=authority.certificate_pem
        )
        assert answer["status"] == "Accepted"
        assert await site.status_of_set(PRIORITY, "2,1") == ("RebootRequired", "")
        await reset(site.csms)
        await secure.booted()
        there = Bench(secure, site.charger)
        assert await there.value("SecurityCtrlr.SecurityProfile") == "2"
        assert await there.value(PRIORITY) == "2"
        assert await set_slot(secure, 3, "ws://127.0.0.1:9/ocpp") == ("Rejected", "NoSecurityDowngrade")
        assert await there.status_of_set(PRIORITY, "2,1") == ("Rejected", "InvalidNetworkConf")
        await secure.until(lambda: "ReconfigurationOfSecurityParameters" in secure.events())


async def test_a_csms_with_an_unknown_root_is_not_trusted_and_the_old_one_hears_why() -> None:
    async with secure_csms() as (secure, _), bench() as site:
        await site.csms.call(
            "InstallCertificate",
            certificateType="CSMSRootCertificate",
            certificate=TemporaryAuthority.create("Another").certificate_pem,
        )
        await set_slot(site.csms, 2, f"wss://127.0.0.1:{secure.port}/ocpp", securityProfile=2)
        await site.set(PRIORITY, "2,1")
        await reset(site.csms)
        await site.csms.booted(2)
        await site.csms.until(lambda: "InvalidCsmsCertificate" in site.csms.events())
        assert secure.sessions == []
        assert await site.value("SecurityCtrlr.SecurityProfile") == "1"


async def test_2_1_writes_a_slot_by_its_variables_unless_it_is_in_the_priority_list() -> None:
    async with watching_csms(password=NEW_PASSWORD.encode()) as other, bench(OcppVersion.V21) as site:
        url = f"ws://127.0.0.1:{other.port}/new"
        assert await site.status_of_set("NetworkConfiguration[1].OcppCsmsUrl", url) == (
            "Rejected",
            "PriorityNetworkConf",
        )
        assert await site.status_of_set("NetworkConfiguration[2].OcppCsmsUrl", "ftp://x") == ("Rejected", "InvalidURL")
        assert await site.status_of_set("NetworkConfiguration[2].SecurityProfile", "0") == (
            "Rejected",
            "NoSecurityDowngrade",
        )
        for variable, value in (
            ("OcppCsmsUrl", url),
            ("SecurityProfile", "1"),
            ("OcppInterface", "Any"),
            ("Identity", "SITE-05"),
            ("BasicAuthPassword", NEW_PASSWORD),
        ):
            assert (await site.status_of_set(f"NetworkConfiguration[2].{variable}", value))[0] == "Accepted"
        assert await site.value("NetworkConfiguration[2].OcppCsmsUrl") == url
        (password,) = await site.get("NetworkConfiguration[2].BasicAuthPassword")
        assert password["attributeStatusInfo"]["reasonCode"] == "WriteOnly"
        assert (await site.status_of_set(PRIORITY, "2,1"))[0] == "RebootRequired"
        await reset(site.csms)
        await other.booted()
        assert other.logins[0] == b"SITE-05:" + NEW_PASSWORD.encode()
        assert other.deviations() == []


async def test_2_1_takes_identity_and_password_of_a_slot_by_the_old_message_too() -> None:
    async with watching_csms(password=NEW_PASSWORD.encode()) as other, bench(OcppVersion.V21) as site:
        more = {"identity": "SITE-05", "basicAuthPassword": NEW_PASSWORD}
        assert await set_slot(site.csms, 3, f"ws://127.0.0.1:{other.port}/new", **more) == ("Accepted", "")
        assert await site.value("NetworkConfiguration[3].Identity") == "SITE-05"
        await site.set(PRIORITY, "3,1")
        await reset(site.csms)
        await other.booted()
        assert other.requests[0].path == "/new/SITE-05"


async def test_slots_survive_a_power_cut(tmp_path: Any) -> None:
    async with watching_csms() as other:
        async with bench(flash=tmp_path / "station.json") as site:
            await set_slot(site.csms, 2, f"ws://127.0.0.1:{other.port}/new")
            await site.set(PRIORITY, "2")
            delivered = f"ws://127.0.0.1:{site.csms.port}/ocpp"
        async with ocpp2_simulator(delivered, "CS-1", PASSWORD, flash=tmp_path / "station.json"):
            await other.booted()
