"""The firmware library: what comes in is checked, what is given out is checked again."""

from __future__ import annotations

import errno
import hashlib
import json
import threading
from pathlib import Path

import pytest

from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.identity import Identity
from evsetup.firmware import faults
from evsetup.firmware.library import Library

BYTES = b"\xe9firmware" * 5000
SHA = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "firmware")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "openevse-5.1.3.bin"
    path.write_bytes(BYTES)
    return path


def add(library: Library, path: Path, version: str = "5.1.3", **more: object) -> FirmwareImage:
    return library.add(path, vendor="OpenEVSE", model_pattern="OpenEVSE*", version=version, **more)  # type: ignore[arg-type]


def stored(library: Library) -> set[str]:
    return {path.name for path in library.folder.iterdir()} if library.folder.exists() else set()


def test_an_image_lies_under_its_sha256_and_is_listed(library: Library, file: Path) -> None:
    image = add(library, file, sha256=SHA)
    assert image == FirmwareImage(SHA, len(BYTES), file.name, "OpenEVSE", "OpenEVSE*", "5.1.3", Integrity.HASH_ONLY)
    assert stored(library) == {SHA, "index.json"}
    assert library.path_of(image).read_bytes() == BYTES
    assert library.images() == (image,)


def test_the_list_is_there_when_the_library_is_opened_again(library: Library, file: Path) -> None:
    image = add(library, file, sha256=SHA)
    assert Library(library.folder).images() == (image,)


@pytest.mark.parametrize("sha256", [SHA, SHA.upper(), f" {SHA}\n", f"sha256:{SHA}"])
def test_a_checksum_may_come_as_people_copy_it(library: Library, file: Path, sha256: str) -> None:
    assert add(library, file, sha256=sha256).integrity is Integrity.HASH_ONLY


def test_an_image_without_a_sha256_is_unverified(library: Library, file: Path) -> None:
    assert add(library, file).integrity is Integrity.UNVERIFIED


def test_an_md5_never_makes_an_image_verified(library: Library, file: Path) -> None:
    image = add(library, file, md5=hashlib.md5(BYTES).hexdigest())
    assert image.integrity is Integrity.UNVERIFIED


def test_a_wrong_md5_is_refused_all_the_same(library: Library, file: Path) -> None:
    with pytest.raises(faults.HashMismatch):
        add(library, file, md5="0" * 32)
    assert library.images() == ()


@pytest.mark.parametrize("sha256", ["abc", "g" * 64, hashlib.md5(BYTES).hexdigest(), "../" * 22])
def test_what_is_no_sha256_is_not_taken_for_one(library: Library, file: Path, sha256: str) -> None:
    with pytest.raises(faults.BadChecksum) as raised:
        add(library, file, sha256=sha256)
    assert raised.value.finding.code == "firmware.checksum.malformed"


def test_adding_an_image_again_with_its_sha256_makes_it_verified_and_not_twice(library: Library, file: Path) -> None:
    add(library, file)
    image = add(library, file, sha256=SHA)
    assert library.images() == (image,)
    assert add(library, file).integrity is Integrity.HASH_ONLY


def test_one_file_may_be_for_two_models_and_is_stored_once(library: Library, file: Path) -> None:
    one = library.add(file, vendor="A", model_pattern="X", version="1.0", sha256=SHA)
    two = library.add(file, vendor="A", model_pattern="Y", version="1.0", sha256=SHA)
    assert library.images() == (one, two)
    library.remove(one)
    assert library.path_of(two).read_bytes() == BYTES
    library.remove(two)
    assert stored(library) == {"index.json"}


@pytest.mark.parametrize(
    ("content", "more", "fault"),
    [
        (b"", {}, faults.Empty),
        (BYTES[:-1], {"sha256": SHA}, faults.HashMismatch),
        (BYTES[:-1], {"sha256": SHA, "size": len(BYTES)}, faults.Truncated),
        (BYTES + b"x", {"size": len(BYTES)}, faults.WrongLength),
        (BYTES[:-1] + b"x", {"sha256": SHA}, faults.HashMismatch),
    ],
)
def test_a_bad_file_is_refused_and_leaves_nothing_behind(
    library: Library, file: Path, content: bytes, more: dict[str, object], fault: type[faults.ImageFault]
) -> None:
    file.write_bytes(content)
    with pytest.raises(fault) as raised:
        add(library, file, **more)
    assert raised.value.finding.do
    assert stored(library) == set()


def test_a_file_above_the_cap_is_refused_before_it_fills_the_disk(tmp_path: Path, file: Path) -> None:
    library = Library(tmp_path / "firmware", size_cap=len(BYTES) - 1)
    with pytest.raises(faults.TooLarge):
        add(library, file)
    assert stored(library) == set()


def test_a_file_that_is_not_there_is_a_finding(library: Library, tmp_path: Path) -> None:
    with pytest.raises(faults.Vanished):
        add(library, tmp_path / "gone.bin")


def test_a_folder_is_no_firmware(library: Library, tmp_path: Path) -> None:
    with pytest.raises(faults.Unreadable):
        add(library, tmp_path)


def test_a_file_that_grows_while_it_is_read_is_still_being_downloaded(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile() -> object:
        with file.open("ab") as more:
            more.write(b"the next piece of the download")
        return real()

    real = hashlib.sha256
    monkeypatch.setattr("evsetup.firmware.library.hashlib.sha256", meanwhile)
    with pytest.raises(faults.StillChanging):
        add(library, file)


def test_a_full_disk_is_a_finding_and_the_library_stays_as_it_was(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = add(library, file, sha256=SHA)
    before = (library.folder / "index.json").read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("evsetup.firmware.library.os.fsync", full)
    file.write_bytes(BYTES * 2)
    with pytest.raises(faults.NoRoom):
        add(library, file, version="5.2.0")
    assert (library.folder / "index.json").read_bytes() == before
    assert stored(library) == {SHA, "index.json"}
    assert library.images() == (image,)


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda path: path.unlink(), faults.Vanished),
        (lambda path: path.write_bytes(BYTES[:100]), faults.Truncated),
        (lambda path: path.write_bytes(b""), faults.Truncated),
        (lambda path: path.write_bytes(BYTES[:-1] + b"?"), faults.HashMismatch),
        (lambda path: path.write_bytes(BYTES + b"?"), faults.HashMismatch),
    ],
)
def test_an_image_that_was_spoiled_in_the_library_is_not_given_out(
    library: Library, file: Path, spoil: object, fault: type[faults.ImageFault]
) -> None:
    image = add(library, file, sha256=SHA)
    spoil(library.folder / SHA)  # type: ignore[operator]
    with pytest.raises(fault):
        library.path_of(image)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"schema": 1}',
        b'{"schema": 1, "images": [1]}',
        b'{"schema": 1, "images": [{"sha256": "../../etc/passwd"}]}',
        json.dumps({"schema": 1, "images": [{"sha256": SHA, "size": True}]}).encode(),
        b"[" * 100_000,
    ],
)
def test_a_damaged_list_is_set_aside_and_told(library: Library, file: Path, content: bytes) -> None:
    library.folder.mkdir()
    (library.folder / "index.json").write_bytes(content)
    reopened = Library(library.folder)
    assert reopened.images() == ()
    assert [finding.code for finding in reopened.findings] == ["firmware.library.damaged"]
    assert (library.folder / "index.damaged.json").read_bytes() == content
    assert add(reopened, file).sha256 == SHA


def test_a_list_of_a_newer_version_is_left_alone(library: Library, file: Path) -> None:
    library.folder.mkdir()
    (library.folder / "index.json").write_bytes(b'{"schema": 3, "images": []}')
    reopened = Library(library.folder)
    assert [finding.code for finding in reopened.findings] == ["firmware.library.newer"]
    with pytest.raises(faults.LibraryNewer):
        add(reopened, file)
    assert (library.folder / "index.json").read_bytes() == b'{"schema": 3, "images": []}'


def test_a_path_in_the_list_is_never_followed(library: Library, file: Path) -> None:
    add(library, file, sha256=SHA)
    index = (library.folder / "index.json").read_text().replace(SHA, "../" * 21 + "x")
    (library.folder / "index.json").write_text(index)
    assert Library(library.folder).images() == ()


def test_threads_that_add_at_once_lose_nothing(library: Library, tmp_path: Path) -> None:
    def one(number: int) -> None:
        path = tmp_path / f"{number}.bin"
        path.write_bytes(bytes([number]) * 1000)
        add(library, path, version=f"{number}.0")

    threads = [threading.Thread(target=one, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {image.version for image in library.images()} == {f"{number}.0" for number in range(8)}
    assert Library(library.folder).images() == library.images()


def test_the_newest_image_for_this_charger_is_the_best(library: Library, tmp_path: Path) -> None:
    for version in ("5.1.2", "5.10.0", "5.9.0", "nightly"):
        path = tmp_path / f"{version}.bin"
        path.write_bytes(version.encode())
        add(library, path, version=version)
    charger = Identity(vendor="openevse", model="OpenEVSE-WiFi", firmware="5.1.2")
    best = library.best_for(charger)
    assert best is not None
    assert best.version == "5.10.0"


def test_of_two_files_of_one_version_the_verified_one_is_the_best(library: Library, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"other")
    for path, sha256 in ((other, None), (file, SHA)):
        add(library, path, sha256=sha256)
    best = library.best_for(Identity(vendor="OpenEVSE", model="OpenEVSE", firmware="5.0"))
    assert best is not None
    assert best.sha256 == SHA


@pytest.mark.parametrize(
    "identity",
    [
        Identity(vendor="OpenEVSE", model="OpenEVSE", firmware="5.1.3"),
        Identity(vendor="OpenEVSE", model="OpenEVSE", firmware="6"),
        Identity(vendor="OpenEVSE", model="OpenEVSE", firmware="custom"),
        Identity(vendor="OpenEVSE", model="OpenEVSE"),
        Identity(vendor="OpenEVSE", model="", firmware="5"),
        Identity(vendor="Other", model="OpenEVSE", firmware="5"),
        Identity(vendor="OpenEVSE", model="Other", firmware="5"),
    ],
)
def test_nothing_is_proposed_that_is_not_surely_better(library: Library, file: Path, identity: Identity) -> None:
    add(library, file, sha256=SHA)
    assert library.best_for(identity) is None
