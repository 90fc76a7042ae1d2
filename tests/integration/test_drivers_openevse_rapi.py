"""The RAPI driver beyond the contract, over both of its lines: the main job in the terminal, safety checks that are off, and a restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import Terminal, codes
from tests.support.demo import FAST, openevse_http_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting
from evsetup.drivers.openevse_rapi import OpenEvseRapi, OpenEvseRapiHttp
from evsetup.drivers.rapi_codec import COMMANDS
from evsetup.drivers.rapi_line import RapiOverHttp, RapiOverSerial
from evsetup.links.faults import NoAnswer
from evsetup.links.http import HttpLink
from evsetup.links.serial_link import SerialLink
from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse_rapi import RapiController
from evsetup.simulator.quirks import Pace

SIXTEEN = Change(Setting.MAX_CURRENT, None, 16, Effect.LIVE)


async def test_safety_checks_that_are_off_are_told_and_never_touched() -> None:
    async with RapiController(flash=Flash(), pace=Pace(FAST), flags=0x0208) as controller:
        link = SerialLink(controller.port)
        await link.open()
        driver = OpenEvseRapi(RapiOverSerial(link))
        outcome = await driver.apply(SIXTEEN)
        await driver.close()

        assert controller.flags == 0x0208
    assert outcome.kind is OutcomeKind.APPLIED
    assert outcome.finding is not None
    assert outcome.finding.evidence[0].content == "ground, GFI self-test"


async def test_a_restart_is_waited_for_and_the_current_is_kept() -> None:
    async with RapiController(flash=Flash(), pace=Pace(FAST)) as controller:
        link = SerialLink(controller.port)
        await link.open()
        driver = OpenEvseRapi(RapiOverSerial(link, answer_s=0.2), poll_s=0.02)
        await driver.apply(SIXTEEN)
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).firmware == "8.2.3"
        assert (await driver.confirm(SIXTEEN)).good
        await driver.close()


async def test_a_current_is_planned_written_and_read_back_in_the_terminal(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    wish = ("--set", "limits.max-current=16")
    async with RapiController(flash=Flash(), pace=Pace(FAST)) as controller:
        about = ("--charger", controller.port)
        code, read = await terminal.run("read", *about, "--family", "openevse-rapi")
        assert (code, read["settings"]) == (0, {"limits.max-current": 32})
        code, plan = await terminal.run("plan", *about, *wish)
        assert [row["new"] for row in plan["changes"]] == [16]
        code, applied = await terminal.run("apply", *about, *wish, "--yes")
        assert (code, [row["confirmed"] for row in applied["changes"]]) == (0, ["applied"])
        code, again = await terminal.run("plan", *about, *wish)
        assert (code, again["changes"]) == (0, [])
        code, refused = await terminal.run("apply", *about, "--set", "limits.max-current=272", "--yes")

    assert code == 1
    assert "driver.rapi.out-of-range" in codes(refused)


@asynccontextmanager
async def through_the_gateway(url: str) -> AsyncIterator[OpenEvseRapiHttp]:
    driver = OpenEvseRapiHttp(RapiOverHttp(HttpLink(url, timeout_s=5)), poll_s=0.02)
    try:
        yield driver
    finally:
        await driver.close()


async def test_through_the_gateway_checks_that_are_off_are_told_and_nothing_else_is_ever_said() -> None:
    async with openevse_http_simulator() as charger, through_the_gateway(charger.url) as driver:
        charger.gateway.controller.flags = 0x0208
        outcome = await driver.apply(SIXTEEN)
        confirmed = await driver.confirm(SIXTEEN)
        restarted = await driver.restart()
        identity = await driver.wait_until_back(20)
        controller = charger.gateway.controller

        assert (controller.flags, controller.ceilings) == (0x0208, 0)
        assert set(controller.heard) <= COMMANDS
        assert charger.gateway.settings["max_current_soft"] == 16
    assert outcome.finding is not None
    assert outcome.finding.evidence[0].content == "ground, GFI self-test"
    assert confirmed.good
    assert restarted.good
    assert identity.firmware == "8.2.3"


async def test_a_gateway_whose_controller_is_silent_is_told_as_such() -> None:
    async with openevse_http_simulator() as charger, through_the_gateway(charger.url) as driver:
        await driver.read_settings()
        charger.acts.controller_silent = True
        with pytest.raises(NoAnswer) as caught:
            await driver.read_identity()
        outcome = await driver.apply(SIXTEEN)

    assert caught.value.finding.code == "driver.rapi.silent"
    assert outcome.kind is OutcomeKind.SILENT


async def test_the_current_is_set_through_the_gateway_in_the_terminal(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    wish = ("--set", "limits.max-current=16")
    async with openevse_http_simulator() as charger:
        about = ("--charger", charger.url, "--family", "openevse-rapi")
        code, read = await terminal.run("read", *about)
        assert (code, read["settings"]) == (0, {"limits.max-current": 32})
        code, applied = await terminal.run("apply", *about, *wish, "--yes")
        assert (code, [row["confirmed"] for row in applied["changes"]]) == (0, ["applied"])
        assert set(charger.gateway.controller.heard) <= COMMANDS
