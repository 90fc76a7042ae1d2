"""The life that every simulated charger on the local network has: it boots, runs its OCPP client, and reboots.

What it stores, what its OCPP client dials and how people reach it are the families' own.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

from evsetup.simulator.charge_point import ChargePoint
from evsetup.simulator.flash import Flash
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import Pace, Quirks


class Face(Protocol):
    """How people reach the charger: it goes dark and lights up again with it."""

    async def power_up(self) -> None: ...

    async def power_down(self) -> None: ...


class LanCharger:
    """One charger, from power-on to power-off. ``booted`` is set while it is up."""

    def __init__(self, name: str, *, flash: Flash, outlet: Outlet, pace: Pace, quirks: Quirks) -> None:
        self.flash = flash
        self.outlet = outlet
        self.pace = pace
        self.quirks = quirks
        self.booted = asyncio.Event()
        self._name = name
        self._ocpp_changed = asyncio.Event()
        self._reboot_wanted = asyncio.Event()
        self._life: asyncio.Task[None] | None = None
        self._face: Face | None = None
        self._charge_point: ChargePoint | None = None

    @property
    def ocpp_connected(self) -> bool:
        """Whether the OCPP link stands."""
        return self._charge_point is not None and self._charge_point.connected

    @property
    def charge_point(self) -> ChargePoint | None:
        """The OCPP client, while OCPP is enabled and a network is there."""
        return self._charge_point

    async def start(self, face: Face) -> None:
        """Switches the power on."""
        self._face = face
        await face.power_up()
        self.booted.set()
        self._life = asyncio.create_task(self._live(face), name=self._name)

    async def stop(self) -> None:
        """Pulls the plug."""
        if self._life is not None:
            self._life.cancel()
            await asyncio.wait({self._life})
            if not self._life.cancelled():
                self._life.result()
            self._life = None
        if self._face is not None:
            await self._face.power_down()
        self._store_energy()

    def reboot(self) -> None:
        """Asks for a reboot, which begins a moment later."""
        self.booted.clear()
        self._reboot_wanted.set()

    def ocpp_settings_changed(self) -> None:
        """A new OCPP client begins at once, with the settings of now."""
        self._ocpp_changed.set()

    def new_charge_point(self) -> ChargePoint | None:
        """The OCPP client that the settings of now ask for."""
        raise NotImplementedError

    def boot(self) -> None:
        """What it does at each start but the first, before anybody reaches it."""

    async def _live(self, face: Face) -> None:
        while True:
            await self._powered()
            await asyncio.sleep(self.pace.reaction)
            await face.power_down()
            self.outlet.open()
            self._store_energy()
            await (asyncio.Event().wait() if self.quirks.never_returns_after_reboot else asyncio.sleep(self._gap))
            self._reboot_wanted.clear()
            self.boot()
            await face.power_up()
            self.booted.set()

    @property
    def _gap(self) -> float:
        return self.pace.reboot_gap

    async def _powered(self) -> None:
        """Runs until a reboot is wanted; changed OCPP settings begin a new OCPP client."""
        while not self._reboot_wanted.is_set():
            self._ocpp_changed.clear()
            self._charge_point = self.new_charge_point()
            waiting = {
                asyncio.create_task(self._reboot_wanted.wait()),
                asyncio.create_task(self._ocpp_changed.wait()),
            }
            client = asyncio.create_task(self._charge_point.run()) if self._charge_point else None
            try:
                await asyncio.wait({*waiting, client} if client else waiting, return_when=asyncio.FIRST_COMPLETED)
            finally:
                self._charge_point = None
                everyone = {*waiting, client} if client else waiting
                for task in everyone:
                    task.cancel()
                await asyncio.wait(everyone)
                self.outlet.open()
            if client is not None and not client.cancelled():
                client.result()
                self.reboot()

    def _store_energy(self) -> None:
        self.flash.write(energy_wh=self.outlet.read().energy_wh)


def stored_energy(flash: Flash) -> float:
    """What its meter had counted when it was switched off, in watt-hours."""
    stored = flash.read("energy_wh", 0.0)
    return float(stored) if isinstance(stored, int | float) else 0.0
