"""The whole demo site in a process of its own: it starts, keeps its state, and goes when its parent lets go."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from tests.support.demo import DEMO_COMMAND, demo_process
from tests.support.watching_csms import watching_csms

from evsetup.domain.secret import Secret
from evsetup.links.serial_link import SerialLink
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.demo_facts import DialInAccount
from evsetup.simulator.process import DemoConfig, DemoFacts, DemoNotStarted, DemoProcess

KEY = Secret("a-key-of-20-letters!")


def with_login(facts: DemoFacts) -> dict[str, str]:
    web = facts.openevse_http
    return {"Authorization": aiohttp.encode_basic_auth(web.web_user, web.web_password.reveal())}


async def test_three_chargers_reach_the_production_csms_each_in_its_own_way(tmp_path: Path) -> None:
    async with CommissioningCsms() as csms:
        csms.expect("SITE-03", KEY)
        async with demo_process(tmp_path, csms_url=csms.url, identity="SITE-03", key=KEY) as facts:
            link = await csms.wait_for("SITE-03", 20)
            production = facts.csms

            def ocpp(identity: str) -> dict[str, object]:
                return {
                    "ocpp_enabled": True,
                    "ocpp_server": production.url,
                    "ocpp_chargeBoxId": identity,
                    "ocpp_authkey": production.accounts[identity].reveal().encode().hex(),
                }

            async with (
                aiohttp.ClientSession(facts.openevse_http.url, headers=with_login(facts)) as http,
                http.post("/config", json=ocpp("SITE-01")) as answer,
            ):
                assert (await answer.json())["msg"] == "done"
            async with SerialLink(facts.openevse_serial.port) as serial:
                wifi = {"ssid": facts.wifi[0].ssid, "pass": facts.wifi[0].passphrase.reveal()}
                await serial.write(f"config:{json.dumps({**wifi, **ocpp('SITE-02')})}\n".encode())
                async with asyncio.timeout(10):
                    while '"code"' not in await serial.read_line(5):
                        pass
            key = production.accounts["SITE-03"].reveal().encode().hex()
            former = csms.charge_points["SITE-03"]
            csms.expect("SITE-03", production.accounts["SITE-03"])
            assert (await link.call("ChangeConfiguration", {"key": "AuthorizationKey", "value": key}))[
                "status"
            ] == "Accepted"
            async with asyncio.timeout(20):
                await former.closed.wait()
                while (link := await csms.wait_for("SITE-03", 20)) is former:  # noqa: ASYNC110 - no event tells of the next link
                    await asyncio.sleep(0.01)
            await link.call("ChangeConfiguration", {"key": "Cst_BackendUrl", "value": production.url})
            await link.call("Reset", {"type": "Hard"})
            identities = ["SITE-01", "SITE-02", "SITE-03"]
            assert await production.wait_until_connected(identities, 20) == identities


async def test_the_2_x_chargers_dial_in_and_migrate_to_the_production_csms(tmp_path: Path) -> None:
    async with watching_csms() as csms:
        url = f"ws://127.0.0.1:{csms.port}/ocpp"
        accounts = {
            "ocpp201": DialInAccount("SITE-04", KEY),
            "ocpp21": DialInAccount("SITE-05", KEY),
        }
        async with demo_process(tmp_path, csms_url=url, **accounts) as facts:
            assert (facts.ocpp201_charger.identity, facts.ocpp21_charger.identity) == ("SITE-04", "SITE-05")
            await csms.booted(2)
            for session in tuple(csms.sessions):
                password = facts.csms.accounts[csms.identity_of(session)].reveal()
                await session.call("SetNetworkProfile", _slot_2(facts.csms.url))
                await session.call("SetVariables", _set("NetworkConfigurationPriority", "2,1"))
                await session.call("SetVariables", _set("BasicAuthPassword", password, "SecurityCtrlr"))
            await csms.booted(4)
            for session in csms.sessions[2:4]:
                assert (await session.call("Reset", {"type": "Immediate"}))["status"] == "Accepted"
            identities = ["SITE-04", "SITE-05"]
            assert await facts.csms.wait_until_connected(identities, 20) == identities
            stations = await facts.csms.stations()
            assert [stations[name]["ocpp"] for name in identities] == ["ocpp2.0.1", "ocpp2.1"]
            assert [stations[name]["model"] for name in identities] == ["AC22-201", "AC22-21"]


def _slot_2(url: str) -> dict[str, Any]:
    data = {
        "ocppVersion": "OCPP20",
        "ocppTransport": "JSON",
        "ocppCsmsUrl": url,
        "messageTimeout": 30,
        "securityProfile": 2,
        "ocppInterface": "Wired0",
    }
    return {"configurationSlot": 2, "connectionData": data}


def _set(variable: str, value: str, component: str = "OCPPCommCtrlr") -> dict[str, Any]:
    told = {"component": {"name": component}, "variable": {"name": variable}, "attributeValue": value}
    return {"setVariableData": [told]}


async def test_chargers_addresses_and_secrets_are_the_same_after_a_restart(tmp_path: Path) -> None:
    async with demo_process(tmp_path) as before:
        async with (
            aiohttp.ClientSession(before.openevse_http.url, headers=with_login(before)) as http,
            http.post("/config", json={"hostname": "bay-1"}) as answer,
        ):
            assert answer.status == 200
        root = before.csms.ca_file.read_text()
    async with demo_process(tmp_path) as after:
        assert after.openevse_http.name == "bay-1"
        assert after.openevse_http.url == before.openevse_http.url
        assert after.openevse_http.web_password == before.openevse_http.web_password
        assert after.csms.url == before.csms.url
        assert dict(after.csms.accounts) == dict(before.csms.accounts)
        assert after.csms.ca_file.read_text() == root
        assert after.firmware == before.firmware


async def test_its_images_are_newer_than_what_its_chargers_run(tmp_path: Path) -> None:
    async with demo_process(tmp_path) as facts:
        assert [(image.vendor, image.model, image.version) for image in facts.firmware] == [
            ("OpenEVSE", "openevse_wifi_v1", "5.2.0"),
            ("OpenEVSE", "Advanced Series", "5.2.0"),
            ("evsetup demo", "AC22", "1.5.0"),
            ("evsetup demo", "AC22-201", "2.4.0"),
            ("evsetup demo", "AC22-21", "2.4.0"),
        ]
        assert all(image.path.is_file() for image in facts.firmware)


async def test_it_ends_when_its_parent_lets_go_of_it(tmp_path: Path) -> None:
    process = demo_process(tmp_path)
    facts = await process.start()
    assert process.running
    await process.stop()
    assert not process.running
    with pytest.raises(aiohttp.ClientConnectionError):
        async with aiohttp.ClientSession() as http, http.get(facts.openevse_http.url):
            pass
    await process.stop()


async def test_no_secret_is_in_its_arguments_or_environment(tmp_path: Path) -> None:
    process = demo_process(tmp_path, csms_url="ws://127.0.0.1:9/ocpp", identity="SITE-03", key=KEY)
    async with process:
        child = process.child_id
        if sys.platform == "linux":
            for file in ("cmdline", "environ"):
                assert KEY.reveal().encode() not in Path(f"/proc/{child}/{file}").read_bytes()  # noqa: ASYNC240 - procfs


@pytest.mark.parametrize(
    "command",
    [
        (sys.executable, "-c", "import sys; sys.stderr.write('no room'); raise SystemExit(1)"),
        (sys.executable, "-c", "print('hello')"),
        ("/no/such/program",),
    ],
    ids=["ends", "says something else", "is not there"],
)
async def test_a_child_that_is_no_demo_site_is_told_as_a_finding(tmp_path: Path, command: tuple[str, ...]) -> None:
    with pytest.raises(DemoNotStarted) as fault:
        await DemoProcess(DemoConfig(tmp_path), command=command).start()
    assert fault.value.finding.do


async def test_what_is_no_configuration_ends_it_with_wrong_usage() -> None:
    child = await asyncio.create_subprocess_exec(
        *DEMO_COMMAND, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    _, words = await child.communicate(b"[]\n")
    assert child.returncode == 2
    assert b"JSON" in words
