"""The left rail: the six pages, the language, the theme."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from evsetup.domain.text import Text, text
from evsetup.ui.icons import IconLabel, icon
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.words import words
from evsetup.wording import LANGUAGES


class PageName(Enum):
    """The pages; the value names the icon. Those after ``REPORT`` are inner pages: no entry of their own,
    reached from a charger."""

    SITE = "site"
    COMMISSION = "commission"
    CSMS_TEST = "csms-test"
    TRACE = "trace"
    FIRMWARE = "firmware"
    REPORT = "report"
    VARIABLES = "variables"
    SCHEDULE = "schedule"
    BILLING = "billing"
    GUIDED = "guided"
    CONFORMITY = "conformity"
    INSTALLATION = "installation"
    LIVE = "live"

    @property
    def entry(self) -> PageName:
        """The entry of the rail under which it is."""
        return PageName.SITE if self in _INNER else self

    @property
    def title(self) -> Text:
        """The name in the rail."""
        return _TITLES[self]


_INNER = {
    PageName.VARIABLES,
    PageName.LIVE,
    PageName.SCHEDULE,
    PageName.BILLING,
    PageName.GUIDED,
    PageName.CONFORMITY,
    PageName.INSTALLATION,
}
_TITLES = {
    PageName.SITE: text("ui", "Site"),
    PageName.COMMISSION: text("ui", "Commission"),
    PageName.CSMS_TEST: text("ui", "CSMS test"),
    PageName.TRACE: text("ui", "Trace"),
    PageName.FIRMWARE: text("ui", "Firmware"),
    PageName.REPORT: text("ui", "Report"),
    PageName.VARIABLES: text("ui", "All settings"),
    PageName.SCHEDULE: text("ui", "Schedule"),
    PageName.BILLING: text("ui", "Meter and billing"),
    PageName.GUIDED: text("ui", "Guided proof"),
    PageName.CONFORMITY: text("ui", "Check against OCPP"),
    PageName.INSTALLATION: text("ui", "Limits and installation"),
    PageName.LIVE: text("ui", "Live"),
}
RAIL = tuple(page for page in PageName if page.entry is page)
"""The six pages of the rail."""

_SHORT = {"en": "EN", "pa_IN": "ਪੰ"}


class Rail(QFrame):
    """Where a person is in the program, and how it speaks and looks."""

    chosen = Signal(object)
    language_chosen = Signal(str)
    theme_turned = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setMinimumWidth(200)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 12)
        layout.setSpacing(4)
        brand = QHBoxLayout()
        brand.setContentsMargins(12, 0, 0, 16)
        brand.setSpacing(8)
        name = words("evsetup")
        name.setObjectName("brand")
        brand.addWidget(IconLabel("mark", "accent", 24))
        brand.addWidget(name, 1)
        layout.addLayout(brand)
        self._pages = QButtonGroup(self)
        self._buttons: dict[PageName, QPushButton] = {}
        for number, page in enumerate(RAIL, 1):
            made = button(say(page.title))
            made.setCheckable(True)
            made.setIconSize(QSize(24, 24))
            made.setAccessibleName(say(page.title))
            made.clicked.connect(lambda _checked, page=page: self.chosen.emit(page))
            QShortcut(QKeySequence(f"Ctrl+{number}"), made, made.click)
            made.setToolTip(f"Ctrl+{number}")
            self._pages.addButton(made)
            self._buttons[page] = made
            layout.addWidget(made)
        layout.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        languages = QButtonGroup(self)
        for code, own_name in LANGUAGES.items():
            made = button(_SHORT.get(code, code))
            made.setCheckable(True)
            made.setChecked(code == say.language)
            made.setAccessibleName(own_name)
            made.setToolTip(own_name)
            made.clicked.connect(lambda _checked, code=code: self.language_chosen.emit(code))
            languages.addButton(made)
            foot.addWidget(made)
        foot.addStretch(1)
        self._theme = button("", self.theme_turned.emit)
        self._theme.setAccessibleName(say(text("ui", "Light or dark")))
        self._theme.setToolTip(say(text("ui", "Light or dark")))
        foot.addWidget(self._theme)
        layout.addLayout(foot)
        for page, made in self._buttons.items():
            made.setIcon(icon(page.value, on="text"))
        self._theme.setIcon(icon("theme"))

    def mark(self, page: PageName) -> None:
        """Marks the page that is open."""
        page = page.entry
        if any(made.hasFocus() for made in self._buttons.values()):
            self._buttons[page].setFocus()
        self._buttons[page].setChecked(True)
