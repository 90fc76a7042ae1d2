"""A board with MCUboot that is managed over a serial port by SMP, its log on the same line.

Facts: ``facts/serial-firmware-security.md`` §1.4. It reads base64 lines of its own, so that nothing here agrees with the other side
only because both are one piece of code. It answers errors in the form of the question's version, but a command that it does not
know always in the old one. A part of an image that begins where it did not stop is answered with the place where it did; the
first part of the image that it has a part of is answered so, too.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from evsetup.simulator.mcuboot_slots import McubootSlots, SlotImage, mcuboot_image
from evsetup.simulator.serial_ports import PseudoTerminal, SerialPort, TcpSerialPort

_LOG = b"[00:00:01.042,000] <inf> evse: pilot state A\r\n"
_BAD_STATE, _NOT_KNOWN, _NO_SUCH, _NO_ROOM = 6, 8, 5, 2
_ROOM = 1024 * 1024
OLD = mcuboot_image((1, 4, 0, 0), b"old firmware" * 400)


class BoardQuirk(Enum):
    """What may be wrong with the board."""

    NONE = ""
    SILENT = "answers nothing"
    LOSES_ANSWERS = "loses every fifth answer"
    DAMAGED = "sums never fit"
    NOISY = "prints its log in the middle"
    REFUSES_IMAGE = "its loader refuses the signature"
    CRASHES = "the new image restarts by itself after a while"
    NEVER_RETURNS = "does not come back after a restart"
    WORN = "its memory spoils what it stores"
    KEEPS_HASHES = "tells no hashes"
    KEEPS_UNCONFIRMED = "says yes to a confirmation and forgets it"
    STUCK = "never takes a further part"
    NO_PARAMETERS = "does not know how large its buffer is, as a loader"


@dataclass
class SmpBoard:
    """One board on a serial port. ``starts`` counts its starts, ``taken`` the bytes of parts that it stored."""

    quirk: BoardQuirk = BoardQuirk.NONE
    pty: bool = sys.platform == "linux"
    slots: McubootSlots = field(default_factory=lambda: McubootSlots(OLD))
    buffer: int = 384
    start_s: float = 0.05
    crash_s: float = 0.3
    starts: int = 0
    taken: int = 0

    def __post_init__(self) -> None:
        self._line: SerialPort = PseudoTerminal() if self.pty else TcpSerialPort("127.0.0.1")
        self._received = bytearray()
        self._frame = bytearray()
        self._timers: list[asyncio.TimerHandle] = []
        self._up = True
        self._answers = 0
        self._coming = bytearray()
        self._coming_sha = b""
        self._coming_size = 0

    @property
    def port(self) -> str:
        """A device name, or a ``socket://`` URL."""
        return self._line.name

    async def __aenter__(self) -> SmpBoard:
        await self._line.open(on_opened=lambda: self._line.send(_LOG), on_bytes=self._take)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stop_timers()
        await self._line.close()

    def unplug(self) -> None:
        """The cable is pulled out now."""
        self._line.vanish()

    def restart(self) -> None:
        """Power off and on: what was on its way is gone, its slots are not."""
        self._up = False
        self._stop_timers()
        self._received.clear()
        if self.quirk is not BoardQuirk.NEVER_RETURNS:
            self._later(self.start_s, self._start)

    def _start(self) -> None:
        self.starts += 1
        self.slots.boot(refuses=self.quirk is BoardQuirk.REFUSES_IMAGE)
        self._up = True
        self._line.send(b"*** Booting Zephyr OS ***\r\n" + _LOG)
        if self.quirk is BoardQuirk.CRASHES and not self.slots.confirmed:
            self._later(self.crash_s, self.restart)

    def _later(self, after_s: float, act: Callable[[], None]) -> None:
        self._timers.append(asyncio.get_running_loop().call_later(after_s, act))

    def _stop_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def _take(self, content: bytes) -> None:
        if not self._up:
            return
        self._received += content
        while (end := self._received.find(b"\n")) >= 0:
            line = bytes(self._received[:end])
            del self._received[: end + 1]
            if line[:2] == b"\x06\x09":
                self._frame = bytearray(base64.b64decode(line[2:]))
            elif line[:2] == b"\x04\x14":
                self._frame += base64.b64decode(line[2:])
            if len(self._frame) > self.buffer:
                self._frame.clear()  # it has no more room
            size = int.from_bytes(self._frame[:2], "big")
            if len(self._frame) >= 4 and len(self._frame) == 2 + size:
                message, said = bytes(self._frame[2:-2]), int.from_bytes(self._frame[-2:], "big")
                self._frame.clear()
                if _xmodem(message) == said:
                    self._act(message)

    def _act(self, message: bytes) -> None:
        import cbor2

        op, version = message[0] & 7, message[0] >> 3 & 3
        group, sequence, command = int.from_bytes(message[4:6], "big"), message[6], message[7]
        asked = cbor2.loads(message[8:]) if len(message) > 8 else {}
        answer = self._answer(op, group, command, asked)
        if isinstance(answer, int):
            answer = {"err": {"group": group, "rc": answer}} if version and answer != _NOT_KNOWN else {"rc": answer}
        body = cbor2.dumps(answer)
        head = bytes((op + 1 | version << 3, 0)) + len(body).to_bytes(2, "big") + group.to_bytes(2, "big")
        self._answers += 1
        lost = self.quirk is BoardQuirk.LOSES_ANSWERS and self._answers % 5 == 0
        if not lost and self.quirk is not BoardQuirk.SILENT:
            self._say(head + bytes((sequence, command)) + body)
        if (group, command) == (0, 5):
            self.restart()

    def _answer(self, op: int, group: int, command: int, asked: dict[str, object]) -> dict[str, object] | int:
        match op, group, command:
            case 2, 0, 0:
                return {"r": asked.get("d", "")}
            case 2, 0, 5:
                return {}
            case 0, 0, 6 if self.quirk is not BoardQuirk.NO_PARAMETERS:
                return {"buf_size": self.buffer, "buf_count": 4}
            case 0, 1, 0:
                return self._images()
            case 2, 1, 0:
                return self._mark(asked)
            case 2, 1, 1:
                return self._store(asked)
            case _:
                return _NOT_KNOWN

    def _images(self) -> dict[str, object]:
        images = self.slots.told()
        if self.quirk is BoardQuirk.KEEPS_HASHES:
            images = [{name: value for name, value in image.items() if name != "hash"} for image in images]
        return {"images": images, "splitStatus": 0}

    def _mark(self, asked: dict[str, object]) -> dict[str, object] | int:
        hash_ = asked.get("hash")
        confirm = asked.get("confirm") is True
        if confirm and self.quirk is BoardQuirk.KEEPS_UNCONFIRMED:
            return self._images()
        if not self.slots.mark(hash_ if isinstance(hash_, bytes) else None, confirm=confirm):
            return _NO_SUCH
        return self._images()

    def _store(self, asked: dict[str, object]) -> dict[str, object] | int:
        if self.slots.pending or not self.slots.confirmed:
            return _BAD_STATE
        offset, part = asked.get("off"), asked.get("data")
        if type(offset) is not int or not isinstance(part, bytes):
            return 3
        if offset == 0:
            size, sha = asked.get("len"), asked.get("sha")
            if type(size) is not int or not 0 < size <= _ROOM:
                return _NO_ROOM
            if isinstance(sha, bytes) and sha == self._coming_sha and 0 < len(self._coming) < self._coming_size:
                return {"off": len(self._coming)}
            self.slots.secondary = None
            self._coming, self._coming_size = bytearray(), size
            self._coming_sha = sha if isinstance(sha, bytes) else b""
        if offset != len(self._coming) or (self.quirk is BoardQuirk.STUCK and offset > 0):
            return {"off": len(self._coming)}
        self._coming += part
        self.taken += len(part)
        if len(self._coming) < self._coming_size:
            return {"off": len(self._coming)}
        return self._whole()

    def _whole(self) -> dict[str, object]:
        content = bytes(self._coming)
        if self.quirk is BoardQuirk.WORN:
            content = content[:-1] + bytes((content[-1] ^ 1,))
        size, self._coming_size = len(self._coming), 0
        match = hashlib.sha256(content).digest() == self._coming_sha
        if match and len(content) > 32:
            self.slots.secondary = SlotImage(content)
        return {"off": size, "match": match} if self._coming_sha else {"off": size}

    def _say(self, message: bytes) -> None:
        total = _xmodem(message) ^ (self.quirk is BoardQuirk.DAMAGED)
        letters = base64.b64encode((len(message) + 2).to_bytes(2, "big") + message + total.to_bytes(2, "big"))
        for place, at in enumerate(range(0, len(letters), 124)):
            if self.quirk is BoardQuirk.NOISY:
                self._line.send(_LOG)
            self._line.send((b"\x04\x14" if place else b"\x06\x09") + letters[at : at + 124] + b"\n")


def _xmodem(content: bytes) -> int:
    """CRC-16 with polynomial 1021, bit by bit."""
    total = 0
    for byte in content:
        total ^= byte << 8
        for _ in range(8):
            total = (total << 1 ^ 0x1021 if total & 0x8000 else total << 1) & 0xFFFF
    return total
