"""Starts the window: as little as possible before the first paint, everything else after it.

Qt facts: ``facts/desktop.md`` §0 (which PySide6 runs on which Python), §B2 (qasync's guards), §B5 (theme).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ["QT_API"] = "pyside6"

import PySide6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from evsetup.resources import resource
from evsetup.ui.frame import Window
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName
from evsetup.ui.theme import Scheme, Theme
from evsetup.ui.voice import Voice, load_fonts

OLD_PYTHON_NEEDS = "6.11"
"""On Python 3.11 and older, PySide6 6.12 loses references to ``None`` and aborts within seconds of work."""


class WrongPySide(RuntimeError):
    """This PySide6 must not run on this Python."""


def check_binding(pyside: str = PySide6.__version__, python: tuple[int, int] = sys.version_info[:2]) -> None:
    """Raises ``WrongPySide`` for a pair that is known to abort."""
    if python <= (3, 11) and pyside.rpartition(".")[0] != OLD_PYTHON_NEEDS:
        raise WrongPySide(f"PySide6 {pyside} on Python {python[0]}.{python[1]}: install PySide6-Essentials 6.11.3")


def make_application(theme: str = "system", language: str = "en") -> tuple[QApplication, Theme, Voice]:
    """The application with its look and its language; ``theme`` is ``system``, ``light`` or ``dark``."""
    check_binding()
    existing = QApplication.instance()
    # The style comes as an argument: setStyle() hands back a QStyle, and making its Python twin costs 20 ms.
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("evsetup")
    app.setDesktopFileName("evsetup")
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    app.setWindowIcon(QIcon(str(resource("icons", "evsetup.svg"))))
    voice = Voice()
    voice.speak(app, language)
    return app, Theme(app, None if theme == "system" else Scheme(theme)), voice


def page_makers() -> dict[PageName, Callable[[Voice], Page]]:
    """How each page is made; a page's module is imported when it is first opened."""
    return {
        PageName.SITE: _site_page,
        PageName.COMMISSION: _commission_page,
        PageName.CSMS_TEST: _test_page,
        PageName.TRACE: _trace_page,
        PageName.FIRMWARE: _firmware_page,
        PageName.REPORT: _report_page,
        PageName.VARIABLES: _variables_page,
        PageName.SCHEDULE: _schedule_page,
        PageName.BILLING: _billing_page,
        PageName.GUIDED: _guided_page,
        PageName.CONFORMITY: _conformity_page,
        PageName.INSTALLATION: _installation_page,
        PageName.LIVE: _live_page,
    }


def run_window(
    site_path: Path | None,
    *,
    demo: bool = False,
    language: str = "en",
    theme: str = "system",
    quit_after_paint: bool = False,
) -> int:
    """Shows the window until it is closed; gives the exit code.

    ``quit_after_paint`` ends after the first paint, and prints the system's monotonic clock (seconds) of that moment.
    """
    app, look, voice = make_application(theme, language)
    window = Window(voice, page_makers(), at_once=False)
    window.setWindowIcon(app.windowIcon())
    shown: list[float] = []

    def painted() -> None:
        shown.append(perf_counter())
        QTimer.singleShot(0, app.exit)

    window.painted.connect(painted)
    window.show()
    app.exec()
    gc.enable()
    if quit_after_paint:
        sys.stdout.write(f"{shown[0]}\n")
        window.let_go()
        return 0
    window.open(window.open_page)
    from evsetup.ui.life import live

    return live(app, look, window, site_path, demo=demo)


def _site_page(say: Voice) -> Page:
    from evsetup.ui.pages.site_page import SitePage

    return SitePage(say)


def _commission_page(say: Voice) -> Page:
    from evsetup.ui.pages.commission_page import CommissionPage

    return CommissionPage(say)


def _test_page(say: Voice) -> Page:
    from evsetup.ui.pages.csms_test_page import CsmsTestPage

    return CsmsTestPage(say)


def _trace_page(say: Voice) -> Page:
    from evsetup.ui.pages.trace_page import TracePage

    return TracePage(say)


def _firmware_page(say: Voice) -> Page:
    from evsetup.ui.pages.firmware_page import FirmwarePage

    return FirmwarePage(say)


def _report_page(say: Voice) -> Page:
    from evsetup.ui.pages.report_page import ReportPage

    return ReportPage(say)


def _variables_page(say: Voice) -> Page:
    from evsetup.ui.pages.variables_page import VariablesPage

    return VariablesPage(say)


def _schedule_page(say: Voice) -> Page:
    from evsetup.ui.pages.schedule.schedule_page import SchedulePage

    return SchedulePage(say)


def _billing_page(say: Voice) -> Page:
    from evsetup.ui.pages.billing.billing_page import BillingPage

    return BillingPage(say)


def _guided_page(say: Voice) -> Page:
    from evsetup.ui.pages.proof.guided_page import GuidedPage

    return GuidedPage(say)


def _conformity_page(say: Voice) -> Page:
    from evsetup.ui.pages.proof.conformity_page import ConformityPage

    return ConformityPage(say)


def _installation_page(say: Voice) -> Page:
    from evsetup.ui.pages.installation_page import InstallationPage

    return InstallationPage(say)


def _live_page(say: Voice) -> Page:
    from evsetup.ui.pages.live.live_page import LivePage

    return LivePage(say)
