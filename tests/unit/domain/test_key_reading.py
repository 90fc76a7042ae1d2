"""Which of its four forms a key has, and what both sides make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.csms_address import KeyRule
from evsetup.domain.key_reading import KeyKind, judge_key, key_kinds, password
from evsetup.domain.key_wish import KeyAlphabet, KeyWish, key_demand
from evsetup.domain.secret import Secret

TEXT, DIGITS = KeyKind.TEXT, KeyKind.LITERAL_HEX
OF_TEXT, OF_BYTES = KeyKind.HEX_OF_TEXT, KeyKind.HEX_OF_BYTES
OCTT = "4F43415F4F4354545F61646D696E5F74657374"
PLAIN = key_demand(KeyWish(), KeyWish())


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ("OCA_OCTT_admin_test", (TEXT,)),
        ("Zwanzig-Zeichen-hier", (TEXT,)),
        (OCTT, (OF_TEXT, DIGITS)),
        (OCTT.lower(), (OF_TEXT, DIGITS)),
        ("00112233445566778899aabbccddeeff00112233", (OF_BYTES, DIGITS)),
        ("12345678901234567890", (DIGITS, OF_BYTES)),
        ("41424344454647484142", (DIGITS, OF_TEXT)),
        ("abc", (TEXT,)),
        ("", ()),
    ],
)
def test_the_forms_that_a_key_can_have_are_named_most_likely_first(key: str, kinds: tuple[KeyKind, ...]) -> None:
    assert key_kinds(Secret(key)) == kinds


@pytest.mark.parametrize(
    ("key", "code", "ambiguous"),
    [
        ("Zwanzig-Zeichen-hier", "key.text", False),
        (OCTT, "key.hex-of-text", True),
        ("00112233445566778899aabbccddeeff00112233", "key.hex-of-bytes", True),
        ("12345678901234567890", "key.literal-hex", True),
    ],
)
def test_an_ambiguous_key_is_told_and_a_plain_one_is_good(key: str, code: str, ambiguous: bool) -> None:
    reading = judge_key(Secret(key), PLAIN)
    assert [finding.code for finding in reading.findings] == [code]
    assert reading.ambiguous is ambiguous
    assert reading.usable


def test_hex_digits_are_no_riddle_where_the_operator_writes_keys_so() -> None:
    demand = key_demand(KeyWish(KeyRule.HEX), KeyWish(KeyRule.HEX))
    assert [finding.severity.name for finding in judge_key(Secret(OCTT), demand).findings] == ["OK"]


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("", "key.empty"),
        (" Zwanzig-Zeichen-hie", "key.blank"),
        ("Zwanzig-Zeichen-hie\n", "key.blank"),
        ("Zwölf-und-acht-dazu!", "key.characters"),
        ("two words and a half", "key.characters"),
        ("Zwanzig-Zeichen", "key.length"),
        ("Zw" * 21, "key.length"),
        ("xyxyxyxyxyxyxyxyxyxy", "key.weak"),
    ],
)
def test_what_speaks_against_a_key_is_told(key: str, code: str) -> None:
    assert code in [finding.code for finding in judge_key(Secret(key), PLAIN).findings]


def test_forty_hex_digits_fit_a_charger_that_takes_twenty_characters() -> None:
    demand = key_demand(KeyWish(KeyRule.HEX), KeyWish())
    assert judge_key(Secret("00112233445566778899aabbccddeeff00112233"), demand).usable


def test_an_operator_that_takes_letters_and_digits_only_is_heeded() -> None:
    demand = key_demand(KeyWish(), KeyWish(alphabet=KeyAlphabet.LETTERS_DIGITS))
    assert not judge_key(Secret("Zwanzig-Zeichen-hier"), demand).usable


def test_what_each_side_takes_the_password_to_be() -> None:
    assert password(Secret(OCTT), OF_TEXT) == b"OCA_OCTT_admin_test"
    assert password(Secret(OCTT), DIGITS) == OCTT.encode()


@given(st.text(st.characters(), min_size=1, max_size=60))
def test_no_finding_holds_the_key(key: str) -> None:
    reading = judge_key(Secret(f"Q7{key}"), PLAIN)
    assert reading.kinds
    said = " ".join(f"{finding.seen} {finding.means} {finding.do} {finding.evidence}" for finding in reading.findings)
    assert f"Q7{key}" not in said


@given(st.binary(min_size=16, max_size=20))
def test_hex_digits_of_any_bytes_are_read_back_as_these_bytes(content: bytes) -> None:
    key = Secret(content.hex())
    assert password(key, key_kinds(key)[0]) == content
