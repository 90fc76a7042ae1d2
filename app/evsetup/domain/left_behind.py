"""A blocking call that nobody has to wait for to its end.

A name look-up cannot be stopped. In a thread of the loop's own pool it would hold up the end of the program, long after the
person who waited for it gave up; in a daemon thread of its own it is simply left behind.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def can_be_left(work: Callable[[], T], name: str) -> T:
    """What ``work`` returns or raises; when this is cancelled, ``work`` goes on and nobody hears of it.

    ``name`` is the thread's. ``work`` should change nothing that outlives it.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if ended.done():
            return
        if error is not None:
            ended.set_exception(error)
        else:
            ended.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result: T | None = None
        error: BaseException | None = None
        try:
            result = work()
        except BaseException as raised:  # handed on to whoever waits, whatever it is
            error = raised
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await ended
