"""Images of ESP32 boards: what they are for, whole or the program alone; nothing else is taken for one."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.esp32_images import CHOICE_AT, CHOICE_SIZE, PROGRAM_AT, SLOT, program, table, whole

from evsetup.firmware.esp32_image import Esp32Image, Place, Places, read_esp32_image, read_places
from evsetup.firmware.faults import ImageFault


def test_a_program_says_its_chip_its_version_and_its_name() -> None:
    assert read_esp32_image(program("5.2.0", chip=9), "a.bin") == Esp32Image("ESP32-S3", False, "5.2.0", "charger")


def test_a_whole_image_is_known_by_its_table() -> None:
    assert read_esp32_image(whole("5.2.0"), "a.bin") == Esp32Image("ESP32", True, "5.2.0", "charger")


@pytest.mark.parametrize(
    "content",
    [b"", b"\xe9", bytes(100_000), program("1")[:0x40], b"MZ" + program("1")[2:], program("1", chip=77)],
    ids=["empty", "one byte", "zeros", "cut", "other", "unknown chip"],
)
def test_what_is_no_image_is_refused(content: bytes) -> None:
    with pytest.raises(ImageFault) as told:
        read_esp32_image(content, "a.bin")
    assert told.value.finding.code == "firmware.esp32.no-image"


def test_a_table_says_where_a_program_goes_and_what_chooses_it() -> None:
    place = Place(PROGRAM_AT, SLOT)
    assert read_places(table()) == Places(place, Place(CHOICE_AT, CHOICE_SIZE))
    assert read_places(table(slots=False)) == Places(place, None)
    assert read_places(b"\xff" * 0xC00) is None


@given(st.binary(max_size=400), st.integers(0, 0x8100))
def test_no_bytes_do_any_harm(noise: bytes, at: int) -> None:
    content = bytearray(whole("1.0"))
    content[at : at + len(noise)] = noise
    with contextlib.suppress(ImageFault):
        read_esp32_image(bytes(content), "a.bin")
    read_places(noise)
