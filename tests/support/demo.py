"""Simulated devices in the test's own process, and the whole demo site in its own.

Each builder is an async context manager that listens on loopback only and leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse import GatewayHardware, Network, OpenEvse
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

FAST = 20.0
"""How much faster than real devices the ones in tests pause and sample."""

WORKSHOP = Network("Workshop", "solder-and-flux", -48)


@asynccontextmanager
async def openevse_http_simulator(
    *,
    settings: Mapping[str, object] | None = None,
    flash: Path | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
    announce: bool = False,
    root_ca: Path | None = None,
    hardware: GatewayHardware | None = None,
    interface: str = "127.0.0.1",
) -> AsyncIterator[OpenEvseWeb]:
    """An OpenEVSE on HTTP: ``.url`` where it answers, ``.gateway`` the device behind.

    ``settings`` are its factory values (``{"www_password": …}``); ``flash`` a file that keeps its state; ``announce``
    switches mDNS on, on loopback.
    """
    gateway = OpenEvse(
        hardware or GatewayHardware(),
        flash=Flash(flash),
        pace=Pace(speed),
        quirks=quirks,
        neighbours=(WORKSHOP,),
        root_ca=root_ca,
        factory_settings={"ssid": WORKSHOP.ssid, "pass": WORKSHOP.passphrase, **(settings or {})},
    )
    async with OpenEvseWeb(gateway, interface, announce=announce) as web:
        yield web
