"""Rules about the records of transactions: gaps, order, and what a link's end did to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from evsetup.diagnosis.rules.charges import Charge
from evsetup.diagnosis.rules.rule import CHARGER, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed, Opened
from evsetup.domain.finding import Severity
from evsetup.domain.text import text
from evsetup.ocppj.meter_values import MeterReading, moment_of
from evsetup.ocppj.told import as_object, as_text

_SETTLE = timedelta(minutes=5)


class NeverEnds(Rule):
    """A new transaction began while the one before was never ended."""

    def over(self, charge: Charge) -> None:
        """One that is over without an end of its own."""
        if charge.ended is None:
            finding = suspect(
                "transaction-without-end",
                Severity.PROBLEM,
                text("diagnosis", "A transaction on connector {n} has no end; the next one began.", n=charge.connector),
                text(
                    "diagnosis",
                    "The charger did not send its stop: the charge cannot be billed, and stays open at the CSMS.",
                ),
                text("diagnosis", "Update the firmware; ask the CSMS operator to close the transaction."),
            )
            self.find(charge.begun, finding, charge.row)


class StopOfUnknown(Rule):
    """An end with a number that the CSMS never gave."""

    actions = frozenset({"StartTransaction", "StopTransaction"})

    def __init__(self) -> None:
        super().__init__()
        self._given: set[object] = set()

    def answered(self, call: Said, answer: Said) -> None:
        """A number was given."""
        if call.action == "StartTransaction":
            self._given.add(answer.payload.get("transactionId"))

    def asked(self, call: Said) -> None:
        """Only where the recording saw numbers given."""
        number = call.payload.get("transactionId")
        if call.action == "StopTransaction" and self._given and number not in self._given:
            finding = suspect(
                "stop-of-unknown",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "The charger ended transaction {number}, a number that the CSMS did not give here.",
                    number=str(number)[:20],
                ),
                text(
                    "diagnosis",
                    "It began before this recording, or offline, or the charger lost its number; the CSMS may drop the record.",
                ),
                text("diagnosis", "Compare the CSMS's list of open transactions."),
            )
            self.find(call.at, finding, call.row)


class StartRepeated(Rule):
    """One start is told twice."""

    actions = frozenset({"StartTransaction"})

    def __init__(self) -> None:
        super().__init__()
        self._last: Said | None = None
        self._answered = False

    def asked(self, call: Said) -> None:
        """The same in everything."""
        if self._last is not None and self._last.payload == call.payload:
            finding = suspect(
                "start-repeated",
                Severity.PROBLEM if self._answered else Severity.WARNING,
                text("diagnosis", "The charger told the same start of a transaction twice."),
                text(
                    "diagnosis",
                    "It did not take the first answer, or got none: the CSMS has two transactions for one charge.",
                ),
                text("diagnosis", "Look at whether the first one was answered, and how late."),
            )
            self.find(call.at, finding, self._last.row, call.row)
        self._last, self._answered = call, False

    def answered(self, call: Said, answer: Said) -> None:
        """The first was answered."""
        self._answered = self._last is not None and call.row == self._last.row


class SequenceGap(Rule):
    """A number of a transaction's messages is missing (2.x, E01)."""

    actions = frozenset({"TransactionEvent"})

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[str, tuple[int, Said]] = {}

    def asked(self, call: Said) -> None:
        """One more each time; repeated ones are the same message again."""
        number = call.payload.get("seqNo")
        id = as_text(as_object(call.payload.get("transactionInfo")).get("transactionId"))
        if not isinstance(number, int):
            return
        before = self._last.get(id)
        if before is not None and number > before[0] + 1:
            finding = suspect(
                "sequence-gap",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "Messages of a transaction are missing: number {now} came after {before}.",
                    now=number,
                    before=before[0],
                ),
                text(
                    "diagnosis",
                    "The charger lost them, often while it was offline: the CSMS cannot bill the charge safely.",
                ),
                text("diagnosis", "Check OfflineThreshold and the size of the charger's queue; update its firmware."),
            )
            self.find(call.at, finding, before[1].row, call.row)
        self._last[id] = (number, call)
        if len(self._last) > 100:
            del self._last[next(iter(self._last))]


class OutOfOrder(Rule):
    """Messages of transactions come in another order than they happened."""

    actions = frozenset({"StartTransaction", "StopTransaction", "TransactionEvent"})

    def __init__(self) -> None:
        super().__init__()
        self._last: tuple[datetime, Said] | None = None

    def asked(self, call: Said) -> None:
        """The charger's own times."""
        at = moment_of(call.payload.get("timestamp"))
        if at is None or call.by is not CHARGER:
            return
        if self._last is not None and at < self._last[0] - timedelta(seconds=1):
            finding = suspect(
                "out-of-order",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "{action} of {time} came after a message of {later}.",
                    action=call.action,
                    time=f"{at:%H:%M:%S}",
                    later=f"{self._last[0]:%H:%M:%S}",
                ),
                text(
                    "diagnosis",
                    "The charger sends what it kept while offline in a wrong order: ends come before beginnings, the CSMS drops them.",
                ),
                text("diagnosis", "Update the firmware; ask the CSMS operator for the charges of that time."),
            )
            self.find(call.at, finding, self._last[1].row, call.row)
        else:
            self._last = (at, call)


class QueueNotDrained(Rule):
    """A charge ran when the link broke; after that nothing more is heard of it."""

    def __init__(self) -> None:
        super().__init__()
        self._running: dict[int, Charge] = {}
        self._waiting: tuple[datetime, Charge] | None = None
        self._link = 0

    def begun(self, charge: Charge) -> None:
        """One runs."""
        self._running[charge.row] = charge
        self._waiting = None

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """It is heard of."""
        if self._waiting is not None and self._waiting[1] is charge:
            self._waiting = None

    def over(self, charge: Charge) -> None:
        """It ended."""
        self._running.pop(charge.row, None)
        self._waiting = None

    def closed(self, link: Closed) -> None:
        """The link broke."""
        self._link = link.link

    def opened(self, link: Opened) -> None:
        """It is back; now it has time to tell."""
        if self._running and self._link:
            charge = next(reversed(self._running.values()))
            if charge.readings:
                self._waiting = (link.at, charge)

    def ended(self, at: datetime, first: datetime) -> None:
        """Nothing came."""
        if self._waiting is not None and at - self._waiting[0] >= _SETTLE:
            finding = suspect(
                "queue-not-drained",
                Severity.PROBLEM,
                text(
                    "diagnosis",
                    "A charge ran when the link ended; after the charger was back nothing more was told of it.",
                ),
                text("diagnosis", "What happened while it was offline is lost, or still waits in the charger."),
                text(
                    "diagnosis",
                    "Check TransactionMessageAttempts and TransactionMessageRetryInterval (1.6); restart the charger so that it sends what it kept.",
                ),
            )
            self.find(self._waiting[0], finding, self._waiting[1].row)


RULES: tuple[type[Rule], ...] = (
    NeverEnds,
    StopOfUnknown,
    StartRepeated,
    SequenceGap,
    OutOfOrder,
    QueueNotDrained,
)
