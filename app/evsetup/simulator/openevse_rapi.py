"""An OpenEVSE controller on a serial line. Facts: ``facts/serial-firmware-security.md`` §1.2.

Its buffer holds 31 characters and what is longer vanishes; a dollar sign begins anew; a bad checksum is answered without a sequence. It
says unasked when it boots and when its state changes.
"""

from __future__ import annotations

import asyncio
import re
from functools import reduce

from evsetup.simulator.flash import Flash
from evsetup.simulator.openevse_controller import FIRMWARE, EvseController, with_checksum
from evsetup.simulator.quirks import NO_QUIRKS, Pace, Quirks
from evsetup.simulator.serial_ports import PseudoTerminal, SerialPort, TcpSerialPort

_ROOM = 31
_TOKEN = re.compile(rb"\$([A-Z]{2})((?: [^ :^]+)*)(?: :([0-9A-F]{2}))?\^([0-9A-F]{2})\Z")


class RapiController:
    """One controller; ``port`` is what pyserial opens. ``flags`` are those of ``$GE``."""

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
        self.controller = EvseController(
            lambda: self.amps, lambda amps: flash.write(amps=amps), flags=flags, quirks=quirks
        )
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
    def flags(self) -> int:
        """Which of its safety checks are off."""
        return self.controller.flags

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
        self._say(self.controller.answer(command, words) + sequence)
        if command == "FR":
            self._booting = asyncio.get_running_loop().call_later(self.pace.reboot_gap, self._booted)

    def _booted(self) -> None:
        self._booting = None
        self._boots()

    def _say(self, words: str) -> None:
        self._line.send(with_checksum(words).encode() + b"\r")
