"""The USB port of an OpenEVSE gateway: ``config:`` and ``factory:`` lines at 115200 baud. Facts: ``facts/chargers.md`` §1.

It takes configuration and tells nothing else: no read command, no login; answers stand between free lines of log. On
Linux the port is a pty; elsewhere it is a TCP socket for pyserial's ``socket://``. Neither shows a DTR pulse, so the
boot banner comes when the port is opened, as it does with boards whose bridge resets them then, and after each reboot.
"""

from __future__ import annotations

import asyncio
import json
import sys

from evsetup.simulator.openevse import OpenEvse
from evsetup.simulator.serial_ports import PseudoTerminal, SerialPort, TcpSerialPort

_LONGEST_LINE = 1024
_MOST_MEMBERS = 50
_LINE_PATIENCE_S = 1.0
_SETTLED_S = 0.15
_LOG_EVERY_S = 5.0
_NOISE = b'\x00\xff\xfe\x80Guru Meditation Error: Core 1 panic\'ed\r\n{"code":\r\n\xf0\x9f'


class OpenEvseSerial:
    """Serves one gateway on a serial port; ``port`` is what pyserial opens."""

    def __init__(self, gateway: OpenEvse, *, pty: bool = sys.platform == "linux", interface: str = "127.0.0.1") -> None:
        self.gateway = gateway
        self._line: SerialPort = PseudoTerminal() if pty else TcpSerialPort(interface)
        self._received = bytearray()
        self._patience: asyncio.TimerHandle | None = None
        self._banner: asyncio.TimerHandle | None = None
        self._logging: asyncio.TimerHandle | None = None
        self._powered = False

    @property
    def port(self) -> str:
        """A device name, or a ``socket://`` URL."""
        return self._line.name

    async def __aenter__(self) -> OpenEvseSerial:
        await self._line.open(on_opened=self._opened, on_bytes=self._take)
        await self.gateway.start(self)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.stop()
        await self._line.close()

    async def power_up(self) -> None:
        """Boots, and says so."""
        self._powered = True
        self._say_hello()
        self._chatter()

    async def power_down(self) -> None:
        """The board is silent; its USB bridge, powered by the host, stays."""
        self._powered = False
        self._received.clear()
        for timer in (self._patience, self._banner, self._logging):
            if timer is not None:
                timer.cancel()

    async def unplug(self) -> None:
        """Somebody pulls the USB cable out."""
        await self._line.close()

    def _opened(self) -> None:
        if self._banner is not None:
            self._banner.cancel()
        self._banner = asyncio.get_running_loop().call_later(_SETTLED_S, self._say_hello)

    def _say_hello(self) -> None:
        if not self._powered:
            return
        self._print("")
        self._print(f"OpenEVSE WiFI {self.gateway.hardware.short_id}")
        self._print(f"Firmware: {self.gateway.version}")
        self._print("IDF version: v4.4.7-dirty")
        self._print("Free: 213436")

    def _chatter(self) -> None:
        """The log that a real board prints whether anybody listens or not."""
        self._logging = asyncio.get_running_loop().call_later(self.gateway.pace.seconds(_LOG_EVERY_S), self._chatter)
        self._print("Free memory 167436 - diff 96 45904")

    def _print(self, line: str) -> None:
        self._line.send(line.encode() + b"\r\n")

    def _take(self, received: bytes) -> None:
        if not self._powered:
            return
        self._received += received
        while b"\n" in self._received:
            line, _, rest = bytes(self._received).partition(b"\n")
            self._received = bytearray(rest)
            self._obey(line)
        if self._patience is not None:
            self._patience.cancel()
        if self._received:
            self._patience = asyncio.get_running_loop().call_later(_LINE_PATIENCE_S, self._line_ended)

    def _line_ended(self) -> None:
        """The reader waits about a second for the end of a line, then takes what it has."""
        line = bytes(self._received)
        self._received.clear()
        self._obey(line)

    def _obey(self, line: bytes) -> None:
        word, colon, body = line.strip().partition(b":")
        if not colon or word not in {b"config", b"factory"} or len(line) > _LONGEST_LINE or _too_rich(body):
            return
        quirks = self.gateway.quirks
        if quirks.vanishes_on_config_write:
            self._line.vanish()
            return
        if quirks.garbage_on_the_wire:
            self._line.send(_NOISE)
        answer = self.gateway.configure(body, factory=word == b"factory")
        self._print(f"Config set: {answer.msg}")
        told = json.dumps({"code": answer.code, "msg": answer.msg}).encode() + b"\r\n"
        if quirks.unplugged_mid_line:
            self._line.send(told[: len(told) // 2])
            self._line.vanish()
            return
        self._line.send(told)


def _too_rich(body: bytes) -> bool:
    try:
        members = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(members, dict) and len(members) > _MOST_MEMBERS
