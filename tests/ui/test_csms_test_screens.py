"""The CSMS test in the smallest window, in Punjabi and longer words, also at 200 %: nothing is cut off, nothing scrolls sideways."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from tests.ui import csms_tests
from tests.ui.fit import cut_off
from tests.ui.stage import on_stage, settle

from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.ui.models.csms_test import CsmsTestView
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.rail import PageName

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ROOT / "build" / "screens"
SMALLEST = (1024, 700)
OPEN = {"key-open": ProbeStep.KEY, "certificate-open": ProbeStep.CERTIFICATE}
STATES = ("empty", "busy", "finding", "typical", *csms_tests.further(), *OPEN)


def sideways(widget: QWidget) -> list[str]:
    """What can be scrolled sideways: a person who reads should not have to."""
    return [
        f"{type(area).__name__} “{area.accessibleName()}” by {area.horizontalScrollBar().maximum()}"
        for area in widget.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def view_of(state: str) -> CsmsTestView:
    if state in OPEN:
        return csms_tests.csms_test("finding")
    return csms_tests.further().get(state) or csms_tests.csms_test(state)


def shown(state: str, theme: str, language: str, picture: str, ratio: int = 1) -> None:
    """Draws one state in the smallest window and looks for what does not fit."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with on_stage(theme, language, SMALLEST) as window:
        window.open(PageName.CSMS_TEST)
        page = window.page(PageName.CSMS_TEST)
        assert isinstance(page, CsmsTestPage)
        page.show_view(view_of(state))
        settle()
        if state in OPEN:
            page.open_step(OPEN[state])
            settle()
        assert window.devicePixelRatioF() == ratio
        assert window.grab().save(str(SCREENS / f"csms-test-{state}-{picture}.png"))
        assert page.result.parentWidget() is not None
        whole = page.result.parentWidget().grab()
        assert whole.save(str(SCREENS / f"csms-test-{state}-{picture}-whole.png"))
        assert (cut_off(window), sideways(window)) == ([], []), state


@pytest.mark.parametrize(("theme", "language"), [("light", "pa_IN"), ("dark", "pa_IN"), ("light", "stretched")])
@pytest.mark.parametrize("state", STATES)
def test_every_state_fits_into_the_smallest_window(state: str, theme: str, language: str) -> None:
    shown(state, theme, language, f"smallest-{language}-{theme}")


SCALED = """
from tests.ui.test_csms_test_screens import STATES, shown

for state in STATES:
    shown(state, "light", "pa_IN", "smallest-200", ratio=2)
"""


def test_every_state_fits_at_200_percent_too() -> None:
    surroundings = {**os.environ, "QT_SCALE_FACTOR": "2", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", SCALED], env=surroundings, timeout=110, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
