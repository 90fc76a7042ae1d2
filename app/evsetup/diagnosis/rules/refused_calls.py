"""Rules about requests that were answered with an error."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import ClassVar

from evsetup.diagnosis.rules.rule import CHARGER, CSMS, Rule, Said, suspect
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.frame_record import Direction

_SHAPE = frozenset(
    {
        "FormationViolation",
        "FormatViolation",
        "TypeConstraintViolation",
        "PropertyConstraintViolation",
        "OccurenceConstraintViolation",
        "OccurrenceConstraintViolation",
    }
)
_NOT_THERE = frozenset({"NotImplemented", "NotSupported"})
_AGAIN = 3


class NotOffered(Rule):
    """What the charger does not know."""

    def answered(self, call: Said, answer: Said) -> None:
        """NotImplemented and NotSupported are honest words."""
        if call.by is CSMS and answer.error in _NOT_THERE:
            finding = suspect(
                "not-offered",
                Severity.INFO,
                text("diagnosis", "The charger does not offer {action}.", action=call.action),
                text("diagnosis", "It says so as OCPP wants it. What needs this message cannot be done with it."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=call.action)


class CsmsDoesNotKnow(Rule):
    """What the CSMS does not know."""

    def answered(self, call: Said, answer: Said) -> None:
        """A production CSMS must know what its chargers tell."""
        if call.by is CHARGER and answer.error in _NOT_THERE:
            finding = suspect(
                "csms-not-offered",
                Severity.WARNING,
                text("diagnosis", "The CSMS does not know {action}.", action=call.action),
                text("diagnosis", "What the charger tells with it is lost."),
                text("diagnosis", "Ask the CSMS operator; or switch it off in the charger."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=call.action)


class CsmsFails(Rule):
    """The CSMS answers with errors of its own."""

    by: ClassVar[Direction] = CHARGER
    code: ClassVar[str] = "csms-internal-error"

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, list[Said]] = {}

    def answered(self, call: Said, answer: Said) -> None:
        """InternalError and GenericError."""
        if call.by is self.by and answer.error in ("InternalError", "GenericError"):
            self._rows.setdefault(call.action, []).append(answer)
            if len(self._rows[call.action]) == _AGAIN:
                rows = self._rows[call.action]
                self.find(
                    rows[0].at, self.finding(call.action, answer.error), *(one.row for one in rows), kind=call.action
                )

    def finding(self, action: str, error: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The CSMS answers {action} with {error}, again and again.", action=action, error=error),
            text("diagnosis", "It fails inside; the charger sends the same message again and stays stuck behind it."),
            text("diagnosis", "Tell the CSMS operator the time and the message."),
        )


class ChargerFails(CsmsFails):
    """The charger answers with errors of its own."""

    by = CSMS
    code = "charger-internal-error"

    def finding(self, action: str, error: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text(
                "diagnosis", "The charger answers {action} with {error}, again and again.", action=action, error=error
            ),
            text("diagnosis", "It fails inside."),
            text("diagnosis", "Restart it, then update its firmware."),
        )


class CsmsRefusesShape(Rule):
    """The CSMS refuses a message of the charger for its form."""

    by: ClassVar[Direction] = CHARGER
    code: ClassVar[str] = "csms-refuses-shape"

    def answered(self, call: Said, answer: Said) -> None:
        """The words for bad form."""
        if call.by is self.by and answer.error in _SHAPE:
            self.find(answer.at, self.finding(call.action, answer.error), call.row, answer.row, kind=call.action)

    def finding(self, action: str, error: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The CSMS refused the charger's {action} with {error}.", action=action, error=error),
            text(
                "diagnosis", "The message leaves OCPP's form, or the CSMS is stricter than OCPP; what it told is lost."
            ),
            text(
                "diagnosis",
                "Look at the message's own notes: if its form is wrong, update the firmware; if not, tell the CSMS operator.",
            ),
        )


class ChargerRefusesShape(CsmsRefusesShape):
    """The charger refuses a message of the CSMS for its form."""

    by = CSMS
    code = "charger-refuses-shape"

    def finding(self, action: str, error: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text("diagnosis", "The charger refused {action} of the CSMS with {error}.", action=action, error=error),
            text("diagnosis", "The message leaves OCPP's form, or the charger knows fewer words than OCPP has."),
            text("diagnosis", "Look at the message's own notes, then tell the CSMS operator or the maker."),
        )


class Forbidden(Rule):
    """A request was refused for security."""

    def answered(self, call: Said, answer: Said) -> None:
        """SecurityError: often a charger that is pending or was not accepted."""
        if answer.error == "SecurityError":
            finding = suspect(
                "security-error",
                Severity.PROBLEM,
                text("diagnosis", "{action} was answered with SecurityError.", action=call.action),
                text(
                    "diagnosis",
                    "The other side may not do this now: the charger is not accepted yet, or it may not be done from there.",
                ),
                text("diagnosis", "See that the charger's BootNotification was accepted."),
            )
            self.find(answer.at, finding, call.row, answer.row, kind=call.action)


class ChargerBreaksSchema(Rule):
    """Many messages of the charger leave OCPP's form."""

    by: ClassVar[Direction] = CHARGER
    code: ClassVar[str] = "charger-breaks-schema"
    most = 10

    def __init__(self) -> None:
        super().__init__()
        self._broken: Counter[str] = Counter()
        self._rows: list[int] = []
        self._first: datetime | None = None

    def asked(self, call: Said) -> None:
        """Counts."""
        self._look(call)

    def answered(self, call: Said, answer: Said) -> None:
        """Counts."""
        self._look(answer)

    def _look(self, said: Said) -> None:
        if said.by is self.by and said.deviations:
            self._first = self._first or said.at
            self._broken[said.action] += 1
            self._rows = [*self._rows, said.row][:8]

    def ended(self, at: datetime, first: datetime) -> None:
        """Told once, with the worst."""
        total = sum(self._broken.values())
        if self._first is not None and total >= self.most:
            (action, _), *_ = self._broken.most_common(1)
            self.find(self._first, self.finding(total, action), *self._rows)

    def finding(self, count: int, action: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text(
                "diagnosis",
                "{count} messages of the charger leave OCPP's form, most of them {action}.",
                count=count,
                action=action,
            ),
            text("diagnosis", "A strict CSMS refuses them."),
            text("diagnosis", "Send this recording to the maker, and update the firmware."),
        )


class CsmsBreaksSchema(ChargerBreaksSchema):
    """Many messages of the CSMS leave OCPP's form."""

    by = CSMS
    code = "csms-breaks-schema"

    def finding(self, count: int, action: str) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.WARNING,
            text(
                "diagnosis",
                "{count} messages of the CSMS leave OCPP's form, most of them {action}.",
                count=count,
                action=action,
            ),
            text("diagnosis", "A strict charger refuses them."),
            text("diagnosis", "Send this recording to the CSMS operator."),
        )


RULES: tuple[type[Rule], ...] = (
    NotOffered,
    CsmsDoesNotKnow,
    CsmsFails,
    ChargerFails,
    CsmsRefusesShape,
    ChargerRefusesShape,
    Forbidden,
    ChargerBreaksSchema,
    CsmsBreaksSchema,
)
