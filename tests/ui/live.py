"""Runs the real window with its event loop, session and desks, and a person's acts beside it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from evsetup.domain.finding import Finding
from evsetup.ui.application import make_application, page_makers
from evsetup.ui.collector import Collector
from evsetup.ui.frame import Window
from evsetup.ui.guards import Guards
from evsetup.ui.session import Session

Acts = Callable[[Session], Awaitable[None]]


class Told:
    """What the guards showed."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []


def live_window(acts: Acts, *, site: Path | None = None, demo: bool = False, timeout_s: float = 90) -> Told:
    """Opens the window, lets ``acts`` happen, closes it as a person would, and waits for the end."""
    app, theme, voice = make_application("light", "en")
    window = Window(voice, page_makers())
    told = Told()
    guards = Guards(told.findings.append)
    guards.install()
    collector = Collector()
    collector.start()
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(ThreadPoolExecutor(6, thread_name_prefix="evsetup"))
    guards.watch(loop)

    async def run() -> None:
        session = Session(app, theme, window, guards.told)
        living = asyncio.create_task(session.run(site, demo=demo))
        try:
            async with asyncio.timeout(timeout_s):
                await session.ready.wait()
                await acts(session)
        except BaseException:
            window.grab().save(str(Path(__file__).parents[2] / "build" / "failed-window.png"))
            print(told.findings)
            raise
        finally:
            window.close()
            await living

    try:
        window.show()
        with loop:
            loop.run_until_complete(run())
    finally:
        asyncio.set_event_loop(None)
        guards.remove()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        collector.stop()
        # Windows hang together in circles. They go here, where Qt's thread is: a later collection may begin in any thread.
        gc.collect()
    return told


async def until(condition: Callable[[], bool], timeout_s: float = 60.0) -> None:
    """Waits until the window shows something; fails when it does not come."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - what is on the screen has no event
            await asyncio.sleep(0.02)
