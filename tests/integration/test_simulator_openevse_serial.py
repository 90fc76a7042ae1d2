"""The OpenEVSE stand-in on a serial port: what it answers, what it does not, and what it prints by itself."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.support.demo import eventually, openevse_serial_simulator, production_csms

from evsetup.domain.secret import Secret
from evsetup.links.faults import LinkFault
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.openevse_serial import OpenEvseSerial
from evsetup.simulator.quirks import Quirks

PTY = pytest.param(True, marks=pytest.mark.skipif(sys.platform != "linux", reason="ptys tell of opening on Linux only"))


@asynccontextmanager
async def plugged_in(
    pty: bool = sys.platform == "linux", quirks: Quirks | None = None
) -> AsyncIterator[tuple[OpenEvseSerial, SerialLink]]:
    async with openevse_serial_simulator(pty=pty, quirks=quirks or Quirks()) as simulator:
        link = SerialLink(simulator.port)
        await link.open()
        try:
            yield simulator, link
        finally:
            await link.close()


async def answer(link: SerialLink) -> dict[str, object]:
    """The next line that is a JSON object with a code; everything else is log."""
    while True:
        line = await link.read_line(5.0)
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict) and "code" in told:
            return told


async def lines_until(link: SerialLink, end: str) -> list[str]:
    lines = []
    while not lines or not lines[-1].startswith(end):
        lines.append((await link.read_line(5.0)).strip())
    return lines


@pytest.mark.parametrize("pty", [PTY, False], ids=["pty", "socket"])
async def test_a_configuration_line_is_answered_with_one_line_of_json(pty: bool) -> None:
    async with plugged_in(pty) as (simulator, link):
        await link.write(b'config:{"hostname":"bay-2"}\n')
        assert await answer(link) == {"code": 200, "msg": "done"}
        await link.write(b'config:{"hostname":"bay-2"}\n')
        assert await answer(link) == {"code": 200, "msg": "no change"}
        assert simulator.gateway.hostname == "bay-2"


@pytest.mark.parametrize("pty", [PTY, False], ids=["pty", "socket"])
async def test_opening_the_port_shows_the_boot_banner(pty: bool) -> None:
    async with plugged_in(pty) as (_, link):
        lines = await lines_until(link, "Firmware:")
    assert "OpenEVSE WiFI b7d2" in lines
    assert lines[-1] == "Firmware: 5.1.2"


async def test_a_second_opening_shows_the_banner_again() -> None:
    async with plugged_in() as (simulator, link):
        await lines_until(link, "Firmware:")
        await link.close()
        async with SerialLink(simulator.port) as again:
            assert "OpenEVSE WiFI b7d2" in await lines_until(again, "Firmware:")


async def test_bad_json_is_told_and_factory_values_can_be_locked() -> None:
    async with plugged_in() as (_, link):
        await link.write(b"config:{broken\n")
        assert (await answer(link))["code"] == 400
        await link.write(b'factory:{"hostname":"from-the-factory"}\n')
        assert (await answer(link))["code"] == 200
        await link.write(b'config:{"factory_write_lock":true}\n')
        assert (await answer(link))["code"] == 200
        await link.write(b'factory:{"hostname":"late"}\n')
        assert (await answer(link))["code"] == 423


async def test_unknown_words_long_lines_and_too_many_members_are_not_answered() -> None:
    rich = json.dumps({f"member{index}": index for index in range(51)}, separators=(",", ":"))
    async with plugged_in() as (simulator, link):
        await link.write(b"help\nread:{}\n")
        await link.write(b'config:{"hostname":"' + b"x" * 1100 + b'"}\n')
        await link.write(f"config:{rich}\n".encode())
        await link.write(b'config:{"sntp_hostname":"time.example"}\n')
        assert await answer(link) == {"code": 200, "msg": "done"}
        assert simulator.gateway.hostname == "openevse-b7d2"


async def test_a_line_without_an_end_is_taken_after_a_second() -> None:
    async with plugged_in() as (_, link):
        await link.write(b'config:{"hostname":"bay-2"}')
        assert (await answer(link))["code"] == 200


async def test_an_unplugging_in_the_middle_of_an_answer_is_seen_by_the_host() -> None:
    async with plugged_in(quirks=Quirks(unplugged_mid_line=True)) as (_, link):
        await link.write(b'config:{"hostname":"bay-2"}\n')
        with pytest.raises(LinkFault):
            await answer(link)


async def test_a_device_that_vanishes_in_a_write_stores_nothing() -> None:
    async with plugged_in(quirks=Quirks(vanishes_on_config_write=True)) as (simulator, link):
        await link.write(b'config:{"hostname":"bay-2"}\n')
        with pytest.raises(LinkFault):
            await answer(link)
        assert simulator.gateway.hostname == "openevse-b7d2"


async def test_noise_before_the_answer_does_not_hide_it() -> None:
    async with plugged_in(quirks=Quirks(garbage_on_the_wire=True)) as (simulator, link):
        await link.write(b'config:{"hostname":"bay-2"}\n')
        await eventually(lambda: simulator.gateway.hostname == "bay-2")
        assert (await answer(link))["code"] == 200


async def test_it_dials_once_it_has_a_network_a_csms_and_a_key() -> None:
    key = Secret("a-key-of-20-letters!")
    async with production_csms({"SITE-02": key}) as running, plugged_in() as (simulator, link):
        ocpp = {
            "ocpp_enabled": True,
            "ocpp_server": running.url,
            "ocpp_chargeBoxId": "SITE-02",
            "ocpp_authkey": key.reveal().encode().hex(),
        }
        await link.write(b"config:" + json.dumps(ocpp).encode() + b"\n")
        assert (await answer(link))["code"] == 200
        assert simulator.gateway.charge_point is None
        await link.write(b'config:{"ssid":"Workshop","pass":"wrong passphrase"}\n')
        assert (await answer(link))["code"] == 200
        assert not simulator.gateway.on_wifi
        await link.write(b'config:{"pass":"solder-and-flux"}\n')
        assert (await answer(link))["code"] == 200
        await eventually(lambda: running.csms.stations["SITE-02"].boots)
        assert running.csms.stations["SITE-02"].serial == "30aea4f1b7d2"
