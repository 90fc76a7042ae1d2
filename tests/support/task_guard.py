"""Finds asyncio tasks that nobody awaited when their loop closes."""

from __future__ import annotations

import asyncio
import asyncio.runners
from collections.abc import Callable, Iterable
from typing import Any

_GRACE_S = 0.5
"""A task that ends by itself in this time was only a step behind; one that does not would have been cut off."""

left_over: list[str] = []
"""Tasks that were cut off by the end of their runner since the list was last emptied."""


def watch_runners() -> None:
    """Makes every ``asyncio.Runner`` (``asyncio.run``, pytest-asyncio) file the tasks that it has to cancel."""
    cancel: Callable[[asyncio.AbstractEventLoop], None] = asyncio.runners._cancel_all_tasks

    def file_and_cancel(loop: asyncio.AbstractEventLoop) -> None:
        if pending := asyncio.all_tasks(loop):
            _, still_pending = loop.run_until_complete(asyncio.wait(pending, timeout=_GRACE_S))
            left_over.extend(_told(still_pending))
        cancel(loop)

    asyncio.runners._cancel_all_tasks = file_and_cancel


def pending_tasks() -> set[asyncio.Task[Any]]:
    """All tasks of all loops that are not done, including those whose loop is closed (qasync loops, too)."""
    scheduled = getattr(asyncio.tasks, "_scheduled_tasks", None) or asyncio.tasks._all_tasks
    return {task for task in list(scheduled) if not task.done()}


def complaints(before: set[asyncio.Task[Any]]) -> list[str]:
    """What was left over since ``before`` was taken, one entry each; empties ``left_over``."""
    told = [*left_over, *_told(pending_tasks() - before)]
    left_over.clear()
    return [f"task was never awaited: {task}" for task in told]


def _told(tasks: Iterable[asyncio.Task[Any]]) -> list[str]:
    return sorted(f"{task.get_name()} {getattr(task.get_coro(), '__qualname__', task.get_coro())}" for task in tasks)
