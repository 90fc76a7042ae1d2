"""Tasks of the window: strong references, answered errors, a clean end."""

from __future__ import annotations

import asyncio
from typing import Any

from evsetup.ui.tasks import Tasks, slot_task


class Desk:
    def __init__(self, tasks: Tasks) -> None:
        self.tasks = tasks
        self.heard: list[Any] = []
        self.done = asyncio.Event()

    @slot_task
    async def clicked(self) -> None:
        self.heard.append("clicked")
        self.done.set()

    @slot_task
    async def chosen(self, key: str) -> None:
        self.heard.append(key)
        self.done.set()

    @slot_task
    async def breaks(self) -> None:
        raise ValueError("broken")

    @slot_task
    async def waits(self) -> None:
        await asyncio.Event().wait()


async def test_a_signal_may_send_more_than_the_method_takes() -> None:
    desk = Desk(Tasks(lambda error: None))
    desk.clicked(True)
    await desk.done.wait()
    desk.done.clear()
    desk.chosen("Bay 01", 7)
    await desk.done.wait()
    assert desk.heard == ["clicked", "Bay 01"]


async def test_an_error_is_told_once() -> None:
    told: list[BaseException] = []
    heard = asyncio.Event()

    def tell(error: BaseException) -> None:
        told.append(error)
        heard.set()

    Desk(Tasks(tell)).breaks()
    await heard.wait()
    assert [str(error) for error in told] == ["broken"]


async def test_closing_ends_what_runs_and_starts_nothing_new() -> None:
    tasks = Tasks(lambda error: None)
    desk = Desk(tasks)
    desk.waits()
    await asyncio.sleep(0)
    await tasks.close()
    desk.clicked()
    assert desk.heard == []
