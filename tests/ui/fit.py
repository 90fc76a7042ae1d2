"""Finds text that is cut off: labels and buttons that are smaller than their words."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget


def cut_off(window: QWidget) -> list[str]:
    """One line for each visible label or button whose words do not fit, named by its text."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisibleTo(window) and label.text() and _label_is_cut(label):
            found.append(f"label {label.text()!r}: {label.size().toTuple()}")
    for area in window.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisibleTo(window) and inner is not None and inner.width() > area.viewport().width():
            found.append(f"scrolled content: {inner.width()} wide in {area.viewport().width()}")
    for button in window.findChildren(QAbstractButton):
        if not button.isVisibleTo(window) or not button.text():
            continue
        if button.width() < button.minimumSizeHint().width() or button.height() < button.minimumSizeHint().height():
            found.append(f"button {button.text()!r}: {button.size().toTuple()} < {button.minimumSizeHint().toTuple()}")
    return found


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    hint = label.sizeHint()
    return label.width() < hint.width() or label.height() < hint.height()
