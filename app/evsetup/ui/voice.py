"""The window's one way of speaking: sentences in the person's language, Qt's own buttons included."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from evsetup.domain.text import Text
from evsetup.resources import resource
from evsetup.wording import Catalogue, load_catalogue


class QtWords(QTranslator):
    """Lets Qt look up its own words (``QPlatformTheme``, ``QDialogButtonBox`` …) in our catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Never: an empty translator would not be asked."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation, or ``None`` (Qt's null string), by which Qt keeps its own word; an empty one would take it away."""
        words = self._catalogue.lookup(context, source)
        return None if words == source else words


class Voice:
    """Says a sentence in the language that is chosen now."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self.catalogue = catalogue or Catalogue()
        self._qt_words: QtWords | None = None

    def __call__(self, sentence: Text | None) -> str:
        """The whole sentence; empty for ``None``."""
        return "" if sentence is None else self.catalogue.say(sentence)

    @property
    def language(self) -> str:
        """The code of the language, ``"en"`` or ``"pa_IN"``."""
        return self.catalogue.language

    def speak(self, app: QApplication, language: str) -> None:
        """Switches to ``language``, for our sentences and for Qt's."""
        self.use(app, load_catalogue(language))

    def use(self, app: QApplication, catalogue: Catalogue) -> None:
        """Switches to ``catalogue``."""
        if self._qt_words is not None:
            app.removeTranslator(self._qt_words)
        self.catalogue = catalogue
        self._qt_words = QtWords(catalogue, app)
        app.installTranslator(self._qt_words)


def load_fonts() -> None:
    """Adds the Gurmukhi font that ships with the bundle; where the system has its own, none is shipped."""
    for weight in ("Regular", "Bold"):
        try:
            font = resource("fonts", f"NotoSansGurmukhi-{weight}.ttf")
        except FileNotFoundError:
            continue
        QFontDatabase.addApplicationFont(str(font))
