"""Calls now and then at most every so often, with the newest state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer


class Throttle(QObject):
    """``wanted()`` as often as one likes; ``act`` runs at once, and then at most once every ``milliseconds``.

    "At once" is when the event loop is reached again: what belongs to one event is shown in one go.
    """

    def __init__(self, act: Callable[[], None], milliseconds: int = 50) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._pause = milliseconds
        self._last = QElapsedTimer()
        self._act = act
        self._timer.timeout.connect(self._run)

    def wanted(self, *_: object) -> None:
        """Something changed."""
        if not self._timer.isActive():
            since = self._last.elapsed() if self._last.isValid() else self._pause
            self._timer.start(max(0, self._pause - since))

    def stop(self) -> None:
        """Nothing more is called."""
        self._timer.stop()

    def _run(self) -> None:
        self._last.start()
        self._act()
