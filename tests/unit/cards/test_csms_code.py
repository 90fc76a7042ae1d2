"""A card as a short text and as a QR code: what goes in comes out, and what does not fit is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.csms_cards import CSMS, full
from tests.support.pki import Root

from evsetup.cards.csms_card import RootOfTrust
from evsetup.cards.csms_code import LONGEST_CODE, BadCode, CodeTooLong, csms_code, members_of_text
from evsetup.cards.qr_code import QUIET_ZONE, Dots, GreyPicture, make_dots, read_dots
from evsetup.cards.read_csms_card import csms_card_of_members, csms_card_of_text
from evsetup.domain.settings import OcppVersion

TODAY = date(2026, 11, 25)


def picture(dots: Dots, scale: int = 4, edge: int = QUIET_ZONE) -> GreyPicture:
    """The code as a black and white picture."""
    side = (dots.size + 2 * edge) * scale
    lines = [b"\xff" * side] * (edge * scale)
    for row in dots.rows:
        line = b"".join((b"\0" if dark else b"\xff") * scale for dark in row)
        lines += [b"\xff" * (edge * scale) + line + b"\xff" * (edge * scale)] * scale
    lines += [b"\xff" * side] * (edge * scale)
    return GreyPicture(side, side, b"".join(lines))


def test_a_card_goes_through_a_qr_code_and_back_without_its_certificate() -> None:
    root = Root.create("Volt root", days=3650)
    card = csms_card_of_text(full(root.pem), "volt")
    (content,) = read_dots(picture(make_dots(csms_code(card))))
    again, flaws = csms_card_of_members(members_of_text(content, TODAY))
    assert flaws == ()
    assert again == replace(card, root=RootOfTrust("", None, card.root.sha256, card.root.expires, card.root.url))
    assert again is not None
    assert again.root.is_missing


def test_the_code_is_plain_enough_to_be_written_by_hand() -> None:
    assert csms_code(csms_card_of_text(CSMS, "volt")) == (
        "evsetup-csms:1?id=volt&name=Volt&dated=2026-11&address=wss://csms.example.com/ocpp&ocpp_versions=1.6,2.0.1"
        "&security_profile=2&key_rule=text&required_keys.HeartbeatInterval=300"
    )


def test_a_usual_card_makes_a_code_of_few_dots() -> None:
    assert make_dots(csms_code(csms_card_of_text(CSMS, "volt"))).size <= 65


def test_a_card_that_is_too_long_for_a_code_is_told() -> None:
    keys = {f"Key{n}": "x" * 40 for n in range(30)}
    with pytest.raises(CodeTooLong):
        csms_code(replace(csms_card_of_text(CSMS, "volt"), required_keys=keys))


def test_the_longest_code_fits_and_one_more_does_not() -> None:
    assert make_dots("x" * LONGEST_CODE).size == 117
    assert read_dots(picture(make_dots("x" * LONGEST_CODE))) == ("x" * LONGEST_CODE,)
    with pytest.raises(ValueError, match="too long"):
        make_dots("x" * (LONGEST_CODE + 1))


def test_the_text_of_a_card_file_can_be_pasted() -> None:
    members = members_of_text(f"\ufeff\n{CSMS}\n", TODAY)
    assert csms_card_of_members(members)[0] == csms_card_of_text(CSMS, "volt")


def test_a_bare_address_is_the_beginning_of_a_card() -> None:
    card, flaws = csms_card_of_members(members_of_text(" wss://ocpp.Example.com/abc\n", TODAY))
    assert flaws == ()
    assert card is not None
    assert (card.id, card.name, card.address) == ("ocpp-example-com", "ocpp.example.com", "wss://ocpp.Example.com/abc")
    assert (card.ocpp_versions, card.security_profile, card.dated) == ((OcppVersion.V16,), 2, "2026-11")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "cards.code.empty"),
        ("   \n", "cards.code.empty"),
        ("hello", "cards.code.unknown"),
        ("https://example.com", "cards.code.unknown"),
        ('name = "x"', "cards.code.unknown"),
        ("evsetup-csms:2?id=volt", "cards.code.newer"),
        ("evsetup-csms:1?", "cards.code.damaged"),
        ("evsetup-csms:1?id", "cards.code.damaged"),
        ("evsetup-csms:1?id=%ff", "cards.code.damaged"),
        ("evsetup-csms:1?id=a&id=b", "cards.code.damaged"),
        ("evsetup-csms:1?" + "a=b&" * 300, "cards.code.damaged"),
        ("x" * 300_000, "cards.code.too-large"),
    ],
)
def test_what_is_no_card_is_told(words: str, code: str) -> None:
    with pytest.raises(BadCode) as caught:
        members_of_text(words, TODAY)
    assert caught.value.finding.code == code


def test_an_unknown_name_in_a_code_is_told_as_in_a_file() -> None:
    _, flaws = csms_card_of_members(members_of_text("evsetup-csms:1?id=volt&adress=wss://h", TODAY))
    assert "adress" in [flaw.member for flaw in flaws]


def test_a_secret_in_a_code_is_refused() -> None:
    code = f"{csms_code(csms_card_of_text(CSMS, 'volt'))}&password=x"
    card, flaws = csms_card_of_members(members_of_text(code, TODAY))
    assert card is None
    assert "is a secret" in str(flaws[0])


def test_a_picture_without_a_code_holds_none() -> None:
    assert read_dots(GreyPicture(200, 100, b"\x80" * 20_000)) == ()


@pytest.mark.parametrize(("width", "height", "length"), [(0, 0, 0), (2, 2, 3), (-1, -1, 1), (10, 10, 101)])
def test_a_picture_whose_size_is_wrong_is_none(width: int, height: int, length: int) -> None:
    with pytest.raises(ValueError, match="size"):
        GreyPicture(width, height, bytes(length))


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=200))
def test_whatever_a_code_holds_is_read_back_by_the_other_library(content: str) -> None:
    assert read_dots(picture(make_dots(content), scale=3)) == (content,)
