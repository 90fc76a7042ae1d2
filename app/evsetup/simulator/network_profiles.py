"""The network profiles (slots) of a simulated 2.x station: where it dials, in which order, and its way back.

Flows B09, B10, A05 of OCPP 2.0.1 and 2.1: ``facts/ocpp.md`` §3.3, §5. A slot is the component ``NetworkConfiguration[slot]`` of
the device model; 2.0.1 hides it, and writes it by SetNetworkProfile alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.simulator.certificate_store import CSMS_ROOT
from evsetup.simulator.device_model import Definition, DeviceModel
from evsetup.simulator.ocpp2_dialling import Destination2
from evsetup.simulator.security import Security
from evsetup.simulator.station_controllers import SLOTS
from evsetup.simulator.variable_values import Refusal, fit, rejected

_COMPONENT: Final = "NetworkConfiguration"
_URL = re.compile(r"wss?://[^\s/@]+(/[!-~]*)?\Z")
_PLACES: Final = (
    ("", "ocppCsmsUrl", "OcppCsmsUrl"),
    ("", "ocppInterface", "OcppInterface"),
    ("", "ocppTransport", "OcppTransport"),
    ("", "ocppVersion", "OcppVersion"),
    ("", "securityProfile", "SecurityProfile"),
    ("", "messageTimeout", "MessageTimeout"),
    ("", "identity", "Identity"),
    ("", "basicAuthPassword", "BasicAuthPassword"),
    ("apn", "apn", "Apn"),
    ("apn", "apnUserName", "ApnUserName"),
    ("apn", "apnPassword", "ApnPassword"),
    ("apn", "simPin", "SimPin"),
    ("apn", "preferredNetwork", "PreferredNetwork"),
    ("apn", "useOnlyPreferredNetwork", "UseOnlyPreferredNetwork"),
    ("apn", "apnAuthentication", "ApnAuthentication"),
    ("vpn", "server", "VpnServer"),
    ("vpn", "user", "VpnUser"),
    ("vpn", "group", "VpnGroup"),
    ("vpn", "password", "VpnPassword"),
    ("vpn", "key", "VpnKey"),
    ("vpn", "type", "VpnType"),
)
"""Which member of ``connectionData`` (of its part, where that has a name) is which variable of the slot."""


@dataclass(frozen=True, slots=True)
class Backend2:
    """Where a station was told to dial before it was delivered: slot 1; ``password`` ``None`` means no Basic (profile 0)."""

    url: str
    identity: str
    password: Secret | None = None

    def delivered(self) -> Mapping[str, str]:
        """The values that the maker has put in, by their names in flash."""
        profile = "0" if self.password is None else "2" if self.url.startswith("wss:") else "1"
        return {
            f"{_COMPONENT}[1].OcppCsmsUrl/Actual": self.url,
            f"{_COMPONENT}[1].SecurityProfile/Actual": profile,
            "SecurityCtrlr.SecurityProfile/Actual": profile,
            "SecurityCtrlr.Identity/Actual": self.identity,
            "SecurityCtrlr.BasicAuthPassword/Actual": self.password.reveal() if self.password else "",
        }


class NetworkProfiles:
    """All slots of one station."""

    def __init__(self, model: DeviceModel, version: OcppVersion, security: Security) -> None:
        self._model = model
        self._version = version
        self._security = security

    @property
    def priority(self) -> tuple[int, ...]:
        """The slots to try, first one first."""
        told = self._model["OCPPCommCtrlr", "NetworkConfigurationPriority"]
        return tuple(int(slot) for slot in told.split(",") if slot)

    @property
    def last_good(self) -> int:
        """The slot over which a CSMS has accepted this station most lately; the delivered one before that."""
        stored = self._model.flash.read("last_good_slot")
        return stored if isinstance(stored, int) else 1

    @property
    def security_profile(self) -> int:
        """The one that is in use."""
        return self._model.whole("SecurityCtrlr", "SecurityProfile")

    @property
    def anywhere(self) -> bool:
        """Whether any slot tells where to dial."""
        return any(self.destination(slot) is not None for slot in SLOTS)

    def text(self, slot: int, variable: str) -> str:
        """One value of a slot."""
        return self._model.value(self._model.definition(_COMPONENT, variable, component_instance=str(slot)))

    def set(self, request: JsonObject) -> Refusal | None:
        """Carries out SetNetworkProfile; ``None`` once the slot is stored."""
        slot, data = request.get("configurationSlot"), request.get("connectionData")
        if slot not in SLOTS:
            return rejected("InvalidConfSlot")
        if not isinstance(data, dict):
            return rejected("MissingParam", "connectionData")
        values = _values(data)
        if flaw := self._flaw(values, present=data):
            return flaw
        for name, value in values.items():
            self._model.store(self._model.definition(_COMPONENT, name, component_instance=str(slot)), value)
        return None

    def judge(self, definition: Definition, value: str) -> Refusal | None:
        """Whether the slots allow a write of NetworkConfigurationPriority or of a slot's variable."""
        if definition.name == "NetworkConfigurationPriority":
            return self._judge_priority(value)
        if definition.component.name != _COMPONENT:
            return None
        if int(definition.component.instance) in self.priority:
            return rejected("PriorityNetworkConf")
        if definition.name == "SecurityProfile" and int(value) < self.security_profile:
            return rejected("NoSecurityDowngrade")
        if definition.name == "OcppCsmsUrl" and value and not _URL.match(value):
            return rejected("InvalidURL")
        return None

    def destination(self, slot: int) -> Destination2 | None:
        """Where ``slot`` dials now and with what; ``None`` when it is empty."""
        url, identity = self.text(slot, "OcppCsmsUrl"), self.text(slot, "Identity")
        identity = identity or self._model["SecurityCtrlr", "Identity"]
        if not url or not identity:
            return None
        profile = int(self.text(slot, "SecurityProfile"))
        password = self.text(slot, "BasicAuthPassword") or self._model["SecurityCtrlr", "BasicAuthPassword"]
        return Destination2(
            url,
            identity,
            self._version.value,
            password if password and profile in {1, 2} else None,
            self._security.store.pems(CSMS_ROOT),
            self._security.own.issued if profile == 3 else None,
        )

    def route(self, attempts: int) -> Route:
        """The slots to try after a start; the last good one ends the row where it is not in it (B10.FR.07)."""
        way_back = () if self.last_good in self.priority else (self.last_good,)
        return Route((*self.priority, *way_back), attempts)

    def accepted_over(self, slot: int) -> None:
        """A CSMS has accepted this station over ``slot``: lower security profiles are given up now (A05.FR.06)."""
        profile = int(self.text(slot, "SecurityProfile"))
        rises = profile > self.security_profile
        self._model.put("SecurityCtrlr", "SecurityProfile", str(profile))
        self._model.flash.write(last_good_slot=slot)
        if not rises:
            return
        self._security.events.add("ReconfigurationOfSecurityParameters", f"security profile {profile}")
        lower = [other for other in SLOTS if int(self.text(other, "SecurityProfile")) < profile]
        for other in lower:
            self._model.store(self._model.definition(_COMPONENT, "OcppCsmsUrl", component_instance=str(other)), "")
        left = [other for other in self.priority if other not in lower] or [slot]
        self._model.put("OCPPCommCtrlr", "NetworkConfigurationPriority", ",".join(map(str, left)))

    def _judge_priority(self, value: str) -> Refusal | None:
        slots = [int(slot) for slot in value.split(",") if slot.strip()]
        if not slots:
            return rejected("InvalidValue", "at least one slot")
        for slot in slots:
            names = [name for _, _, name in _PLACES]
            if not self.text(slot, "OcppCsmsUrl") or self._flaw({name: self.text(slot, name) for name in names}):
                return rejected("InvalidNetworkConf", f"slot {slot} holds no valid profile")
            profile = int(self.text(slot, "SecurityProfile"))
            if profile >= 2 and not self._security.store.pems(CSMS_ROOT):
                return rejected("InvalidNetworkConf", f"slot {slot} needs a CSMS root certificate")
            if profile == 3 and self._security.own.issued is None:
                return rejected("InvalidNetworkConf", f"slot {slot} needs the station's own certificate")
        return None

    def _flaw(self, values: Mapping[str, str], present: Mapping[str, object] | None = None) -> Refusal | None:
        """Why a profile with these values cannot be used; ``present`` is what a CSMS has told."""
        for name, value in values.items():
            definition = self._model.definition(_COMPONENT, name, component_instance="1")
            if fit(value, definition.data_type, definition.low, definition.high, definition.options):
                return rejected("InvalidNetworkConf", name)
        url, profile = values.get("OcppCsmsUrl", ""), int(values.get("SecurityProfile", "0"))
        if not _URL.match(url):
            return rejected("InvalidURL" if present is not None else "InvalidNetworkConf", "OcppCsmsUrl")
        if url.startswith("wss:") != (profile >= 2):
            return rejected("InvalidNetworkConf", "SecurityProfile and the scheme of OcppCsmsUrl do not go together")
        if values.get("OcppTransport") != "JSON" or values.get("OcppVersion", "OCPP20") not in self._versions:
            return rejected("InvalidNetworkConf", "OcppTransport, OcppVersion")
        if values.get("OcppInterface") not in {"Wired0", "Wireless0", "Any"}:
            return rejected("InvalidNetworkConf", "OcppInterface")
        if profile < self.security_profile:
            return rejected("NoSecurityDowngrade")
        return None

    @property
    def _versions(self) -> tuple[str, ...]:
        """2.0.1 calls itself OCPP20 in its own schema; in 2.1 the words tell themselves apart."""
        return ("OCPP20", "OCPP201", "OCPP21") if self._version is OcppVersion.V21 else ("OCPP20",)


class Route:
    """Slot after slot, each ``attempts`` times, and never an end (B10.FR.03, B10.FR.09)."""

    def __init__(self, slots: tuple[int, ...], attempts: int) -> None:
        self._slots = slots
        self._attempts = attempts
        self._place = 0
        self._failures = 0
        self.failures = 0
        """In a row, over all slots."""

    @property
    def slot(self) -> int:
        """The one to try next."""
        return self._slots[self._place]

    def failed(self) -> None:
        """No link came up."""
        self.failures += 1
        self._failures += 1
        if self._failures >= self._attempts:
            self.give_up()

    def give_up(self) -> None:
        """Nothing can come of this slot: on to the next."""
        self._place = (self._place + 1) % len(self._slots)
        self._failures = 0

    def connected(self) -> None:
        """A link came up."""
        self.failures = self._failures = 0


def _values(data: JsonObject) -> dict[str, str]:
    """``connectionData`` as the values of a slot's variables; what it does not tell becomes empty or off."""
    told: dict[str, str] = {}
    for group, member, name in _PLACES:
        holder = data.get(group) if group else data
        if isinstance(holder, dict) and member in holder:
            value = holder[member]
            told[name] = ("false", "true")[value] if isinstance(value, bool) else str(value)
    told["ApnEnabled"] = "true" if isinstance(data.get("apn"), dict) else "false"
    told["VpnEnabled"] = "true" if isinstance(data.get("vpn"), dict) else "false"
    for name in ("Identity", "BasicAuthPassword"):
        told.setdefault(name, "")
    return told
