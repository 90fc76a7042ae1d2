"""Simulated chargers on loopback that have a web server: each builder is an async context manager."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from tests.support.demo import FAST

from evsetup.drivers.web_charger import WebTimings
from evsetup.simulator.alfen import Alfen, AlfenPlate, AlfenWeb
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.go_e import GoE, GoEPlate, GoEWeb
from evsetup.simulator.lrt import Lrt, LrtWeb
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.simulator.smartevse import SmartEvse, SmartEvseWeb
from evsetup.simulator.warp import Warp
from evsetup.simulator.warp_web import WarpWeb
from evsetup.simulator.webasto_next import WebastoNext, WebastoNextWeb

QUICK = WebTimings(answer_s=1, poll_s=0.01, poll_answer_s=1, settle_s=1, flash_s=5)
"""For drivers in tests."""


@asynccontextmanager
async def warp_simulator(
    *,
    users: dict[str, str] | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
    has_ethernet: bool = True,
) -> AsyncIterator[WarpWeb]:
    """A WARP3; ``users`` must log in."""
    charger = Warp(flash=Flash(), pace=Pace(speed), quirks=quirks, has_ethernet=has_ethernet)
    web = WarpWeb(charger, "127.0.0.1", users=users)
    async with web:
        yield web


@asynccontextmanager
async def go_e_simulator(
    settings: Mapping[str, Json] | None = None,
    *,
    plate: GoEPlate | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
) -> AsyncIterator[GoEWeb]:
    """A go-e charger of 22 kW whose API is switched on; ``settings`` are keys that were set before."""
    flash = Flash()
    flash.write(**(settings or {}))
    web = GoEWeb(GoE(plate, flash=flash, pace=Pace(speed), quirks=quirks), "127.0.0.1")
    async with web:
        yield web


@asynccontextmanager
async def smartevse_simulator(
    settings: Mapping[str, Json] | None = None, *, quirks: Quirks = NO_QUIRKS, speed: float = FAST
) -> AsyncIterator[SmartEvseWeb]:
    """A SmartEVSE v3 on Wi-Fi; ``settings`` are what its flash holds (``{"mode": 1}``)."""
    flash = Flash()
    flash.write(**(settings or {}))
    web = SmartEvseWeb(SmartEvse(flash=flash, pace=Pace(speed), quirks=quirks), "127.0.0.1")
    async with web:
        yield web


@asynccontextmanager
async def alfen_simulator(
    settings: Mapping[str, Json] | None = None,
    *,
    tls: ssl.SSLContext | None = None,
    tokens: bool = False,
    firmware: str = "5.8.1-4123",
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
    port: int = 0,
) -> AsyncIterator[AlfenWeb]:
    """An Alfen whose password is ``right``; ``settings`` are properties by number; with ``tls`` it speaks https."""
    flash = Flash()
    flash.write(**(settings or {}))
    charger = Alfen(AlfenPlate(firmware=firmware), flash=flash, pace=Pace(speed), quirks=quirks)
    web = AlfenWeb(charger, "127.0.0.1", port, password="right", tls=tls, tokens=tokens)
    async with web:
        yield web


@asynccontextmanager
async def webasto_next_simulator(
    settings: Mapping[str, Json] | None = None,
    *,
    tls: ssl.SSLContext | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
) -> AsyncIterator[WebastoNextWeb]:
    """A Webasto Next whose password is ``right``; ``settings`` are fields by key; with ``tls`` it speaks https."""
    flash = Flash()
    flash.write(**(settings or {}))
    web = WebastoNextWeb(
        WebastoNext(flash=flash, pace=Pace(speed), quirks=quirks), "127.0.0.1", password="right", tls=tls
    )
    async with web:
        yield web


@asynccontextmanager
async def lrt_simulator(
    settings: Mapping[str, Json] | None = None, *, quirks: Quirks = NO_QUIRKS, speed: float = FAST
) -> AsyncIterator[LrtWeb]:
    """An LRT wallbox whose password is ``right``; ``settings`` are what its flash holds."""
    flash = Flash()
    flash.write(**(settings or {}))
    web = LrtWeb(Lrt(flash=flash, pace=Pace(speed), quirks=quirks), "127.0.0.1", password="right")
    async with web:
        yield web
