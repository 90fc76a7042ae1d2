"""The picture of power and current over time: no peak is lost, lines end where the charger says no more, few pictures a second."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from tests.ui.live_views import hours
from tests.ui.stage import on_stage, settle

from evsetup.commissioning.live.samples import SampleStore, Series
from evsetup.ui import theme
from evsetup.ui.widgets.live_plot import LivePlot

pytestmark = pytest.mark.usefixtures("qapp")
_EIGHT_H = 8 * 3600


def drawn(plot: LivePlot, role: str = "accent") -> list[tuple[int, int]]:
    """Where a pixel of this colour is."""
    picture = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = theme.current().colour(role).rgb()
    return [(x, y) for y in range(picture.height()) for x in range(picture.width()) if picture.pixel(x, y) == wanted]


def shown(store: SampleStore, now: float, span_s: float) -> LivePlot:
    plot = LivePlot("Power")
    plot.resize(700, 300)
    plot.show_samples(store, now, span_s, "then", "now")
    return plot


def test_a_peak_of_one_second_in_eight_hours_is_drawn() -> None:
    with on_stage():
        flat, peaked = SampleStore(), SampleStore()
        for second in range(_EIGHT_H):
            flat.add(second, {Series.POWER: 1000.0})
            peaked.add(second, {Series.POWER: 7000.0 if second == 12_345 else 1000.0})
        peaked.add(_EIGHT_H, {Series.POWER: 1000.0})
        plot = shown(peaked, _EIGHT_H, _EIGHT_H)
        pixels = drawn(plot)
        top = min(y for _, y in pixels)
        columns = {x for x, y in pixels if y <= top + 2}
        assert len(columns) <= 2
        room = 700 - min(x for x, _ in pixels)
        assert min(columns) - min(x for x, _ in pixels) == pytest.approx(room * 12_345 / _EIGHT_H, abs=4)


def test_a_line_ends_where_the_charger_says_no_more() -> None:
    with on_stage():
        store = hours(0)
        for second in range(300):
            store.add(second, {Series.POWER: 5000.0})
        pixels = drawn(shown(store, 600.0, 600.0))
        left, right = min(x for x, _ in pixels), max(x for x, _ in pixels)
        assert right - left == pytest.approx((700 - left) / 2, abs=6)


def test_the_newest_second_is_drawn_before_its_column_is_full() -> None:
    with on_stage():
        store = SampleStore()
        for second in range(_EIGHT_H - 100):
            store.add(second, {Series.POWER: 1000.0})
        before = drawn(shown(store, _EIGHT_H - 100, _EIGHT_H))
        store.add(_EIGHT_H - 100, {Series.POWER: 7000.0})
        after = drawn(shown(store, _EIGHT_H - 99, _EIGHT_H))
        assert max(x for x, _ in before) <= max(x for x, y in after if y == min(y for _, y in after)) + 2
        assert min(y for _, y in after) < max(y for _, y in after) - 50


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, plot: LivePlot) -> None:
        super().__init__()
        self.count = 0
        plot.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_fifty_new_views_are_one_picture() -> None:
    with on_stage():
        store = hours(60)
        plot = shown(store, 60.0, 600.0)
        plot.show()
        settle()
        paints = Paints(plot)
        for _ in range(50):
            plot.show_samples(store, 60.0, 600.0, "then", "now")
        assert QSignalSpy(plot._pace.timeout).wait(10_000)
        settle()
        assert paints.count == 1
        plot.close()
