"""What a simulated 2.x station knows of a customer, and a word with a vendor (N09, N10, P01 of OCPP 2.0.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.ocpp2_local_list import token_key, tokens_in
from evsetup.simulator.samples import now

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_commands import Answer, Job
    from evsetup.simulator.ocpp2_station import ChargingStation

_REFERENCES = ("customerCertificate", "customerIdentifier", "idToken")


class Customers:
    """It keeps nothing of anybody but the local list, which is the CSMS's own."""

    def __init__(self, station: ChargingStation, then: Callable[[JsonObject, Job], None]) -> None:
        self._station = station
        self._then = then
        self.answers: Mapping[str, Answer] = {"CustomerInformation": self._information}

    def _information(self, request: JsonObject) -> JsonObject:
        named = [name for name in _REFERENCES if name in request]
        if len(named) != 1:
            return {"status": "Invalid"}
        if not (request.get("report") or request.get("clear")):
            return {"status": "Rejected"}
        if request.get("report") and not self._station.station.quirks.silent_customer_reports:
            self._then(request, lambda: self._tell(request))
        return {"status": "Accepted"}

    async def _tell(self, request: JsonObject) -> None:
        held = tokens_in(self._station.station.flash.read("local_tokens", {}))
        known = held.get(token_key(request.get("idToken")))
        report = {"requestId": request.get("requestId"), "seqNo": 0, "tbc": False, "generatedAt": now()}
        data = "nothing is stored" if known is None else f"in the local list: {known}"
        await self._station.send("NotifyCustomerInformation", {**report, "data": data[:512]})
