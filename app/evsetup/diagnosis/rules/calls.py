"""Rules about requests and answers: none, late, refused, and two at a time."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import ClassVar

from evsetup.diagnosis.rules.rule import CHARGER, CSMS, Rule, Said, suspect
from evsetup.diagnosis.trace_entry import Closed
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.frame_record import Direction

LATE = timedelta(seconds=30)
"""Most stacks give up after 30 s (``facts/ocpp.md`` §1)."""
_MOST_OPEN = 200


class ChargerSilent(Rule):
    """Requests that the charger never answered, though its link lived on."""

    asks: ClassVar[Direction] = CSMS
    code: ClassVar[str] = "charger-silent"

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[tuple[int, str], Said] = {}

    def asked(self, call: Said) -> None:
        """One waits."""
        self._overdue(call.at)
        if call.by is self.asks and call.action != "BootNotification":
            self._open[call.link, call.id] = call
            if len(self._open) > _MOST_OPEN:
                del self._open[next(iter(self._open))]

    def answered(self, call: Said, answer: Said) -> None:
        """It was answered."""
        self._open.pop((call.link, call.id), None)

    def closed(self, link: Closed) -> None:
        """What was cut off young is not counted."""
        self._overdue(link.at)
        for key in [key for key in self._open if key[0] == link.link]:
            del self._open[key]

    def ended(self, at: datetime, first: datetime) -> None:
        """What is overdue by now."""
        self._overdue(at)

    def _overdue(self, now: datetime) -> None:
        while self._open:
            key, call = next(iter(self._open.items()))
            if now - call.at < 4 * LATE:
                break
            del self._open[key]
            self.find(call.at, self.finding(call.action), call.row, kind=call.action)

    def finding(self, action: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger did not answer {action}.", action=action),
            text(
                "diagnosis", "It does not know the message or hangs; most CSMSs wait and send nothing else meanwhile."
            ),
            text("diagnosis", "Have the CSMS not send it to this charger, or update the firmware."),
        )


class CsmsSilent(ChargerSilent):
    """Requests that the CSMS never answered."""

    asks = CHARGER
    code = "csms-silent"

    def finding(self, action: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The CSMS did not answer {action}.", action=action),
            text("diagnosis", "The charger waits, sends it again, and what is queued behind it is late."),
            text("diagnosis", "Ask the CSMS operator what it logs for this charger at that time."),
        )


class ChargerLate(Rule):
    """Answers of the charger that came after most CSMSs have given up."""

    asks: ClassVar[Direction] = CSMS
    code: ClassVar[str] = "charger-late"

    def answered(self, call: Said, answer: Said) -> None:
        """Compares the times."""
        took = answer.at - call.at
        if call.by is self.asks and took > LATE:
            self.find(
                call.at, self.finding(call.action, int(took.total_seconds())), call.row, answer.row, kind=call.action
            )

    def finding(self, action: str, seconds: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text("diagnosis", "The charger answered {action} after {seconds} s.", action=action, seconds=seconds),
            text("diagnosis", "Most CSMSs give up after 30 s: for them it was never answered."),
            text("diagnosis", "Check the charger's network; raise the CSMS's time-out for this charger."),
        )


class CsmsLate(ChargerLate):
    """Answers of the CSMS that came late."""

    asks = CHARGER
    code = "csms-late"

    def finding(self, action: str, seconds: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text("diagnosis", "The CSMS answered {action} after {seconds} s.", action=action, seconds=seconds),
            text("diagnosis", "Most chargers give up after 30 s and send it again: charges may be counted twice."),
            text("diagnosis", "Tell the CSMS operator the times."),
        )


class ChargerTwoAtOnce(Rule):
    """A second request before the first was answered (OCPP-J 1.6 §4.1.1)."""

    by: ClassVar[Direction] = CHARGER
    code: ClassVar[str] = "charger-two-at-once"

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, Said] = {}

    def asked(self, call: Said) -> None:
        """One may be open."""
        if call.by is not self.by:
            return
        before = self._open.get(call.link)
        if before is not None and call.at - before.at < LATE:
            self.find(call.at, self.finding(before.action, call.action), before.row, call.row)
        self._open[call.link] = call

    def answered(self, call: Said, answer: Said) -> None:
        """None is open."""
        if call.by is self.by:
            self._open.pop(call.link, None)

    def finding(self, first: str, second: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text("diagnosis", "The charger sent {second} before {first} was answered.", first=first, second=second),
            text("diagnosis", "OCPP allows one request at a time; strict CSMSs drop the second."),
            text("diagnosis", "Update the firmware, or ask the CSMS operator whether it is taken."),
        )


class CsmsTwoAtOnce(ChargerTwoAtOnce):
    """The CSMS does not wait."""

    by = CSMS
    code = "csms-two-at-once"

    def finding(self, first: str, second: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text("diagnosis", "The CSMS sent {second} before {first} was answered.", first=first, second=second),
            text("diagnosis", "OCPP allows one request at a time; many chargers lose the second."),
            text("diagnosis", "Tell the CSMS operator."),
        )


class IdUsedTwice(Rule):
    """One message id for two requests of a link."""

    def __init__(self) -> None:
        super().__init__()
        self._used: dict[tuple[int, Direction], deque[str]] = {}

    def asked(self, call: Said) -> None:
        """Among the last ones: a counter that begins anew after thousands is no fault."""
        used = self._used.setdefault((call.link, call.by), deque(maxlen=20))
        if call.id in used:
            finding = suspect(
                "id-used-twice",
                Severity.WARNING,
                text(
                    "diagnosis",
                    "A message id was used for two requests, the second time for {action}.",
                    action=call.action,
                ),
                text("diagnosis", "Answers cannot be told apart."),
                text("diagnosis", "Update the firmware, or tell the CSMS operator, whichever sent it."),
            )
            self.find(call.at, finding, call.row, kind=str(call.by))
        used.append(call.id)

    def closed(self, link: Closed) -> None:
        """Ids are of a link."""
        for direction in Direction:
            self._used.pop((link.link, direction), None)


class ReadLoop(Rule):
    """The CSMS reads the settings over and over."""

    actions = frozenset({"GetConfiguration", "GetBaseReport", "GetReport"})

    def __init__(self) -> None:
        super().__init__()
        self._times: deque[Said] = deque(maxlen=5)

    def asked(self, call: Said) -> None:
        """The same question within a short time."""
        keys = call.payload.get("key")
        if keys and self._times and keys != self._times[-1].payload.get("key"):
            self._times.clear()
            return
        self._times.append(call)
        if len(self._times) == 5 and call.at - self._times[0].at <= timedelta(minutes=10):
            finding = suspect(
                "read-loop",
                Severity.PROBLEM,
                text("diagnosis", "{action} was asked five times within ten minutes.", action=call.action),
                text(
                    "diagnosis",
                    "The CSMS does not get what it wants, or the charger starts anew each time and is asked again.",
                ),
                text("diagnosis", "Look at what follows each question: no answer, a cut link, or a BootNotification."),
            )
            self.find(call.at, finding, *(one.row for one in self._times))


class DropsWhenRead(Rule):
    """The link ends when the settings are read."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[int, Said] = {}
        self._hits: list[Said] = []

    def asked(self, call: Said) -> None:
        """The last request on a link."""
        if call.by is CSMS:
            self._asked[call.link] = call

    def answered(self, call: Said, answer: Said) -> None:
        """What was answered did no harm at once; some die a moment later."""
        if call.by is CSMS and answer.error:
            self._asked.pop(call.link, None)

    def closed(self, link: Closed) -> None:
        """Soon after?"""
        call = self._asked.pop(link.link, None)
        if call is not None and call.action in ReadLoop.actions and link.at - call.at <= timedelta(seconds=10):
            self._hits.append(call)
            if len(self._hits) == 2:
                finding = suspect(
                    "drops-when-read",
                    Severity.PROBLEM,
                    text("diagnosis", "The link ended right after {action}, twice.", action=call.action),
                    text("diagnosis", "Some chargers restart or hang up when all settings, or certain ones, are read."),
                    text("diagnosis", "Read single settings by name, and only after BootNotification was answered."),
                    text("diagnosis", "Update the firmware."),
                )
                self.find(call.at, finding, *(one.row for one in self._hits))


RULES: tuple[type[Rule], ...] = (
    ChargerSilent,
    CsmsSilent,
    ChargerLate,
    CsmsLate,
    ChargerTwoAtOnce,
    CsmsTwoAtOnce,
    IdUsedTwice,
    ReadLoop,
    DropsWhenRead,
)
