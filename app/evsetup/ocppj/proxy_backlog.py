"""What has crossed the proxy and is still to be looked at: the wire comes first, decoding and judging when it has a moment.

Events keep their order. What waits is bounded in number, bytes and time: a burst is looked at once it is over, or after ``LONGEST_WAIT_S``;
beyond ``MOST`` or ``MOST_BYTES`` each further message waits for an older one to be looked at.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

MOST = 16_000
MOST_BYTES = 32 * 1024 * 1024
LONGEST_WAIT_S = 1.0
_PIECE_NS = 4_000_000


class Backlog:
    """For one event loop. What is put in is called later, in order, on the loop's thread; it must not raise."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], None], int, int]] = deque()
        self._bytes = 0
        self._scheduled = False
        self._fresh = False

    def put(self, look: Callable[[], None], size: int, passed_ns: int) -> None:
        """Has ``look`` called once the wire is quiet; ``size`` bytes wait with it, which passed at ``passed_ns`` of the monotonic clock."""
        self._waiting.append((look, size, passed_ns))
        self._bytes += size
        self._fresh = True
        while self._bytes > MOST_BYTES or len(self._waiting) > MOST:
            self._next()
        if not self._scheduled:
            self._scheduled = True
            asyncio.get_running_loop().call_soon(self._go_on)

    def after(self, tell: Callable[[], None]) -> None:
        """Calls ``tell`` after all that waits; at once where nothing does."""
        if self._waiting:
            self._waiting.append((tell, 0, self._waiting[-1][2]))
        else:
            tell()

    def flush(self) -> None:
        """Looks at all that waits, now."""
        while self._waiting:
            self._next()

    async def drain(self) -> None:
        """Looks at all that waits, in pieces, so that the loop has its turns between."""
        while self._waiting:
            until = time.monotonic_ns() + _PIECE_NS
            while self._waiting and time.monotonic_ns() < until:
                self._next()
            await asyncio.sleep(0)

    def _go_on(self) -> None:
        """One at a time, so that the wire has its turn between; none while more comes, unless one has waited too long."""
        quiet, self._fresh = not self._fresh, False
        try:
            if self._waiting and (quiet or time.monotonic_ns() - self._waiting[0][2] > LONGEST_WAIT_S * 1e9):
                self._next()
        finally:
            self._scheduled = bool(self._waiting)
            if self._scheduled:
                asyncio.get_running_loop().call_soon(self._go_on)

    def _next(self) -> None:
        look, size, _ = self._waiting.popleft()
        self._bytes -= size
        look()
