"""Whom a faulty CSMS lets in, and with which status it refuses all others.

The order is that of real ones: path, identity, credentials, then the subprotocol. What a product answers: ``Habits``.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from websockets.datastructures import Headers
from websockets.http11 import Request

from evsetup.domain.secret import Secret
from evsetup.simulator.basic_log_in import given_log_in
from evsetup.simulator.csms_faults import Compression, CsmsFaults, KeyFault, SecondLink, Slash, Spelling

PATH = "/ocpp"
OTHER_USER = "operator"
"""The user name of ``KeyFault.OTHER_USER``."""

_WELL_FORMED = re.compile(r"[A-Za-z0-9*\-_=:+|@.~]{1,48}\Z")
_RESERVED = re.compile(r"[:@+]")


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one request. ``hang_up``: let in, and closed at once with this code."""

    status: int
    words: str
    identity: str = ""
    subprotocol: str | None = None
    hang_up: int | None = None


class FaultyDoor:
    """Judges requests. ``in_use`` and ``resting`` tell of an identity whether it is connected, or not yet let in again."""

    def __init__(
        self,
        accounts: Mapping[str, Secret],
        faults: CsmsFaults,
        *,
        secure: bool,
        in_use: Callable[[str], bool],
        resting: Callable[[str], bool],
    ) -> None:
        self._accounts = {faults.prefix + identity: key for identity, key in accounts.items()}
        self._faults = faults
        self._secure = secure
        self._in_use = in_use
        self._resting = resting

    def judge(self, request: Request) -> Decision:
        """What becomes of ``request``."""
        faults, habits = self._faults, self._faults.habits
        if faults.full:
            return self._refusal(habits.full, "no more charge points, please", request)
        path = request.path.partition("?")[0]
        slash = path.endswith("/") and path != f"{PATH}/"
        folder, _, tail = path.removesuffix("/" if slash else "").rpartition("/")
        if folder != PATH or faults.slash is (Slash.WITHOUT if slash else Slash.WITH):
            return self._refusal(habits.unknown_path, "no such page", request)
        if faults.spelling is Spelling.ENCODED and _RESERVED.search(tail):
            return self._refusal(habits.ill_formed, "unknown charge point", request)
        identity = self._registered(tail)
        if identity is None:
            ill_formed = _WELL_FORMED.match(unquote(tail)) is None
            return self._refusal(
                habits.ill_formed if ill_formed else habits.unknown_identity, "unknown charge point", request
            )
        if faults.wants_tls and not self._secure:
            return self._refusal(habits.plain, "TLS is needed", request)
        if not self._right_key(identity, request.headers):
            given = "Authorization" in request.headers and faults.key is not KeyFault.STRIPPED
            return self._refusal(habits.wrong_key, "wrong credentials" if given else "missing credentials", request)
        if self._resting(identity):
            return Decision(503, "not so fast")
        if faults.second_link is SecondLink.REFUSED and self._in_use(identity):
            return self._refusal(habits.in_use, "connected already", request)
        if faults.compression is Compression.INSISTED and not request.headers.get_all("Sec-WebSocket-Extensions"):
            return Decision(400, "permessage-deflate is needed")
        return self._welcome(identity, request.headers)

    def _registered(self, tail: str) -> str | None:
        match self._faults.spelling:
            case Spelling.RAW:
                return tail if tail in self._accounts else None
            case Spelling.ANY_CASE:
                wanted = unquote(tail).casefold()
                return next((identity for identity in self._accounts if identity.casefold() == wanted), None)
            case _:
                return unquote(tail) if unquote(tail) in self._accounts else None

    def _right_key(self, identity: str, headers: Headers) -> bool:
        key, user = self._accounts[identity].reveal(), identity
        given = b"".join(given_log_in(header) for header in headers.get_all("Authorization"))
        if self._faults.spelling is Spelling.ANY_CASE and given[: len(user)].lower() == user.lower().encode():
            given = user.encode() + given[len(user) :]
        match self._faults.key:
            case KeyFault.ANY:
                return True
            case KeyFault.OPTIONAL if not given:
                return True
            case KeyFault.NONE_RIGHT | KeyFault.STRIPPED:
                return False
            case KeyFault.HEX_DIGITS:
                key = key.encode().hex()
            case KeyFault.HEX_CAPITALS:
                key = key.encode().hex().upper()
            case KeyFault.OTHER_USER:
                user = OTHER_USER
        return hmac.compare_digest(given, f"{user}:{key}".encode())

    def _welcome(self, identity: str, headers: Headers) -> Decision:
        faults, habits = self._faults, self._faults.habits
        if faults.names_subprotocol is not None:
            return Decision(101, "", identity, faults.names_subprotocol or None)
        common = self._common(headers)
        if common is not None:
            return Decision(101, "", identity, common)
        offered = headers.get_all("Sec-WebSocket-Protocol")
        status = habits.other_subprotocol if offered else habits.no_subprotocol
        words = "no common subprotocol"
        return Decision(101, words, identity, hang_up=1002) if status == 101 else Decision(status, words)

    def _refusal(self, status: int, words: str, request: Request) -> Decision:
        if status == 101:
            return Decision(101, words, "", self._common(request.headers), self._faults.habits.hangs_up_with)
        return Decision(status, words)

    def _common(self, headers: Headers) -> str | None:
        """The first version of the charger's list that is spoken here."""
        offered = [name.strip() for line in headers.get_all("Sec-WebSocket-Protocol") for name in line.split(",")]
        return next((name for name in offered if name in self._faults.spoken), None)
