"""The report as PDF: laid out by Qt's rich text, page by page, in any thread, with or without a window.

Facts: ``facts/desktop.md`` §B7. Qt shapes Gurmukhi; the font that ships is used when it is there.
"""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from evsetup.domain.text import text
from evsetup.report.html import page_html, pieces_of
from evsetup.report.json_export import content_hash
from evsetup.report.model import Report
from evsetup.report.pagination import Sheet, paginate
from evsetup.report.pdf_outline import outline_of, with_outline
from evsetup.report.piece import Picture
from evsetup.report.report_file import write_whole
from evsetup.resources import resource
from evsetup.wording import Catalogue

_DOTS_PER_INCH = 300
_DOTS_PER_PIXEL = _DOTS_PER_INCH / 96
_MARGINS_MM = QMarginsF(18, 16, 18, 10)
_FOOTER_MM = 11
_FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Noto Sans Gurmukhi")

OnPage = Callable[[int, int], None]
"""Hears, in the thread that writes, how many pages are done and how many there are."""


def unseen(_done: int, _pages: int) -> None:
    """Nobody watches."""


_one_at_a_time = threading.Lock()


async def save_pdf(report: Report, path: Path, catalogue: Catalogue | None = None) -> str:
    """``write_pdf`` in a worker thread, from a program that has no window of its own (a terminal command).

    Qt is then started and ended in this, the main thread, where it belongs.
    """
    with offscreen_qt():
        return await asyncio.to_thread(write_pdf, report, path, catalogue)


def write_pdf(report: Report, path: Path, catalogue: Catalogue | None = None, on_page: OnPage = unseen) -> str:
    """Writes ``report`` to ``path`` (blocking, any thread) in the words of ``catalogue``; the SHA-256 of the file.

    Raises:
        ReportFault: the file cannot be written; an older one is still as it was.
    """
    with _one_at_a_time, offscreen_qt():
        content = _render(report, catalogue or report.catalogue, on_page)
    write_whole(path, content)
    return hashlib.sha256(content).hexdigest()


@contextmanager
def offscreen_qt() -> Iterator[None]:
    """Qt without a display, for as long as it is needed; nothing when the program has a window already."""
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication(["evsetup", "-platform", "offscreen"])
    try:
        yield
    finally:
        # It must go in the thread that made it: at the end of the process that would be another one.
        shiboken6.delete(application)


def _render(report: Report, catalogue: Catalogue, on_page: OnPage) -> bytes:
    _add_shipped_font()
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(f"{catalogue.say(text('report', 'EV charger hand-over report'))} · {report.site}")
    writer.setCreator(f"evsetup {report.app_version}")
    pieces = pieces_of(report, catalogue.say)
    layout = _Layout(writer, {piece.html: piece.picture for piece in pieces if piece.picture is not None})
    sheets = paginate(pieces, layout.height, _dots(1), layout.height_of)
    digest = content_hash(report)
    digest_words = catalogue.say(text("report", "SHA-256 of the content: {hash}", hash=digest))
    painter = QPainter(writer)
    try:
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                writer.newPage()
            layout.draw(painter, sheet)
            page = catalogue.say(text("report", "Page {page} of {pages}", page=number, pages=len(sheets)))
            _draw_footer(painter, writer, digest_words, page)
            on_page(number, len(sheets))
    finally:
        painter.end()
        device.close()
    return with_outline(bytes(content.data()), outline_of(pieces, sheets), digest)


class _Layout:
    """Lays pieces out in the width of the page; each is laid out once, for measuring and drawing."""

    def __init__(self, writer: QPdfWriter, pictures: Mapping[str, Picture]) -> None:
        self._writer = writer
        self._pictures = pictures
        self._width = float(writer.width())
        self.height = writer.height() - _dots(_FOOTER_MM)
        self._laid_out: dict[str, QTextDocument] = {}
        self._font = _font(9.5)
        self._option = QTextOption()
        # A URL or a hash that is longer than its column is broken rather than cut off.
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def height_of(self, html: str) -> float:
        if (picture := self._pictures.get(html)) is not None:
            return picture.height * _DOTS_PER_PIXEL + _dots(1)
        return self._document(html).size().height()

    def draw(self, painter: QPainter, sheet: Sheet) -> None:
        for top, html in sheet:
            painter.save()
            painter.translate(0, top)
            if (picture := self._pictures.get(html)) is not None:
                # Unlike a document, a painter leaves the interpreter to others while it packs a picture: the window stays alive.
                area = QRectF(0, 0, picture.width * _DOTS_PER_PIXEL, picture.height * _DOTS_PER_PIXEL)
                painter.drawImage(area, QImage.fromData(picture.content))
                painter.restore()
                continue
            self._document(html).drawContents(painter, QRectF(0, 0, self._width, self.height - top))
            painter.restore()

    def _document(self, html: str) -> QTextDocument:
        if html not in self._laid_out:
            document = QTextDocument()
            document.documentLayout().setPaintDevice(self._writer)
            document.setDocumentMargin(0)
            document.setDefaultFont(self._font)
            document.setDefaultTextOption(self._option)
            document.setHtml(page_html(html))
            document.setTextWidth(self._width)
            self._laid_out[html] = document
        return self._laid_out[html]


def _draw_footer(painter: QPainter, writer: QPdfWriter, digest: str, page: str) -> None:
    area = QRectF(0, writer.height() - _dots(_FOOTER_MM / 2), writer.width(), _dots(_FOOTER_MM / 2))
    painter.save()
    painter.setFont(_font(6.5))
    painter.setPen(Qt.GlobalColor.darkGray)
    painter.drawLine(area.topLeft(), area.topRight())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, digest)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, page)
    painter.restore()


def _add_shipped_font() -> None:
    """Gurmukhi comes from the font that ships, else from whatever the system has. Once for each run of Qt."""
    with suppress(FileNotFoundError):
        path = str(resource("fonts", "NotoSansGurmukhi-Regular.ttf"))
        if "Noto Sans Gurmukhi" not in QFontDatabase.families():
            QFontDatabase.addApplicationFont(path)


def _font(points: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(points)
    # A hash that is copied out of the PDF must not have "ff" in one letter.
    for ligature in ("liga", "dlig"):
        font.setFeature(QFont.Tag(ligature), 0)
    return font


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _DOTS_PER_INCH
