"""The transactions of one charger, told alike for OCPP 1.6 (Start- and StopTransaction) and 2.x (TransactionEvent)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.meter_values import MeterReading, moment_of, timed_readings
from evsetup.ocppj.told import as_number, as_object, as_text

if TYPE_CHECKING:
    from evsetup.diagnosis.rules.rule import Said

MOST_OPEN = 64
"""So many running transactions are kept in mind; the oldest is forgotten first."""


@dataclass(slots=True)
class Charge:
    """One transaction. Energies in Wh; ``refused`` is the status of a card that the CSMS did not accept.

    ``ended`` is ``None`` while it runs, and also where only the next one's beginning showed that it is over.
    """

    connector: int
    tag: str
    begun: datetime
    row: int
    link: int
    id: str = ""
    start_wh: float | None = None
    stop_wh: float | None = None
    ended: datetime | None = None
    reason: str = ""
    refused: str = ""
    readings: int = 0
    last_wh: float | None = None
    end_row: int = 0
    links: set[int] = field(default_factory=set)


class Charges:
    """Give it every message; it answers with what happened to transactions."""

    def __init__(self) -> None:
        self.running: dict[str, Charge] = {}
        self._asked: dict[str, Charge] = {}
        """Starts of 1.6 whose number the CSMS has not told yet, by message id."""

    def on(self, connector: int) -> Charge | None:
        """The transaction that runs on a connector (1.6) or EVSE (2.x)."""
        return next((c for c in reversed(self.running.values()) if c.connector == connector), None)

    def of(self, said: Said) -> Charge | None:
        """The running transaction that a message names, or that runs where it was measured."""
        number = _number(said)
        if number in self.running:
            return self.running[number]
        return self.on(connector_of(said)) if said.action in ("MeterValues", "StatusNotification") else None

    def starts(self, said: Said) -> Charge | None:
        """The transaction that a message begins."""
        if said.by is not Direction.FROM_CHARGER:
            return None
        if said.action == "StartTransaction":
            charge = self._charge(said, as_text(said.payload.get("idTag")))
            charge.start_wh = as_number(said.payload.get("meterStart"))
            self._asked[said.id] = charge
            return self._keep(f"?{said.id}", charge)
        if said.action == "TransactionEvent" and said.payload.get("eventType") == "Started":
            charge = self._charge(said, as_text(as_object(said.payload.get("idToken")).get("idToken")))
            charge.id = _number(said)
            return self._keep(charge.id, charge)
        return None

    def numbered(self, call: Said, answer: Said) -> None:
        """The CSMS has answered a start: number and whether the card may charge."""
        if call.action == "StartTransaction" and (charge := self._asked.pop(call.id, None)) is not None:
            self.running.pop(f"?{call.id}", None)
            number = answer.payload.get("transactionId")
            charge.id = str(number) if isinstance(number, int) else ""
            charge.refused = _refusal(answer.payload.get("idTagInfo"))
            if charge.ended is None:
                self._keep(charge.id or f"?{call.id}", charge)
        elif call.action == "TransactionEvent" and (running := self.running.get(_number(call))) is not None:
            running.refused = running.refused or _refusal(answer.payload.get("idTokenInfo"))

    def readings(self, said: Said) -> list[tuple[Charge, datetime, MeterReading]]:
        """What a message measures of a running transaction."""
        if said.by is not Direction.FROM_CHARGER:
            return []
        charge = self.of(said)
        if charge is None:
            return []
        found = []
        for at, reading in timed_readings(said.payload, said.at):
            charge.readings += 1
            charge.links.add(said.link)
            found.append((charge, at or said.at, reading))
        return found

    def heard(self, charge: Charge, reading: MeterReading) -> None:
        """Keeps the register after the rules have compared it with the one before."""
        if reading.energy_wh is not None:
            charge.last_wh = reading.energy_wh

    def ends(self, said: Said) -> Charge | None:
        """The transaction that a message ends."""
        if said.by is not Direction.FROM_CHARGER:
            return None
        if said.action == "StopTransaction":
            charge = self.running.pop(_number(said), None)
            if charge is not None:
                charge.stop_wh = as_number(said.payload.get("meterStop"))
                charge.reason = as_text(said.payload.get("reason"))
        elif said.action == "TransactionEvent" and said.payload.get("eventType") == "Ended":
            charge = self.running.pop(_number(said), None)
            if charge is not None:
                charge.reason = as_text(as_object(said.payload.get("transactionInfo")).get("stoppedReason"))
        else:
            return None
        if charge is not None:
            charge.ended = moment_of(said.payload.get("timestamp")) or said.at
            charge.end_row = said.row
        return charge

    def _charge(self, said: Said, tag: str) -> Charge:
        begun = moment_of(said.payload.get("timestamp")) or said.at
        return Charge(connector_of(said), tag, begun, said.row, said.link, links={said.link})

    def _keep(self, key: str, charge: Charge) -> Charge:
        self.running[key] = charge
        if len(self.running) > MOST_OPEN:
            del self.running[next(iter(self.running))]
        return charge


def _number(said: Said) -> str:
    if said.action == "TransactionEvent":
        return as_text(as_object(said.payload.get("transactionInfo")).get("transactionId"))
    number = said.payload.get("transactionId")
    return str(number) if isinstance(number, int) else as_text(number)


def connector_of(said: Said) -> int:
    """The connector (1.6) or EVSE (2.x) that a message names; 0 where it names none."""
    evse = as_object(said.payload.get("evse")).get("id", said.payload.get("evseId"))
    number = said.payload.get("connectorId") if evse is None else evse
    return number if isinstance(number, int) else 0


def _refusal(info: object) -> str:
    status = as_text(as_object(info).get("status"))
    return "" if status in ("", "Accepted", "ConcurrentTx") else status
