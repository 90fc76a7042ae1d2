"""What comes into the library: told by a list, a manifest or a person, and by nobody else."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.support.signed_images import SCHEMES, maker

from evsetup.domain.firmware import FirmwareImage, Integrity, Keeps
from evsetup.firmware import faults
from evsetup.firmware.import_findings import NothingTaken, NotTold
from evsetup.firmware.importing import Importer, checked_index, lies_beside
from evsetup.firmware.index_faults import UnknownPublisher
from evsetup.firmware.library import Library
from evsetup.firmware.publishers import Publishers
from evsetup.firmware.signature_faults import SignatureFault
from evsetup.firmware.signed_index import read_index, sign_index

KEY = Ed25519PrivateKey.from_private_bytes(b"\1" * 32)
BYTES = b"\xe9firmware" * 5000
SHA = hashlib.sha256(BYTES).hexdigest()
TOLD = FirmwareImage("", 0, "x.bin", "Example", "M*", "1.2.0", Integrity.UNVERIFIED)
LISTED = replace(TOLD, sha256=SHA, size=len(BYTES), keeps_settings=Keeps.NO, minutes=7)


class Shelf:
    """A library, its pins, and a folder as it comes on a stick."""

    def __init__(self, at: Path) -> None:
        self.library = Library(at / "library")
        self.publishers = Publishers(self.library.folder)
        self.importer = Importer(self.library, self.publishers)
        self.stick = at / "stick"
        self.stick.mkdir()

    def put(self, name: str, content: bytes | str = BYTES) -> Path:
        path = self.stick / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def put_list(self, number: int = 1, *images: FirmwareImage) -> Path:
        return self.put("list.json", sign_index("Operator", number, images or (LISTED,), KEY))

    def accept(self, path: Path) -> None:
        self.publishers.pin(read_index(path.read_bytes()))

    @property
    def stored(self) -> set[str]:
        return {path.name for path in self.library.folder.glob("*") if len(path.name) == 64}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def codes(findings: object) -> list[str]:
    return [one.code for one in findings]  # type: ignore[attr-defined]


def test_a_file_of_which_nobody_says_what_it_is_for_is_not_taken(shelf: Shelf) -> None:
    with pytest.raises(NotTold):
        shelf.importer.add(shelf.put("x.bin"))
    assert shelf.stored == set()


def test_a_manifest_beside_a_file_tells_all_that_a_manifest_can(shelf: Shelf) -> None:
    path = shelf.put("x.bin")
    shelf.put(
        "x.bin.toml",
        f"vendor = 'Example'\nmodel_pattern = 'M1'\nversion = '2026-11-25'\nversion_form = 'date'\nsha256 = '{SHA}'\n"
        "expires = 2027-01-31\nfrom_lowest = '2026-01-01'\nhardware = ['1.2']\nintegrity = 'signed'\n",
    )
    (image,) = shelf.importer.add(path).images
    assert (image.version_form.value, image.hardware, str(image.expires)) == ("date", ("1.2",), "2027-01-31")
    assert image.integrity is Integrity.HASH_ONLY  # whatever it says of itself
    assert shelf.library.images() == (image,)


@pytest.mark.parametrize(
    ("manifest", "code"),
    [
        ("vendor = 'E'", "firmware.import.manifest-malformed"),
        ("vendor = ", "firmware.import.manifest-malformed"),
        (f"vendor='E'\nversion='1'\nsha256='{'0' * 64}'", "firmware.file.wrong-hash"),
        ("vendor='E'\nversion='1'\nsize=3", "firmware.file.wrong-length"),
        (f"vendor='E'\nversion='1'\nmd5='{'0' * 32}'", "firmware.file.wrong-hash"),
        ("vendor='E'\nversion='1'\nmd5=7", "firmware.import.manifest-malformed"),
        (f"vendor='E'\nversion='1'\nsha256='../../../{'0' * 55}'", "firmware.import.manifest-malformed"),
    ],
)
def test_a_manifest_that_is_wrong_takes_nothing_in(shelf: Shelf, manifest: str, code: str) -> None:
    path = shelf.put("x.bin")
    shelf.put("x.bin.toml", manifest)
    with pytest.raises(faults.ImageFault) as raised:
        shelf.importer.add(path)
    assert raised.value.finding.code == code
    assert raised.value.finding.do
    assert shelf.stored == set()


def test_an_md5_in_a_manifest_leaves_the_image_unverified(shelf: Shelf) -> None:
    path = shelf.put("x.bin")
    shelf.put("x.bin.json", json.dumps({"vendor": "E", "version": "1", "md5": hashlib.md5(BYTES).hexdigest()}))
    assert shelf.importer.add(path).images[0].integrity is Integrity.UNVERIFIED


def test_an_accepted_list_makes_its_images_signed_and_tells_which_are_not_here(shelf: Shelf) -> None:
    shelf.put("x.bin")
    path = shelf.put_list(1, LISTED, replace(LISTED, sha256="b" * 64, file_name="later.bin"))
    with pytest.raises(UnknownPublisher):
        shelf.importer.add(path)
    assert shelf.stored == set()
    shelf.accept(path)
    done = shelf.importer.add(path)
    assert [(one.integrity, one.source, one.minutes) for one in done.images] == [(Integrity.SIGNED, "Operator", 7)]
    assert codes(done.findings) == ["firmware.import.not-beside"]


def test_a_file_that_comes_later_by_itself_is_known_by_its_hash(shelf: Shelf) -> None:
    path = shelf.put_list()
    shelf.accept(path)
    assert shelf.importer.add(path).images == ()
    (image,) = shelf.importer.add(shelf.put("renamed-by-mail.bin")).images
    assert (image.integrity, image.version) == (Integrity.SIGNED, "1.2.0")
    # A person's own word does not overrule the publisher's.
    assert shelf.importer.add_file(shelf.put("x.bin"), replace(TOLD, version="9")).images[0].version == "1.2.0"


def test_another_file_under_a_listed_name_is_told_and_not_taken(shelf: Shelf) -> None:
    shelf.put("x.bin", BYTES[:-1] + b"!")
    path = shelf.put_list()
    shelf.accept(path)
    done = shelf.importer.add(path)
    assert (done.images, codes(done.findings)) == ((), ["firmware.file.wrong-hash"])
    assert shelf.stored == set()
    assert lies_beside(path, LISTED) is False


def test_a_listed_name_never_leaves_the_folder_of_its_list(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(BYTES)
    path = shelf.put_list(1, replace(LISTED, file_name="../x.bin"))
    shelf.accept(path)
    assert shelf.importer.add(path).images == ()
    assert lies_beside(path, checked_index(path).images[0]) is None


def test_a_folder_takes_in_what_is_told_of_and_names_the_rest(shelf: Shelf) -> None:
    listed, other, archive = BYTES, BYTES + b"2", shelf.stick / "archive.zip"
    shelf.put("x.bin", listed)
    shelf.put("two.bin", other)
    shelf.put("two.bin.toml", "vendor='Example'\nversion='2.0'")
    shelf.put("SHA256SUMS", f"{hashlib.sha256(other).hexdigest()}  two.bin\nnonsense\n")
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("../../evil.bin", "x")
    (shelf.stick / "inner").mkdir()
    (shelf.stick / "link.bin").symlink_to(shelf.stick / "x.bin")
    path = shelf.put_list()
    shelf.accept(path)
    done = shelf.importer.add(shelf.stick)
    assert {(one.file_name, one.integrity) for one in done.images} == {
        ("x.bin", Integrity.SIGNED),
        ("two.bin", Integrity.HASH_ONLY),
    }
    assert codes(done.findings) == ["firmware.import.left"]
    assert "archive.zip" in done.findings[0].evidence[0].content
    assert sorted(shelf.stored) == sorted(hashlib.sha256(one).hexdigest() for one in (listed, other))


def test_an_archive_is_stored_as_it_is_and_never_unpacked(shelf: Shelf, tmp_path: Path) -> None:
    archive = shelf.stick / "image.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("../../evil.bin", "x")
    (image,) = shelf.importer.add_file(archive, replace(TOLD, file_name=archive.name)).images
    assert shelf.library.path_of(image).read_bytes() == archive.read_bytes()
    assert not list(tmp_path.rglob("evil.bin"))


def test_sums_that_do_not_match_are_told(shelf: Shelf) -> None:
    shelf.put("x.bin")
    shelf.put("x.bin.toml", "vendor='Example'\nversion='2.0'")
    shelf.put("sha256sums.txt", f"{'0' * 64} *x.bin\n")
    with pytest.raises(NothingTaken) as raised:
        shelf.importer.add(shelf.stick)
    assert raised.value.finding.code == "firmware.file.wrong-hash"


def test_an_empty_folder_and_one_that_is_no_folder_of_firmware_are_findings(shelf: Shelf) -> None:
    with pytest.raises(NothingTaken):
        shelf.importer.add(shelf.stick)
    for number in range(2001):
        (shelf.stick / str(number)).touch()
    with pytest.raises(faults.ImageFault) as raised:
        shelf.importer.add(shelf.stick)
    assert raised.value.finding.code == "firmware.import.too-many"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_makers_signature_counts_when_its_root_is_accepted(shelf: Shelf, scheme: str) -> None:
    made = maker(scheme)
    told = replace(TOLD, signature=made.sign(BYTES))
    done = shelf.importer.add_file(shelf.put("x.bin"), told)
    assert done.images[0].integrity is Integrity.UNVERIFIED
    assert codes(done.findings) == ["firmware.signature.not-rooted"]
    shelf.publishers.pin_root("example", made.root)
    done = shelf.importer.add_file(shelf.put("x.bin"), told)
    assert done.images[0].integrity is Integrity.SIGNED
    expected = "right" if scheme == "RSA-PSS" else "other-scheme"
    assert codes(done.findings) == [f"firmware.signature.{expected}"]


def test_a_signature_over_another_file_takes_nothing_in(shelf: Shelf) -> None:
    with pytest.raises(SignatureFault):
        shelf.importer.add_file(shelf.put("x.bin"), replace(TOLD, signature=maker().sign(b"other")))
    assert (shelf.stored, shelf.library.images()) == (set(), ())


def test_a_signature_of_somebody_else_than_the_accepted_maker_takes_nothing_in(shelf: Shelf) -> None:
    shelf.publishers.pin_root("Example", maker("ECDSA").root)
    with pytest.raises(SignatureFault):
        shelf.importer.add_file(shelf.put("x.bin"), replace(TOLD, signature=maker().sign(BYTES)))
    assert shelf.stored == set()


def test_a_refused_image_leaves_the_same_bytes_that_another_entry_needs(shelf: Shelf) -> None:
    (kept,) = shelf.importer.add_file(shelf.put("x.bin"), TOLD).images
    with pytest.raises(SignatureFault):
        shelf.importer.add_file(shelf.put("x.bin"), replace(TOLD, version="9", signature=maker().sign(b"other")))
    assert shelf.library.path_of(kept).read_bytes() == BYTES
