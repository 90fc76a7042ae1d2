"""A go-e charger: its keys, what it takes, and its OCPP client, whose identity is the end of its address.

Facts: ``facts/chargers.md`` §3; what others wrote for it says the rest: with the API switched off every path is 404, a set
that is wrong is answered with status 500 and the reason, and in ``wifis`` an entry's key is shown as true or false.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.lan_ocpp import ocpp_client
from evsetup.simulator.lan_web import LanWeb
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

VENDOR = "go-e"
DELIVERED: Final[Mapping[str, Json]] = {
    "fna": "go-eCharger",
    "amp": 16,
    "frc": 0,
    "hai": True,
    "ocppe": False,
    "ocppu": "",
    "ocppg": True,
    "ocppcn": False,
    "ocppss": False,
    "ocppf": 0,
    "ocppd": "",
    "ocpph": 3600,
    "ocppi": 60,
    "wifis": [{"ssid": "", "key": ""}, {"ssid": "", "key": ""}],
}
_WRITE_ONLY: Final = frozenset({"rst", "delw"})


@dataclass(frozen=True, slots=True)
class GoEPlate:
    """What is printed on it."""

    serial: str = "201564"
    model: str = "go-eCharger_V4"
    power_kw: int = 22
    oem: str = "go-e"
    firmware: str = "056.2"


class GoE(LanCharger):
    """One go-e charger."""

    def __init__(
        self,
        plate: GoEPlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.plate = plate or GoEPlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"go-e {self.plate.serial}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)
        self._booted_at = time.monotonic()

    def stored(self, key: str) -> Json:
        """The value of a key that can be written."""
        return self.flash.read(key, DELIVERED[key])

    def status(self) -> dict[str, Json]:
        """Every key that can be read."""
        wifis = self.stored("wifis")
        entries = wifis if isinstance(wifis, list) else []
        connected = self.ocpp_connected
        return {
            **{key: self.stored(key) for key in DELIVERED},
            "wifis": [{**entry, "key": bool(entry.get("key"))} for entry in entries if isinstance(entry, dict)],
            "sse": self.plate.serial,
            "fwv": self.plate.firmware,
            "typ": self.plate.model,
            "var": self.plate.power_kw,
            "oem": self.plate.oem,
            "host": f"go-echarger_{self.plate.serial}",
            "car": 4 if self.outlet.closed else 1,
            "rbt": int((time.monotonic() - self._booted_at) * 1000),
            "ocpps": bool(self.stored("ocppe")),
            "ocppc": connected,
            "ocppa": connected,
            "ocpple": None,
        }

    def set(self, key: str, value: str) -> Json:
        """Takes ``value`` (JSON) for ``key``: true, or why not."""
        try:
            wanted: Json = json.loads(value)
        except (ValueError, RecursionError):
            return "could not parse value as json"
        if key == "rst":
            self.reboot()
            return True
        if key not in DELIVERED:
            return "not allowed to set" if key in self.status() else "unknown api key"
        now = self.stored(key)
        if type(wanted) is not type(now):
            return f"wrong type, expected {type(now).__name__}"
        if isinstance(wanted, list):
            return self._set_wifis(wanted)
        if self.quirks.accepts_without_change:
            return True
        self.flash.write(**{key: wanted})
        if key in {"ocppe", "ocppu"}:
            self.ocpp_settings_changed()
        return True

    def boot(self) -> None:
        """Counts from now on."""
        self._booted_at = time.monotonic()

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client; it asks for no password and has none."""
        url = str(self.stored("ocppu"))
        address, slash, identity = url.rpartition("/")
        if not self.stored("ocppe") or not slash or "://" not in address:
            return None
        plate = self.plate
        nameplate = Nameplate(VENDOR, plate.model, plate.serial, (plate.model,), tethered=False)
        return ocpp_client(self, nameplate, Destination(address, identity), plate.firmware)

    def _set_wifis(self, wanted: list[Json]) -> Json:
        now = self.stored("wifis")
        entries = list(now) if isinstance(now, list) else []
        if len(wanted) > len(entries) or not all(isinstance(entry, dict) for entry in wanted):
            return "wrong type, expected array of objects"
        merged: list[Json] = [
            {**old, **new} if isinstance(old, dict) and isinstance(new, dict) else old
            for old, new in zip(entries, [*wanted, *[{}] * len(entries)], strict=False)
        ]
        self.flash.write(wifis=merged)
        return True


class GoEWeb(LanWeb):
    """Serves one go-e charger."""

    def __init__(self, charger: GoE, interface: str, port: int = 0) -> None:
        super().__init__(charger, interface, port)
        self.charger = charger

    def refusal(self, request: web.Request) -> web.Response | None:
        """Nothing is there until a person has switched the API on."""
        return None if self.charger.stored("hai") else web.Response(status=404)

    def routes(self) -> Iterable[web.RouteDef]:
        """The whole API."""
        yield web.get("/api/status", self._status)
        yield web.get("/api/set", self._set)

    async def _status(self, request: web.Request) -> web.Response:
        status = self.charger.status()
        wanted = request.query.get("filter", "")
        if wanted:
            status = {key: status[key] for key in wanted.split(",") if key in status}
        return web.json_response(status)

    async def _set(self, request: web.Request) -> web.StreamResponse:
        if self.charger.quirks.vanishes_on_config_write and request.transport is not None:
            request.transport.abort()
        answer = {key: self.charger.set(key, value) for key, value in request.query.items()}
        return web.json_response(answer, status=200 if all(said is True for said in answer.values()) else 500)
