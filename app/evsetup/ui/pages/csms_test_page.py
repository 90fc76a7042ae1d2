"""The CSMS test: what is tested, a question where it may do harm, the result, and the tests before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.ocppj.probe.steps import ProbeStep
from evsetup.ui.models.csms_test import CsmsTestView, Panel
from evsetup.ui.pages.csms_test_earlier import EarlierTests
from evsetup.ui.pages.csms_test_fields import CsmsTestFields
from evsetup.ui.pages.csms_test_question import IdentityQuestion
from evsetup.ui.pages.csms_test_result import CsmsTestResult
from evsetup.ui.pages.page import Page
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.finding_box import announce
from evsetup.ui.widgets.key_panel import KeyPanel
from evsetup.ui.widgets.reading_order import put_in_reading_order
from evsetup.ui.widgets.to_type_panel import ToTypePanel


class CsmsTestPage(Page):
    """A view over ``CsmsTestView``; its parts' signals say what a person wants, ``started`` begins a test."""

    started = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(say)
        self._view = CsmsTestView()
        self._copy = self.add_action(say(text("ui", "Copy for the IT department")), self._copy_for_it)
        self._start = self.add_action(say(text("ui", "Test")), self.started.emit, primary=True)
        self.fields = CsmsTestFields(say)
        self.fields.entered.connect(self._start.click)
        self.question = IdentityQuestion(say)
        self.result = CsmsTestResult(say)
        self.earlier = EarlierTests(say)
        self.to_type, self.key = ToTypePanel(say), KeyPanel(say)
        self._canvas = canvas = QWidget()
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.fields, self.to_type, self.key, self.question, self.result, self.earlier):
            column.addWidget(part)
        column.addStretch(1)
        self._area = self.add_scrolling(canvas)
        self.result.in_sight.connect(self._bring)
        self._wanted: QWidget | None = None
        self._sight = self._once_at_rest(self._scroll)
        self._order = self._once_at_rest(lambda: put_in_reading_order(self))
        self.result.made_detail.connect(self._order.start)
        self.show_view(self._view)

    def show_view(self, view: CsmsTestView) -> None:
        """Shows the test as it stands."""
        before, self._view = self._view, view
        say = self.say
        self.show_head(say(text("ui", "CSMS test")), say(text("ui", "Tested from this laptop, not from the charger.")))
        self._start.setText(say(text("ui", "Test again") if view.shown is not None else text("ui", "Test")))
        self._start.setEnabled(view.running is None and view.complete and not view.asking)
        self._copy.setVisible(view.shown is not None and view.running is None)
        self.fields.show_view(view)
        self._show_panels(before, view)
        self.question.show_view(view)
        self.result.show_view(view)
        self.earlier.show_tests(view.earlier)
        if view.running is not None and before.running is None:
            announce(self, say(text("ui", "The test of {url} begins.", url=view.final_url)))
        self._bring_into_sight(before, view)
        if (len(before.rungs), before.verdict, before.earlier) != (len(view.rungs), view.verdict, view.earlier):
            self._order.start()

    def _show_panels(self, before: CsmsTestView, view: CsmsTestView) -> None:
        self.to_type.show_view(view.to_type)
        self.key.show_view(view.key_view)
        self.to_type.setVisible(view.panel is Panel.TO_TYPE)
        self.key.setVisible(view.panel is Panel.KEY)
        if view.panel is not before.panel:
            self._order.start()
            if view.panel is not Panel.NONE:
                self._bring(self.to_type if view.panel is Panel.TO_TYPE else self.key)

    def _once_at_rest(self, act: Callable[[], None]) -> QTimer:
        """A timer that does ``act`` when the layout has come to rest."""
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(0)
        made.timeout.connect(act)
        return made

    def open_step(self, step: ProbeStep) -> None:
        """Unfolds one step of the ladder and brings it into sight."""
        self.result.open_step(step)

    def _bring_into_sight(self, before: CsmsTestView, view: CsmsTestView) -> None:
        """What has just come is seen without scrolling."""
        if view.asking and not before.asking:
            self._bring(self.question)
        elif (view.running is not None and before.running is None) or (
            view.verdict is not None and view.verdict != before.verdict
        ):
            self._bring(self.fields)

    def _bring(self, part: QWidget) -> None:
        self._wanted = part
        self._sight.start()

    def _scroll(self) -> None:
        if (part := self._wanted) is None:
            return
        if part.height() > self._area.viewport().height():
            top = part.mapTo(self._canvas, QPoint(0, 0)).y()
            self._area.verticalScrollBar().setValue(top)
        else:
            self._area.ensureWidgetVisible(part, 0, 48)

    def _copy_for_it(self) -> None:
        from evsetup.commissioning.for_it import for_the_it_department, in_both_languages

        if (test := self._view.shown) is None:
            return
        say = self.say
        QGuiApplication.clipboard().setText(in_both_languages(for_the_it_department(test), say, say.language))
        done = say(text("ui", "Copied. Paste it into a mail to the IT department."))
        self.show_head(self.title, done)
        announce(self, done)
