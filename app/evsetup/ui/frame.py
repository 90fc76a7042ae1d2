"""The window: rail at the left, one page, the status line beneath. Pages are made when they are first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from evsetup.ui.models.status import StatusView
from evsetup.ui.pages.page import Page
from evsetup.ui.rail import PageName, Rail
from evsetup.ui.status_line import StatusLine
from evsetup.ui.voice import Voice

if TYPE_CHECKING:
    from evsetup.ui.drawer import Drawer

SMALLEST = QSize(1024, 700)
USUAL = QSize(1280, 800)

PageMaker = Callable[[Voice], Page]


class Window(QMainWindow):
    """The frame of all pages.

    ``page_made`` hands out each page (name, page) as soon as it exists, so that its desk can fill it; after a change of
    language all pages are made anew. ``closing`` asks for the shutdown; ``let_go`` ends it.
    """

    page_made = Signal(object, object)
    page_opened = Signal(object)
    closing = Signal()
    language_chosen = Signal(str)
    theme_turned = Signal()
    job_cancelled = Signal(str)
    vault_wanted = Signal()
    painted = Signal()

    def __init__(self, say: Voice, makers: Mapping[PageName, PageMaker], *, at_once: bool = True) -> None:
        """With ``at_once`` the first page is made now; else by the first ``open``, so that the frame is seen sooner."""
        super().__init__()
        self.say = say
        self._makers = makers
        self._pages: dict[PageName, Page] = {}
        self._status = StatusView()
        self._open = PageName.SITE
        self._may_close = False
        self._painted = False
        self.setWindowTitle("evsetup")
        room = self.screen().availableSize()
        self.setMinimumSize(SMALLEST.boundedTo(room))
        self.resize(USUAL.boundedTo(room))
        self._build()
        if at_once:
            self.open(self._open)

    @property
    def open_page(self) -> PageName:
        """The page that is shown."""
        return self._open

    def page(self, name: PageName) -> Page:
        """The page ``name``, made now when it was not opened before."""
        if name not in self._pages:
            made = self._makers[name](self.say)
            self._pages[name] = made
            self._stack.addWidget(made)
            self.page_made.emit(name, made)
        return self._pages[name]

    def made_page(self, name: PageName) -> Page | None:
        """The page ``name`` if it was made already."""
        return self._pages.get(name)

    def open(self, name: PageName) -> None:
        """Shows a page."""
        self._open = name
        self._stack.setCurrentWidget(self.page(name))
        self._rail.mark(name)
        self.page_opened.emit(name)

    def show_status(self, view: StatusView) -> None:
        """Shows the status line and its drawer."""
        self._status = view
        self._line.show_view(view)
        if self._drawer is not None:
            self._drawer.show_view(view)

    def rebuild(self) -> None:
        """Makes everything anew: in the language that ``say`` speaks now, in the colours of the theme."""
        self._pages.clear()
        if (old := self.takeCentralWidget()) is not None:
            old.hide()
            old.deleteLater()
        self._build()
        self.open(self._open)
        self.show_status(self._status)

    def let_go(self) -> None:
        """Closes for good."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks for the shutdown; closes only when that is done."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.closing.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells of the first paint: of the rail's, since a window that its parts cover is never painted itself."""
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            watched.removeEventFilter(self)
            self.painted.emit()
        return False

    def _build(self) -> None:
        self._rail = Rail(self.say)
        self._rail.chosen.connect(self.open)
        self._rail.language_chosen.connect(self.language_chosen)
        self._rail.theme_turned.connect(self.theme_turned)
        if not self._painted:
            self._rail.installEventFilter(self)
        self._stack = QStackedWidget()
        self._stack.setObjectName("stack")
        self._drawer: Drawer | None = None
        self._line = StatusLine(self.say)
        self._line.opened.connect(self._open_drawer)
        self._line.vault_wanted.connect(self.vault_wanted)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self._stack, 1)
        self._right.addWidget(self._line)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addLayout(self._right, 1)
        centre.setMinimumSize(SMALLEST)
        scroller = (
            QScrollArea()
        )  # a screen that is smaller than SMALLEST (200 % on a small laptop) still reaches everything
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(centre)
        self.setCentralWidget(scroller)
        self._rail.mark(self._open)

    def _open_drawer(self, opened: bool) -> None:
        from evsetup.ui.drawer import Drawer

        if self._drawer is None:
            self._drawer = Drawer(self.say)
            self._drawer.cancelled.connect(self.job_cancelled)
            self._drawer.show_view(self._status)
            self._right.insertWidget(1, self._drawer)
        self._drawer.setVisible(opened)
