"""Reservations of a simulated 2.x station with one EVSE (H01 to H04 of OCPP 2.0.1); they do not outlive a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.ocpp2_charging import EVSE, Reservation2
from evsetup.simulator.ocpp2_local_list import token_key
from evsetup.simulator.variable_values import Refusal

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_SOCKET = "sType2"


class Reservations2:
    """Keeps the EVSE for one token until it comes, its time is over, or the CSMS cancels. ``then``: what follows an answer."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._charging = station.charging
        self._then = then
        self.answers: Mapping[str, Answer] = {"CancelReservation": self._cancel, "ReserveNow": self._reserve}

    def _reserve(self, request: JsonObject) -> JsonObject:
        """Any EVSE cannot be reserved: ReservationCtrlr.NonEvseSpecific says so."""
        number, token, until = request.get("id"), token_key(request.get("idToken")), _moment(request)
        if not self._station.model.on("ReservationCtrlr", "Enabled"):
            return _rejected("NotEnabled")
        if request.get("evseId") != EVSE or request.get("connectorType", _SOCKET) != _SOCKET:
            return _rejected("UnknownEvse")
        if not isinstance(number, int) or not token or until is None or until <= datetime.now(UTC):
            return _rejected("InvalidValue")
        held, status = self._charging.reservation, self._charging.status
        if status == "Unavailable":
            return {"status": "Unavailable"}
        free = status == "Available" or (held is not None and held.number == number)
        if not free:
            return {"status": "Occupied"}
        made = Reservation2(number, token, until)
        self._charging.reserve(made)
        self._then(request, lambda: self._expires(made))
        return {"status": "Accepted"}

    def _cancel(self, request: JsonObject) -> JsonObject:
        held = self._charging.reservation
        if held is None or held.number != request.get("reservationId"):
            return {"status": "Rejected"}
        self._charging.reserve(None)
        return {"status": "Accepted"}

    async def _expires(self, made: Reservation2) -> None:
        await asyncio.sleep(max(0.0, (made.until - datetime.now(UTC)).total_seconds()))
        if self._charging.reservation is made:
            self._charging.reserve(None)
            await self._station.send(
                "ReservationStatusUpdate", {"reservationId": made.number, "reservationUpdateStatus": "Expired"}
            )


def _rejected(reason: str) -> JsonObject:
    return {"status": "Rejected", "statusInfo": Refusal("Rejected", reason).to_json()}


def _moment(request: JsonObject) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(request.get("expiryDateTime")))
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
