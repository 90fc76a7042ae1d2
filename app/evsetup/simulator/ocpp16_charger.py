"""An OCPP-only charger: no local interface, it dials the CSMS that it was told of and is configured from there.

Keys as MicroOcpp-based chargers have them (``facts/ocpp.md`` §2.8): ``Cst_BackendUrl`` and ``Cst_ChargeBoxId`` need a
reboot, which the charger does not do by itself; ``AuthorizationKey`` takes hex of 16 to 20 bytes and reconnects at
once; ``SecurityProfile`` only goes up, and falls back when it fails.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.secret import Secret
from evsetup.simulator.certificate_store import CSMS_ROOT, MANUFACTURER_ROOT, CertificateStore
from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.dialling import Destination, NotConnected
from evsetup.simulator.diary import SecurityEvents
from evsetup.simulator.flash import Flash
from evsetup.simulator.key_form import KeyForm
from evsetup.simulator.local_list import LONGEST_LIST, LONGEST_SENT
from evsetup.simulator.local_list import PROFILE as LOCAL_LIST
from evsetup.simulator.ocpp_configuration import (
    Access,
    Key,
    OcppConfiguration,
    boolean,
    csms_url,
    number,
    signing_keys,
    standard_keys,
)
from evsetup.simulator.odd_keys import OWN_ADDRESS_KEY, PORTAL_KEY, odd
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.own_certificate import OwnCertificate
from evsetup.simulator.profile_rules import rules_of
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.simulator.reservations import PROFILE as RESERVATION
from evsetup.simulator.security import Security
from evsetup.simulator.security_keys import security_keys
from evsetup.simulator.security_profile import SecurityProfile
from evsetup.simulator.signed_meter import SignedMeter
from evsetup.simulator.transfer import FileTransfer

VENDOR = "evsetup demo"
MODEL = "AC22"
DELIVERED_VERSION = "1.4.0"

_LIST_KEYS = (
    Key("LocalAuthListEnabled", "true", takes=boolean),
    Key("LocalAuthListMaxLength", str(LONGEST_LIST), Access.READ_ONLY),
    Key("SendLocalListMaxLength", str(LONGEST_SENT), Access.READ_ONLY),
    Key("ReserveConnectorZeroSupported", "false", Access.READ_ONLY),
)


@dataclass(frozen=True, slots=True)
class Backend:
    """Where a charger was told to dial before it was delivered; ``key`` is text, ``None`` means no Basic."""

    url: str
    identity: str
    key: Secret | None = None


class Ocpp16Charger:
    """One charger, from power-on to power-off; three phases, 32 A, a socket with a lock.

    ``root_ca`` is the CSMS root that it is delivered with. ``store_room`` and ``checks_successor`` are its keys
    CertificateStoreMaxLength and AdditionalRootCertificateCheck; ``revoked`` are serial numbers of signing certificates.
    ``signs_meter``: its meter signs, when it is set to do so.
    """

    def __init__(
        self,
        backend: Backend | None,
        *,
        flash: Flash,
        serial: str = "AC22-00417",
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
        root_ca: Path | None = None,
        store_room: int = 4,
        checks_successor: bool = False,
        revoked: frozenset[int] = frozenset(),
        signs_meter: bool = False,
    ) -> None:
        self.flash = flash
        self.pace = pace
        self.quirks = quirks
        self.serial = serial
        self.root_ca = root_ca
        self.booted = asyncio.Event()
        energy = flash.read("energy_wh", 0.0)
        stored = float(energy) if isinstance(energy, int | float) else 0.0
        self.outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored, faults=quirks.of_outlet)
        self._backend = backend
        self._meter = SignedMeter(flash, serial) if signs_meter else None
        self._store_room, self._checks_successor, self._revoked = store_room, checks_successor, revoked
        self._key_form = KeyForm(quirks)
        self._dialled_with = 0
        self._profile: SecurityProfile | None = None
        self._charge_point: ChargePoint | None = None
        self._life: asyncio.Task[None] | None = None

    @property
    def version(self) -> str:
        """The firmware that runs."""
        return self.flash.text("version", DELIVERED_VERSION)

    @property
    def charge_point(self) -> ChargePoint | None:
        """The OCPP client; ``None`` while the charger reboots."""
        return self._charge_point

    async def __aenter__(self) -> Ocpp16Charger:
        self._life = asyncio.create_task(self._live(), name=self.serial)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._life is not None:
            self._life.cancel()
            await asyncio.wait({self._life})
            if not self._life.cancelled():
                self._life.result()
        self.flash.write(energy_wh=self.outlet.read().energy_wh)

    async def _live(self) -> None:
        while True:
            if self.quirks.forgets_availability:
                self.flash.write(operative=True)
            self._charge_point = self._new_charge_point()
            self.booted.set()
            try:
                await self._charge_point.run()
            finally:
                self.booted.clear()
                self._charge_point = None
                self.outlet.open()
            if self.quirks.never_returns_after_reboot:
                await asyncio.Event().wait()
            await asyncio.sleep(self.pace.reboot_gap)

    def _new_charge_point(self) -> ChargePoint:
        """Takes over what was stored until now: that is what a reboot is needed for."""
        quirks, security = self.quirks, self._security()
        if security.store.is_new:
            security.store.deliver(self.root_ca.read_text("ascii") if self.root_ca and self.root_ca.exists() else "")
        keys = odd((*self._keys(), *self._further_keys(security.store)), quirks)
        configuration = OcppConfiguration(self.flash, keys, on_change=self._fit)
        profile = SecurityProfile(
            self.flash, configuration, security.store, security.own, falls_back=not quirks.profile_never_returns
        )
        self._profile = profile

        def not_connected(reason: NotConnected) -> None:
            security.not_connected(reason)
            if self._dialled_with == profile.number:
                profile.failed()

        def accepted() -> None:
            if self._dialled_with == profile.number:
                profile.proven()

        return ChargePoint(
            Nameplate(VENDOR, MODEL, self.serial, (MODEL,)),
            flash=self.flash,
            outlet=self.outlet,
            configuration=configuration,
            destination=self._destination(configuration, profile, security),
            firmware=self.version,
            pace=self.pace,
            quirks=quirks,
            transfer=FileTransfer.of(quirks, lambda: security.store.pems(CSMS_ROOT, MANUFACTURER_ROOT)),
            security=None if quirks.without_security_extension else security,
            meter=self._meter,
            on_dial_failed=not_connected,
            on_accepted=accepted,
        )

    def _destination(
        self, configuration: OcppConfiguration, profile: SecurityProfile, security: Security
    ) -> Callable[[], Destination | None]:
        """Where to dial: address and identity as they were at this boot, key and profile as they are at each attempt."""
        quirks = self.quirks
        backend = self._backend or Backend("", "")
        address, identity = backend.url, backend.identity
        if quirks.own_address_key and not quirks.no_address_key:
            address, _, identity = configuration[OWN_ADDRESS_KEY].rpartition("/")
        elif not quirks.no_address_key:
            address, identity = configuration["Cst_BackendUrl"], configuration["Cst_ChargeBoxId"]
        if quirks.appends_serial:
            identity = self.serial
        key_at_boot, profile_at_boot = configuration["AuthorizationKey"], profile.number
        key_waits = quirks.reboot_required or quirks.key_acts_after_reboot

        def destination() -> Destination | None:
            if not address or not identity:
                return None
            number = min(profile_at_boot, profile.number) if quirks.reboot_required else profile.number
            self._dialled_with = number
            strays = profile.is_unproven and (quirks.profile_falls_back or quirks.profile_never_returns)
            key = key_at_boot if key_waits else configuration["AuthorizationKey"]
            return Destination(
                "wss://" + address.partition("://")[2] if number >= 2 else address,
                identity,
                self._key_form.password(key) if number in {1, 2} and not strays else None,
                () if strays else security.store.pems(CSMS_ROOT),
                security.own.issued if number == 3 else None,
            )

        return destination

    def _security(self) -> Security:
        store = CertificateStore(self.flash, room=self._store_room, checks_successor=self._checks_successor)
        events = SecurityEvents(self.flash, self.pace)
        return Security(store, OwnCertificate(self.flash, self.serial), events, self._revoked)

    def _keys(self) -> tuple[Key, ...]:
        backend = self._backend or Backend("", "")
        key = self._key_form.delivered(backend.key)
        profile = Key("SecurityProfile", "1" if key else "0", takes=number(0, 3))
        return (
            *standard_keys(
                3,
                ("Core", "RemoteTrigger", "FirmwareManagement", "SmartCharging", LOCAL_LIST, RESERVATION),
                "HTTP,HTTPS",
                rules_of(self.quirks),
            ),
            *self._address_keys(backend),
            *_LIST_KEYS,
            Key(
                "AuthorizationKey",
                key,
                Access.READ_WRITE if self.quirks.shows_its_key else Access.WRITE_ONLY,
                takes=self._key_form.takes,
            ),
            *(() if self.quirks.without_security_extension else (profile,)),
        )

    def _address_keys(self, backend: Backend) -> tuple[Key, ...]:
        if self.quirks.own_address_key:
            held = f"{backend.url}/{backend.identity}" if backend.url else ""
            return (
                Key(PORTAL_KEY, "portal.acme.example/owners"),
                Key(OWN_ADDRESS_KEY, held, takes=csms_url, reboot=True),
            )
        return (
            Key("Cst_BackendUrl", backend.url, takes=csms_url, reboot=True),
            Key(
                "Cst_ChargeBoxId",
                backend.identity,
                takes=lambda value: 0 < len(value) <= 48 and value.isascii() and value.isprintable(),
                reboot=True,
            ),
        )

    def _further_keys(self, store: CertificateStore) -> tuple[Key, ...]:
        signing = signing_keys() if self._meter is not None else ()
        return signing if self.quirks.without_security_extension else (*security_keys(store), *signing)

    def _fit(self, key: str, value: str) -> bool:
        """Whether the rest of the charger allows this value."""
        return key.casefold() != "securityprofile" or self._profile is None or self._profile.raise_to(int(value))
