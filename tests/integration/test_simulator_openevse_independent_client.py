"""The OpenEVSE stand-in, read and written through a client library that others wrote for the real device."""

from __future__ import annotations

import aiohttp
import pytest
from openevsehttp.__main__ import OpenEVSE
from openevsehttp.exceptions import AuthenticationError
from tests.support.demo import openevse_http_simulator


async def test_the_library_reads_identity_and_state() -> None:
    async with openevse_http_simulator() as simulator, aiohttp.ClientSession() as session:
        charger = OpenEVSE(simulator.url.removeprefix("http://"), session=session)
        assert await charger.test_and_get() == {"serial": "30aea4f19a3c", "model": "openevse_wifi_v1"}
        await charger.update()
        assert charger.wifi_firmware == "5.1.2"
        assert charger.openevse_firmware == "8.2.1.EU"
        assert charger.hostname == "openevse-9a3c"
        assert charger.wifi_ssid == "Workshop"
        assert charger.ip_address == "127.0.0.1"
        assert charger.vehicle
        assert charger.state == "sleeping"
        assert charger.charging_current == 0
        assert charger.charging_voltage == 231
        assert charger.min_amps == 6
        assert charger.max_amps == 48


async def test_the_library_changes_a_setting_and_sees_it() -> None:
    async with openevse_http_simulator() as simulator, aiohttp.ClientSession() as session:
        charger = OpenEVSE(simulator.url.removeprefix("http://"), session=session)
        await charger.update()
        await charger.set_charge_mode("eco")
        await charger.update()
        assert charger.charge_mode == "eco"


async def test_the_library_restarts_the_gateway_and_finds_it_back() -> None:
    async with openevse_http_simulator() as simulator, aiohttp.ClientSession() as session:
        charger = OpenEVSE(simulator.url.removeprefix("http://"), session=session)
        await charger.restart_wifi()
        await simulator.gateway.booted.wait()
        assert (await charger.test_and_get())["serial"] == "30aea4f19a3c"


async def test_the_library_asks_the_controller_through_the_gateway() -> None:
    async with openevse_http_simulator() as simulator, aiohttp.ClientSession() as session:
        charger = OpenEVSE(simulator.url.removeprefix("http://"), session=session)
        assert await charger.send_command("$GC") == ("$GC", "$OK 6 48 32 32^1A")
        assert await charger.send_command("$SC 16") == ("$SC 16", "$OK 16^07")
        assert simulator.gateway.settings["max_current_soft"] == 16


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the library's own call
async def test_the_library_is_refused_without_the_right_password(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", "openevsehttp.__main__")
    async with openevse_http_simulator(settings={"www_password": "right"}) as simulator:
        host = simulator.url.removeprefix("http://")
        async with aiohttp.ClientSession() as session:
            with pytest.raises(AuthenticationError):
                await OpenEVSE(host, user="openevseadmin", pwd="wrong", session=session).test_and_get()
            charger = OpenEVSE(host, user="openevseadmin", pwd="right", session=session)
            assert (await charger.test_and_get())["model"] == "openevse_wifi_v1"
