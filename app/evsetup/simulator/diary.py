"""What a simulated charger writes down: a diary for diagnostics, and security events that the CSMS must hear of.

Security events (whitepaper, ``facts/ocpp.md`` §3.2) wait in flash until they are answered, so that they arrive after the
charger is back: they tell why an upgrade fell back. No secret is ever written here.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, CallRefused
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.quirks import Pace
from evsetup.simulator.samples import now

_MOST_UNSENT = 50
_MOST_LINES = 500
_RETRY_S = 0.5


class Diary:
    """The last lines of what happened, newest last."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=_MOST_LINES)

    def note(self, line: str) -> None:
        """Writes one line with the time."""
        self._lines.append(f"{now()} {line}")

    @property
    def content(self) -> bytes:
        """The file that GetDiagnostics and GetLog upload."""
        return "".join(f"{line}\n" for line in self._lines).encode()


class SecurityEvents:
    """The security log, and the notifications that are still to be sent; each type waits at most once."""

    def __init__(self, flash: Flash, pace: Pace) -> None:
        self._flash = flash
        self._pace = pace
        self._due = asyncio.Event()
        if self._unsent():
            self._due.set()

    def add(self, kind: str, tech_info: str = "") -> None:
        """Logs one event and queues its notification."""
        at = now()
        log = self._flash.read("security_log", [])
        lines = [*(log if isinstance(log, list) else []), f"{at} {kind} {tech_info}".rstrip()]
        unsent = self._unsent()
        if all(entry.get("type") != kind for entry in unsent) and len(unsent) < _MOST_UNSENT:
            unsent.append({"type": kind, "timestamp": at, **({"techInfo": tech_info[:255]} if tech_info else {})})
        self._flash.write(security_log=lines[-_MOST_LINES:], security_events=[*unsent])
        self._due.set()

    @property
    def content(self) -> bytes:
        """The file that GetLog uploads."""
        log = self._flash.read("security_log", [])
        return "".join(f"{line}\n" for line in (log if isinstance(log, list) else [])).encode()

    async def run(self, call: Callable[[str, JsonObject], Awaitable[JsonObject]]) -> None:
        """Sends until it is cancelled; ``call`` waits for the link. A CSMS that refuses one is not asked again."""
        while True:
            await self._due.wait()
            unsent = self._unsent()
            try:
                await call("SecurityEventNotification", unsent[0])
            except CallRefused:
                pass
            except CallFailed:
                await asyncio.sleep(self._pace.seconds(_RETRY_S))
                continue
            left = self._unsent()[1:]
            self._flash.write(security_events=[*left])
            if not left:
                self._due.clear()

    def _unsent(self) -> list[dict[str, Json]]:
        stored = self._flash.read("security_events", [])
        return [entry for entry in stored if isinstance(entry, dict)] if isinstance(stored, list) else []
