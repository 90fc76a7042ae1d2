"""Whose signatures count: accepted once by a person, and only forward from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.support.signed_images import maker

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.firmware.faults import ImageFault
from evsetup.firmware.index_faults import IndexFault, UnknownPublisher
from evsetup.firmware.publishers import Publishers, root_fingerprint
from evsetup.firmware.signed_index import read_index, same_fingerprint, sign_index

KEY, OTHER_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
IMAGE = FirmwareImage("a" * 64, 10, "x.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY)


def file(number: int, key: Ed25519PrivateKey = KEY, name: str = "Operator", version: str = "5.2.0") -> bytes:
    return sign_index(name, number, (IMAGE, FirmwareImage("b" * 64, 1, "y", "V", "*", version, Integrity.SIGNED)), key)


def taken(publishers: Publishers, content: bytes) -> None:
    publishers.take(read_index(content), content)


@pytest.fixture
def publishers(tmp_path: Path) -> Publishers:
    return Publishers(tmp_path / "firmware")


def test_nobody_counts_before_a_person_accepted_them(publishers: Publishers) -> None:
    assert (publishers.accepted(), publishers.roots()) == ((), ())
    with pytest.raises(UnknownPublisher):
        taken(publishers, file(1))
    assert publishers.told_of("a" * 64) is None


def test_an_accepted_publisher_is_known_in_the_next_run_and_its_list_names_files_by_hash(
    publishers: Publishers,
) -> None:
    publishers.pin(read_index(file(1)))
    taken(publishers, file(2))
    again = Publishers(publishers._folder)
    assert [(one.name, one.number) for one in again.accepted()] == [("Operator", 2)]
    told = again.told_of("a" * 64)
    assert told is not None
    assert (told.version, told.source) == ("5.2.0", "Operator")
    assert again.told_of("c" * 64) is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (file(1), "goes-back"),
        (file(2, version="6"), "two-of-one-number"),
        (file(3, OTHER_KEY), "other-key"),
        (file(3, OTHER_KEY, "Somebody"), "unknown-publisher"),
    ],
)
def test_what_is_not_the_next_list_of_an_accepted_publisher_is_not_taken(
    publishers: Publishers, content: bytes, code: str
) -> None:
    publishers.pin(read_index(file(1)))
    taken(publishers, file(2))
    with pytest.raises(IndexFault) as raised:
        taken(publishers, content)
    assert raised.value.finding.code == f"firmware.index.{code}"
    assert publishers.accepted()[0].number == 2


def test_a_publisher_that_is_accepted_anew_still_does_not_go_back(publishers: Publishers) -> None:
    publishers.pin(read_index(file(1)))
    taken(publishers, file(5))
    assert publishers.unpin("Operator")
    assert publishers.accepted() == ()
    assert not publishers.unpin("Nobody")
    with pytest.raises(IndexFault) as raised:
        publishers.pin(read_index(file(4)))
    assert raised.value.finding.code == "firmware.index.goes-back"
    publishers.pin(read_index(file(5)))
    with pytest.raises(IndexFault):
        taken(publishers, file(4))


def test_a_name_belongs_to_the_key_under_which_it_was_accepted(publishers: Publishers) -> None:
    publishers.pin(read_index(file(1)))
    with pytest.raises(IndexFault) as raised:
        publishers.pin(read_index(file(9, OTHER_KEY)))
    assert raised.value.finding.code == "firmware.index.other-key"
    publishers.pin(read_index(file(1, OTHER_KEY, "Other")))
    with pytest.raises(IndexFault) as raised:
        taken(publishers, file(2, OTHER_KEY, "Operator"))
    assert raised.value.finding.code == "firmware.index.other-key"


def test_a_kept_list_that_was_changed_on_disk_tells_nothing(publishers: Publishers) -> None:
    publishers.pin(read_index(file(1)))
    taken(publishers, file(2))
    (kept,) = (publishers._folder / "lists").iterdir()
    kept.write_bytes(file(3, version="9"))
    assert publishers.told_of("a" * 64) is None


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"schema": 1}', b'{"schema": 2, "publishers": [], "roots": []}', b"[" * 100_000]
)
def test_pins_that_cannot_be_read_accept_nobody_and_are_left(publishers: Publishers, content: bytes) -> None:
    publishers._folder.mkdir()
    pins = publishers._folder / "publishers.json"
    pins.write_bytes(content)
    for act in (publishers.accepted, lambda: publishers.pin(read_index(file(1)))):
        with pytest.raises(ImageFault) as raised:
            act()
        assert raised.value.finding.code == "firmware.pins.damaged"
    assert pins.read_bytes() == content


def test_a_makers_root_counts_for_that_maker_only(publishers: Publishers) -> None:
    root = maker().root
    kept = publishers.pin_root("Example", root)
    assert kept.fingerprint == root_fingerprint(root)
    assert publishers.roots_of("EXAMPLE") == (root,)
    assert publishers.roots_of("Other") == ()
    assert publishers.unpin("example")
    assert publishers.roots() == ()


@pytest.mark.parametrize(
    ("told", "same"),
    [("AB12 cd34", True), ("ab:12:cd:34", True), ("ab12cd", False), ("", False), ("ab12 cd35", False)],
)
def test_a_fingerprint_counts_as_a_whole(told: str, same: bool) -> None:
    assert same_fingerprint(told, "ab12 cd34") is same
