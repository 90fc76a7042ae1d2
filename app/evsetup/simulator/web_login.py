"""How an OpenEVSE gateway decides who may talk to its web server.

Facts (``facts/chargers.md`` §1): no password, no login. Basic is for machines; ``POST /login`` gives the signed cookie
``oevse_session``, with which every call that changes something needs ``X-Requested-With: OpenEVSE``. Ten recent wrong
guesses lock out further *wrong* ones (429); the right password always passes. A new password ends all sessions.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

COOKIE = "oevse_session"
_SESSION_S = 6 * 3600
REMEMBERED_S = 30 * 24 * 3600
_LOCK_AT = 10
_FORGIVEN_AFTER_S = 60.0


class Verdict(Enum):
    """What the gateway makes of a request's credentials; the value is the ``msg`` of its answer."""

    PASSED = "ok"
    MISSING = "auth"
    WRONG = "invalid"
    LOCKED = "locked"
    NO_APP_HEADER = "csrf"

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return {"ok": 200, "auth": 401, "invalid": 401, "locked": 429, "csrf": 403}[self.value]


@dataclass(frozen=True, slots=True)
class Account:
    """The one account of the web interface; an empty user name means the default one."""

    user: str
    password: str

    @property
    def name(self) -> str:
        """The user name that is asked for."""
        return self.user or "openevseadmin"


class WebLogin:
    """Checks credentials, signs session cookies, counts wrong guesses."""

    def __init__(self) -> None:
        self._signing_key = secrets.token_bytes(32)
        self._failures: list[float] = []

    def end_all_sessions(self) -> None:
        """A changed password makes every cookie worthless."""
        self._signing_key = secrets.token_bytes(32)

    def judge(self, account: Account, headers: Mapping[str, str], cookie: str, *, changes_state: bool) -> Verdict:
        """Whether a request with these ``headers`` and session ``cookie`` may go on."""
        if not account.password:
            return Verdict.PASSED
        given = headers.get("Authorization", "")
        if given:
            return self.try_password(account, *_basic(given))
        if cookie and self._valid(cookie):
            if changes_state and headers.get("X-Requested-With") != "OpenEVSE":
                return Verdict.NO_APP_HEADER
            return Verdict.PASSED
        return Verdict.MISSING

    def try_password(self, account: Account, user: str, password: str) -> Verdict:
        """One guess, counted when it is wrong."""
        now = time.monotonic()
        right_user = hmac.compare_digest(user.encode(errors="replace"), account.name.encode())
        right_password = hmac.compare_digest(password.encode(errors="replace"), account.password.encode())
        if right_user and right_password:
            self._failures.clear()
            return Verdict.PASSED
        self._failures = [at for at in self._failures if now - at < _FORGIVEN_AFTER_S]
        if len(self._failures) >= _LOCK_AT:
            return Verdict.LOCKED
        self._failures.append(now)
        return Verdict.WRONG

    def new_cookie(self, *, remember: bool) -> str:
        """A signed session that ends after six hours, or thirty days when the user wants to be remembered."""
        payload = f"v1.{int(time.time()) + (REMEMBERED_S if remember else _SESSION_S):08x}"
        return f"{payload}.{self._signature(payload)}"

    def _valid(self, cookie: str) -> bool:
        payload, _, signature = cookie.rpartition(".")
        if not hmac.compare_digest(signature.encode(errors="replace"), self._signature(payload).encode()):
            return False
        return int(payload.partition(".")[2], 16) > time.time()

    def _signature(self, payload: str) -> str:
        return hmac.new(self._signing_key, payload.encode(errors="replace"), hashlib.sha256).hexdigest()[:32]


def _basic(header: str) -> tuple[str, str]:
    scheme, _, token = header.partition(" ")
    if scheme.casefold() != "basic":
        return "", ""
    try:
        user, _, password = base64.b64decode(token.strip()).decode("utf-8", "replace").partition(":")
    except (ValueError, binascii.Error):
        return "", ""
    return user, password
