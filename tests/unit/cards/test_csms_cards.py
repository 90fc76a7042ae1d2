"""Operators' cards: read, judged, written, and never a secret among them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.support.csms_cards import CSMS, full, write
from tests.support.pki import Root

from evsetup.cards.ca_certificate import read_ca
from evsetup.cards.check_cards import check_cards
from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.csms_card_findings import judge_csms_card, line_findings
from evsetup.cards.faults import CardFault
from evsetup.cards.read_csms_card import csms_card_of_members, csms_card_of_text, read_csms_card
from evsetup.cards.shelf import load_shelf
from evsetup.cards.write_csms_card import (
    CardExists,
    CardNotWritten,
    csms_card_members,
    csms_card_text,
    export_csms_card,
    save_csms_card,
)
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.identity_rule import IdentityRule, LetterCase
from evsetup.domain.key_wish import KeyAlphabet, KeyWish
from evsetup.domain.settings import OcppVersion
from evsetup.resources import resource

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def root() -> Root:
    return Root.create("Volt root", days=3650)


def card_with(**members: object) -> CsmsCard:
    card, flaws = csms_card_of_members({**csms_card_members(csms_card_of_text(CSMS, "volt")), **members})
    assert card is not None, flaws
    return card


def codes(card: CsmsCard) -> list[str]:
    return [finding.code for finding in judge_csms_card(card, TODAY)]


def test_an_operators_card_is_on_the_shelf(tmp_path: Path) -> None:
    write(tmp_path / "csms", "volt.toml", CSMS)
    card = load_shelf(tmp_path).csms["volt"]
    assert card.address == "wss://csms.example.com/ocpp"
    assert card.ocpp_versions == (OcppVersion.V16, OcppVersion.V201)
    assert card.key_rule is KeyRule.TEXT
    assert dict(card.required_keys) == {"HeartbeatInterval": "300"}
    assert card.ca_file is None


def test_a_card_with_everything_says_it_all(root: Root) -> None:
    card = csms_card_of_text(full(root.pem), "volt")
    assert card.address == "wss://{identity}.csms.example.com/ws?id={identity}&x=1"
    assert card.key == KeyWish(KeyRule.HEX, 18, 20, KeyAlphabet.LETTERS_DIGITS)
    assert card.identity == IdentityRule("DE*[0-9]", "DE", LetterCase.UPPER, 12, "DE-0042")
    assert (card.test_identity, card.apn) == ("DE-TEST-1", "iot.example.com")
    assert card.root.pem.startswith("-----BEGIN CERTIFICATE-----")
    assert card.root.sha256 == read_ca(root.pem).sha256
    assert card.root.expires == read_ca(root.pem).expires
    assert codes(card) == []


def test_an_identity_at_the_end_of_the_address_is_what_chargers_append() -> None:
    assert card_with(address="wss://h/ocpp/{identity}").address == "wss://h/ocpp"


def test_the_root_certificate_lies_beside_the_card(tmp_path: Path, root: Root) -> None:
    write(tmp_path, "root.pem", root.pem)
    content = CSMS.replace("[required_keys]", 'ca_file = "root.pem"\n[required_keys]')
    card = read_csms_card(write(tmp_path, "volt.toml", content))
    assert card is not None
    assert card.ca_file == tmp_path / "root.pem"
    assert card.root.pem == root.pem


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("wss://", "ws://", "must start with wss:// for security profile 2 or 3"),
        ("wss://csms", "https://csms", "must start with ws:// or wss:// and name a host"),
        ("wss://csms.example.com", "wss://[::1", "must start with ws:// or wss:// and name a host"),
        ("wss://csms.example.com", "wss://csms.example.com:x", "must start with ws:// or wss:// and name a host"),
        ("wss://", "wss://me:word@", "must hold no user name and no password"),
        ("/ocpp", "/{serial}", "may hold {identity} and no other braces"),
        ("security_profile = 2", "security_profile = 4", "must be a whole number from 0 to 3"),
        ('["1.6", "2.0.1"]', '["1.6", "1.6"]', "names a version twice"),
        ("security_profile = 2", 'security_profile = 2\nca_file = "gone.pem"', "there is no such file beside the card"),
        ("security_profile = 2", 'security_profile = 2\nca_file = "../x.pem"', "must be the name of a file beside"),
        ("security_profile = 2", 'security_profile = 2\nca_pem = "x"', "line 7: ca_pem: holds no certificate"),
        ("security_profile = 2", 'security_profile = 2\nca_sha256 = "12"', "must be a SHA-256 fingerprint"),
        ("security_profile = 2", 'security_profile = 2\nca_url = "http://h/x"', "must start with https://"),
        ("security_profile = 2", 'security_profile = 2\nca_expires = "soon"', "must be a day like 2031-05-01"),
        ("security_profile = 2", 'security_profile = 2\nidentity_case = "tall"', "must be one of any, upper, lower"),
        ("security_profile = 2", "security_profile = 2\nkey_least = 30\nkey_most = 20", "not be greater than key_most"),
        (
            "security_profile = 2",
            'security_profile = 2\nidentity_prefix = "DE"\nidentity_example = "AT1"',
            "line 8: identity_example: does not begin with DE",
        ),
        (
            "security_profile = 2",
            'security_profile = 2\nidentity_most = 4\ntest_identity = "DE-TEST"',
            "line 8: test_identity: has 7 characters, at most 4 are taken",
        ),
    ],
)
def test_a_mistake_in_an_operators_card_is_told(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    with pytest.raises(CardFault) as caught:
        read_csms_card(write(tmp_path, "volt.toml", CSMS.replace(right, wrong)))
    assert any(said in evidence.content for evidence in caught.value.finding.evidence), caught.value.flaws
    for finding in line_findings(caught.value):
        assert finding.means is not None
        assert finding.do


@pytest.mark.parametrize(
    ("line", "member"),
    [('password = "x"', "password"), ('apn_user = "x"', "apn_user"), ('key = "x"', "key"), ("token = 7", "token")],
)
def test_a_secret_on_a_card_is_refused_as_one(tmp_path: Path, line: str, member: str) -> None:
    with pytest.raises(CardFault) as caught:
        read_csms_card(
            write(tmp_path, "volt.toml", CSMS.replace("security_profile = 2", f"security_profile = 2\n{line}"))
        )
    assert f"line 7: {member}: is a secret, which must never be on a card" in str(caught.value.flaws[-1])


@pytest.mark.parametrize("key", ["AuthorizationKey", "gsm_Password", "WebSocketPassword"])
def test_a_required_key_that_is_a_secret_is_refused(key: str) -> None:
    card, flaws = csms_card_of_members({**csms_card_members(card_with()), "required_keys": {key: "x"}})
    assert card is None
    assert "is a secret" in str(flaws[0])


def test_a_private_key_beside_a_certificate_is_refused(root: Root) -> None:
    pem = f"{root.pem}-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n"
    card, flaws = csms_card_of_members({**csms_card_members(card_with()), "ca_pem": pem})
    assert card is None
    assert "private key" in str(flaws[0])


def test_the_example_is_right_but_never_offered() -> None:
    example = resource("cards", "csms", "example.toml")
    assert read_csms_card(example) is None


def test_the_example_becomes_a_card_when_its_line_is_taken_away(tmp_path: Path) -> None:
    example = resource("cards", "csms", "example.toml").read_text(encoding="utf-8")
    card = read_csms_card(write(tmp_path, "mine.toml", example.replace("example = true", "")))
    assert card is not None
    assert card.security_profile == 2


def test_every_line_that_the_example_offers_is_one_that_a_card_can_hold(tmp_path: Path) -> None:
    """The commented lines, put to use: all but the certificate, which the example does not have."""
    lines = resource("cards", "csms", "example.toml").read_text(encoding="utf-8").splitlines()
    used = [
        line[2:]
        if line.startswith("# ") and line[2:].partition(" ")[0].replace("_", "").islower() and " = " in line
        else line
        for line in lines
        if not line.startswith(("example", "# ca_file", "# ca_pem", "# ca_sha256"))
    ]
    card = csms_card_of_text("\n".join(used), "example")
    assert card.identity.example == "DE-CP-0042"
    assert card.test_identity == "DE-TEST-001"
    assert card.key.alphabet is KeyAlphabet.LETTERS_DIGITS
    assert card.root.expires == date(2031, 5, 1)
    assert card.apn


def test_a_fingerprint_that_is_not_the_certificates_makes_the_card_useless(root: Root) -> None:
    other = Root.create("Other root", days=3650)
    members = {**csms_card_members(card_with()), "ca_pem": root.pem, "ca_sha256": read_ca(other.pem).sha256}
    card, flaws = csms_card_of_members(members)
    assert card is None
    assert flaws[0].member == "ca_sha256"
    assert read_ca(root.pem).sha256 in str(flaws[0])


def test_a_fingerprint_may_be_written_as_people_copy_it(root: Root) -> None:
    digits = read_ca(root.pem).sha256.upper()
    spaced = ":".join(digits[n : n + 2] for n in range(0, 64, 2))
    assert card_with(ca_pem=root.pem, ca_sha256=spaced).root.sha256 == digits.lower()


def test_a_wrong_end_of_the_certificate_is_told(root: Root) -> None:
    _, flaws = csms_card_of_members({**csms_card_members(card_with()), "ca_pem": root.pem, "ca_expires": "2031-05-01"})
    assert [flaw.member for flaw in flaws] == ["ca_expires"]


@pytest.mark.parametrize(
    ("expires", "told"),
    [
        (date(2026, 11, 24), ["cards.root-missing", "cards.root-expired"]),
        (date(2026, 11, 25), ["cards.root-missing", "cards.root-ends-soon"]),
        (date(2027, 2, 22), ["cards.root-missing", "cards.root-ends-soon"]),
        (date(2027, 2, 23), ["cards.root-missing"]),
    ],
)
def test_a_root_that_ended_or_ends_within_90_days_is_told(expires: date, told: list[str]) -> None:
    assert codes(card_with(ca_sha256="ab" * 32, ca_expires=expires)) == told


def test_an_expired_root_is_told_when_the_cards_are_loaded(tmp_path: Path) -> None:
    old = Root.create("Old root", days=-1)
    write(tmp_path / "csms", "volt.toml", full(old.pem))
    shelf = load_shelf(tmp_path)
    assert [finding.code for finding in shelf.findings] == ["cards.root-expired"]
    assert "volt" in shelf.csms


def test_a_servers_own_certificate_in_place_of_a_root_is_told(root: Root) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec

    leaf = root.sign_key("csms.example.com", ec.generate_private_key(ec.SECP256R1()), days=3650)
    assert codes(card_with(ca_pem=leaf)) == ["cards.root-no-authority"]


def test_an_operator_without_encryption_is_remarked() -> None:
    assert codes(card_with(address="ws://h/ocpp", security_profile=1)) == ["cards.no-encryption"]


def test_what_is_written_is_read_back_the_same(root: Root) -> None:
    card = csms_card_of_text(full(root.pem), "volt")
    written = csms_card_text(card)
    assert csms_card_of_text(written, "volt") == card
    assert written.count("-----BEGIN CERTIFICATE-----") == 1


def test_the_certificate_beside_a_card_goes_into_the_file_that_is_given_on(tmp_path: Path, root: Root) -> None:
    write(tmp_path, "root.pem", root.pem)
    card = read_csms_card(write(tmp_path, "volt.toml", f'ca_file = "root.pem"\n{CSMS}'))
    assert card is not None
    export_csms_card(card, tmp_path / "given.toml")
    again = csms_card_of_text((tmp_path / "given.toml").read_text(encoding="utf-8"), "given")
    assert again.root.pem == root.pem
    assert again.root.file is None


def test_a_card_is_never_written_over_another_silently(tmp_path: Path) -> None:
    first = save_csms_card(card_with(), tmp_path)
    with pytest.raises(CardExists) as caught:
        save_csms_card(card_with(name="Other"), tmp_path)
    assert caught.value.path == first
    assert load_shelf(tmp_path).csms["volt"].name == "Volt"
    with pytest.raises(CardExists):
        export_csms_card(card_with(), first)


def test_a_replaced_card_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = write(tmp_path / "csms", "another-name.toml", CSMS)
    assert save_csms_card(card_with(name="Other"), tmp_path, replace=True) == path
    shelf = load_shelf(tmp_path)
    assert shelf.findings == ()
    assert shelf.csms["volt"].name == "Other"
    assert path.with_suffix(".toml.before").read_text(encoding="utf-8") == CSMS


def test_a_folder_that_takes_no_file_is_a_finding(tmp_path: Path) -> None:
    write(tmp_path, "csms", "a file where the folder should be")
    with pytest.raises(CardNotWritten):
        save_csms_card(card_with(), tmp_path)
    with pytest.raises(CardNotWritten):
        export_csms_card(card_with(), tmp_path / "nowhere" / "volt.toml")
    assert [path.name for path in tmp_path.iterdir()] == ["csms"]


def test_a_folder_of_cards_is_checked_line_by_line(tmp_path: Path) -> None:
    write(tmp_path / "csms", "a-good.toml", CSMS)
    write(tmp_path / "csms", "b-bad.toml", CSMS.replace("wss://", "http://").replace('"Volt"', '""'))
    write(tmp_path / "csms", "c-twice.toml", CSMS)
    write(tmp_path / "chargers", "acme.toml", 'id = "acme"\nvendor = "Acme"\n')
    charger, good, bad, twice = check_cards(tmp_path, TODAY)
    assert good.usable
    assert good.card_id == "volt"
    assert [str(finding.seen) for finding in bad.findings] == [
        "b-bad.toml, line 2: name: must not be empty",
        "b-bad.toml, line 4: address: must start with ws:// or wss:// and name a host",
        "b-bad.toml, line 4: address: must start with wss:// for security profile 2 or 3",
    ]
    assert "cards.twice" in [finding.code for finding in twice.findings]
    assert not charger.usable


def test_every_card_that_ships_is_found_well_written() -> None:
    checked = check_cards(resource("cards"), TODAY)
    assert len(checked) > 30
    assert all(one.usable for one in checked)


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    (one,) = check_cards(tmp_path / "gone.toml", TODAY)
    assert not one.usable
