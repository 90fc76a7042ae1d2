"""Keys and passwords of the site: what is kept, its history, and how it is handed over or forgotten."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from evsetup.commissioning.secret_words import kind_words
from evsetup.domain.text import text
from evsetup.ui.models.vault import CHANGED, SecretRow, SecretTable, VaultView
from evsetup.ui.secret_clipboard import CLEARED_AFTER_S
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.secret_text import SecretText
from evsetup.ui.widgets.words import words

_WIDEST = 320


class VaultDialog(QDialog):
    """A view over ``VaultView``. A secret is dots until a person shows it, one at a time."""

    export_wanted = Signal()
    import_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, say: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._view = VaultView()
        self.setWindowTitle(say(text("ui", "Keys and passwords")))
        self.resize(min(1080, parent.width() - 32), min(680, parent.height() - 32))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(words(say(text("ui", "Keys and passwords")), "section", wrap=True))
        self._protection = words("", "secondary", wrap=True)
        layout.addWidget(self._protection)
        self._warning = QVBoxLayout()
        layout.addLayout(self._warning)
        self._history = QCheckBox(say(text("ui", "Show the ones before, too")))
        self._history.toggled.connect(self._fill)
        # The focus frame takes room of its own.
        self._history.setMinimumWidth(self._history.sizeHint().width() + 16)
        layout.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeft)
        self._table = SecretTable(say)
        layout.addWidget(self._make_list(), 1)
        self._empty = words(say(text("ui", "Nothing is kept for this site yet.")), "secondary", wrap=True)
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self._detail = QVBoxLayout()
        self._detail.setSpacing(4)
        layout.addLayout(self._detail)
        self._forget = button(say(text("ui", "Forget this site's secrets…")), self.forget_wanted.emit)
        self._export = button(say(text("ui", "Hand over in a file…")), self.export_wanted.emit)
        layout.addLayout(
            row(
                self._forget,
                1,
                button(say(text("ui", "Take over from a file…")), self.import_wanted.emit),
                self._export,
                button(say(text("ui", "Close")), self.accept, kind="primary"),
            )
        )
        self.show_view(self._view)

    @property
    def rows(self) -> tuple[SecretRow, ...]:
        """What is listed now."""
        return self._table.rows

    def show_view(self, view: VaultView) -> None:
        """Shows what is kept; the row that was marked stays so, where it is still there."""
        self._view = view
        say = self._say
        self._protection.setText("" if view.protection is None else say(view.protection))
        clear(self._warning)
        if view.warning is not None:
            self._warning.addWidget(FindingBox(view.warning, say))
        self._forget.setEnabled(bool(view.rows))
        self._export.setEnabled(bool(view.rows))
        self._fill()

    def mark(self, place: int) -> None:
        """Marks a row, as a click does."""
        self._list.setCurrentIndex(self._table.index(place, 0))

    def _make_list(self) -> QTableView:
        view = QTableView()
        view.setModel(self._table)
        view.setAccessibleName(self._say(text("ui", "Keys and passwords")))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(140)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 16)
        head = view.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setResizeContentsPrecision(100)
        view.selectionModel().currentChanged.connect(self._marked)
        self._list = view
        return view

    def _fill(self) -> None:
        old = self._list.currentIndex()
        marked = self._table.rows[old.row()] if old.isValid() else None
        rows = self._view.shown(history=self._history.isChecked())
        self._table.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._history.setVisible(len(self._view.rows) > len(self._view.shown(history=False)))
        self._list.resizeColumnsToContents()
        for column in range(self._table.columnCount()):
            self._list.setColumnHidden(column, column == CHANGED and not self._history.isChecked())
            self._list.setColumnWidth(column, min(self._list.columnWidth(column) + 8, _WIDEST))
        place = next((at for at, one in enumerate(rows) if one == marked), 0)
        if rows:
            self.mark(place)
        else:
            clear(self._detail)

    def _marked(self, index: QModelIndex) -> None:
        clear(self._detail)
        if not index.isValid():
            return
        shown, say = self._table.rows[index.row()], self._say
        what = say(text("ui", "{what} of {charger}", what=kind_words(shown.life.kind), charger=shown.label))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words(what, "heading", wrap=True))
        if shown.life.kept is not None:
            column.addWidget(SecretText(shown.life.kept, what, say))
            told = text("ui", "A copy leaves the clipboard after {seconds} s.", seconds=CLEARED_AFTER_S)
        else:
            told = text("ui", "The one that came in its place is proven, so this one is no longer kept.")
        column.addWidget(words(say(told), "small", wrap=True))
        self._detail.addWidget(holder)
