"""How a simulated charger makes a password of its key (``facts/ocpp.md`` §2.5): what it takes, and what it sends."""

from __future__ import annotations

import re
import string

from evsetup.domain.secret import Secret
from evsetup.simulator.ocpp_configuration import hex_key
from evsetup.simulator.quirks import Quirks

_PRINTABLE = frozenset(string.printable.strip().encode() + b" ")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+\Z")


class KeyForm:
    """Key as stored to password; hex digits of 16 to 20 bytes unless a switch says otherwise."""

    def __init__(self, quirks: Quirks) -> None:
        self._quirks = quirks

    def delivered(self, key: Secret | None) -> str:
        """What the factory stored for a key that was printed on the charger."""
        if key is None:
            return ""
        printed = key.reveal()
        if self._quirks.plain_text_key or (self._quirks.raw_key and hex_key(printed)):
            return printed
        return printed.encode().hex()

    def takes(self, value: str) -> bool:
        """Whether it is a key, as written by a CSMS."""
        if self._quirks.plain_text_key:
            return 16 <= len(value) <= 20 and value.isascii() and value.isprintable()
        if self._quirks.decodes_printable_keys_only:
            return 8 <= len(value) <= 40 and value.isascii() and value.isprintable()
        return hex_key(value)

    def password(self, stored: str) -> bytes | None:
        """What it sends; ``None`` without a key."""
        if not stored:
            return None
        if self._quirks.plain_text_key or self._quirks.hex_literal_log_in:
            return stored.encode()
        if self._quirks.decodes_printable_keys_only:
            decoded = bytes.fromhex(stored) if _HEX.match(stored) else b""
            return decoded if decoded and set(decoded) <= _PRINTABLE else stored.encode()
        return bytes.fromhex(stored)
