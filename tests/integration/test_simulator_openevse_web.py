"""The OpenEVSE stand-in on HTTP and mDNS does and refuses what the real gateway does and refuses."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from tests.support.demo import openevse_http_simulator
from zeroconf import IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from evsetup.simulator.demo_image import build_image
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.quirks import Quirks

APP = {"X-Requested-With": "OpenEVSE"}


@asynccontextmanager
async def reached(**how: Any) -> AsyncIterator[tuple[OpenEvseWeb, aiohttp.ClientSession]]:
    """A gateway, and a client that is set on it."""
    async with openevse_http_simulator(**how) as simulator, aiohttp.ClientSession(simulator.url) as http:
        yield simulator, http


def basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(user, password)}


async def test_a_partial_configuration_is_taken_over_and_only_a_change_counts() -> None:
    async with reached() as (_simulator, http):
        for told, msg in (({"time_zone": "Europe/Berlin|CET-1CEST"}, "done"), ({"no_such_member": 1}, "no change")):
            async with http.post("/config", json=told) as answer:
                assert answer.status == 200
                assert (await answer.json())["msg"] == msg
        async with http.get("/config") as answer:
            config = await answer.json()
        assert config["time_zone"] == "Europe/Berlin|CET-1CEST"
        assert "no_such_member" not in config


@pytest.mark.parametrize("body", ["{not json", "[]", "", '"text"'])
async def test_a_configuration_that_is_no_object_is_refused(body: str) -> None:
    async with reached() as (_, http), http.post("/config", data=body) as answer:
        assert answer.status == 400


async def test_secrets_read_back_as_the_dummy_and_the_dummy_changes_nothing() -> None:
    async with reached() as (simulator, http):
        async with http.get("/config") as answer:
            config = await answer.json()
        assert config["pass"] == "_DUMMY_PASSWORD"
        assert config["www_password"] == ""
        async with http.post("/config", json={"pass": "_DUMMY_PASSWORD"}) as answer:
            assert (await answer.json())["msg"] == "no change"
        assert simulator.gateway.settings["pass"] == "solder-and-flux"


async def test_without_a_password_everything_is_open_and_with_one_nothing_is() -> None:
    async with reached() as (_simulator, http):
        async with http.post("/config", json={"www_password": "right"}) as answer:
            assert answer.status == 200
        async with http.get("/status") as answer:
            assert answer.status == 401
            assert answer.headers["WWW-Authenticate"].startswith("Basic")
        async with http.get("/status", headers=APP) as answer:
            assert (answer.status, await answer.json()) == (401, {"msg": "auth"})
            assert "WWW-Authenticate" not in answer.headers
        async with http.get("/status", headers=basic("openevseadmin", "right")) as answer:
            assert answer.status == 200


async def test_wrong_guesses_are_locked_out_but_the_owner_is_not() -> None:
    async with reached(settings={"www_password": "right"}) as (_simulator, http):
        statuses = []
        for guess in range(12):
            async with http.get("/status", headers=basic("openevseadmin", f"guess-{guess}")) as answer:
                statuses.append(answer.status)
        assert statuses[:10] == [401] * 10
        assert statuses[10:] == [429] * 2
        async with http.get("/status", headers=basic("openevseadmin", "right")) as answer:
            assert answer.status == 200


async def test_the_cookie_reads_freely_and_writes_only_with_the_header_of_the_app() -> None:
    async with openevse_http_simulator(settings={"www_password": "right", "www_username": "me"}) as simulator:
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(simulator.url, cookie_jar=jar) as http:
            async with http.post("/login", json={"user": "me", "pass": "wrong"}) as answer:
                assert (answer.status, await answer.json()) == (401, {"msg": "invalid"})
            async with http.post("/login", json={"user": "me", "pass": "right"}) as answer:
                assert answer.status == 200
                assert "HttpOnly" in answer.headers["Set-Cookie"]
            async with http.get("/config") as answer:
                assert answer.status == 200
            async with http.post("/config", json={"hostname": "bay-7"}) as answer:
                assert (answer.status, await answer.json()) == (403, {"msg": "csrf"})
            async with http.post("/config", json={"hostname": "bay-7"}, headers=APP) as answer:
                assert answer.status == 200
            async with http.post("/config", json={"www_password": "other"}, headers=APP) as answer:
                assert answer.status == 200
            async with http.get("/config") as answer:
                assert answer.status == 401


async def test_a_forged_cookie_is_refused() -> None:
    async with reached(settings={"www_password": "right"}) as (_simulator, http):
        for cookie in ("v1.ffffffff.00000000000000000000000000000000", "nonsense", "v1.zz."):
            async with http.get("/status", headers={"Cookie": f"oevse_session={cookie}"}) as answer:
                assert answer.status == 401


async def test_factory_values_lie_under_user_values_until_they_are_locked() -> None:
    async with reached() as (simulator, http):
        factory = {"X-Storage": "factory"}
        async with http.post("/config", json={"ocpp_server": "ws://127.0.0.1:9/a"}, headers=factory) as answer:
            assert answer.status == 200
        async with http.post("/config", json={"factory_write_lock": True}) as answer:
            assert answer.status == 200
        async with http.post("/config", json={"ocpp_server": "ws://127.0.0.1:9/b"}, headers=factory) as answer:
            assert answer.status == 423
        assert simulator.gateway.settings["ocpp_server"] == "ws://127.0.0.1:9/a"


async def test_a_restart_has_a_gap_and_keeps_what_was_stored(tmp_path: Path) -> None:
    async with reached(flash=tmp_path / "flash.json") as (simulator, http):
        async with http.post("/config", json={"hostname": "bay-7"}) as answer:
            assert answer.status == 200
        async with http.post("/restart", json={"device": "gateway"}) as answer:
            assert answer.status == 200
        gap_seen = False
        while not simulator.gateway.booted.is_set():
            with contextlib.suppress(asyncio.TimeoutError):
                try:
                    async with http.get("/status", timeout=aiohttp.ClientTimeout(0.2)):
                        pass
                except aiohttp.ClientConnectionError:
                    gap_seen = True
            await asyncio.sleep(0)
        assert gap_seen
        async with http.get("/config") as answer:
            assert (await answer.json())["hostname"] == "bay-7"
    async with openevse_http_simulator(flash=tmp_path / "flash.json") as simulator:
        assert simulator.gateway.hostname == "bay-7"


def firmware(content: bytes, field: str = "firmware") -> aiohttp.FormData:
    form = aiohttp.FormData()
    form.add_field(field, content, filename="firmware.bin", content_type="application/octet-stream")
    return form


async def test_a_genuine_image_is_installed_and_runs_after_the_reboot() -> None:
    image = build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0")
    async with reached() as (simulator, http):
        async with http.post("/update", data=firmware(image)) as answer:
            assert (answer.status, await answer.text()) == (200, "OK")
        await simulator.gateway.booted.wait()
        async with http.get("/config") as answer:
            assert (await answer.json())["version"] == "5.2.0"


@pytest.mark.parametrize(
    "content",
    [
        build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0")[:-1],
        build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0")[:6],
        build_image("OpenEVSE", "openevse_huzzah32", "5.2.0"),
        build_image("Somebody", "openevse_wifi_v1", "5.2.0"),
        b"MZ not firmware at all",
        b"",
    ],
    ids=["truncated", "ends in its header", "other board", "other vendor", "no image", "empty"],
)
async def test_a_bad_image_is_refused_and_nothing_changes(content: bytes) -> None:
    async with reached() as (simulator, http):
        async with http.post("/update", data=firmware(content)) as answer:
            assert answer.status == 400
        assert simulator.gateway.booted.is_set()
        assert simulator.gateway.version == "5.1.2"


async def test_an_upload_in_another_field_is_no_firmware() -> None:
    image = build_image("OpenEVSE", "openevse_wifi_v1", "5.2.0")
    async with reached() as (_simulator, http):
        async with http.post("/update", data=firmware(image, "file")) as answer:
            assert answer.status == 400
        async with http.post("/update", data=b"raw") as answer:
            assert answer.status == 400


async def test_it_lists_the_networks_in_range() -> None:
    async with reached() as (_, http):
        async with http.get("/scan") as answer:
            assert await answer.json() == [], "the first question only starts it"
        for _ in range(2000):
            async with http.get("/scan") as answer:
                if found := await answer.json():
                    break
        assert [network["ssid"] for network in found] == ["Workshop"]


async def test_a_device_that_vanishes_in_a_write_breaks_the_connection_and_stores_nothing() -> None:
    quirks = Quirks(vanishes_on_config_write=True)
    async with reached(quirks=quirks) as (simulator, http):
        with pytest.raises(aiohttp.ClientError):
            async with http.post("/config", json={"hostname": "bay-7"}):
                pass
        assert simulator.gateway.hostname == "openevse-9a3c"


async def test_a_device_that_answers_garbage_is_no_json() -> None:
    quirks = Quirks(garbage_on_the_wire=True)
    async with reached(quirks=quirks) as (_, http), http.get("/config") as answer:
        with pytest.raises(ValueError):
            await answer.json()


async def test_a_device_that_says_done_and_does_nothing() -> None:
    quirks = Quirks(accepts_without_change=True)
    async with reached(quirks=quirks) as (simulator, http):
        async with http.post("/config", json={"hostname": "bay-7"}) as answer:
            assert (await answer.json())["msg"] == "done"
        assert simulator.gateway.hostname == "openevse-9a3c"


async def test_a_device_that_never_returns_after_a_reboot_stays_away() -> None:
    quirks = Quirks(never_returns_after_reboot=True)
    async with reached(quirks=quirks) as (simulator, http), http.post("/restart", json={"device": "gateway"}) as answer:
        assert answer.status == 200

        async def gone() -> bool:
            try:
                async with http.get("/status"):
                    return False
            except aiohttp.ClientConnectionError:
                return True

        async with asyncio.timeout(10):
            while not await gone():  # noqa: ASYNC110 - another host tells of its going by no event
                await asyncio.sleep(0.01)
        assert not simulator.gateway.booted.is_set()


async def test_it_announces_both_services_on_loopback_and_says_who_it_is() -> None:
    found: dict[str, AsyncServiceInfo] = {}
    names: asyncio.Queue[tuple[str, str]] = asyncio.Queue()

    def seen(zeroconf: object, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is ServiceStateChange.Added:
            names.put_nowait((service_type, name))

    async with openevse_http_simulator(announce=True) as simulator:
        zeroconf = AsyncZeroconf(interfaces=["127.0.0.1"], ip_version=IPVersion.V4Only)
        browser = AsyncServiceBrowser(
            zeroconf.zeroconf, ["_openevse._tcp.local.", "_http._tcp.local."], handlers=[seen]
        )
        try:
            async with asyncio.timeout(15):
                while not {"_openevse._tcp.local.", "_http._tcp.local."} <= set(found):
                    service_type, name = await names.get()
                    info = AsyncServiceInfo(service_type, name)
                    await info.async_request(zeroconf.zeroconf, 3000)
                    if info.port == simulator.port:
                        found[service_type] = info
        finally:
            await browser.async_cancel()
            await zeroconf.async_close()
        properties = found["_openevse._tcp.local."].decoded_properties
        assert properties == {"type": "openevse_wifi_v1", "version": "5.1.2", "id": "30aea4f19a3c"}
        assert found["_http._tcp.local."].server == "openevse-9a3c.local."


async def test_the_meter_of_an_idle_gateway_stands_still() -> None:
    async with reached() as (_simulator, http):
        async with http.get("/status") as answer:
            status = await answer.json()
        assert status["amp"] == 0
        assert status["total_energy"] == 0
        assert status["ocpp_connected"] == 0
