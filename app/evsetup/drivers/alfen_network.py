"""How an Alfen Eve calls its Wi-Fi and its Ethernet address: properties by number; it does no I/O.

Wire facts: ``facts/chargers.md`` §5. What their values mean is told by those who wrote programs for it (PyPI alfenctl 0.2.0,
alfen-cli 0.1.4) and by a dump of a charger. Wi-Fi: on, name, password and kind of security go out in one message and act at
once; the password is never shown; a charger without the radio says so (``328F_0``). Ethernet: a flag says whether the address
is fixed; the address itself is the one of now while it is not. Octets may be padded with zeros. What a fixed address does
before the restart is not known.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, SettingValue, StaticAddress, Unknown
from evsetup.domain.wifi import WifiNetwork, by_strength

WIFI_ON, SSID, PASSPHRASE, WIFI_SECURITY, HAS_WIFI = "3284_0", "328A_0", "328B_0", "328C_0", "328F_0"
MASK, GATEWAY, ADDRESS, FIXED = "207B_1", "207C_1", "207D_1", "207D_2"
DNS, FIXED_DNS = "207E_1", "207E_2"
READ = (WIFI_ON, SSID, WIFI_SECURITY, HAS_WIFI, MASK, GATEWAY, ADDRESS, FIXED, DNS, FIXED_DNS)

WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})

_OPEN, _WPA2_AES = 0, 4194308
_SECURED = frozenset(
    {2097154, 2097156, 2097158, 4194306, _WPA2_AES, 4194310, 6291460, 6291462, 16777220, 20971524}
)  # WPA, WPA2, WPA3 and their mixtures, with TKIP, AES or both
_MOST_NETWORKS = 64
_SSID_BYTES = 32


def has_wifi(values: Mapping[str, object]) -> bool:
    """Whether a charger with these values has Wi-Fi: old firmware knows no such property."""
    return type(values.get(WIFI_ON)) is int and values.get(HAS_WIFI) != 0


def has_ethernet(values: Mapping[str, object]) -> bool:
    """Whether its address can be fixed in the way that is known: a number says whether it is."""
    return values.get(FIXED) in (0, 1) and isinstance(values.get(ADDRESS), str)


def network_from(values: Mapping[str, object]) -> dict[Setting, SettingValue]:
    """The network settings that properties hold; what this charger does not have is absent."""
    found: dict[Setting, SettingValue] = {}
    if has_ethernet(values):
        found[Setting.ETHERNET] = _address_from(values)
    if has_wifi(values):
        name = values.get(SSID)
        on = values[WIFI_ON] == 1 and isinstance(name, str) and name
        found[Setting.WIFI_SSID] = name if on and isinstance(name, str) else Unknown.UNSET
        found[Setting.WIFI_PASSPHRASE] = Unknown.UNREADABLE if on else Unknown.UNSET
    return found


def wifi_properties(
    ssid: SettingValue | None, passphrase: SettingValue | None, now: Mapping[str, object]
) -> dict[str, str | int]:
    """What joins a Wi-Fi network, or switches it off; the kind of security stays when it is one with a password."""
    values: dict[str, str | int] = {}
    if isinstance(ssid, str):
        values[WIFI_ON] = 1 if ssid else 0
        if ssid:
            values[SSID] = ssid
    if isinstance(passphrase, Secret):
        words = passphrase.reveal()
        values[PASSPHRASE] = words
        if not words:
            values[WIFI_SECURITY] = _OPEN
        elif not (isinstance(kind := now.get(WIFI_SECURITY), int) and kind in _SECURED):
            values[WIFI_SECURITY] = _WPA2_AES
    return values


def ethernet_properties(address: Dhcp | StaticAddress) -> dict[str, str | int] | None:
    """What sets the Ethernet address; ``None``: it is no IPv4 address, the only ones that are known here."""
    if isinstance(address, Dhcp):
        return {FIXED: 0, FIXED_DNS: 0}
    try:
        interface = ipaddress.IPv4Interface(address.address)
        gateway = ipaddress.IPv4Address(address.gateway)
        dns = str(ipaddress.IPv4Address(address.dns)) if address.dns else ""
    except ValueError:
        return None
    return {
        ADDRESS: str(interface.ip),
        MASK: str(interface.netmask),
        GATEWAY: str(gateway),
        **({DNS: dns} if dns else {}),
        FIXED_DNS: 1 if dns else 0,
        FIXED: 1,
    }


def networks_from(answer: object) -> tuple[WifiNetwork, ...] | None:
    """The networks that it hears, strongest first, hidden ones left out; ``None`` when it is no such answer."""
    match answer:
        case {"scan_results": list(entries)}:
            heard = [network for entry in entries if (network := _network(entry)) is not None]
            return by_strength(heard)[:_MOST_NETWORKS]
    return None


def _network(entry: object) -> WifiNetwork | None:
    if not isinstance(entry, dict):
        return None
    members = {str(name).replace("_", "").lower(): value for name, value in entry.items()}
    ssid, rssi, security = members.get("ssid"), members.get("signalstrength"), members.get("security")
    if (
        not isinstance(ssid, str)
        or not ssid.isprintable()
        or not 0 < len(ssid.encode("utf-8", "replace")) <= _SSID_BYTES
    ):
        return None
    return WifiNetwork(ssid, rssi if type(rssi) is int and -150 < rssi <= 0 else None, security != _OPEN)


def _address_from(values: Mapping[str, object]) -> SettingValue:
    if values[FIXED] == 0:
        return Dhcp()
    dns = _unpadded(values.get(DNS)) if values.get(FIXED_DNS) == 1 else ""
    try:
        interface = ipaddress.IPv4Interface(f"{_unpadded(values[ADDRESS])}/{_unpadded(values.get(MASK))}")
        return StaticAddress(str(interface), _unpadded(values.get(GATEWAY)), dns)
    except ValueError:
        return Unknown.UNREADABLE


def _unpadded(address: object) -> str:
    """``192.168.000.092`` as ``192.168.0.92``."""
    if not isinstance(address, str):
        return ""
    return ".".join(octet.lstrip("0") or "0" if octet.isdecimal() else octet for octet in address.split("."))
