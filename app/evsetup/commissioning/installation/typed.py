"""What a person typed into a field, as a value; what cannot be one is refused with its reason."""

from __future__ import annotations

import math

from evsetup.commissioning.installation.fields import BY_NAME, Field, Value
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text, verbatim

_LONGEST = 200


class BadEntry(Fault):
    """Words that are no value of their field."""

    def __init__(self, code: str, name: Text, typed: str, do: Text) -> None:
        super().__init__(
            Finding(
                f"installation.{code}",
                Severity.PROBLEM,
                text("commissioning", "{name}: “{typed}” is not taken.", name=name, typed=typed[:60]),
                text("commissioning", "Nothing was kept."),
                (do,),
            )
        )


def typed_value(name: str, words: str) -> Value | None:
    """The value of the field ``name``; ``None`` for empty words, which take the value away.

    Raises:
        BadEntry: there is no such field, or the words are none of its values.
    """
    field = BY_NAME.get(name)
    if field is None:
        names = text("commissioning", "Name one of these: {names}", names=", ".join(BY_NAME))
        raise BadEntry("no-field", verbatim(name[:60]), words, names)
    words = " ".join(words.split())
    if not words:
        return None
    if field.least is not None and field.most is not None:
        return _number(field, words, field.least, field.most)
    if field.options:
        return _option(field, words)
    if len(words) > _LONGEST or not words.isprintable():
        longest = text("commissioning", "Write at most {count} characters.", count=_LONGEST)
        raise BadEntry("too-long", field.label, words, longest)
    return words


def _number(field: Field, words: str, least: float, most: float) -> float:
    bare = words.removesuffix(field.unit).strip() if field.unit else words
    try:
        # Half of Europe writes a comma.
        value = float(bare.replace(",", "."))
    except ValueError:
        value = math.nan
    if not least <= value <= most or (field.whole and value != int(value)):
        bounds = f"{least:g} – {most:g} {field.unit}".strip()
        raise BadEntry(
            "implausible", field.label, words, text("commissioning", "Write a number: {bounds}.", bounds=bounds)
        )
    return value


def _option(field: Field, words: str) -> str:
    chosen = next((name for name in field.options if name.casefold() == words.casefold()), None)
    if chosen is None:
        names = text("commissioning", "Name one of these: {names}", names=", ".join(field.options))
        raise BadEntry("no-option", field.label, words, names)
    return chosen
