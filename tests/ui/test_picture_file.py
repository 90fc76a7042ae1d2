"""Pictures that people load: photos and screenshots are read, anything else is told, and nothing hostile hurts."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QTransform

from evsetup.cards.qr_code import make_dots, read_dots
from evsetup.ui import picture_file
from evsetup.ui.picture_file import BadPicture, grey, read_picture
from evsetup.ui.widgets.qr_view import picture_of

pytestmark = pytest.mark.usefixtures("qapp")

CONTENT = "evsetup-csms:1?id=volt&name=Volt&address=wss://csms.example.com/ocpp"
CODE = picture_of(make_dots(CONTENT), 8)


def photo() -> QImage:
    """The code as somebody's phone sees it: on a grey wall, turned, uneven."""
    wall = QImage(1600, 1200, QImage.Format.Format_RGB32)
    wall.fill(QColor(150, 140, 120))
    painter = QPainter(wall)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(QTransform().translate(600, 200).rotate(17).scale(1.1, 0.95))
    painter.drawImage(0, 0, CODE)
    painter.end()
    return wall


@pytest.mark.parametrize("name", ["code.png", "code.jpg", "code.bmp", "wrong-ending.jpg"])
def test_a_code_is_read_out_of_a_photo(tmp_path: Path, name: str) -> None:
    kind = "PNG" if name.startswith("wrong") else name.rpartition(".")[2].upper()
    assert photo().save(str(tmp_path / name), kind)  # type: ignore[call-overload]
    assert read_dots(read_picture(tmp_path / name)) == (CONTENT,)


def test_a_code_is_read_light_on_dark_mirrored_by_nothing_and_through_transparency() -> None:
    inverted = CODE.copy()
    inverted.invertPixels()
    assert read_dots(grey(inverted, "dark")) == (CONTENT,)
    clear = QImage(CODE.size(), QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    for y in range(CODE.height()):
        for x in range(CODE.width()):
            if CODE.pixelColor(x, y).lightness() < 128:
                clear.setPixelColor(x, y, QColor(0, 0, 0))
    assert read_dots(grey(clear, "transparent")) == (CONTENT,)


def test_several_codes_in_one_picture_are_all_read() -> None:
    other = picture_of(make_dots("something else"), 8)
    both = QImage(CODE.width() + other.width(), CODE.height(), QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.white)
    painter = QPainter(both)
    painter.drawImage(0, 0, CODE)
    painter.drawImage(CODE.width(), 0, other)
    painter.end()
    assert set(read_dots(grey(both, "both"))) == {CONTENT, "something else"}


def test_a_huge_screenshot_is_made_smaller_and_still_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_file, "_READ_SIDE", 300)
    read = grey(picture_of(make_dots(CONTENT), 20), "huge")
    assert max(read.width, read.height) == 300
    assert read_dots(read) == (CONTENT,)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("text.png", b"hello"),
        ("vector.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("vector.png", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ],
)
def test_what_is_no_picture_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadPicture):
        read_picture(tmp_path / name)


def test_a_picture_that_claims_to_be_enormous_is_not_decoded(tmp_path: Path) -> None:
    import struct
    import zlib

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", len(head)) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)
    with pytest.raises(BadPicture):
        read_picture(tmp_path / "bomb.png")


def test_a_file_of_too_many_bytes_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert CODE.save(str(tmp_path / "code.png"))
    monkeypatch.setattr(picture_file, "MOST_BYTES", 100)
    with pytest.raises(BadPicture):
        read_picture(tmp_path / "code.png")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadPicture):
        read_picture(tmp_path / "gone.png")


def encoded(kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(picture_of(make_dots("x"), 2).convertToFormat(QImage.Format.Format_RGB32))
    return bytes(buffer.data().data())


@pytest.mark.qt_log_ignore(".")
@settings(deadline=None)
@given(st.sampled_from([b"png", b"jpeg", b"bmp"]), st.data())
def test_a_picture_with_any_part_replaced_is_read_or_told(kind: bytes, data: st.DataObject) -> None:
    whole = encoded(kind)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    bent = whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"bent.{kind.decode()}"
        path.write_bytes(bent)
        try:
            read_dots(read_picture(path))
        except BadPicture as bad:
            told = bad.finding
        else:
            return
    assert told.do
