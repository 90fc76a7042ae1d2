"""USB adapters that are plugged in and have no serial port, and programs of this user that have one open.

Linux tells both (``facts/serial-firmware-security.md`` §1.9, §1.10); elsewhere nothing is known, and nothing is said. Blocks:
call it in a thread.
"""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from evsetup.links.serial_ports import bridge_name

_USB = Path("/sys/bus/usb/devices")
_PROCESSES = Path("/proc")
_MODEM = "ModemManager"
_DRIVERS = {"0403": "ftdi_sio", "10C4": "cp210x", "1A86": "ch341", "067B": "pl2303"}
_CDC = "cdc_acm"


@dataclass(frozen=True, slots=True)
class Driverless:
    """An adapter chip that the system has made no port of; ``driver`` is what Linux calls the one that it needs."""

    bridge: str
    usb: str
    driver: str


def driverless(devices: Path = _USB) -> tuple[Driverless, ...]:
    """The adapters of known chips that are plugged in without a serial port."""
    found: list[Driverless] = []
    for folder in sorted(devices.glob("*")):
        with suppress(OSError, ValueError):
            vendor, product = ((folder / name).read_text().strip().upper() for name in ("idVendor", "idProduct"))
            bridge = bridge_name(int(vendor, 16), int(product, 16))
            if bridge and not _has_port(folder):
                found.append(Driverless(bridge, f"{vendor}:{product}", _DRIVERS.get(vendor, _CDC)))
    return tuple(found)


def who_has(device: str, processes: Path = _PROCESSES) -> str:
    """The program that has a port open, with its number; empty where nobody knows. Others' programs do not show."""
    if platform.system() != "Linux" or not device.startswith("/dev/"):
        return ""
    real = os.path.realpath(device)
    for folder in processes.glob("[0-9]*"):
        if folder.name == str(os.getpid()):
            continue
        with suppress(OSError):
            if any(os.path.realpath(link) == real for link in (folder / "fd").iterdir()):
                return f"{(folder / 'comm').read_text().strip()} ({folder.name})"
    return ""


def modem_software(processes: Path = _PROCESSES) -> bool:
    """Whether ModemManager runs: it asks each new port whether it is a modem."""
    for folder in processes.glob("[0-9]*"):
        with suppress(OSError):
            if (folder / "comm").read_text().strip() == _MODEM:
                return True
    return False


def _has_port(folder: Path) -> bool:
    interfaces = [child for child in folder.glob(f"{folder.name}:*") if child.is_dir()]
    return any(next(interface.glob(pattern), None) for interface in interfaces for pattern in ("ttyUSB*", "tty/tty*"))
