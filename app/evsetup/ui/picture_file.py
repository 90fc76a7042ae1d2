"""Picture files and pictures from the clipboard as grey values, with caps: a hostile file costs bounded time and memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from evsetup.cards.code_reader import NO_PICTURE, tell_codes
from evsetup.cards.qr_code import GreyPicture
from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text

MOST_BYTES = 30_000_000
MOST_SIDE = 20_000
_READ_SIDE = 4000
"""Larger pictures are made this small before a code is looked for: no dot of a usable code gets lost."""
_MEGABYTES = 256

FORMATS = frozenset({b"png", b"jpeg", b"bmp"})
"""What is decoded; an SVG or anything else with a life of its own is not."""


class BadPicture(Fault):
    """A file or clipboard that holds no picture that is read here."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            Finding(
                "picture.unreadable",
                Severity.PROBLEM,
                text("ui", "{file} cannot be read as a picture.", file=name),
                text("ui", "No code was looked for in it."),
                (text("ui", "Take a screenshot or a photo of the code, as PNG or JPEG file."),),
                (Evidence("reason", reason),),
            )
        )


def read_picture(path: Path) -> GreyPicture:
    """The picture in a file. Blocks: call it in a thread.

    Raises:
        BadPicture: it is none, of another kind, or far too large.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadPicture(path.name, "too many bytes")
    except OSError as error:
        raise BadPicture(path.name, error.strerror or "?") from error
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data())
    if kind not in FORMATS:
        raise BadPicture(path.name, f"kind: {kind.decode('ascii', 'replace') or 'unknown'}")
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE:
        raise BadPicture(path.name, f"{size.width()} × {size.height()}")
    if max(size.width(), size.height()) > _READ_SIDE:
        reader.setScaledSize(size.scaled(QSize(_READ_SIDE, _READ_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise BadPicture(path.name, reader.errorString())
    return grey(image, path.name)


def main(path: Path) -> int:
    """``evsetup read-codes --picture FILE``: as ``code_reader``'s process, for a picture that is still a file."""
    try:
        picture = read_picture(path)
    except BadPicture:
        return NO_PICTURE
    return tell_codes(picture)


def grey(image: QImage, name: str) -> GreyPicture:
    """A decoded picture's grey values, transparent parts on white.

    Raises:
        BadPicture: it is empty.
    """
    if image.isNull():
        raise BadPicture(name, "empty")
    if max(image.width(), image.height()) > _READ_SIDE:
        image = image.scaled(QSize(_READ_SIDE, _READ_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    if image.hasAlphaChannel():
        from PySide6.QtGui import QPainter

        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    lines = bytes(image.constBits())
    return GreyPicture(width, height, b"".join(lines[y * stride : y * stride + width] for y in range(height)))
