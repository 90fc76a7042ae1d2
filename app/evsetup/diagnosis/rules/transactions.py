"""Rules about transactions: their cards, numbers, beginnings and ends."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import ClassVar

from evsetup.diagnosis.rules.charges import Charge
from evsetup.diagnosis.rules.rule import CHARGER, CSMS, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.meter_values import MeterReading
from evsetup.ocppj.told import as_object, as_text

_PROMISE = timedelta(seconds=90)


class NumberNotPositive(Rule):
    """The CSMS gives a transaction number that many chargers take for none."""

    actions = frozenset({"StartTransaction"})

    def answered(self, call: Said, answer: Said) -> None:
        """Zero or less, for a card that it accepts."""
        number = answer.payload.get("transactionId")
        accepted = as_object(answer.payload.get("idTagInfo")).get("status") == "Accepted"
        if accepted and isinstance(number, int) and number <= 0:
            finding = suspect(
                "transaction-number",
                Severity.WARNING,
                text("diagnosis", "The CSMS gave the transaction number {number}.", number=number),
                text("diagnosis", "Many chargers take zero or less for “none” and send no end of such a charge."),
                text("diagnosis", "Ask the CSMS operator for numbers from 1 on."),
            )
            self.find(answer.at, finding, call.row, answer.row)


class ShortCharges(Rule):
    """Charges that end as soon as they begin."""

    def __init__(self) -> None:
        super().__init__()
        self._short: deque[Charge] = deque(maxlen=3)

    def over(self, charge: Charge) -> None:
        """Three in a row within an hour."""
        if charge.ended is None or charge.ended - charge.begun > timedelta(seconds=60) or charge.reason == "Remote":
            self._short.clear()
            return
        self._short.append(charge)
        if len(self._short) == 3 and charge.begun - self._short[0].begun <= timedelta(hours=1):
            finding = suspect(
                "short-charges",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "Three charges in a row ended within a minute, the last for {reason}.",
                    reason=charge.reason or "–",
                ),
                text(
                    "diagnosis",
                    "The vehicle or the charger gives up: control pilot, earth, RCD, or a card that is refused after the start.",
                ),
                text("diagnosis", "Try another vehicle or a test adapter."),
                text("diagnosis", "Check the earth and the errors that the connector reports."),
            )
            self.find(charge.begun, finding, *(one.row for one in self._short))


class CardAltered(Rule):
    """A card's number is told in two ways."""

    actions = frozenset(
        {
            "Authorize",
            "StartTransaction",
            "StopTransaction",
            "TransactionEvent",
            "RemoteStartTransaction",
            "RequestStartTransaction",
        }
    )

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, tuple[str, Said]] = {}

    def asked(self, call: Said) -> None:
        """The same letters in another case, or with more at the end."""
        tag = as_text(call.payload.get("idTag")) or as_text(as_object(call.payload.get("idToken")).get("idToken"))
        if not tag:
            return
        key = tag.casefold()
        before = self._known.get(key) or next(((t, s) for t, s in self._known.values() if _lengthened(t, tag)), None)
        if before is not None and before[0] != tag:
            finding = suspect(
                "card-altered",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "One card is told in two ways: {action} has another spelling than {before}.",
                    action=call.action,
                    before=before[1].action,
                ),
                text(
                    "diagnosis",
                    "The CSMS takes it for two cards: the charge is refused, or cannot be ended with the same card.",
                ),
                text("diagnosis", "Update the firmware; until then register both spellings at the CSMS."),
            )
            self.find(call.at, finding, before[1].row, call.row, kind=key[:36])
        elif key not in self._known and len(self._known) < 1000:
            self._known[key] = (tag, call)


def _lengthened(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 8 and long != short and long.startswith(short) and len(long) - len(short) <= 2


class CardRefused(Rule):
    """The CSMS refuses a card."""

    actions = frozenset({"Authorize", "StartTransaction", "TransactionEvent"})

    def answered(self, call: Said, answer: Said) -> None:
        """Told as information: it may well be right."""
        info = as_object(answer.payload.get("idTagInfo", answer.payload.get("idTokenInfo")))
        status = as_text(info.get("status"))
        if status and status not in ("Accepted", "ConcurrentTx"):
            finding = suspect(
                "card-refused",
                Severity.INFO,
                text("diagnosis", "The CSMS answered {action} with {status}.", action=call.action, status=status),
                text("diagnosis", "This card may not charge here, or the CSMS does not know it in this spelling."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=f"{call.action} {status}")


class ChargesThoughRefused(Rule):
    """A charge goes on with a card that was refused."""

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """Minutes after the refusal."""
        if charge.refused and (reading.power_w or 0) > 100 and at - charge.begun > timedelta(minutes=1):
            finding = suspect(
                "charges-though-refused",
                Severity.PROBLEM,
                text(
                    "diagnosis", "A charge goes on though the CSMS refused its card ({status}).", status=charge.refused
                ),
                text("diagnosis", "The charger does not stop for that: the energy is given away."),
                text(
                    "diagnosis",
                    "Set StopTransactionOnInvalidId (1.6) or StopTxOnInvalidId (2.x), read it back, and try again.",
                ),
            )
            self.find(at, finding, charge.row, row, kind=str(charge.row))


class RemoteStartLost(Rule):
    """A start from afar was accepted and nothing began."""

    asks: ClassVar[frozenset[str]] = frozenset({"RemoteStartTransaction", "RequestStartTransaction"})
    code: ClassVar[str] = "remote-start-nothing"

    def __init__(self) -> None:
        super().__init__()
        self._promised: Said | None = None

    def asked(self, call: Said) -> None:
        """Something happens, or the time is up."""
        self._late(call.at)
        if call.by is CHARGER and self.fulfils(call):
            self._promised = None

    def fulfils(self, call: Said) -> bool:
        """Whether this is what was promised."""
        return call.action == "StartTransaction" or (
            call.action == "TransactionEvent" and call.payload.get("eventType") != "Ended"
        )

    def answered(self, call: Said, answer: Said) -> None:
        """A promise."""
        if call.by is CSMS and call.action in self.asks and answer.payload.get("status") == "Accepted":
            self._promised = answer

    def closed(self, link: Closed) -> None:
        """Without a link nothing can be seen."""
        self._promised = None

    def ended(self, at: datetime, first: datetime) -> None:
        """The time may be up."""
        self._late(at)

    def _late(self, now: datetime) -> None:
        promised = self._promised
        if promised is not None and now - promised.at > 2 * _PROMISE:
            self._promised = None
            self.find(promised.at, self.finding(), promised.row)

    def finding(self) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger accepted a remote start and no charge began."),
            text(
                "diagnosis",
                "No vehicle was plugged in in time, or the charger is set so that it needs more: a card, or “free mode” off.",
            ),
            text("diagnosis", "Plug in first, then start; look at the connector's status."),
        )


class RemoteStopLost(RemoteStartLost):
    """A stop from afar was accepted and the charge went on."""

    asks = frozenset({"RemoteStopTransaction", "RequestStopTransaction"})
    code = "remote-stop-nothing"

    def fulfils(self, call: Said) -> bool:
        """An end."""
        return call.action == "StopTransaction" or (
            call.action == "TransactionEvent" and call.payload.get("eventType") == "Ended"
        )

    def finding(self) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger accepted a remote stop and told no end of the charge."),
            text("diagnosis", "It goes on charging, or its record is missing."),
            text("diagnosis", "Look at its meter values after that; restart the charger if it goes on."),
        )


RULES: tuple[type[Rule], ...] = (
    NumberNotPositive,
    ShortCharges,
    CardAltered,
    CardRefused,
    ChargesThoughRefused,
    RemoteStartLost,
    RemoteStopLost,
)
