"""The switches for faults: each says what it does, and none is on by itself."""

from __future__ import annotations

from dataclasses import fields

from evsetup.simulator.quirk_switch import descriptions
from evsetup.simulator.quirks import NO_QUIRKS, Quirks


def test_every_switch_is_off_by_itself() -> None:
    assert not any(getattr(NO_QUIRKS, one.name) for one in fields(Quirks))


def test_every_switch_says_in_one_sentence_of_its_own_what_it_does() -> None:
    told = {name: str(description) for name, description in descriptions(Quirks).items()}
    assert set(told) == {one.name for one in fields(Quirks)}
    assert len(set(told.values())) == len(told)
    assert all(sentence.endswith(".") for sentence in told.values())
