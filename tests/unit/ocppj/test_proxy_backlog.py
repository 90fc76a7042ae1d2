"""What waits behind the wire: its order, when it is looked at, and that it does not grow without bound."""

from __future__ import annotations

import asyncio
import time
from functools import partial

import pytest

from evsetup.ocppj import proxy_backlog
from evsetup.ocppj.proxy_backlog import Backlog


def now() -> int:
    return time.monotonic_ns()


async def test_a_burst_is_looked_at_once_it_is_over_and_in_order() -> None:
    backlog, seen = Backlog(), list[int]()
    for turn in range(5):
        for number in range(10):
            backlog.put(partial(seen.append, 10 * turn + number), 100, now())
        await asyncio.sleep(0)
        assert seen == []
    for _ in range(60):
        await asyncio.sleep(0)
    assert seen == list(range(50))


async def test_other_events_keep_their_place() -> None:
    backlog, seen = Backlog(), list[str]()
    backlog.after(partial(seen.append, "opened"))
    assert seen == ["opened"]
    backlog.put(partial(seen.append, "message"), 10, now())
    backlog.after(partial(seen.append, "closed"))
    assert seen == ["opened"]
    backlog.flush()
    assert seen == ["opened", "message", "closed"]


@pytest.mark.parametrize(("bound", "most"), [("MOST_BYTES", 1000), ("MOST", 10)])
async def test_what_waits_is_bounded(bound: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxy_backlog, bound, most)
    backlog, seen = Backlog(), list[int]()
    for number in range(30):
        backlog.put(partial(seen.append, number), 100, now())
    assert seen == list(range(20))
    backlog.flush()
    assert seen == list(range(30))


async def test_all_is_looked_at_in_the_end() -> None:
    backlog, seen = Backlog(), list[int]()
    for number in range(1000):
        backlog.put(partial(seen.append, number), 1, now())
    await backlog.drain()
    assert seen == list(range(1000))


async def test_nothing_waits_for_ever_behind_a_wire_that_is_never_quiet() -> None:
    backlog, seen = Backlog(), list[int]()
    long_ago = now() - int(2e9 * proxy_backlog.LONGEST_WAIT_S)
    for number in range(20):
        backlog.put(partial(seen.append, number), 1, long_ago)
        await asyncio.sleep(0)
    assert len(seen) >= 10
    backlog.flush()
