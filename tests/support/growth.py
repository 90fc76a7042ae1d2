"""Whether something grows: objects, memory blocks and tasks, counted before and after, never guessed from the process's size."""

from __future__ import annotations

import asyncio
import gc
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Held:
    """What the program holds at one moment."""

    objects: int
    blocks: int
    tasks: int

    def __sub__(self, before: Held) -> Held:
        return Held(self.objects - before.objects, self.blocks - before.blocks, self.tasks - before.tasks)


def held() -> Held:
    """Counts, after everything that is garbage is gone."""
    for _ in range(3):
        gc.collect()
    return Held(len(gc.get_objects()), sys.getallocatedblocks(), len(asyncio.all_tasks()))
