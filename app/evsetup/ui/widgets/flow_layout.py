"""Lays cards side by side and breaks the line where the room ends; all columns are equally wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Columns of at least ``column`` pixels, as many as fit; every row is as high as its highest card."""

    def __init__(self, parent: QWidget | None = None, *, column: int = 244, spacing: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._column = column
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes an item over."""
        self._items.append(item)

    def count(self) -> int:
        """How many items it has."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives the item at ``index`` away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Holds exactly these widgets, in this order; what is taken out keeps living."""
        if [item.widget() for item in self._items] == list(widgets):
            return
        for item in tuple(self._items):
            if (gone := item.widget()) is not None and gone not in widgets:
                self.removeWidget(gone)
        for widget in widgets:
            if self.indexOf(widget) < 0:
                self.addWidget(widget)
        order = {id(widget): place for place, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: order[id(item.widget())])
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width it is given."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all rows need."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places the items."""
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """One column wide, at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item by the highest; the real height follows from the width."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        visible = [item for item in self._items if not item.isEmpty()]
        if not visible:
            return 0
        gap = self.spacing()
        narrowest = max(self._column, *(item.minimumSize().width() for item in visible), 0)
        columns = max(1, (rect.width() + gap) // (narrowest + gap))
        width = min((rect.width() - gap * (columns - 1)) // columns, round(narrowest * 1.35))
        y = rect.y()
        for start in range(0, len(visible), columns):
            items = visible[start : start + columns]
            height = max(_height(item, width) for item in items)
            if apply:
                for place, item in enumerate(items):
                    item.setGeometry(QRect(rect.x() + place * (width + gap), y, width, height))
            y += height + gap
        return y - gap - rect.y()


class TightFlow(FlowLayout):
    """Lays small things side by side, each as wide as it wants to be, and breaks the line where the room ends."""

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in (item for item in self._items if not item.isEmpty()):
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, high = rect.x(), y + high + self.spacing(), 0
            if apply:
                item.setGeometry(QRect(x, y, min(size.width(), rect.width()), size.height()))
            x, high = x + size.width() + self.spacing(), max(high, size.height())
        return y + high - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
