"""What an operator asks of a charge point identity, and whether one fits.

Patterns are those of file names (``*`` any, ``?`` one, ``[0-9]`` one of these): people know them, and unlike regular
expressions no pattern of a stranger's card can keep the program busy.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import is_safe_identity
from evsetup.domain.text import Text, text

LONGEST = 255
"""OCPP 2.x names no identity longer than 48; longer ones than this are nobody's."""


class LetterCase(Enum):
    """Which letters an identity may have."""

    ANY = "any"
    UPPER = "upper"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class IdentityRule:
    """``pattern`` and ``prefix`` empty: any; ``most`` is the greatest number of characters; ``example`` is shown to people."""

    pattern: str = ""
    prefix: str = ""
    case: LetterCase = LetterCase.ANY
    most: int = 48
    example: str = ""


ANY_IDENTITY = IdentityRule()


def identity_flaw(identity: str, rule: IdentityRule) -> Text | None:
    """What about ``identity`` the operator would not take; ``None`` when nothing."""
    if not identity:
        return text("domain", "is empty")
    if len(identity) > min(rule.most, LONGEST):
        return text("domain", "has {count} characters, at most {most} are taken", count=len(identity), most=rule.most)
    if not identity.startswith(rule.prefix):
        return text("domain", "does not begin with {prefix}", prefix=rule.prefix)
    if rule.case is LetterCase.UPPER and identity != identity.upper():
        return text("domain", "has small letters; only capital ones are taken")
    if rule.case is LetterCase.LOWER and identity != identity.lower():
        return text("domain", "has capital letters; only small ones are taken")
    if rule.pattern and not fnmatchcase(identity, rule.pattern):
        return text("domain", "does not look like {pattern}", pattern=rule.pattern)
    return None


def judge_identity(identity: str, rule: IdentityRule = ANY_IDENTITY) -> Finding | None:
    """Why an operator will not know this identity, or might not; ``None`` when nothing speaks against it."""
    flaw = identity_flaw(identity, rule)
    if flaw is not None:
        ask = text("domain", "Ask the operator under which identity this charger is registered.")
        like = text("domain", "It should look like {example}.", example=rule.example)
        return Finding(
            "identity.rule",
            Severity.PROBLEM,
            text("domain", "The identity {identity} {flaw}.", identity=identity[:60] or "–", flaw=flaw),
            text("domain", "This operator names its chargers by a rule, so it will most likely not know this one."),
            (like, ask) if rule.example else (ask,),
        )
    if is_safe_identity(identity):
        return None
    return Finding(
        "identity.doubtful",
        Severity.WARNING,
        text("domain", "The identity {identity} may be refused.", identity=identity[:60]),
        text("domain", "It is longer than 48 characters, or holds more than letters, digits, - . _ ~."),
        (text("domain", "If you can choose, take another one; it must be the same in charger and CSMS."),),
    )
