"""What the probe says of a call that came to nothing."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.session import CallFailed, CallRefused, CallTimedOut, LinkClosed, Session


def call_failed(code: str, action: str, failed: CallFailed, session: Session) -> Finding:
    """The finding ``code`` + ``refused``, ``silent``, ``closed`` or ``garbled``, still without the frames."""
    do: tuple[Text, ...] = (text("ocppj", "Show the frames to the CSMS operator."),)
    match failed:
        case CallRefused():
            how, means = "refused", text("ocppj", "The CSMS has a fault, or speaks another OCPP version.")
        case CallTimedOut():
            how, means = (
                "silent",
                text("ocppj", "The CSMS lets us in and does not talk: it is overloaded, or has a fault."),
            )
        case LinkClosed():
            how = "closed"
            do = (
                text(
                    "ocppj",
                    "Ask the CSMS operator whether {identity} is registered, in exactly this spelling.",
                    identity=session.identity,
                ),
                *do,
            )
            means = text(
                "ocppj", "The CSMS lets us in and hangs up: identity or OCPP version do not suit it after all."
            )
        case _:
            how, means = "garbled", text("ocppj", "The CSMS has a fault.")
    seen = failed.finding.seen
    if isinstance(failed, LinkClosed):
        seen = text("ocppj", "The CSMS hangs up before it answers {action}.", action=action)
    evidence = (Evidence("close code", str(session.close_code)),) if session.close_code is not None else ()
    return Finding(f"{code}{how}", Severity.PROBLEM, seen, means, do, evidence)
