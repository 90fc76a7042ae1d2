"""The network adapters of this laptop: what is plugged in, what hangs on USB, what is a VPN, and whether a firewall is on.

The system is asked; nothing is sent. What it does not tell (``None``, empty) is not guessed. Blocks: call it in a thread.
"""

from __future__ import annotations

import ipaddress
import platform
import re
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evsetup.links.interfaces import Interface, interfaces

_VPN = re.compile(
    r"^(tun|tap|wg|utun|ipsec|zt|tailscale|nordlynx|proton|gpd|vpn|cscotun)[\w-]*$"
    r"|vpn|wireguard|tap-windows|anyconnect|globalprotect|pangp|fortinet|zerotier|tailscale|pulse secure|juniper",
    re.IGNORECASE,
)
_NET = Path("/sys/class/net")
_USB_LEVELS = 4
_FIREWALLD = ("run/firewalld.pid", "run/firewalld")
_UFW = "etc/ufw/ufw.conf"


@dataclass(frozen=True, slots=True)
class Adapter:
    """One adapter. ``plugged``: whether a cable or Wi-Fi is there, ``None`` where the system does not tell; ``usb`` is the
    ``0525:A4A2`` of an adapter on USB."""

    name: str
    addresses: tuple[Interface, ...] = ()
    plugged: bool | None = None
    wireless: bool = False
    usb: str = ""

    @property
    def is_vpn(self) -> bool:
        """Whether its name is one that VPN programs give."""
        return is_vpn(self.name)

    @property
    def ipv4(self) -> tuple[Interface, ...]:
        """Its IPv4 addresses, those that it gave itself (169.254) last."""
        own = [i for i in self.addresses if ":" not in i.address]
        return tuple(sorted(own, key=lambda i: ipaddress.ip_address(i.address).is_link_local))

    @property
    def has_network(self) -> bool:
        """Whether somebody gave it an IPv4 address."""
        return any(not ipaddress.ip_address(i.address).is_link_local for i in self.ipv4)


def is_vpn(name: str) -> bool:
    """Whether an interface is a VPN's, by its name."""
    return _VPN.search(name) is not None


def adapters(net: Path = _NET) -> tuple[Adapter, ...]:
    """All adapters but loopback, by name; those without any address, too, where the system lists them."""
    found: dict[str, list[Interface]] = {}
    for interface in interfaces():
        if not interface.is_loopback:
            found.setdefault(interface.name, []).append(interface)
    if platform.system() == "Linux":
        with suppress(OSError):
            for _, name in socket.if_nameindex():
                if name != "lo":
                    found.setdefault(name, [])
    return tuple(_adapter(name, tuple(found[name]), net / name) for name in sorted(found))


def firewall(root: Path = Path("/")) -> str:
    """The firewall of this laptop that is switched on, by its name; empty where there is none, or the system does not tell."""
    if platform.system() == "Windows":
        return "Windows"
    if any((root / path).exists() for path in _FIREWALLD):
        return "firewalld"
    with suppress(OSError, UnicodeDecodeError):
        if re.search(r"^\s*ENABLED\s*=\s*yes", (root / _UFW).read_text(), re.MULTILINE | re.IGNORECASE):
            return "ufw"
    return ""


def share_a_network(seen: Sequence[Adapter], address: str) -> tuple[Adapter, ...]:
    """The adapters whose network holds ``address``: two of them, and nobody knows which way a packet goes."""
    there = ipaddress.ip_address(address)
    return tuple(
        adapter
        for adapter in seen
        if any(there in ipaddress.ip_interface(f"{own.address}/{own.prefix}").network for own in adapter.ipv4)
    )


def _adapter(name: str, addresses: tuple[Interface, ...], folder: Path) -> Adapter:
    plugged: bool | None = None
    if folder.exists():
        plugged = False  # an adapter that is switched off does not say
        with suppress(OSError):
            plugged = (folder / "carrier").read_text().strip() == "1"
    return Adapter(name, addresses, plugged, (folder / "wireless").exists(), _usb(folder / "device"))


def _usb(device: Path) -> str:
    """The numbers of the USB device that an adapter belongs to, which stand one or two folders above its interface."""
    with suppress(OSError):
        place = device.resolve(strict=True)
        for folder in (place, *list(place.parents)[:_USB_LEVELS]):
            if (folder / "idVendor").exists():
                numbers = ((folder / name).read_text().strip().upper() for name in ("idVendor", "idProduct"))
                return ":".join(numbers)
    return ""
