"""What can be asked of the charger, as buttons; each asks first what it must, and says what it does."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from evsetup.domain.text import Text, text
from evsetup.ui.models.live import LivePageView
from evsetup.ui.pages.live.live_words import place_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.flow_layout import TightFlow

WISHES: tuple[tuple[str, Text], ...] = (
    ("limit", text("ui", "Set a limit…")),
    ("clear-limit", text("ui", "Take the limit back…")),
    ("unlock", text("ui", "Unlock the plug…")),
    ("service", text("ui", "Service…")),
    ("restart", text("ui", "Restart…")),
    ("trigger", text("ui", "Ask for a message…")),
)


class DeedBar(QWidget):
    """``wished`` tells the word of a wish; ``connector_chosen`` which connector is looked at and acted on."""

    wished = Signal(str)
    connector_chosen = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        flow = TightFlow(self, spacing=8)
        self.connectors = QComboBox()
        self.connectors.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.connectors.setAccessibleName(say(text("ui", "Connector")))
        self.connectors.activated.connect(lambda place: self.connector_chosen.emit(self.connectors.itemData(place)))
        flow.addWidget(self.connectors)
        self.buttons = {
            word: button(say(title), lambda word=word: self.wished.emit(word))  # type: ignore[misc]
            for word, title in WISHES
        }
        for made in self.buttons.values():
            flow.addWidget(made)

    def show_view(self, view: LivePageView) -> None:
        """Shows which connectors there are, and whether anything can be asked."""
        live = view.live
        numbers = live.numbers if live is not None else ()
        self.connectors.setVisible(len(numbers) > 1)
        known = [self.connectors.itemData(place) for place in range(self.connectors.count())]
        if live is not None and known != list(numbers):
            with QSignalBlocker(self.connectors):
                self.connectors.clear()
                for number in numbers:
                    self.connectors.addItem(self._say(place_words(live, number)), number)
        if live is not None and (place := self.connectors.findData(live.connector)) >= 0:
            self.connectors.setCurrentIndex(place)
        for made in self.buttons.values():
            made.setEnabled(view.may_ask)
