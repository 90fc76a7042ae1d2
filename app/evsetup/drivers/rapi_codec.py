"""RAPI, the line protocol of an OpenEVSE controller, as commands in and replies out; it does no I/O.

Wire facts: ``facts/serial-firmware-security.md`` §1.2. A frame is ``$CC p1 p2 :SS^XK`` and a carriage return: two digits of sequence,
then the XOR of every byte before ``^``. The controller's buffer holds 31 characters, longer frames vanish without a word. Lines
that nobody asked for stand between a command and its reply; a bad checksum is answered without a sequence. Over a gateway's
``/r`` the bare command goes out, and the gateway makes the frame. Only what stands in ``COMMANDS`` is ever made: no command
that switches a safety check, and none that sets the hardware's ceiling, which nothing could take back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce

LONGEST = 31
"""Characters of a frame, its carriage return not counted."""

COMMANDS = frozenset({"GV", "GI", "GS", "GE", "GC", "GF", "SC", "FR"})
"""All that is ever sent: questions, the current, a restart."""

_KEPT = 64
_FRAME = re.compile(rb"\$(OK|NK)((?: [!-~]+)*?)(?: :([0-9A-Fa-f]{2}))?\^([0-9A-Fa-f]{2})\Z")
_TOLD = re.compile(rb"\$(OK|NK)((?: [!-~]+)*?)(?: :([0-9A-Fa-f]{2}))?\Z")
_PARAMETER = re.compile(r"[!-#%-9;-\]_-~]+\Z")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the controller said; ``sequence`` is ``None`` when it did not understand the frame at all."""

    good: bool
    parameters: tuple[str, ...]
    sequence: int | None


class FrameTooLong(ValueError):
    """More than the controller's buffer holds."""


class NeverSent(ValueError):
    """A command that this program must not send to anybody's charger."""


def sentence(command: str, *parameters: str) -> str:
    """A command as a gateway takes it, without sequence and checksum.

    Raises:
        NeverSent: it is not one of ``COMMANDS``, or sets the hardware's ceiling.
        ValueError: a parameter holds what would begin another frame or end this one.
    """
    if any(not _PARAMETER.match(word) for word in (command, *parameters)):
        raise ValueError("not a word of RAPI")
    if command not in COMMANDS or "M" in parameters:
        raise NeverSent(command)
    return " ".join((f"${command}", *parameters))


def frame(command: str, *parameters: str, sequence: int) -> bytes:
    """The bytes of a command; ``sequence`` from 1 to 255.

    Raises:
        FrameTooLong: it would vanish in the controller.
        NeverSent, ValueError: see ``sentence``.
    """
    body = f"{sentence(command, *parameters)} :{sequence:02X}".encode("ascii")
    whole = body + b"^%02X" % _checksum(body)
    if len(whole) > LONGEST:
        raise FrameTooLong(len(whole))
    return whole + b"\r"


class ReplyDecoder:
    """Finds replies in what the controller sends. Bytes may come in any pieces; noise is skipped; memory is bounded."""

    def __init__(self) -> None:
        self._frame = bytearray()

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that became complete with ``data``; never raises."""
        replies: list[Reply] = []
        for byte in data:
            match byte:
                case 0x24:  # $ begins a frame wherever it stands
                    self._frame = bytearray(b"$")
                case 0x0D:
                    if (reply := _reply(bytes(self._frame))) is not None:
                        replies.append(reply)
                    self._frame.clear()
                case _ if self._frame:
                    self._frame.append(byte)
                    if len(self._frame) > _KEPT:
                        self._frame.clear()
        return replies


def reply_told(words: str) -> Reply | None:
    """The reply that a gateway passes on, with or without the checksum that it has judged already; ``None`` when it is none."""
    whole = words.strip()[:_KEPT].encode("ascii", "replace")
    return _reply(whole) if b"^" in whole else _made(_TOLD.match(whole))


def _reply(whole: bytes) -> Reply | None:
    found = _FRAME.match(whole)
    if found is None or _checksum(whole[: whole.rindex(b"^")]) != int(found[4], 16):
        return None
    return _made(found)


def _made(found: re.Match[bytes] | None) -> Reply | None:
    if found is None:
        return None
    words = tuple(found[2].decode("ascii").split())
    return Reply(found[1] == b"OK", words, int(found[3], 16) if found[3] else None)


def _checksum(content: bytes) -> int:
    return reduce(lambda sum_, byte: sum_ ^ byte, content, 0)
