"""Qt's own words on standard buttons and in dialogs, marked here so that every catalogue holds them.

Qt ships no Punjabi of its own (``facts/desktop.md`` §B4); ``evsetup.ui.voice.QtWords`` looks them up in our catalogue.
"""

from __future__ import annotations

from evsetup.domain.text import text

QT_WORDS = (
    text("QPlatformTheme", "OK"),
    text("QPlatformTheme", "Save"),
    text("QPlatformTheme", "Open"),
    text("QPlatformTheme", "Cancel"),
    text("QPlatformTheme", "Close"),
    text("QPlatformTheme", "&Yes"),
    text("QPlatformTheme", "&No"),
    text("QPlatformTheme", "Help"),
    text("QFileDialog", "Look in:"),
    text("QFileDialog", "File &name:"),
    text("QFileDialog", "Files of type:"),
    text("QFileDialog", "&Open"),
    text("QFileDialog", "&Save"),
    text("QFileDialog", "All Files (*)"),
    text("QLineEdit", "&Undo"),
    text("QLineEdit", "&Redo"),
    text("QLineEdit", "Cu&t"),
    text("QLineEdit", "&Copy"),
    text("QLineEdit", "&Paste"),
    text("QLineEdit", "Delete"),
    text("QLineEdit", "Select All"),
    text("QWidgetTextControl", "&Copy"),
    text("QWidgetTextControl", "Select All"),
)
