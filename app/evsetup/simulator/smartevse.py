"""A SmartEVSE v3: its settings, its OCPP client that comes a moment after it is switched on, and updates in pieces.

Facts: ``facts/chargers.md`` §4, ``facts/product.md`` §3. It asks nobody for a password. In place of the maker's signature a
signed image here carries four times its own SHA-512.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from aiohttp import web

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.demo_image import BadImage, check_image
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.lan_ocpp import ocpp_client
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.ocpp_configuration import csms_url
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

VENDOR, MODEL = "SmartEVSE", "SmartEVSE v3"
LARGEST_IMAGE = 0x1B0000
_CLIENT_COMES_S = 1.5
_OF_THE_CLIENT = {"ocpp_backend_url": "backend_url", "ocpp_cb_id": "cb_id", "ocpp_auth_key": "auth_key"}
_SIGNATURE = 256


def signed(image: bytes) -> bytes:
    """An image as ``firmware.signed.bin`` holds it: its signature first."""
    return hashlib.sha512(image).digest() * 4 + image


@dataclass(frozen=True, slots=True)
class SmartEvsePlate:
    """What is printed on it."""

    serial: int = 61234
    delivered_version: str = "3.10.2"
    ssid: str = "Workshop"


class SmartEvse(LanCharger):
    """One SmartEVSE v3."""

    def __init__(
        self,
        plate: SmartEvsePlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.plate = plate or SmartEvsePlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"SmartEVSE {self.plate.serial}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)
        self._client_at = 0.0 if self.on else None

    @property
    def version(self) -> str:
        """The firmware that runs."""
        return self.flash.text("version", self.plate.delivered_version)

    @property
    def on(self) -> bool:
        """Whether OCPP is switched on."""
        return self.flash.read("mode", 0) == 1

    @property
    def ocpp(self) -> dict[str, object]:
        """The OCPP part of its settings."""
        return {
            "mode": "Enabled" if self.on else "Disabled",
            **{name: self.flash.text(name) for name in _OF_THE_CLIENT.values()},
            "auto_auth": self.flash.text("auto_auth", "Disabled"),
            "auto_auth_idtag": self.flash.text("auto_auth_idtag"),
            "status": "Connected" if self.ocpp_connected else "Disconnected",
        }

    def take(self, name: str, value: str) -> object:
        """Takes one parameter: what the answer says of it."""
        if name == "ocpp_mode":
            mode = 1 if value == "1" else 0
            if mode != (1 if self.on else 0):
                self.flash.write(mode=mode)
                self._client_at = (
                    asyncio.get_running_loop().time() + self.pace.seconds(_CLIENT_COMES_S) if mode else None
                )
                self.ocpp_settings_changed()
            return mode
        if name in {"ocpp_auto_auth", "ocpp_auto_auth_idtag"}:
            self.flash.write(**{name.removeprefix("ocpp_"): value})
            return value
        if self._client_at is None or asyncio.get_running_loop().time() < self._client_at:
            return "Can only update when OCPP enabled"
        if name == "ocpp_backend_url" and value and not csms_url(value):
            return "Invalid URL"
        if name == "ocpp_auth_key" and len(value.encode()) > 20:
            return "Invalid key: longer than 20 bytes"
        if not self.quirks.accepts_without_change:
            self.flash.write(**{_OF_THE_CLIENT[name]: value})
            self.ocpp_settings_changed()
        return value

    def install(self, content: bytes, *, has_signature: bool) -> None:
        """Installs an image, which runs after the reboot that this asks for.

        Raises:
            BadImage: not a whole image for this hardware, or signed by nobody; nothing changes.
        """
        image = content[_SIGNATURE:] if has_signature else content
        if has_signature and signed(image) != content:
            raise BadImage("signature check failed")
        header = check_image(image, VENDOR, (MODEL,))
        self.flash.write(version=header.version)
        self.reboot()

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client."""
        url, identity, key = (self.flash.text(name) for name in ("backend_url", "cb_id", "auth_key"))
        if not self.on or not url or not identity:
            return None
        nameplate = Nameplate(VENDOR, MODEL, str(self.plate.serial), (MODEL,), tethered=True)
        return ocpp_client(self, nameplate, Destination(url, identity, key.encode() or None), self.version)


class SmartEvseWeb(LanWeb):
    """Serves one SmartEVSE."""

    largest_body = LARGEST_IMAGE

    def __init__(self, charger: SmartEvse, interface: str, port: int = 0) -> None:
        super().__init__(charger, interface, port)
        self.charger = charger
        self._received = bytearray()

    def routes(self) -> Iterable[web.RouteDef]:
        """Settings, reboot and update."""
        yield web.get("/settings", self._show)
        yield web.post("/settings", self._write)
        yield web.post("/reboot", self._reboot)
        yield web.post("/update", self._update)

    async def _show(self, request: web.Request) -> web.Response:
        charger = self.charger
        return web.json_response(
            {
                "version": charger.version,
                "serialnr": charger.plate.serial,
                "mode": "NORMAL",
                "car_connected": charger.outlet.car_plugged,
                "wifi": {
                    "status": "WL_CONNECTED",
                    "ssid": charger.plate.ssid,
                    "rssi": -61,
                    "bssid": "02:00:5E:00:00:01",
                },
                "eth": {"status": "Disabled"},
                "ocpp": charger.ocpp,
            }
        )

    async def _write(self, request: web.Request) -> web.Response:
        if request.query.get("ocpp_update") != "1":
            return web.json_response({})
        known = {"ocpp_mode", "ocpp_auto_auth", "ocpp_auto_auth_idtag", *_OF_THE_CLIENT}
        return web.json_response(
            {name: self.charger.take(name, value) for name, value in request.query.items() if name in known}
        )

    async def _reboot(self, request: web.Request) -> web.Response:
        if self.charger.outlet.closed:
            return web.Response(text="Rebooting when the car is done", status=202)
        self.charger.reboot()
        return web.Response(text="")

    async def _update(self, request: web.Request) -> web.Response:
        try:
            offset, size = int(request.query["offset"]), int(request.query["size"])
        except (KeyError, ValueError):
            return web.Response(text="no offset or size", status=400)
        name = request.query.get("file", "")
        if name not in {"firmware.bin", "firmware.signed.bin"} or size > LARGEST_IMAGE:
            return web.Response(text="only allowed to flash firmware.bin or firmware.signed.bin", status=400)
        if self.charger.on:
            return web.Response(text="update failed", status=400)
        if offset == 0:
            self._received.clear()
        if offset != len(self._received):
            return web.Response(text="wrong offset", status=400)
        self._received += await request.read()
        if len(self._received) < size:
            return web.Response(text=str(len(self._received)))
        content, self._received = bytes(self._received), bytearray()
        try:
            self.charger.install(content, has_signature=name == "firmware.signed.bin")
        except BadImage as flaw:
            return web.Response(text=f"update failed: {flaw}", status=400)
        return web.Response(text=str(size))
