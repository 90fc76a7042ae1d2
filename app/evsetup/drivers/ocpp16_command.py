"""Asks a 1.6 charger to do something; every answer becomes an outcome, and the charger's own word stays beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.outcomes import from_fault
from evsetup.links.faults import LinkLost, Unreachable
from evsetup.ocppj.session import CallRefused, CallTimedOut

NOT_OFFERED = frozenset({"NotImplemented", "NotSupported"})


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` is the charger's word, or the code of its CALLERROR; empty when it said nothing."""

    outcome: Outcome
    status: str = ""
    payload: Mapping[str, object] = field(default_factory=dict)

    @property
    def offered(self) -> bool:
        """Whether the charger knows the command at all."""
        return self.outcome.kind is not OutcomeKind.NOT_OFFERED


async def command(
    charger: ChargePointOnCsms,
    action: str,
    payload: Mapping[str, object],
    *,
    good: Collection[str] = ("Accepted",),
    empty_answer: bool = False,
) -> Answer:
    """Sends ``action``; the statuses in ``good`` are success, and no status at all where ``empty_answer``.

    Raises:
        Unreachable: the charger is not connected, and nothing was sent.
    """
    try:
        answer = await charger.ask(action, payload)
    except Unreachable:
        raise
    except LinkLost as fault:
        return Answer(say.command_lost(action, fault))
    except CallTimedOut:
        return Answer(say.command_unanswered(action, charger.timings.call_s))
    except CallRefused as fault:
        words = f"{fault.code} {fault.description}".strip()
        charger.hear_promise(action, fault.code)
        if fault.code in NOT_OFFERED:
            return Answer(say.command_not_offered(action, words), fault.code)
        return Answer(say.command_refused(action, words), fault.code)
    except Fault as fault:
        return Answer(from_fault(fault))
    status = answer.get("status")
    word = str(status)[:80] if status is not None else ""
    charger.hear_promise(action, word)
    if word in good or (empty_answer and status is None):
        done = Outcome(OutcomeKind.APPLIED, text("drivers", "{action}: {status}", action=action, status=word or "{}"))
        return Answer(done, word, answer)
    if word in NOT_OFFERED:
        return Answer(say.command_not_offered(action, word), word, answer)
    return Answer(say.command_refused(action, word), word, answer)
