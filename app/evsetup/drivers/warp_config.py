"""What a Tinkerforge WARP charger calls its settings: JSON topics, in and out; it does no I/O.

Wire facts: ``facts/chargers.md`` §2, §13. A topic is written whole, null leaving a member as it is. ``ocpp/config`` takes an
address without the identity and without a slash at its end (128 characters), an identity (64) and a password (64), which is
never shown; the charging slot for OCPP must be on besides. An address of 0.0.0.0 stands for DHCP.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field

from evsetup.domain.csms_address import KeyRule, key_flaw
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import text
from evsetup.drivers.fit import too_long, unfit
from evsetup.drivers.outcomes import not_offered, unfit_key

VENDOR = "Tinkerforge"
OCPP, SLOT, NETWORK = "ocpp/config", "evse/ocpp_enabled", "network/config"
ETHERNET, WIFI = "ethernet/config", "wifi/sta_config"

EFFECTS = {
    Setting.HOSTNAME: Effect.NEEDS_RESTART,
    Setting.ETHERNET: Effect.CUTS_LINK,
    Setting.WIFI_SSID: Effect.CUTS_LINK,
    Setting.WIFI_PASSPHRASE: Effect.CUTS_LINK,
    Setting.KEY: Effect.LIVE,
    Setting.IDENTITY: Effect.LIVE,
    Setting.CSMS_URL: Effect.LIVE,
}
"""The settings that can be written, and what that does."""

TOPIC_OF = {
    Setting.HOSTNAME: NETWORK,
    Setting.ETHERNET: ETHERNET,
    Setting.WIFI_SSID: WIFI,
    Setting.WIFI_PASSPHRASE: WIFI,
    Setting.KEY: OCPP,
    Setting.IDENTITY: OCPP,
    Setting.CSMS_URL: OCPP,
}

_ANYWHERE = "0.0.0.0"
_MOST = {Setting.CSMS_URL: 128, Setting.IDENTITY: 64}


@dataclass(frozen=True, slots=True)
class Write:
    """Members of one topic."""

    topic: str
    members: Mapping[str, object] = field(repr=False)

    def whole(self, now: Mapping[str, object]) -> dict[str, object]:
        """The topic as it is sent: null for every member that stays as it is ``now``."""
        return {**dict.fromkeys(now), **self.members}


def identity_from(name: Mapping[str, object], version: Mapping[str, object]) -> Identity:
    """Who it is, from ``info/name`` and ``info/version``."""
    return Identity(
        vendor=VENDOR,
        model=_text(name.get("display_type")),
        serial=_text(name.get("uid")),
        firmware=_text(version.get("firmware")),
        hostname=_text(name.get("name")),
    )


def settings_from(topics: Mapping[str, Mapping[str, object]]) -> Settings:
    """The settings that ``topics`` hold; a topic that this model does not have is absent."""
    values: dict[Setting, SettingValue] = {}
    if (network := topics.get(NETWORK)) is not None:
        values[Setting.HOSTNAME] = _value(network.get("hostname"))
    if (ethernet := topics.get(ETHERNET)) is not None:
        values[Setting.ETHERNET] = address_from(ethernet)
    if (wifi := topics.get(WIFI)) is not None:
        used = bool(wifi.get("enable_sta"))
        values[Setting.WIFI_SSID] = _value(wifi.get("ssid")) if used else Unknown.UNSET
        values[Setting.WIFI_PASSPHRASE] = (
            Unknown.UNREADABLE if values[Setting.WIFI_SSID] is not Unknown.UNSET else Unknown.UNSET
        )
    if (ocpp := topics.get(OCPP)) is not None:
        # An address that is switched off, or has no charging slot, is not in force: a plan must switch it on.
        on = bool(ocpp.get("enable")) and topics.get(SLOT, {}).get("enabled") is not False
        values[Setting.OCPP_VERSION] = OcppVersion.V16
        values[Setting.KEY] = Unknown.UNREADABLE if ocpp.get("enable_auth") else Unknown.UNSET
        values[Setting.IDENTITY] = _value(ocpp.get("identity"))
        values[Setting.CSMS_URL] = _value(ocpp.get("url")) if on else Unknown.UNSET
    return Settings(values)


def writes_for(change: Change) -> tuple[Write, ...] | Outcome:
    """What writes ``change``, in order; an outcome instead when it must not or cannot be written."""
    setting, new = change.setting, change.new
    if (flaw := unfit(setting, new)) is not None:
        return flaw
    if isinstance(new, str) and setting in _MOST and (flaw := too_long(setting, new, _MOST[setting])) is not None:
        return flaw
    match setting, new:
        case Setting.CSMS_URL, str(url) if url.endswith("/"):
            return Outcome(OutcomeKind.REFUSED, finding=_no_slash())
        case Setting.CSMS_URL, str(url):
            return (Write(OCPP, {"enable": bool(url), "url": url}), Write(SLOT, {"enabled": bool(url)}))
        case Setting.IDENTITY, str(identity):
            return (Write(OCPP, {"identity": identity}),)
        case Setting.KEY, Secret() as key:
            if key and (wrong := key_flaw(key, KeyRule.TEXT)):
                return unfit_key(wrong)
            return (Write(OCPP, {"enable_auth": bool(key), "pass": key.reveal()}),)
        case Setting.HOSTNAME, str(name):
            return (Write(NETWORK, {"hostname": name}),)
        case Setting.WIFI_SSID, str(ssid):
            return (Write(WIFI, {"enable_sta": bool(ssid), "ssid": ssid}),)
        case Setting.WIFI_PASSPHRASE, Secret() as passphrase:
            return (Write(WIFI, {"passphrase": passphrase.reveal()}),)
        case Setting.ETHERNET, (Dhcp() | StaticAddress()) as address:
            return (Write(ETHERNET, {"enable_ethernet": True, **address_members(address)}),)
        case _:
            return not_offered(setting, text("drivers", "Set it on the charger's own web page."))


def address_members(address: Dhcp | StaticAddress) -> dict[str, object]:
    """The members that hold an IPv4 address; DHCP is written as nothing but zeros."""
    if isinstance(address, Dhcp):
        return dict.fromkeys(("ip", "gateway", "subnet", "dns", "dns2"), _ANYWHERE)
    interface = ipaddress.ip_interface(address.address)
    return {
        "ip": str(interface.ip),
        "subnet": str(interface.netmask),
        "gateway": address.gateway,
        "dns": address.dns or _ANYWHERE,
    }


def address_from(topic: Mapping[str, object]) -> SettingValue:
    """The address that a topic holds; ``UNREADABLE`` when its members fit no address, ``UNSET`` when it is switched off."""
    if topic.get("enable_ethernet") is False:
        return Unknown.UNSET
    ip = _text(topic.get("ip"))
    if ip == _ANYWHERE:
        return Dhcp()
    dns = _text(topic.get("dns"))
    try:
        interface = ipaddress.IPv4Interface(f"{ip}/{_text(topic.get('subnet'))}")
        return StaticAddress(str(interface), _text(topic.get("gateway")), "" if dns == _ANYWHERE else dns)
    except ValueError:
        return Unknown.UNREADABLE


def _value(found: object) -> SettingValue:
    return _text(found) or Unknown.UNSET


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _no_slash() -> Finding:
    return Finding(
        "driver.warp.slash-at-the-end",
        Severity.PROBLEM,
        text("drivers", "The CSMS address was not written."),
        text(
            "drivers",
            "This charger adds a slash and its identity; with another slash the CSMS would not know the address.",
        ),
        (text("drivers", "Write the address without the slash at its end."),),
    )
