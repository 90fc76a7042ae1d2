"""Where chargers are looked for: who was seen and how, the question to the network, this laptop, and what to do if none shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from evsetup.domain.finding import Severity
from evsetup.domain.text import Text, text
from evsetup.ui import theme
from evsetup.ui.models.find import MOST_ROWS, AdapterView, FindView, FoundView
from evsetup.ui.pages.page import scrolling
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.card import Card, clear, row
from evsetup.ui.widgets.finding_box import FindingBox
from evsetup.ui.widgets.flow_row import FlowRow
from evsetup.ui.widgets.progress_line import ProgressLine
from evsetup.ui.widgets.words import selectable, words


class FindPanel(QWidget):
    """A view over ``FindView``. ``chosen`` gives the key of the charger that shall be set up."""

    search_wanted = Signal()
    search_stopped = Signal()
    by_hand_wanted = Signal()
    family_chosen = Signal(str)
    chosen = Signal(str)
    came_up = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__()
        self._say = say
        self._view = FindView()
        self._rows: dict[str, _Row] = {}
        self._none = words(say(text("ui", "None yet.")), "secondary", wrap=True)
        self._more = words("", "small", wrap=True)
        canvas = QWidget()
        self._column = QVBoxLayout(canvas)
        self._column.setSpacing(16)
        self._column.addWidget(self._make_search())
        self._findings = QVBoxLayout()
        self._findings.setSpacing(12)
        self._column.addLayout(self._findings)
        self._column.addWidget(words(say(text("ui", "Seen")), "section"))
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._column.addLayout(self._found)
        self._column.addWidget(self._none)
        self._column.addWidget(self._more)
        self._column.addWidget(self._make_help())
        self._notes = QVBoxLayout()
        self._notes.setSpacing(12)
        self._column.addLayout(self._notes)
        self._column.addWidget(self._make_laptop())
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(canvas))

    def show_view(self, view: FindView) -> None:
        """Shows how it stands; what stays is changed in place."""
        before, self._view = self._view, view
        self._show_search(view)
        if view.findings != before.findings:
            clear(self._findings)
            clear(self._notes)
            for finding in view.findings:
                place = self._findings if finding.severity >= Severity.WARNING else self._notes
                place.addWidget(FindingBox(finding, self._say))
        self._show_found(view)
        self._show_help(view, before)
        if view.adapters != before.adapters:
            self._show_laptop(view)
        self._asked_title.setVisible(bool(view.asked))
        self._asked.setText("\n".join(self._say(line) for line in view.asked))
        self._asked.setVisible(bool(view.asked))

    def showEvent(self, event: QShowEvent) -> None:
        """Says that it can be seen: until then nobody keeps it up to date."""
        super().showEvent(event)
        self.came_up.emit()

    # -- the search --------------------------------------------------------------------------------------------------

    def _make_search(self) -> Card:
        say = self._say
        card = Card(margin=16, spacing=12)
        card.body.addWidget(
            words(say(text("ui", "Many chargers keep silent until they are asked")), "strong", wrap=True)
        )
        why = text(
            "ui",
            "Those that announce themselves, hang on USB or dial in appear by themselves. The others answer a question to the "
            "network. It is asked only when you say so, and never logs in anywhere.",
        )
        card.body.addWidget(words(say(why), "secondary", wrap=True))
        self._ask = button(say(text("ui", "Ask the network…")), self.search_wanted.emit, kind="primary")
        self._by_hand = button(say(text("ui", "Type an address…")), self.by_hand_wanted.emit)
        self._acts = FlowRow((self._ask, self._by_hand))
        self._progress = ProgressLine(say)
        self._progress.cancelled.connect(self.search_stopped)
        self._result = words("", "secondary", wrap=True)
        card.body.addWidget(self._acts)
        card.body.addWidget(self._progress)
        card.body.addWidget(self._result)
        return card

    def _show_search(self, view: FindView) -> None:
        running = view.search
        self._ask.setEnabled(running is None and bool(view.network) and not view.read_only)
        self._by_hand.setEnabled(not view.read_only)
        self._progress.setVisible(running is not None)
        if running is not None:
            doing = self._say(running.doing)
            self._progress.show_progress(doing, running.done, running.total, running.elapsed_s, running.normal_s)
        self._result.setText(self._say(view.result))
        self._result.setVisible(view.result is not None and running is None)
        self._acts.settle()

    # -- who was seen ------------------------------------------------------------------------------------------------

    def _show_found(self, view: FindView) -> None:
        shown = view.found[:MOST_ROWS]
        for key in self._rows.keys() - {found.key for found in shown}:
            gone = self._rows.pop(key)
            gone.hide()
            gone.deleteLater()
        for found in shown:
            made = self._rows.get(found.key)
            if made is None:
                made = self._rows[found.key] = _Row(self._say)
                made.chosen.connect(self.chosen)
                self._found.addWidget(made)
            made.show_found(found, open_to_act=not view.read_only)
        self._none.setVisible(not shown)
        left = len(view.found) - len(shown)
        self._more.setText(self._say(text("ui", "And {count} more, on the board.", count=left)) if left else "")
        self._more.setVisible(left > 0)

    # -- not found? --------------------------------------------------------------------------------------------------

    def _make_help(self) -> Card:
        say = self._say
        card = Card(margin=16, spacing=8)
        title = say(text("ui", "Not found? Do this"))
        card.body.addWidget(words(title, "strong", wrap=True))
        self._families = QComboBox()
        self._families.setAccessibleName(say(text("ui", "Which charger are you looking for?")))
        self._families.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._families.setMinimumContentsLength(24)
        self._families.activated.connect(self._choose_family)
        card.body.addWidget(self._families)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(6)
        card.body.addLayout(self._steps)
        return card

    def _show_help(self, view: FindView, before: FindView) -> None:
        if view.families != before.families or not self._families.count():
            self._families.clear()
            self._families.addItem(self._say(text("ui", "Any charger")))
            self._families.addItems([name for _, name in view.families])
        at = next((n for n, (card, _) in enumerate(view.families, 1) if card == view.family), 0)
        self._families.setCurrentIndex(at)
        if view.steps != before.steps or not self._steps.count():
            clear(self._steps)
            for number, step in enumerate(view.steps, 1):
                self._steps.addWidget(words(f"{number}. {self._say(step)}", wrap=True))

    def _choose_family(self, index: int) -> None:
        self.family_chosen.emit(self._view.families[index - 1][0] if index > 0 else "")

    # -- this laptop -------------------------------------------------------------------------------------------------

    def _make_laptop(self) -> Card:
        say = self._say
        card = Card(margin=16, spacing=8)
        card.body.addWidget(words(say(text("ui", "This laptop")), "strong"))
        self._adapters = QVBoxLayout()
        self._adapters.setSpacing(4)
        card.body.addLayout(self._adapters)
        self._asked_title = words(say(text("ui", "What was asked, and where")), "strong", wrap=True)
        card.body.addWidget(self._asked_title)
        self._asked = words("", "small", wrap=True)
        card.body.addWidget(self._asked)
        return card

    def _show_laptop(self, view: FindView) -> None:
        clear(self._adapters)
        for adapter in view.adapters:
            self._adapters.addWidget(
                words(self._adapter(adapter), "body" if adapter.picked else "secondary", wrap=True)
            )

    def _adapter(self, adapter: AdapterView) -> str:
        parts: list[str | Text] = [adapter.name, adapter.addresses, adapter.state]
        if adapter.picked:
            parts.append(text("ui", "chargers are looked for here"))
        return " · ".join(part if isinstance(part, str) else self._say(part) for part in parts if part)


class _Row(Card):
    """One charger, with every way in which it was seen."""

    chosen = Signal(str)

    def __init__(self, say: Voice) -> None:
        super().__init__(margin=16, spacing=6)
        self._say = say
        self._found: FoundView | None = None
        self._title, self._about = words("", "large", wrap=True), words("", "small", wrap=True)
        self._says = words("", "secondary", wrap=True)
        self._act = button(say(text("ui", "Set up")), self._choose)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._about)
        head = row(spacing=12)
        head.addLayout(texts, 1)
        head.addWidget(self._act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._ways = QGridLayout()
        self._ways.setHorizontalSpacing(12)
        self._ways.setVerticalSpacing(2)
        self._ways.setColumnStretch(1, 1)
        self.body.addLayout(self._ways)
        self.body.addWidget(self._says)

    def show_found(self, found: FoundView, *, open_to_act: bool) -> None:
        """Shows another state of the same charger."""
        self._act.setEnabled(open_to_act)
        self._act.setVisible(found.can_set_up)
        if found == self._found:
            return
        before, self._found = self._found, found
        say = self._say
        self._title.setText(found.title)
        self._about.setText(found.about)
        self._about.setVisible(bool(found.about))
        self._act.setAccessibleName(f"{say(text('ui', 'Set up'))}: {found.title}")
        if before is None or found.ways != before.ways:
            self._show_ways(found)
        self._says.setText(say(found.says))
        self._says.setVisible(found.says is not None)
        self.setAccessibleName(f"{found.title}, {found.about}")

    def _show_ways(self, found: FoundView) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, way in enumerate(found.ways):
            self._ways.addWidget(words(way.seen_by, "small"), at, 0)
            address = selectable(words(way.address, "small", wrap=True), f"{way.seen_by}, {found.title}: {way.address}")
            address.setFont(theme.machine_font())
            self._ways.addWidget(address, at, 1)
            best = self._say(text("ui", "best way")) if way.best else ""
            self._ways.addWidget(words(best, "small"), at, 2)

    def _choose(self) -> None:
        if self._found is not None:
            self.chosen.emit(self._found.key)
