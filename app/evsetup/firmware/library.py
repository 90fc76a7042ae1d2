"""The firmware library: images that were chosen once and can be given to chargers again and again, with no internet.

A content-addressed folder: each image lies there under its SHA-256, ``index.json`` says what it is for. The bytes are hashed
when they come in and whenever they are asked for; nothing is ever unpacked or run. Facts: ``facts/serial-firmware-security.md``
§2.5. All methods block (hashing 512 MiB takes a while): call them in a worker thread. They may be called from several.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from evsetup.domain.finding import Finding
from evsetup.domain.firmware import FirmwareImage, Integrity, Order, compare_versions
from evsetup.domain.identity import Identity
from evsetup.firmware import faults
from evsetup.firmware.fit import judge
from evsetup.firmware.index import images_from, index_bytes
from evsetup.firmware.maker_signature import signed_by_maker
from evsetup.storage.atomic_file import replace_file, sync_folder

SIZE_CAP = 512 * 1024 * 1024
"""The largest image that the library takes, in bytes."""

_SURELY_NEWER = {"firmware.fit.newer", "firmware.fit.unverified"}
_RANK = {Integrity.UNVERIFIED: 0, Integrity.HASH_ONLY: 1, Integrity.SIGNED: 2}
_CHUNK = 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_MD5 = re.compile(r"[0-9a-f]{32}\Z")
_FORMS = {"SHA-256": (_SHA256, 64), "MD5": (_MD5, 32)}


def _unsigned(_: Path) -> bool:
    return False


class Library:
    """The images in one folder, which is made when it is missing."""

    def __init__(self, folder: Path, *, size_cap: int = SIZE_CAP) -> None:
        self.folder = folder
        self.findings: tuple[Finding, ...] = ()
        self._size_cap = size_cap
        self._lock = threading.Lock()
        self._images = self._read_index_or_tell()

    def images(self) -> tuple[FirmwareImage, ...]:
        """All images, in the order in which they were added."""
        with self._lock:
            return self._images

    def add(
        self,
        path: Path,
        *,
        vendor: str,
        model_pattern: str,
        version: str,
        sha256: str | None = None,
        md5: str | None = None,
        size: int | None = None,
    ) -> FirmwareImage:
        """Takes a copy of ``path`` in and says what it is for.

        With the maker's own signature in it, it is ``SIGNED``; with the maker's ``sha256``, ``HASH_ONLY``. With an ``md5`` or nothing it stays ``UNVERIFIED``: a wrong MD5 is
        refused, a right one proves little. ``size`` is the maker's word on the length in bytes, if there is one. Adding
        the same image again changes nothing, or makes it verified.

        Raises:
            ImageFault: as ``take``.
        """
        wanted = checksum(sha256, "SHA-256")
        integrity = Integrity.HASH_ONLY if wanted else Integrity.UNVERIFIED
        told = FirmwareImage(wanted, size or 0, path.name, vendor, model_pattern, version, integrity)
        return self.take(path, told, md5=md5)

    def take(
        self, path: Path, told: FirmwareImage, *, md5: str | None = None, check: Callable[[Path], bool] = _unsigned
    ) -> FirmwareImage:
        """Takes a copy of ``path`` in under what is ``told`` of it: ``sha256`` (empty) and ``size`` (0) where somebody said them.

        ``told.integrity`` is what its way here proves once the hash is right. ``check`` looks at the copy before it is
        listed: ``True`` when a signature over it is right, a raised ``ImageFault`` when it must not be listed.

        Raises:
            ImageFault: empty, too large, shorter than told, another checksum, changed while it was read, not there,
                no room for it, or refused by ``check``; the library is then as it was before.
        """
        wanted_md5 = checksum(md5, "MD5")
        with self._lock:
            found, length = self._take_in(path, told.sha256, wanted_md5, told.size or None)
            image = replace(
                told,
                sha256=found,
                size=length,
                vendor=told.vendor.strip(),
                model_pattern=told.model_pattern.strip() or "*",
                version=told.version.strip(),
            )
            try:
                if check(self._file(image)) or signed_by_maker(image.vendor, self._file(image)):
                    image = replace(image, integrity=Integrity.SIGNED)
                return self._list(image)
            except faults.ImageFault:
                self._forget_unlisted(found)
                raise

    def remove(self, image: FirmwareImage) -> None:
        """Takes ``image`` off the list, and its bytes away when nothing else on the list needs them.

        Raises:
            ImageFault: the library cannot be written.
        """
        with self._lock:
            kept = tuple(entry for entry in self._read_index() if entry != image)
            self._write_index(kept)
            self._forget_unlisted(image.sha256)

    def path_of(self, image: FirmwareImage) -> Path:
        """Where the bytes of ``image`` lie, hashed anew, so that what is returned is right now.

        Raises:
            ImageFault: gone, cut short, or changed since it was added.
        """
        path = self._file(image)
        digest = hashlib.sha256()
        length = 0
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
                    length += len(chunk)
        except FileNotFoundError:
            raise faults.vanished(image.file_name) from None
        except OSError as error:
            raise faults.unreadable(image.file_name, error) from error
        if length < image.size:
            raise faults.truncated(image.file_name, length, image.size)
        if digest.hexdigest() != image.sha256:
            raise faults.hash_mismatch(image.file_name, image.sha256, digest.hexdigest())
        return path

    def best_for(self, identity: Identity) -> FirmwareImage | None:
        """The newest image that is surely for this charger and surely newer than what it runs; ``None`` if there is none.

        Of two files of one version the verified one is taken.
        """
        return newest_for(identity, self.images())

    def _file(self, image: FirmwareImage) -> Path:
        return self.folder / image.sha256

    def _forget_unlisted(self, sha256: str) -> None:
        """Takes the bytes away when nothing on the list needs them."""
        if all(entry.sha256 != sha256 for entry in self._images):
            (self.folder / sha256).unlink(missing_ok=True)

    def _take_in(self, path: Path, sha256: str, md5: str, size: int | None) -> tuple[str, int]:
        """Copies ``path`` beside the others under its hash; nothing stays behind when it is refused."""
        try:
            source = path.open("rb")
        except FileNotFoundError:
            raise faults.vanished(path.name) from None
        except OSError as error:
            raise faults.unreadable(path.name, error) from error
        with source:
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                descriptor, name = tempfile.mkstemp(prefix=".incoming-", dir=self.folder)
            except OSError as error:
                raise faults.no_room(error) from error
            incoming = Path(name)
            try:
                with os.fdopen(descriptor, "wb") as copy:
                    found, found_md5, length = self._copy(source, copy, path.name, with_md5=bool(md5))
                _check(path.name, length, size)
                if sha256 and found != sha256:
                    raise faults.hash_mismatch(path.name, sha256, found)
                if md5 and found_md5 != md5:
                    raise faults.hash_mismatch(path.name, md5, found_md5)
                self._keep(incoming, found)
            finally:
                incoming.unlink(missing_ok=True)
        return found, length

    def _copy(self, source: BinaryIO, copy: BinaryIO, name: str, *, with_md5: bool) -> tuple[str, str, int]:
        before = os.fstat(source.fileno())
        digest, digest_md5, length = hashlib.sha256(), hashlib.md5(usedforsecurity=False), 0
        while True:
            try:
                chunk = source.read(_CHUNK)
            except OSError as error:
                raise faults.unreadable(name, error) from error
            if not chunk:
                break
            length += len(chunk)
            if length > self._size_cap:
                raise faults.too_large(name, self._size_cap // (1024 * 1024))
            digest.update(chunk)
            if with_md5:
                digest_md5.update(chunk)
            try:
                copy.write(chunk)
            except OSError as error:
                raise faults.no_room(error) from error
        after = os.fstat(source.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or length != after.st_size:
            raise faults.still_changing(name)
        try:
            copy.flush()
            os.fsync(copy.fileno())
        except OSError as error:
            raise faults.no_room(error) from error
        return digest.hexdigest(), digest_md5.hexdigest(), length

    def _keep(self, incoming: Path, sha256: str) -> None:
        try:
            incoming.replace(self.folder / sha256)
        except OSError as error:
            raise faults.no_room(error) from error
        sync_folder(self.folder)

    def _list(self, image: FirmwareImage) -> FirmwareImage:
        listed: list[FirmwareImage] = []
        for entry in self._read_index():
            if _is_for_the_same(entry, image):
                # What was told under a signature is not overruled by less.
                image = entry if _RANK[entry.integrity] > _RANK[image.integrity] else image
            else:
                listed.append(entry)
        self._write_index((*listed, image))
        return image

    def _read_index_or_tell(self) -> tuple[FirmwareImage, ...]:
        try:
            return self._read_index()
        except faults.ImageFault as fault:
            self.findings = (fault.finding,)
            return ()

    def _read_index(self) -> tuple[FirmwareImage, ...]:
        """The list as it is on disk now: another window may have added to it. A damaged one is set aside, once."""
        index = self.folder / "index.json"
        try:
            return images_from(index.read_bytes())
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise faults.unreadable(index.name, error) from error
        except faults.LibraryDamaged as fault:
            self.findings = (fault.finding,)
            with contextlib.suppress(OSError):
                index.replace(self.folder / "index.damaged.json")
            return ()

    def _write_index(self, images: tuple[FirmwareImage, ...]) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace_file(self.folder / "index.json", index_bytes(images))
        except OSError as error:
            raise faults.no_room(error) from error
        self._images = images


def newest_for(identity: Identity, images: Sequence[FirmwareImage]) -> FirmwareImage | None:
    """Of ``images`` the newest that is surely for this charger and surely newer; of one version the better vouched for."""
    best: FirmwareImage | None = None
    for image in images:
        if judge(image, identity, images).finding.code not in _SURELY_NEWER:
            continue
        if best is None or _better(image, best):
            best = image
    return best


def checksum(given: str | None, kind: str) -> str:
    """A ``SHA-256`` or ``MD5`` as people copy it, bare and in small letters; empty where none was given.

    Raises:
        BadChecksum: it is none.
    """
    if not given:
        return ""
    form, digits = _FORMS[kind]
    bare = given.strip().lower().removeprefix(f"{kind.replace('-', '').lower()}:")
    if not form.match(bare):
        raise faults.bad_checksum(given, kind, digits)
    return bare


def _check(name: str, length: int, expected: int | None) -> None:
    if length == 0:
        raise faults.empty(name)
    if expected is not None and length < expected:
        raise faults.truncated(name, length, expected)
    if expected is not None and length > expected:
        raise faults.wrong_length(name, length, expected)


def _is_for_the_same(one: FirmwareImage, other: FirmwareImage) -> bool:
    return (one.sha256, one.vendor.casefold(), one.model_pattern.casefold(), one.version) == (
        other.sha256,
        other.vendor.casefold(),
        other.model_pattern.casefold(),
        other.version,
    )


def _better(image: FirmwareImage, best: FirmwareImage) -> bool:
    order = compare_versions(image.version, best.version, image.version_form)
    return order is Order.NEWER or (order is Order.SAME and _RANK[image.integrity] > _RANK[best.integrity])
