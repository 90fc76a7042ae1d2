"""The network connection profiles of an OCPP 2.x station: its slots, and which of them it tries first (B09, B10, 2.1 §5).

A new address goes into a slot that is not in use, then this slot goes to the front of the priority; nothing happens before the
station restarts. The slot by which it reaches this laptop stays behind the new one, as the way back, where the station lets it.
2.1 has the variables of ``NetworkConfiguration`` instead of the message; both are used, whichever is there.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import VariableName, Variables
from evsetup.drivers import ocpp2_outcomes as say
from evsetup.drivers.ocpp2_known import (
    ACTIVE_NETWORK_PROFILE,
    BACK_OFF_RANDOM,
    BACK_OFF_WAIT,
    CONNECTION_ATTEMPTS,
    IDENTITY,
    MESSAGE_TIMEOUT,
    NETWORK_PRIORITY,
    NTP_SERVER,
    SECURITY_PROFILE,
    of_slot,
)
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_report import Report, only, read_report
from evsetup.drivers.ocpp2_variables import Answer, DeviceModel

log = logging.getLogger(__name__)

_UNTOLD_SLOTS = (1, 2, 3, 0)
_MESSAGE_TIMEOUT_S = 30
_LONGEST_RETURN_S = 600.0
_INTERFACES_201 = ("Wired0", "Wireless0")
_MUST = frozenset({"OcppCsmsUrl", "SecurityProfile"})
_VERSION_WORDS = {OcppVersion.V16: "OCPP16", OcppVersion.V201: "OCPP201", OcppVersion.V21: "OCPP21"}


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection to a CSMS as it is written into a slot. ``url`` is without the identity, which the station appends."""

    url: str
    profile: int
    identity: str = ""
    key: Secret | None = None
    version: OcppVersion | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of a station. ``known`` are all that it has, empty when it does not tell; ``first`` is the one it uses now.

    ``by_variables``: they are written as variables (2.1), not by SetNetworkProfile.
    """

    known: tuple[int, ...] = ()
    priority: tuple[int, ...] = ()
    active: int | None = None
    profile: int | None = None
    by_variables: bool = False
    return_s: float | None = None

    @property
    def used(self) -> int | None:
        """The slot by which it is connected here."""
        return self.active if self.active is not None else next(iter(self.priority), None)

    @property
    def free(self) -> tuple[int, ...]:
        """Where a new connection may go, best first: never the slot in use, those that are not tried at all before others."""
        known = self.known or _UNTOLD_SLOTS
        others = [slot for slot in known if slot not in self.priority]
        return tuple(slot for slot in (*others, *reversed(self.priority)) if slot != self.used)


class NetworkProfiles:
    """Reads and changes the slots of one station."""

    def __init__(self, station: StationOnCsms, model: DeviceModel) -> None:
        self._station = station
        self._model = model
        self._list_asked = False
        self.listed = Variables()
        """What the station told of the variables around its connections; empty where it gives no report."""
        self.slots = Slots()
        self._interface = ""
        self.written: int | None = None
        """The slot that was written by this driver and now stands first, or shall."""

    async def read(self) -> Slots:
        """The slots as the station shows them now; what it does not tell stays empty.

        Raises:
            Unreachable, LinkLost, NoAnswer, CallFailed: it answers no questions for variables.
        """
        names = (
            ACTIVE_NETWORK_PROFILE,
            NETWORK_PRIORITY,
            SECURITY_PROFILE,
            CONNECTION_ATTEMPTS,
            MESSAGE_TIMEOUT,
            BACK_OFF_WAIT,
            BACK_OFF_RANDOM,
        )
        told = await self._model.get(names)
        priority = _numbers(told[NETWORK_PRIORITY].value)
        active = next(iter(_numbers(told[ACTIVE_NETWORK_PROFILE].value)), None)
        profile = next(iter(_numbers(told[SECURITY_PROFILE].value)), None)
        if not self._list_asked:
            self._list_asked = True
            await self._list()
        used = active if active is not None else next(iter(priority), 1)
        self.slots = Slots(
            self._slots_listed(), priority, active, profile, await self._has_variables(used), _return_time(told)
        )
        return self.slots

    async def url_of(self, slot: int) -> str | None:
        """The address in a slot; ``None`` where the station shows none, as 2.0.1 has no way to."""
        if not self.slots.by_variables:
            return None
        return await self._model.value_of(of_slot(slot, "OcppCsmsUrl"))

    async def identity_of(self, slot: int) -> str | None:
        """The identity that goes with a slot (2.1)."""
        if not self.slots.by_variables:
            return None
        return await self._model.value_of(of_slot(slot, "Identity"))

    async def connect_to(self, connection: Connection) -> Outcome:
        """Writes ``connection`` into a free slot and puts it first; ``NEEDS_RESTART`` when the station will use it then.

        Raises:
            Unreachable, LinkLost, NoAnswer, CallFailed: see ``read``.
        """
        slots = await self.read()
        if not slots.free:
            return say.no_free_slot(slots.known)
        outcome = say.no_free_slot(slots.known)
        for slot in slots.free if not slots.known else slots.free[:1]:
            outcome = await self._write(slot, connection)
            if outcome.good:
                return await self._put_first(slot, connection)
            if outcome.kind is not OutcomeKind.REFUSED:
                break
        return outcome

    async def stands_first(self) -> bool:
        """Whether the slot that was written is the first that the station will try. Raises as ``read`` does."""
        first = _numbers(await self._model.value_of(NETWORK_PRIORITY))[:1]
        return self.written is not None and first == (self.written,)

    async def _write(self, slot: int, connection: Connection) -> Outcome:
        if self.slots.by_variables:
            if slot in self.slots.priority:
                # Only a slot outside the priority may be written (2.1 part 2, NetworkConfiguration).
                kept = tuple(other for other in self.slots.priority if other != slot)
                outcome = await self._set_priority(kept)
                if not outcome.good:
                    return outcome
            return await self._write_variables(slot, connection)
        return await self._send_profile(slot, connection)

    async def _write_variables(self, slot: int, connection: Connection) -> Outcome:
        used = self.slots.used
        interface = await self._model.value_of(of_slot(used, "OcppInterface")) if used is not None else None
        self._interface = interface or "Any"
        values: dict[str, str | Secret] = {
            "OcppInterface": self._interface,
            "OcppTransport": "JSON",
            "MessageTimeout": str(_MESSAGE_TIMEOUT_S),
            "SecurityProfile": str(connection.profile),
        }
        if connection.version is not None:
            values["OcppVersion"] = _VERSION_WORDS[connection.version]
        if connection.identity:
            values["Identity"] = connection.identity
        if connection.key is not None:
            values["BasicAuthPassword"] = connection.key
        values["OcppCsmsUrl"] = connection.url
        answers = await self._model.put({of_slot(slot, variable): value for variable, value in values.items()})
        for name, answer in answers.items():
            if answer.status not in {"Accepted", "RebootRequired"} and (name.variable in _MUST or not answer.unknown):
                return say.slot_refused(slot, f"{name}: {answer.words}")
        return Outcome(OutcomeKind.APPLIED)

    async def _send_profile(self, slot: int, connection: Connection) -> Outcome:
        """SetNetworkProfile; which network interface the station uses it does not tell in 2.0.1, so the likelier goes first."""
        new = self._station.version is OcppVersion.V21
        outcome = Outcome(OutcomeKind.APPLIED)
        for interface in ("Any",) if new else _INTERFACES_201:
            data: dict[str, object] = {
                "ocppTransport": "JSON",
                "ocppCsmsUrl": connection.url,
                "messageTimeout": _MESSAGE_TIMEOUT_S,
                "securityProfile": connection.profile,
                "ocppInterface": interface,
            }
            if not new:
                data["ocppVersion"] = "OCPP16" if connection.version is OcppVersion.V16 else "OCPP20"
            elif connection.version is not None:
                data["ocppVersion"] = _VERSION_WORDS[connection.version]
            if new and connection.identity:
                data["identity"] = connection.identity
            if new and connection.key is not None:
                data["basicAuthPassword"] = connection.key.reveal()
            outcome = await self._station.command(
                "SetNetworkProfile", {"configurationSlot": slot, "connectionData": data}
            )
            if outcome.kind is not OutcomeKind.REFUSED:
                self._interface = interface
                return outcome
        words = outcome.finding.evidence[0].content if outcome.finding is not None and outcome.finding.evidence else ""
        return say.slot_refused(slot, words)

    async def _put_first(self, slot: int, connection: Connection) -> Outcome:
        """The new slot first, then those of before; where one of these is no good (B10.FR.02), only the one in use."""
        used = self.slots.used
        others = tuple(other for other in self.slots.priority if other != slot)
        behind = others or (() if used is None else (used,))
        outcome = await self._set_priority((slot, *behind))
        if outcome.kind is OutcomeKind.REFUSED and used is not None and behind != (used,):
            behind = (used,)
            outcome = await self._set_priority((slot, used))
        if not outcome.good:
            return outcome
        self.written = slot
        return Outcome(
            OutcomeKind.NEEDS_RESTART,
            say.first_now(slot, self._interface, behind, self.slots.profile, connection.profile),
        )

    async def _set_priority(self, order: Sequence[int]) -> Outcome:
        wanted = ",".join(str(slot) for slot in order)
        answer = (await self._model.put({NETWORK_PRIORITY: wanted}))[NETWORK_PRIORITY]
        match answer.status:
            case "Accepted" | "RebootRequired":
                return Outcome(OutcomeKind.APPLIED)
            case _ if answer.unknown:
                return say.no_priority(answer.words)
            case _:
                return say.priority_refused(wanted, answer.words)

    async def _list(self) -> None:
        """What may be written, and the slots in the list of allowed values: only a report holds that."""
        wanted = only([NETWORK_PRIORITY, IDENTITY, NTP_SERVER])
        report = await read_report(self._station, "GetReport", wanted, unheard)
        if isinstance(report, Report):
            self.listed = Variables(report.variables)
        else:
            log.info("%s does not list its slots", self._station.identity)

    def _slots_listed(self) -> tuple[int, ...]:
        listed = self.listed.get(NETWORK_PRIORITY)
        return _numbers(",".join(listed.options)) if listed is not None else ()

    async def _has_variables(self, slot: int) -> bool:
        if self._station.version is not OcppVersion.V21:
            return False
        name = of_slot(slot, "OcppCsmsUrl")
        answer = (await self._model.get([name]))[name]
        return answer.status in {"Accepted", "Rejected"}


def _numbers(value: str | None) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_whole(value or "")))


def _whole(value: str) -> Iterator[int]:
    for word in value.split(","):
        if word.strip().isdecimal() and len(word.strip()) <= 6:
            yield int(word)


def _return_time(told: Mapping[VariableName, Answer]) -> float | None:
    """How long a station may try a new slot in vain before it comes back, in seconds (B10.FR.03)."""
    attempts = next(iter(_numbers(told[CONNECTION_ATTEMPTS].value)), None)
    if attempts is None:
        return None
    waits = (MESSAGE_TIMEOUT, BACK_OFF_WAIT, BACK_OFF_RANDOM)
    each = sum(next(iter(_numbers(told[name].value)), 0) for name in waits)
    return min(_LONGEST_RETURN_S, float(attempts * each))
