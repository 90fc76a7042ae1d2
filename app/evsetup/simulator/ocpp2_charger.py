"""A charger that speaks OCPP 2.0.1 or 2.1 alone: no local interface, it dials the CSMS that it was told of.

Everything that can be set is in its device model (``station_controllers``, ``station_hardware``); three phases, 32 A, a socket
with a lock. Facts: ``facts/ocpp.md`` §3.3, §5.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from evsetup.domain.settings import OcppVersion
from evsetup.simulator.certificate_store import CertificateStore
from evsetup.simulator.device_model import ACTUAL, Attribute, Definition, DeviceModel, Hooks
from evsetup.simulator.diary import SecurityEvents
from evsetup.simulator.flash import Flash
from evsetup.simulator.live_values import LiveValues
from evsetup.simulator.network_profiles import Backend2
from evsetup.simulator.ocpp2_quirks import NO_OCPP2_QUIRKS, Ocpp2Quirks
from evsetup.simulator.ocpp2_station import ChargingStation, Station
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.own_certificate import OwnCertificate
from evsetup.simulator.profile_rules import ProfileRules, rules_of
from evsetup.simulator.quirks import Pace
from evsetup.simulator.reboot import Reboot
from evsetup.simulator.security import Security
from evsetup.simulator.station_controllers import Limits, controllers
from evsetup.simulator.station_hardware import Nameplate2, hardware

VENDOR = "evsetup demo"
MODELS = {OcppVersion.V201: "AC22-201", OcppVersion.V21: "AC22-21"}
SERIALS = {OcppVersion.V201: "AC22-201-00731", OcppVersion.V21: "AC22-21-00842"}
DELIVERED_VERSION = "2.3.0"
_REASONS = {Reboot.SOFT: "RemoteReset", Reboot.HARD: "RemoteReset", Reboot.NEW_FIRMWARE: "FirmwareUpdate"}


class Ocpp2Charger:
    """One charger, from power-on to power-off. ``root_ca`` holds the CSMS roots that it was delivered with."""

    def __init__(
        self,
        backend: Backend2 | None,
        *,
        version: OcppVersion,
        flash: Flash,
        serial: str = "",
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Ocpp2Quirks = NO_OCPP2_QUIRKS,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        root_ca: Path | None = None,
        revoked: frozenset[int] = frozenset(),
    ) -> None:
        self.ocpp_version = version
        self.flash = flash
        self.pace = pace
        self.quirks = quirks
        self.serial = serial or SERIALS[version]
        self.booted = asyncio.Event()
        """Set while it is switched on, between two restarts."""
        energy = flash.read("energy_wh", 0.0)
        stored = float(energy) if isinstance(energy, int | float) else 0.0
        self.outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored, faults=quirks.of_outlet)
        self._limits = replace(limits, items=1) if quirks.one_item_per_message else limits
        self._backend = backend
        store = CertificateStore(flash, room=6)
        if store.is_new and root_ca is not None and root_ca.exists():
            store.deliver(root_ca.read_text("ascii"))
        self._security = Security(store, OwnCertificate(flash, self.serial), SecurityEvents(flash, pace), revoked)
        self._station: ChargingStation | None = None
        self._life: asyncio.Task[None] | None = None

    @property
    def version(self) -> str:
        """The firmware that runs."""
        return self.flash.text("version", DELIVERED_VERSION)

    @property
    def station(self) -> ChargingStation | None:
        """The OCPP client; ``None`` while the charger restarts."""
        return self._station

    async def __aenter__(self) -> Ocpp2Charger:
        self._life = asyncio.create_task(self._live(), name=self.serial)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._life is not None:
            self._life.cancel()
            await asyncio.wait({self._life})
            if not self._life.cancelled():
                self._life.result()
        self.flash.write(energy_wh=self.outlet.read().energy_wh)

    async def _live(self) -> None:
        reason = "PowerUp"
        self._security.events.add("StartupOfTheDevice")
        while True:
            self._station = self._new_station(reason)
            self.booted.set()
            try:
                reason = _REASONS[await self._station.run()]
                self._security.events.add("ResetOrReboot", reason)
            finally:
                self.booted.clear()
                self._station = None
                self.outlet.open()
            if self.quirks.never_returns_after_reboot:
                await asyncio.Event().wait()
            await asyncio.sleep(self.pace.reboot_gap)

    def _new_station(self, reason: str) -> ChargingStation:
        plate = Nameplate2(VENDOR, MODELS[self.ocpp_version], self.serial, self.version)
        definitions = (*controllers(self.ocpp_version, self._limits), *hardware(self.ocpp_version, plate))
        live = LiveValues()
        model = DeviceModel(
            self.flash, _delivered(definitions, self._backend, rules_of(self.quirks)), Hooks(live.value, live.judge)
        )
        station = ChargingStation(
            Station(
                self.ocpp_version,
                plate,
                self.flash,
                self.outlet,
                self.pace,
                self.quirks,
                self._security,
                self._limits.reported,
            ),
            model,
            reason,
        )
        live.station = station
        return station


def _delivered(
    definitions: tuple[Definition, ...], backend: Backend2 | None, rules: ProfileRules
) -> tuple[Definition, ...]:
    """With what the maker has put in before delivery."""
    told = {**rules.as_variables, **(backend.delivered() if backend is not None else {})}
    fresh: list[Definition] = []
    for definition in definitions:
        value = told.get(definition.stored_as(ACTUAL))
        if value is not None:
            attribute = Attribute(value, definition.attributes[ACTUAL].access)
            definition = replace(definition, attributes={**definition.attributes, ACTUAL: attribute})
        fresh.append(definition)
    return tuple(fresh)
