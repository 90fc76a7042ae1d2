"""Which keys both a charger and its operator take, and a generator that makes only those (``facts/ocpp.md`` §2.5).

The canonical key is a readable text. A side whose rule is ``HEX`` keeps or shows it as the hex digits of its bytes; the
charger then logs in with the text all the same.
"""

from __future__ import annotations

import re
import secrets
import string
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.csms_address import KeyRule, key_to_write
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

SHORTEST, LONGEST = 16, 40
"""Characters of a key: 16 is the least in every edition, 40 the most that 2.0.1 takes (``BasicAuthPassword``)."""
LONGEST_AS_HEX = 20
"""Characters of a key that goes as hex digits: 1.6 takes at most 40 digits (whitepaper A00.FR.205)."""
_PREFERRED = 20

_HEX_KEY = re.compile(r"[0-9A-Fa-f]{32,40}\Z")


class KeyAlphabet(Enum):
    """The characters of a key; each is a part of the one before it."""

    PRINTABLE = "printable"
    LETTERS_DIGITS = "letters-digits"
    HEX = "hex"

    @property
    def characters(self) -> frozenset[str]:
        """All characters that a key may have; the space is in none."""
        match self:
            case KeyAlphabet.PRINTABLE:
                return frozenset(string.ascii_letters + string.digits + string.punctuation)
            case KeyAlphabet.LETTERS_DIGITS:
                return frozenset(string.ascii_letters + string.digits)
            case KeyAlphabet.HEX:
                return frozenset(string.hexdigits)

    @property
    def words(self) -> Text:
        """For people."""
        match self:
            case KeyAlphabet.PRINTABLE:
                return text("domain", "letters, digits and signs, no spaces")
            case KeyAlphabet.LETTERS_DIGITS:
                return text("domain", "letters and digits")
            case KeyAlphabet.HEX:
                return text("domain", "hex digits")


@dataclass(frozen=True, slots=True)
class KeyWish:
    """What one side asks: ``rule`` is how the key stands there, ``least`` and ``most`` count characters of the text."""

    rule: KeyRule = KeyRule.TEXT
    least: int = SHORTEST
    most: int = LONGEST
    alphabet: KeyAlphabet = KeyAlphabet.PRINTABLE


ANY_KEY = KeyWish()


@dataclass(frozen=True, slots=True)
class KeyDemand:
    """What a key must be for both sides. ``trouble``: no key fits, or none is needed, and why; then none can be made."""

    charger: KeyRule
    csms: KeyRule
    least: int
    most: int
    alphabet: KeyAlphabet
    trouble: Finding | None = None


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A new key and how each side gets it."""

    key: Secret
    for_charger: Secret
    for_csms: Secret


def key_demand(
    charger: KeyWish, csms: KeyWish, *, profile: int = 1, version: OcppVersion = OcppVersion.V16
) -> KeyDemand:
    """What both sides take; ``profile`` is the security profile. With OCPP 2.x a charger takes the text, never hex digits."""
    rule = charger.rule
    if version is not OcppVersion.V16 and rule is KeyRule.HEX:
        rule = KeyRule.TEXT
    most = min(charger.most, csms.most, LONGEST_AS_HEX if KeyRule.HEX in {rule, csms.rule} else LONGEST)
    least = max(charger.least, csms.least, 1)
    # An alphabet is a part of those before it, so the later of two is what both take.
    order = list(KeyAlphabet)
    alphabet = max(charger.alphabet, csms.alphabet, key=order.index)
    trouble = _needless(profile, csms.rule) or _no_place(rule) or _no_length(least, most)
    return KeyDemand(rule, csms.rule, least, most, alphabet, trouble)


def make_key(demand: KeyDemand) -> MadeKey:
    """A new key that both sides take: 20 characters where they may be, letters and digits, never all of them hex digits.

    Where only hex digits are taken, they do not stand for a readable text, so that no charger decodes them unasked.

    Raises:
        ValueError: ``demand.trouble`` says why there is none.
    """
    if demand.trouble is not None:
        raise ValueError(demand.trouble.code)
    length = min(max(_PREFERRED, demand.least), demand.most)
    only_hex = demand.alphabet is KeyAlphabet.HEX
    alphabet = "0123456789abcdef" if only_hex else string.ascii_letters + string.digits
    while True:
        value = "".join(secrets.choice(alphabet) for _ in range(length))
        if not (_stands_for_text(value) if only_hex else set(value) <= KeyAlphabet.HEX.characters):
            key = Secret(value)
            return MadeKey(key, key_to_write(key, demand.charger), key_to_write(key, demand.csms))


def written(key: Secret, rule: KeyRule) -> Secret:
    """A given key as one side gets it: 32 to 40 hex digits go as they are, anything else by the rule (as drivers do)."""
    return key if _HEX_KEY.match(key.reveal()) else key_to_write(key, rule)


def key_in_words(demand: KeyDemand) -> Text:
    """What a key must be, in one sentence."""
    if demand.least == demand.most:
        return text("domain", "{count} characters: {what}", count=demand.least, what=demand.alphabet.words)
    return text(
        "domain",
        "{least} to {most} characters: {what}",
        least=demand.least,
        most=demand.most,
        what=demand.alphabet.words,
    )


def _stands_for_text(digits: str) -> bool:
    return len(digits) % 2 == 0 and all(0x20 <= byte < 0x7F for byte in bytes.fromhex(digits))


def _needless(profile: int, csms: KeyRule) -> Finding | None:
    match profile:
        case 3:
            why = text("domain", "With security profile 3 the charger logs in with a certificate, not with a key.")
        case 1 | 2 if csms is not KeyRule.NONE:
            return None
        case _:
            why = text("domain", "This operator asks for no key.")
    return Finding("key.needless", Severity.INFO, why)


def _no_place(charger: KeyRule) -> Finding | None:
    if charger is not KeyRule.NONE:
        return None
    return Finding(
        "key.no-place",
        Severity.PROBLEM,
        text("domain", "This charger has no field for a key, the operator asks for one."),
        text("domain", "It cannot log in as the operator wants."),
        (
            text("domain", "Ask the operator whether this charger may log in without a key."),
            text("domain", "Look for newer firmware that has one."),
        ),
    )


def _no_length(least: int, most: int) -> Finding | None:
    if least <= most:
        return None
    return Finding(
        "key.no-length",
        Severity.PROBLEM,
        text(
            "domain",
            "One side takes keys of at least {least} characters, the other of at most {most}.",
            least=least,
            most=most,
        ),
        text("domain", "No key fits both the charger and the operator."),
        (
            text("domain", "Ask the operator for a shorter key."),
            text("domain", "Check both cards: a length may be wrong there."),
        ),
    )
