"""Makes typed CSMS cards of files, texts and of what a person types; nothing is guessed.

What a card may hold stands in ``resources/cards/csms/example.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from evsetup.cards.ca_certificate import MOST_PEM, BadPem, plain_fingerprint, read_ca
from evsetup.cards.csms_card import CsmsCard, RootOfTrust
from evsetup.cards.faults import CardFault, Flaw
from evsetup.cards.read_cards import VERSIONS, card_id, dated, key_wish
from evsetup.cards.table import CardFile, Table
from evsetup.domain.dialling import PLACE, template_flaw
from evsetup.domain.identity_rule import IdentityRule, LetterCase, identity_flaw
from evsetup.domain.text import text

CASES = {case.value: case for case in LetterCase}

SECRETS = frozenset(
    {"key", "password", "authorization_key", "apn_user", "apn_password", "username", "user", "pin", "psk", "token"}
)
_SECRET_KEYS = ("authorizationkey", "password", "passphrase", "secret", "basicauth")


def read_csms_card(path: Path) -> CsmsCard | None:
    """The card in a file; ``None`` for one that says ``example = true``, which is checked but never offered.

    Raises:
        CardFault: the file cannot be used; its finding names every mistake with file and line.
    """
    file = CardFile(path)
    example = file.top.yes("example", False)
    card = _csms_card(file, path.parent)
    return None if example else card


def csms_card_of_text(content: str, name: str) -> CsmsCard:
    """The card in a text of TOML from somewhere else: no file beside it is looked for.

    Raises:
        CardFault: the text cannot be used.
    """
    file = CardFile.of_text(content, name)
    file.top.yes("example", False)
    return _csms_card(file, None)


def csms_card_of_members(members: Mapping[str, object], name: str = "") -> tuple[CsmsCard | None, tuple[Flaw, ...]]:
    """The card of members as they are typed, and everything that is wrong with them; no card while something is."""
    file = CardFile.of_members(members, name)
    try:
        return _csms_card(file, None), ()
    except CardFault as fault:
        return None, fault.flaws


def _csms_card(file: CardFile, folder: Path | None) -> CsmsCard:
    top = file.top
    card = CsmsCard(
        id=card_id(top),
        name=top.line("name", most=100),
        address=_address(top),
        ocpp_versions=top.choices("ocpp_versions", VERSIONS),
        security_profile=top.number("security_profile", 1, least=0, most=3),
        dated=dated(top),
        contact=top.line("contact", ""),
        key=key_wish(top),
        identity=_identity_rule(top),
        test_identity=top.line("test_identity", "", most=255),
        root=_root(top, folder),
        apn=top.line("apn", "", most=100),
        required_keys=MappingProxyType(_required_keys(top)),
    )
    if card.security_profile >= 2 and not card.address.startswith("wss://"):
        top.wrong("address", text("cards", "must start with wss:// for security profile 2 or 3"))
    if card.test_identity and (flaw := identity_flaw(card.test_identity, card.identity)):
        top.wrong("test_identity", flaw)
    if len(set(card.ocpp_versions)) != len(card.ocpp_versions):
        top.wrong("ocpp_versions", text("cards", "names a version twice"))
    for name in sorted(top.names & SECRETS):
        top.line(name, "")
        top.wrong(name, text("cards", "is a secret, which must never be on a card"))
    file.finish()
    return card


def _address(top: Table) -> str:
    address = top.line("address")
    if not address:
        return ""
    if flaw := template_flaw(address):
        top.wrong("address", flaw)
    # The identity at the end is what chargers append by themselves; kept apart, every place that takes a base can use it.
    base = address.removesuffix(f"/{PLACE}")
    return base if PLACE not in base and "?" not in base else address


def _identity_rule(top: Table) -> IdentityRule:
    rule = IdentityRule(
        pattern=top.line("identity_pattern", "", most=100),
        prefix=top.line("identity_prefix", "", most=48),
        case=top.choice("identity_case", CASES, "any"),
        most=top.number("identity_most", 48, least=1, most=255),
        example=top.line("identity_example", "", most=255),
    )
    if rule.example and (flaw := identity_flaw(rule.example, rule)):
        top.wrong("identity_example", flaw)
    return rule


def _required_keys(top: Table) -> dict[str, str]:
    keys = top.pairs("required_keys")
    if len(keys) > 100 or any(not key or len(key) > 50 or len(value) > 500 for key, value in keys.items()):
        top.wrong("required_keys", text("cards", "may hold 100 keys, names of 50 and values of 500 characters at most"))
    for key in keys:
        if any(word in key.casefold() for word in _SECRET_KEYS):
            top.wrong("required_keys", text("cards", "{key} is a secret, which must never be on a card", key=key))
    return keys


def _root(top: Table, folder: Path | None) -> RootOfTrust:
    file = _ca_file(top, folder)
    pem = top.block("ca_pem", most=MOST_PEM)
    said, expires = _fingerprint(top), top.day("ca_expires")
    url = top.line("ca_url", "")
    if url and not url.startswith("https://"):
        top.wrong("ca_url", text("cards", "must start with https://"))
    member = "ca_pem"
    if file is not None:
        if pem:
            top.wrong("ca_pem", text("cards", "and ca_file are two certificates; keep one of them"))
        member, pem = "ca_file", _read(top, file)
    if not pem:
        return RootOfTrust("", file, said, expires, url)
    try:
        facts = read_ca(pem)
    except BadPem as bad:
        top.wrong(member, bad.what)
        return RootOfTrust("", file, said, expires, url)
    if said and said != facts.sha256:
        top.wrong(
            "ca_sha256",
            text("cards", "is not the fingerprint of the certificate: that is {sha256}", sha256=facts.sha256),
        )
    if expires is not None and expires != facts.expires:
        top.wrong(
            "ca_expires",
            text("cards", "is not the day when the certificate ends: that is {day}", day=str(facts.expires)),
        )
    return RootOfTrust(pem, file, facts.sha256, facts.expires, url)


def _fingerprint(top: Table) -> str:
    words = top.line("ca_sha256", "")
    digits = plain_fingerprint(words)
    if words and not digits:
        top.wrong("ca_sha256", text("cards", "must be a SHA-256 fingerprint: 64 hex digits"))
    return digits


def _ca_file(top: Table, folder: Path | None) -> Path | None:
    name = top.line("ca_file", "")
    if not name:
        return None
    if folder is None:
        top.wrong(
            "ca_file", text("cards", "cannot be here: no file comes with this; write the certificate into ca_pem")
        )
        return None
    if Path(name).name != name:
        top.wrong("ca_file", text("cards", "must be the name of a file beside the card"))
        return None
    path = folder / name
    if not path.is_file():
        top.wrong("ca_file", text("cards", "there is no such file beside the card"))
        return None
    return path


def _read(top: Table, file: Path) -> str:
    try:
        if file.stat().st_size > MOST_PEM:
            top.wrong("ca_file", text("cards", "is too large to be a root certificate"))
            return ""
        return file.read_text(encoding="ascii")
    except (OSError, ValueError):
        top.wrong("ca_file", text("cards", "holds no certificate in PEM form (BEGIN CERTIFICATE)"))
        return ""


def month_of(day: date) -> str:
    """``2026-11``, as cards are dated."""
    return f"{day:%Y-%m}"
