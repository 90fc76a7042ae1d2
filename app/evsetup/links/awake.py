"""Keeps this laptop from going to sleep by itself while something runs that must not be left alone.

``wakepy`` asks the system: a session bus on Linux, ``caffeinate`` on macOS, the execution state of a thread on Windows. A lid that is
closed or a battery that is empty still ends everything.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


@asynccontextmanager
async def kept_awake() -> AsyncIterator[bool]:
    """While it is entered, idle sleep is held off; gives whether the system agreed to that."""
    loop = asyncio.get_running_loop()
    agreed: asyncio.Future[bool] = loop.create_future()

    def tell(active: bool) -> None:
        if not agreed.done():
            agreed.set_result(active)

    ended = threading.Event()
    # The system's promise belongs to the thread that asked for it.
    thread = threading.Thread(
        target=_hold, args=(lambda active: loop.call_soon_threadsafe(tell, active), ended), name="evsetup awake"
    )
    thread.start()
    try:
        yield await agreed
    finally:
        ended.set()
        await asyncio.to_thread(thread.join)


async def can_be_kept_awake() -> bool:
    """Whether the system lets idle sleep be held off; asked and taken back at once."""
    async with kept_awake() as agreed:
        return agreed


def _hold(told: Callable[[bool], None], ended: threading.Event) -> None:
    from wakepy import keep

    try:
        with keep.running(on_fail="pass") as mode:
            told(mode.active)
            ended.wait()
    except Exception:  # whatever a desktop's service answers, the work goes on without it
        told(False)
