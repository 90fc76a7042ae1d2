"""A card while it is edited: members as they are typed, and what is still wrong."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.csms_cards import CSMS

from evsetup.cards.read_csms_card import csms_card_of_text
from evsetup.cards.write_csms_card import csms_card_members
from evsetup.ui.models.card_draft import (
    CardDraft,
    id_of,
    keys_as_lines,
    keys_of_lines,
    loaded_draft,
    new_draft,
)

TODAY = date(2026, 11, 25)


def test_a_new_card_lacks_what_nobody_can_guess() -> None:
    assert set(new_draft(TODAY).check(TODAY).flaws) == {"id", "name", "address"}


def test_the_id_follows_the_name_until_it_is_typed_itself() -> None:
    draft = new_draft(TODAY).with_member("name", "Volt Energy GmbH")
    assert draft.words_of("id") == "volt-energy-gmbh"
    draft = draft.with_member("id", "mine").with_member("name", "Other")
    assert draft.words_of("id") == "mine"


def test_the_id_of_a_loaded_card_stays() -> None:
    draft = loaded_draft(csms_card_members(csms_card_of_text(CSMS, "volt"))).with_member("name", "Other")
    assert draft.words_of("id") == "volt"


def test_an_emptied_field_is_no_member() -> None:
    draft = new_draft(TODAY).with_member("apn", "x").with_member("apn", "")
    assert "apn" not in draft.members
    assert draft.edited


@pytest.mark.parametrize(
    ("typed", "kept"), [("20", 20), ("", None), ("many", "many"), ("1" * 9, "1" * 9), ("-1", "-1"), ("²", "²")]
)
def test_a_number_is_kept_as_one_and_anything_else_is_told(typed: str, kept: object) -> None:
    draft = loaded_draft(csms_card_members(csms_card_of_text(CSMS, "volt"))).with_member("identity_most", typed)
    assert draft.members.get("identity_most") == kept
    assert ("identity_most" in draft.check(TODAY).flaws) == isinstance(kept, str)


def test_a_good_draft_is_a_card() -> None:
    checked = loaded_draft(csms_card_members(csms_card_of_text(CSMS, "volt"))).check(TODAY)
    assert checked.card == csms_card_of_text(CSMS, "volt")
    assert checked.flaws == {}


def test_settings_are_typed_line_by_line() -> None:
    keys, wrong = keys_of_lines("A = 1\n\n  B=two = 3 \nC\nD")
    assert keys == {"A": "1", "B": "two = 3"}
    assert str(wrong) == "line 4 must be Name = value"
    assert keys_of_lines(keys_as_lines(keys)) == (keys, None)


@given(st.text(max_size=80))
def test_any_name_makes_an_id_that_a_card_can_have_or_none(name: str) -> None:
    made = id_of(name)
    assert made == "" or "id" not in CardDraft({"id": made}).check(TODAY).flaws


@given(st.dictionaries(st.sampled_from(["id", "address", "ca_pem", "dated"]), st.one_of(st.integers(), st.booleans())))
def test_a_member_of_a_wrong_kind_is_told_and_shown_as_far_as_it_goes(members: dict[str, object]) -> None:
    draft = loaded_draft(members)
    assert set(members) <= set(draft.check(TODAY).flaws)
    for name in members:
        draft.words_of(name)
