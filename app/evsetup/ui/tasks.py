"""Tasks that the window starts: each has an owner, a strong reference and an answer to its error."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

ErrorSink = Callable[[BaseException], None]


class Tasks:
    """Owns running tasks; what goes wrong in one reaches ``on_error``, and ``close`` ends them all."""

    def __init__(self, on_error: ErrorSink) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any] | None:
        """Runs ``work``; ``None`` when the window is closing."""
        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=name or None)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    async def close(self) -> None:
        """Cancels what runs and waits for its end; the task that calls this is left alone."""
        self._closed = True
        others = [task for task in self._running if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)


class OwnsTasks(Protocol):
    """An object whose slots start tasks."""

    @property
    def tasks(self) -> Tasks:
        """What owns the tasks that its slots start."""


Owner = TypeVar("Owner", bound=OwnsTasks)
P = ParamSpec("P")


def slot_task(
    method: Callable[Concatenate[Owner, P], Coroutine[Any, Any, None]],
) -> Callable[..., None]:
    """Makes a coroutine method a slot: a signal calls it, it runs as a task of ``self.tasks``.

    Arguments that the signal sends and the method does not take (``clicked(bool)``) are dropped.
    """
    takes = len(inspect.signature(method).parameters) - 1

    @wraps(method)
    def slot(self: Owner, *args: Any) -> None:
        self.tasks.start(method(self, *args[:takes]), method.__qualname__)  # type: ignore[call-arg]

    return slot
