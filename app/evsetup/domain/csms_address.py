"""How a CSMS address and a key are written into a charger, and what the charger then dials and sends.

These three rules break most commissionings (``facts/chargers.md`` §13, ``facts/ocpp.md`` §2.1, §2.5): one canonical
record is kept, each family's card names its rules, and the computed final URL is always shown.
"""

from __future__ import annotations

import re
import secrets
import string
from enum import Enum
from urllib.parse import quote

from evsetup.domain.secret import Secret


class UrlRule(Enum):
    """How the identity gets into the URL that the charger dials."""

    APPENDED = "appended"
    APPENDED_ENCODED = "appended, percent-encoded"
    APPENDED_AFTER_SLASH = "appended, address must end with /"
    IN_ADDRESS = "typed as part of the address"


class KeyRule(Enum):
    """How the key is written into the charger (``facts/ocpp.md`` §2.5)."""

    TEXT = "text"
    HEX = "hex"
    NONE = "none"


def final_url(address: str, identity: str, rule: UrlRule = UrlRule.APPENDED) -> str:
    """The URL that a charger with this ``rule`` dials; a trailing copy of the identity is not added twice."""
    match rule:
        case UrlRule.IN_ADDRESS:
            return address
        case UrlRule.APPENDED_ENCODED:
            tail = quote(identity, safe="-_.~")
        case _:
            tail = identity
    path = address.partition("?")[0].rpartition("://")[2].partition("/")[2]
    if tail and path.rsplit("/", 1)[-1] == tail:
        return address
    return f"{address}{'' if address.endswith('/') else '/'}{tail}"


def address_to_type(address: str, identity: str, rule: UrlRule) -> str:
    """What goes into the charger's own address field for the canonical ``address`` (which is without identity)."""
    match rule:
        case UrlRule.IN_ADDRESS:
            return final_url(address, identity)
        case UrlRule.APPENDED_AFTER_SLASH:
            return address if address.endswith("/") else address + "/"
        case _:
            return address


def key_to_write(key: Secret, rule: KeyRule) -> Secret:
    """The key in the form that the charger takes: as text, or the hex digits of its UTF-8 bytes."""
    return Secret(key.reveal().encode().hex()) if rule is KeyRule.HEX else key


_HEX = re.compile(r"[0-9A-Fa-f]+\Z")


def generate_key() -> Secret:
    """A new key of 20 printable characters, never all hex digits, so that no charger mistakes one form for another.

    20 characters are 40 hex digits, the most that 1.6 takes; they are ≥ 16, the least that 2.0.1 takes.
    """
    alphabet = string.ascii_letters + string.digits
    while True:
        key = "".join(secrets.choice(alphabet) for _ in range(20))
        if not _HEX.match(key):
            return Secret(key)


def key_flaw(key: Secret, rule: KeyRule) -> str:
    """Why a key cannot be used with this rule, in one English phrase for evidence; empty when it can.

    16 to 20 bytes, ASCII and printable: what 1.6 (whitepaper A00.FR.205) and 2.0.1 both take.
    """
    value = key.reveal()
    if not value.isascii() or not value.isprintable():
        return "not printable ASCII"
    if not 16 <= len(value) <= (20 if rule is KeyRule.HEX else 40):
        return f"{len(value)} characters"
    return ""
