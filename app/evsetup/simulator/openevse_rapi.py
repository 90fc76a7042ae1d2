"""An OpenEVSE controller on a serial line. Facts: ``facts/serial-firmware-security.md`` §1.2.

Its buffer holds 31 characters and what is longer vanishes; a dollar sign begins anew; numbers are squeezed to eight bits and clamped; a
bad checksum is answered without a sequence. It says unasked when it boots and when its state changes.
"""

from __future__ import annotations

import asyncio
import re
from functools import reduce

from evsetup.simulator.flash import Flash
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.simulator.serial_ports import PseudoTerminal, SerialPort, TcpSerialPort

FIRMWARE, PROTOCOL = "8.2.3", "5.2.1"
_ROOM = 31
_TOKEN = re.compile(rb"\$([A-Z]{2})((?: [^ :^]+)*)(?: :([0-9A-F]{2}))?\^([0-9A-F]{2})\Z")


class RapiController:
    """One controller; ``port`` is what pyserial opens. ``flags`` are those of ``$GE``."""

    least, hardware_most = 6, 48

    def __init__(
        self,
        *,
        flash: Flash,
        pty: bool = False,
        interface: str = "127.0.0.1",
        pace: Pace = Pace(),  # noqa: B008 - frozen
        quirks: Quirks = NO_QUIRKS,
        flags: int = 0,
    ) -> None:
        self.flash = flash
        self.flags = flags
        self.pace = pace
        self.quirks = quirks
        self._line: SerialPort = PseudoTerminal() if pty else TcpSerialPort(interface)
        self._received = bytearray()
        self._overrun = False
        self._booting: asyncio.TimerHandle | None = None

    @property
    def port(self) -> str:
        """A device name, or a ``socket://`` URL."""
        return self._line.name

    @property
    def amps(self) -> int:
        """The configured current."""
        stored = self.flash.read("amps", 32)
        return stored if isinstance(stored, int) else 32

    async def __aenter__(self) -> RapiController:
        await self._line.open(on_opened=self._boots, on_bytes=self._take)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._booting is not None:
            self._booting.cancel()
        await self._line.close()

    def _boots(self) -> None:
        self._say(f"$AB 00 {FIRMWARE}")

    def _take(self, received: bytes) -> None:
        if self._booting is not None:
            return
        for byte in received:
            if byte == 0x24:
                self._received, self._overrun = bytearray(b"$"), False
            elif byte == 0x0D:
                if self._received and not self._overrun:
                    self._obey(bytes(self._received))
                self._received.clear()
            elif self._received:
                self._received.append(byte)
                self._overrun = self._overrun or len(self._received) > _ROOM

    def _obey(self, whole: bytes) -> None:
        found = _TOKEN.match(whole)
        if found is None or reduce(lambda sum_, byte: sum_ ^ byte, whole[: whole.index(b"^")], 0) != int(found[4], 16):
            self._say("$NK")
            return
        command, words = found[1].decode(), found[2].decode("ascii", "replace").split()
        sequence = f" :{found[3].decode()}" if found[3] else ""
        if self.quirks.vanishes_on_config_write and command == "SC":
            self._line.vanish()
            return
        self._say("$AT 01 32 32 0020")
        self._say(self._answer(command, words) + sequence)
        if command == "FR":
            self._booting = asyncio.get_running_loop().call_later(self.pace.reboot_gap, self._booted)

    def _booted(self) -> None:
        self._booting = None
        self._boots()

    def _answer(self, command: str, words: list[str]) -> str:
        match command, words:
            case "GV", []:
                return f"$OK {FIRMWARE} {PROTOCOL}"
            case "GC", []:
                return f"$OK {self.least} {self.hardware_most} {self.amps} {self.amps}"
            case "GE", []:
                return f"$OK {self.amps} {self.flags:04X}"
            case "FR", []:
                return "$OK"
            case "SC", [digits] if digits.isdecimal():
                asked = int(digits) & 0xFF
                taken = min(max(asked, self.least), self.hardware_most)
                if not self.quirks.accepts_without_change:
                    self.flash.write(amps=taken)
                return f"${'OK' if taken == asked else 'NK'} {taken}"
        return "$NK"

    def _say(self, words: str) -> None:
        content = words.encode()
        self._line.send(content + b"^%02X\r" % reduce(lambda sum_, byte: sum_ ^ byte, content, 0))
