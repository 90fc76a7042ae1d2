"""Slows down whoever guesses keys."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable


class LogInLimit:
    """At most ten wrong log-ins a minute for one identity from one address; then 60 s of silence.

    Counted for the pair, not for the address alone: behind one router sit many chargers.
    """

    LIMIT = 10
    WINDOW_S = 60.0
    LOCK_S = 60.0
    _MOST_KEPT = 1000

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: dict[tuple[str, str], deque[float]] = {}
        self._locked: dict[tuple[str, str], float] = {}

    def failed(self, address: str, identity: str) -> None:
        """One wrong log-in."""
        now = self._clock()
        who = (address, identity)
        if len(self._failures) >= self._MOST_KEPT and who not in self._failures:
            self._failures.pop(next(iter(self._failures)))
        failures = self._failures.setdefault(who, deque(maxlen=self.LIMIT))
        failures.append(now)
        if len(failures) == self.LIMIT and now - failures[0] < self.WINDOW_S:
            self._locked[who] = now + self.LOCK_S
            del self._failures[who]

    def locked_s(self, address: str, identity: str) -> int:
        """For how many seconds more this pair is locked out; 0 when it is not."""
        until = self._locked.get((address, identity), 0.0)
        left = until - self._clock()
        if left <= 0:
            self._locked.pop((address, identity), None)
            return 0
        return max(1, round(left))

    def forgive(self, identity: str) -> None:
        """Forgets everything about ``identity``: a person has just said what is right."""
        self._failures = {who: at for who, at in self._failures.items() if who[1] != identity}
        self._locked = {who: until for who, until in self._locked.items() if who[1] != identity}
