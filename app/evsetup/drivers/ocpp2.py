"""OCPP 2.0.1 and 2.1 charging stations that dialled in to the commissioning CSMS of this laptop.

Wire facts: ``facts/ocpp.md`` §3.3, §5. All that can be set is in the device model; the CSMS address is in a network connection
profile, which acts after a restart. Nothing counts as written before it was read back; what cannot be read counts once it was used.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.capability import Capability
from evsetup.domain.certificate import CertificateUse, InstalledCertificate, LogKind
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity, is_safe_identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue, Unknown
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Snapshot, VariableChange
from evsetup.drivers import ocpp_outcomes as say_ocpp
from evsetup.drivers.file_outcomes import words_in
from evsetup.drivers.ocpp2_address import Address
from evsetup.drivers.ocpp2_certificates import Certificates
from evsetup.drivers.ocpp2_charging_profiles import StationChargingProfiles
from evsetup.drivers.ocpp2_control import StationControl
from evsetup.drivers.ocpp2_files import Files
from evsetup.drivers.ocpp2_inventory import Inventory
from evsetup.drivers.ocpp2_key import StationKey, as_key_change
from evsetup.drivers.ocpp2_known import FILE_TRANSFERS, NTP_SERVER
from evsetup.drivers.ocpp2_link import Ocpp2Timings, StationOnCsms
from evsetup.drivers.ocpp2_network import NetworkProfiles
from evsetup.drivers.ocpp2_profile import ProfileRise
from evsetup.drivers.ocpp2_restart import Restart
from evsetup.drivers.ocpp2_variables import DeviceModel
from evsetup.drivers.ocpp_deeds import WORDS_2, Deeds
from evsetup.drivers.outcomes import not_offered, unsafe_identity
from evsetup.links.faults import NoAnswer
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.session import CallFailed


class Ocpp2:
    """Reads, changes and controls one station over OCPP 2.0.1 or 2.1; the link itself belongs to the CSMS."""

    name = "ocpp2"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.TIME_SERVER,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
            Capability.FIRMWARE_OCPP,
            Capability.REMOTE_CONTROL,
        }
    )

    def __init__(
        self, identity: str, csms: CommissioningCsms, card: ChargerCard, timings: Ocpp2Timings | None = None
    ) -> None:
        timings = timings or Ocpp2Timings(reconnect_s=float(card.normal_wait_s))
        self._station = StationOnCsms(identity, csms, timings)
        self._model = DeviceModel(self._station)
        self._network = NetworkProfiles(self._station, self._model)
        self._restart = Restart(self._station)
        self._certificates = Certificates(self._station, self._model)
        self._profile = ProfileRise(
            self._station,
            self._model,
            self._network,
            self._certificates,
            self._restart,
            Text("cards", card.way_back) if card.way_back else None,
        )
        self._address = Address(self._station, self._model, self._network, self._profile)
        self._key = StationKey(self._station, self._model, self._network)
        self._control = StationControl(self._station, self._model)
        self.deeds = Deeds(
            self._station, WORDS_2, lambda action, payload, good: self._station.command(action, payload, good=good)
        )
        self.charging_profiles = StationChargingProfiles(self._station, self._model)
        self._inventory = Inventory(self._station, self._model)
        self._files = Files(self._station)
        self._coming: dict[Setting, SettingValue] = {}
        self._has_time_server = False
        self._leaving = False

    @property
    def return_s(self) -> float | None:
        """How long the station may try its new connection in vain before it comes back; ``None`` when it does not tell."""
        return self._network.slots.return_s

    @property
    def another_connection_waits(self) -> bool:
        """Whether the slot that stands first is not the one by which the station is here; False when it does not tell."""
        slots = self._network.slots
        return slots.active is not None and slots.active not in slots.priority[:1] and bool(slots.priority)

    def effect_of(self, setting: Setting) -> Effect | None:
        """A key makes the station log in anew; address and identity act after a restart."""
        match setting:
            case Setting.KEY:
                return Effect.CUTS_LINK
            case Setting.CSMS_URL:
                return Effect.NEEDS_RESTART
            case Setting.IDENTITY:
                return self._address.identity_effect()
            case Setting.TIME_SERVER if self._has_time_server:
                return Effect.LIVE
            case _:
                return None

    def foresee(self, changes: Sequence[Change]) -> None:
        """Key and identity of a 2.1 station go with the address, in one connection."""
        self._coming.update({change.setting: change.new for change in changes})

    async def read_identity(self) -> Identity:
        """What its BootNotification said; a station that sent none on this connection is asked for one.

        Raises:
            Unreachable: it is not connected.
        """
        charge_point = await self._station.here()
        if charge_point.boot is None:
            await self._control.trigger("BootNotification")
            charge_point = await self._station.here()
        return charge_point.told_identity

    async def read_settings(self) -> Settings:
        """The settings that its variables hold; the key is never shown.

        Raises:
            Unreachable, LinkLost: it is not connected any more.
            NoAnswer: it answers no question for its variables at all.
        """
        charge_point = await self._station.here()
        try:
            url, identity = await self._address.read()
            told = await self._model.get([NTP_SERVER])
        except CallFailed as fault:
            raise NoAnswer(fault.finding) from None
        values: dict[Setting, SettingValue] = {
            Setting.OCPP_VERSION: charge_point.version,
            Setting.IDENTITY: identity,
            Setting.CSMS_URL: url,
            Setting.KEY: Unknown.UNREADABLE,
        }
        if (profile := self._network.slots.profile) is not None:
            values[Setting.SECURITY_PROFILE] = profile
        if told[NTP_SERVER].accepted:
            values[Setting.TIME_SERVER] = told[NTP_SERVER].value or Unknown.UNSET
            listed = self._network.listed.get(NTP_SERVER)
            self._has_time_server = listed is None or listed.writable
        return Settings(values)

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting; for a new key, ``confirm`` then sees it used.

        Raises:
            Unreachable: the station is not connected, and nothing was sent.
        """
        match change.setting, change.new:
            case Setting.KEY, _:
                return await self._key.write(change)
            case Setting.IDENTITY, str(wanted) if not is_safe_identity(wanted):
                return unsafe_identity(wanted)
            case Setting.IDENTITY, str(wanted):
                return self._may_leave(
                    await self._address.write_identity(wanted, address_follows=Setting.CSMS_URL in self._coming)
                )
            case Setting.CSMS_URL, str(url):
                identity, key = self._coming.get(Setting.IDENTITY), self._coming.get(Setting.KEY)
                return self._may_leave(
                    await self._address.write_address(
                        url,
                        identity if isinstance(identity, str) else "",
                        self._key.newest or (key if isinstance(key, Secret) else self._key_in_use()),
                    )
                )
            case Setting.TIME_SERVER, str(server):
                return await self._inventory.write(VariableChange(NTP_SERVER, None, server))
            case setting, _:
                return not_offered(setting, text("drivers", "Set it on the charger's own web page."))

    def _key_in_use(self) -> Secret | None:
        """The key that it logged in with here: a new connection that stays without one of its own keeps it."""
        present = self._station.present
        logs_in = present is not None and present.key_form is not None
        return self._station.csms.key_of(self._station.identity) if logs_in else None

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; a key is confirmed by the station logging in with it.

        Raises:
            LinkFault: the station is gone and was not meant to go.
        """
        if change.setting is Setting.KEY:
            return await self._key.see_it_used(change)
        if self._leaving and self._station.present is None:
            return _left()
        try:
            match change.setting, change.new:
                case Setting.CSMS_URL, str(url):
                    return await self._address.confirm_address(url)
                case Setting.IDENTITY, str(identity):
                    return await self._address.confirm_identity(identity)
                case Setting.TIME_SERVER, str(server):
                    return await self._inventory.confirm(VariableChange(NTP_SERVER, None, server))
                case setting, _:
                    return say_ocpp.no_such_setting(setting, "")
        except CallFailed as fault:
            raise NoAnswer(fault.finding) from None

    async def restart(self) -> Outcome:
        """Restarts the station, once a running charge has ended; at once where it refuses to wait."""
        if self._leaving and self._station.present is None:
            return _left()
        return await self._restart.reset()

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the link is gone and the station has dialled in again.

        Raises:
            TimedOut: it is not back; the finding says whether it was refused.
        """
        return (await self._restart.wait_until_back(timeout_s)).told_identity

    async def start(self, connector: int, id_tag: str) -> Outcome:
        """Starts charging on an EVSE; ``APPLIED`` when its transaction was seen to start."""
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

    async def read_variables(self, progress: ProgressSink) -> Snapshot:
        """The whole device model, as far as the station shows it.

        Raises:
            Unreachable, LinkLost, NoAnswer: nothing at all could be read.
        """
        return await self._inventory.read(await self.read_identity(), progress)

    async def write_variable(self, change: VariableChange) -> Outcome:
        """Writes one variable; ``NEEDS_RESTART`` when the station says that it acts after a restart only."""
        if (key := as_key_change(change)) is not None:
            return await self._key.write(key)
        return await self._inventory.write(change)

    async def confirm_variable(self, change: VariableChange) -> Outcome:
        """Reads the variable back; for one that is never shown, the station's own word is all there is."""
        if (key := as_key_change(change)) is not None:
            return await self._key.see_it_used(key)
        return await self._inventory.confirm(change)

    async def installed_certificates(self) -> tuple[InstalledCertificate, ...]:
        """What the station lists. Raises a ``Fault`` that says why when it does not tell."""
        return await self._certificates.installed()

    async def install_certificate(self, use: CertificateUse, certificate_pem: str) -> Outcome:
        """Installs a root and looks whether it is listed."""
        return await self._certificates.install(use, certificate_pem)

    async def delete_certificate(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes one and looks whether it is gone; the one in use cannot be deleted."""
        return await self._certificates.delete(certificate)

    async def renew_own_certificate(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """Makes the station ask for a certificate of its own; ``sign`` turns its request into a chain (PEM both)."""
        return await self._certificates.renew_own(organisation, sign)

    async def security_profile(self) -> int:
        """The security profile that the station says it has. Raises a ``Fault`` when it does not tell."""
        return await self._profile.now()

    async def missing_for_profile(self, profile: int) -> tuple[Finding, ...]:
        """What the station is known to lack for ``profile``."""
        return await self._profile.missing(profile)

    async def raise_profile(self, profile: int) -> Outcome:
        """Raises it over a connection to this laptop; ``APPLIED`` when the station came back with it."""
        return await self._profile.rise(profile)

    async def fetch_log(self, kind: LogKind, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks for a log; statuses go to ``on_status`` until it is there or the driver is closed."""
        return await self._files.upload_log(kind, location, on_status)

    async def fetch_firmware(self, location: str, on_status: Callable[[str], None]) -> Outcome:
        """Asks it to fetch ``location``; statuses go to ``on_status`` until the update ends or the driver is closed."""
        return await self._files.fetch_firmware(location, on_status)

    async def fetch_signed_firmware(
        self, location: str, signing_certificate_pem: str, signature: str, on_status: Callable[[str], None]
    ) -> Outcome:
        """The same for an image that the station verifies by the maker's certificate; ``signature`` is base64."""
        return await self._files.fetch_firmware(location, on_status, signing_certificate_pem, signature)

    async def transfer_protocols(self) -> tuple[str, ...] | None:
        """By which protocols it transfers files, in its own words; ``None`` where it does not tell."""
        return words_in(await self._model.value_of(FILE_TRANSFERS))

    async def close(self) -> None:
        """Lets go of the station; its link stays with the CSMS."""
        self._files.close()

    def _may_leave(self, outcome: Outcome) -> Outcome:
        """From now on a lost link may mean that the station has left for its new CSMS."""
        self._leaving = self._leaving or outcome.kind is OutcomeKind.NEEDS_RESTART
        return outcome


def _left() -> Outcome:
    return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for its new CSMS"))
