"""The web server of a WARP charger: topics under ``/``, Digest when a user has a password. Facts: ``facts/chargers.md`` §2.

A new fixed address is tried: when nobody comes to it, the charger goes back to the one of before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from aiohttp import web

from evsetup.simulator.demo_image import BadImage, check_image
from evsetup.simulator.digest_log_in import DigestLogIn, digest_hash
from evsetup.simulator.flash import Json
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.warp import VENDOR, NotTaken, Warp

_FLASH_SIZE = 4 * 1024 * 1024
_COUNTDOWN_S = 60.0


class WarpWeb(LanWeb):
    """Serves one WARP; ``users`` (password by name) must log in when there are any."""

    largest_body = _FLASH_SIZE

    def __init__(self, charger: Warp, interface: str, port: int = 0, *, users: dict[str, str] | None = None) -> None:
        super().__init__(charger, interface, port)
        self.charger = charger
        self._log_in = DigestLogIn({user: digest_hash(user, word) for user, word in (users or {}).items()})

    def refusal(self, request: web.Request) -> web.Response | None:
        """401 with a fresh nonce for everybody who does not prove a password."""
        if not self._log_in.users:
            return None
        given = request.headers.get("Authorization", "")
        if self._log_in.lets_in(request.method, request.raw_path, given):
            return None
        return web.Response(status=401, headers={"WWW-Authenticate": self._log_in.challenge()})

    def routes(self) -> Iterable[web.RouteDef]:
        """Every topic, by its name or with ``_update``."""
        yield web.get("/info/name", self._name)
        yield web.get("/info/version", self._version)
        yield web.get("/ocpp/state", self._ocpp_state)
        yield web.get("/evse/state", self._evse_state)
        for method in (web.put, web.post):
            yield method("/reboot", self._reboot)
        yield web.post("/check_firmware", self._check)
        yield web.post("/flash_firmware", self._flash)
        for topic in self.charger.topics:
            yield web.get(f"/{topic}", self._read)
            for method in (web.put, web.post):
                yield method(f"/{topic}", self._write)
                yield method(f"/{topic}_update", self._write)

    async def _name(self, request: web.Request) -> web.Response:
        plate = self.charger.plate
        return web.json_response(
            {"name": self.charger.name, "type": plate.prefix, "display_type": plate.model, "uid": plate.uid}
        )

    async def _version(self, request: web.Request) -> web.Response:
        version = self.charger.version
        return web.json_response({"firmware": version, "config": version.partition("+")[0], "config_type": "warp3"})

    async def _ocpp_state(self, request: web.Request) -> web.Response:
        return web.json_response({"connected": self.charger.ocpp_connected, "charge_point_state": 1})

    async def _evse_state(self, request: web.Request) -> web.Response:
        return web.json_response({"charger_state": 3 if self.charger.outlet.closed else 1})

    async def _read(self, request: web.Request) -> web.Response:
        return web.json_response(self.charger.shown(request.path.lstrip("/")))

    async def _write(self, request: web.Request) -> web.Response:
        topic = request.path.lstrip("/").removesuffix("_update")
        before = self.charger.topic(topic)
        try:
            self.charger.write(topic, cast(Json, await request.json()))
        except NotTaken as why:
            return web.Response(text=str(why), status=400)
        except (ValueError, RecursionError):
            return web.Response(text="Failed to deserialize string: InvalidInput", status=400)
        now = self.charger.topic(topic)
        if topic == "ethernet/config" and now["ip"] not in {before["ip"], "0.0.0.0"}:
            countdown = self.charger.pace.seconds(_COUNTDOWN_S)
            self.move(str(now["ip"]), countdown, lambda: self.charger.put_back(topic, before))
        return web.Response()

    async def _reboot(self, request: web.Request) -> web.Response:
        if await request.read() not in {b"", b"null"}:
            return web.Response(text="reboot: expects null", status=400)
        self.charger.reboot()
        return web.Response()

    async def _check(self, request: web.Request) -> web.Response:
        return self._judged(await request.read(), install=False)

    async def _flash(self, request: web.Request) -> web.Response:
        return self._judged(await request.read(), install=True)

    def _judged(self, image: bytes, *, install: bool) -> web.Response:
        try:
            if install:
                self.charger.install(image)
                return web.Response(text="Update OK")
            check_image(image, VENDOR, (self.charger.plate.model,))
        except BadImage as flaw:
            return web.Response(
                text=json.dumps({"error": f"firmware_update.script.{type(flaw).__name__}"}),
                status=400,
                content_type="application/json",
            )
        return web.Response()
