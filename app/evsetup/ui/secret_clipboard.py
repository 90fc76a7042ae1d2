"""A secret on the clipboard: for half a minute, and marked so that histories of the clipboard leave it out.

The clipboard is only cleared while it still holds our text. Windows keeps what bears its own three marks out of its history
and its cloud; KDE and others look at a hint. macOS has a mark as well, which Qt can only set by native code: there the half
minute is all (``facts/serial-firmware-security.md`` §4.4).
"""

from __future__ import annotations

import hashlib
import hmac
import struct

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_S = 30

_NAME = "secretClipboard"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = struct.pack("<I", 0)
_MARKS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
}


def copy_secret(secret: str) -> None:
    """Puts ``secret`` on the clipboard and takes it off again after ``CLEARED_AFTER_S``, or when the program ends."""
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("there is no clipboard before the application")
    found = application.findChild(SecretClipboard, _NAME)
    (found or SecretClipboard(application)).hold(secret)


class SecretClipboard(QObject):
    """Remembers that the clipboard holds a secret of ours, by its digest."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self._digest = b""
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(CLEARED_AFTER_S * 1000)
        self.clock.timeout.connect(self.clear)
        application.aboutToQuit.connect(self.clear)

    def hold(self, secret: str) -> None:
        """Puts it there; the time begins anew."""
        content = QMimeData()
        content.setText(secret)
        for name, mark in _MARKS.items():
            content.setData(name, mark)
        QGuiApplication.clipboard().setMimeData(content)
        self._digest = _digest(secret)
        self.clock.start()

    def clear(self) -> None:
        """Empties the clipboard, unless a person has copied something else meanwhile."""
        self.clock.stop()
        digest, self._digest = self._digest, b""
        clipboard = QGuiApplication.clipboard()
        if digest and hmac.compare_digest(_digest(clipboard.text()), digest):
            clipboard.clear()


def _digest(content: str) -> bytes:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()
