"""Demo firmware images: made once, checked by whoever installs them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.simulator.demo_image import (
    BadImage,
    DamagedImage,
    NotAnImage,
    OtherHardware,
    build_image,
    check_image,
    write_demo_image,
)

IMAGE = build_image("OpenEVSE", "board", "5.2.0", payload_size=2000)


def test_a_genuine_image_is_taken_under_any_of_the_names_of_its_hardware() -> None:
    assert check_image(IMAGE, "openevse", ("other", "BOARD")).version == "5.2.0"


@pytest.mark.parametrize("length", [0, 5, 11, 40, 1999, len(IMAGE) - 1])
def test_a_truncated_image_is_damaged(length: int) -> None:
    with pytest.raises(DamagedImage):
        check_image(IMAGE[:length], "OpenEVSE", ("board",))


def test_an_image_with_something_behind_it_or_a_changed_byte_is_damaged() -> None:
    for content in (IMAGE + b"x", IMAGE[:-1] + bytes([IMAGE[-1] ^ 1])):
        with pytest.raises(DamagedImage):
            check_image(content, "OpenEVSE", ("board",))


def test_an_image_for_something_else_is_refused() -> None:
    for vendor, model in (("OpenEVSE", "toaster"), ("Toasty", "board")):
        with pytest.raises(OtherHardware):
            check_image(IMAGE, vendor, (model,))


def test_what_is_no_image_is_refused() -> None:
    for content in (
        b"\x7fELF" + bytes(100),
        IMAGE[:8] + b"\xff\xff\xff\xff" + IMAGE[12:],
        IMAGE[:12] + b"{" + IMAGE[13:][::-1],
    ):
        with pytest.raises(NotAnImage):
            check_image(content, "OpenEVSE", ("board",))


@given(st.binary(max_size=300), st.booleans())
def test_foreign_bytes_are_never_installed(content: bytes, with_magic: bool) -> None:
    with pytest.raises(BadImage):
        check_image((IMAGE[:8] if with_magic else b"") + content, "OpenEVSE", ("board",))


def test_a_written_image_is_the_same_every_time_and_repaired_when_it_was_changed(tmp_path: Path) -> None:
    first = write_demo_image(tmp_path, "OpenEVSE", "Advanced Series", "5.2.0")
    first.path.write_bytes(b"changed")
    again = write_demo_image(tmp_path, "OpenEVSE", "Advanced Series", "5.2.0")
    assert first == again
    assert hashlib.sha256(again.path.read_bytes()).hexdigest() == again.sha256
    assert again.path.name == "openevse-advanced-series-5.2.0.bin"
