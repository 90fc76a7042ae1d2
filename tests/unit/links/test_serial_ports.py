"""The list of serial ports: chips by name, junk hidden."""

from __future__ import annotations

import pytest

from evsetup.links.serial_ports import bridge_name, is_junk, serial_ports


@pytest.mark.parametrize(
    ("vid", "pid", "name"),
    [
        (0x10C4, 0xEA60, "CP210x"),
        (0x1A86, 0x7523, "CH340"),
        (0x303A, 0x1001, "ESP32 USB"),
        (0x303A, 0x0002, "ESP32 USB"),
        (0x1915, 0x521F, "Nordic"),
        (0x1234, 0x5678, ""),
        (None, None, ""),
    ],
)
def test_usb_numbers_name_the_adapter(vid: int | None, pid: int | None, name: str) -> None:
    assert bridge_name(vid, pid) == name


@pytest.mark.parametrize("device", ["/dev/cu.Bluetooth-Incoming-Port", "/dev/cu.wlan-debug", "/dev/cu.debug-console"])
def test_ports_of_the_system_are_hidden(device: str) -> None:
    assert is_junk(device)


def test_an_adapter_is_not_hidden() -> None:
    assert not is_junk("/dev/cu.usbserial-0001")


async def test_the_ports_of_this_computer_can_be_listed() -> None:
    ports = await serial_ports()

    assert [port.device for port in ports] == sorted(port.device for port in ports)
