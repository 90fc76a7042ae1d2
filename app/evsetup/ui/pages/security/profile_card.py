"""The security profile that a charger has, in number and words, and the ones that it can be raised to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from evsetup.commissioning.security_now import PROFILES, SecurityNow
from evsetup.domain.text import Text, text
from evsetup.ui.models.security import calm, own_certificate_words
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_layout import TightFlow
from evsetup.ui.widgets.words import words


class ProfileCard(Card):
    """``raise_wanted`` tells the profile."""

    raise_wanted = Signal(int)

    def __init__(self, say: Voice) -> None:
        super().__init__(spacing=8)
        self._say = say
        self._shown: SecurityNow | None = None
        self._number, self._word = words("", "reading"), words("", "strong", wrap=True)
        self._hint = words("", "secondary", wrap=True)
        head = row(self._number, self._word, spacing=12)
        head.setStretch(1, 1)
        self._finding = QVBoxLayout()
        self._flow = QWidget()
        flow = TightFlow(self._flow, spacing=8)
        self._buttons: dict[int, QPushButton] = {}
        for profile in list(PROFILES)[1:]:
            made = button(say(text("ui", "Raise to {profile}…", profile=profile)), self._wish(profile))
            made.setAccessibleDescription(say(PROFILES[profile]))
            self._buttons[profile] = made
            flow.addWidget(made)
        self.body.addWidget(words(say(text("ui", "Security profile")), "heading"))
        self.body.addLayout(head)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._finding)
        self.body.addWidget(self._flow)
        self.body.addStretch(1)

    def show_now(self, now: SecurityNow, *, busy: bool) -> None:
        """Shows what the charger said."""
        if now is not self._shown:
            self._shown = now
            self._fill(now)
        for made in self._buttons.values():
            made.setEnabled(not busy)

    def _fill(self, now: SecurityNow) -> None:
        known = now.profile is not None
        for label in (self._number, self._word, self._hint):
            label.setVisible(known)
        clear(self._finding)
        if now.profile is not None:
            self._number.setText(str(now.profile))
            self._word.setText(self._say(PROFILES.get(now.profile, text("ui", "a profile that OCPP does not know"))))
            self._hint.setText(self._say(_hint(now)))
        elif now.profile_finding is not None:
            self._finding.addWidget(FindingBox(calm(now.profile_finding), self._say))
        for profile, made in self._buttons.items():
            made.setVisible(profile in now.higher)
        self._flow.setVisible(bool(now.higher))

    def _wish(self, profile: int) -> Callable[[], None]:
        return lambda: self.raise_wanted.emit(profile)


def _hint(now: SecurityNow) -> Text:
    if not now.higher:
        return own_certificate_words(now)
    return text("ui", "Over OCPP it only goes up, never down. What is needed is read first; nothing is written yet.")
