"""A second look at the door, once the charger's own attempt has been through: other versions, other keys, compression.

All come with the same identity, so that one link may end another: versions are judged by the answer to the upgrade alone, and
what must stay open to be judged is tried again by itself, or waits its turn. One attempt repeats what worked before; if it is
not let in, or others are refused otherwise than versions are, the server minds so many at once. Versions are then tried one
after the other, and if that is no better, nothing is concluded from any of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import NamedTuple

from evsetup.domain.finding import Evidence
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.probe.door import Door, made_up
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header
from evsetup.ocppj.probe.versions import REFUSES_A_VERSION, UNTRIED, Matrix

Knock = Callable[[], Awaitable[Upgrade]]


class SecondLook(NamedTuple):
    """What the server answered. ``wrong_key`` and ``no_key`` are ``None`` without a key of our own, or when they show nothing."""

    matrix: Matrix = UNTRIED
    wrong_key: Upgrade | None = None
    no_key: Upgrade | None = None
    compressed: Upgrade | None = None

    @property
    def compression(self) -> tuple[Evidence, ...]:
        """Whether the server compresses messages, as evidence."""
        if self.compressed is None:
            return ()
        agreed = self.compressed.header("Sec-WebSocket-Extensions") or "not taken up"
        return (Evidence("permessage-deflate", f"{agreed}, then closed" if self.compressed.broke else agreed),)


async def look_again(door: Door, first: Upgrade, timeout_s: float) -> SecondLook | None:
    """Makes all attempts, within ``timeout_s``; ``first`` is the answer that let us in. ``None``: they show nothing, see above."""
    try:
        async with asyncio.timeout(timeout_s):
            return await _look(door, first)
    except TimeoutError:
        return None


async def _look(door: Door, first: Upgrade) -> SecondLook | None:
    known = door.spoken(first)
    compressed = partial(door.knock, log_in=door.log_in, versions=(known,), compression=True)
    knocks: dict[OcppVersion, Knock] = {
        version: compressed
        if version is known
        else partial(door.knock, log_in=door.log_in, versions=(version,), stay=False)
        for version in OcppVersion
    }
    matrix = dict(zip(knocks, await asyncio.gather(*(knock() for knock in knocks.values())), strict=True))
    if not _shows_something(matrix, known):
        matrix = {version: await knock() for version, knock in knocks.items()}
        if not _shows_something(matrix, known):
            return None
    if matrix[known].hung_up or matrix[known].broke:
        matrix[known] = await compressed()
    no_key, wrong_key = await _other_keys(door)
    return SecondLook(matrix, wrong_key, no_key, matrix[known])


async def _other_keys(door: Door) -> tuple[Upgrade | None, Upgrade | None]:
    """Without a key, and with a made-up one: once only, as a CSMS may lock an account after a few."""
    if door.key is None:
        return None, None
    wrong = basic_header(door.identity, made_up().encode())
    no_key, wrong_key = await asyncio.gather(door.knock(), door.knock(log_in=wrong))
    if no_key.let_in and wrong_key.status == 101:
        # Both were let in, and the newer one ended the older.
        wrong_key = wrong_key._replace(hung_up=False)
    return no_key, wrong_key


def _shows_something(matrix: Matrix, known: OcppVersion) -> bool:
    return matrix[known].status == 101 and all(answer.status in REFUSES_A_VERSION for answer in matrix.values())
