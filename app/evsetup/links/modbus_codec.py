"""Modbus: questions that only read, as bytes; and what bytes answer. TCP (with its header) and RTU (with its sum).

There is no function here that writes: a program that looks around must not be able to. Modbus Application Protocol V1.1b3;
``facts/serial-firmware-security.md`` §1.6.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Table(IntEnum):
    """Which registers are read; the value is the function code."""

    HOLDING = 3
    INPUT = 4


@dataclass(frozen=True, slots=True)
class Read:
    """One question: ``count`` registers of 16 bits from ``address`` of unit ``unit``."""

    unit: int
    table: Table
    address: int
    count: int

    @property
    def pdu(self) -> bytes:
        """Function code, address, count."""
        return bytes((self.table,)) + self.address.to_bytes(2, "big") + self.count.to_bytes(2, "big")


@dataclass(frozen=True, slots=True)
class Registers:
    """What was read, two bytes each, the high one first."""

    content: bytes

    def number(self, at: int = 0, words: int = 1) -> int:
        """An unsigned number of ``words`` registers, from register ``at``."""
        return int.from_bytes(self.content[2 * at : 2 * (at + words)], "big")

    @property
    def text(self) -> str:
        """The registers as printable ASCII up to the first zero; empty when they hold anything else."""
        words = self.content.partition(b"\0")[0].decode("ascii", "replace").strip()
        return words if words.isprintable() and "\ufffd" not in words else ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The device knows the protocol and refuses: 1 no such function, 2 no such address, 3 no such count, 4 and up: it cannot."""

    code: int


@dataclass(frozen=True, slots=True)
class Damaged:
    """Bytes that are no answer to this question."""

    why: str


Answer = Registers | Refused | Damaged


def tcp_request(number: int, read: Read) -> bytes:
    """The bytes of a question over TCP; ``number`` (0 to 65535) comes back in its answer."""
    return number.to_bytes(2, "big") + b"\0\0" + (len(read.pdu) + 1).to_bytes(2, "big") + bytes((read.unit,)) + read.pdu


def tcp_answer(received: bytes, number: int, read: Read) -> Answer | None:
    """What ``received`` answers; ``None`` while bytes are missing."""
    if len(received) < 6:
        return None
    length = int.from_bytes(received[4:6], "big")
    if received[2:4] != b"\0\0" or not 3 <= length <= 254:
        return Damaged("no Modbus header")
    if len(received) < 6 + length:
        return None
    if int.from_bytes(received[:2], "big") != number:
        return Damaged("the answer to another question")
    return _answer(received[7 : 6 + length], read) if received[6] == read.unit else Damaged("another unit")


def rtu_request(read: Read) -> bytes:
    """The bytes of a question on a serial line."""
    return _with_sum(bytes((read.unit,)) + read.pdu)


def rtu_answer(received: bytes, read: Read) -> Answer | None:
    """What ``received`` answers; ``None`` while bytes are missing."""
    if len(received) < 5:
        return None
    if received[0] != read.unit:
        return Damaged("another unit")
    length = 5 if received[1] & 0x80 else 5 + received[2]
    if len(received) < length:
        return None
    whole = received[:length]
    return _answer(whole[1:-2], read) if _with_sum(whole[:-2]) == whole else Damaged("its sum does not fit")


def _answer(pdu: bytes, read: Read) -> Answer:
    match list(pdu[:2]):
        case [code, why] if code == read.table | 0x80 and len(pdu) == 2:
            return Refused(why)
        case [code, length] if code == read.table and length == 2 * read.count and len(pdu) == 2 + length:
            return Registers(pdu[2:])
        case _:
            return Damaged("another function or length")


def _with_sum(content: bytes) -> bytes:
    """``content`` with its CRC-16 (polynomial 0xA001, low byte first)."""
    crc = 0xFFFF
    for byte in content:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return content + crc.to_bytes(2, "little")
