"""The OCPP 1.6 configuration keys of a simulated charger: what may be read, written, and when it takes effect.

Facts: ``facts/ocpp.md`` §2.4, §2.5, §2.8 and §3.2. Key names are compared without case and answered in the charger's
own spelling. A measurand list is taken as a whole or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from evsetup.ocppj.change import Change
from evsetup.simulator.flash import Flash
from evsetup.simulator.profile_rules import ALL_OF_IT, ProfileRules

MEASURANDS: Final = frozenset(
    {"Energy.Active.Import.Register", "Power.Active.Import", "Current.Import", "Current.Offered", "Voltage"}
)
MAX_KEYS: Final = 50


class ChangeStatus(Enum):
    """The answers to ChangeConfiguration."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    REBOOT_REQUIRED = "RebootRequired"
    NOT_SUPPORTED = "NotSupported"


class Access(Enum):
    """What the CSMS may do with a key."""

    READ_WRITE = "rw"
    READ_ONLY = "r"
    WRITE_ONLY = "w"


@dataclass(frozen=True, slots=True)
class Key:
    """One configuration key. ``takes`` says whether a value is fit; ``listed`` false hides it unless asked by name.

    ``exact`` keys are known in their own spelling alone.
    """

    name: str
    value: str
    access: Access = Access.READ_WRITE
    takes: Callable[[str], bool] = lambda value: len(value) <= 500
    reboot: bool = False
    listed: bool = True
    exact: bool = False


def number(low: int, high: int) -> Callable[[str], bool]:
    """Fit: a whole number from ``low`` to ``high``."""
    return lambda value: re.fullmatch(r"-?\d{1,9}", value) is not None and low <= int(value) <= high


def boolean(value: str) -> bool:
    """Fit: true or false."""
    return value.casefold() in {"true", "false"}


def measurands(value: str) -> bool:
    """Fit: a list of measurands that are all known; empty switches them off."""
    return all(name.strip() in MEASURANDS for name in value.split(",")) if value else True


def hex_key(value: str) -> bool:
    """Fit: 16 to 20 bytes as hex digits (whitepaper A00.FR.205)."""
    return re.fullmatch(r"(?:[0-9A-Fa-f]{2}){16,20}", value) is not None


def up_to_hex_key(value: str) -> bool:
    """Fit: at most 20 bytes as hex digits, which is what MicroOcpp takes."""
    return re.fullmatch(r"(?:[0-9A-Fa-f]{2}){0,20}", value) is not None


def csms_url(value: str) -> bool:
    """Fit: a WebSocket address with a host."""
    return re.fullmatch(r"wss?://[^\s/]+(/\S*)?", value) is not None


def standard_keys(
    phases: int, profiles: Sequence[str], transfers: str = "HTTP", rules: ProfileRules = ALL_OF_IT
) -> tuple[Key, ...]:
    """The keys of the Core, SmartCharging and FirmwareManagement profiles that this charger knows."""
    read_only = Access.READ_ONLY
    return (
        Key("AllowOfflineTxForUnknownId", "false", takes=boolean),
        Key("AuthorizationCacheEnabled", "false", takes=boolean),
        Key("AuthorizeRemoteTxRequests", "false", takes=boolean),
        Key("ClockAlignedDataInterval", "0", takes=number(0, 86400)),
        Key("ConnectionTimeOut", "30", takes=number(1, 3600)),
        Key("ConnectorPhaseRotation", "0.RST,1.RST", takes=lambda value: 0 < len(value) <= 50),
        Key("GetConfigurationMaxKeys", str(MAX_KEYS), read_only),
        Key("HeartbeatInterval", "60", takes=number(0, 86400)),
        Key("LocalAuthorizeOffline", "true", takes=boolean),
        Key("LocalPreAuthorize", "false", takes=boolean),
        Key("MeterValuesAlignedData", "", takes=measurands),
        Key("MeterValuesSampledData", ",".join(sorted(MEASURANDS - {"Current.Offered"})), takes=measurands),
        Key("MeterValueSampleInterval", "1", takes=number(0, 86400)),
        Key("NumberOfConnectors", "1", read_only),
        Key("ResetRetries", "1", takes=number(0, 10)),
        Key("StopTransactionOnEVSideDisconnect", "true", read_only),
        Key("StopTransactionOnInvalidId", "true", takes=boolean),
        Key("StopTxnAlignedData", "", takes=measurands),
        Key("StopTxnSampledData", "", takes=measurands),
        Key("SupportedFeatureProfiles", ",".join(profiles), read_only),
        Key("TransactionMessageAttempts", "3", takes=number(0, 100)),
        Key("TransactionMessageRetryInterval", "10", takes=number(0, 3600)),
        Key("UnlockConnectorOnEVSideDisconnect", "true", takes=boolean),
        Key("WebSocketPingInterval", "20", takes=number(0, 3600)),
        *(Key(name, value, read_only) for name, value in rules.as_keys.items()),
        Key("ConnectorSwitch3to1PhaseSupported", "false" if phases == 3 else "true", read_only),
        Key("SupportedFileTransferProtocols", transfers, read_only),
    )


def signing_keys() -> tuple[Key, ...]:
    """The keys of a charger whose meter signs (OCA, *Signed Meter Values in OCPP*)."""
    return (
        Key("SampledDataSignReadings", "false", takes=boolean),
        Key("SampledDataSignStartedReadings", "false", takes=boolean),
        Key("SampledDataSignUpdatedReadings", "false", takes=boolean),
        Key("AlignedDataSignReadings", "false", takes=boolean),
        Key(
            "PublicKeyWithSignedMeterValue",
            "Never",
            takes=lambda value: value in {"Never", "OncePerTransaction", "EveryMeterValue"},
        ),
    )


class OcppConfiguration:
    """The keys with their stored values.

    ``on_change(name, value)`` is asked before a value is stored; it may refuse by answering false.
    """

    def __init__(
        self,
        flash: Flash,
        keys: Sequence[Key],
        *,
        on_change: Callable[[str, str], bool] = lambda name, value: True,
    ) -> None:
        self._flash = flash
        self._keys = {key.name.casefold(): key for key in keys}
        self._on_change = on_change
        self.changed = Change()
        """Told when values are stored."""
        stored = flash.read("ocpp_configuration", {})
        self._values: dict[str, str] = {
            key.name.casefold(): str(stored[key.name])
            for key in keys
            if isinstance(stored, dict) and key.name in stored and key.access is not Access.READ_ONLY
        }

    def __getitem__(self, name: str) -> str:
        return self._values.get(name.casefold(), self._keys[name.casefold()].value)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._keys

    def whole(self, name: str) -> int:
        """A key that holds a whole number."""
        return int(self[name])

    def on(self, name: str) -> bool:
        """A key that holds true or false."""
        return self[name].casefold() == "true"

    def stored(self, name: str) -> str | None:
        """The value that a CSMS has written; ``None`` while the delivered one stands."""
        return self._values.get(name.casefold())

    def read(self, names: Sequence[str]) -> dict[str, Any]:
        """The answer to GetConfiguration: all listed keys, or the named ones."""
        names = names[: self.whole("GetConfigurationMaxKeys")]
        found = [key for name in names if (key := self._known(name)) is not None]
        if not names:
            found = [key for key in self._keys.values() if key.listed]
        answer: dict[str, Any] = {"configurationKey": [self._shown(key) for key in found]}
        unknown = [name for name in names if self._known(name) is None]
        if unknown:
            answer["unknownKey"] = unknown
        return answer

    def change(self, name: str, value: str) -> ChangeStatus:
        """Stores ``value`` when the key exists, may be written and takes it."""
        key = self._known(name)
        if key is None:
            return ChangeStatus.NOT_SUPPORTED
        if key.access is Access.READ_ONLY or not key.takes(value) or not self._on_change(key.name, value):
            return ChangeStatus.REJECTED
        self.store({key.name: value})
        return ChangeStatus.REBOOT_REQUIRED if key.reboot else ChangeStatus.ACCEPTED

    def read_only(self, name: str) -> bool:
        """Whether there is such a key and it may not be written."""
        key = self._known(name)
        return key is not None and key.access is Access.READ_ONLY

    def store(self, values: Mapping[str, str]) -> None:
        """Stores values without asking, as the charger's own software does."""
        self._values.update({name.casefold(): value for name, value in values.items()})
        self._flash.write(
            ocpp_configuration={
                self._keys[name].name: value for name, value in self._values.items() if name in self._keys
            }
        )
        self.changed.tell()

    def _known(self, name: str) -> Key | None:
        key = self._keys.get(name.casefold())
        return None if key is not None and key.exact and key.name != name else key

    def _shown(self, key: Key) -> dict[str, object]:
        shown: dict[str, object] = {"key": key.name, "readonly": key.access is Access.READ_ONLY}
        if key.access is not Access.WRITE_ONLY:
            shown["value"] = self[key.name]
        return shown
