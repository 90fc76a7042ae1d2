from __future__ import annotations

import asyncio
import threading

import pytest

from evsetup.domain.left_behind import can_be_left


async def test_the_result_or_the_error_of_the_work_comes_back() -> None:
    assert await can_be_left(lambda: 42, "answer") == 42

    def fail() -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        await can_be_left(fail, "failure")


async def test_whoever_gives_up_is_free_at_once_and_the_work_goes_on_unheard() -> None:
    begun, release, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        release.wait(30)
        ended.set()

    waiting = asyncio.create_task(can_be_left(work, "endless"))
    await asyncio.to_thread(begun.wait, 30)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not ended.is_set()
    release.set()
    assert await asyncio.to_thread(ended.wait, 30)


def test_a_loop_that_ended_meanwhile_is_not_called_any_more() -> None:
    release = threading.Event()
    workers: list[threading.Thread] = []

    def work() -> None:
        workers.append(threading.current_thread())
        release.wait(30)

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await can_be_left(work, "endless")

    asyncio.run(give_up())
    release.set()
    workers[0].join(30)
    assert not workers[0].is_alive()
