"""OCPP 1.6 chargers that dialled in to the commissioning CSMS of this laptop.

Wire facts: ``facts/ocpp.md`` §2.4–2.8, §3.2; ``facts/chargers.md`` §14.2. OCPP 1.6 has no standard key for the CSMS address:
the charger's card names the keys of its family. A new address or identity acts after a restart, which the charger does not
do by itself. Nothing counts as written before it was read back; a key that cannot be read counts once it was used.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from urllib.parse import urlsplit

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.address_key import CandidateKey
from evsetup.domain.capability import Capability
from evsetup.domain.certificate import CertificateUse, InstalledCertificate, LogKind
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.identity import Identity, is_safe_identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Snapshot, VariableChange, VariableName
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.ocpp16_address import Ocpp16Address, left
from evsetup.drivers.ocpp16_address_ranking import ranked_address_keys
from evsetup.drivers.ocpp16_certificates import Ocpp16Certificates
from evsetup.drivers.ocpp16_charging_profiles import Ocpp16ChargingProfiles
from evsetup.drivers.ocpp16_command import command
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_control import Ocpp16Control
from evsetup.drivers.ocpp16_files import Ocpp16Files
from evsetup.drivers.ocpp16_key import KeyChange
from evsetup.drivers.ocpp16_key_forms import key_for_csms
from evsetup.drivers.ocpp16_link import ChargePointOnCsms, Ocpp16Timings
from evsetup.drivers.ocpp16_names import AUTHORIZATION_KEY, SECURITY_PROFILE
from evsetup.drivers.ocpp16_profile import Ocpp16Profile
from evsetup.drivers.ocpp16_variables import Ocpp16Variables
from evsetup.drivers.ocpp_deeds import WORDS_16, Deeds
from evsetup.drivers.openevse_config import key_from_hex
from evsetup.drivers.outcomes import from_fault, not_back, not_offered, unsafe_identity
from evsetup.drivers.security_events import SecurityEvent, SecurityEvents
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
        self._charger = ChargePointOnCsms(
            identity, csms, timings or Ocpp16Timings(reconnect_s=float(card.normal_wait_s))
        )
        self._events = SecurityEvents.on(csms)
        self._configuration = Configuration(self._charger)
        self._address = Ocpp16Address(self._charger, self._configuration, card)
        self._variables = Ocpp16Variables(self._charger, self._configuration, self._names)
        self._key_change = KeyChange(self._charger, self._configuration, card.key_rule)
        self._certificates = Ocpp16Certificates(self._charger, self._configuration)
        way_back = Text("cards", card.way_back) if card.way_back else None
        self._profile = Ocpp16Profile(self._charger, self._configuration, self._certificates, way_back)
        self._control = Ocpp16Control(self._charger, self._configuration)
        self.deeds = Deeds(self._charger, WORDS_16, self._outcome)
        self.charging_profiles = Ocpp16ChargingProfiles(self._charger, self._configuration)
        self._files = Ocpp16Files(self._charger)
        self._restarting: ChargePoint | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """A key makes the charger log in anew; address and identity act after a restart, as the card says."""
        match setting:
            case Setting.KEY:
                readable = self._configuration.known(AUTHORIZATION_KEY)
                if self._card.key_rule is KeyRule.NONE or self._configuration.is_missing(AUTHORIZATION_KEY):
                    return None
                return None if readable is not None and readable.readonly else Effect.CUTS_LINK
            case Setting.CSMS_URL | Setting.IDENTITY:
                return self._address.effect_of(setting)
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
        profile = self._configuration.known(SECURITY_PROFILE)
        if profile is not None and (profile.value or "").strip().isdecimal():
            values[Setting.SECURITY_PROFILE] = int(profile.value or "")
        if (stored := self._configuration.known(AUTHORIZATION_KEY)) is not None:
            values[Setting.KEY] = self._key_as_read(stored.value)
        if (held := self._address.read()) is not None:
            values[Setting.CSMS_URL] = held[0] or Unknown.UNSET
            values[Setting.IDENTITY] = held[1]
        return Settings(values)

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting; for a new key, ``confirm`` then sees it used."""
        match change.setting, change.new:
            case Setting.KEY, _:
                return await self._key_change.write(change)
            case Setting.IDENTITY, str(identity) if not is_safe_identity(identity):
                return unsafe_identity(identity)
            case Setting.IDENTITY, str(identity):
                return await self._address.write_identity(identity)
            case Setting.CSMS_URL, str(address):
                return await self._address.write_address(address)
            case setting, _:
                return not_offered(setting, text("drivers", "Set it on the charger's own web page."))

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; a key is confirmed by the charger logging in with it.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        if change.setting is Setting.KEY:
            return await self._key_change.see_it_used(change)
        if change.setting in {Setting.CSMS_URL, Setting.IDENTITY} and isinstance(change.new, str):
            return await self._address.confirm(change.setting, change.new)
        return say.no_such_setting(change.setting, "")

    @property
    def address_key(self) -> str:
        """The key that the address goes into, in the charger's spelling; empty when none is known. Read the settings first."""
        return self._address.key_in_use

    def candidate_address_keys(self) -> tuple[CandidateKey, ...]:
        """Which of the keys that were read may hold the address, likeliest first."""
        return ranked_address_keys(self._variables.told, urlsplit(self._charger.csms.url).netloc)

    def name_address_key(self, key: str) -> None:
        """Takes a person's word for which key it is; the next reading asks for it. Empty takes the word back."""
        self._address.choose(key)

    def flaw_of_address_key(self, key: str) -> Finding | None:
        """Why ``key`` cannot take the address, as far as the charger has told; empty: why none of its card's keys can."""
        return self._address.flaw_of(key)

    async def read_variables(self, progress: ProgressSink) -> Snapshot:
        """Every configuration key that it shows; the findings tell what it held back.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        return await self._variables.read(progress)

    async def write_variable(self, change: VariableChange) -> Outcome:
        """Writes one configuration key, in the charger's spelling; key and profile with all that belongs to them."""
        if (setting := _as_key_change(change)) is not None:
            return await self.apply(setting)
        if (profile := _as_profile(change)) is not None:
            return await self.raise_profile(profile)
        return await self._variables.write(change)

    async def confirm_variable(self, change: VariableChange) -> Outcome:
        """Reads it back; a new security key is confirmed by the charger logging in with it.

        Raises:
            LinkFault: the charger is gone and was not meant to go.
        """
        if (setting := _as_key_change(change)) is not None:
            return await self.confirm(setting)
        return await self._variables.confirm(change)

    @property
    def awaiting_restart(self) -> tuple[VariableName, ...]:
        """What was stored and acts after a restart only: one restart serves them all."""
        return self._variables.awaiting_restart

    async def restart(self) -> Outcome:
        """Restarts the charger: softly, so that it ends a running transaction first; hard where it refuses that."""
        if self._address.leaving and self._charger.present is None:
            return left()
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

    async def installed_certificates(self) -> tuple[InstalledCertificate, ...]:
        """The roots that it lists.

        Raises:
            Fault: it does not tell; the finding says why.
        """
        return await self._certificates.installed()

    async def install_certificate(self, use: CertificateUse, certificate_pem: str) -> Outcome:
        """Installs a root, and looks whether it is listed."""
        return await self._certificates.install(use, certificate_pem)

    async def delete_certificate(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes a root, and looks whether it is gone."""
        return await self._certificates.delete(certificate)

    async def renew_own_certificate(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """Makes it ask for a certificate of its own, has that signed, and gives it the chain."""
        return await self._certificates.renew_own(organisation, sign)

    async def request_own_certificate(self, organisation: str) -> str:
        """The charger's certificate request (PEM), to be signed elsewhere.

        Raises:
            Fault: no usable request came.
        """
        return (await self._certificates.request(organisation)).pem

    async def install_own_certificate(self, chain_pem: str) -> Outcome:
        """Gives it the chain that was made of its request, its own certificate first."""
        return await self._certificates.install_own(chain_pem)

    async def security_profile(self) -> int:
        """The security profile that it says it has. Raises a ``Fault`` when it does not tell."""
        return await self._profile.now()

    async def missing_for_profile(self, profile: int) -> tuple[Finding, ...]:
        """What it lacks: problems stand in the way, warnings are what it cannot be asked.

        Raises:
            Unreachable, LinkLost, NoAnswer: it could not be asked.
        """
        return await self._profile.missing_for(profile)

    async def raise_profile(self, profile: int) -> Outcome:
        """Raises its security profile; ``APPLIED`` when it was seen to come back with it."""
        return await self._profile.raise_to(profile)

    @property
    def security_events(self) -> Sequence[SecurityEvent]:
        """What it has reported of its security since this laptop's CSMS asks for that, oldest first."""
        return self._events.of(self._charger.identity)

    async def fetch_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks it to upload a log to ``location``; statuses go to ``on_status`` until the upload ends."""
        return await self._files.fetch_log(kind, location, on_status)

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks it to fetch ``location``; statuses go to ``on_status`` until the update ends or the driver is closed."""
        return await self._files.fetch_firmware(location, on_status)

    async def fetch_signed_firmware(
        self, location: str, signing_certificate_pem: str, signature: str, on_status: Callable[[str], None]
    ) -> Outcome:
        """Asks it to fetch an image that it verifies by itself."""
        return await self._files.fetch_signed_firmware(location, signing_certificate_pem, signature, on_status)

    async def transfer_protocols(self) -> tuple[str, ...] | None:
        """By which protocols it transfers files, in its own words; ``None`` where it does not tell."""
        return await self._files.transfers()

    async def start(self, connector: int, id_tag: str) -> Outcome:
        """Starts charging; ``APPLIED`` when a transaction was seen to start."""
        return await self._control.start(connector, id_tag)

    async def limit(self, connector: int, amps: float) -> Outcome:
        """Limits the current per phase, and looks whether it falls."""
        return await self._control.limit(connector, amps)

    async def clear_limit(self) -> Outcome:
        """Takes back every limit of ours, and reads back that it is gone."""
        return await self._control.clear_limit()

    async def stop(self, connector: int = 0) -> Outcome:
        """Stops the running transaction; ``APPLIED`` when its end was seen."""
        return await self._control.stop(connector)

    async def trigger(self, action: str, connector: int | None = None) -> Outcome:
        """Asks for a message; ``APPLIED`` when it came."""
        return await self._control.trigger(action, connector)

    async def close(self) -> None:
        """Lets go of the charger; its link stays with the CSMS."""
        self._files.close()

    async def _outcome(self, action: str, payload: Mapping[str, object], good: frozenset[str]) -> Outcome:
        return (await command(self._charger, action, payload, good=good)).outcome

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

    def _names(self) -> Sequence[str]:
        """The keys that we read, whether or not the charger lists them by itself."""
        return (AUTHORIZATION_KEY, SECURITY_PROFILE, *self._address.names)

    def _key_as_read(self, value: str | None) -> SettingValue:
        """Chargers show nothing, a dummy, or (few) the key: only hex digits that spell a key are believed."""
        key = key_from_hex(value or "")
        if isinstance(key, Secret) and 16 <= len(key) <= 20:
            return key
        present = self._charger.present
        logs_in = present is not None and present.key_form is not None
        return Unknown.UNSET if value == "" and not logs_in else Unknown.UNREADABLE


def _as_key_change(change: VariableChange) -> Change | None:
    """A security key is more than a value: the CSMS must expect it, and only its use proves it."""
    if change.name.key != VariableName(AUTHORIZATION_KEY).key:
        return None
    new = change.new if isinstance(change.new, Secret) else Secret(change.new)
    return Change(Setting.KEY, change.old if isinstance(change.old, Secret) else None, new, Effect.CUTS_LINK)


def _as_profile(change: VariableChange) -> int | None:
    """A security profile is more than a value, too: a wrong one strands the charger."""
    if change.name.key != VariableName(SECURITY_PROFILE).key or not isinstance(change.new, str):
        return None
    return int(change.new) if change.new.strip() in {"1", "2", "3"} else None
