"""What is told of an image: kept whole, read with distrust, older lists included."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.firmware import FirmwareImage, ImageSignature, Integrity, Keeps, Part, VersionForm
from evsetup.firmware.index import images_from, index_bytes
from evsetup.firmware.manifest import Malformed, image_from, plain

SHORT = FirmwareImage("a" * 64, 10, "x.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY)
WHOLE = replace(
    SHORT,
    hardware=("1.2", "1.3"),
    part=Part.COMMUNICATION,
    version_form=VersionForm.SEMVER,
    from_lowest="5.0.0",
    from_highest="5.1.9",
    floor="5.1.0",
    going_back="Ask the maker first.",
    keeps_settings=Keeps.NO,
    minutes=12,
    checks=("The lamp is green.",),
    signature=ImageSignature("AAAA", "-----BEGIN CERTIFICATE-----"),
    expires=date(2027, 1, 31),
    source="maker's page",
)


@pytest.mark.parametrize("image", [SHORT, WHOLE])
def test_what_is_told_is_kept_whole(image: FirmwareImage) -> None:
    assert images_from(index_bytes((image,))) == (image,)


def test_what_is_not_told_takes_no_room() -> None:
    assert set(plain(SHORT)) == {"sha256", "size", "file_name", "vendor", "model_pattern", "version", "integrity"}


def test_a_list_of_the_first_form_is_read() -> None:
    assert images_from(json.dumps({"schema": 1, "images": [plain(SHORT)]}).encode()) == (SHORT,)


def test_a_member_of_a_later_form_is_passed_over() -> None:
    assert image_from({**plain(SHORT), "colour": "green"}) == SHORT


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("sha256", "../../etc/passwd"),
        ("sha256", "A" * 64),
        ("size", 0),
        ("size", True),
        ("size", "10"),
        ("vendor", 7),
        ("version", "5\0"),
        ("version", "5" * 513),
        ("integrity", "surely"),
        ("hardware", "1.2"),
        ("hardware", [1]),
        ("hardware", ["x"] * 65),
        ("version_form", "roman"),
        ("minutes", -1),
        ("minutes", 1441),
        ("signature", "AAAA"),
        ("signature", {"value": "AAAA"}),
        ("expires", "soon"),
        ("expires", 20270131),
    ],
)
def test_a_malformed_member_is_named(member: str, value: object) -> None:
    with pytest.raises(Malformed) as raised:
        image_from({**plain(WHOLE), member: value})
    assert raised.value.member == member


@pytest.mark.parametrize("member", sorted(plain(SHORT)))
def test_a_member_that_must_be_there_is_missed(member: str) -> None:
    entry = plain(SHORT)
    del entry[member]
    with pytest.raises(Malformed) as raised:
        image_from(entry)
    assert raised.value.member == member


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(plain(WHOLE))), json_values) | json_values)
def test_any_entry_is_an_image_or_malformed(entry: object) -> None:
    try:
        image = image_from({**plain(WHOLE), **entry} if isinstance(entry, dict) else entry)
    except Malformed:
        return
    assert image_from(plain(image)) == image
