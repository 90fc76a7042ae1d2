"""A second look at the door, once the charger's own attempt has been through: other versions, other keys, compression.

One attempt repeats what worked before (with compression offered), so it must be let in, and the others may only be refused
as versions are. If not, the server minds so many at once; all but the keys are then tried one after the other, and if that is
no better, nothing is concluded from any of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from evsetup.domain.finding import Evidence
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.probe.door import Door, made_up
from evsetup.ocppj.probe.upgrade import Upgrade, basic_header
from evsetup.ocppj.probe.versions import REFUSES_A_VERSION, Matrix

Knock = Callable[[], Awaitable[Upgrade]]


@dataclass(frozen=True, slots=True)
class SecondLook:
    """What the server answered. ``wrong_key`` and ``no_key`` are ``None`` without a key of our own, or when they show nothing."""

    matrix: Matrix = field(default_factory=dict)
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
    versions: dict[OcppVersion, Knock] = {
        version: partial(door.knock, log_in=door.log_in, versions=(version,), compression=version is known)
        for version in OcppVersion
    }
    keys: tuple[Knock, ...] = ()
    if door.key is not None:
        # Once only, and never repeated: a CSMS may lock an account after a few.
        keys = (door.knock, partial(door.knock, log_in=basic_header(door.identity, made_up().encode())))
    answers = await asyncio.gather(*(knock() for knock in (*versions.values(), *keys)))
    matrix = dict(zip(versions, answers, strict=False))
    tried: list[Upgrade | None] = list(answers[len(versions) :])
    if not _shows_something(matrix, known):
        matrix = {version: await knock() for version, knock in versions.items()}
        if not _shows_something(matrix, known):
            return None
        # A refusal among many attempts may be because of the others.
        tried = [answer if answer is not None and answer.let_in else None for answer in tried]
    no_key, wrong_key = tried or (None, None)
    compressed = matrix[known]
    if compressed.header("Sec-WebSocket-Extensions"):
        # By itself: many CSMSs end a charger's link when its next one comes, which must not look like a fault of this one.
        alone = await door.knock(log_in=door.log_in, versions=(known,), compression=True, speaks=True)
        compressed = alone if alone.let_in else compressed
    return SecondLook(matrix, wrong_key, no_key, compressed)


def _shows_something(matrix: Matrix, known: OcppVersion) -> bool:
    return matrix[known].let_in and all(
        answer.let_in or answer.status in REFUSES_A_VERSION for answer in matrix.values()
    )
