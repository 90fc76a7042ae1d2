"""Whether to put the library's newer firmware on first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup

from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.pages.steps.pane import StepPane
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.machine_text import MachineText
from evsetup.ui.widgets.words import words


class FirmwareStep(StepPane):
    """Update first, or keep what is there."""

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "Update the firmware first?"),
            text("ui", "Updates come before settings, since an update may reset them."),
        )
        self._versions = words("", "strong", wrap=True)
        self._hash = MachineText("", say(text("ui", "SHA-256 of the image")), say)
        self._update = Choice(
            say(text("ui", "Update now")), say(text("ui", "Done only when the charger itself reports the new version."))
        )
        self._keep = Choice(say(text("ui", "Keep the firmware")), say(text("ui", "Settings only.")))
        group = QButtonGroup(self)
        for choice in (self._update, self._keep):
            group.addButton(choice.button)
        self._update.button.clicked.connect(lambda: self._choose(update=True))
        self._keep.button.clicked.connect(lambda: self._choose(update=False))
        for widget in (self._versions, self._hash, self._update, self._keep):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows now and then."""
        super().show_view(view)
        answers = view.wizard.answers
        better = answers.better_image or answers.image
        if better is not None:
            now = next((value for label, value in view.facts if label.source == "Firmware"), "") or "?"
            words_ = text("ui", "{now} → {then} ({file})", now=now, then=better.version, file=better.file_name)
            self._versions.setText(self.say(words_))
            self._hash.show_text(better.sha256)
        (self._update if answers.image is not None else self._keep).button.setChecked(True)

    def _choose(self, *, update: bool) -> None:
        answers = self.view.wizard.answers
        better = answers.better_image or answers.image
        self.answered.emit(replace(answers, better_image=better, image=better if update else None))
