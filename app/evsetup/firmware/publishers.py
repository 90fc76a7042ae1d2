"""Whose signatures count on this laptop: publishers of lists by their Ed25519 key, makers by their root certificate.

A person accepts each once, after comparing a fingerprint (``pin``). What was taken of a publisher is never forgotten, also not when it
is no longer accepted: its lists only go forward. The newest list of each is kept as it came, so that a file that arrives later
by itself is known by its hash. Facts: ``facts/serial-firmware-security.md`` §2.4, §2.5. All methods block.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from evsetup.domain.firmware import FirmwareImage
from evsetup.firmware import faults, index_faults
from evsetup.firmware.signed_index import Publisher, SignedIndex, check_forward, grouped, read_index
from evsetup.storage.atomic_file import replace_file

_SCHEMA = 1
_HEX = re.compile(r"[0-9a-f]{64}\Z")
_LARGEST_ROOT = 64 * 1024


@dataclass(frozen=True, slots=True)
class MakerRoot:
    """A maker's root certificate (PEM) that a person accepted for images of ``vendor``."""

    vendor: str
    pem: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, as a person compares it."""
        return root_fingerprint(x509.load_pem_x509_certificate(self.pem.encode()))


@dataclass(frozen=True, slots=True)
class _Known:
    """A publisher that was accepted once; ``accepted`` tells whether it still is."""

    publisher: Publisher
    accepted: bool


class Publishers:
    """The pins in the library's folder. A file that cannot be read accepts nobody, and is left as it is."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "publishers.json"
        self._lists = folder / "lists"
        self._folder = folder
        self._lock = threading.Lock()

    def accepted(self) -> tuple[Publisher, ...]:
        """The publishers whose lists are taken.

        Raises:
            ImageFault: the pins cannot be read.
        """
        with self._lock:
            return tuple(known.publisher for known in self._read()[0] if known.accepted)

    def roots(self) -> tuple[MakerRoot, ...]:
        """The makers' roots. Raises as ``accepted``."""
        with self._lock:
            return self._read()[1]

    def pin(self, index: SignedIndex) -> Publisher:
        """Accepts the publisher of ``index`` with its key.

        Raises:
            IndexFault: another key is accepted under this name, or a newer list of it was taken before.
        """
        with self._lock:
            known, roots = self._read()
            for one in known:
                if one.accepted and one.publisher.name == index.publisher and one.publisher.key != index.key:
                    raise index_faults.other_key(index.publisher, one.publisher.fingerprint, index.fingerprint)
            before = next((one for one in known if one.publisher.key == index.key), None)
            if before is not None:
                check_forward(index, before.publisher)
            publisher = replace(before.publisher, name=index.publisher) if before else _new(index)
            self._write((*(one for one in known if one is not before), _Known(publisher, accepted=True)), roots)
            return publisher

    def unpin(self, name: str) -> bool:
        """Accepts the publisher or maker ``name`` no longer; whether it was accepted."""
        with self._lock:
            known, roots = self._read()
            kept = tuple(replace(one, accepted=False) if one.publisher.name == name else one for one in known)
            left = tuple(root for root in roots if root.vendor.casefold() != name.casefold())
            if (kept, left) == (known, roots):
                return False
            self._write(kept, left)
            return True

    def pin_root(self, vendor: str, certificate: x509.Certificate) -> MakerRoot:
        """Accepts a root certificate for images of ``vendor``."""
        root = MakerRoot(vendor.strip(), certificate.public_bytes(Encoding.PEM).decode())
        with self._lock:
            known, roots = self._read()
            self._write(known, (*(one for one in roots if one != root), root))
        return root

    def roots_of(self, vendor: str) -> tuple[x509.Certificate, ...]:
        """The accepted roots of one maker."""
        wanted = vendor.strip().casefold()
        pems = [root.pem for root in self.roots() if root.vendor.casefold() == wanted]
        return tuple(x509.load_pem_x509_certificate(pem.encode()) for pem in pems)

    def check(self, index: SignedIndex) -> None:
        """Returns where ``index`` may be taken: its publisher is accepted with this key, and the list does not go back.

        Raises:
            IndexFault: as ``check_forward``.
        """
        with self._lock:
            check_forward(index, self._known_to(index))

    def take(self, index: SignedIndex, content: bytes) -> None:
        """From now on ``index`` is the newest list of its publisher; ``content`` is kept as it came.

        Raises:
            IndexFault: as ``check_forward``.
            ImageFault: it cannot be written.
        """
        with self._lock:
            check_forward(index, self._known_to(index))
            known, roots = self._read()
            taken = _Known(_new(index), accepted=True)
            others = tuple(one for one in known if one.publisher.key != index.key)
            try:
                self._lists.mkdir(parents=True, exist_ok=True)
                replace_file(self._lists / f"{index.key.hex()}.json", content)
            except OSError as error:
                raise faults.no_room(error) from error
            self._write((*others, taken), roots)

    def told_of(self, sha256: str) -> FirmwareImage | None:
        """What an accepted publisher's newest list tells of the file with this hash; ``source`` names the publisher."""
        for publisher in self.accepted():
            try:
                index = read_index((self._lists / f"{publisher.key.hex()}.json").read_bytes())
            except (OSError, index_faults.IndexFault):
                continue
            if index.key == publisher.key and index.content_sha256 == publisher.content_sha256:
                for image in index.images:
                    if image.sha256 == sha256:
                        return replace(image, source=image.source or publisher.name)
        return None

    def _known_to(self, index: SignedIndex) -> Publisher | None:
        """The publisher as accepted. A name belongs to the key under which it was accepted, and to no other."""
        accepted = [one.publisher for one in self._read()[0] if one.accepted]
        of_the_name = next((one for one in accepted if one.name == index.publisher and one.key != index.key), None)
        return of_the_name or next((one for one in accepted if one.key == index.key), None)

    def _read(self) -> tuple[tuple[_Known, ...], tuple[MakerRoot, ...]]:
        try:
            content = json.loads(self._file.read_bytes())
        except FileNotFoundError:
            return (), ()
        except OSError as error:
            raise faults.unreadable(self._file.name, error) from error
        except (ValueError, RecursionError):
            raise index_faults.pins_damaged(self._file) from None
        try:
            if not isinstance(content, Mapping) or content["schema"] != _SCHEMA:
                raise index_faults.pins_damaged(self._file)
            known = tuple(_known_from(entry) for entry in content["publishers"])
            roots = tuple(_root_from(entry) for entry in content["roots"])
        except (KeyError, TypeError, ValueError):
            raise index_faults.pins_damaged(self._file) from None
        return known, roots

    def _write(self, known: tuple[_Known, ...], roots: tuple[MakerRoot, ...]) -> None:
        content = {
            "schema": _SCHEMA,
            "publishers": [_plain(one) for one in known],
            "roots": [{"vendor": root.vendor, "pem": root.pem} for root in roots],
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_file(self._file, json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode())
        except OSError as error:
            raise faults.no_room(error) from error


def read_root(pem: bytes) -> x509.Certificate:
    """The certificate in a file. Raises ``ImageFault`` when it holds none."""
    if len(pem) > _LARGEST_ROOT:
        raise index_faults.no_root()
    try:
        return x509.load_pem_x509_certificate(pem)
    except ValueError:
        raise index_faults.no_root() from None


def root_fingerprint(root: x509.Certificate) -> str:
    """SHA-256 of a certificate, shortened and grouped as all fingerprints are."""
    return grouped(root.fingerprint(SHA256()))


def _new(index: SignedIndex) -> Publisher:
    return Publisher(index.publisher, index.key, index.number, index.content_sha256)


def _plain(known: _Known) -> dict[str, object]:
    one = known.publisher
    told = {"name": one.name, "key": one.key.hex(), "number": one.number, "content_sha256": one.content_sha256}
    return {**told, "accepted": known.accepted}


def _known_from(entry: Mapping[str, object]) -> _Known:
    name, key, number, content = (entry[word] for word in ("name", "key", "number", "content_sha256"))
    if not (isinstance(name, str) and isinstance(key, str) and isinstance(content, str) and type(number) is int):
        raise TypeError
    if not _HEX.match(key) or not _HEX.match(content):
        raise ValueError
    return _Known(Publisher(name, bytes.fromhex(key), number, content), accepted=entry["accepted"] is True)


def _root_from(entry: Mapping[str, object]) -> MakerRoot:
    vendor, pem = entry["vendor"], entry["pem"]
    if not isinstance(vendor, str) or not isinstance(pem, str):
        raise TypeError
    x509.load_pem_x509_certificate(pem.encode())
    return MakerRoot(vendor, pem)
