"""What this laptop runs on: mains or battery, and how full that is. Blocks for a moment; where the system does not tell, nothing is known.

Linux: ``/sys/class/power_supply``; Windows: ``GetSystemPowerStatus``; macOS: ``pmset -g batt``.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")
_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class LaptopPower:
    """``on_mains`` and ``percent`` (of the battery) are ``None`` where they are not known; a computer without battery is on mains."""

    on_mains: bool | None = None
    percent: int | None = None


def laptop_power(supplies: Path = _SUPPLIES) -> LaptopPower:
    """How this computer is powered now (blocking)."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return in_pmset(_pmset())
        return _linux(supplies)
    except (OSError, ValueError, subprocess.SubprocessError):
        return LaptopPower()


def in_pmset(words: str) -> LaptopPower:
    """What ``pmset -g batt`` says."""
    percent = re.search(r"(\d{1,3})%", words)
    on_mains = "AC Power" in words if "Now drawing from" in words else None
    return LaptopPower(on_mains, int(percent[1]) if percent is not None else None)


def _pmset() -> str:
    return subprocess.run(
        ["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=_WAIT_S, check=True
    ).stdout


def _linux(supplies: Path) -> LaptopPower:
    """Batteries of mice and phones have the scope ``Device`` and do not count."""
    mains: list[bool] = []
    levels: list[int] = []
    discharging = False
    for folder in sorted(supplies.iterdir()):
        kind, scope = _word(folder / "type"), _word(folder / "scope")
        if kind in {"Mains", "USB"} and (online := _word(folder / "online")):
            mains.append(online == "1")
        if kind == "Battery" and scope != "Device" and (level := _word(folder / "capacity")).isdecimal():
            levels.append(min(100, int(level)))
            discharging = discharging or _word(folder / "status") == "Discharging"
    if not levels:
        return LaptopPower(on_mains=True if not mains or any(mains) else None)
    return LaptopPower(any(mains) or not discharging, max(levels))


def _word(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()[:32]
    except OSError:
        return ""


def _windows() -> LaptopPower:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds", ctypes.c_ulong),
            ("full_seconds", ctypes.c_ulong),
        )

    status = Status()
    windows: object = getattr(ctypes, "windll", None)
    kernel = getattr(windows, "kernel32", None)
    if kernel is None or not kernel.GetSystemPowerStatus(ctypes.byref(status)):
        return LaptopPower()
    on_mains = {0: False, 1: True}.get(status.line)
    return LaptopPower(on_mains, status.percent if status.percent <= 100 else None)
