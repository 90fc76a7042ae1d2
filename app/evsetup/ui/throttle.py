"""Calls now and then at most every so often, with the newest state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Throttle(QObject):
    """``wanted()`` as often as one likes; ``act`` runs at most once every ``milliseconds``."""

    def __init__(self, act: Callable[[], None], milliseconds: int = 50) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(act)

    def wanted(self, *_: object) -> None:
        """Something changed."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing more is called."""
        self._timer.stop()
