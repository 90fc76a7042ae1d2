"""The hand of a person at a simulated charger: plug, card, and the vehicle's own end of a charge."""

from __future__ import annotations

import asyncio

from evsetup.simulator.charging import Charging
from evsetup.simulator.ocpp2_charger import Ocpp2Charger
from evsetup.simulator.ocpp2_charging import Charging2
from evsetup.simulator.ocpp16_charger import Ocpp16Charger

CARD = "04A1B2C3D4E5F6"
"""The number of the card that this hand holds."""


_NOTICES_S, _CHARGES_ON_S = 60.0, 1.0
_LOOKS = 500


class Hand:
    """Whoever stands at ``charger``. A charger that restarts meanwhile is waited for."""

    def __init__(self, charger: Ocpp16Charger | Ocpp2Charger) -> None:
        self._charger = charger

    async def plug_in(self) -> None:
        """Puts the plug into the socket."""
        (await self._charging()).plug_in()

    async def pull(self) -> bool:
        """Takes the plug out, if it comes: a lock that is engaged holds it."""
        charging = await self._charging()
        if charging.lock.engaged:
            return False
        charging.unplug()
        return True

    async def hold_card(self, number: str = CARD) -> None:
        """Holds a card to the reader until the charger has decided about it."""
        await (await self._charging()).hold_card(number)

    async def end_charge_offline(self) -> None:
        """The vehicle ends its charge a moment after the charger has noticed that its network is gone."""
        charging = await self._charging()
        async with asyncio.timeout(_NOTICES_S):
            while charging.online:  # noqa: ASYNC110 - a person looks at its lamp
                await asyncio.sleep(0.01)
        await asyncio.sleep(_CHARGES_ON_S)
        for _ in range(_LOOKS):  # until it has something to tell later, should it keep that at all
            if charging.outbox.unsent:
                break
            await asyncio.sleep(0.01)
        if isinstance(charging, Charging2):
            charging.stop("StoppedByEV", "ChargingStateChanged")
        else:
            charging.stop("Local")

    async def _charging(self) -> Charging | Charging2:
        await self._charger.booted.wait()
        if isinstance(self._charger, Ocpp16Charger):
            point = self._charger.charge_point
            charging: Charging | Charging2 | None = point.charging if point is not None else None
        else:
            station = self._charger.station
            charging = station.charging if station is not None else None
        if charging is None:
            raise RuntimeError("the charger is switched off")
        return charging
