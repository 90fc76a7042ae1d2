"""SMP, the management protocol of MCUboot and MCUmgr, over a serial line: bytes in, messages out, and back.

Wire facts: ``facts/serial-firmware-security.md`` §1.4. A message has a head of 8 bytes and a CBOR map. With its length before and
its CRC-16 (XMODEM) behind, it is sent as base64 in lines of at most 127 bytes: the first begins with 06 09, each further one with
04 14. The device prints its log on the same line; what is no such line is skipped.
"""

from __future__ import annotations

import binascii
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

_BEGIN, _GOES_ON = b"\x06\x09", b"\x04\x14"
_LINE_BASE64 = 124
_LONGEST_LINE = 512
_MOST = 8 * 1024
_DEEPEST = 8
_HEAD = struct.Struct(">BBHHBB")
_SHORT = struct.Struct(">H")
_OP_BITS, _VERSION_SHIFT = 0x07, 3
FRAME = _SHORT.size + _SHORT.size
"""What length and sum add to a message, in bytes."""


class Op(IntEnum):
    """What a message is."""

    READ = 0
    READ_ANSWER = 1
    WRITE = 2
    WRITE_ANSWER = 3


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``group`` and ``command`` say what it is about; ``sequence`` (a byte) ties an answer to its question."""

    op: int
    group: int
    command: int
    sequence: int
    body: Mapping[str, object] = field(repr=False)


def message_bytes(message: Message) -> bytes:
    """Head and body.

    Raises:
        ValueError: more than a message can hold.
    """
    import cbor2

    body = cbor2.dumps(dict(message.body))
    if len(body) + _HEAD.size + FRAME > _MOST:
        raise ValueError(f"{len(body)} bytes of body")
    return _HEAD.pack(message.op, 0, len(body), message.group, message.sequence, message.command) + body


def encode(message: Message) -> bytes:
    """The lines that carry a message.

    Raises:
        ValueError: more than a message can hold.
    """
    content = message_bytes(message)
    framed = _SHORT.pack(len(content) + _SHORT.size) + content + _SHORT.pack(binascii.crc_hqx(content, 0))
    letters = binascii.b2a_base64(framed, newline=False)
    parts = [letters[at : at + _LINE_BASE64] for at in range(0, len(letters), _LINE_BASE64)]
    return b"".join((_GOES_ON if place else _BEGIN) + part + b"\n" for place, part in enumerate(parts))


class Decoder:
    """Finds messages between lines of log. Never raises, and keeps at most one line and one message."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._too_long = False
        self._content: bytearray | None = None
        self.damaged = 0
        """Messages whose base64, length, sum or body did not fit; each is dropped."""

    def feed(self, content: bytes) -> list[Message]:
        """The messages that are complete now."""
        messages: list[Message] = []
        *ends, rest = content.split(b"\n")
        for end in ends:
            self._keep(end)
            if not self._too_long:
                self._take(bytes(self._line), messages)
            self._line.clear()
            self._too_long = False
        self._keep(rest)
        return messages

    def forget(self) -> None:
        """Drops what stopped in the middle: the device has restarted."""
        self._line.clear()
        self._too_long = False
        self._content = None

    def _keep(self, part: bytes) -> None:
        if self._too_long or len(self._line) + len(part) > _LONGEST_LINE:
            self._too_long = True
            self._line.clear()
        else:
            self._line += part

    def _take(self, line: bytes, messages: list[Message]) -> None:
        """One whole line; a prompt or half a line of log may stand before a mark."""
        if (at := line.find(_BEGIN)) >= 0:
            content = bytearray()
        elif self._content is not None and (at := line.find(_GOES_ON)) >= 0:
            content = self._content
        else:
            return
        self._content = content
        try:
            content += binascii.a2b_base64(line[at + 2 :].rstrip(b"\r"), strict_mode=True)
        except binascii.Error:
            self._drop()
            return
        if len(content) < _SHORT.size:
            self._drop()
            return
        (length,) = _SHORT.unpack_from(content)
        if not _HEAD.size + _SHORT.size <= length <= _MOST or len(content) > _SHORT.size + length:
            self._drop()
        elif len(content) == _SHORT.size + length:
            self._content = None
            if (message := _message(bytes(content[_SHORT.size :]))) is None:
                self.damaged += 1
            else:
                messages.append(message)

    def _drop(self) -> None:
        self._content = None
        self.damaged += 1


def _message(content: bytes) -> Message | None:
    """What a frame without its length says; ``None`` when it is none."""
    import cbor2

    content, (said,) = content[: -_SHORT.size], _SHORT.unpack(content[-_SHORT.size :])
    if binascii.crc_hqx(content, 0) != said:
        return None
    first, _, length, group, sequence, command = _HEAD.unpack_from(content)
    if length != len(content) - _HEAD.size:
        return None
    try:
        body = cbor2.loads(content[_HEAD.size :], max_depth=_DEEPEST) if length else {}
    except Exception:
        return None  # whatever a decoder raises over foreign bytes, they are no message
    if not isinstance(body, dict) or not all(isinstance(name, str) for name in body):
        return None
    return Message(first & _OP_BITS, group, command, sequence, body)
