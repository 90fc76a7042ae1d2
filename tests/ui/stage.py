"""Puts a page with example data into the real window, for screens and for tests of the layout."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from tests.ui import csms_tests, examples, live_views, schedules, traces, variables

from evsetup.ui.application import make_application, page_makers
from evsetup.ui.frame import Window
from evsetup.ui.models.live import Span
from evsetup.ui.pages.commission_page import CommissionPage
from evsetup.ui.pages.csms_test_page import CsmsTestPage
from evsetup.ui.pages.firmware_page import FirmwarePage
from evsetup.ui.pages.live.live_page import LivePage
from evsetup.ui.pages.report_page import ReportPage
from evsetup.ui.pages.schedule.schedule_page import SchedulePage
from evsetup.ui.pages.site_page import SitePage
from evsetup.ui.pages.trace_page import TracePage
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.rail import PageName
from evsetup.wording import Catalogue

LANGUAGES = {"punjabi": "pa_IN", "stretched": "stretched"}
"""The language of a variant; English where it is none of these."""
STATES = ("empty", "typical", "busy", "finding")


def stretched_catalogue() -> Catalogue:
    """English, 40 % longer, as many languages are."""
    return _Stretched("en")


class _Stretched(Catalogue):
    def lookup(self, context: str, source: str) -> str:
        """``source`` with its vowels doubled until it is 40 % longer; places are left alone."""
        if not context or context.startswith("Q"):
            return source
        made, wanted, inside = "", round(len(source) * 1.4), False
        room = wanted - len(source)
        for letter in source:
            inside = (inside or letter == "{") and letter != "}"
            made += letter
            if not inside and room > 0 and letter in "aeiouAEIOU":
                made += letter.lower()
                room -= 1
        return made + " ~" * (room // 2)


@contextmanager
def on_stage(theme: str = "light", language: str = "en", size: tuple[int, int] = (1280, 800)) -> Iterator[Window]:
    """The real window with real pages, no site behind it."""
    app, _look, voice = make_application(theme, "en" if language == "stretched" else language)
    if language == "stretched":
        voice.use(app, stretched_catalogue())
    window = Window(voice, page_makers())
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.let_go()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle() -> None:
    """Lets layouts come to rest."""
    for _ in range(3):
        QApplication.processEvents()


def perform(window: Window, name: PageName, state: str) -> None:
    """Opens a page in a state."""
    window.open(name)
    page = window.page(name)
    window.show_status(examples.STATUS if state != "empty" else examples.StatusView())
    match page:
        case SitePage():
            page.show_view(examples.site(state))
        case CommissionPage():
            page.show_view(examples.commission(state))
        case CsmsTestPage():
            page.show_view(csms_tests.csms_test(state))
        case FirmwarePage():
            page.show_view(examples.firmware(state))
        case ReportPage():
            page.show_view(examples.report(state))
        case LivePage():
            page.show_view(live_views.views()[state])
            page.picture.show_samples(live_views.hours(3600), 3600.0, Span.HOUR)
        case SchedulePage():
            page.show_view(schedules.views()[state])
        case VariablesPage():
            variables.perform(page, state, window.say)
        case TracePage() if state != "empty":
            traces.perform(page, state)
        case _:
            pass
    settle()
