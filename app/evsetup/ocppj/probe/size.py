"""Long messages: how much the CSMS, or a proxy in front of it, takes at once (``facts/ocpp.md`` §4.1 step 16).

DataTransfer carries them, since every CSMS must take it and none needs to know what is in it. The sizes: 13 kB are meter values and
GetConfiguration answers of large chargers, 64 kB what monitoring reports of 2.x come to, 1 MiB the limit of common libraries.
"""

from __future__ import annotations

import secrets
import uuid

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.frames import Call, JsonObject, encode
from evsetup.ocppj.session import CallFailed, CallGarbled, CallRefused, CallTimedOut, Session

SIZES = (13_000, 65_536, 2**20)
"""Bytes of the whole message."""

_WORDS = {13_000: "13 kB", 65_536: "64 kB", 2**20: "1 MiB"}
_SHORT = 200
_TOO_BIG = 1009
_WINDOW = 2**15
NO_ANSWER = "no answer"
"""What the evidence says of a message that was waited for in vain."""


async def long_messages(session: Session, timeout_s: float) -> Finding:
    """Sends one message of each size until one is not answered; any answer will do, a refusal, too.

    A short one comes first: some CSMSs answer no DataTransfer at all (``facts/ocpp.md`` §1.2), of whatever length.
    """
    told: list[Evidence] = []
    try:
        await session.call("DataTransfer", long_payload(_SHORT), timeout_s)
    except (CallRefused, CallGarbled):
        pass
    except CallFailed as failed:
        return _not_told(isinstance(failed, CallTimedOut))
    for size in SIZES:
        try:
            await session.call("DataTransfer", long_payload(size), timeout_s)
        except (CallRefused, CallGarbled):
            pass
        except CallFailed as failed:
            return _stopped(size, session.close_code, isinstance(failed, CallTimedOut), tuple(told))
        told.append(Evidence(_WORDS[size], "answered"))
    seen = text("ocppj", "Messages of up to {size} are answered.", size=_WORDS[SIZES[-1]])
    return Finding("probe.size.ok", Severity.OK, seen, evidence=tuple(told))


def long_payload(size: int) -> JsonObject:
    """A DataTransfer that makes a message of ``size`` bytes; what repeats in it is too far apart for permessage-deflate."""
    payload: JsonObject = {"vendorId": "evsetup", "messageId": "CSMS test", "data": ""}
    around = len(encode(Call(str(uuid.uuid4()), "DataTransfer", payload)))
    random = secrets.token_urlsafe(_WINDOW)
    return {**payload, "data": (random * (size // len(random) + 1))[: size - around]}


def compression_breaks(evidence: tuple[Evidence, ...]) -> Finding:
    """The finding of the step when all sizes go through, and none does once compression is agreed."""
    return Finding(
        "probe.size.compression",
        Severity.WARNING,
        text("ocppj", "The CSMS agrees to compress messages, and hangs up at the first one."),
        text("ocppj", "A charger that offers compression does not come online; one that does not is fine."),
        (
            text("ocppj", "Turn off compression in the charger, if it has a setting for it."),
            text("ocppj", "Show this to the CSMS operator."),
        ),
        evidence,
    )


def _not_told(silent: bool) -> Finding:
    """No DataTransfer is served, so that nothing is known of long ones; chargers need none to come online."""
    if silent:
        seen = text("ocppj", "The CSMS does not answer DataTransfer, so long messages could not be tried.")
    else:
        seen = text("ocppj", "The CSMS hangs up at DataTransfer, so long messages could not be tried.")
    evidence = (Evidence("a short one", NO_ANSWER if silent else "cut off"),)
    means = text(
        "ocppj", "Chargers come online without it; a charger that uses it for its vendor's functions has trouble."
    )
    return Finding("probe.size.not-told", Severity.INFO, seen, means, evidence=evidence)


def _stopped(size: int, close_code: int | None, silent: bool, told: tuple[Evidence, ...]) -> Finding:
    words = _WORDS[size]
    how = NO_ANSWER if silent else f"closed with {close_code}" if close_code not in {None, 1006} else "cut off"
    evidence = (*told, Evidence(words, how))
    if silent:
        seen = text("ocppj", "A message of {size} is not answered.", size=words)
    elif close_code == _TOO_BIG:
        seen = text("ocppj", "The CSMS hangs up at a message of {size}: too long for it (1009).", size=words)
    else:
        seen = text("ocppj", "The connection is cut at a message of {size}.", size=words)
    if size == SIZES[-1]:
        means = text("ocppj", "No charger sends messages of this length in everyday use.")
        return Finding("probe.size.huge", Severity.INFO, seen, means, evidence=evidence)
    do = (text("ocppj", "Ask the CSMS operator to allow messages of at least {size}, in its proxy too.", size=words),)
    if size == SIZES[0]:
        means = text(
            "ocppj", "Meter values and lists of settings can be as long; the charger loses its connection then."
        )
        return Finding("probe.size.everyday", Severity.PROBLEM, seen, means, do, evidence)
    means = text("ocppj", "Only reports of all settings of a large charger are as long; those will not arrive.")
    return Finding("probe.size.reports", Severity.WARNING, seen, means, do, evidence)
