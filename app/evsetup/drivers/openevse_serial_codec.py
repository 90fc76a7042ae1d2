"""The USB console of OpenEVSE, as bytes in and events out; it does no I/O.

Wire facts: ``facts/chargers.md`` §1. A line ``config:`` + JSON is answered by one JSON object with ``code`` and ``msg``, in the
middle of free log text. The firmware takes at most about 1 KB in one line. After a start the console prints a banner.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST_LINE = 1000
"""Bytes that the firmware surely takes in one line, its end included."""

_KEPT = 4096
_MOST_OBJECTS = 16
_BANNER = re.compile(r"OpenEVSE\s+WiFi\s+([0-9A-Za-z]{2,16})\b", re.IGNORECASE)
_FIRMWARE = re.compile(r"\AFirmware:\s*([!-~]{1,64})\s*\Z")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the charger said to a line: ``code`` 200, 400 (not understood) or 423 (locked), and its words."""

    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Started:
    """The charger has just started; ``short_id`` is the end of its chip number, as in its setup network's name."""

    short_id: str


@dataclass(frozen=True, slots=True)
class FirmwareNamed:
    """The charger named its firmware version (right after its start)."""

    version: str


Event = Answer | Started | FirmwareNamed


class LineTooLong(ValueError):
    """More than the firmware takes in one line."""


def config_line(members: Mapping[str, object]) -> bytes:
    """The line that writes ``members``, its end included; it is to be sent in one burst.

    Raises:
        LineTooLong: the firmware would drop it without a word.
    """
    line = (
        b"config:" + json.dumps(members, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
    )
    if len(line) > LONGEST_LINE:
        raise LineTooLong(len(line))
    return line


class ConsoleDecoder:
    """Finds events in what the console prints. Bytes may come in any pieces; noise is skipped; memory is bounded."""

    def __init__(self) -> None:
        self._line = bytearray()

    def feed(self, data: bytes) -> list[Event]:
        """The events that became complete with ``data``; never raises."""
        events: list[Event] = []
        *ended, rest = data.replace(b"\r", b"\n").split(b"\n")
        for piece in ended:
            self._take(piece)
            if event := _event(self._line.decode("utf-8", "replace")):
                events.append(event)
            self._line.clear()
        self._take(rest)
        return events

    def _take(self, piece: bytes) -> None:
        """Keeps the end of an overlong line: an answer stands at the end of the noise before it."""
        self._line += piece[-_KEPT:]
        del self._line[:-_KEPT]


def _event(line: str) -> Event | None:
    if found := _FIRMWARE.match(line.strip()):
        return FirmwareNamed(found[1])
    if found := _BANNER.search(line):
        return Started(found[1].lower())
    return _answer(line)


def _answer(line: str) -> Answer | None:
    """The answer in a line; log text without an end may stand before it."""
    at = line.find("{")
    for _ in range(_MOST_OBJECTS):
        if at < 0:
            return None
        try:
            found, _ = _DECODER.raw_decode(line, at)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and type(found.get("code")) is int:
            return Answer(found["code"], _words(found.get("msg")))
        at = line.find("{", at + 1)
    return None


def _words(message: object) -> str:
    if not isinstance(message, str):
        return ""
    return "".join(c for c in message if c.isprintable())[:120]
