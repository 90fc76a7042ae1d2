"""The peer of the window's figures: the least PySide6 program that shows one; it ends after the first paint."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel


class Window(QLabel):
    """A label that ends the program when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints, tells when, then lets the loop end."""
        super().paintEvent(event)
        print(time.perf_counter(), flush=True)
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window("evsetup")
    window.resize(1200, 800)
    window.show()
    sys.exit(app.exec())
