"""Chargers built on EVerest, over the MQTT interface that its ``OCPPmulti`` module offers to commissioning tools.

Wire facts: ``facts/chargers.md`` §7. A connection to a CSMS is a numbered slot. A new one is written whole into a slot that is
not in use, and the priority list then names that slot first: nothing acts before the charger connects anew or restarts, and the
slot of before stays as the way back. A key or an identity that changes alone is written where the running slot takes it. The key
is write-only, so a new address with a log-in needs the key along with it.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evsetup.domain.capability import Capability
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.domain.variable import VariableName
from evsetup.drivers import everest_outcomes as say
from evsetup.drivers import everest_variables as words
from evsetup.drivers.everest_variables import ConnectionStatus, Result, topic
from evsetup.drivers.fit import unfit
from evsetup.drivers.ocpp2_known import (
    ACTIVE_NETWORK_PROFILE,
    BASIC_AUTH_PASSWORD,
    IDENTITY,
    NETWORK_PRIORITY,
    of_slot,
)
from evsetup.drivers.outcomes import from_fault, link_lost, not_back, not_offered, read_back, silent
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, NoAnswer, TimedOut, Unauthorized, Unreachable
from evsetup.links.mqtt import MqttLink

_OF_A_CONNECTION = frozenset({Setting.CSMS_URL, Setting.IDENTITY, Setting.KEY, Setting.SECURITY_PROFILE})
_COPIED = (words.CSMS_URL, words.PROFILE, words.SLOT_IDENTITY, words.INTERFACE, words.TRANSPORT, words.TIMEOUT)
_SLOTS = (1, 2, 3, 4)
_SHORTEST_KEY, _LONGEST_KEY = 16, 40
_WITH_PASSWORD = frozenset({1, 2})
_RESTART = "everest_api/setup/cmd/reboot"
_ABOUT = {
    "vendor": VariableName("VendorName", "ChargingStation"),
    "model": VariableName("Model", "ChargingStation"),
    "serial": VariableName("SerialNumber", "ChargingStation"),
    "firmware": VariableName("FirmwareVersion", "ChargingStation"),
}
_VERSIONS = {str(version): version for version in OcppVersion}


@dataclass(frozen=True, slots=True)
class EverestTimings:
    """How long things may take, in seconds: ``listen_s`` is how long a module's own messages are waited for."""

    answer_s: float = 8.0
    listen_s: float = 6.0
    settle_s: float = 10.0
    poll_s: float = 0.5


class EverestMqtt:
    """Reads and changes one EVerest charger over its MQTT broker; ``module`` names its interface where more than one answers."""

    name = "everest-mqtt"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
        }
    )

    def __init__(self, link: MqttLink, module: str = "", timings: EverestTimings | None = None) -> None:
        self._link = link
        self._named = module
        self._module = module
        self._timings = timings or EverestTimings()
        self._coming: dict[Setting, SettingValue] = {}
        self._prepared: int | None = None
        self._heartbeat: int | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """A connection is used after the next connect or restart; nothing else can be set here."""
        return Effect.NEEDS_RESTART if setting in _OF_A_CONNECTION else None

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied: those of a connection go into its slot together."""
        self._coming = {change.setting: change.new for change in changes if change.setting in _OF_A_CONNECTION}
        self._prepared = None

    async def read_identity(self) -> Identity:
        """Who the charger is, from its device model."""
        told = await self._get([*_ABOUT.values(), IDENTITY])
        about = {field: told[name].value for field, name in _ABOUT.items()}
        known = told[IDENTITY].value
        return Identity(**{**about, "vendor": about["vendor"] or "EVerest", "charge_point_identity": known})

    async def read_settings(self) -> Settings:
        """The connection that the charger tries first; the key is never shown."""
        return await self._settings_of(self._prepared or await self._first_slot())

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger says that it is connected to its CSMS; ``None`` when it does not tell."""
        status = await self._status()
        return None if status is None else status.connected

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting; the last of a foreseen connection makes the charger try that connection first."""
        if (flaw := _flaw(change)) is not None:
            return flaw
        coming = self._coming if change.setting in self._coming else {change.setting: change.new}
        try:
            if set(coming) == {Setting.KEY}:
                return await self._rotate(change, BASIC_AUTH_PASSWORD)
            if set(coming) == {Setting.IDENTITY}:
                return await self._rotate(change, IDENTITY)
            if self._prepared is None:
                outcome = await self._prepare(change, coming)
                if outcome is not None:
                    return outcome
            if self._prepared is None or change.setting is not tuple(coming)[-1]:
                return Outcome(
                    OutcomeKind.APPLIED,
                    text(
                        "drivers",
                        "written into connection slot {slot}, which is not in use yet",
                        slot=self._prepared or 0,
                    ),
                )
            return await self._put_first(change, self._prepared)
        except NoAnswer:
            return silent(change.setting, self._timings.answer_s)
        except LinkLost as fault:
            return link_lost(change.setting, fault)
        except Unauthorized as fault:
            return from_fault(fault, OutcomeKind.REFUSED)
        except LinkFault as fault:
            return from_fault(fault)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; for the key, which is never shown, the charger's own word is all there is."""
        if change.setting is Setting.KEY:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "the charger took it over; only its next log-in can prove it")
            )
        return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))

    async def restart(self) -> Outcome:
        """Restarts the charger where its ``Setup`` module runs; the heartbeat that begins anew is the proof."""
        try:
            module = await self._find_module()
            with self._link.listening(topic(module, "e2m/heartbeat")) as beats:
                before = await self._beat(beats.take)
                self._link.publish(_RESTART, {})
                deadline = time.monotonic() + self._timings.settle_s
                while time.monotonic() < deadline:
                    beat = await self._beat(beats.take)
                    if beat is not None and before is not None and beat < before:
                        return Outcome(OutcomeKind.APPLIED, text("drivers", "restarted"))
                    before = beat if beat is not None else before
        except LinkLost:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))
        except LinkFault as fault:
            return from_fault(fault)
        return say.no_restart_here()

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until its interface answers again.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """
        deadline = time.monotonic() + timeout_s
        while (left := deadline - time.monotonic()) > 0:
            try:
                async with asyncio.timeout(left):
                    if not self._link.is_open:
                        await self._link.open()
                    return await self.read_identity()
            except (Unreachable, LinkLost, TimeoutError):
                await asyncio.sleep(min(self._timings.poll_s, max(left, 0)))
        raise TimedOut(not_back(timeout_s))

    async def close(self) -> None:
        """Ends the link."""
        await self._link.close()

    async def _prepare(self, change: Change, coming: Mapping[Setting, SettingValue]) -> Outcome | None:
        """Writes the whole new connection into a slot that is not in use; an outcome only when that went wrong."""
        now = await self._first_slot()
        told = await self._get([of_slot(slot, words.CSMS_URL) for slot in _SLOTS])
        active = await self._active_slot()
        there = [slot for slot in _SLOTS if told[of_slot(slot, words.CSMS_URL)].status not in say.NOT_THERE]
        spare = next((slot for slot in there if slot not in {now, active}), None)
        if spare is None:
            return say.no_spare_slot(change.setting)
        current = await self._get([of_slot(now, name) for name in _COPIED])
        members: dict[str, str | Secret] = {
            name: result.value for name in _COPIED if (result := current[of_slot(now, name)]).good and result.value
        }
        members.update(_members(coming))
        profile = str(members.get(words.PROFILE, ""))
        if profile.isdecimal() and int(profile) in _WITH_PASSWORD and words.KEY not in members:
            return say.key_must_come_along(change.setting)
        answers = await self._set({of_slot(spare, name): value for name, value in members.items()})
        for name, result in answers.items():
            if not result.good:
                return say.refused_by(change.setting, name.variable, result)
        self._prepared = spare
        return None

    async def _put_first(self, change: Change, slot: int) -> Outcome:
        """Makes the charger try ``slot`` before the others, which stay behind it as the way back."""
        told = (await self._get([NETWORK_PRIORITY]))[NETWORK_PRIORITY].value
        order = (slot, *(other for other in words.slots_of(told) if other != slot))
        answer = await self._set({NETWORK_PRIORITY: ",".join(str(one) for one in order)})
        result = answer[NETWORK_PRIORITY]
        if not result.good:
            return say.refused_by(change.setting, NETWORK_PRIORITY.variable, result)
        return Outcome(
            OutcomeKind.NEEDS_RESTART,
            text("drivers", "connection slot {slot} is tried first from its next start on", slot=slot),
        )

    async def _rotate(self, change: Change, name: VariableName) -> Outcome:
        value = change.new if isinstance(change.new, Secret) else str(change.new)
        result = (await self._set({name: value}))[name]
        if not result.good:
            return say.refused_by(change.setting, name.variable, result)
        kind = OutcomeKind.NEEDS_RESTART if result.status == words.REBOOT_REQUIRED else OutcomeKind.APPLIED
        return Outcome(kind, text("drivers", "the charger took it over"))

    async def _settings_of(self, slot: int) -> Settings:
        names = (words.CSMS_URL, words.PROFILE, words.SLOT_IDENTITY)
        told = await self._get([*(of_slot(slot, name) for name in names), IDENTITY])
        url, profile = told[of_slot(slot, words.CSMS_URL)], told[of_slot(slot, words.PROFILE)]
        own = told[of_slot(slot, words.SLOT_IDENTITY)]
        identity = own.value if own.good and own.value else told[IDENTITY].value
        values: dict[Setting, SettingValue] = {
            Setting.KEY: Unknown.UNREADABLE,
            Setting.IDENTITY: identity or Unknown.UNSET,
            Setting.CSMS_URL: url.value or Unknown.UNSET,
        }
        if profile.good and profile.value.isdecimal():
            values[Setting.SECURITY_PROFILE] = int(profile.value)
        status = await self._status()
        if status is not None and (version := _VERSIONS.get(status.version)) is not None:
            values[Setting.OCPP_VERSION] = version
        return Settings(values)

    async def _first_slot(self) -> int:
        told = await self._get([NETWORK_PRIORITY, ACTIVE_NETWORK_PROFILE])
        priority = words.slots_of(told[NETWORK_PRIORITY].value)
        active = words.slots_of(told[ACTIVE_NETWORK_PROFILE].value)
        return next(iter((*priority, *active)), 1)

    async def _active_slot(self) -> int | None:
        status = await self._status()
        return status.slot if status is not None else None

    async def _status(self) -> ConnectionStatus | None:
        module = await self._find_module()
        try:
            answer = await self._ask(module, "connection_status/get", words.latest_request)
        except NoAnswer:
            return None  # a version of the interface that does not tell
        return words.connection_status(answer)

    async def _get(self, names: Sequence[VariableName]) -> dict[VariableName, Result]:
        module = await self._find_module()
        answer = await self._ask(module, "get_variables", lambda reply: words.get_request(names, reply))
        return self._understood(answer, names)

    async def _set(self, values: Mapping[VariableName, str | Secret]) -> dict[VariableName, Result]:
        module = await self._find_module()
        answer = await self._ask(module, "set_variables", lambda reply: words.set_request(values, reply))
        return self._understood(answer, tuple(values))

    def _understood(self, answer: object, names: Sequence[VariableName]) -> dict[VariableName, Result]:
        told = words.results(answer, names)
        if told is None:
            raise BadAnswer(say.not_everest())
        return told

    async def _ask(self, module: str, command: str, request: say.Request) -> object:
        reply = topic(module, f"e2m/{command.replace('/', '_')}/{uuid.uuid4().hex}")
        return await self._link.ask(topic(module, f"m2e/{command}"), request(reply), reply, self._timings.answer_s)

    async def _find_module(self) -> str:
        """The name of the interface: told in the address, or heard, since a running one sends a heartbeat."""
        if not self._link.is_open:
            await self._link.open()
        # Replies come below it, too: one subscription serves all questions.
        everything = topic(self._named or "+", "e2m/#")
        self._link.keep(everything)
        if self._module:
            return self._module
        with self._link.listening(everything) as inbox:
            try:
                async with asyncio.timeout(self._timings.listen_s):
                    heard, _ = await inbox.take()
            except TimeoutError:
                raise NoAnswer(say.nothing_heard(self._timings.listen_s)) from None
        self._module = heard.removeprefix(words.ROOT + "/").partition("/")[0]
        return self._module

    async def _beat(self, take: say.Take) -> int | None:
        try:
            async with asyncio.timeout(self._timings.listen_s):
                heard, content = await take()
        except TimeoutError:
            return None
        number = self._link.understood(heard, content)
        return number if isinstance(number, int) and not isinstance(number, bool) else None


def _flaw(change: Change) -> Outcome | None:
    """Why a value must not be sent; ``None`` when nothing speaks against it."""
    if (flaw := unfit(change.setting, change.new)) is not None:
        return flaw
    match change.setting, change.new:
        case Setting.KEY, Secret() as key if not _SHORTEST_KEY <= len(key.reveal()) <= _LONGEST_KEY:
            return say.key_of_wrong_length(_SHORTEST_KEY, _LONGEST_KEY)
        case Setting.SECURITY_PROFILE, int(profile) if profile not in range(4):
            return say.no_such_profile(profile)
        case ((Setting.IDENTITY | Setting.CSMS_URL), str()):
            return None
        case (Setting.KEY, Secret()) | (Setting.SECURITY_PROFILE, int()):
            return None
        case setting, _:
            return not_offered(setting, text("drivers", "Ask the maker how it is set on this charger."))


def _members(coming: Mapping[Setting, SettingValue]) -> dict[str, str | Secret]:
    named = {
        Setting.SECURITY_PROFILE: words.PROFILE,
        Setting.CSMS_URL: words.CSMS_URL,
        Setting.IDENTITY: words.SLOT_IDENTITY,
        Setting.KEY: words.KEY,
    }
    return {
        member: value if isinstance(value, Secret) else str(value)
        for setting, member in named.items()
        if (value := coming.get(setting)) is not None and not isinstance(value, Unknown)
    }
