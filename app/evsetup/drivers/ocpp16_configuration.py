"""The configuration keys of an OCPP 1.6 charger.

Wire facts: ``facts/ocpp.md`` §2.3, §2.4, §3.2. Letter case differs: keys are compared without it and written as the charger
spells them. Accepted is a promise; reading back is the proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers import ocpp16_outcomes as say16
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.ocpp16_keys import LONGEST_NAME, LONGEST_VALUE, ConfigurationKey, KeysTold
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import HEARTBEAT_INTERVAL
from evsetup.drivers.ocpp16_reading import Reading
from evsetup.drivers.outcomes import from_fault, link_lost, silent
from evsetup.links.faults import LinkLost, Unreachable
from evsetup.ocppj.session import CallRefused, CallTimedOut

_NOT_OFFERED = frozenset({"NotImplemented", "NotSupported"})


class Reply(Enum):
    """What a charger made of a ChangeConfiguration; the first four are its own words."""

    ACCEPTED = "Accepted"
    REBOOT_REQUIRED = "RebootRequired"
    NOT_SUPPORTED = "NotSupported"
    REJECTED = "Rejected"
    READ_ONLY = "readonly"
    TOO_LONG = "too long"
    SILENT = "no answer"
    LINK_LOST = "link lost"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Written:
    """One answer to a write: ``key`` as it was spelled, ``words`` of the charger, ``fault`` where there was one."""

    reply: Reply
    key: str
    words: str = ""
    fault: Fault | None = None


class Configuration:
    """What the charger has told of its keys, and the way to change them."""

    def __init__(self, charger: ChargePointOnCsms) -> None:
        self._charger = charger
        self.keys = KeysTold()

    def known(self, name: str) -> ConfigurationKey | None:
        """A key that the charger has told of."""
        return self.keys.known(name)

    def is_missing(self, name: str) -> bool:
        """Whether the charger said that it has no such key."""
        return self.keys.is_missing(name)

    async def read(self, names: Iterable[str], progress: ProgressSink = unheard) -> Reading:
        """Reads everything anew, and by name what of ``names`` was not in it.

        Raises:
            Unreachable, LinkLost: the charger is not there.
            NoAnswer: it answered none of the questions.
        """
        self.keys.clear()
        reading = Reading(self._charger, self.keys, progress)
        await reading.everything(names)
        self._keep_heartbeat()
        return reading

    async def ask_for(self, names: Sequence[str]) -> None:
        """Reads the keys ``names``, as many at once as the charger takes; fewer where it stays silent.

        Raises:
            Unreachable, LinkLost: the charger is not there.
            NoAnswer: nothing was ever answered, not even for one key.
        """
        await Reading(self._charger, self.keys).by_name(names)
        self._keep_heartbeat()

    async def ask_for_again(self, names: Sequence[str]) -> None:
        """Forgets what was read of ``names`` and reads it anew, in the charger's spelling. Raises as ``ask_for`` does."""
        self.keys.forget(names)
        await self.ask_for([self.keys.spelled(name) for name in names])

    def _keep_heartbeat(self) -> None:
        known = self.known(HEARTBEAT_INTERVAL)
        self._charger.keep_heartbeat(known.value if known is not None else None)

    async def value_of(self, name: str) -> str | None:
        """What the charger holds now under ``name``; ``None`` when it has no such key or does not show it.

        Raises:
            Unreachable, LinkLost, NoAnswer: it did not tell.
        """
        await self.ask_for_again([name])
        found = self.known(name)
        return found.value if found is not None else None

    async def write(self, name: str, value: str) -> Written:
        """Writes one key in the charger's spelling.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        known = self.known(name)
        spelled = known.name if known is not None else self.keys.spelled(name)
        if len(value) > LONGEST_VALUE or len(spelled) > LONGEST_NAME:
            return Written(Reply.TOO_LONG, spelled)
        if known is not None and known.readonly:
            return Written(Reply.READ_ONLY, spelled)
        try:
            answer = await self._charger.ask("ChangeConfiguration", {"key": spelled, "value": value})
        except Unreachable:
            raise
        except LinkLost as fault:
            return Written(Reply.LINK_LOST, spelled, fault=fault)
        except CallTimedOut as fault:
            return Written(Reply.SILENT, spelled, fault=fault)
        except CallRefused as fault:
            words = f"{fault.code} {fault.description}".strip()
            reply = Reply.NOT_SUPPORTED if fault.code in _NOT_OFFERED else Reply.REJECTED
            return Written(reply, spelled, words)
        except Fault as fault:
            return Written(Reply.FAULT, spelled, fault=fault)
        status = str(answer.get("status"))[:80]
        match status:
            case "Accepted" | "RebootRequired":
                return Written(Reply(status), spelled, status)
            case "NotSupported":
                self.keys.miss([name])
                return Written(Reply.NOT_SUPPORTED, spelled, status)
            case _:
                return Written(Reply.REJECTED, spelled, status)

    async def change(self, setting: Setting, name: str, value: str) -> Outcome:
        """Writes one key; every answer becomes an outcome.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        match await self.write(name, value):
            case Written(Reply.ACCEPTED, key):
                return Outcome(OutcomeKind.APPLIED, text("drivers", "{key}: Accepted", key=key))
            case Written(Reply.REBOOT_REQUIRED, key):
                return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "{key}: RebootRequired", key=key))
            case Written(Reply.NOT_SUPPORTED, key):
                return say.no_such_setting(setting, key)
            case Written(Reply.READ_ONLY, key):
                return say16.read_only(setting, key)
            case Written(Reply.TOO_LONG):
                return say16.too_long(setting)
            case Written(Reply.SILENT):
                return silent(setting, self._charger.timings.call_s)
            case Written(Reply.LINK_LOST, fault=Fault() as fault):
                return link_lost(setting, fault)
            case Written(Reply.FAULT, fault=Fault() as fault):
                return from_fault(fault)
            case Written(key=key, words=words):
                return say.rejected(setting, key, words)
