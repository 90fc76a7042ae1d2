"""The web server of an OpenEVSE gateway, and how it announces itself. Facts: ``facts/chargers.md`` §1."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable

from aiohttp import BodyPartReader, web

from evsetup.simulator.announcement import Announcement
from evsetup.simulator.demo_image import BadImage
from evsetup.simulator.openevse import GatewayHardware, OpenEvse
from evsetup.simulator.openevse_acts import GatewayActs
from evsetup.simulator.openevse_signature import NotSigned
from evsetup.simulator.web_end import end_web
from evsetup.simulator.web_login import COOKIE, REMEMBERED_S, Account, Verdict, WebLogin

log = logging.getLogger(__name__)

_OPEN_TO_ALL = frozenset({"/login", "/logout"})
_FLASH_SIZE = 4 * 1024 * 1024
_NOISE = b'<html><body>\xff\xfe GURU MEDITATION \x00 0x400d1234: {"msg":'


class OpenEvseWeb:
    """Serves one gateway on ``interface`` and announces it there; ``port`` 0 picks a free one and keeps it."""

    def __init__(self, gateway: OpenEvse, interface: str, port: int = 0, *, announce: bool = True) -> None:
        self.gateway = gateway
        self.interface = interface
        self.port = port
        self.acts = GatewayActs(gateway)
        self._announce = announce
        self._login = WebLogin()
        self._runner: web.AppRunner | None = None
        self._announcement: Announcement | None = None
        self._powered_at = time.monotonic()

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{self.interface}:{self.port}"

    async def power_up(self) -> None:
        """Starts to listen, then to announce."""
        self._powered_at = time.monotonic()
        application = web.Application(middlewares=[self._guard], client_max_size=64 * 1024)
        application.add_routes(
            [
                web.get("/", self._index),
                web.get("/status", self._status),
                web.get("/config", self._config),
                web.post("/config", self._configure),
                web.post("/login", self._log_in),
                web.post("/logout", self._log_out),
                web.post("/restart", self._restart),
                web.get("/update", self._update_form),
                web.post("/update", self._update),
                *self.acts.routes,
            ]
        )
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.interface, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        if self._announce:
            if self._announcement is None:
                self._announcement = Announcement(self.interface)
            await self._announcement.appear(self.gateway, self.port)

    async def power_down(self) -> None:
        """Falls silent without a word, as a device does that reboots."""
        if self._announcement is not None:
            self._announcement.vanish()
        if self._runner is not None:
            await end_web(self._runner)
            self._runner = None

    async def __aenter__(self) -> OpenEvseWeb:
        await self.gateway.start(self)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.stop()
        if self._announcement is not None:
            await self._announcement.close()

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        changes_state = request.method != "GET"
        if request.path not in _OPEN_TO_ALL:
            verdict = self._login.judge(
                self._account, request.headers, request.cookies.get(COOKIE, ""), changes_state=changes_state
            )
            if verdict is not Verdict.PASSED:
                return self._refusal(request, verdict)
        if self.gateway.quirks.garbage_on_the_wire:
            return web.Response(body=_NOISE, content_type="application/json")
        response = await handler(request)
        if not response.prepared:
            response.headers["Cache-Control"] = "no-cache, private, no-store, must-revalidate"
            response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    @property
    def _account(self) -> Account:
        settings = self.gateway.settings
        return Account(settings.text("www_username"), settings.text("www_password"))

    def _refusal(self, request: web.Request, verdict: Verdict) -> web.Response:
        from_app = request.headers.get("X-Requested-With") == "OpenEVSE"
        response = web.json_response({"msg": verdict.value}, status=verdict.status)
        if verdict.status == 401 and not from_app:
            response.headers["WWW-Authenticate"] = f'Basic realm="{self.gateway.hostname}"'
        return response

    async def _index(self, request: web.Request) -> web.Response:
        return web.Response(text="<!DOCTYPE html><title>OpenEVSE</title>", content_type="text/html")

    async def _status(self, request: web.Request) -> web.Response:
        gateway = self.gateway
        reading = gateway.outlet.read()
        charging = gateway.outlet.offered_a > 0 and gateway.outlet.car_plugged
        return web.json_response(
            {
                "mode": "STA" if gateway.on_wifi else "AP",
                "wifi_client_connected": int(gateway.on_wifi),
                "eth_connected": 0,
                "net_connected": int(gateway.on_wifi),
                "ipaddress": self.interface,
                "macaddress": ":".join(gateway.hardware.chip_id[i : i + 2] for i in range(0, 12, 2)).upper(),
                "srssi": -61,
                "hostname": gateway.hostname,
                "emoncms_connected": 0,
                "mqtt_connected": 0,
                "ocpp_connected": int(gateway.ocpp_connected),
                "ohm_hour": "NotConnected",
                "free_heap": 167_436,
                "comm_sent": 1240,
                "comm_success": 1240,
                "rapi_connected": 1,
                "evse_connected": 1,
                "amp": round(reading.currents_a[0] * 1000),
                "voltage": round(reading.voltages_v[0]),
                "power": round(reading.power_w),
                "pilot": round(gateway.outlet.offered_a),
                "max_current": round(gateway.outlet.rated_a),
                "temp": 312,
                "temp1": 312,
                "temp2": False,
                "temp3": False,
                "temp4": 405,
                "state": 3 if charging else 254 if gateway.outlet.car_plugged else 1,
                "status": "active" if charging else "disabled",
                "vehicle": int(gateway.outlet.car_plugged),
                "colour": 6 if charging else 3,
                "manual_override": 0,
                "freeram": 167_436,
                "divertmode": 1,
                "elapsed": 0,
                "session_energy": 0,
                "total_energy": round(reading.energy_wh / 1000, 3),
                "gfcicount": 0,
                "nogndcount": 0,
                "stuckcount": 0,
                "ota_update": 0,
                "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                "config_version": gateway.settings.version,
                "claims_version": 1,
                "override_version": 0,
                "schedule_version": 1,
                "uptime": int(time.monotonic() - self._powered_at),
            }
        )

    async def _config(self, request: web.Request) -> web.Response:
        gateway = self.gateway
        hardware: GatewayHardware = gateway.hardware
        return web.json_response(
            {
                "firmware": hardware.evse_firmware,
                "protocol": "-",
                "espflash": _FLASH_SIZE,
                "espinfo": "ESP32r1 2 core WiFi BLE BT",
                "buildenv": hardware.buildenv,
                "version": gateway.version,
                "evse_serial": hardware.evse_serial,
                "wifi_serial": hardware.chip_id,
                "min_current_hard": 6,
                "max_current_hard": 48,
                "mqtt_supported_protocols": ["mqtt", "mqtts"],
                "http_supported_protocols": ["http"],
                **gateway.settings.shown(),
                **gateway.controller.checks,
                "hostname": gateway.hostname,
            }
        )

    async def _configure(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if self.gateway.quirks.vanishes_on_config_write:
            return _cut(request)
        account = self._account
        answer = self.gateway.configure(body, factory=request.headers.get("X-Storage", "").casefold() == "factory")
        if self._account != account:
            self._login.end_all_sessions()
        if self._announcement is not None and answer.code == 200:
            await self._announcement.appear(self.gateway, self.port)
        return web.json_response(answer.members, status=answer.code)

    async def _log_in(self, request: web.Request) -> web.Response:
        try:
            guess = await request.json()
        except ValueError:
            guess = None
        if not isinstance(guess, dict):
            return web.json_response({"msg": "invalid"}, status=400)
        verdict = self._login.try_password(self._account, str(guess.get("user", "")), str(guess.get("pass", "")))
        response = web.json_response({"msg": verdict.value}, status=verdict.status)
        if verdict is Verdict.PASSED:
            remember = guess.get("remember") is True
            response.set_cookie(
                COOKIE,
                self._login.new_cookie(remember=remember),
                max_age=REMEMBERED_S if remember else None,
                path="/",
                httponly=True,
                samesite="Strict",
            )
        return response

    async def _log_out(self, request: web.Request) -> web.Response:
        response = web.json_response({"msg": "ok"})
        response.set_cookie(COOKIE, "", max_age=0, path="/", httponly=True, samesite="Strict")
        return response

    async def _restart(self, request: web.Request) -> web.Response:
        try:
            wanted = await request.json()
        except ValueError:
            return web.json_response({"msg": "Could not parse JSON"}, status=400)
        match wanted:
            case {"device": "gateway"}:
                self.gateway.reboot()
                return web.json_response({"msg": "restart gateway"})
            case {"device": "evse"}:
                self.gateway.outlet.open()
                return web.json_response({"msg": "restart evse"})
            case _:
                return web.json_response({"msg": "unknown device"}, status=404)

    async def _update_form(self, request: web.Request) -> web.Response:
        form = "<form method='POST' action='/update' enctype='multipart/form-data'><input type='file' name='firmware'>"
        return web.Response(text=form + "<input type='submit' value='Update'></form>", content_type="text/html")

    async def _update(self, request: web.Request) -> web.StreamResponse:
        if not request.content_type.startswith("multipart/"):
            return web.Response(text="No firmware", status=400)
        content: bytes | None = None
        try:
            async for part in await request.multipart():
                if isinstance(part, BodyPartReader) and part.name == "firmware":
                    content = await _read_image(part)
        except ConnectionResetError:
            # A part of an image is nothing: the firmware that is there goes on.
            return _cut(request)
        if content is None:
            return web.Response(text="No firmware", status=400)
        try:
            self.gateway.install(content, request.query.get("size", ""))
        except NotSigned:
            return web.Response(text="Error: 14", status=500)
        except BadImage as flaw:
            return web.Response(text=f"FAIL: {flaw}", status=400)
        return web.Response(text="OK")


async def _read_image(part: BodyPartReader) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(64 * 1024):
        content += chunk
        if len(content) > _FLASH_SIZE:
            break
    return bytes(content)


def _cut(request: web.Request) -> web.StreamResponse:
    """Breaks the connection under a request: the client sees a reset instead of an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
