"""An OpenEVSE WiFi gateway: settings, reboots, firmware and its OCPP client. Its faces are HTTP and USB serial.

Facts: ``facts/chargers.md`` §1. OCPP settings apply live; the identity is appended raw; the key must be hex of at most
20 bytes, and any other value switches Basic off without a word; an identity with a space never connects.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.demo_image import check_image
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.ocpp_configuration import Access, Key, OcppConfiguration, csms_url, standard_keys, up_to_hex_key
from evsetup.simulator.openevse_certificates import CertificateStore
from evsetup.simulator.openevse_controller import LEAST, EvseController, clamped
from evsetup.simulator.openevse_settings import DEFAULTS, FactoryLocked, GatewaySettings
from evsetup.simulator.openevse_signature import signed_part, without_trailer
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

log = logging.getLogger(__name__)

VENDOR = "OpenEVSE"
OCPP_MODEL = "Advanced Series"
_OCPP_MEMBERS = frozenset({"ocpp_enabled", "ocpp_server", "ocpp_chargeBoxId", "ocpp_authkey"})
_WIFI_MEMBERS = frozenset({"ssid", "pass"})
_MEMBER_OF_KEY = {
    "Cst_BackendUrl": "ocpp_server",
    "Cst_ChargeBoxId": "ocpp_chargeBoxId",
    "AuthorizationKey": "ocpp_authkey",
}


@dataclass(frozen=True, slots=True)
class GatewayHardware:
    """What is printed on the board, so to say: build environment, chip id, controller serial and firmware.

    With a ``signing_key_pem`` its build takes only images that are signed with that key.
    """

    buildenv: str = "openevse_wifi_v1"
    chip_id: str = "30aea4f19a3c"
    evse_serial: str = "OE24-100117"
    evse_firmware: str = "8.2.1.EU"
    delivered_version: str = "5.1.2"
    signing_key_pem: str = ""

    @property
    def short_id(self) -> str:
        """The last four digits of the chip id: in the setup network's name, the host name and the boot banner."""
        return self.chip_id[-4:]


@dataclass(frozen=True, slots=True)
class Network:
    """A Wi-Fi network in range; an empty passphrase means an open one."""

    ssid: str
    passphrase: str
    rssi: int
    channel: int = 6


@dataclass(frozen=True, slots=True)
class ConfigAnswer:
    """What the gateway says to a configuration: an HTTP status and a ``msg``."""

    code: int
    msg: str
    version: int

    @property
    def members(self) -> dict[str, object]:
        """The answer's JSON object."""
        return {"config_version": self.version, "msg": self.msg} if self.code == 200 else {"msg": self.msg}


class OpenEvse(LanCharger):
    """One gateway with its controller, from power-on to power-off."""

    def __init__(
        self,
        hardware: GatewayHardware,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
        neighbours: tuple[Network, ...] = (),
        root_ca: Path | None = None,
        factory_settings: Mapping[str, object] | None = None,
    ) -> None:
        outlet = Outlet(1, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"OpenEVSE {hardware.chip_id}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)
        self.hardware = hardware
        self.neighbours = neighbours
        self.root_ca = root_ca
        if factory_settings and flash.read("factory") is None:
            GatewaySettings(flash).write(factory_settings, factory=True)
        self.settings = GatewaySettings(flash)
        self.certificates = CertificateStore(flash)
        self.controller = EvseController(self._amps, self._keep_amps, quirks=quirks)

    @property
    def version(self) -> str:
        """The firmware that runs."""
        return self.flash.text("version", self.hardware.delivered_version)

    @property
    def hostname(self) -> str:
        """The host name, derived from the chip when none was set."""
        return self.settings.text("hostname") or f"openevse-{self.hardware.short_id}"

    @property
    def on_wifi(self) -> bool:
        """Whether the stored Wi-Fi credentials would get it into a network.

        A network that is in range wants its own passphrase; any other is believed to exist when its passphrase obeys
        WPA2 (empty or 8 to 63 characters).
        """
        ssid, passphrase = self.settings.text("ssid"), self.settings.text("pass")
        for network in self.neighbours:
            if network.ssid == ssid:
                return network.passphrase == passphrase
        return bool(ssid) and (not passphrase or 8 <= len(passphrase) <= 63)

    def configure(self, line: str | bytes, *, factory: bool = False) -> ConfigAnswer:
        """Takes a partial JSON object, as ``POST /config`` and the serial lines do; it applies live."""
        try:
            wanted = json.loads(line)
        except (ValueError, RecursionError):
            wanted = None
        if not isinstance(wanted, dict):
            return ConfigAnswer(400, "Could not parse JSON", self.settings.version)
        if self.quirks.accepts_without_change:
            return ConfigAnswer(200, "done", self.settings.version)
        try:
            changed = self.settings.write(wanted, factory=factory)
        except FactoryLocked:
            return ConfigAnswer(423, "Factory settings locked", self.settings.version)
        if changed & (_OCPP_MEMBERS | _WIFI_MEMBERS):
            self.ocpp_settings_changed()
        return ConfigAnswer(200, "done" if changed else "no change", self.settings.version)

    def install(self, content: bytes, size: str = "") -> None:
        """Installs an uploaded image; it runs after the reboot that this asks for. ``size`` is what the sender says of it.

        Raises:
            BadImage: not a whole image for this hardware; nothing changes.
            NotSigned: this build wants a signature that is not there.
        """
        key = self.hardware.signing_key_pem
        content = signed_part(content, size, key) if key else without_trailer(content)
        header = check_image(content, VENDOR, (self.hardware.buildenv, OCPP_MODEL))
        if self.quirks.update_forgets_settings:
            self.settings.write(
                {"www_username": "", "www_password": "", "max_current_soft": DEFAULTS["max_current_soft"]}
            )
        self.flash.write(version=header.version)
        self.reboot()

    def factory_reset(self) -> None:
        """Forgets what its user set, formats its file system, and reboots; factory values, firmware and controller stay."""
        self.settings.forget_user()
        self.certificates.format()
        self.reboot()

    def _amps(self) -> int:
        amps = self.settings["max_current_soft"]
        return clamped(amps) if isinstance(amps, int) else LEAST

    def _keep_amps(self, amps: int) -> None:
        self.settings.write({"max_current_soft": amps})

    def boot(self) -> None:
        """Reads its settings again."""
        self.settings = GatewaySettings(self.flash)

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client, when OCPP is on, has an address, and Wi-Fi is there."""
        return self._new_charge_point() if self._wants_ocpp else None

    @property
    def _wants_ocpp(self) -> bool:
        settings = self.settings
        addressed = bool(settings.text("ocpp_server") and settings.text("ocpp_chargeBoxId"))
        return settings.on("ocpp_enabled") and addressed and self.on_wifi

    def _new_charge_point(self) -> ChargePoint:
        server, identity = self.settings.text("ocpp_server"), self.settings.text("ocpp_chargeBoxId")
        own = {
            "Cst_BackendUrl": server,
            "Cst_ChargeBoxId": identity,
            "AuthorizationKey": self.settings.text("ocpp_authkey"),
        }
        configuration = OcppConfiguration(
            self.flash,
            (
                *standard_keys(1, ("Core", "RemoteTrigger", "FirmwareManagement", "SmartCharging")),
                Key("Cst_BackendUrl", "", takes=csms_url, reboot=True),
                Key("Cst_ChargeBoxId", "", takes=lambda value: 0 < len(value) <= 48, reboot=True),
                Key("AuthorizationKey", "", Access.WRITE_ONLY, takes=up_to_hex_key),
            ),
            on_change=self._written_by_csms,
        )
        configuration.store(own)
        return ChargePoint(
            Nameplate(VENDOR, OCPP_MODEL, self.hardware.chip_id, (self.hardware.buildenv, OCPP_MODEL), tethered=True),
            flash=self.flash,
            outlet=self.outlet,
            configuration=configuration,
            destination=lambda: Destination(
                server,
                identity,
                _key_bytes(self.settings.text("ocpp_authkey")),
                (self.root_ca.read_text("ascii"),) if self.root_ca is not None and self.root_ca.exists() else (),
            ),
            firmware=self.version,
            pace=self.pace,
            quirks=self.quirks,
        )

    def _written_by_csms(self, key: str, value: str) -> bool:
        member = _MEMBER_OF_KEY.get(key)
        if member is not None:
            self.settings.write({member: value})
        return True


def _key_bytes(written: str) -> bytes | None:
    """What goes into the Basic header: the bytes behind at most 40 hex digits; anything else switches Basic off."""
    return bytes.fromhex(written) if written and up_to_hex_key(written) else None
