"""What an Alfen Eve (NG9xx, AHP) calls its settings: properties by number; it does no I/O.

Wire facts: ``facts/chargers.md`` §5, §13. The CSMS address is two properties without a scheme, host with port and path; the
security profile decides about TLS. The key is no property but a domain item, the upper-case hex digits of its bytes, never
shown. All of it acts after a restart but Wi-Fi. The network stands in ``alfen_network``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from evsetup.domain.csms_address import KeyRule, key_flaw, key_to_write
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import text
from evsetup.drivers import alfen_network
from evsetup.drivers.alfen_network import (
    WIFI,
    ethernet_properties,
    has_ethernet,
    has_wifi,
    network_from,
    wifi_properties,
)
from evsetup.drivers.fit import unfit
from evsetup.drivers.outcomes import not_offered, unfit_key
from evsetup.drivers.web_charger import sent_together

VENDOR = "Alfen"
IDENTITY, WIRED_HOST, WIRED_PATH = "2053_0", "2071_1", "2071_2"
PRESET, METHOD, VERSION, PROFILE = "2076_0", "2077_0", "2082_0", "2723_0"
READ = (IDENTITY, WIRED_HOST, WIRED_PATH, PRESET, METHOD, VERSION, PROFILE, *alfen_network.READ)
OWN_CONNECTION = "Stand-alone"
"""The preset with which the fields below it count."""

_WIRED = 1
_PORTS = {"ws": 80, "wss": 443}
_KEY_ITEM = 0
_VERSIONS = {"1.6": OcppVersion.V16, "2.0.1": OcppVersion.V201, "2.1": OcppVersion.V21}
EFFECTS = {
    **dict.fromkeys((Setting.SECURITY_PROFILE, Setting.KEY, Setting.IDENTITY, Setting.CSMS_URL), Effect.NEEDS_RESTART),
    **dict.fromkeys((Setting.ETHERNET, *WIFI), Effect.CUTS_LINK),
}
"""The settings that can be written, and what that does."""

_BY_HAND = text("drivers", "Set it in the ACE Service Installer or the MyEve app.")


@dataclass(frozen=True, slots=True)
class Properties:
    """Properties to write in one message, value by number."""

    values: Mapping[str, str | int] = field(repr=False)

    @property
    def body(self) -> dict[str, object]:
        """As ``POST /api/prop`` takes them."""
        return {number: {"id": number, "value": value} for number, value in self.values.items()}


@dataclass(frozen=True, slots=True)
class DomainItem:
    """Something that is written and never shown."""

    secret: Secret

    @property
    def body(self) -> dict[str, object]:
        """As ``POST /api/domain`` takes it."""
        return {"cmd": "add", "type": _KEY_ITEM, "data": key_to_write(self.secret, KeyRule.HEX).reveal().upper()}


def identity_from(info: Mapping[str, object]) -> Identity:
    """Who it is, from ``/api/info``, which asks nobody to log in."""
    return Identity(
        vendor=VENDOR,
        model=_text(info.get("Model")) or _text(info.get("Type")),
        serial=_text(info.get("ObjectId")),
        firmware=_text(info.get("FWVersion")),
        charge_point_identity=_text(info.get("Identity")),
    )


def values_from(answer: object) -> dict[str, object]:
    """The values of a property answer by number; both shapes of the API are read.

    Raises:
        ValueError: it is no such answer.
    """
    match answer:
        case {"properties": list(entries)}:
            pass
        case {"version": 1, **named}:
            entries = list(named.values())
        case _:
            raise ValueError("no property answer")
    return {str(entry["id"]): entry.get("value") for entry in entries if isinstance(entry, dict) and "id" in entry}


def settings_from(values: Mapping[str, object]) -> Settings:
    """The settings that properties hold; an address that is not the chosen way to the CSMS is not in force."""
    found: dict[Setting, SettingValue] = {Setting.KEY: Unknown.UNREADABLE}
    profile = values.get(PROFILE)
    if type(profile) is int:
        found[Setting.SECURITY_PROFILE] = profile
    found |= network_from(values)
    if (version := _VERSIONS.get(_text(values.get(VERSION)))) is not None:
        found[Setting.OCPP_VERSION] = version
    if IDENTITY in values:
        found[Setting.IDENTITY] = _text(values[IDENTITY]) or Unknown.UNSET
    if WIRED_HOST in values:
        address = _address(values) if values.get(METHOD, _WIRED) != 0 else ""
        found[Setting.CSMS_URL] = address or Unknown.UNSET
    return Settings(found)


def write_for(
    change: Change, coming: Mapping[Setting, Change], now: Mapping[str, object], firmware: str
) -> Properties | DomainItem | Outcome:
    """What writes ``change``; ``now`` are the values as read, ``coming`` what else is planned."""
    setting, new = change.setting, change.new
    if (flaw := unfit(setting, new)) is not None:
        return flaw
    match setting, new:
        case Setting.IDENTITY, str(identity):
            return Properties({IDENTITY: identity})
        case Setting.KEY, Secret() as key:
            if not key or (wrong := key_flaw(key, KeyRule.HEX)):
                return unfit_key(wrong if key else "empty")
            return DomainItem(key)
        case Setting.SECURITY_PROFILE, int(profile) if 0 <= profile <= 3:
            return Properties({PROFILE: profile})
        case Setting.CSMS_URL, str(url):
            return _write_address(url, coming, now, firmware)
        case Setting.WIFI_SSID | Setting.WIFI_PASSPHRASE, _ if has_wifi(now):
            return _write_wifi(change, coming, now)
        case Setting.ETHERNET, (Dhcp() | StaticAddress()) as address if has_ethernet(now):
            fixed = ethernet_properties(address)
            return not_offered(setting, _BY_HAND) if fixed is None else Properties(fixed)
        case _:
            return not_offered(setting, _BY_HAND)


def _write_wifi(change: Change, coming: Mapping[Setting, Change], now: Mapping[str, object]) -> Properties | Outcome:
    """Name and password go out together; either may come first."""
    parts = {part.setting: part.new for part in sent_together(change, coming, WIFI)}
    for setting, new in parts.items():
        if (flaw := unfit(setting, new)) is not None:
            return flaw
    return Properties(wifi_properties(parts.get(Setting.WIFI_SSID), parts.get(Setting.WIFI_PASSPHRASE), now))


def _write_address(
    url: str, coming: Mapping[Setting, Change], now: Mapping[str, object], firmware: str
) -> Properties | Outcome:
    preset = _text(now.get(PRESET))
    if preset and preset != OWN_CONNECTION and _major(firmware) >= 6:
        return Outcome(OutcomeKind.NOT_OFFERED, finding=_another_preset(preset))
    if not url:
        return Properties({METHOD: 0})
    parts = urlsplit(url)
    if (
        parts.query
        or parts.fragment
        or url.endswith("/")
        or (parts.port is not None and parts.port == _PORTS[parts.scheme])
    ):
        return Outcome(OutcomeKind.REFUSED, finding=_two_fields())
    planned = coming[Setting.SECURITY_PROFILE].new if Setting.SECURITY_PROFILE in coming else now.get(PROFILE, 0)
    profile = planned if isinstance(planned, int) else 0
    values: dict[str, str | int] = {
        WIRED_HOST: f"{parts.netloc}{'' if parts.port else f':{_PORTS[parts.scheme]}'}",
        WIRED_PATH: parts.path.lstrip("/"),
        METHOD: _WIRED,
    }
    if (parts.scheme == "wss") != (profile >= 2):
        if parts.scheme == "ws" or Setting.SECURITY_PROFILE in coming:
            return Outcome(OutcomeKind.REFUSED, finding=_other_profile(profile))
        values[PROFILE] = 2
    if preset and _major(firmware) < 6:
        values[PRESET] = ""
    return Properties(values)


def _address(values: Mapping[str, object]) -> str:
    host, path = _text(values[WIRED_HOST]), _text(values.get(WIRED_PATH)).strip("/")
    profile = values.get(PROFILE)
    scheme = "wss" if type(profile) is int and profile >= 2 else "ws"
    if not host:
        return ""
    return f"{scheme}://{host.removesuffix(f':{_PORTS[scheme]}')}{f'/{path}' if path else ''}"


def _major(firmware: str) -> int:
    number = firmware.partition(".")[0].strip()
    return int(number) if number.isdecimal() and len(number) < 4 else 0


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _another_preset(preset: str) -> Finding:
    return Finding(
        "driver.alfen.another-preset",
        Severity.WARNING,
        text("drivers", "The preset of another operator is chosen in the charger: {preset}", preset=preset),
        text("drivers", "From firmware 6 on, the address is taken only with the preset Stand-alone."),
        (
            text("drivers", "Choose the preset Stand-alone in the ACE Service Installer and restart the charger."),
            text("drivers", "Then read the charger again."),
        ),
    )


def _two_fields() -> Finding:
    return Finding(
        "driver.alfen.two-fields",
        Severity.PROBLEM,
        text("drivers", "The CSMS address was not written."),
        text("drivers", "This charger keeps host and path apart and would show the address in another form."),
        (text("drivers", "Write the address without a slash, ? or # at its end, and without the usual port."),),
    )


def _other_profile(profile: int) -> Finding:
    return Finding(
        "driver.alfen.other-profile",
        Severity.PROBLEM,
        text("drivers", "The CSMS address does not fit the security profile {profile}.", profile=profile),
        text("drivers", "The profile decides whether the charger encrypts: 0 and 1 do not, 2 and 3 do."),
        (text("drivers", "Wish for the profile that fits the address: ws:// 0 or 1, wss:// 2 or 3."),),
        (Evidence("profile", str(profile)),),
    )
