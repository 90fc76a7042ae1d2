"""Reservations of a simulated charger with one connector (OCPP 1.6 §3.6, §5.3, §5.13); they do not outlive a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Final

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.charging import CONNECTOR, Charging, Reservation
from evsetup.simulator.quirks_commands import CommandQuirks

PROFILE: Final = "Reservation"
Job = Callable[[], Coroutine[object, object, None]]


class Reservations:
    """Keeps the connector for one tag until it comes, its time is over, or the CSMS cancels. ``then``: what follows an answer."""

    def __init__(self, charging: Charging, quirks: CommandQuirks, then: Callable[[JsonObject, Job], None]) -> None:
        self._charging = charging
        self._quirks = quirks
        self._then = then

    def reserve(self, request: JsonObject) -> JsonObject:
        """The answer to ReserveNow. The charger as a whole (connector 0) cannot be reserved: its key says so."""
        number, tag, until = request.get("reservationId"), request.get("idTag"), _moment(request.get("expiryDate"))
        if request.get("connectorId") != CONNECTOR or not isinstance(number, int) or until is None:
            return {"status": "Rejected"}
        held, status = self._charging.reservation, self._charging.status
        if status == "Unavailable":
            return {"status": "Unavailable"}
        free = status == "Available" or (held is not None and held.number == number)
        if not free and not self._quirks.reserves_occupied:
            return {"status": "Occupied"}
        made = Reservation(number, str(tag), until)
        if free:
            self._charging.reserve(made)
            self._then(request, lambda: self._expires(made))
        return {"status": "Accepted"}

    def cancel(self, request: JsonObject) -> JsonObject:
        """The answer to CancelReservation."""
        held = self._charging.reservation
        if held is None or held.number != request.get("reservationId"):
            return {"status": "Accepted" if self._quirks.cancels_any_reservation else "Rejected"}
        self._charging.reserve(None)
        return {"status": "Accepted"}

    async def _expires(self, made: Reservation) -> None:
        await asyncio.sleep(max(0.0, (made.until - datetime.now(UTC)).total_seconds()))
        if self._charging.reservation is made:
            self._charging.reserve(None)


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
