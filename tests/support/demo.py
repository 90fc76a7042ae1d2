"""Simulated devices in the test's own process, and the whole demo site in its own.

Each builder is an async context manager that listens on loopback only and leaves nothing behind.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.flash import Flash
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.openevse import GatewayHardware, Network, OpenEvse
from evsetup.simulator.openevse_serial import OpenEvseSerial
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.process import DemoConfig, DemoProcess
from evsetup.simulator.production_csms import ProductionCsms
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.simulator.station_controllers import Limits

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


@asynccontextmanager
async def openevse_serial_simulator(
    *,
    settings: Mapping[str, object] | None = None,
    flash: Path | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
    pty: bool = sys.platform == "linux",
    root_ca: Path | None = None,
    hardware: GatewayHardware | None = None,
) -> AsyncIterator[OpenEvseSerial]:
    """An OpenEVSE on USB, fresh from its box: ``.port`` is what pyserial opens, ``.gateway`` the device behind."""
    gateway = OpenEvse(
        hardware or GatewayHardware(chip_id="30aea4f1b7d2", evse_serial="OE24-100231"),
        flash=Flash(flash),
        pace=Pace(speed),
        quirks=quirks,
        neighbours=(WORKSHOP,),
        root_ca=root_ca,
        factory_settings=settings,
    )
    async with OpenEvseSerial(gateway, pty=pty) as serial:
        yield serial


@asynccontextmanager
async def ocpp16_simulator(
    url: str,
    identity: str = "CP-1",
    key: Secret | None = None,
    *,
    flash: Path | None = None,
    quirks: Quirks = NO_QUIRKS,
    speed: float = FAST,
    root_ca: Path | None = None,
    signs_meter: bool = False,
    serial: str = "AC22-00417",
) -> AsyncIterator[Ocpp16Charger]:
    """An OCPP-only charger that dials ``url`` (without identity) as ``identity`` with ``key`` (text); its meter may sign."""
    backend = Backend(url, identity, key)
    async with Ocpp16Charger(
        backend,
        flash=Flash(flash),
        serial=serial,
        pace=Pace(speed),
        quirks=quirks,
        root_ca=root_ca,
        signs_meter=signs_meter,
    ) as charger:
        yield charger


@asynccontextmanager
async def ocpp2_simulator(
    url: str,
    identity: str = "CS-1",
    password: Secret | None = None,
    *,
    version: OcppVersion = OcppVersion.V201,
    flash: Path | None = None,
    quirks: Ocpp2Quirks = NO_OCPP2_QUIRKS,
    limits: Limits | None = None,
    speed: float = FAST,
    root_ca: Path | None = None,
    revoked: frozenset[int] = frozenset(),
) -> AsyncIterator[Ocpp2Charger]:
    """A charger of OCPP 2.0.1 or 2.1 that dials ``url`` (without identity) as ``identity`` with ``password``."""
    async with Ocpp2Charger(
        Backend2(url, identity, password),
        version=version,
        flash=Flash(flash),
        pace=Pace(speed),
        quirks=quirks,
        limits=limits or Limits(),
        root_ca=root_ca,
        revoked=revoked,
    ) as charger:
        yield charger


@dataclass(frozen=True, slots=True)
class RunningCsms:
    """A production CSMS that listens: ``csms`` itself, and the root that its clients must trust (``None``: plain ws)."""

    csms: ProductionCsms
    ca_file: Path | None

    @property
    def url(self) -> str:
        """The address without identity."""
        return self.csms.url


@asynccontextmanager
async def production_csms(
    accounts: Mapping[str, Secret], folder: Path | None = None, *, quirks: Quirks = NO_QUIRKS
) -> AsyncIterator[RunningCsms]:
    """The demo's production CSMS; with a ``folder`` for its root certificate it speaks TLS, without it plain ws."""
    tls, ca_file = None, None
    if folder is not None:
        authority = TemporaryAuthority.create("Test CSMS root")
        ca_file = folder / "csms-ca.pem"
        ca_file.write_text(authority.certificate_pem)
        tls = server_context(authority.issue(["localhost", "127.0.0.1"]))
    async with ProductionCsms(accounts, tls=tls, quirks=quirks) as csms:
        yield RunningCsms(csms, ca_file)


def demo_process(folder: Path, **config: Any) -> DemoProcess:
    """The whole demo site as a child process of the test; ``config`` as in ``DemoConfig``."""
    return DemoProcess(DemoConfig(folder, **{"speed": FAST, **config}), command=DEMO_COMMAND)


DEMO_COMMAND = (
    sys.executable,
    "-c",
    "from evsetup.simulator.demo_site import main; raise SystemExit(main())",
)


async def eventually(condition: Callable[[], object], timeout_s: float = 15.0) -> None:
    """Waits until ``condition`` holds; for states of a device that has no event of its own."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - see above
            await asyncio.sleep(0.01)
