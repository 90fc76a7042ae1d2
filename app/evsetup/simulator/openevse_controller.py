"""What an OpenEVSE controller answers to a command, whichever line it came by. Facts: ``facts/serial-firmware-security.md`` §1.2.

Numbers are squeezed to eight bits and clamped. ``flags`` are those of ``$GE``: a set bit of a safety check means that it is off;
``$FF`` switches them, as the real one does. ``ceilings`` counts what was never to be asked for: the hardware's ceiling set for good.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from evsetup.simulator.quirks import NO_QUIRKS, Quirks

FIRMWARE, PROTOCOL = "8.2.3", "5.2.1"
LEAST, HARDWARE_MOST = 6, 48
_NAMES = {
    "diode_check": 0x0002,
    "vent_check": 0x0004,
    "ground_check": 0x0008,
    "relay_check": 0x0010,
    "gfci_check": 0x0200,
    "temp_check": 0x0400,
}
_CHECKS = {"D": 0x0002, "V": 0x0004, "G": 0x0008, "R": 0x0010, "F": 0x0200, "T": 0x0400}


class EvseController:
    """One controller; its current is kept by whoever made it."""

    def __init__(
        self,
        amps: Callable[[], int],
        keep_amps: Callable[[int], object],
        *,
        flags: int = 0,
        quirks: Quirks = NO_QUIRKS,
    ) -> None:
        self.flags = flags
        self.ceilings = 0
        self.heard: list[str] = []
        self._amps = amps
        self._keep_amps = keep_amps
        self._quirks = quirks

    @property
    def checks(self) -> dict[str, bool]:
        """Its safety checks as the gateway's ``/config`` names them: whether each is on."""
        return {name: not self.flags & bit for name, bit in _NAMES.items()}

    def answer(self, command: str, words: list[str]) -> str:
        """Its reply without sequence and checksum."""
        self.heard.append(command)
        amps = self._amps()
        match command, words:
            case "GV", []:
                return f"$OK {FIRMWARE} {PROTOCOL}"
            case "GC", []:
                return f"$OK {LEAST} {HARDWARE_MOST} {amps} {amps}"
            case "GE", []:
                return f"$OK {amps} {self.flags:04X}"
            case "FR", []:
                return "$OK"
            case "FF", [check, "0" | "1" as on] if check in _CHECKS:
                bit = _CHECKS[check]
                self.flags = self.flags & ~bit if on == "1" else self.flags | bit
                return "$OK"
            case "SC", [digits] if digits.isdecimal():
                asked = int(digits) & 0xFF
                taken = clamped(asked)
                if not self._quirks.accepts_without_change:
                    self._keep_amps(taken)
                return f"${'OK' if taken == asked else 'NK'} {taken}"
            case "SC", [digits, "M"] if digits.isdecimal():
                self.ceilings += 1
                return f"$OK {digits}"
        return "$NK"


def clamped(amps: int) -> int:
    """What it makes of a current that is asked for."""
    return min(max(amps, LEAST), HARDWARE_MOST)


def with_checksum(words: str) -> str:
    """A line of the controller with the XOR of every byte before it."""
    return f"{words}^{reduce(lambda sum_, byte: sum_ ^ byte, words.encode(), 0):02X}"
