"""Takes firmware into the library as it comes: one file, a folder, or the signed list of a maker or an operator.

What a file is for is told, in this order, by an accepted publisher's list that has its hash, by a manifest beside it
(``name.bin.toml`` or ``name.bin.json``, members as ``manifest``), or by a person. A file of which nobody says what it is for is not
taken. Nothing is unpacked, followed or run; a folder is one level deep. All methods block: call them in a thread.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cryptography import x509

from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.firmware import faults, import_findings, index_faults
from evsetup.firmware.library import Library
from evsetup.firmware.manifest import Malformed, image_from
from evsetup.firmware.publishers import Publishers, read_root
from evsetup.firmware.signature import verify_image
from evsetup.firmware.signed_index import LARGEST, SignedIndex, looks_like_index, read_index

_MANIFESTS = (".toml", ".json")
_LARGEST_MANIFEST = 256 * 1024
_LARGEST_SUMS = 1024 * 1024
_SUMS = {"sha256sums", "sha256sums.txt", "sha256sum.txt", "checksums.sha256"}
_SUM_LINE = re.compile(r"([0-9A-Fa-f]{64}) [ *](.{1,255})\Z")
_MOST_FILES = 2000


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in, and what a person should know of the rest."""

    images: tuple[FirmwareImage, ...] = ()
    findings: tuple[Finding, ...] = ()

    def __add__(self, other: Imported) -> Imported:
        return Imported((*self.images, *other.images), (*self.findings, *other.findings))


class Importer:
    """The ways into one library."""

    def __init__(self, library: Library, publishers: Publishers) -> None:
        self._library = library
        self._publishers = publishers

    def add(self, path: Path) -> Imported:
        """Takes in ``path``, of which nobody says anything: a folder, a list, or a file that a list or a manifest tells of.

        Raises:
            ImageFault: nothing was taken.
        """
        if path.is_dir():
            return self.add_folder(path)
        content = _index_bytes(path)
        return self.add_index(path, content) if content else self.add_file(path)

    def add_file(self, path: Path, told: FirmwareImage | None = None, md5: str | None = None) -> Imported:
        """Takes in one image. ``told`` is a person's word (``sha256`` empty and ``size`` 0 where they gave none).

        Raises:
            ImageFault: nothing was taken, or nobody says what it is for (``NotTold``).
        """
        if (told is None or not told.sha256) and self._publishers.accepted():
            # A list that has its hash knows it better than anybody.
            listed = self._publishers.told_of(_sha256(path))
            if listed is not None:
                return self._take(path, replace(listed, integrity=Integrity.SIGNED), "")
        if told is None:
            told, md5 = _manifest_beside(path)
        if told is None:
            raise import_findings.not_told(path.name)
        return self._take(path, told, md5)

    def add_index(self, path: Path, content: bytes | None = None) -> Imported:
        """Takes a signed list, and the images that lie beside it; those that do not can be added later, by themselves.

        Raises:
            IndexFault: the list was not taken; nothing came in.
            ImageFault: an image beside it is not what the list says.
        """
        content = _read(path, LARGEST) if content is None else content
        index = read_index(content)
        self._publishers.check(index)
        self._publishers.take(index, content)
        done = Imported()
        missing: list[str] = []
        for image in index.images:
            beside = path.parent / Path(image.file_name).name
            if not beside.is_file():
                missing.append(image.file_name)
                continue
            told = replace(image, integrity=Integrity.SIGNED, source=image.source or index.publisher)
            done += self._or_told(beside, told)
        if missing:
            done += Imported(findings=(import_findings.not_beside(index.publisher, missing),))
        return done

    def add_folder(self, folder: Path) -> Imported:
        """Takes in every image of a folder that its lists, its manifests, or an earlier list tell of.

        Raises:
            ImageFault: the folder cannot be read, or nothing in it could be taken.
        """
        try:
            files = sorted(entry for entry in folder.iterdir() if entry.is_file() and not entry.is_symlink())
        except OSError as error:
            raise faults.unreadable(folder.name, error) from error
        if len(files) > _MOST_FILES:
            raise import_findings.too_many(folder.name, _MOST_FILES)
        done, aside = Imported(), set[Path]()
        for path in files:
            if content := _index_bytes(path):
                aside.add(path)
                done += self._index_or_told(path, content)
        sums = _sums_in(files)
        names = {path.name for path in files}
        unknown: list[str] = []
        for path in files:
            if path in aside or _is_beside_something(path, names) or path.name.startswith("."):
                continue
            if any(image.file_name == path.name for image in done.images):
                continue
            try:
                done += self._file_of_folder(path, sums.get(path.name, ""))
            except import_findings.NotTold:
                unknown.append(path.name)
            except faults.ImageFault as fault:
                done += Imported(findings=(fault.finding,))
        if unknown:
            done += Imported(findings=(import_findings.nobody_tells(unknown),))
        if not done.images:
            raise import_findings.nothing_taken(folder.name, done.findings)
        return done

    def _file_of_folder(self, path: Path, sha256: str) -> Imported:
        told, md5 = _manifest_beside(path)
        if told is not None and sha256:
            if told.sha256 and told.sha256 != sha256:
                raise faults.hash_mismatch(path.name, told.sha256, sha256)
            integrity = Integrity.HASH_ONLY if told.integrity is Integrity.UNVERIFIED else told.integrity
            told = replace(told, sha256=sha256, integrity=integrity)
        return self.add_file(path) if told is None else self._take(path, told, md5)

    def _index_or_told(self, path: Path, content: bytes) -> Imported:
        try:
            return self.add_index(path, content)
        except faults.ImageFault as fault:
            return Imported(findings=(fault.finding,))

    def _or_told(self, path: Path, told: FirmwareImage) -> Imported:
        try:
            return self._take(path, told, "")
        except faults.ImageFault as fault:
            return Imported(findings=(fault.finding,))

    def _take(self, path: Path, told: FirmwareImage, md5: str | None) -> Imported:
        """One file under what is told of it; a maker's signature beside is verified over what was taken in."""
        said: list[Finding] = []
        signature = told.signature

        def check(stored: Path) -> bool:
            if signature is None:
                return False
            verified = verify_image(stored, signature, self._publishers.roots_of(told.vendor))
            said.append(import_findings.signature_matched(verified))
            return verified.rooted is True

        return Imported((self._library.take(path, told, md5=md5, check=check),), tuple(said))


def _manifest_beside(path: Path) -> tuple[FirmwareImage | None, str]:
    """What a manifest beside ``path`` tells of it, and an MD5 where it gives one."""
    for ending in _MANIFESTS:
        manifest = path.with_name(path.name + ending)
        if manifest.is_file():
            return _told_by(manifest, path.name)
    return None, ""


def _told_by(manifest: Path, name: str) -> tuple[FirmwareImage, str]:
    content = _read(manifest, _LARGEST_MANIFEST)
    try:
        told = tomllib.loads(content.decode()) if manifest.suffix == ".toml" else json.loads(content)
    except (ValueError, RecursionError):
        raise import_findings.bad_manifest(manifest.name, "") from None
    if not isinstance(told, Mapping):
        raise import_findings.bad_manifest(manifest.name, "")
    has_hash = "sha256" in told
    # A person's own file vouches for nothing by itself, whatever it says of its integrity.
    integrity = Integrity.HASH_ONLY if has_hash else Integrity.UNVERIFIED
    stand_in = {"sha256": "0" * 64, "size": 1, "file_name": name, "model_pattern": "*"}
    entry = {**stand_in, **told, "integrity": integrity.value}
    if isinstance(day := told.get("expires"), date):  # TOML has days of its own
        entry["expires"] = day.isoformat()
    try:
        image = image_from(entry)
    except Malformed as error:
        raise import_findings.bad_manifest(manifest.name, error.member) from None
    md5 = told.get("md5", "")
    if not isinstance(md5, str):
        raise import_findings.bad_manifest(manifest.name, "md5")
    size = image.size if "size" in told else 0
    return replace(image, sha256=image.sha256 if has_hash else "", size=size, file_name=name), md5


def _sums_in(files: list[Path]) -> dict[str, str]:
    """The hashes that a ``SHA256SUMS`` file in the folder gives, by name; lines of another form are passed over."""
    sums: dict[str, str] = {}
    for path in files:
        if path.name.casefold() in _SUMS:
            for line in _read(path, _LARGEST_SUMS).decode(errors="replace").splitlines():
                if match := _SUM_LINE.match(line.strip("\r\n")):
                    sums[match[2].removeprefix("./")] = match[1].lower()
    return sums


def _is_beside_something(path: Path, names: set[str]) -> bool:
    """Whether it is a manifest of another file, or the folder's sums: no image."""
    return path.name.casefold() in _SUMS or any(
        path.name.endswith(ending) and path.name.removesuffix(ending) in names for ending in _MANIFESTS
    )


def _index_bytes(path: Path) -> bytes:
    """The content of a signed list; empty for any other file."""
    try:
        if path.stat().st_size > LARGEST:
            return b""
        with path.open("rb") as file:
            if not file.read(64).lstrip().startswith(b"{"):
                return b""
            file.seek(0)
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise faults.vanished(path.name) from None
    except OSError as error:
        raise faults.unreadable(path.name, error) from error
    return content if looks_like_index(content) else b""


def _read(path: Path, largest: int) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except FileNotFoundError:
        raise faults.vanished(path.name) from None
    except OSError as error:
        raise faults.unreadable(path.name, error) from error
    if len(content) > largest:
        raise index_faults.too_large(largest)
    return content


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        raise faults.vanished(path.name) from None
    except OSError as error:
        raise faults.unreadable(path.name, error) from error


def checked_index(path: Path) -> SignedIndex:
    """The list in a file, when its signature is right; nothing is taken.

    Raises:
        ImageFault: the file cannot be read, or is no such list.
    """
    return read_index(_read(path, LARGEST))


def root_in(path: Path) -> x509.Certificate:
    """The certificate in a file. Raises ``ImageFault`` when it cannot be read, or holds none."""
    return read_root(_read(path, LARGEST))


def lies_beside(path: Path, image: FirmwareImage) -> bool | None:
    """Whether the file of ``image`` beside the list at ``path`` is the one that it names; ``None`` when it is not there."""
    beside = path.parent / Path(image.file_name).name
    if not beside.is_file():
        return None
    return beside.stat().st_size == image.size and _sha256(beside) == image.sha256
