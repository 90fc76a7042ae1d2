"""A board with an ESP32 that takes its Wi-Fi by Improv over USB, its log on the same line.

Facts: ``facts/serial-firmware-security.md`` §1.3. A wrong network costs it its time to connect, then it says error 3 and state
"ready", and keeps the one that it had. Half a packet is dropped after 100 ms without a byte.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from evsetup.simulator.openevse import Network
from evsetup.simulator.serial_ports import PseudoTerminal, SerialPort, TcpSerialPort

_HALF_PACKET_S = 0.1
_LOG = b"[I][wifi:291]: WiFi Connecting to network...\r\n"


class _Type(IntEnum):
    STATE = 1
    ERROR = 2
    RPC = 3
    RESULT = 4


class _Status(IntEnum):
    READY = 2
    PROVISIONING = 3
    PROVISIONED = 4


class ImprovFault(Enum):
    """What may be wrong with the board."""

    NONE = ""
    SILENT = "answers nothing"
    NEVER_CONNECTS = "hangs while it connects"
    DAMAGED = "sums never fit"
    OLD = "knows neither host name nor scan"


@dataclass
class ImprovBoard:
    """One board on a serial port. ``network`` is the one that it is on; ``tried`` counts attempts to join one."""

    neighbours: Sequence[Network] = ()
    fault: ImprovFault = ImprovFault.NONE
    pty: bool = sys.platform == "linux"
    connect_s: float = 0.05
    network: str = ""
    hostname: str = "evse"
    tried: int = 0

    def __post_init__(self) -> None:
        self._line: SerialPort = PseudoTerminal() if self.pty else TcpSerialPort("127.0.0.1")
        self._received = bytearray()
        self._patience: asyncio.TimerHandle | None = None
        self._joining: asyncio.TimerHandle | None = None

    @property
    def port(self) -> str:
        """A device name, or a ``socket://`` URL."""
        return self._line.name

    async def __aenter__(self) -> ImprovBoard:
        await self._line.open(on_opened=self._opened, on_bytes=self._take)
        return self

    async def __aexit__(self, *_: object) -> None:
        for timer in (self._patience, self._joining):
            if timer is not None:
                timer.cancel()
        await self._line.close()

    def unplug(self) -> None:
        """The cable is pulled out now."""
        self._line.vanish()

    def _opened(self) -> None:
        self._line.send(b"\r\nets Jul 29 2019 12:21:46\r\n[I][app:029]: Running\r\n")

    def _take(self, content: bytes) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._received += content
        while (begin := self._received.find(b"IMPROV")) >= 0 and len(self._received) >= begin + 10:
            end = begin + 10 + self._received[begin + 8]
            if len(self._received) < end:
                break
            packet = bytes(self._received[begin:end])
            del self._received[:end]
            if self.fault is ImprovFault.SILENT:
                continue
            if sum(packet[:-1]) % 256 != packet[-1] or packet[6] != 1 or packet[7] != _Type.RPC:
                self._say(_Type.ERROR, b"\x01")
                continue
            self._act(packet[9], packet[11:-1])
        self._patience = asyncio.get_running_loop().call_later(_HALF_PACKET_S, self._received.clear)

    def _act(self, command: int, data: bytes) -> None:
        match command:
            case 1:
                words = _words(data)
                if len(words) == 2:
                    self._join(*words)
                else:
                    self._say(_Type.ERROR, b"\x01")
            case 2:
                self._tell_state()
            case 3:
                self._answer(3, "esp32-evse", "v2.1.0", "ESP32", "evse")
            case 4 if self.fault is not ImprovFault.OLD:
                for network in self.neighbours:
                    self._answer(4, network.ssid, str(network.rssi), "YES" if network.passphrase else "NO")
                self._answer(4)
            case 5 if self.fault is not ImprovFault.OLD:
                self._name(_words(data))
            case _:
                self._say(_Type.ERROR, b"\x02")

    def _join(self, ssid: str, passphrase: str) -> None:
        self.tried += 1
        self._say(_Type.STATE, bytes((_Status.PROVISIONING,)))
        self._line.send(_LOG)
        if self.fault is ImprovFault.NEVER_CONNECTS:
            return
        fits = any(n.ssid == ssid and n.passphrase == passphrase for n in self.neighbours)
        loop = asyncio.get_running_loop()
        self._joining = loop.call_later(self.connect_s, self._joined, ssid if fits else "")

    def _joined(self, ssid: str) -> None:
        if not ssid:
            self._say(_Type.ERROR, b"\x03")
            self._say(_Type.STATE, bytes((_Status.READY,)))
            return
        self.network = ssid
        self._say(_Type.STATE, bytes((_Status.PROVISIONED,)))
        self._answer(1, "http://192.0.2.17")

    def _name(self, words: Sequence[str]) -> None:
        if not words:
            self._answer(5, self.hostname)
        elif all(c.isalnum() or c == "-" for c in words[0]):
            self.hostname = words[0]
            self._answer(5, self.hostname)
        else:
            self._say(_Type.ERROR, b"\x05")

    def _tell_state(self) -> None:
        self._say(_Type.STATE, bytes((_Status.PROVISIONED if self.network else _Status.READY,)))
        if self.network:
            self._answer(2, "http://192.0.2.17")

    def _answer(self, command: int, *words: str) -> None:
        parts = b"".join(bytes((len(word.encode()),)) + word.encode() for word in words)
        self._say(_Type.RESULT, bytes((command, len(parts))) + parts)

    def _say(self, kind: _Type, data: bytes) -> None:
        body = b"IMPROV" + bytes((1, kind, len(data))) + data
        total = (sum(body) + (self.fault is ImprovFault.DAMAGED)) % 256
        self._line.send(body + bytes((total,)) + b"\n")


def _words(data: bytes) -> list[str]:
    words: list[str] = []
    at = 0
    while at < len(data):
        words.append(data[at + 1 : at + 1 + data[at]].decode("utf-8", "replace"))
        at += 1 + data[at]
    return words
