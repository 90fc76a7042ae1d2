"""The few dialogs: a finding, an address, a passphrase, what an image is for. None of them blocks the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ui.choice_dialog import ChoiceDialog
from evsetup.ui.pages.steps.pane import labelled
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.words import words


class FindingDialog(QDialog):
    """One finding, to be read and closed."""

    def __init__(self, finding: Finding, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setWindowTitle("evsetup")
        self.setMinimumWidth(560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(FindingBox(finding, say, large=True))
        layout.addLayout(row(1, button(say(text("ui", "Close")), self.accept, kind="primary")))


class AskDialog(QDialog):
    """A question with a few fields; ``answers`` are what was typed. ``other`` is a second way out, ``chose_other``. With
    ``equal`` it goes on only when all fields hold the same."""

    def __init__(
        self,
        say: Voice,
        parent: QWidget,
        question: Text,
        why: Text | Finding | Sequence[Finding],
        fields: Sequence[tuple[Text, str, bool]],
        go: Text,
        other: Text | None = None,
        *,
        equal: bool = False,
    ) -> None:
        super().__init__(parent)
        self.chose_other = False
        self._equal = equal
        self.setWindowTitle(say(question))
        self.setMinimumWidth(520 if isinstance(why, Text) else 680)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(question), "section", wrap=True))
        if isinstance(why, Text):
            layout.addWidget(words(say(why), "secondary", wrap=True))
        else:
            for finding in (why,) if isinstance(why, Finding) else why:
                layout.addWidget(FindingBox(finding, say))
        self._fields: list[QLineEdit] = []
        for label, start, secret in fields:
            field = QLineEdit(start)
            if secret:
                field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._go_on)
            field.textChanged.connect(self._judge)
            labelled(layout, say(label), field)
            self._fields.append(field)
        parts: list[QWidget | int] = [button(say(text("ui", "Cancel")), self.reject), 1]
        if other is not None:
            parts.append(button(say(other), self._other))
        layout.addSpacing(8)
        self._go = button(say(go), self._go_on, kind="primary")
        layout.addLayout(row(*parts, self._go))
        self._judge()

    @property
    def answers(self) -> list[str]:
        """What was typed."""
        return [field.text().strip() for field in self._fields]

    @property
    def typed(self) -> list[str]:
        """The same, with the spaces around it: they may belong to a passphrase."""
        return [field.text() for field in self._fields]

    def _judge(self) -> None:
        self._go.setEnabled(not self._equal or (len(set(self.answers)) == 1 and self.answers[0] != ""))

    def _go_on(self) -> None:
        if self._go.isEnabled():
            self.accept()

    def _other(self) -> None:
        self.chose_other = True
        self.accept()


async def finished(dialog: QDialog) -> bool:
    """Opens ``dialog`` and waits until it is closed; whether it was accepted. Deletes it afterwards."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(end)
    dialog.open()
    try:
        return await done == QDialog.DialogCode.Accepted
    finally:
        dialog.close()
        dialog.deleteLater()


async def ask_passphrase(
    say: Voice, parent: QWidget, finding: Finding, *, fits: bool, new: bool
) -> tuple[bool, Secret | None]:
    """Tells why the vault does not open, and asks for its passphrase: (go on?, passphrase); ``(True, None)`` means: for this
    session only. ``fits``: a passphrase can open it, or make one; else the one thing to do here is to read. ``new``: it makes
    the vault, so it is typed twice."""
    fields = [(text("ui", "Passphrase"), "", True)] if fits else []
    if fits and new:
        fields.append((text("ui", "Once more"), "", True))
    dialog = AskDialog(
        say,
        parent,
        text("ui", "How shall keys and passwords be kept?"),
        finding,
        fields,
        text("ui", "Use this passphrase") if fits else text("ui", "Forget them when I close"),
        text("ui", "Forget them when I close") if fits else None,
        equal=fits and new,
    )
    if not await finished(dialog):
        return False, None
    if not fits or dialog.chose_other or not dialog.answers[0]:
        return not fits or dialog.chose_other, None
    return True, Secret(dialog.answers[0])


async def ask_choice(
    say: Voice, parent: QWidget, question: Text, why: Text, choices: Sequence[tuple[str, str]], go: Text
) -> int | None:
    """Lets a person choose one of ``choices`` (title, why); its place, ``None`` when they do not."""
    dialog = ChoiceDialog(say, parent, question, why, choices, go)
    return dialog.chosen if await finished(dialog) else None


async def choose_file(parent: QWidget, title: str, filters: str, *, save: bool = False, name: str = "") -> Path | None:
    """Lets a person choose a file to open, or to save as ``name``; ``None`` when they do not."""
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(filters)
    if save:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    chosen = await finished(dialog)
    files = dialog.selectedFiles()
    return Path(files[0]) if chosen and files else None
