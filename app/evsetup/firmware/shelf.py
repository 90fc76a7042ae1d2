"""What is offered at one address, by token: every server of files asks here, from whatever thread it runs in."""

from __future__ import annotations

import hmac
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text, verbatim
from evsetup.firmware.checked_content import CheckedContent
from evsetup.firmware.offered import OfferedFile

_PATH = re.compile(r"/f/([0-9a-f]{32})/([A-Za-z0-9._-]{1,64})/?\Z")
_FOLDER = re.compile(r"/(?:f(?:/([0-9a-f]{32}))?)?/?\Z")
_AFTER_LAST_BYTE_S = 30 * 60


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """How many connections at once, how long a client may take to ask, and how long a piece (32 KiB) may take to go."""

    connections: int = 64
    request_s: float = 20.0
    piece_s: float = 120.0


USUAL_LIMITS = ServerLimits()
"""For chargers of which nothing else is known."""


class Missing(Enum):
    """Why there is nothing to be had under a path."""

    UNKNOWN = "unknown"
    GONE = "gone"


class Shelf:
    """Offered files by their tokens; a token that expired, or was taken back, is remembered as gone."""

    def __init__(self) -> None:
        self._offered: dict[str, OfferedFile] = {}
        self._gone: set[str] = set()

    def put(
        self,
        content: CheckedContent,
        sha256: str,
        location: Callable[[str], str],
        name: str,
        minutes: float,
        token: str,
        on_change: Callable[[OfferedFile], None],
    ) -> OfferedFile:
        """Offers ``content`` under ``token``, or under a new one; ``location`` makes a URL of a path."""
        token = token or secrets.token_hex(16)
        path = f"/f/{token}/{_short_name(name)}.bin"
        offered = OfferedFile(
            url=location(path),
            path=path,
            token=token,
            size=content.size,
            sha256=sha256,
            content=content,
            expires_at=time.monotonic() + minutes * 60,
            on_change=on_change,
        )
        self._offered[token] = offered
        return offered

    def at(self, path: str) -> OfferedFile | Missing:
        """What lies at ``path``; a slash behind it, which some chargers put there, is no other path."""
        match = _PATH.match(path)
        if match is None:
            return Missing.UNKNOWN
        offered = self._current(match[1])
        if offered is not None and offered.path == path.removesuffix("/"):
            return offered
        return Missing.GONE if match[1] in self._gone else Missing.UNKNOWN

    def is_folder(self, path: str) -> bool:
        """Whether a client may go to ``path``; nothing is listed there."""
        match = _FOLDER.match(path)
        return match is not None and (match[1] is None or self._current(match[1]) is not None)

    def offers(self, offered: OfferedFile) -> bool:
        """Whether it is still to be had."""
        return self._offered.get(offered.token) is offered

    def flowed(self, offered: OfferedFile) -> None:
        """Bytes of it went out: it stays for a while longer."""
        offered.expires_at = max(offered.expires_at, time.monotonic() + _AFTER_LAST_BYTE_S)

    def revoke(self, token: str) -> None:
        """Nobody gets this file any more."""
        if self._offered.pop(token, None) is not None:
            self._gone.add(token)

    def broken_off(self, offered: OfferedFile) -> None:
        """It changed on the disk: nobody gets it any more, and whoever offered it is told why."""
        self.revoke(offered.token)
        offered.broken_off(_changed(offered))

    def knock(self) -> None:
        """Somebody connected, whatever becomes of that."""
        for offered in tuple(self._offered.values()):
            offered.knocked = True

    def lets_in(self, password: str) -> bool:
        """Whether ``password`` is one of a URL that is offered here."""
        fits = [hmac.compare_digest(password_of(token), password) for token in tuple(self._offered)]
        return any(fits)

    def clear(self) -> None:
        """Nobody gets anything any more."""
        self._offered.clear()

    def _current(self, token: str) -> OfferedFile | None:
        offered = self._offered.get(token)
        if offered is not None and time.monotonic() >= offered.expires_at:
            self.revoke(token)
            return None
        return offered


def password_of(token: str) -> str:
    """The password in a URL, where a protocol has one: it is the same after this program was started anew."""
    return token[:16]


def _short_name(name: str) -> str:
    """What chargers with little memory and strict parsers take: short, plain ASCII."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name.removesuffix(".bin")).strip("-")[:32] or "firmware"


def _changed(offered: OfferedFile) -> Finding:
    return Finding(
        "firmware.serve.changed",
        Severity.BLOCKER,
        text("firmware", "The file {name} changed while it was offered.", name=verbatim(offered.content.path.name)),
        text("firmware", "The transfer was broken off before a wrong byte went out. The charger has no whole file."),
        (
            text("firmware", "Do not power the charger off; it keeps its present firmware."),
            text("firmware", "Add the image to the library again, then start anew."),
        ),
    )
