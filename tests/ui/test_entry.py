"""The real way in, in a process of its own: paint, live, close, exit code 0, nothing on standard error."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from evsetup.ui import application

def close_when_open():
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle() == "evsetup"]
    if windows and windows[0].page(application.PageName.SITE).title == "Riverside car park":
        windows[0].close()
    else:
        QTimer.singleShot(200, close_when_open)

app = application.make_application()[0]
QTimer.singleShot(1000, close_when_open)
raise SystemExit(application.run_window(None, demo=True, language="en", theme="dark"))
"""


def test_the_window_opens_the_demo_and_closes_when_it_is_told_to() -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=surroundings, capture_output=True, text=True, check=False, timeout=110
    )
    said = [line for line in ran.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (ran.returncode, said) == (0, [])
