"""Identities that an operator takes, and those that it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.identity_rule import ANY_IDENTITY, IdentityRule, LetterCase, identity_flaw, judge_identity

RULE = IdentityRule(pattern="DE-*-[0-9][0-9]", prefix="DE-", case=LetterCase.UPPER, most=12, example="DE-ACME-01")


@pytest.mark.parametrize(
    ("identity", "flaw"),
    [
        ("DE-ACME-01", None),
        ("", "is empty"),
        ("DE-ACMEACME-01", "has 14 characters, at most 12 are taken"),
        ("AT-ACME-01", "does not begin with DE-"),
        ("DE-acme-01", "has small letters; only capital ones are taken"),
        ("DE-ACME-1", "does not look like DE-*-[0-9][0-9]"),
    ],
)
def test_an_identity_is_held_against_the_operators_rule(identity: str, flaw: str | None) -> None:
    found = identity_flaw(identity, RULE)
    assert (None if found is None else str(found)) == flaw


def test_an_identity_against_the_rule_is_shown_the_operators_example() -> None:
    finding = judge_identity("AT-1", RULE)
    assert finding is not None
    assert finding.code == "identity.rule"
    assert "DE-ACME-01" in str(finding.do[0])


def test_small_letters_may_be_asked_for() -> None:
    assert str(identity_flaw("cp-A", IdentityRule(case=LetterCase.LOWER))).startswith("has capital letters")


def test_without_a_rule_only_odd_characters_raise_a_doubt() -> None:
    assert judge_identity("CP-1") is None
    finding = judge_identity("CP 1")
    assert finding is not None
    assert finding.code == "identity.doubtful"


@given(st.text(max_size=40), st.text("*?[]-!a0^\\", max_size=30))
def test_no_pattern_of_a_strangers_card_can_hurt(identity: str, pattern: str) -> None:
    identity_flaw(identity, IdentityRule(pattern=pattern))


def test_a_pattern_of_stars_is_answered_at_once() -> None:
    rule = IdentityRule(pattern="*a" * 50 + "b", most=255)
    assert identity_flaw("a" * 255, rule) is not None


def test_any_identity_means_any() -> None:
    assert identity_flaw("x" * 48, ANY_IDENTITY) is None
