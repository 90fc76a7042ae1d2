"""A search never sends faster than it says."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.discovery.pace import PER_SECOND, Pace


class Clock:
    """Time that passes only while somebody sleeps; ``sent`` says when how many packets went."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sent: list[tuple[float, int]] = []

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@given(st.lists(st.tuples(st.integers(1, 12), st.floats(0, 0.5)), max_size=300))
def test_in_no_second_more_packets_go_than_three_hundred(wishes: list[tuple[int, float]]) -> None:
    clock = Clock()
    pace = Pace(now=lambda: clock.now, sleep=clock.sleep)

    async def send() -> None:
        for packets, idle in wishes:
            clock.now += idle
            await pace.spend(packets)
            clock.sent.append((clock.now, packets))

    asyncio.run(send())
    assert pace.spent == sum(packets for packets, _ in wishes)
    for start, _ in clock.sent:
        within = sum(packets for when, packets in clock.sent if start <= when < start + 1)
        assert within <= 300


async def test_many_who_wait_at_once_share_one_pace() -> None:
    clock = Clock()
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    pace = Pace(now=lambda: clock.now, sleep=note)
    await asyncio.gather(*(pace.spend(1) for _ in range(int(PER_SECOND) * 2)))
    assert max(waits) == pytest.approx(2, abs=0.2)
    assert waits == sorted(waits)
