"""A charger's settings: as read, and as wanted.

One flat set of named settings, so that a plan, a table, a journal and a report all speak of the same thing. The typed
values are: addresses ``Dhcp``/``StaticAddress``, text ``str``, secrets ``Secret``, numbers ``int``/``float``.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.secret import Secret


class Group(Enum):
    """The heading under which a setting is shown."""

    NETWORK = "Network"
    SECURITY = "Security"
    CSMS = "CSMS"
    LIMITS = "Limits"


class Setting(Enum):
    """Everything that can be read from or written to a charger. The value is the name used in files and ``--json``."""

    HOSTNAME = "network.hostname"
    TIME_SERVER = "network.time-server"
    ETHERNET = "network.ethernet"
    WIFI_SSID = "network.wifi.ssid"
    WIFI_PASSPHRASE = "network.wifi.passphrase"  # noqa: S105 - the setting's name
    CELLULAR_APN = "network.cellular.apn"
    CELLULAR_USER = "network.cellular.user"
    CELLULAR_PASSWORD = "network.cellular.password"  # noqa: S105 - the setting's name
    MAX_CURRENT = "limits.max-current"
    OCPP_VERSION = "csms.ocpp-version"
    SECURITY_PROFILE = "security.profile"
    KEY = "security.key"
    IDENTITY = "csms.identity"
    CSMS_URL = "csms.url"

    @property
    def group(self) -> Group:
        """Where it is shown."""
        return {"network": Group.NETWORK, "security": Group.SECURITY, "csms": Group.CSMS, "limits": Group.LIMITS}[
            self.value.partition(".")[0]
        ]

    @property
    def is_secret(self) -> bool:
        """Whether its value is a ``Secret`` and lives in the vault only."""
        return self in {Setting.WIFI_PASSPHRASE, Setting.CELLULAR_PASSWORD, Setting.KEY}


class Unknown(Enum):
    """Why a setting has no value."""

    UNREADABLE = "not readable"
    UNSET = "not set"


@dataclass(frozen=True, slots=True)
class Dhcp:
    """The address comes from the network."""

    def __str__(self) -> str:
        return "DHCP"


@dataclass(frozen=True, slots=True)
class StaticAddress:
    """A fixed address: ``address`` with prefix length (``192.168.1.107/24``), ``gateway`` and ``dns`` without."""

    address: str
    gateway: str
    dns: str = ""

    def __post_init__(self) -> None:
        interface = ipaddress.ip_interface(self.address)
        if ipaddress.ip_address(self.gateway) not in interface.network:
            raise ValueError(f"gateway {self.gateway} is outside {interface.network}")
        if self.dns:
            ipaddress.ip_address(self.dns)

    def __str__(self) -> str:
        return self.address


class OcppVersion(Enum):
    """An OCPP version, by the WebSocket subprotocol that names it."""

    V16 = "ocpp1.6"
    V201 = "ocpp2.0.1"
    V21 = "ocpp2.1"

    def __str__(self) -> str:
        return self.value.removeprefix("ocpp")


SettingValue = str | int | float | Secret | Dhcp | StaticAddress | OcppVersion | Unknown


class Settings(Mapping[Setting, SettingValue]):
    """Settings of one charger: as read, or as wanted. Immutable; a setting that is absent is not offered, or not wanted."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[Setting, SettingValue] | None = None) -> None:
        for setting, value in (values or {}).items():
            if setting.is_secret and not isinstance(value, Secret | Unknown):
                raise TypeError(f"{setting.value} must be a Secret")
        self._values = {setting: values[setting] for setting in Setting if values and setting in values}

    def __getitem__(self, setting: Setting) -> SettingValue:
        return self._values[setting]

    def __iter__(self) -> Iterator[Setting]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Settings({self._values!r})"

    def with_values(self, values: Mapping[Setting, SettingValue]) -> Settings:
        """These settings, with ``values`` put over them."""
        return Settings({**self._values, **values})

    def text_of(self, setting: Setting) -> str:
        """The value as text, empty when it is absent, unknown or secret."""
        value = self._values.get(setting, Unknown.UNSET)
        return "" if isinstance(value, Unknown | Secret) else str(value)

    def secret_of(self, setting: Setting) -> Secret | None:
        """The secret value, ``None`` when it is absent or unreadable."""
        value = self._values.get(setting)
        return value if isinstance(value, Secret) else None


def to_plain(value: SettingValue) -> str | int | float | dict[str, str] | None:
    """A value for files and ``--json``: secrets as dots, unknown as ``None``, addresses as objects."""
    match value:
        case Secret():
            return str(value)
        case Unknown():
            return None
        case Dhcp():
            return {"mode": "dhcp"}
        case StaticAddress(address, gateway, dns):
            return {"mode": "static", "address": address, "gateway": gateway, "dns": dns}
        case OcppVersion():
            return value.value
        case _:
            return value
