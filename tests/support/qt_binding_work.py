"""Work for the Qt binding, run by itself: ``qt_binding_work.py KIND CALLS`` prints what it counted as JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys

os.environ["QT_API"] = "pyside6"
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton

_BATCH = 500


class _Count(QObject):
    happened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def take(self, _value: object = None) -> None:
        self.count += 1


def signals(_app: QApplication, count: _Count, calls: int) -> None:
    """Emits a signal that a Python slot hears."""
    count.happened.connect(count.take)
    for value in range(calls):
        count.happened.emit(value)


def clicks(_app: QApplication, count: _Count, calls: int) -> None:
    """Clicks a button, and changes what it says."""
    button = QPushButton()
    button.clicked.connect(count.take)
    for value in range(calls):
        button.click()
        button.setText(str(value))


def single_shots(app: QApplication, count: _Count, calls: int) -> None:
    """Lets timers fire, a batch at a time."""
    for start in range(0, calls, _BATCH):
        for _ in range(_BATCH):
            QTimer.singleShot(0, count.take)
        while count.count < start + _BATCH:
            app.processEvents()


def wakes(app: QApplication, count: _Count, calls: int) -> None:
    """Wakes a coroutine on Qt's loop, by itself and by an event."""

    async def wake() -> None:
        loop = asyncio.get_running_loop()
        for _ in range(calls // 2):
            await asyncio.sleep(0)
            count.take()
            heard = asyncio.Event()
            loop.call_soon(heard.set)
            await heard.wait()
            count.take()

    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(wake())


def main() -> None:
    """Does one kind of work and counts the references to ``None`` around it."""
    kind, calls = sys.argv[1], int(sys.argv[2])
    app = QApplication([])
    count = _Count()
    before = sys.getrefcount(None)
    {"signals": signals, "clicks": clicks, "single_shots": single_shots, "wakes": wakes}[kind](app, count, calls)
    after = sys.getrefcount(None)
    print(json.dumps({"calls": count.count, "none_before": before, "none_after": after}))


if __name__ == "__main__":
    main()
