"""Lets the Tab key go through a page as it is read, also where parts were made later than what stands beneath them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget


def put_in_reading_order(root: QWidget) -> None:
    """Orders all that Tab stops at within ``root`` as it is laid out: top to bottom, along each line."""
    for one, other in pairwise(_stops(root)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
        return
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from _stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places_in_grid = {at: layout.getItemPosition(at)[:2] for at in places}  # type: ignore[index]
        ordered = sorted(places, key=lambda at: places_in_grid[at])
    else:
        ordered = list(places)
    for at in ordered:
        item = layout.itemAt(at)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            yield from _stops(part)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
