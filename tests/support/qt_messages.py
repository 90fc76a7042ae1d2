"""Hears what Qt itself says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@contextmanager
def qt_silence(ignored: Sequence[str]) -> Iterator[list[str]]:
    """Collects Qt messages of level warning and above, except those that match a pattern of ``ignored``."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in _LOUD and not any(re.search(pattern, message) for pattern in ignored):
            said.append(f"Qt said: {message}")

    previous = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(previous)
