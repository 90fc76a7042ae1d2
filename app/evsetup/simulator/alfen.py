"""An Alfen Eve: its properties, its one session, and its OCPP client.

Facts: ``facts/chargers.md`` §5; what others wrote for it says the rest: a property answer has a version and its entries in a
list, and a second client is reset while a session stands. A session belongs to one TCP connection. Stored values act after a
restart, Wi-Fi at once: what its radio hears is told while it is on. A wrong password is answered 401; five in a row, and none is
judged for a while (429).
"""

from __future__ import annotations

import secrets
import ssl
from asyncio import Transport
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash, Scalar
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.lan_ocpp import ocpp_client
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

VENDOR = "Alfen BV"
DELIVERED: Final[Mapping[str, Scalar]] = {
    "2053_0": "ACE0417342",
    "2071_1": "",
    "2071_2": "",
    "2076_0": "",
    "2077_0": 0,
    "2081_0": "OCPP",
    "2082_0": "1.6",
    "2085_0": 900,
    "2086_0": 0,
    "2722_0": "",
    "2723_0": 0,
    "207B_1": "255.255.255.0",
    "207C_1": "192.168.001.001",
    "207D_1": "192.168.001.107",
    "207D_2": 0,
    "207E_1": "192.168.001.001",
    "207E_2": 0,
    "3284_0": 0,
    "328A_0": "",
    "328B_0": "",
    "328C_0": 6291462,
    "328E_0": 2,
    "328F_0": 1,
}
_READ_ONLY = frozenset({"2086_0", "2082_0", "328E_0", "328F_0"})
_TYPES = {"328C_0": 7, "2086_0": 7, "328E_0": 2}
_RADIO_RUNS, _RADIO_OFF = 1, 2
HEARD = ({"ssid": "Car park", "signalStrength": -61, "security": 4194308, "band": 1},)
"""What its radio hears."""
_NEVER_SHOWN = frozenset({"328B_0"})
_MOST_WRONG = 5
_MOST_IN_ONE = 15


def old_tls(context: ssl.SSLContext) -> ssl.SSLContext:
    """Makes a server speak as old firmware does: no suite with forward secrecy, nothing newer than TLS 1.2."""
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:@SECLEVEL=0")
    return context


@dataclass(frozen=True, slots=True)
class AlfenPlate:
    """What is printed on it."""

    object_id: str = "ACE0417342"
    model: str = "NG910-60023"
    firmware: str = "5.8.1-4123"


class Alfen(LanCharger):
    """One Alfen Eve Single."""

    def __init__(
        self,
        plate: AlfenPlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.plate = plate or AlfenPlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"Alfen {self.plate.object_id}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)

    @property
    def fixed_address(self) -> str:
        """The address that it takes at its next start; empty: the network gives one."""
        return str(self.value("207D_1")) if self.value("207D_2") == 1 else ""

    @property
    def radio_runs(self) -> bool:
        """Whether its Wi-Fi is there and switched on."""
        return bool(self.value("328F_0")) and self.value("3284_0") == 1

    def value(self, number: str) -> Scalar:
        """The stored value of a property."""
        if number == "328E_0":
            return _RADIO_RUNS if self.radio_runs else _RADIO_OFF
        stored = self.flash.read(number, DELIVERED[number])
        return stored if not isinstance(stored, dict | list) else None

    def write(self, values: Mapping[str, object]) -> str:
        """Stores properties, all or none: why not, or nothing."""
        for number, value in values.items():
            if number not in DELIVERED or number in _READ_ONLY:
                return f"{number} cannot be written"
            if type(value) is not type(DELIVERED[number]):
                return f"{number} has another type"
        if not self.quirks.accepts_without_change:
            self.flash.write(**{number: value for number, value in values.items() if isinstance(value, str | int)})
        return ""

    def add_key(self, digits: str) -> bool:
        """Stores the key; ``digits`` are upper-case hex."""
        if digits != digits.upper():
            return False
        try:
            key = bytes.fromhex(digits)
        except ValueError:
            return False
        self.flash.write(key=key.hex())
        return True

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client, with what was stored at its start."""
        host, path, profile = str(self.value("2071_1")), str(self.value("2071_2")), self.value("2723_0")
        if self.value("2077_0") == 0 or not host:
            return None
        scheme = "wss" if profile in {2, 3} else "ws"
        key = bytes.fromhex(self.flash.text("key")) or None
        plate = self.plate
        nameplate = Nameplate(VENDOR, plate.model, plate.object_id, (plate.model,), tethered=False)
        destination = Destination(
            f"{scheme}://{host}/{path}".rstrip("/"), str(self.value("2053_0")), key if profile else None
        )
        return ocpp_client(self, nameplate, destination, plate.firmware)


class AlfenWeb(LanWeb):
    """Serves one Alfen; ``tokens``: its firmware gives bearer tokens, as AHP does."""

    def __init__(
        self,
        charger: Alfen,
        interface: str,
        port: int = 0,
        *,
        password: str,
        tls: ssl.SSLContext | None = None,
        tokens: bool = False,
    ) -> None:
        super().__init__(charger, interface, port, tls=tls)
        self.charger = charger
        self._password = password
        self._tokens = tokens
        self._token = ""
        self._holder: Transport | None = None
        self._wrong = 0
        self._given = interface

    @property
    def occupied(self) -> bool:
        """Whether a program is logged in, on a connection that stands."""
        return self._holder is not None and not self._holder.is_closing()

    def routes(self) -> Iterable[web.RouteDef]:
        """What is known of the API."""
        yield web.get("/api/info", self._info)
        yield web.post("/api/login", self._log_in)
        yield web.post("/api/logout", self._log_out)
        yield web.get("/api/prop", self._read)
        yield web.post("/api/prop", self._write)
        yield web.post("/api/domain", self._domain)
        yield web.post("/api/cmd", self._command)
        yield web.get("/api/wifiscan", self._wifi_scan)

    def refusal(self, request: web.Request) -> web.Response | None:
        """Everybody may ask who it is; for the rest, another client is reset while a session stands."""
        if request.path == "/api/info":
            return None
        mine = self._holder is not None and request.transport is self._holder
        if self.occupied and not mine:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if request.path == "/api/login":
            return None
        if not mine or (self._tokens and request.headers.get("Authorization") != f"Bearer {self._token}"):
            return web.Response(status=401)
        return None

    async def power_up(self) -> None:
        """No session survives a restart, and a fixed address acts from now on."""
        self._holder, self._wrong = None, 0
        self.interface = self.charger.fixed_address or self._given
        await super().power_up()

    async def _info(self, request: web.Request) -> web.Response:
        plate = self.charger.plate
        return web.json_response(
            {
                "Identity": self.charger.value("2053_0"),
                "ObjectId": plate.object_id,
                "Model": plate.model,
                "FWVersion": plate.firmware,
                "Type": "NG910",
            }
        )

    async def _log_in(self, request: web.Request) -> web.Response:
        if self._wrong >= _MOST_WRONG:
            return web.Response(status=429)
        guess = await request.json()
        if (guess.get("username"), guess.get("password")) != ("admin", self._password) or "displayname" not in guess:
            self._wrong += 1
            return web.Response(status=401)
        self._wrong, self._holder = 0, request.transport if isinstance(request.transport, Transport) else None
        if not self._tokens:
            return web.Response()
        self._token = secrets.token_hex(16)
        return web.json_response({"access": self._token, "refresh": secrets.token_hex(16)})

    async def _log_out(self, request: web.Request) -> web.Response:
        self._holder = None
        return web.Response()

    async def _read(self, request: web.Request) -> web.Response:
        wanted = request.query.get("ids", "").split(",")
        entries = [
            {
                "id": number,
                "access": 1 if number in _READ_ONLY else 2,
                "type": 9 if isinstance(DELIVERED[number], str) else _TYPES.get(number, 5),
                "len": 0,
                "cat": "comm",
                "value": "" if number in _NEVER_SHOWN else self.charger.value(number),
            }
            for number in wanted
            if number in DELIVERED
        ]
        return web.json_response({"version": 2, "properties": entries, "offset": 0, "total": len(entries)})

    async def _write(self, request: web.Request) -> web.Response:
        body = await request.json()
        if not isinstance(body, dict) or len(body) > _MOST_IN_ONE:
            return web.Response(text="too many properties", status=400)
        if any(not isinstance(entry, dict) or entry.get("id") != number for number, entry in body.items()):
            return web.Response(text="malformed", status=400)
        flaw = self.charger.write({number: entry.get("value") for number, entry in body.items()})
        return web.Response(text=flaw, status=400) if flaw else web.Response()

    async def _domain(self, request: web.Request) -> web.Response:
        match await request.json():
            case {"cmd": "add", "type": 0, "data": str(digits)} if self.charger.add_key(digits):
                return web.Response()
        return web.Response(text="malformed", status=400)

    async def _wifi_scan(self, request: web.Request) -> web.Response:
        return web.json_response({"scan_results": list(HEARD) if self.charger.radio_runs else []})

    async def _command(self, request: web.Request) -> web.Response:
        if await request.json() != {"command": "reboot"}:
            return web.Response(text="unknown command", status=400)
        self.charger.reboot()
        return web.Response()
