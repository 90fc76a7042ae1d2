"""Rules about who is not let in, again and again."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from evsetup.diagnosis.rules.rule import Rule, suspect
from evsetup.diagnosis.trace_entry import Refused
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text

_AGAIN = 3


class RefusedAgain(Rule):
    """The charger is not let in, again and again, for one reason."""

    statuses: ClassVar[range] = range(401, 402)
    code: ClassVar[str] = "refused-401"

    def __init__(self) -> None:
        super().__init__()
        self._times: list[datetime] = []

    def refused(self, link: Refused) -> None:
        """Counts."""
        if link.status in self.statuses:
            self._times.append(link.at)

    def ended(self, at: datetime, first: datetime) -> None:
        """A series."""
        if len(self._times) >= _AGAIN:
            self.find(self._times[0], self.finding(len(self._times)))

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The CSMS refused the log-in with 401, {count} times.", count=count),
            text(
                "diagnosis",
                "The charger's key is missing, wrong, or written in another form than the CSMS reads it (text or hex).",
            ),
            text("diagnosis", "Write the charger's key again in the form that the operator's card names."),
            text("diagnosis", "Test the key with “CSMS test” in both forms."),
        )


class Refused403(RefusedAgain):
    """Not allowed."""

    statuses = range(403, 404)
    code = "refused-403"

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger was refused with 403, {count} times.", count=count),
            text(
                "diagnosis",
                "A firewall in front of the CSMS, or the CSMS itself, does not allow this network or this charger.",
            ),
            text("diagnosis", "Ask the CSMS operator whether addresses must be on an allow-list."),
        )


class Refused404(RefusedAgain):
    """Not there."""

    statuses = range(404, 405)
    code = "refused-404"

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The charger was refused with 404, {count} times.", count=count),
            text("diagnosis", "The path of the address is wrong, or the CSMS does not know this identity."),
            text("diagnosis", "Compare the whole address with the operator's, and where the identity stands in it."),
            text("diagnosis", "Ask the CSMS operator whether the identity is registered, letter by letter."),
        )


class RefusedByServer(RefusedAgain):
    """The server is in trouble."""

    statuses = range(500, 600)
    code = "refused-5xx"

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text(
                "diagnosis",
                "The server refused the charger with an error of its own (5xx), {count} times.",
                count=count,
            ),
            text("diagnosis", "The CSMS or the gateway before it is down or overloaded; the charger is not at fault."),
            text("diagnosis", "Tell the CSMS operator the times. The charger connects by itself later."),
        )


class Redirected(RefusedAgain):
    """The server points elsewhere."""

    statuses = range(300, 400)
    code = "redirected"

    def finding(self, count: int) -> Finding:
        """In words."""
        return suspect(
            self.code,
            Severity.PROBLEM,
            text("diagnosis", "The server answered the charger with a redirection, {count} times.", count=count),
            text(
                "diagnosis",
                "Chargers follow none. The address is not the final one, or a sign-in page of the network answers.",
            ),
            text("diagnosis", "Write the final address into the charger; often wss:// where ws:// stood."),
        )


RULES: tuple[type[Rule], ...] = (
    RefusedAgain,
    Refused403,
    Refused404,
    RefusedByServer,
    Redirected,
)
