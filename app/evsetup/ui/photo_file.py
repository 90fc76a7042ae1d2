"""A photo from a file, drawn anew: small enough for the site file, without place, camera or anything else beside the picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.ui.picture_file import MOST_BYTES, MOST_SIDE

LONGEST_SIDE = 1600
_FORMATS = frozenset({b"png", b"jpeg"})
_QUALITY = 85
_MEGABYTES = 256


class BadPhoto(Fault):
    """A file that is no photo that is taken in here."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            Finding(
                "photo.unreadable",
                Severity.PROBLEM,
                text("ui", "{file} cannot be read as a photo.", file=name),
                text("ui", "Nothing was added to the site."),
                (text("ui", "Choose a JPEG or PNG file."),),
                (Evidence("reason", reason),),
            )
        )


def read_photo(path: Path) -> tuple[bytes, int, int]:
    """The photo as JPEG, upright, at most ``LONGEST_SIDE`` pixels wide and high, with its sides. Blocks: call it in a thread.

    Raises:
        BadPhoto: it is none, of another kind, or far too large.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadPhoto(path.name, "too many bytes")
    except OSError as error:
        raise BadPhoto(path.name, error.strerror or "?") from error
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind, size = bytes(reader.format().data()), reader.size()
    if kind not in _FORMATS:
        raise BadPhoto(path.name, f"kind: {kind.decode('ascii', 'replace') or 'unknown'}")
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE:
        raise BadPhoto(path.name, f"{size.width()} × {size.height()}")
    if max(size.width(), size.height()) > LONGEST_SIDE:
        most = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise BadPhoto(path.name, reader.errorString())
    return _as_jpeg(image), image.width(), image.height()


def _as_jpeg(image: QImage) -> bytes:
    """Only its dots, drawn on new paper: text and colour profiles of the file do not come along."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
