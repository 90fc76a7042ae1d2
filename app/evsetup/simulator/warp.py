"""A Tinkerforge WARP charger: its topics, what it refuses, and its OCPP client. Its web server is ``warp_web``.

Facts: ``facts/chargers.md`` §2. A topic is read whole; in a write, null leaves a member as it is. Secrets are never shown.
The OCPP settings act at once, and are refused while a transaction runs. Where the facts are silent on a write that leaves
members out or names others, this one refuses it, so that nothing here rests on a guess.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from evsetup.simulator.charge_point import ChargePoint, Nameplate
from evsetup.simulator.demo_image import check_image
from evsetup.simulator.dialling import Destination
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.lan_charger import LanCharger, stored_energy
from evsetup.simulator.lan_ocpp import ocpp_client
from evsetup.simulator.outlet import Outlet
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks

VENDOR = "Tinkerforge"
SECRETS: Final = frozenset({("ocpp/config", "pass"), ("wifi/sta_config", "passphrase")})
_ANYWHERE = "0.0.0.0"
_MOST = {"url": 128, "identity": 64, "pass": 64, "ssid": 32, "passphrase": 64, "hostname": 32}

_Topic = dict[str, Json]
DELIVERED: Final[Mapping[str, _Topic]] = {
    "ocpp/config": {"enable": False, "url": "", "identity": "", "enable_auth": False, "pass": "", "cert_id": -1},
    "evse/ocpp_enabled": {"enabled": False},
    "network/config": {
        "hostname": "",
        "enable_mdns": True,
        "transport_mode": 0,
        "web_server_port": 80,
        "web_server_port_secure": 443,
        "cert_id": -1,
        "key_id": -1,
    },
    "ethernet/config": {
        "enable_ethernet": True,
        "ip": _ANYWHERE,
        "gateway": _ANYWHERE,
        "subnet": _ANYWHERE,
        "dns": _ANYWHERE,
        "dns2": _ANYWHERE,
        "enable_ipv6": False,
        "ipv6": "",
    },
    "wifi/sta_config": {
        "enable_sta": False,
        "ssid": "",
        "bssid": [0, 0, 0, 0, 0, 0],
        "bssid_lock": False,
        "enable_11b": False,
        "passphrase": "",
        "ip": _ANYWHERE,
        "gateway": _ANYWHERE,
        "subnet": _ANYWHERE,
        "dns": _ANYWHERE,
        "dns2": _ANYWHERE,
        "enable_ipv6": False,
        "ipv6": "",
        "wpa_eap_config": None,
    },
}


class NotTaken(Exception):
    """A write that is refused; the words are the plain text of the answer."""


@dataclass(frozen=True, slots=True)
class WarpPlate:
    """What is printed on it. ``uid`` is base58, as in its host name."""

    prefix: str = "warp3"
    model: str = "WARP3 Charger"
    uid: str = "2dPx"
    delivered_version: str = "2.8.1+6890c1a2"


class Warp(LanCharger):
    """One WARP; ``has_ethernet`` is false for those with Wi-Fi alone."""

    def __init__(
        self,
        plate: WarpPlate | None = None,
        *,
        flash: Flash,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
        has_ethernet: bool = True,
    ) -> None:
        self.plate = plate or WarpPlate()
        outlet = Outlet(3, 32.0, ramp_a_per_s=8.0 * pace.speed, energy_wh=stored_energy(flash), faults=quirks.of_outlet)
        outlet.car_plugged = True
        super().__init__(f"WARP {self.plate.uid}", flash=flash, outlet=outlet, pace=pace, quirks=quirks)
        self._delivered = deepcopy(dict(DELIVERED))
        self._delivered["network/config"]["hostname"] = self.name
        self._delivered["ocpp/config"]["identity"] = self.name
        if not has_ethernet:
            del self._delivered["ethernet/config"]
        self._at_boot = self.topic("network/config")

    @property
    def name(self) -> str:
        """Its name: the prefix of its model and its UID."""
        return f"{self.plate.prefix}-{self.plate.uid}"

    @property
    def version(self) -> str:
        """The firmware that runs."""
        return self.flash.text("version", self.plate.delivered_version)

    @property
    def hostname(self) -> str:
        """The host name of its last start: another one waits for the next."""
        return str(self._at_boot["hostname"])

    @property
    def topics(self) -> frozenset[str]:
        """The topics that can be read and written."""
        return frozenset(self._delivered)

    def topic(self, name: str) -> _Topic:
        """Everything under ``name``, secrets too."""
        stored = self.flash.read(name)
        return {**deepcopy(self._delivered[name]), **(stored if isinstance(stored, dict) else {})}

    def shown(self, name: str) -> _Topic:
        """``name`` as it is read: secrets are null."""
        return {member: None if (name, member) in SECRETS else value for member, value in self.topic(name).items()}

    def write(self, name: str, wanted: Json) -> None:
        """Takes over ``wanted``.

        Raises:
            NotTaken: nothing of it is.
        """
        now = self.topic(name)
        if not isinstance(wanted, dict) or set(wanted) != set(now):
            raise NotTaken("JSON object does not have exactly the members of this topic")
        if name == "ocpp/config" and self.outlet.closed:
            raise NotTaken("Configuration can not be changed while a transaction is running")
        for member, value in wanted.items():
            if value is not None:
                _check(member, value, now[member])
        if self.quirks.accepts_without_change:
            return
        merged = {member: now[member] if value is None else value for member, value in wanted.items()}
        _check_whole(name, merged)
        self.flash.write(**{name: merged})
        if name == "ocpp/config":
            self.ocpp_settings_changed()

    def put_back(self, name: str, topic: _Topic) -> None:
        """Stores a topic of before without a look at it."""
        self.flash.write(**{name: topic})

    def install(self, content: bytes) -> None:
        """Installs an image, which runs after the reboot that this asks for.

        Raises:
            BadImage: not a whole image for this hardware; nothing changes.
        """
        header = check_image(content, VENDOR, (self.plate.model,))
        self.flash.write(version=header.version)
        self.reboot()

    def boot(self) -> None:
        """A changed host name acts from now on."""
        self._at_boot = self.topic("network/config")

    def new_charge_point(self) -> ChargePoint | None:
        """Its OCPP client; without the charging slot for OCPP it dials, and nothing that it is told has an effect."""
        ocpp = self.topic("ocpp/config")
        if not ocpp["enable"] or not ocpp["url"]:
            return None
        identity = str(ocpp["identity"])
        key = str(ocpp["pass"]).encode() if ocpp["enable_auth"] else None
        nameplate = Nameplate(VENDOR, self.plate.model, self.plate.uid, (self.plate.model,), tethered=True)
        return ocpp_client(self, nameplate, Destination(str(ocpp["url"]), identity, key), self.version)


def _check(member: str, value: Json, like: Json) -> None:
    if member != "wpa_eap_config" and type(value) is not type(like):
        raise NotTaken(f"{member}: wrong type")
    if isinstance(value, str) and len(value.encode()) > _MOST.get(member, 64):
        raise NotTaken(f"{member}: longer than {_MOST.get(member, 64)}")
    if member == "passphrase" and value and not 8 <= len(str(value)) <= 64:
        raise NotTaken("passphrase: must be empty or 8 to 64 characters long")
    if member == "url" and value and (not str(value).startswith(("ws://", "wss://")) or str(value).endswith("/")):
        raise NotTaken("url: must begin with ws:// or wss:// and must not end with /")


def _check_whole(name: str, topic: _Topic) -> None:
    if "ip" not in topic or name not in {"ethernet/config", "wifi/sta_config"}:
        return
    try:
        address = ipaddress.ip_interface(f"{topic['ip']}/{topic['subnet']}")
        gateway = ipaddress.ip_address(str(topic["gateway"]))
    except ValueError:
        raise NotTaken("ip, subnet or gateway is no address") from None
    if str(address.ip) != _ANYWHERE and str(gateway) != _ANYWHERE and gateway not in address.network:
        raise NotTaken("gateway is not in the subnet")
