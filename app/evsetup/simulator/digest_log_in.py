"""HTTP Digest as a Tinkerforge web server does it: MD5, realm ``esp32-lib``, and nothing but the hash of the log-in kept.

Facts: ``facts/chargers.md`` §2; RFC 7616 §3.4.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

REALM = "esp32-lib"
_PAIR = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')
_MOST_NONCES = 32


def digest_hash(user: str, password: str) -> str:
    """What the charger stores of a log-in."""
    return _md5(f"{user}:{REALM}:{password}")


class DigestLogIn:
    """Gives out nonces and checks answers to them. A nonce is good until newer ones push it out."""

    def __init__(self, users: dict[str, str]) -> None:
        self.users = users
        """``digest_hash`` by user name; empty: nobody must log in."""
        self._nonces: list[str] = []

    def challenge(self) -> str:
        """A fresh ``WWW-Authenticate`` header."""
        nonce = secrets.token_hex(16)
        self._nonces = [*self._nonces[-_MOST_NONCES:], nonce]
        return f'Digest realm="{REALM}", qop="auth", nonce="{nonce}", opaque="{secrets.token_hex(8)}", algorithm=MD5'

    def lets_in(self, method: str, target: str, header: str) -> bool:
        """Whether ``header`` (of a request for ``target``) proves a user's password."""
        scheme, _, rest = header.partition(" ")
        if scheme.casefold() != "digest":
            return False
        given = {name: quoted or plain for name, quoted, plain in _PAIR.findall(rest)}
        stored = self.users.get(given.get("username", ""))
        if stored is None or given.get("nonce") not in self._nonces or given.get("uri") != target:
            return False
        middle = ":".join(given.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
        wanted = _md5(f"{stored}:{middle}:{_md5(f'{method}:{target}')}")
        return hmac.compare_digest(wanted, given.get("response", ""))


def _md5(words: str) -> str:
    return hashlib.md5(words.encode(), usedforsecurity=False).hexdigest()
