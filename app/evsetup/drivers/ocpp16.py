"""OCPP 1.6 chargers that dialled in to the commissioning CSMS of this laptop.

Wire facts: ``facts/ocpp.md`` §2.4–2.8, §3.2; ``facts/chargers.md`` §14.2. OCPP 1.6 has no standard key for the CSMS address:
the charger's card names the keys of its family. A new address or identity acts after a restart, which the charger does not
do by itself. Nothing counts as written before it was read back; a key that cannot be read counts once it was used.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from evsetup.cards.charger_card import ChargerCard, CsmsUrlKey
from evsetup.domain.capability import Capability
from evsetup.domain.csms_address import KeyRule, UrlRule, address_to_type, final_url
from evsetup.domain.finding import Fault
from evsetup.domain.identity import Identity, is_safe_identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import text
from evsetup.domain.variable import Snapshot, VariableChange, VariableName
from evsetup.drivers import ocpp16_outcomes as say
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_control import Ocpp16Control
from evsetup.drivers.ocpp16_key import KeyChange
from evsetup.drivers.ocpp16_key_forms import key_for_csms
from evsetup.drivers.ocpp16_link import ChargerOnCsms, Ocpp16Timings
from evsetup.drivers.ocpp16_names import AUTHORIZATION_KEY, SECURITY_PROFILE
from evsetup.drivers.ocpp16_variables import Ocpp16Variables
from evsetup.drivers.openevse_config import key_from_hex
from evsetup.drivers.outcomes import from_fault, not_back, not_offered, read_back, unsafe_identity
from evsetup.links.faults import LinkLost, TimedOut, Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.key_form import KeyForm
from evsetup.ocppj.session import CallRefused, CallTimedOut


class Ocpp16:
    """Reads, changes and controls one charger over OCPP 1.6; the link itself belongs to the CSMS."""

    name = "ocpp16"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
            Capability.FIRMWARE_OCPP,
            Capability.REMOTE_CONTROL,
        }
    )

    def __init__(
        self, identity: str, csms: CommissioningCsms, card: ChargerCard, timings: Ocpp16Timings | None = None
    ) -> None:
        self._card = card
        self._charger = ChargerOnCsms(identity, csms, timings or Ocpp16Timings(reconnect_s=float(card.normal_wait_s)))
        self._configuration = Configuration(self._charger)
        self._control = Ocpp16Control(self._charger, self._configuration)
        self._variables = Ocpp16Variables(self._charger, self._configuration, self._names)
        self._key_change = KeyChange(self._charger, self._configuration, card.key_rule)
        self._wanted_identity = ""
        self._leaving = False
        self._restarting: ChargePoint | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """A key makes the charger log in anew; address and identity act after a restart, as the card says."""
        keys = self._usable_keys()
        match setting:
            case Setting.KEY:
                readable = self._configuration.known(AUTHORIZATION_KEY)
                if self._card.key_rule is KeyRule.NONE or self._configuration.is_missing(AUTHORIZATION_KEY):
                    return None
                return None if readable is not None and readable.readonly else Effect.CUTS_LINK
            case Setting.CSMS_URL if keys:
                return Effect.NEEDS_RESTART if keys[0].needs_restart else Effect.CUTS_LINK
            case Setting.IDENTITY if keys and (keys[0].identity_key or keys[0].with_identity):
                return Effect.NEEDS_RESTART if keys[0].needs_restart else Effect.CUTS_LINK
            case _:
                return None

    async def read_identity(self) -> Identity:
        """What its BootNotification said; a charger that sent none on this connection is asked for one.

        Raises:
            Unreachable: it is not connected.
        """
        charge_point = await self._charger.here()
        if charge_point.boot is None:
            await self._control.trigger("BootNotification")
            charge_point = await self._charger.here()
        return charge_point.told_identity

    async def read_settings(self) -> Settings:
        """The settings that its configuration keys hold.

        Raises:
            Unreachable, LinkLost: it is not connected any more.
            NoAnswer: it answers no question for its configuration at all.
        """
        await self._configuration.read(self._names())
        values: dict[Setting, SettingValue] = {
            Setting.OCPP_VERSION: OcppVersion.V16,
            Setting.IDENTITY: self._charger.identity,
        }
        if (profile := self._value(SECURITY_PROFILE)).strip().isdecimal():
            values[Setting.SECURITY_PROFILE] = int(profile)
        if (stored := self._configuration.known(AUTHORIZATION_KEY)) is not None:
            values[Setting.KEY] = self._key_as_read(stored.value)
        for url_key in self._card.csms_url_keys:
            if self._configuration.known(url_key.key) is not None:
                values[Setting.IDENTITY] = self._value(url_key.identity_key) or self._charger.identity
                values[Setting.CSMS_URL] = self._address(url_key) or Unknown.UNSET
                break
        return Settings(values)

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting; for a new key, ``confirm`` then sees it used."""
        match change.setting, change.new:
            case Setting.KEY, _:
                return await self._key_change.write(change)
            case Setting.IDENTITY, str(identity) if not is_safe_identity(identity):
                return unsafe_identity(identity)
            case Setting.IDENTITY, str(identity):
                return await self._write_identity(identity)
            case Setting.CSMS_URL, str(address):
                return await self._write_address(address)
            case setting, _:
                return not_offered(setting, text("drivers", "Set it on the charger's own web page."))

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; a key is confirmed by the charger logging in with it.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        if change.setting is Setting.KEY:
            return await self._key_change.see_it_used(change)
        if self._leaving and self._charger.present is None:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for its new CSMS"))
        await self._configuration.ask_for_again(self._names())
        for url_key in self._usable_keys():
            if change.setting is Setting.CSMS_URL and isinstance(change.new, str):
                written = all(self._value(name) == value for name, value in self._rendered(url_key, change.new))
                return read_back(change.setting, change.new, change.new if written else self._address(url_key))
            if change.setting is Setting.IDENTITY and url_key.identity_key:
                return read_back(change.setting, change.new, self._value(url_key.identity_key))
            if change.setting is Setting.IDENTITY:
                in_url = self._value(url_key.key).rstrip("/").rpartition("/")[2]
                return read_back(change.setting, change.new, in_url)
        return say.no_such_key(change.setting, "")

    async def read_variables(self, progress: ProgressSink) -> Snapshot:
        """Every configuration key that it shows; the findings tell what it held back.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        return await self._variables.read(progress)

    async def write_variable(self, change: VariableChange) -> Outcome:
        """Writes one configuration key, in the charger's spelling."""
        if (setting := self._as_setting(change)) is not None:
            return await self.apply(setting)
        return await self._variables.write(change)

    async def confirm_variable(self, change: VariableChange) -> Outcome:
        """Reads it back; a new security key is confirmed by the charger logging in with it.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        if (setting := self._as_setting(change)) is not None:
            return await self.confirm(setting)
        return await self._variables.confirm(change)

    @property
    def awaiting_restart(self) -> tuple[VariableName, ...]:
        """What was stored and acts after a restart only: one restart serves them all."""
        return self._variables.awaiting_restart

    async def restart(self) -> Outcome:
        """Restarts the charger: softly, so that it ends a running transaction first; hard where it refuses that."""
        if self._leaving and self._charger.present is None:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for its new CSMS"))
        self._restarting = await self._charger.here()
        soft = await self._reset("Soft")
        return await self._reset("Hard") if soft.kind is OutcomeKind.REFUSED else soft

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the link is gone and the charger has dialled in again; helps with a hard reset when it lingers.

        Raises:
            TimedOut: it is not back; the finding says whether it was refused.
        """
        deadline = time.monotonic() + timeout_s
        before, self._restarting = self._restarting, None
        self._variables.restarted()
        if before is not None and not await self._charger.is_gone(before, min(timeout_s, self._charger.timings.soft_s)):
            await self._reset("Hard")
            if not await self._charger.is_gone(before, max(0.0, deadline - time.monotonic())):
                raise TimedOut(not_back(timeout_s))
        try:
            return (await self._charger.wait_back(max(0.0, deadline - time.monotonic()))).told_identity
        except Unreachable as fault:
            self._key_change.not_back()
            raise TimedOut(fault.finding) from None

    @property
    def key_form(self) -> KeyForm | None:
        """In which form the charger sent its key last; ``None`` while it was not seen with one."""
        present = self._charger.present
        if present is not None and present.key_form is not None:
            return present.key_form
        return self._key_change.form

    def key_for_csms(self, key: Secret) -> Secret:
        """What is to be entered in the production CSMS for ``key``, as this charger sends it."""
        form = self.key_form
        return key if form is None else key_for_csms(key, form)

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks it to fetch ``location``; statuses go to ``on_status`` until the update ends or the driver is closed."""
        return await self._control.fetch_firmware(location, on_status)

    async def start(self, connector: int, id_tag: str) -> Outcome:
        """Starts charging; ``APPLIED`` when a transaction was seen to start."""
        return await self._control.start(connector, id_tag)

    async def limit(self, connector: int, amps: float) -> Outcome:
        """Limits the current per phase, and looks whether it falls."""
        return await self._control.limit(connector, amps)

    async def clear_limit(self) -> Outcome:
        """Takes back every limit of ours, and reads back that it is gone."""
        return await self._control.clear_limit()

    async def stop(self) -> Outcome:
        """Stops the running transaction; ``APPLIED`` when its end was seen."""
        return await self._control.stop()

    async def trigger(self, action: str) -> Outcome:
        """Asks for a message; ``APPLIED`` when it came."""
        return await self._control.trigger(action)

    async def close(self) -> None:
        """Lets go of the charger; its link stays with the CSMS."""
        self._control.close()

    async def _write_identity(self, identity: str) -> Outcome:
        self._wanted_identity = identity
        for url_key in self._usable_keys():
            if url_key.identity_key:
                name, value = url_key.identity_key, identity
            elif url_key.with_identity:
                name, value = url_key.key, final_url(self._address(url_key), identity)
            else:
                continue
            outcome = await self._configuration.change(Setting.IDENTITY, name, value)
            if outcome.kind is not OutcomeKind.NOT_OFFERED:
                return self._may_leave(outcome, url_key)
        return say.no_such_key(Setting.IDENTITY, "")

    async def _write_address(self, address: str) -> Outcome:
        """Tries the keys of the card that the charger may have, until one is taken or refused."""
        for url_key in self._usable_keys():
            outcome = Outcome(OutcomeKind.APPLIED)
            for name, value in self._rendered(url_key, address):
                outcome = await self._configuration.change(Setting.CSMS_URL, name, value)
                if not outcome.good:
                    break
            if outcome.kind is not OutcomeKind.NOT_OFFERED:
                return self._may_leave(outcome, url_key)
        return say.no_such_key(Setting.CSMS_URL, "")

    def _may_leave(self, outcome: Outcome, url_key: CsmsUrlKey) -> Outcome:
        """A charger that acts at once leaves this laptop with its new address: then the lost link is meant."""
        if url_key.needs_restart or not (outcome.good or outcome.kind is OutcomeKind.LINK_LOST):
            self._leaving = self._leaving or outcome.kind is OutcomeKind.NEEDS_RESTART
            return outcome
        self._leaving = True
        if outcome.kind is OutcomeKind.LINK_LOST:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for its new CSMS"))
        return outcome

    async def _reset(self, kind: str) -> Outcome:
        try:
            answer = await self._charger.ask("Reset", {"type": kind})
        except Unreachable:
            raise
        except LinkLost:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))
        except CallTimedOut:
            return say.command_unanswered(f"Reset {kind}", self._charger.timings.call_s)
        except CallRefused as fault:
            return say.command_refused(f"Reset {kind}", f"{fault.code} {fault.description}")
        except Fault as fault:
            return from_fault(fault)
        if answer.get("status") == "Accepted":
            return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))
        return say.command_refused(
            f"Reset {kind}",
            str(answer.get("status")),
            text("drivers", "End a running charge, then try again."),
            text("drivers", "Switch the charger off and on."),
        )

    def _as_setting(self, change: VariableChange) -> Change | None:
        """A security key is more than a value: the CSMS must expect it, and only its use proves it."""
        if change.name.key == VariableName(AUTHORIZATION_KEY).key:
            new = change.new if isinstance(change.new, Secret) else Secret(change.new)
            old = change.old if isinstance(change.old, Secret) else None
            return Change(Setting.KEY, old, new, Effect.CUTS_LINK)
        return None

    def _names(self) -> Sequence[str]:
        """The keys that we read, whether or not the charger lists them by itself."""
        of_card = (
            name for key in self._card.csms_url_keys for name in (key.key, key.identity_key, key.path_key) if name
        )
        return (AUTHORIZATION_KEY, SECURITY_PROFILE, *of_card)

    def _usable_keys(self) -> Sequence[CsmsUrlKey]:
        """The card's address keys without those that the charger said not to have or not to let change."""

        def usable(url_key: CsmsUrlKey) -> bool:
            known = self._configuration.known(url_key.key)
            return not self._configuration.is_missing(url_key.key) and not (known is not None and known.readonly)

        found = [key for key in self._card.csms_url_keys if usable(key)]
        return sorted(found, key=lambda key: self._configuration.known(key.key) is None)

    def _rendered(self, url_key: CsmsUrlKey, address: str) -> Sequence[tuple[str, str]]:
        """What goes into which key for the canonical ``address``."""
        identity = self._wanted_identity or self._charger.identity
        if url_key.path_key:
            parts = urlsplit(address)
            return ((url_key.path_key, parts.path or "/"), (url_key.key, parts.netloc))
        if url_key.with_identity:
            return ((url_key.key, final_url(address, identity)),)
        return ((url_key.key, address_to_type(address, identity, self._card.url_rule)),)

    def _address(self, url_key: CsmsUrlKey) -> str:
        """The canonical address, without identity, that the charger's keys hold now."""
        value = self._value(url_key.key).strip()
        if url_key.path_key and value:
            scheme = "wss" if self._value(SECURITY_PROFILE) in {"2", "3"} else "ws"
            return f"{scheme}://{value}{self._value(url_key.path_key)}"
        if url_key.with_identity or self._card.url_rule is UrlRule.IN_ADDRESS:
            return value.rstrip("/").rpartition("/")[0]
        if self._card.url_rule is UrlRule.APPENDED_AFTER_SLASH:
            return value.removesuffix("/")
        return value

    def _value(self, name: str) -> str:
        known = self._configuration.known(name) if name else None
        return known.value or "" if known is not None else ""

    def _key_as_read(self, value: str | None) -> SettingValue:
        """Chargers show nothing, a dummy, or (few) the key: only hex digits that spell a key are believed."""
        key = key_from_hex(value or "")
        if isinstance(key, Secret) and 16 <= len(key) <= 20:
            return key
        present = self._charger.present
        logs_in = present is not None and present.key_form is not None
        return Unknown.UNSET if value == "" and not logs_in else Unknown.UNREADABLE
