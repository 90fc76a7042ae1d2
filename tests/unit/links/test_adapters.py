"""The adapters of this laptop, and a folder tree that looks like the system's."""

from __future__ import annotations

from pathlib import Path

import pytest

from evsetup.links import adapters as room
from evsetup.links.adapters import Adapter, adapters, firewall, is_vpn, share_a_network
from evsetup.links.interfaces import Interface


def at(name: str, address: str, prefix: int = 24) -> Interface:
    return Interface(name, address, prefix, False)


def test_the_system_tells_what_is_plugged_in_and_what_hangs_on_usb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "devices" / "1-2"
    (usb / "1-2:1.0").mkdir(parents=True)
    (usb / "idVendor").write_text("0525\n")
    (usb / "idProduct").write_text("a4a2\n")
    for name, carrier in (("usb0", "1"), ("eth0", "0"), ("wlan0", "1")):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "net" / name / "carrier").write_text(carrier)
    (tmp_path / "net" / "usb0" / "device").symlink_to(usb / "1-2:1.0")
    (tmp_path / "net" / "wlan0" / "wireless").mkdir()
    monkeypatch.setattr(room, "interfaces", lambda: (at("usb0", "192.168.5.20"), at("wlan0", "fe80::1%3", 64)))
    monkeypatch.setattr(room.socket, "if_nameindex", lambda: [(1, "lo"), (2, "usb0"), (3, "eth0"), (4, "wlan0")])
    seen = {one.name: one for one in adapters(tmp_path / "net")}
    assert seen.keys() == {"usb0", "eth0", "wlan0"}
    assert (seen["usb0"].usb, seen["usb0"].plugged, seen["usb0"].has_network) == ("0525:A4A2", True, True)
    assert (seen["eth0"].usb, seen["eth0"].plugged, seen["eth0"].addresses) == ("", False, ())
    assert (seen["wlan0"].wireless, seen["wlan0"].has_network) == (True, False)


def test_an_address_that_the_laptop_gave_itself_is_no_network() -> None:
    assert not Adapter("eth0", (at("eth0", "169.254.7.7", 16),)).has_network
    assert Adapter("eth0", (at("eth0", "169.254.7.7", 16), at("eth0", "192.168.1.5"))).has_network


@pytest.mark.parametrize(
    ("name", "vpn"),
    [("tun0", True), ("wg0", True), ("utun3", True), ("Cisco AnyConnect", True), ("eth0", False), ("Wi-Fi", False)],
)
def test_a_vpn_is_known_by_its_name(name: str, vpn: bool) -> None:
    assert is_vpn(name) is vpn


@pytest.mark.parametrize(
    ("path", "words", "name"),
    [
        ("etc/ufw/ufw.conf", "LOGLEVEL=low\nENABLED=yes\n", "ufw"),
        ("etc/ufw/ufw.conf", "ENABLED=no\n", ""),
        ("run/firewalld.pid", "77", "firewalld"),
    ],
)
def test_a_firewall_that_is_on_is_known_by_what_the_system_keeps(
    tmp_path: Path, path: str, words: str, name: str
) -> None:
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text(words)
    assert firewall(tmp_path) == name


def test_two_adapters_in_one_network_are_told() -> None:
    both = (Adapter("usb0", (at("usb0", "192.168.123.5"),)), Adapter("usb1", (at("usb1", "192.168.123.7"),)))
    assert share_a_network(both, "192.168.123.123") == both
    assert share_a_network(both, "192.168.1.1") == ()


def test_this_computer_is_asked_without_harm() -> None:
    assert isinstance(adapters(), tuple)
    assert isinstance(firewall(), str)
