"""What goes wrong and nobody expected becomes a finding, never a traceback; the traceback goes to the log file.

Ways by which errors escape under Qt and qasync: ``facts/desktop.md`` §B2.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text

log = logging.getLogger(__name__)
qt_log = logging.getLogger("evsetup.qt")

ErrorHandler = Callable[[BaseException], None]

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_HARMLESS = ("This plugin does not support propagateSizeHints()",)


def finding_of(error: BaseException) -> Finding:
    """What a person is told of ``error``; of a ``Fault``, its own finding. No value and no path of ours is repeated."""
    if isinstance(error, Fault):
        return error.finding
    if isinstance(error, BaseExceptionGroup) and error.exceptions:
        return finding_of(error.exceptions[0])
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f"{last[0].name}, line {last[0].lineno}" if last else "?"
    return Finding(
        "ui.unexpected",
        Severity.PROBLEM,
        text("ui", "Something went wrong in this program."),
        text("ui", "What you see may be out of date. Nothing more is written to a charger by this step."),
        (
            text("ui", "Read the charger again: what it says decides."),
            text("ui", "If it happens again, send us the line of evidence below."),
        ),
        (Evidence("error", f"{type(error).__name__} ({place})"),),
    )


class Guards:
    """Catches what escapes, in all its ways. The same error (type and place) is told once."""

    def __init__(self, show: Callable[[Finding], None]) -> None:
        self._show = show
        self._told: set[tuple[str, ...]] = set()
        self._before: tuple[Any, Any, Any, Any] | None = None

    def install(self) -> None:
        """Takes all hooks."""
        qt = qInstallMessageHandler(_qt_says)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook, qt)
        sys.excepthook = self._hook
        threading.excepthook = lambda given: self._escaped(given.exc_value)
        sys.unraisablehook = lambda given: self._escaped(given.exc_value)

    def remove(self) -> None:
        """Gives the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook, qt = self._before
            qInstallMessageHandler(qt)
            self._before = None

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hears of what nobody awaited."""
        loop.set_exception_handler(self._loop_says)

    def told(self, error: BaseException) -> None:
        """Shows a finding; what was not expected is logged with its traceback."""
        if isinstance(error, KeyboardInterrupt | SystemExit | asyncio.CancelledError):
            return
        if not isinstance(error, Fault):
            mark = tuple(f"{f.filename}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__))
            if (key := (type(error).__name__, *mark)) in self._told:
                return
            self._told.add(key)
            log.error("unexpected", exc_info=error)
        self._show(finding_of(error))

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.told(error)

    def _escaped(self, error: BaseException | None) -> None:
        if error is not None:
            log.error("escaped", exc_info=error)

    def _loop_says(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.told(error)
        else:
            log.error("event loop: %s", context.get("message"))


def _qt_says(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    if message and not message.startswith(_HARMLESS):
        qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
