"""The life of the window after its first paint: event loop, guards, session, and one bounded end."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from evsetup.domain.finding import Finding
from evsetup.ui.collector import Collector
from evsetup.ui.crash_file import CrashFile
from evsetup.ui.dialogs import FindingDialog
from evsetup.ui.frame import Window
from evsetup.ui.guards import Guards
from evsetup.ui.session import Session
from evsetup.ui.theme import Theme

log = logging.getLogger(__name__)

THREADS = 6


def live(app: QApplication, theme: Theme, window: Window, site_path: Path | None, *, demo: bool) -> int:
    """Runs until the window is closed; gives the exit code."""

    def show(finding: Finding) -> None:
        FindingDialog(finding, window.say, window).open()

    guards = Guards(show)
    guards.install()
    crash_file = CrashFile(platformdirs.user_state_path("evsetup", appauthor=False) / "crash.txt")
    if crash_file.last is not None:
        show(crash_file.last)
    collector = Collector()
    collector.start()
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="evsetup"))
    guards.watch(loop)
    try:
        with loop:
            session = Session(app, theme, window, guards.told)
            loop.run_until_complete(session.run(site_path, demo=demo))
        return 0
    finally:
        asyncio.set_event_loop(None)
        collector.stop()
        crash_file.close()
        guards.remove()
