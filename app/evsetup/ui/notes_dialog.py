"""Notes and photos of one bay: to be read, added to, and taken away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.text import text
from evsetup.storage.records import Note, Photo
from evsetup.ui.pages.page import scrolling
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.words import words

_THUMB = 220


class NotesDialog(QDialog):
    """``written`` gives a new note, ``photo_wanted`` that a photo is to be chosen, ``removed`` the id of what shall go."""

    written = Signal(str)
    photo_wanted = Signal()
    removed = Signal(str)

    def __init__(self, say: Voice, parent: QWidget, place: str) -> None:
        super().__init__(parent)
        self._say = say
        self.setWindowTitle(say(text("ui", "Notes and photos: {place}", place=place)))
        self.setMinimumWidth(560)
        self.resize(600, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "Notes and photos: {place}", place=place)), "section", wrap=True))
        layout.addWidget(
            words(
                say(
                    text(
                        "ui",
                        "They are kept in the site file and stand in the report. Where and with which camera a photo was taken is left out.",
                    )
                ),
                "secondary",
                wrap=True,
            )
        )
        canvas = QWidget()
        self._column = QVBoxLayout(canvas)
        self._column.setSpacing(12)
        layout.addWidget(scrolling(canvas), 1)
        self._field = QLineEdit()
        self._field.returnPressed.connect(self._write)
        labelled(layout, say(text("ui", "New note")), self._field)
        layout.addLayout(
            row(
                button(say(text("ui", "Add a photo…")), self.photo_wanted.emit),
                1,
                button(say(text("ui", "Add the note")), self._write),
            )
        )
        layout.addLayout(row(1, button(say(text("ui", "Close")), self.accept, kind="primary")))

    def show_kept(self, notes: tuple[Note, ...], photos: tuple[Photo, ...]) -> None:
        """Shows what is kept now."""
        clear(self._column)
        say = self._say
        if not notes and not photos:
            self._column.addWidget(words(say(text("ui", "Nothing yet.")), "secondary"))
        for note in notes:
            card = Card(margin=12, spacing=4)
            card.body.addWidget(words(note.words, wrap=True))
            self._end(card, note)
        for photo in photos:
            card = Card(margin=12, spacing=4)
            picture = QLabel()
            pixmap = QPixmap.fromImage(QImage.fromData(photo.picture))
            picture.setPixmap(
                pixmap.scaled(
                    _THUMB * 2, _THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            picture.setAccessibleName(photo.caption or say(text("ui", "Photo")))
            card.body.addWidget(picture)
            if photo.caption:
                card.body.addWidget(words(photo.caption, wrap=True))
            self._end(card, photo)
        self._column.addStretch(1)

    def _end(self, card: Card, kept: Note | Photo) -> None:
        when = f"{kept.at.astimezone():%Y-%m-%d %H:%M}"
        away = button(self._say(text("ui", "Remove")), partial(self.removed.emit, kept.id), kind="quiet")
        away.setAccessibleName(f"{self._say(text('ui', 'Remove'))}: {when}")
        card.body.addLayout(row(words(when, "small"), 1, away))
        self._column.addWidget(card)

    def _write(self) -> None:
        if said := self._field.text().strip():
            self._field.clear()
            self.written.emit(said)
