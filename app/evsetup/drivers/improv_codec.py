"""Improv Wi-Fi over a serial line: bytes in, packets out, and back.

Wire facts: ``facts/serial-firmware-security.md`` §1.3. A packet is ``IMPROV``, version 1, type, length, data and the sum of all
bytes before it. The device prints its log on the same line: what does not begin a line with ``IMPROV`` is skipped up to its end;
once a header was seen bytes are counted, since data may hold a line's end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

_HEADER = b"IMPROV"
_VERSION = 1
_BEFORE_DATA = len(_HEADER) + 3
_MOST_DATA = 255


class PacketType(IntEnum):
    """What a packet is."""

    STATE = 1
    ERROR = 2
    RPC = 3
    RESULT = 4


class Command(IntEnum):
    """What can be asked."""

    SEND_WIFI = 1
    GET_STATE = 2
    DEVICE_INFO = 3
    SCAN = 4
    HOSTNAME = 5


class State(IntEnum):
    """What the device does about its network."""

    STOPPED = 0
    READY = 2
    PROVISIONING = 3
    PROVISIONED = 4


class DeviceError(IntEnum):
    """Why it could not."""

    NONE = 0
    BAD_PACKET = 1
    UNKNOWN_COMMAND = 2
    CANNOT_CONNECT = 3
    BAD_HOSTNAME = 5
    UNKNOWN = 255


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet: ``type`` as sent, ``data`` of at most 255 bytes."""

    type: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a command: its strings."""

    command: int
    words: tuple[str, ...]


def encode(packet: Packet) -> bytes:
    """The bytes of a packet, with the line's end that senders add.

    Raises:
        ValueError: more data than one byte can count.
    """
    if len(packet.data) > _MOST_DATA:
        raise ValueError(f"{len(packet.data)} bytes of data, {_MOST_DATA} at most")
    body = _HEADER + bytes((_VERSION, packet.type, len(packet.data))) + packet.data
    return body + bytes((sum(body) % 256,)) + b"\n"


def rpc(command: Command, *words: str) -> bytes:
    """The bytes that ask for ``command``; each of ``words`` is sent with its length before it.

    Raises:
        ValueError: they are too long for one packet.
    """
    parts = [word.encode() for word in words]
    if any(len(part) > _MOST_DATA for part in parts):
        raise ValueError("a text of more than 255 bytes")
    data = b"".join(bytes((len(part),)) + part for part in parts)
    if len(data) + 2 > _MOST_DATA:
        raise ValueError(f"{len(data)} bytes of texts, {_MOST_DATA - 2} at most")
    return encode(Packet(PacketType.RPC, bytes((command, len(data))) + data))


def result_of(data: bytes) -> Result | None:
    """What the data of a result packet says; ``None`` when its lengths do not fit."""
    if len(data) < 2 or data[1] != len(data) - 2:
        return None
    words: list[str] = []
    at = 2
    while at < len(data):
        end = at + 1 + data[at]
        if end > len(data):
            return None
        words.append(data[at + 1 : end].decode("utf-8", "replace"))
        at = end
    return Result(data[0], tuple(words))


class Decoder:
    """Finds packets between lines of log. Never raises, and keeps at most one packet."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._in_log = False
        self.damaged = 0
        """Packets whose sum did not fit; each is dropped."""

    def feed(self, content: bytes) -> list[Packet]:
        """The packets that are complete now."""
        self._bytes += content
        packets: list[Packet] = []
        while self._bytes and self._step(packets):
            pass
        return packets

    def forget(self) -> None:
        """Drops a packet that stopped in the middle: a device that falls silent has restarted."""
        self._bytes.clear()
        self._in_log = False

    def _step(self, packets: list[Packet]) -> bool:
        """Takes one thing off the front; ``False`` when more bytes are needed."""
        if self._in_log:
            end = self._bytes.find(b"\n")
            self._in_log = end < 0
            del self._bytes[: end + 1 if end >= 0 else len(self._bytes)]
            return end >= 0
        begin = self._bytes[: len(_HEADER)]
        if begin != _HEADER[: len(begin)]:
            self._in_log = True
            return True
        if len(self._bytes) < _BEFORE_DATA:
            return False
        whole = _BEFORE_DATA + self._bytes[_BEFORE_DATA - 1] + 1
        if self._bytes[len(_HEADER)] != _VERSION:
            self._in_log = True
            return True
        if len(self._bytes) < whole:
            return False
        taken = bytes(self._bytes[:whole])
        if sum(taken[:-1]) % 256 == taken[-1]:
            packets.append(Packet(taken[len(_HEADER) + 1], taken[_BEFORE_DATA:-1]))
            del self._bytes[:whole]
        else:
            self.damaged += 1
            # Its length may be what was damaged: look for the next line behind its header alone.
            del self._bytes[: len(_HEADER)]
            self._in_log = True
        return True
