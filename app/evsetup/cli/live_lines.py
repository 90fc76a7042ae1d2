"""Lines of things as they happen, printed by a thread of their own: a terminal that hangs must not hold up a charger."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

MOST_WAITING = 2000
_END_S = 2.0


class LiveLines:
    """Within ``with`` what is given to ``say`` is done in a thread, in order; what comes too fast is left out and counted."""

    def __init__(self) -> None:
        self.left_out = 0
        self._waiting: queue.Queue[Callable[[], None] | None] = queue.Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._say_all, name="terminal", daemon=True)

    def say(self, act: Callable[[], None]) -> None:
        """Does ``act`` soon; never waits."""
        try:
            self._waiting.put_nowait(act)
        except queue.Full:
            self.left_out += 1

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._waiting.put(None, timeout=_END_S)
        except queue.Full:
            return  # the terminal hangs; the thread ends with the program
        self._thread.join(_END_S)

    def _say_all(self) -> None:
        while (act := self._waiting.get()) is not None:
            try:
                act()
            except OSError:
                return  # nobody reads any more
