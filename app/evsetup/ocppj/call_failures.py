"""What a call can come to instead of an answer, each with what it means and what to do."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text


class CallFailed(Fault):
    """The root of all that a call can come to instead of an answer."""


class CallRefused(CallFailed):
    """The peer answered with CALLERROR; ``code`` and ``description`` are its own words."""

    def __init__(self, action: str, code: str, description: str) -> None:
        super().__init__(
            Finding(
                "ocpp.call.refused",
                Severity.PROBLEM,
                text(
                    "ocppj",
                    "{action} was refused: {code} {description}",
                    action=action,
                    code=code,
                    description=description,
                ),
                text("ocppj", "The other side understood the message and will not do it."),
                (text("ocppj", "Read its reason; if it names none, check that it offers {action}.", action=action),),
            )
        )
        self.code = code
        self.description = description


class CallTimedOut(CallFailed):
    """No answer within the time-out; the link may still be alive."""

    def __init__(self, action: str, timeout_s: float) -> None:
        super().__init__(
            Finding(
                "ocpp.call.timed-out",
                Severity.PROBLEM,
                text("ocppj", "{action} was not answered within {seconds} s.", action=action, seconds=f"{timeout_s:g}"),
                text("ocppj", "The other side is busy, or does not know how to answer this."),
                (
                    text("ocppj", "Try again."),
                    text("ocppj", "If it stays silent, restart the charger and look for newer firmware."),
                ),
            )
        )


class CallGarbled(CallFailed):
    """An answer came, and nobody can read it."""

    def __init__(self, action: str, reason: str) -> None:
        super().__init__(
            Finding(
                "ocpp.call.garbled",
                Severity.PROBLEM,
                text("ocppj", "The answer to {action} is no OCPP message: {reason}.", action=action, reason=reason),
                text("ocppj", "The other side breaks the protocol; its software has a fault."),
                (text("ocppj", "Look for newer firmware, and show this trace to its maker."),),
            )
        )


class LinkClosed(CallFailed):
    """The link went away before the answer came."""

    def __init__(self, action: str = "", code: int | None = None) -> None:
        super().__init__(
            Finding(
                "ocpp.link.closed",
                Severity.PROBLEM,
                text("ocppj", "The connection ended before {action} was answered.", action=action or "OCPP"),
                text("ocppj", "Whether it was done is not known: the charger may have restarted or lost its network."),
                (
                    text("ocppj", "Wait until it is connected again, then read what it holds now."),
                    text("ocppj", "If it does not come back, check its network and power."),
                ),
                (Evidence("close code", str(code)),) if code is not None else (),
            )
        )
