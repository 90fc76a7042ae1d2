"""What the web page of an OpenEVSE gateway does besides settings: scan, certificates, commands to the controller, back to factory values.

Facts: ``OpenEVSE/openevse_esp32_firmware:src/web_server.cpp, src/web_server_certificates.cpp, docs/developer/http-api.md``. Names of networks go into
the list as they are, quotes and all. What changes something is refused by ``GET`` without ``X-Requested-With`` (403).
"""

from __future__ import annotations

import time

from aiohttp import web

from evsetup.simulator.openevse import OpenEvse
from evsetup.simulator.openevse_certificates import NotAdded
from evsetup.simulator.openevse_controller import with_checksum

_SCAN_S = 2.0
_BLOCKED = "$ST"
_NOT_FOUND = {"msg": "Not found"}
_HEX = frozenset("0123456789abcdefABCDEF")


class GatewayActs:
    """The further routes of one gateway; ``controller_silent`` unplugs the line to its controller."""

    def __init__(self, gateway: OpenEvse) -> None:
        self.gateway = gateway
        self.controller_silent = False
        self._scanned_at: float | None = None

    @property
    def routes(self) -> list[web.RouteDef]:
        """Where they are."""
        return [
            web.get("/scan", self._scan),
            web.route("*", "/r", self._rapi),
            web.route("*", "/rapi", self._rapi),
            web.route("*", "/reset", self._reset),
            web.get("/certificates", self._certificates),
            web.post("/certificates", self._add_certificate),
            web.get("/certificates/{id}", self._certificate),
            web.delete("/certificates/{id}", self._remove_certificate),
        ]

    async def _scan(self, request: web.Request) -> web.Response:
        now, took = time.monotonic(), self.gateway.pace.seconds(_SCAN_S)
        began, self._scanned_at = self._scanned_at, now if self._scanned_at is None else self._scanned_at
        if began is None or now - began < took:
            return web.Response(text="[]", content_type="application/json")
        self._scanned_at = now
        heard = ",".join(
            f'{{"rssi":{network.rssi},"ssid":"{network.ssid}","bssid":"02:00:5E:00:00:{index:02X}",'
            f'"channel":{network.channel},"secure":{3 if network.passphrase else 0}}}'
            for index, network in enumerate(self.gateway.neighbours, 1)
        )
        return web.Response(text=f"[{heard}]", content_type="application/json")

    async def _rapi(self, request: web.Request) -> web.Response:
        form = request.query if request.method == "GET" else await request.post()
        command = form.get("rapi")
        if not isinstance(command, str):
            return web.json_response({})
        if _by_a_foreign_page(request):
            return web.json_response({"msg": "csrf"}, status=403)
        if command.startswith(_BLOCKED):
            return web.json_response({"cmd": command, "error": "RAPI_RESPONSE_BLOCKED"}, status=400)
        name, *words = command.removeprefix("$").split(" ")
        if self.controller_silent or not name:
            return web.json_response({"cmd": command, "error": "RAPI_RESPONSE_TIMEOUT"}, status=500)
        told = with_checksum(self.gateway.controller.answer(name, words))
        return web.json_response({"cmd": command, "ret": told})

    async def _reset(self, request: web.Request) -> web.Response:
        if _by_a_foreign_page(request):
            return web.json_response({"msg": "csrf"}, status=403)
        self.gateway.factory_reset()
        return web.Response(text="1")

    async def _certificates(self, request: web.Request) -> web.Response:
        return web.json_response(self.gateway.certificates.shown)

    async def _certificate(self, request: web.Request) -> web.Response:
        found = self.gateway.certificates.one(request.match_info["id"])
        return web.json_response(_NOT_FOUND, status=404) if found is None else web.json_response(found)

    async def _add_certificate(self, request: web.Request) -> web.Response:
        try:
            wanted = await request.json()
        except ValueError:
            return web.json_response({"msg": "Could not parse JSON"}, status=400)
        try:
            id_ = self.gateway.certificates.add(wanted if isinstance(wanted, dict) else {})
        except NotAdded:
            return web.json_response({"msg": "Could not add certificate"}, status=400)
        return web.json_response({"id": id_, "msg": "done"})

    async def _remove_certificate(self, request: web.Request) -> web.Response:
        id_ = request.match_info["id"]
        if not set(id_) <= _HEX or not self.gateway.certificates.remove(id_):
            return web.json_response(_NOT_FOUND, status=404)
        return web.json_response({"msg": "done"})


def _by_a_foreign_page(request: web.Request) -> bool:
    return request.method == "GET" and request.headers.get("X-Requested-With") != "OpenEVSE"
