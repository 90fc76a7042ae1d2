"""The main job in the terminal, once for every driver with a web server: read by address, plan, apply, read back, plan empty."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.integration.test_cli_variables import Terminal
from tests.support.demo import openevse_http_simulator
from tests.support.lan_chargers import (
    alfen_simulator,
    go_e_simulator,
    lrt_simulator,
    smartevse_simulator,
    warp_simulator,
    webasto_next_simulator,
)

from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.go_e import GoEPlate


@dataclass(frozen=True, slots=True)
class Road:
    """One family: its stand-in, and what is wished of it in the terminal."""

    family: str
    stand_in: Callable[[], AbstractAsyncContextManager[str]]
    wishes: dict[str, str]
    login: tuple[str, str] | None = None

    def __str__(self) -> str:
        return self.family


@asynccontextmanager
async def openevse() -> AsyncIterator[str]:
    async with openevse_http_simulator(settings={"www_password": "right"}) as web:
        yield web.url


@asynccontextmanager
async def warp() -> AsyncIterator[str]:
    async with warp_simulator(users={"installer": "right"}) as web:
        yield web.url


@asynccontextmanager
async def alfen() -> AsyncIterator[str]:
    """Over https, with a certificate that nobody vouches for."""
    made = TemporaryAuthority.create("Alfen").issue(["alfen.local"])
    async with alfen_simulator(tls=server_context(made)) as web:
        yield web.url


@asynccontextmanager
async def go_e() -> AsyncIterator[str]:
    async with go_e_simulator() as web:
        yield web.url


@asynccontextmanager
async def wattpilot() -> AsyncIterator[str]:
    async with go_e_simulator(plate=GoEPlate("32450017", "wattpilot", 11, "fronius")) as web:
        yield web.url


@asynccontextmanager
async def webasto_next() -> AsyncIterator[str]:
    """Over https, as it always is."""
    made = TemporaryAuthority.create("Webasto").issue(["next.local"])
    async with webasto_next_simulator(tls=server_context(made)) as web:
        yield web.url


@asynccontextmanager
async def lrt() -> AsyncIterator[str]:
    async with lrt_simulator() as web:
        yield web.url


@asynccontextmanager
async def smartevse() -> AsyncIterator[str]:
    async with smartevse_simulator() as web:
        yield web.url


ADDRESS = {"csms.identity": "SITE-BAY07", "csms.url": "ws://127.0.0.1:9/ocpp"}
ROADS = (
    Road("openevse", openevse, {**ADDRESS, "network.hostname": "bay-07"}, ("openevseadmin", "right")),
    Road("alfen", alfen, ADDRESS, ("admin", "right")),
    Road("go-e", go_e, ADDRESS),
    Road("smartevse", smartevse, ADDRESS),
    Road("lrt", lrt, {"csms.url": ADDRESS["csms.url"]}, ("admin", "right")),
    Road("fronius-wattpilot", wattpilot, ADDRESS),
    Road("warp", warp, {**ADDRESS, "network.hostname": "bay-07"}, ("installer", "right")),
    Road(
        "webasto-next",
        webasto_next,
        {"csms.url": ADDRESS["csms.url"], "network.hostname": "bay-07"},
        ("admin", "right"),
    ),
)


@pytest.mark.parametrize("road", ROADS, ids=str)
async def test_a_charger_is_read_planned_written_and_read_back(road: Road, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    wishes = [word for name, value in road.wishes.items() for word in ("--set", f"{name}={value}")]
    async with road.stand_in() as url:
        about = ["--charger", url]
        if road.login is not None:
            about += ["--user", road.login[0], "--password-stdin"]
        lines = f"{road.login[1]}\n" if road.login is not None else ""

        code, read = await terminal.run("read", *about, "--family", road.family, lines=lines)
        assert code == 0, read
        assert read["identity"]["serial"]
        before = read["settings"]
        code, plan = await terminal.run("plan", *about, *wishes, lines=lines)
        assert code == 0, plan
        assert {row["setting"]: row["new"] for row in plan["changes"]} == road.wishes
        assert not plan["by_hand"]
        code, applied = await terminal.run("apply", *about, *wishes, "--yes", lines=lines)
        assert code == 0, applied
        assert {row["outcome"] for row in applied["changes"]} <= {"applied", "unchanged", "needs restart"}
        assert {row["confirmed"] for row in applied["changes"]} == {"applied"}
        code, after = await terminal.run("read", *about, lines=lines)
        assert code == 0, after
        assert after["settings"] == {**before, **road.wishes}
        code, again = await terminal.run("plan", *about, *wishes, lines=lines)

    assert (code, again["changes"], again["by_hand"]) == (0, [], [])
