"""Power and currents over time, with what the lines are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from evsetup.commissioning.live.samples import SampleStore, Series
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui import theme
from evsetup.ui.models.live import Span
from evsetup.ui.pages.live.live_words import span_time, span_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.card import Card
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.live_plot import PENS, LivePlot
from evsetup.ui.widgets.words import words

_NAMES: dict[Series, Text] = {
    Series.POWER: text("ui", "Power"),
    Series.L1: verbatim("L1"),
    Series.L2: verbatim("L2"),
    Series.L3: verbatim("L3"),
    Series.LIMIT: text("ui", "Limit"),
}


class _Sample(QWidget):
    """A short piece of a line, as it is drawn."""

    def __init__(self, series: Series) -> None:
        super().__init__()
        self._series = series

    def sizeHint(self) -> QSize:
        """As wide as two dashes."""
        return QSize(28, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        role, pattern = PENS[self._series]
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().colour(role), 2, pattern))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


class PictureCard(Card):
    """The plot; ``span_chosen`` tells how much of the past is wanted."""

    span_chosen = Signal(object)

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        head = QWidget()
        flow = TightFlow(head, spacing=12)
        flow.addWidget(words(say(text("ui", "Power and current over time")), "strong"))
        self.spans = QComboBox()
        self.spans.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.spans.setAccessibleName(say(text("ui", "How much of the past")))
        for span in Span:
            self.spans.addItem(say(span_words(span)), span)
        self.spans.activated.connect(lambda place: self.span_chosen.emit(self.spans.itemData(place)))
        flow.addWidget(self.spans)
        for series, name in _NAMES.items():
            flow.addWidget(_Sample(series))
            flow.addWidget(words(say(name), "small"))
        for part in head.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setMinimumHeight(self.spans.sizeHint().height())
        self.plot = LivePlot(say(text("ui", "Power and current over time")))
        self.plot.setMinimumHeight(220)
        self.body.addWidget(head)
        self.body.addWidget(self.plot, 1)

    def show_samples(self, store: SampleStore, now: float, span: Span) -> None:
        """Shows the past before ``now``."""
        say = self._say
        self.spans.setCurrentIndex(self.spans.findData(span))
        start = text("ui", "{time} ago", time=span_time(span))
        self.plot.show_samples(store, now, span.value, say(start), say(text("ui", "now")))
        power, amps, limit = (store.newest(one) for one in (Series.POWER, Series.L1, Series.LIMIT))
        told = [
            f"{say(_NAMES[series])}: {value:.1f} {unit}"
            for series, value, unit in (
                (Series.POWER, None if power is None else power / 1000, "kW"),
                (Series.L1, amps, "A"),
                (Series.LIMIT, limit, "A"),
            )
            if value is not None
        ]
        if (described := ", ".join(told)) != self.plot.accessibleDescription():
            self.plot.setAccessibleDescription(described)
