"""One OCPP 2.0.1 or 2.1 charging station behind the commissioning CSMS: asked, and its words made into outcomes."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.charger_on_csms import ChargerOnCsms, OcppTimings
from evsetup.drivers.outcomes import from_fault
from evsetup.links.faults import LinkLost, Unreachable
from evsetup.ocppj.charge_point import ExpectedCall
from evsetup.ocppj.session import CallRefused, CallTimedOut, LinkClosed

NOT_OFFERED = frozenset({"NotImplemented", "NotSupported", "UnknownVendorId"})
_MOST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Ocpp2Timings(OcppTimings):
    """How long things may take, in seconds, besides those of every version.

    ``report_s``: the first part of a report, and each part after the one before. ``late_s``: parts that are missing when the
    last one has come. ``idle_s``: a running charge that ends before a restart; ``queue_s``: messages of a transaction that
    still wait in the station. ``sign_s``: a request for a certificate, and its use.
    """

    report_s: float = 20.0
    late_s: float = 2.0
    idle_s: float = 120.0
    queue_s: float = 30.0
    sign_s: float = 60.0


class StationOnCsms(ChargerOnCsms):
    """The station with this ``identity``, as far as it is connected."""

    timings: Ocpp2Timings

    @property
    def version(self) -> OcppVersion:
        """The version that it speaks now; 2.0.1 while it is not here."""
        present = self.present
        return present.version if present is not None else OcppVersion.V201

    async def command(
        self, action: str, payload: Mapping[str, object], *, good: frozenset[str] = frozenset({"Accepted"})
    ) -> Outcome:
        """Asks for a deed; each word of the answer becomes an outcome, the words in ``good`` are a promise.

        Raises:
            Unreachable: it is not connected, and nothing was sent.
        """
        try:
            answer = await self.ask(action, payload)
        except Fault as fault:
            return self.failed(action, fault)
        return self.judged(action, answer, good)

    def judged(
        self, action: str, answer: Mapping[str, object], good: frozenset[str] = frozenset({"Accepted"})
    ) -> Outcome:
        """The outcome of an answer with a ``status``."""
        status = str(answer.get("status"))
        self.hear_promise(action, status[:80])
        if status in good:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "{action}: {status}", action=action, status=status))
        if status in NOT_OFFERED:
            return say.command_not_offered(action, status)
        return say.command_refused(action, words_of(answer), *_LIKELY.get(reason_of(answer), ()))

    def failed(self, action: str, fault: Fault) -> Outcome:
        """The outcome of a call that got no answer to read.

        Raises:
            Unreachable: that was the reason, and nothing was sent.
        """
        match fault:
            case LinkLost():
                return say.command_lost(action, fault)
            case Unreachable():
                raise fault
            case CallTimedOut():
                return say.command_unanswered(action, self.timings.call_s)
            case CallRefused(code=code, description=description) if code in NOT_OFFERED:
                self.hear_promise(action, code)
                return say.command_not_offered(action, f"{code} {description}".strip())
            case CallRefused(code=code, description=description):
                self.hear_promise(action, code)
                return say.command_refused(action, f"{code} {description}".strip())
            case _:
                return from_fault(fault)

    async def seen(self, deed: ExpectedCall, within_s: float, action: str, done: Outcome, not_done: Outcome) -> Outcome:
        """``done`` once the deed that was promised is seen, ``not_done`` when it is not."""
        try:
            async with asyncio.timeout(within_s):
                await deed
        except TimeoutError:
            return not_done
        except LinkClosed as fault:
            return say.command_lost(action, fault)
        return done


def words_of(answer: Mapping[str, object], status: str = "status", info: str = "statusInfo") -> str:
    """The station's own words: its status, its reason code and what it adds."""
    more = answer.get(info)
    told = [str(answer.get(status))]
    if isinstance(more, Mapping):
        told += [str(more[name]) for name in ("reasonCode", "additionalInfo") if more.get(name)]
    return ": ".join(told)[:_MOST_WORDS]


def reason_of(answer: Mapping[str, object], info: str = "statusInfo") -> str:
    """The reason code of an answer, empty when it gives none."""
    more = answer.get(info)
    return str(more.get("reasonCode", "")) if isinstance(more, Mapping) else ""


def new_request_id() -> int:
    """A number for a request whose result comes later; random, so that no old report is taken for a new one."""
    return secrets.randbelow(2**31 - 2) + 1


_LIKELY: Mapping[str, tuple[Text, ...]] = {
    "NoSecurityDowngrade": (text("drivers", "Use an address and a profile that are not less secure than today's."),),
    "InvalidConfSlot": (text("drivers", "Use one of the slots that the charger lists."),),
    "ActiveNetworkConf": (text("drivers", "Use a slot that is not in use."),),
    "InvalidNetworkConf": (
        text("drivers", "Check address, security profile and network interface of the new connection."),
    ),
    "DuplicateProfile": (text("drivers", "Clear the charging profiles that stand in the charger, then try again."),),
    "InvalidCertificate": (text("drivers", "Use a root certificate (PEM) that is valid today."),),
    "CertificateExpired": (text("drivers", "Use a certificate that is valid today, and check the charger's clock."),),
}
