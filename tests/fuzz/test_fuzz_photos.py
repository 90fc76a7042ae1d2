"""Photos from anywhere: a JPEG without place and camera comes out, or a reason; never anything else."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader
from tests.support.camera_photo import CAMERA, LATITUDE, camera_photo, exif

from evsetup.ui.photo_file import LONGEST_SIDE, BadPhoto, read_photo

pytestmark = pytest.mark.usefixtures("qapp", "quiet_qt")
SOME = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def quiet_qt() -> object:
    """What Qt's readers say of damaged pictures is meant for nobody."""
    from PySide6.QtCore import qInstallMessageHandler

    before = qInstallMessageHandler(lambda *_: None)
    yield
    qInstallMessageHandler(before)


def photo_of(folder: Path, content: bytes) -> tuple[bytes, int, int] | None:
    path = folder / "photo.jpg"
    path.write_bytes(content)
    try:
        return read_photo(path)
    except BadPhoto:
        return None


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG up to its picture."""
    found, at = [], 2
    while jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return found


def test_the_place_of_a_real_photo_is_there_before_and_gone_after(tmp_path: Path) -> None:
    photo = camera_photo()
    latitude = struct.pack(">6I", LATITUDE[0], 1, LATITUDE[1], 1, LATITUDE[2], 100)
    assert CAMERA in photo
    assert latitude in photo
    # Qt itself understands the block: it is no heap of bytes that only this test takes for EXIF.
    source = QBuffer(holder := QByteArray(photo))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    assert QImageReader(source).transformation().name == "TransformationRotate90"
    assert holder.size() == len(photo)

    kept = photo_of(tmp_path, photo)
    assert kept is not None
    picture, width, height = kept
    assert (width, height) == (480, 640)
    assert not [part for part in (CAMERA, latitude, b"Exif", exif()[6:20]) if part in picture]
    # APP0 (JFIF) may stay; APP1 (EXIF, XMP), APP2 (colours), APP13 (captions) and comments do not.
    assert not {0xE1, 0xE2, 0xED, 0xFE} & set(segments(picture))
    upright = QImage.fromData(picture)
    assert QColor(upright.pixel(240, 20)).green() > 200
    assert QColor(upright.pixel(240, 620)).blue() > 200


@SOME
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM", b"<svg>"]),
)
def test_any_bytes_are_a_photo_or_a_reason(tmp_path: Path, content: bytes, head: bytes) -> None:
    kept = photo_of(tmp_path, head + content)
    assert kept is None or kept[0].startswith(b"\xff\xd8")


@SOME
@given(
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8), st.floats(0, 1)
)
def test_a_damaged_photo_keeps_no_place_either(tmp_path: Path, changes: list[tuple[float, int]], length: float) -> None:
    content = bytearray(camera_photo(64, 48))
    for place, value in changes:
        content[int(place * len(content))] = value
    kept = photo_of(tmp_path, bytes(content[: max(1, int(length * len(content)))]))
    if kept is not None:
        picture, width, height = kept
        assert 0 < max(width, height) <= LONGEST_SIDE
        assert b"Exif" not in picture
        assert CAMERA[:6] not in picture
