"""A CSMS card as a short text, for a QR code or a message: ``evsetup-csms:1?name=…&address=…``.

No common form of operators' codes is known (``facts/product.md`` names the wish only), so this one is made to be written by hand or by
any script: after ``evsetup-csms:1?`` stand the members of a card's file as percent-encoded ``name=value`` pairs, joined by ``&``; lists
are joined by commas, a required OCPP key is ``required_keys.NAME=value``. A certificate does not fit: its fingerprint and the address
where the operator offers it stand for it (``ca_sha256``, ``ca_url``). Never a key or password.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from evsetup.cards.csms_card import CsmsCard
from evsetup.cards.faults import CardFault
from evsetup.cards.read_csms_card import month_of
from evsetup.cards.table import MOST_BYTES, CardFile
from evsetup.cards.write_csms_card import csms_card_members
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text

START = "evsetup-csms:1?"
_ANY_VERSION = "evsetup-csms:"

LONGEST_CODE = 1273
"""Bytes in a QR code of 117 × 117 dots (version 25) with the least error correction: more is hard to scan off a screen."""
_MOST_PAIRS = 200

_LISTS = frozenset({"ocpp_versions"})
_NUMBERS = frozenset({"security_profile", "key_least", "key_most", "identity_most"})
_LEFT_OUT = frozenset({"ca_pem", "ca_file"})


class BadCode(Fault):
    """A text, or a QR code, that holds no CSMS card."""

    def __init__(self, code: str, seen: Text, shown: str = "") -> None:
        super().__init__(
            Finding(
                f"cards.code.{code}",
                Severity.PROBLEM,
                seen,
                text("cards", "No card was taken over."),
                (
                    text("cards", "Ask the operator for the card as a file."),
                    text("cards", "Or type address, identity and key as the operator wrote them."),
                ),
                (Evidence("begins with", shown),) if shown else (),
            )
        )


class CodeTooLong(Fault):
    """The card does not fit into a QR code that can be scanned."""

    def __init__(self, length: int) -> None:
        super().__init__(
            Finding(
                "cards.code.too-long",
                Severity.WARNING,
                text(
                    "cards",
                    "The card is too long for a QR code: {length} of {most} characters.",
                    length=length,
                    most=LONGEST_CODE,
                ),
                text("cards", "A denser code cannot be scanned off a screen."),
                (
                    text("cards", "Give the card on as a file."),
                    text("cards", "Or take required OCPP keys out of it."),
                ),
            )
        )


def is_code(words: str) -> bool:
    """Whether a word that names a card is the text of a code, or a bare address."""
    return words.strip().casefold().startswith((_ANY_VERSION, "ws://", "wss://"))


def csms_code(card: CsmsCard) -> str:
    """The card as a short text, its certificate left out.

    Raises:
        CodeTooLong: it does not fit into a QR code.
    """
    pairs = [(name, _word(value)) for name, value in _flat(csms_card_members(card))]
    code = START + urlencode(pairs, quote_via=quote, safe=":/,")
    if len(code) > LONGEST_CODE:
        raise CodeTooLong(len(code))
    return code


def members_of_text(content: str, today: date) -> dict[str, object]:
    """The members of a card in a text that a person pasted or scanned: such a code, a card's TOML, or a bare address.

    They are not checked: ``csms_card_of_members`` does. A bare address is all that some operators give; the rest is then for the person
    to fill in.

    Raises:
        BadCode: it is none of these.
    """
    words = content.strip().removeprefix("\ufeff").strip()
    if not words:
        raise BadCode("empty", text("cards", "There is no text to read a card from."))
    if len(words) > MOST_BYTES:
        raise BadCode("too-large", text("cards", "The text is far too long to be a card."))
    if words[: len(START)].casefold() == START:
        return _members_of_code(words)
    if words.casefold().startswith(_ANY_VERSION):
        raise BadCode("newer", text("cards", "The card is of a newer form than this program knows."), words[:20])
    if words.casefold().startswith(("ws://", "wss://")) and len(words.split()) == 1:
        return _members_of_address(words, today)
    try:
        members = dict(CardFile.of_text(words, "card").members)
    except CardFault as fault:
        raise BadCode("unknown", text("cards", "The text is no CSMS card."), _clean(words[:40])) from fault
    if "address" not in members:
        raise BadCode("unknown", text("cards", "The text is no CSMS card."), _clean(words[:40]))
    members.pop("example", None)
    return members


def _members_of_code(code: str) -> dict[str, object]:
    if len(code) == len(START):
        raise BadCode("damaged", text("cards", "The code is damaged or was cut off."))
    try:
        pairs = parse_qsl(
            code[len(START) :], keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST_PAIRS
        )
    except ValueError as error:
        raise BadCode("damaged", text("cards", "The code is damaged or was cut off."), _clean(code[:40])) from error
    members: dict[str, object] = {}
    required: dict[str, str] = {}
    for name, value in pairs:
        if name in members:
            raise BadCode("damaged", text("cards", "The code names {member} twice.", member=_clean(name[:40])))
        if name.startswith("required_keys."):
            required[name.partition(".")[2]] = value
        elif name in _LISTS:
            members[name] = [part for part in value.split(",") if part]
        elif name in _NUMBERS and value.isascii() and value.isdigit() and len(value) < 6:
            members[name] = int(value)
        else:
            members[name] = value
    if required:
        members["required_keys"] = required
    return members


def _members_of_address(address: str, today: date) -> dict[str, object]:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    named = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in host.casefold()).strip("-")
    return {
        "id": named[:48].strip("-"),
        "name": host[:100],
        "dated": month_of(today),
        "address": address,
        "ocpp_versions": ["1.6"],
        "security_profile": 2 if address.casefold().startswith("wss") else 1,
    }


def _flat(members: Mapping[str, object]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, value in members.items():
        if name in _LEFT_OUT:
            continue
        if isinstance(value, Mapping):
            found += [(f"{name}.{key}", inner) for key, inner in value.items()]
        else:
            found.append((name, value))
    return found


def _word(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _clean(words: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in words)
