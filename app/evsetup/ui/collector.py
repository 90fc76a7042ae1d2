"""Collects garbage in the window's thread only.

Python collects cycles in whichever thread happens to allocate. A widget or timer that is part of a cycle would then be
destroyed in a worker thread, where Qt forbids it, and the program dies later at an unrelated place.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer


class Collector(QObject):
    """Switches automatic collection off, and looks ``EVERY_MS`` whether it is time, as Python itself would."""

    EVERY_MS = 1000

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(self.EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Takes collection over."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collects all that is left, here, and gives collection back."""
        self._timer.stop()
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
