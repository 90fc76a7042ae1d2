"""Every configuration key of an OCPP 1.6 charger as a variable: read, written, read back.

Wire facts: ``facts/ocpp.md`` §2.3, §2.4, §3.2. 1.6 tells of a key its value and whether it is read-only, nothing more. A list
of measurands is taken whole or not at all: one that is refused is tried word by word, and what the charger knows is set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome
from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.domain.variable import Access, Snapshot, Variable, VariableChange, VariableName, Variables
from evsetup.drivers import variable_outcomes as say
from evsetup.drivers.ocpp16_configuration import Configuration, Reply, Written
from evsetup.drivers.ocpp16_keys import LONGEST_NAME, LONGEST_VALUE, ConfigurationKey
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import AUTHORIZATION_KEY, STANDARD, is_measurand_list
from evsetup.drivers.ocpp16_reading_findings import reading_findings
from evsetup.drivers.outcomes import from_fault
from evsetup.links.faults import LinkFault, LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.redaction import is_secret_name

_FEWEST_DIFFERENT = 2


class Ocpp16Variables:
    """The keys of one charger; ``names`` gives those of its card, which it may not list by itself."""

    def __init__(
        self, charger: ChargePointOnCsms, configuration: Configuration, names: Callable[[], Iterable[str]]
    ) -> None:
        self._charger = charger
        self._configuration = configuration
        self._names = names
        self._awaiting_restart: dict[tuple[str, ...], VariableName] = {}
        self._instead: dict[tuple[str, ...], str] = {}

    @property
    def awaiting_restart(self) -> tuple[VariableName, ...]:
        """What was stored with RebootRequired and is not in force yet: one restart serves them all."""
        return tuple(self._awaiting_restart.values())

    @property
    def told(self) -> Variables:
        """What it has told of its keys until now; nothing is asked."""
        return Variables([self._variable(key) for key in self._configuration.keys])

    def restarted(self) -> None:
        """The charger has restarted: nothing waits for that any more."""
        self._awaiting_restart.clear()

    async def read(self, progress: ProgressSink) -> Snapshot:
        """Everything that it lists, every standard key, and the keys of its card.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        reading = await self._configuration.read((*self._names(), *STANDARD), progress)
        findings = reading_findings(reading, self._configuration.keys)
        return Snapshot(datetime.now(UTC), self._charger.last_identity, OcppVersion.V16, self.told, findings)

    async def write(self, change: VariableChange) -> Outcome:
        """ChangeConfiguration; a refused list of measurands is tried word by word.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        name, value = change.name.variable, _plain(change.new)
        if len(name) > LONGEST_NAME:
            return say.variable_too_long(change.name, LONGEST_NAME)
        self._instead.pop(change.name.key, None)
        await self._learn_spelling(name)
        written = await self._configuration.write(name, value)
        if written.reply is Reply.REJECTED and is_measurand_list(name) and "," in value:
            return await self._one_by_one(change, _words(value), written)
        return self.outcome(change, written)

    async def confirm(self, change: VariableChange) -> Outcome:
        """Reads it back.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        name = change.name.variable
        if name.casefold() in self._charger.habits.harmful:
            return say.variable_not_asked(change.name)
        try:
            found = await self._configuration.value_of(name)
        except NoAnswer as fault:
            return from_fault(fault)
        except LinkLost as fault:
            return await self._fell_over(change.name, fault)
        wanted = self._instead.get(change.name.key, _plain(change.new))
        if self._configuration.known(name) is None:
            return say.variable_never_shown(change.name) if is_secret_name(name) else say.variable_gone(change.name)
        if is_secret_name(name) and (not found or _is_dummy(found)):
            return say.variable_never_shown(change.name)
        hidden = isinstance(change.new, Secret) or is_secret_name(name)
        told: str | Secret | None = Secret(found) if hidden and found else found
        if same_value(name, wanted, found):
            return say.variable_confirmed(told)
        if change.name.key in self._awaiting_restart:
            return say.acts_after_restart(change.name)
        if change.old is not None and same_value(name, _plain(change.old), found):
            return say.accepted_unchanged(change.name, change.new, told)
        return say.accepted_otherwise(change.name, change.new, told)

    async def _fell_over(self, name: VariableName, fault: LinkLost) -> Outcome:
        """It dropped the link when asked for what it had just taken: remembered, and told once it is back.

        Raises:
            LinkLost: it is not back.
        """
        try:
            await self._charger.wait_back(self._charger.timings.reconnect_s)
        except Unreachable:
            raise fault from None
        self._charger.habits.harmful[name.variable.casefold()] = name.variable
        return say.variable_drops_link(name, fault)

    def outcome(self, change: VariableChange, written: Written) -> Outcome:
        """What an answer to ChangeConfiguration means."""
        match written:
            case Written(Reply.ACCEPTED, words=words):
                self._awaiting_restart.pop(change.name.key, None)
                return say.taken(change.name, words)
            case Written(Reply.REBOOT_REQUIRED):
                self._awaiting_restart[change.name.key] = change.name
                return say.acts_after_restart(change.name)
            case Written(Reply.NOT_SUPPORTED, words=words):
                return say.no_such_variable(change.name, words)
            case Written(Reply.READ_ONLY, words=words):
                return say.variable_read_only(change.name, words or "readonly")
            case Written(Reply.TOO_LONG):
                return say.variable_too_long(change.name, LONGEST_VALUE)
            case Written(Reply.SILENT):
                return say.variable_silent(change.name, self._charger.timings.call_s)
            case Written(Reply.LINK_LOST, fault=Fault() as fault):
                return say.variable_link_lost(change.name, fault)
            case Written(Reply.FAULT, fault=Fault() as fault):
                return from_fault(fault)
            case Written(words=words):
                return say.variable_refused(change.name, words)

    async def _learn_spelling(self, name: str) -> None:
        """A driver that has read nothing yet looks first how the charger spells the key."""
        if self._configuration.keys.told(name) or name.casefold() in self._charger.habits.harmful:
            return
        try:
            await self._configuration.ask_for([name])
        except LinkFault:
            return

    async def _one_by_one(self, change: VariableChange, words: Sequence[str], refused: Written) -> Outcome:
        """Each measurand alone, then all that were taken; what cannot be set is put back as it was."""
        name = change.name.variable
        taken: list[str] = []
        for word in words:
            alone = await self._configuration.write(name, word)
            if alone.reply in {Reply.ACCEPTED, Reply.REBOOT_REQUIRED}:
                taken.append(word)
            elif alone.reply is not Reply.REJECTED:
                return self.outcome(change, alone)
        if not taken:
            return self.outcome(change, refused)
        together = ",".join(taken)
        written = await self._configuration.write(name, together)
        if written.reply not in {Reply.ACCEPTED, Reply.REBOOT_REQUIRED}:
            if change.old is not None:
                await self._configuration.write(name, _plain(change.old))
            return self.outcome(change, written)
        self._instead[change.name.key] = together
        outcome = self.outcome(change, written)
        if len(taken) == len(words):
            return outcome
        return Outcome(outcome.kind, outcome.seen, _left_out(change.name, taken, words))

    def _variable(self, key: ConfigurationKey) -> Variable:
        name = VariableName(key.name)
        waits = True if name.key in self._awaiting_restart else None
        if not is_secret_name(key.name):
            access = Access.READ_ONLY if key.readonly else Access.READ_WRITE
            return Variable(name, key.value, access, needs_restart=waits)
        shown = None if not key.value or _is_dummy(key.value) else Secret(key.value)
        if key.readonly:
            return Variable(name, shown, Access.READ_ONLY)
        hidden = shown is None or key.name.casefold() == AUTHORIZATION_KEY.casefold()
        access = Access.WRITE_ONLY if hidden else Access.READ_WRITE
        return Variable(name, shown, access, needs_restart=waits)


def same_value(name: str, wanted: str, found: str | None) -> bool:
    """Whether a charger that shows ``found`` holds ``wanted``: spaces, ``True``, ``060`` and the order of measurands aside."""
    one, other = wanted.strip(), (found or "").strip()
    if one == other or (one.casefold() == other.casefold() and one.casefold() in {"true", "false"}):
        return True
    if "," in one and "," in other:
        left, right = _words(one), _words(other)
        return set(left) == set(right) if is_measurand_list(name) else left == right
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _left_out(name: VariableName, taken: Sequence[str], words: Sequence[str]) -> Finding:
    left = [word for word in words if word not in taken]
    return Finding(
        "driver.ocpp.measurands-left-out",
        Severity.WARNING,
        text("drivers", "The charger does not measure {left}.", left=", ".join(left)),
        text("drivers", "It takes such a list whole or not at all, so {name} was set without them.", name=str(name)),
        (text("drivers", "Go on with what it measures, or update its firmware."),),
        (Evidence("set", ",".join(taken)), Evidence("refused", ",".join(left))),
    )


def _words(value: str) -> list[str]:
    return [word for part in value.split(",") if (word := part.strip())]


def _plain(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value


def _is_dummy(value: str) -> bool:
    """Stars, dots or a word that says so, in place of a secret (EVerest, ``facts/ocpp.md`` §2.4)."""
    return len(set(value)) < _FEWEST_DIFFERENT or "dummy" in value.casefold()
