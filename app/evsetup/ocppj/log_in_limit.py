"""Slows down whoever guesses keys."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TypeVar

Who = TypeVar("Who", str, tuple[str, str])


class LogInLimit:
    """At most ten wrong log-ins a minute for one identity from one address; then 60 s of silence.

    Counted for the pair, not for the address alone: behind one router sit many chargers. Whoever spreads guesses over many
    identities has one for each as soon as his address has failed twenty times in a minute; a charger behind the same router
    that shows its right key never notices.
    """

    LIMIT = 10
    SPREAD_LIMIT = 20
    WINDOW_S = 60.0
    LOCK_S = 60.0
    _MOST_KEPT = 1000

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: dict[tuple[str, str], deque[float]] = {}
        self._locked: dict[tuple[str, str], float] = {}
        self._addresses: dict[str, deque[float]] = {}

    def failed(self, address: str, identity: str) -> None:
        """One wrong log-in."""
        now = self._clock()
        who = (address, identity)
        of_pair = _add(self._failures, who, now, self.LIMIT, self._MOST_KEPT)
        of_address = _add(self._addresses, address, now, self.SPREAD_LIMIT, self._MOST_KEPT)
        if self._too_many(of_pair, self.LIMIT, now) or self._too_many(of_address, self.SPREAD_LIMIT, now):
            if len(self._locked) >= self._MOST_KEPT:
                self._locked = {pair: until for pair, until in self._locked.items() if until > now}
            self._locked[who] = now + self.LOCK_S
            self._failures.pop(who, None)

    def _too_many(self, failures: deque[float], limit: int, now: float) -> bool:
        return len(failures) == limit and now - failures[0] < self.WINDOW_S

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


def _add(kept: dict[Who, deque[float]], who: Who, now: float, limit: int, most: int) -> deque[float]:
    """Keeps one more time of failure; of too many others the oldest is forgotten."""
    if len(kept) >= most and who not in kept:
        kept.pop(next(iter(kept)))
    failures = kept.setdefault(who, deque(maxlen=limit))
    failures.append(now)
    return failures
