"""OCMF, the Open Charge Metering Format: recognised and shown, never judged.

``OCMF|payload|signature``, both parts JSON objects (S.A.F.E., *Open Charge Metering Format*, "Sections", tables 1 to 8). Whether the
signature is genuine is for the transparency software and the meter's public key, not for this app. Numbers keep the digits that
were signed. A reading takes over what it leaves out from the reading before it in the same record.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Final, TypeVar

from evsetup.domain.text import Text, text

HEADER: Final = "OCMF"
LONGEST: Final = 65_536
"""Characters; a record of a charge holds two readings in less than 2 000."""

_MOST_READINGS = 1000
_LONGEST_WORD = 250
_CARRIED = ("TX", "RI", "RU", "RT", "EF", "ST")

_Kind = TypeVar("_Kind", bound=Enum)


class MeterState(Enum):
    """The state of the meter at a reading (table 10)."""

    NOT_PRESENT = "N"
    GOOD = "G"
    TIMEOUT = "T"
    DISCONNECTED = "D"
    REMOVED = "R"
    MANIPULATED = "M"
    EXCHANGED = "X"
    INCOMPATIBLE = "I"
    OUT_OF_RANGE = "O"
    SUBSTITUTE = "S"
    OTHER_ERROR = "E"
    READ_ERROR = "F"

    @property
    def words(self) -> Text:
        """The state that people read."""
        return _METER_STATES[self]


class ClockState(Enum):
    """How the time of a reading was kept; the letter after it."""

    UNKNOWN = "U"
    INFORMATIVE = "I"
    SYNCHRONISED = "S"
    RELATIVE = "R"

    @property
    def words(self) -> Text:
        """The state that people read."""
        return _CLOCK_STATES[self]


_METER_STATES = {
    MeterState.NOT_PRESENT: text("domain", "no meter"),
    MeterState.GOOD: text("domain", "meter good"),
    MeterState.TIMEOUT: text("domain", "meter did not answer"),
    MeterState.DISCONNECTED: text("domain", "meter disconnected"),
    MeterState.REMOVED: text("domain", "meter no longer found"),
    MeterState.MANIPULATED: text("domain", "meter manipulated"),
    MeterState.EXCHANGED: text("domain", "meter exchanged"),
    MeterState.INCOMPATIBLE: text("domain", "meter does not fit"),
    MeterState.OUT_OF_RANGE: text("domain", "value out of range"),
    MeterState.SUBSTITUTE: text("domain", "substitute value"),
    MeterState.OTHER_ERROR: text("domain", "meter error"),
    MeterState.READ_ERROR: text("domain", "meter could not be read"),
}
_CLOCK_STATES = {
    ClockState.UNKNOWN: text("domain", "clock not synchronised"),
    ClockState.INFORMATIVE: text("domain", "clock for information only"),
    ClockState.SYNCHRONISED: text("domain", "clock synchronised"),
    ClockState.RELATIVE: text("domain", "clock relative"),
}

_REASONS = {
    "B": text("domain", "begin"),
    "C": text("domain", "while charging"),
    "X": text("domain", "error while charging"),
    "E": text("domain", "end"),
    "L": text("domain", "ended on the spot"),
    "R": text("domain", "ended remotely"),
    "A": text("domain", "ended by an error"),
    "P": text("domain", "ended by a power cut"),
    "S": text("domain", "paused"),
    "T": text("domain", "tariff change"),
}


class NoOcmf(ValueError):
    """It is no OCMF record that can be shown; the message says what is missing, in the format's own words."""


@dataclass(frozen=True, slots=True)
class OcmfReading:
    """One reading (table 7). ``time`` is as signed, without the letter of ``clock``; ``value`` ``None`` where only an event is told.

    ``reason`` is the letter of TX, ``""`` outside a transaction; ``state`` is ``None`` where the letter is none of the format's.
    """

    time: str
    clock: ClockState | None
    reason: str
    value: Decimal | None
    unit: str
    register: str
    current: str
    errors: str
    state: MeterState | None
    letter: str = ""

    @property
    def reason_words(self) -> Text | None:
        """Why it was read; ``None`` outside a transaction or where the letter is none of the format's."""
        return _REASONS.get(self.reason)

    @property
    def usable(self) -> bool:
        """Whether the record itself says that this reading may be used: the meter is good and no quantity is struck out."""
        return self.state is MeterState.GOOD and not self.errors


@dataclass(frozen=True, slots=True)
class OcmfRecord:
    """What one signed record says. Texts are as signed, cut to a bearable length; ``""`` where it says nothing.

    ``page`` is the context (``T`` transaction, ``F`` fiscal) and number of the pagination. ``algorithm`` is ``""`` where the
    format's default counts; ``signature_length`` is in characters, 0 where there is none.
    """

    version: str
    gateway: str
    gateway_serial: str
    gateway_version: str
    page: str
    meter: str
    meter_serial: str
    meter_version: str
    identified: bool | None
    identification: str
    tariff: str
    charge_point: str
    readings: tuple[OcmfReading, ...]
    algorithm: str
    signature_length: int

    @property
    def energy(self) -> tuple[Decimal, str] | None:
        """The last reading less the first of the same register and unit; ``None`` where one of them is missing."""
        told = [one for one in self.readings if one.value is not None]
        if len(told) < 2 or (told[0].register, told[0].unit) != (told[-1].register, told[-1].unit):
            return None
        first, last = told[0].value, told[-1].value
        try:
            return (last - first, told[0].unit) if first is not None and last is not None else None
        except InvalidOperation:
            return None


def ocmf_in(words: str) -> OcmfRecord:
    """Reads a record.

    Raises:
        NoOcmf: it is none, is longer than ``LONGEST``, or a part of it cannot be read.
    """
    if len(words) > LONGEST:
        raise NoOcmf(f"longer than {LONGEST} characters")
    parts = words.strip().split("|")
    if parts[0].strip() != HEADER:
        raise NoOcmf("does not begin with OCMF|")
    if len(parts) < 3:
        raise NoOcmf("no signature section" if len(parts) == 2 else "no payload section")
    # The format allows no pipe inside a part, and some meters put one behind the record.
    if any(rest.strip() for rest in parts[3:]):
        raise NoOcmf("more than three sections")
    payload, signature = _object(parts[1], "payload"), _object(parts[2], "signature")
    readings = payload.get("RD")
    if not isinstance(readings, list):
        raise NoOcmf("no readings (RD)")
    identified = payload.get("IS")
    return OcmfRecord(
        version=_word(payload, "FV"),
        gateway=_word(payload, "GI"),
        gateway_serial=_word(payload, "GS"),
        gateway_version=_word(payload, "GV"),
        page=_word(payload, "PG"),
        meter=" ".join(filter(None, (_word(payload, "MV"), _word(payload, "MM")))),
        meter_serial=_word(payload, "MS"),
        meter_version=_word(payload, "MF"),
        identified=identified if isinstance(identified, bool) else None,
        identification=_word(payload, "IT"),
        tariff=_word(payload, "TT"),
        charge_point=_word(payload, "CI"),
        readings=tuple(_readings(readings[:_MOST_READINGS])),
        algorithm=_word(signature, "SA"),
        signature_length=len(_word(signature, "SD", longest=LONGEST)),
    )


def _readings(told: list[object]) -> Iterator[OcmfReading]:
    before: dict[str, object] = {}
    for one in told:
        if not isinstance(one, Mapping):
            raise NoOcmf("a reading is no object")
        now = {**{name: before[name] for name in _CARRIED if name in before}, **one}
        # A value left out is the same as before, unless the reading only tells of an error (table 7).
        if "RV" in before and not {"RV", "EF", "ST"} & one.keys():
            now["RV"] = before["RV"]
        before = now
        time, _, clock = _word(now, "TM").partition(" ")
        letter = _word(now, "ST")
        yield OcmfReading(
            time=time,
            clock=_of(ClockState, clock.strip()),
            reason=_word(now, "TX"),
            value=_number(now.get("RV")),
            unit=_word(now, "RU"),
            register=_word(now, "RI"),
            current=_word(now, "RT"),
            errors=_word(now, "EF"),
            state=_of(MeterState, letter),
            letter=letter,
        )


def _object(words: str, name: str) -> Mapping[str, object]:
    try:
        told = json.loads(words, parse_float=Decimal, parse_int=Decimal, parse_constant=_no_constant)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise NoOcmf(f"{name} section: {type(error).__name__}") from None
    if not isinstance(told, dict):
        raise NoOcmf(f"{name} section is no object")
    return told


def _no_constant(word: str) -> object:
    raise ValueError(word)


def _word(told: Mapping[str, object], name: str, longest: int = _LONGEST_WORD) -> str:
    value = told.get(name)
    words = str(value) if isinstance(value, str | Decimal) and value != "" else ""
    return "".join(letter for letter in words[:longest] if letter.isprintable())


def _number(value: object) -> Decimal | None:
    """A reading; some meters write it as text."""
    if isinstance(value, str):
        try:
            value = Decimal(value.strip()) if len(value) < 100 else None
        except InvalidOperation:
            return None
    return value if isinstance(value, Decimal) and value.is_finite() else None


def _of(kind: type[_Kind], letter: str) -> _Kind | None:
    try:
        return kind(letter)
    except ValueError:
        return None
