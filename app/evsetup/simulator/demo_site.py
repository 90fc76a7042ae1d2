"""The whole demo site in one process: five chargers and a CSMS, all on one loopback address.

``main`` reads its configuration from standard input, tells where everything is on standard output, and lives until
standard input is closed, that is until whoever started it is gone.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from pathlib import Path
from typing import Final, TypeVar

from evsetup.domain.csms_address import generate_key
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.simulator.demo_facts import (
    DemoConfig,
    DemoCsms,
    DemoFacts,
    DialInAccount,
    DialInCharger,
    HttpCharger,
    NotDemoFacts,
    SerialCharger,
    WifiNetwork,
)
from evsetup.simulator.demo_image import DemoImage, write_demo_image
from evsetup.simulator.flash import Flash
from evsetup.simulator.further_chargers import FURTHER, USER
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_charger import MODELS, Ocpp2Charger
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
from evsetup.simulator.ocpp16_charger import MODEL, VENDOR, Backend, Ocpp16Charger
from evsetup.simulator.openevse import OCPP_MODEL, GatewayHardware, Network, OpenEvse
from evsetup.simulator.openevse import VENDOR as OPENEVSE
from evsetup.simulator.openevse_serial import OpenEvseSerial
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.simulator.production_csms import ProductionCsms
from evsetup.simulator.quirks import Pace, Quirks

log = logging.getLogger(__name__)

ACCOUNTS: Final = ("SITE-01", "SITE-02", "SITE-03", "SITE-04", "SITE-05")
"""The identities that the demo's operator has made accounts for, one for each charger."""

WIFI: Final = Network("riverside-chargers", "a-demo-passphrase", -52)
_OTHER_WIFI: Final = (Network("Riverside Guests", "", -67, 1), Network("office-2.4", "not-for-chargers", -74, 11))
_NEWER_OPENEVSE: Final = "5.2.0"
_NEWER_AC22: Final = "1.5.0"
_NEWER_OCPP2: Final = "2.4.0"
_WEB_USER: Final = "admin"

_Server = TypeVar("_Server")


class DemoSite:
    """All devices of the demo; an async context manager that gives the facts once everything listens."""

    def __init__(self, config: DemoConfig) -> None:
        self._config = config
        self._memory = Flash(config.folder / "site.json")
        self._devices = AsyncExitStack()

    async def __aenter__(self) -> DemoFacts:
        try:
            return await self._open()
        except BaseException:
            await self._devices.aclose()
            raise

    async def __aexit__(self, *_: object) -> None:
        await self._devices.aclose()

    async def _open(self) -> DemoFacts:
        config = self._config
        images = await asyncio.to_thread(self._images)
        accounts = {identity: self._kept_secret(f"key of {identity}") for identity in ACCOUNTS}
        authority = await asyncio.to_thread(self._authority)
        ca_file = config.folder / "csms-ca.pem"
        ca_file.write_text(authority.certificate_pem, encoding="ascii")
        certificate = await asyncio.to_thread(authority.issue, ["localhost", "127.0.0.1", "::1"])
        csms = await self._on_the_same_port(
            "csms_port",
            lambda port: ProductionCsms(
                accounts,
                tls=server_context(certificate),
                interface=config.interface,
                port=port,
                quirks=self._quirks("csms"),
            ),
        )
        self._memory.write(csms_port=csms.port)

        web_password = self._kept_secret("web password")
        factory = {
            "ssid": WIFI.ssid,
            "pass": WIFI.passphrase,
            "www_username": _WEB_USER,
            "www_password": web_password.reveal(),
        }
        on_network = OpenEvse(
            GatewayHardware(),
            flash=Flash(config.folder / "openevse-http.json"),
            pace=self._pace,
            quirks=self._quirks("openevse_http"),
            neighbours=(WIFI, *_OTHER_WIFI),
            root_ca=ca_file,
            factory_settings=factory,
        )
        web = await self._on_the_same_port("http_port", lambda port: OpenEvseWeb(on_network, config.interface, port))
        self._memory.write(http_port=web.port)

        on_usb = OpenEvse(
            GatewayHardware(chip_id="30aea4f1b7d2", evse_serial="OE24-100231"),
            flash=Flash(config.folder / "openevse-serial.json"),
            pace=self._pace,
            quirks=self._quirks("openevse_serial"),
            neighbours=(WIFI, *_OTHER_WIFI),
            root_ca=ca_file,
        )
        serial = await self._devices.enter_async_context(OpenEvseSerial(on_usb, interface=config.interface))

        backend = Backend(config.csms_url, config.identity, config.key) if config.csms_url is not None else None
        dials_in = Ocpp16Charger(
            backend,
            flash=Flash(config.folder / "ocpp-charger.json"),
            pace=self._pace,
            quirks=self._quirks("ocpp_charger"),
            root_ca=ca_file,
        )
        await self._devices.enter_async_context(dials_in)
        await self._open_ocpp2(OcppVersion.V201, config.ocpp201, "ocpp201_charger", ca_file)
        await self._open_ocpp2(OcppVersion.V21, config.ocpp21, "ocpp21_charger", ca_file)
        further = tuple([await self._open_further(name) for name in config.also])
        return DemoFacts(
            HttpCharger(web.url, on_network.hostname, _WEB_USER, web_password),
            SerialCharger(serial.port),
            DialInCharger(config.identity),
            DemoCsms(csms.url, ca_file, accounts, csms.operator_url, csms.operator_token),
            images,
            (WifiNetwork(WIFI.ssid, Secret(WIFI.passphrase)),),
            DialInCharger(config.ocpp201.identity if config.ocpp201 else "", "2.0.1"),
            DialInCharger(config.ocpp21.identity if config.ocpp21 else "", "2.1"),
            further,
        )

    async def _open_further(self, name: str) -> HttpCharger:
        """Switches one of the further chargers on; its name is the id of its card."""
        config, password = self._config, self._kept_secret(f"web password of {name}")
        flash = Flash(config.folder / f"{name}.json")
        web = await self._on_the_same_port(
            f"port of {name}",
            lambda port: FURTHER[name](
                flash, self._pace, self._quirks(name), config.interface, port, password.reveal()
            ),
        )
        self._memory.write(**{f"port of {name}": web.port})
        return HttpCharger(web.url, name, USER, password)

    async def _open_ocpp2(self, version: OcppVersion, account: DialInAccount | None, name: str, ca_file: Path) -> None:
        """Switches a 2.x charger on; it dials the same CSMS as the 1.6 one, or nowhere."""
        config = self._config
        told = account is not None and config.csms_url is not None
        charger = Ocpp2Charger(
            Backend2(config.csms_url or "", account.identity, account.key) if account and told else None,
            version=version,
            flash=Flash(config.folder / f"{name.replace('_', '-')}.json"),
            pace=self._pace,
            quirks=Ocpp2Quirks(**dict.fromkeys(config.quirks.get(name, ()), True)),
            root_ca=ca_file,
        )
        await self._devices.enter_async_context(charger)

    @property
    def _pace(self) -> Pace:
        return Pace(self._config.speed)

    def _quirks(self, device: str) -> Quirks:
        return dataclasses.replace(Quirks(), **dict.fromkeys(self._config.quirks.get(device, ()), True))

    def _images(self) -> tuple[DemoImage, ...]:
        folder = self._config.folder / "firmware"
        return (
            write_demo_image(folder, OPENEVSE, GatewayHardware().buildenv, _NEWER_OPENEVSE),
            write_demo_image(folder, OPENEVSE, OCPP_MODEL, _NEWER_OPENEVSE),
            write_demo_image(folder, VENDOR, MODEL, _NEWER_AC22),
            *(write_demo_image(folder, VENDOR, model, _NEWER_OCPP2) for model in MODELS.values()),
        )

    def _authority(self) -> TemporaryAuthority:
        """The same root as last time: chargers and cards trust it already."""
        certificate, key = self._memory.text("ca_certificate"), self._memory.text("ca_key")
        if certificate and key:
            return TemporaryAuthority.restore(certificate, Secret(key))
        authority = TemporaryAuthority.create("Demo CSMS root")
        self._memory.write(ca_certificate=authority.certificate_pem, ca_key=authority.key_pem.reveal())
        return authority

    def _kept_secret(self, name: str) -> Secret:
        kept = self._memory.text(name)
        secret = Secret(kept) if kept else generate_key()
        self._memory.write(**{name: secret.reveal()})
        return secret

    async def _on_the_same_port(
        self, name: str, make: Callable[[int], AbstractAsyncContextManager[_Server]]
    ) -> _Server:
        """Opens a server where it was last time, since chargers may have been pointed there; elsewhere if that is taken."""
        kept = self._memory.read(name, 0)
        if isinstance(kept, int) and kept:
            try:
                return await self._devices.enter_async_context(make(kept))
            except OSError as taken:
                log.info("port %s is taken: %s", kept, taken)
        return await self._devices.enter_async_context(make(0))


def main() -> int:
    """``evsetup simulate``: runs the demo site between two pipes; 2 when standard input is no configuration."""
    try:
        config = DemoConfig.from_line(sys.stdin.readline())
    except NotDemoFacts:
        sys.stderr.write("simulate: expects one line of JSON on standard input\n")
        return 2
    try:
        asyncio.run(_run(config))
    except KeyboardInterrupt:
        return 3
    return 0


async def _run(config: DemoConfig) -> None:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait_for_the_end() -> None:
        while sys.stdin.read(4096):
            pass
        loop.call_soon_threadsafe(over.set)

    async with DemoSite(config) as facts:
        sys.stdout.write(facts.to_line() + "\n")
        sys.stdout.flush()
        # A daemon: it may be stuck in a read when an interrupt ends the program.
        threading.Thread(target=wait_for_the_end, name="standard input", daemon=True).start()
        await over.wait()
