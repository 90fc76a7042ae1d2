"""Which of its four forms a given key has, and whether charger and operator take it (``facts/ocpp.md`` §2.5).

The forms: a readable text; hex digits that stand for a readable text (whitepaper); hex digits that stand for any bytes (the
original OCPP-J 1.6); hex digits that are the password themselves. Digits alone do not tell the last from the two before it: that is
said, with what each side would take the password to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from evsetup.domain.csms_address import KeyRule
from evsetup.domain.finding import Finding, Severity, worst
from evsetup.domain.key_wish import SHORTEST, KeyAlphabet, KeyDemand
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text

_FEWEST_DIFFERENT = 5


class KeyKind(Enum):
    """What a key's characters are."""

    TEXT = "text"
    HEX_OF_TEXT = "hex digits of a text"
    HEX_OF_BYTES = "hex digits of bytes"
    LITERAL_HEX = "hex digits that are the password"

    @property
    def words(self) -> Text:
        """For people."""
        match self:
            case KeyKind.TEXT:
                return text("domain", "a text, used as it is")
            case KeyKind.HEX_OF_TEXT:
                return text("domain", "hex digits that stand for a readable text")
            case KeyKind.HEX_OF_BYTES:
                return text("domain", "hex digits that stand for bytes")
            case KeyKind.LITERAL_HEX:
                return text("domain", "hex digits that are the password themselves")


@dataclass(frozen=True, slots=True)
class KeyReading:
    """``kinds``: what the key can be, most likely first; more than one: its characters alone do not tell."""

    kinds: tuple[KeyKind, ...]
    findings: tuple[Finding, ...]

    @property
    def ambiguous(self) -> bool:
        """Whether charger and CSMS may take it differently."""
        return len(self.kinds) > 1

    @property
    def usable(self) -> bool:
        """Whether nothing speaks against using it."""
        return not worst(self.findings).fails


def key_kinds(key: Secret) -> tuple[KeyKind, ...]:
    """The forms that a key can have, most likely first; an empty key has none."""
    value = key.reveal()
    if not value:
        return ()
    if len(value) % 2 or not set(value) <= KeyAlphabet.HEX.characters:
        return (KeyKind.TEXT,)
    decoded = bytes.fromhex(value)
    kind = KeyKind.HEX_OF_TEXT if all(0x20 <= byte < 0x7F for byte in decoded) else KeyKind.HEX_OF_BYTES
    # Fewer digits than 32 stand for less than a key; then they are more likely one themselves.
    return (kind, KeyKind.LITERAL_HEX) if len(decoded) >= SHORTEST else (KeyKind.LITERAL_HEX, kind)


def password(key: Secret, kind: KeyKind) -> bytes:
    """The bytes of the Basic log-in when the key is of this kind."""
    value = key.reveal()
    if kind in {KeyKind.HEX_OF_TEXT, KeyKind.HEX_OF_BYTES}:
        return bytes.fromhex(value)
    return value.encode(errors="surrogatepass")


def judge_key(key: Secret, demand: KeyDemand | None = None) -> KeyReading:
    """What a key is, and, with a ``demand``, whether both sides take it. No finding holds the key or a part of it."""
    kinds = key_kinds(key)
    if not kinds:
        return KeyReading((), (_empty(),))
    findings = [finding for finding in (_blank(key), _characters(key, demand), _few(key)) if finding is not None]
    findings.append(_form(key, kinds, demand))
    if demand is not None:
        findings += [finding for finding in (demand.trouble, _length(key, kinds, demand)) if finding is not None]
    return KeyReading(kinds, tuple(sorted(findings, key=lambda finding: -finding.severity)))


def _empty() -> Finding:
    return Finding(
        "key.empty",
        Severity.PROBLEM,
        text("domain", "There is no key."),
        text("domain", "Without one only a CSMS that asks for none lets the charger in."),
        (text("domain", "Type the operator's key, or make one and tell it to the operator."),),
    )


def _blank(key: Secret) -> Finding | None:
    value = key.reveal()
    if value == value.strip():
        return None
    return Finding(
        "key.blank",
        Severity.PROBLEM,
        text("domain", "The key begins or ends with a space or a line end."),
        text("domain", "It most likely came with the copying; the CSMS will refuse it."),
        (text("domain", "Take it out."),),
    )


def _characters(key: Secret, demand: KeyDemand | None) -> Finding | None:
    alphabet = KeyAlphabet.PRINTABLE if demand is None else demand.alphabet
    strange = set(key.reveal().strip()) - alphabet.characters
    if not strange:
        return None
    return Finding(
        "key.characters",
        Severity.PROBLEM,
        text("domain", "The key holds characters other than {what}.", what=alphabet.words),
        text("domain", "Chargers and CSMS do not send and compare these alike."),
        (text("domain", "Ask the operator for another key, or make one here."),),
    )


def _few(key: Secret) -> Finding | None:
    if len(set(key.reveal())) >= _FEWEST_DIFFERENT:
        return None
    return Finding(
        "key.weak",
        Severity.WARNING,
        text("domain", "The key repeats a few characters."),
        text("domain", "It can be guessed; whoever does can speak for this charger."),
        (text("domain", "Make a new one here."),),
    )


def _form(key: Secret, kinds: tuple[KeyKind, ...], demand: KeyDemand | None) -> Finding:
    count = len(key)
    if kinds == (KeyKind.TEXT,):
        return Finding("key.text", Severity.OK, text("domain", "The key is a text of {count} characters.", count=count))
    stands_for = KeyKind.HEX_OF_TEXT if KeyKind.HEX_OF_TEXT in kinds else KeyKind.HEX_OF_BYTES
    code = "key.hex-of-text" if stands_for is KeyKind.HEX_OF_TEXT else "key.hex-of-bytes"
    said = {
        KeyKind.HEX_OF_TEXT: text(
            "domain",
            "The key is {count} hex digits, which also stand for a readable text of {bytes} characters.",
            count=count,
            bytes=count // 2,
        ),
        KeyKind.HEX_OF_BYTES: text(
            "domain",
            "The key is {count} hex digits, which also stand for {bytes} bytes.",
            count=count,
            bytes=count // 2,
        ),
    }[stands_for]
    if kinds[0] is KeyKind.LITERAL_HEX:
        code = "key.literal-hex"
    if demand is not None and demand.csms is KeyRule.HEX and kinds[0] is not KeyKind.LITERAL_HEX:
        return Finding(code, Severity.OK, said)
    return Finding(
        code,
        Severity.WARNING,
        said,
        text(
            "domain",
            "Some chargers send what the digits stand for, others the digits themselves; the CSMS expects one of the two.",
        ),
        (
            text("domain", "Ask the operator whether the password is the digits or what they stand for."),
            text("domain", "Or make a key here: it holds other letters, so nobody takes it for hex digits."),
        ),
    )


def _length(key: Secret, kinds: tuple[KeyKind, ...], demand: KeyDemand) -> Finding | None:
    """Fits when one of its readings does: hex digits may stand for a text that has the right length."""
    if demand.trouble is not None:
        return None
    lengths = {len(password(key, kind)) for kind in kinds}
    if any(demand.least <= length <= demand.most for length in lengths):
        return None
    return Finding(
        "key.length",
        Severity.PROBLEM,
        text(
            "domain",
            "The key has {count} characters; {least} to {most} are taken.",
            count=len(key),
            least=demand.least,
            most=demand.most,
        ),
        text("domain", "Charger or CSMS refuses it, or cuts it off without a word."),
        (text("domain", "Ask the operator for another key, or make one here."),),
    )
