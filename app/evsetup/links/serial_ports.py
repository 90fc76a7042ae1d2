"""The serial ports of this computer.

Facts: ``facts/serial-firmware-security.md`` §1.9. USB numbers name the adapter chip, never the charger behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

_BRIDGES: Mapping[tuple[int, int], str] = {
    (0x0403, 0x6001): "FTDI FT232",
    (0x0403, 0x6010): "FTDI FT2232",
    (0x0403, 0x6011): "FTDI FT4232",
    (0x0403, 0x6014): "FTDI FT232H",
    (0x0403, 0x6015): "FTDI FT-X",
    (0x10C4, 0xEA60): "CP210x",
    (0x10C4, 0xEA64): "CP2102C",
    (0x10C4, 0xEA70): "CP2105",
    (0x10C4, 0xEA71): "CP2108",
    (0x1A86, 0x7523): "CH340",
    (0x1A86, 0x5523): "CH341",
    (0x1A86, 0x55D3): "CH343",
    (0x1A86, 0x55D4): "CH9102",
    (0x067B, 0x2303): "Prolific PL2303",
    (0x067B, 0x23A3): "Prolific PL2303",
    (0x303A, 0x1001): "ESP32 USB",
    (0x0483, 0x5740): "ST virtual COM port",
    (0x04D8, 0x00DD): "MCP2221",
}
_MAKERS: Mapping[int, str] = {
    0x303A: "ESP32 USB",
    0x067B: "Prolific",
    0x0403: "FTDI",
    0x1915: "Nordic",
    0x2FE3: "Zephyr",
    0x1366: "J-Link",
    0x2E8A: "RP2040",
    0x2341: "Arduino",
}
_JUNK = ("Bluetooth-Incoming-Port", "wlan-debug", "cu.debug-console")


@dataclass(frozen=True, slots=True)
class SerialPort:
    """One port. ``vid`` and ``pid`` are ``None`` when it is not on USB; ``bridge`` is empty for an unknown chip.

    ``serial_number`` is often empty or the same on all adapters of a kind; then only ``location`` tells two apart.
    """

    device: str
    description: str
    vid: int | None = None
    pid: int | None = None
    serial_number: str = ""
    location: str = ""
    bridge: str = ""


async def serial_ports() -> tuple[SerialPort, ...]:
    """All ports that a charger may hang on, by device name; the system's own pseudo ports are hidden."""
    return await asyncio.to_thread(_look)


def bridge_name(vid: int | None, pid: int | None) -> str:
    """The adapter chip of these USB numbers, at least its maker; empty when unknown."""
    if vid is None or pid is None:
        return ""
    return _BRIDGES.get((vid, pid)) or _MAKERS.get(vid, "")


def is_junk(device: str) -> bool:
    """Whether a port belongs to the system (macOS) and never to a charger."""
    return device.endswith(_JUNK)


def _look() -> tuple[SerialPort, ...]:
    from serial.tools.list_ports import comports

    found = (
        SerialPort(
            port.device,
            port.description if port.description not in {None, "n/a"} else "",
            port.vid,
            port.pid,
            port.serial_number or "",
            port.location or "",
            bridge_name(port.vid, port.pid),
        )
        for port in comports()
        if not is_junk(port.device)
    )
    return tuple(sorted(found, key=lambda port: port.device))
