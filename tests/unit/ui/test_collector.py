"""Garbage is collected in the window's thread, and nowhere else while the window lives."""

from __future__ import annotations

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from evsetup.ui.collector import Collector


class Cycle:
    """Tells in which thread it went."""

    def __init__(self, gone: list[str]) -> None:
        self.me = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.current_thread().name)


@pytest.mark.usefixtures("qapp")
def test_cycles_of_worker_threads_go_in_the_main_thread(qtbot: QtBot) -> None:
    gone: list[str] = []
    collector = Collector()
    collector.start()

    def work() -> None:
        for _ in range(1000):
            Cycle(gone)

    def some_are_gone() -> bool:
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
        return bool(gone)

    try:
        qtbot.waitUntil(some_are_gone, timeout=10_000)
    finally:
        collector.stop()
    assert gc.isenabled()
    assert set(gone) == {threading.main_thread().name}
