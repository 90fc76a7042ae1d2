"""Hostile cards, codes and pictures: whatever a person loads, it is a card, a told mistake, or nothing; never harm."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.csms_cards import CSMS, FULL

from evsetup.cards.ca_certificate import BadPem, plain_fingerprint, read_ca
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_card_findings import judge_csms_card, line_findings
from evsetup.cards.csms_code import START, BadCode, CodeTooLong, csms_code, members_of_text
from evsetup.cards.faults import CardFault
from evsetup.cards.qr_code import GreyPicture, read_dots
from evsetup.cards.read_csms_card import csms_card_of_members, csms_card_of_text
from evsetup.cards.table import MOST_BYTES, MOST_FLAWS
from evsetup.cards.write_csms_card import csms_card_members, csms_card_text
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.identity_rule import judge_identity

TODAY = date(2026, 11, 25)
MEMBERS = [
    *("id", "name", "dated", "address", "ocpp_versions", "security_profile", "key_rule", "key_least", "key_most"),
    *("key_alphabet", "identity_pattern", "identity_prefix", "identity_case", "identity_most", "identity_example"),
    *("test_identity", "apn", "contact", "ca_file", "ca_pem", "ca_sha256", "ca_expires", "ca_url", "required_keys"),
    *("password", "example", "{name}", "\u202e", "a.b", ""),
]
words = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            *("wss://h/{identity}", "wss://{identity}.h?x={identity}", "{", "%s%n{0}", "\x1b]0;owned\x07", "\ud800"),
            *(
                "../../etc/passwd",
                "/dev/zero",
                "=cmd()",
                "*" * 100,
                "[" * 100,
                "2031-05-01",
                "-----BEGIN CERTIFICATE-----",
            ),
        ]
    ),
)
values = st.recursive(
    st.one_of(words, st.integers(), st.booleans(), st.floats(), st.dates(), st.datetimes(), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)),
    max_leaves=8,
)


def holds(card: CsmsCard) -> None:
    """A card that was taken can be used everywhere, and comes back from its own file the same."""
    judge_csms_card(card, TODAY)
    judge_identity("CP-1", card.identity)
    for rule in UrlRule:
        dialling(card.address, "CP-1", rule)
    written = csms_card_of_text(csms_card_text(card), "again")
    assert csms_card_members(written) == csms_card_members(card)
    try:
        again, flaws = csms_card_of_members(members_of_text(csms_code(card), TODAY))
    except CodeTooLong:
        return
    assert again is not None, flaws


def said(bad: BadCode) -> None:
    assert str(bad.finding.seen)
    assert bad.finding.do


def told(fault: CardFault) -> None:
    for finding in line_findings(fault):
        assert str(finding.seen)
        assert finding.do


@given(st.dictionaries(st.sampled_from(MEMBERS), values, max_size=12))
def test_any_members_are_a_card_or_told(members: dict[str, object]) -> None:
    base = csms_card_members(csms_card_of_text(CSMS, "volt"))
    card, flaws = csms_card_of_members({**base, **members})
    assert (card is None) == bool(flaws)
    for flaw in flaws:
        assert str(flaw)
    if card is not None:
        holds(card)


def test_a_required_key_whose_name_no_file_can_hold_is_told() -> None:
    with pytest.raises(CardFault) as caught:
        csms_card_of_text(f'{CSMS}\n[required_keys]\n"Odd\ud800key" = "1"\n', "volt")
    told(caught.value)


@given(st.data())
def test_a_card_with_any_part_replaced_is_a_card_or_told(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from([CSMS, FULL.replace("PEM\n", "")]))
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 30)))
    try:
        card = csms_card_of_text(source[:start] + data.draw(words) + source[end:], "volt")
    except CardFault as fault:
        told(fault)
    else:
        holds(card)


@given(st.one_of(st.text(max_size=300), words))
def test_any_pasted_text_is_members_or_told(content: str) -> None:
    for pasted in (content, START + content, f"wss://{content}", f"{START}id=volt&{content}"):
        try:
            members = members_of_text(pasted, TODAY)
        except BadCode as bad:
            said(bad)
            continue
        card, flaws = csms_card_of_members(members)
        assert (card is None) == bool(flaws)


@given(st.dictionaries(st.sampled_from(MEMBERS), words, max_size=10))
def test_any_code_is_a_card_or_told(pairs: dict[str, str]) -> None:
    code = START + "&".join(f"{name}={value}" for name, value in pairs.items())
    try:
        csms_card_of_members(members_of_text(code, TODAY))
    except BadCode as bad:
        said(bad)


@given(st.text(max_size=200), st.binary(max_size=200))
def test_any_certificate_is_read_or_refused(content: str, middle: bytes) -> None:
    import base64

    framed = f"-----BEGIN CERTIFICATE-----\n{base64.b64encode(middle).decode()}\n-----END CERTIFICATE-----\n"
    for pem in (content, framed, framed * 30):
        try:
            read_ca(pem)
        except BadPem:
            continue
    plain_fingerprint(content)


@settings(deadline=None)
@given(st.integers(1, 120), st.integers(1, 120), st.data())
def test_any_picture_is_read_without_harm(width: int, height: int, data: st.DataObject) -> None:
    noise = data.draw(st.binary(min_size=1, max_size=600))
    pixels = (noise * (width * height // len(noise) + 1))[: width * height]
    read_dots(GreyPicture(width, height, pixels))


ROOM = MOST_BYTES - 1000
GREEDY = {
    "deep arrays": "a = " + "[" * 100_000,
    "a name of many parts": "a." * (ROOM // 2) + "a = 1",
    "many names of many parts": "\n".join("a." * 79 + f"b{n} = 1" for n in range(ROOM // 170)),
    "many tables": "\n".join(f"[t{n}]" for n in range(ROOM // 9)),
    "many members": "\n".join(f"m{n} = 1" for n in range(ROOM // 11)),
    "many secrets": "[required_keys]\n" + "\n".join(f'password{n} = "x"' for n in range(ROOM // 22)),
    "inline tables": "b = " + "{a=" * (ROOM // 3),
    "a long place": f'address = "wss://{"{identity}" * (ROOM // 10)}"',
}


@pytest.mark.parametrize("content", GREEDY.values(), ids=GREEDY)
def test_a_card_that_is_made_to_be_costly_is_told_all_the_same(content: str) -> None:
    """Each of these took minutes or all memory before it was bounded."""
    with pytest.raises(CardFault) as caught:
        csms_card_of_text(content, "greedy")
    assert 0 < len(caught.value.flaws) <= MOST_FLAWS
    told(caught.value)
