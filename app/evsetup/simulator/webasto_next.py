"""A Webasto Next: its fields in sections, its bearer token, and its OCPP client.

Facts: ``facts/chargers.md`` §9 and the public specification that it names. Everything but the log-in asks for the token; a new
log-in ends the one of before, and so does a restart. An update names the kind of each field again, and one wrong entry refuses
all of them. Stored values act after a restart. Which word the charger has for the kind of a choice or of a password is not public:
here they have one that no update can name, as for everybody who only knows what is public.
"""

from __future__ import annotations

import ipaddress
import secrets
import ssl
from collections.abc import Iterable
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

_TEXT, _SWITCH, _NUMBER = (
    "simple-string-configuration-field",
    "boolean-configuration-field",
    "number-configuration-field",
)
_READ_ONLY = "readonly-configuration-field"
_NOT_PUBLIC = "not-public-configuration-field"
_LOWEST_A, _HIGHEST_A = 6, 32


@dataclass(frozen=True, slots=True)
class _Field:
    section: str
    group: str
    kind: str
    delivered: Scalar


FIELDS: Final = {
    "free-charging": _Field("auth", "free-charging", _SWITCH, False),
    "free-charging-alais": _Field("auth", "free-charging", _TEXT, "freecharging"),
    "connection-type": _Field("backend", "connection", _NOT_PUBLIC, "ocpp"),
    "connection-uri": _Field("backend", "connection", _TEXT, ""),
    "on-off-wlan": _Field("network", "wlan", _SWITCH, False),
    "wlan-ssid": _Field("network", "wlan", _TEXT, ""),
    "wlan-pre-shared-key": _Field("network", "wlan", _NOT_PUBLIC, ""),
    "encryption-wlan": _Field("network", "wlan", _NOT_PUBLIC, "WPA2"),
    "on-off-lan": _Field("network", "lan", _SWITCH, True),
    "dhcp-on-off-lan": _Field("network", "lan", _SWITCH, True),
    "hostname-lan": _Field("network", "lan", _TEXT, "NEXT-WS110064"),
    "ip-address-lan": _Field("network", "lan", _TEXT, ""),
    "ip-subnet-lan": _Field("network", "lan", _TEXT, ""),
    "gateway-lan": _Field("network", "lan", _TEXT, ""),
    "dns-lan": _Field("network", "lan", _TEXT, ""),
    "operator-current-limit": _Field("power", "installation", _NUMBER, 32),
    "phases-connected-to-charge-point": _Field("power", "installation", _READ_ONLY, 3),
    "led-brightness": _Field("system", "general", _NUMBER, 50),
    "ntp-server-uri": _Field("system", "general", _TEXT, "pool.ntp.org"),
    "time-source": _Field("system", "general", _NOT_PUBLIC, "NTP,HeartBeat"),
    "manufacturer-serial-number": _Field("system", "system-information", _READ_ONLY, None),
    "comboard-sw-version": _Field("system", "system-information", _READ_ONLY, None),
    "used-ocpp-version": _Field("system", "system-status", _READ_ONLY, "V1.6J"),
    "ocpp-charge-box-identity-charge-point-id": _Field("system", "system-status", _READ_ONLY, None),
    "ocpp-connection-state-backend": _Field("system", "system-status", _READ_ONLY, None),
}
_HOLDS: Final[dict[str, type]] = {_TEXT: str, _SWITCH: bool, _NUMBER: int}
_NEVER_SHOWN = frozenset({"wlan-pre-shared-key"})
_BOUNDS: Final = {"operator-current-limit": (_LOWEST_A, _HIGHEST_A), "led-brightness": (0, 100)}


@dataclass(frozen=True, slots=True)
class WebastoNextPlate:
    """What is printed on it."""

    serial: str = "WS110064"
    firmware: str = "3.1.16"

    @property
    def identity(self) -> str:
        """The charge point identity, which nobody can change."""
        return f"NEXT-{self.serial}"


class WebastoNext(LanCharger):
    """One Webasto Next of 22 kW."""

    def __init__(
        self,
        plate: WebastoNextPlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.plate = plate or WebastoNextPlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"Webasto {self.plate.serial}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)

    @property
    def fixed_address(self) -> str:
        """The address that it takes at its next start; empty: the network gives one."""
        return "" if self.value("dhcp-on-off-lan") else str(self.value("ip-address-lan"))

    def value(self, key: str) -> Scalar:
        """What a field holds."""
        match key:
            case "manufacturer-serial-number":
                return self.plate.serial
            case "comboard-sw-version":
                return self.plate.firmware
            case "ocpp-charge-box-identity-charge-point-id":
                return self.plate.identity
            case "ocpp-connection-state-backend":
                return "connected" if self.ocpp_connected else "disconnected"
        stored = self.flash.read(key, FIELDS[key].delivered)
        return stored if not isinstance(stored, dict | list) else None

    def write(self, updates: object) -> tuple[int, str, list[str]]:
        """Stores fields, all or none: the status, words, and the keys that were written."""
        if not isinstance(updates, list) or not updates:
            return 400, "an array of updates is expected", []
        values: dict[str, str | int] = {}
        for update in updates:
            match update:
                case {
                    "fieldKey": str(key),
                    "value": (str() | int()) as value,
                    "configurationFieldUpdateType": str(kind),
                }:
                    if flaw := _flaw(key, value, kind):
                        return (403 if key in FIELDS and FIELDS[key].kind == _READ_ONLY else 400), flaw, []
                    values[key] = value
                case _:
                    return 400, "malformed update", []
        if not self.quirks.accepts_without_change:
            self.flash.write(**values)
        return 200, "", list(values)

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client, with what was stored at its start."""
        address = str(self.value("connection-uri"))
        if self.value("connection-type") != "ocpp" or not address:
            return None
        nameplate = Nameplate("Webasto", "NEXT", self.plate.serial, ("NEXT",), tethered=False)
        return ocpp_client(self, nameplate, Destination(address, self.plate.identity, None), self.plate.firmware)


class WebastoNextWeb(LanWeb):
    """Serves one Webasto Next, whose user is ``admin``."""

    def __init__(
        self,
        charger: WebastoNext,
        interface: str,
        port: int = 0,
        *,
        password: str,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(charger, interface, port, tls=tls)
        self.charger = charger
        self.log_ins = 0
        self._password = password
        self._token = ""
        self._given = interface

    def routes(self) -> Iterable[web.RouteDef]:
        """What is known of the API."""
        yield web.post("/api/login", self._log_in)
        yield web.get("/api/sections/{section}", self._section)
        yield web.post("/api/configuration-updates", self._write)
        yield web.post("/api/custom-actions/restart-system", self._restart)

    def refusal(self, request: web.Request) -> web.Response | None:
        """Without the token of the last log-in, nothing but the log-in."""
        if request.path == "/api/login":
            return None
        if not self._token or request.headers.get("Authorization") != f"Bearer {self._token}":
            return web.Response(status=401)
        return None

    def end_session(self) -> None:
        """The token expires."""
        self._token = ""

    async def power_up(self) -> None:
        """No token survives a restart, and a fixed address acts from now on."""
        self._token = ""
        self.interface = self.charger.fixed_address or self._given
        await super().power_up()

    async def _log_in(self, request: web.Request) -> web.Response:
        guess = await request.json()
        self.log_ins += 1
        if (guess.get("username"), guess.get("password")) != ("admin", self._password):
            return web.Response(status=401)
        self._token = secrets.token_urlsafe(24)
        return web.json_response({"access_token": self._token, "token_type": "bearer"})

    async def _section(self, request: web.Request) -> web.Response:
        section = request.match_info["section"]
        shown = [
            {
                "fieldKey": key,
                "fieldLabel": key,
                "groupKey": field.group,
                "configurationFieldType": field.kind,
                "value": "" if key in _NEVER_SHOWN else self.charger.value(key),
                "permission": {"permissionLevel": "READ" if field.kind == _READ_ONLY else "WRITE"},
                **({"validation": dict(zip(("min", "max"), _BOUNDS[key], strict=True))} if key in _BOUNDS else {}),
            }
            for key, field in FIELDS.items()
            if field.section == section
        ]
        return web.json_response(shown) if shown else web.Response(status=404)

    async def _write(self, request: web.Request) -> web.Response:
        status, flaw, written = self.charger.write(await request.json())
        if flaw:
            return web.json_response({"success": False, "message": flaw}, status=status)
        return web.json_response({"success": True, "updatedFields": written})

    async def _restart(self, request: web.Request) -> web.Response:
        self.charger.reboot()
        return web.Response()


def _flaw(key: str, value: object, kind: str) -> str:
    field = FIELDS.get(key)
    if field is None:
        return f"unknown field {key}"
    if field.kind == _READ_ONLY:
        return f"{key} is read-only"
    if field.kind not in _HOLDS or kind != f"{field.kind}-update":
        return f"{key} has another type"
    if type(value) is not _HOLDS[field.kind]:
        return f"{key} has another value type"
    if key in _BOUNDS and isinstance(value, int):
        lowest, highest = _BOUNDS[key]
        return "" if lowest <= value <= highest else f"{key} is out of bounds"
    if key in {"ip-address-lan", "ip-subnet-lan", "gateway-lan"}:
        try:
            ipaddress.IPv4Address(str(value))
        except ValueError:
            return f"{key} is no address"
    return ""
