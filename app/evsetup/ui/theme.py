"""Colours, type and style of the window, from ``resources/style``: the only place where a colour gets into Qt."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from evsetup.resources import resource


class Scheme(Enum):
    """Light or dark; the value is the word of ``--theme`` and of the table in ``tokens.toml``."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The roles of one scheme: ``colours`` as ``#RRGGBB``, ``points`` as type sizes."""

    scheme: Scheme
    colours: dict[str, str]
    points: dict[str, float]

    def colour(self, role: str) -> QColor:
        """The colour of ``role`` (``"accent"``, ``"ok_tint"`` …)."""
        return QColor(self.colours[role])

    def style_sheet(self) -> str:
        """``evsetup.qss`` with its places filled."""
        places = self.colours | {f"type_{name}": f"{size:g}pt" for name, size in self.points.items()}
        places["icons"] = resource("icons").as_posix()
        source = resource("style", "evsetup.qss").read_text(encoding="utf-8")
        return re.sub(r"\{(\w+)\}", lambda match: places[match[1]], source)

    def palette(self) -> QPalette:
        """All roles that Fusion draws with."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "problem",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "info",
    QPalette.ColorRole.LinkVisited: "info",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "control_border",
    QPalette.ColorRole.Shadow: "control_border",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def tokens(scheme: Scheme) -> Tokens:
    """The tokens of ``scheme``, read once."""
    table = tomllib.loads(resource("style", "tokens.toml").read_text(encoding="utf-8"))
    base = table["type"]["base"]
    points = {name: (base if name == "base" else base * factor) for name, factor in table["type"].items()}
    return Tokens(scheme, table[scheme.value], points)


class Theme(QObject):
    """The theme of one application: follows the system unless a scheme is forced."""

    changed = Signal()

    def __init__(self, app: QApplication, forced: Scheme | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._forced = forced
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The scheme that is shown now."""
        if self._forced is not None:
            return self._forced
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    @property
    def tokens(self) -> Tokens:
        """The tokens that are shown now."""
        return tokens(self.scheme)

    def force(self, scheme: Scheme | None) -> None:
        """Shows ``scheme`` from now on; ``None`` follows the system again."""
        self._forced = scheme
        self._apply()

    def _system_changed(self) -> None:
        if self._forced is None:
            self._apply()

    def _apply(self) -> None:
        global _current
        _current = self.tokens
        font = self._app.font()
        font.setPointSizeF(self.tokens.points["base"])
        self._app.setFont(font)
        self._app.setPalette(self.tokens.palette())
        self._app.setStyleSheet(self.tokens.style_sheet())
        self.changed.emit()


_current: Tokens | None = None


def current() -> Tokens:
    """The tokens that the application shows now; light before there is a theme."""
    return _current or tokens(Scheme.LIGHT)


def machine_font(points: float | None = None) -> QFont:
    """The system's fixed font, for URLs, keys, serials and frames."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points or current().points["base"])
    return font


def tabular(font: QFont) -> QFont:
    """``font`` with figures of one width, so that a changing reading does not jitter."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
