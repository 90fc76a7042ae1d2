"""A card in words: what is known, and plainly what is not."""

from __future__ import annotations

import pytest

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.describe import describe, limits_in_words
from evsetup.cards.shelf import load_shelf

CARDS = load_shelf().chargers


def said(card_id: str) -> str:
    return "\n".join(str(line) for paragraph in describe(CARDS[card_id]) for line in paragraph.lines)


@pytest.mark.parametrize("card", CARDS.values(), ids=lambda card: card.id)
def test_every_card_can_be_told(card: ChargerCard) -> None:
    told = describe(card)
    headings = [str(paragraph.heading) for paragraph in told]
    assert headings[0] == "Setting it up"
    assert headings[-1] == "Sources"
    assert len(headings) == len(set(headings))
    lines = [line for paragraph in told[:-1] for line in paragraph.lines]
    assert all(str(line).endswith(".") for line in lines)


def test_what_a_card_does_not_say_is_said_to_be_unknown_or_assumed() -> None:
    told = said("keba-p40")
    assert "Which versions it speaks is not known." in told
    assert "most do, and that is assumed" in told
    assert "How its key is written is not known" in told
    assert "normally back" not in told


def test_what_a_card_says_is_told_as_known() -> None:
    told = said("mennekes")
    assert "The address must end with a slash" in told
    assert "It is normally back within 15 minutes." in told
    assert "not known" not in said("bender").replace("Not known.", "")


def test_a_family_without_ocpp_has_no_rules_for_it() -> None:
    told = said("esp32-evse")
    assert "It has none." in told
    assert "address acts" not in told


def test_limits_are_told_where_they_are_known() -> None:
    assert [str(line) for line in limits_in_words(CARDS["necharge"])] == [
        "It takes these currents alone, in A: 6, 8, 10, 13, 16."
    ]
    assert limits_in_words(CARDS["bender"]) == ()
