"""The life of a simulated device between power-on and power cut: jobs that run beside each other, and one end for all."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import NoReturn

from evsetup.simulator.reboot import Reboot


class _PowerCut(Exception):
    """Ends everything that runs."""


def _cut_power() -> NoReturn:
    raise _PowerCut


class Life:
    """``run`` it once; ``end`` it from inside."""

    def __init__(self) -> None:
        self._jobs: asyncio.TaskGroup | None = None
        self._end: asyncio.Future[Reboot] | None = None

    async def run(self, *jobs: Coroutine[object, object, None]) -> Reboot:
        """Runs ``jobs`` and what is added until the end, and tells why it came. When cancelled, the power is gone."""
        self._end = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.TaskGroup() as group:
                self._jobs = group
                for job in jobs:
                    group.create_task(job)
                await self._end
                _cut_power()
        except* _PowerCut:
            pass
        finally:
            self._jobs = None
        # A task group that ends by an error swallows a cancellation that came meanwhile (CPython < 3.13).
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise asyncio.CancelledError
        return self._end.result()

    def do(self, job: Coroutine[object, object, None]) -> None:
        """Does something beside the rest, until the power is cut."""
        if self._jobs is None:
            job.close()
            return
        try:
            self._jobs.create_task(job)
        except RuntimeError:  # the power is being cut right now
            job.close()

    def end(self, why: Reboot) -> None:
        """Cuts the power."""
        if self._end is not None and not self._end.done():
            self._end.set_result(why)
