"""The program's icon in the containers of Windows and macOS, read back by their own rules."""

from __future__ import annotations

import struct

from PySide6.QtGui import QImage

import icon


def test_a_windows_icon_lists_each_size_where_it_is() -> None:
    data = icon.ico()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 7)
    sizes = []
    for index in range(count):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        image = QImage.fromData(data[offset : offset + length], "PNG")
        assert image.width() == (width or 256)
        sizes.append(image.width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_a_macos_icon_is_a_chain_of_pictures_to_its_end() -> None:
    data = icon.icns()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    offset, widths = 8, []
    while offset < len(data):
        (length,) = struct.unpack_from(">I", data, offset + 4)
        widths.append(QImage.fromData(data[offset + 8 : offset + length], "PNG").width())
        offset += length
    assert widths == [128, 256, 512, 1024]


def test_the_icon_is_not_an_empty_picture() -> None:
    image = QImage.fromData(icon.ico()[6 + 16 * 7 :], "PNG")
    assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))
