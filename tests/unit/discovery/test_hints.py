"""Text from the wire is made fit to be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.discovery.hints import MOST_ENTRIES, evidence, hint


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Garage", "Garage"),
        ("ਗੈਰਾਜ ਚਾਰਜਰ", "ਗੈਰਾਜ ਚਾਰਜਰ"),
        ("  two\t\n words ", "two words"),
        ("\x1b[31mred\x07", "[31mred"),
        ("abc\u202edcba\u2066\u200b", "abcdcba"),
        ("line\u2028break", "line break"),
        (b"caf\xc3\xa9", "café"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (None, ""),
        (17, "17"),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_only_what_can_be_seen_is_shown(words: object, shown: str) -> None:
    assert hint(words) == shown


@given(st.one_of(st.text(), st.binary()), st.integers(1, 80))
def test_a_hint_is_printable_bounded_and_stays_the_same(words: str | bytes, most: int) -> None:
    shown = hint(words, most)
    assert len(shown) <= most
    assert shown.isprintable()
    assert hint(shown, most) == shown


def test_a_very_long_text_is_cut() -> None:
    assert len(hint("x" * 1_000_000)) == 200


def test_evidence_is_bounded_and_says_nothing_empty() -> None:
    entries = [("", "x"), ("y", ""), *((f"k{n}", n) for n in range(1000))]
    assert len(evidence(entries)) == MOST_ENTRIES
    assert all(label and content for label, content in evidence(entries))
