"""In which form a charger sends the key that it was given.

``AuthorizationKey`` has several meanings in the field (``facts/ocpp.md`` §2.5): which one a charger uses is seen in its Basic
log-in, and decides what its production CSMS must be given.
"""

from __future__ import annotations

import hmac
import re
from enum import Enum

from evsetup.domain.secret import Secret

_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+\Z")


class KeyForm(Enum):
    """How the password in the Basic log-in stands to the key."""

    TEXT = "the key as it is"
    HEX_LOWER = "the key's bytes as lower-case hex digits"
    HEX_UPPER = "the key's bytes as upper-case hex digits"
    RAW = "the bytes that the key's hex digits stand for"
    LITERAL = "the key's hex digits in another letter case"


def key_form(key: Secret, sent: bytes) -> KeyForm | None:
    """The form in which ``sent`` is ``key``, ``None`` when it is not; every form is compared, in constant time."""
    value = key.reveal()
    plain = value.encode(errors="surrogatepass")
    is_hex = _HEX.match(value) is not None
    forms = {
        KeyForm.TEXT: plain,
        KeyForm.HEX_LOWER: plain.hex().encode(),
        KeyForm.HEX_UPPER: plain.hex().upper().encode(),
        KeyForm.RAW: bytes.fromhex(value) if is_hex else b"",
    }
    found = [form for form, expected in forms.items() if hmac.compare_digest(expected, sent) and expected]
    if is_hex and hmac.compare_digest(plain.lower(), sent.lower()):
        found.append(KeyForm.LITERAL)
    return found[0] if found else None
