"""Judges a value that a person typed for a variable, before anything is written.

What the charger itself told (type, limits, words) must be kept. What is only usual, by the standard or the maker, is a
warning: chargers may take more. Types after OCPP 2.0.1 part 1 §4 and part 2 (VariableCharacteristics).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from evsetup.commissioning.known_variable import KnownVariable
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.variable import DataType

_INTEGER = re.compile(r"[+-]?\d{1,18}\Z", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?\Z", re.ASCII)
_TRUTHS = {"true": "true", "false": "false"}
_LISTS = {DataType.MEMBER_LIST, DataType.SEQUENCE_LIST}


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed value as it would be written. A finding that ``fails`` means that it must not be."""

    value: str | Secret
    finding: Finding | None = None

    @property
    def may_be_written(self) -> bool:
        """Whether it may go into a plan."""
        return self.finding is None or not self.finding.severity.fails


def judge(known: KnownVariable, typed: str | Secret) -> Typed:
    """``typed`` in the form in which it is written, and what is to be said of it."""
    if not known.variable.writable:
        return Typed(typed, _read_only(known))
    bare = typed.reveal() if isinstance(typed, Secret) else typed
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in bare):
        return Typed(typed, _flaw(known, text("commissioning", "a value has no line ends or other control characters")))
    if isinstance(typed, Secret) or known.secret:
        return Typed(Secret(bare), _length_flaw(known, bare))
    match known.data_type:
        case DataType.BOOLEAN:
            return _boolean(known, bare)
        case DataType.INTEGER:
            return _number(known, bare.strip(), _INTEGER, text("commissioning", "a whole number, such as 60"))
        case DataType.DECIMAL:
            return _number(known, bare.strip(), _DECIMAL, text("commissioning", "a number, such as 16 or 16.5"))
        case DataType.DATE_TIME:
            return _date_time(known, bare.strip())
        case DataType.OPTION_LIST if known.options:
            return _options(known, [bare.strip()])
        case DataType.MEMBER_LIST | DataType.SEQUENCE_LIST:
            return _options(known, [word for part in bare.split(",") if (word := part.strip())])
        case _:
            return Typed(bare, _length_flaw(known, bare))


def _boolean(known: KnownVariable, typed: str) -> Typed:
    truth = _TRUTHS.get(typed.strip().casefold())
    if truth is None:
        return Typed(typed, _flaw(known, text("commissioning", "true or false")))
    return Typed(truth)


def _number(known: KnownVariable, typed: str, shape: re.Pattern[str], wanted: Text) -> Typed:
    if not shape.match(typed):
        return Typed(typed, _flaw(known, wanted))
    number, low, high = float(typed), known.minimum, known.maximum
    if (low is None or number >= low) and (high is None or number <= high):
        return Typed(typed)
    return Typed(typed, _flaw(known, range_words(known), certain=known.limits_are_its_own))


def _date_time(known: KnownVariable, typed: str) -> Typed:
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        return Typed(typed, _flaw(known, text("commissioning", "a time with its zone, such as 2026-05-01T08:00:00Z")))
    return Typed(typed)


def _options(known: KnownVariable, words: list[str]) -> Typed:
    spelling = {option.casefold(): option for option in known.options}
    chosen = [spelling.get(word.casefold(), word) for word in words]
    value = ",".join(chosen)
    strange = [word for word in chosen if known.options and word not in known.options]
    if strange:
        wanted = text("commissioning", "one of: {options}", options=", ".join(known.options)[:400])
        if known.data_type in _LISTS:
            wanted = text("commissioning", "words out of: {options}", options=", ".join(known.options)[:400])
        return Typed(value, _flaw(known, wanted, certain=bool(known.variable.options)))
    if known.data_type is DataType.MEMBER_LIST and len(set(chosen)) < len(chosen):
        return Typed(value, _flaw(known, text("commissioning", "each word once")))
    return Typed(value, _length_flaw(known, value) if known.data_type in _LISTS and known.limits_are_its_own else None)


def _length_flaw(known: KnownVariable, value: str) -> Finding | None:
    low, high = known.minimum, known.maximum
    if (low is None or len(value) >= low) and (high is None or len(value) <= high):
        return None
    return _flaw(known, range_words(known), certain=known.limits_are_its_own)


def range_words(known: KnownVariable) -> Text:
    """The limits as people read them; empty words when there are none."""
    low, high, unit = _plain(known.minimum), _plain(known.maximum), known.unit
    is_number = known.data_type in {DataType.INTEGER, DataType.DECIMAL}
    match low, high:
        case "", "":
            return verbatim("")
        case low, "" if is_number:
            return text("commissioning", "at least {low}", low=f"{low} {unit}".strip())
        case "", high if is_number:
            return text("commissioning", "at most {high}", high=f"{high} {unit}".strip())
        case low, high if is_number:
            return text("commissioning", "{low} to {high}", low=low, high=f"{high} {unit}".strip())
        case low, "":
            return text("commissioning", "at least {count} characters", count=low)
        case "" | "0", high:
            return text("commissioning", "at most {count} characters", count=high)
        case low, high:
            return text("commissioning", "{low} to {high} characters", low=low, high=high)


def _plain(number: float | None) -> str:
    return "" if number is None else f"{number:.12g}"


def _flaw(known: KnownVariable, wanted: Text, *, certain: bool = True) -> Finding:
    if certain:
        return Finding(
            "commissioning.value.flaw",
            Severity.PROBLEM,
            text("commissioning", "{name} does not take this value.", name=str(known.name)),
            text("commissioning", "It wants: {wanted}. Nothing was written.", wanted=wanted),
            (text("commissioning", "Change the value; what was typed is still there."),),
            _evidence(known),
        )
    return Finding(
        "commissioning.value.unusual",
        Severity.WARNING,
        text("commissioning", "This value is unusual for {name}.", name=str(known.name)),
        text("commissioning", "Usual is: {wanted}. The charger did not say itself what it takes.", wanted=wanted),
        (text("commissioning", "Write it when the charger's manual says so; it may refuse."),),
        _evidence(known),
    )


def _read_only(known: KnownVariable) -> Finding:
    return Finding(
        "commissioning.value.read-only",
        Severity.PROBLEM,
        text("commissioning", "{name} cannot be changed over OCPP.", name=str(known.name)),
        text("commissioning", "The charger says that it is read-only. Nothing was written."),
        (text("commissioning", "Set it on the charger's own web page or in its maker's app."),),
    )


def _evidence(known: KnownVariable) -> tuple[Evidence, ...]:
    told = [f"type {known.data_type.value}"] if known.data_type is not DataType.UNKNOWN else []
    told += [f"minimum {_plain(known.minimum)}"] if known.minimum is not None else []
    told += [f"maximum {_plain(known.maximum)}"] if known.maximum is not None else []
    return (Evidence("limits", ", ".join(told)),) if told else ()
