"""The vault's two files on disk: the newest generation and the one before it.

Each is written beside and moved over, the older one first: at every instant one whole generation is there. Two programs
may have the same vault open; each change is made under a lock, on what the other wrote last.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from evsetup.storage.atomic_file import BESIDE, replace_file
from evsetup.storage.file_lock import locked
from evsetup.storage.system_keyring import KeyringEntry
from evsetup.storage.vault_faults import VaultBusy, VaultDamaged, VaultNewer, VaultNotReadable, VaultNotWritten
from evsetup.storage.vault_format import (
    MAX_FILE,
    VERSION,
    Broken,
    Header,
    OtherVersion,
    VaultKey,
    VaultTier,
    read_header,
    seal,
    unseal,
)

log = logging.getLogger(__name__)

Records = dict[str, str]

_NEWEST, _BEFORE, _NOTE, _LOCK = "vault.bin", "vault.previous.bin", "vault.json", "vault.lock"
FILES = (_NEWEST, _BEFORE, _NOTE)
_LOCK_S = 5.0


@dataclass(frozen=True, slots=True)
class Note:
    """What is remembered beside the vault, so that it is missed when it is gone."""

    tier: VaultTier
    install: str
    backend: str


def newest_file(folder: Path) -> Path:
    """The file that holds the newest generation."""
    return folder / _NEWEST


def read_note(folder: Path) -> Note | None:
    """The note, ``None`` when there is none or it is damaged."""
    try:
        match json.loads(_bytes(folder / _NOTE) or b"null"):
            case {"tier": str(tier), "install": str(install), "backend": str(backend)}:
                return Note(VaultTier(tier), install, backend)
    except (ValueError, RecursionError):
        log.info("the note beside the vault is damaged")
    return None


def find_header(folder: Path) -> Header | None:
    """The header of the newest generation that has a whole one; ``None`` when there never was a vault.

    Raises:
        VaultDamaged: there was one, and no whole header is left.
        VaultNewer: a newer program wrote it.
    """
    told = "no vault file"
    for content in (_bytes(folder / _NEWEST), _bytes(folder / _BEFORE)):
        if content is not None:
            try:
                return read_header(content)
            except OtherVersion as other:
                if other.args[0] > VERSION:
                    raise VaultNewer(newest_file(folder), other.args[0]) from None
                told = "unknown version"
            except Broken as broken:
                told = str(broken)
    if any((folder / name).exists() for name in FILES):
        raise VaultDamaged(newest_file(folder), told)
    return None


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Holds the vault in ``folder`` against other programs.

    Raises:
        VaultBusy, VaultNotWritten: another program holds it; the folder is read-only.
    """
    try:
        with locked(folder / _LOCK, _LOCK_S):
            yield
    except TimeoutError as error:
        raise VaultBusy(newest_file(folder)) from error
    except OSError as error:
        raise VaultNotWritten(newest_file(folder), str(error.strerror)) from error


class SealedFile:
    """The records of one vault, as they are on disk. ``recovered`` tells that they came from the older generation."""

    def __init__(self, folder: Path, header: Header, key: VaultKey, entry: KeyringEntry | None) -> None:
        self._folder = folder
        self._header = header
        self._key = key
        self._entry = entry
        self._records: Records = {}
        self._sealed = b""
        self._seen: tuple[int, ...] = ()
        self.recovered = False

    @property
    def generation(self) -> int:
        """How often the vault was written."""
        return self._header.generation

    def make(self) -> None:
        """Writes a new, empty vault. Raises ``VaultNotWritten``."""
        self._write({}, self._header.generation, keep=False)
        self._write_note()

    def load(self) -> None:
        """Reads the newest generation that is whole.

        Raises:
            VaultDamaged: none is.
        """
        told = "no vault file"
        for name in (_NEWEST, _BEFORE):
            self._seen = _stamp(self._folder / _NEWEST)
            if (content := _bytes(self._folder / name)) is None:
                continue
            try:
                self._take(content)
            except (Broken, OtherVersion) as broken:
                told = f"{name}: {broken}"
                log.info("%s", told)
            else:
                self.recovered = name != _NEWEST
                self._mend_note()
                return
        raise VaultDamaged(newest_file(self._folder), told)

    def heal(self, newest_noted: int) -> None:
        """After a recovery: makes what was recovered the newest generation, if the folder can be written."""
        try:
            with lock(self._folder):
                self._write(self._records, max(self.generation, newest_noted) + 1, keep=False)
        except (VaultNotWritten, VaultBusy) as fault:
            log.info("the recovered vault was not written back: %s", fault.finding.code)

    def read(self) -> Records:
        """The records, with what another program changed since."""
        self._refresh()
        return self._records

    def change(self, act: Callable[[Records], None], *, forget: bool = False) -> None:
        """Lets ``act`` change the records and writes them; with ``forget`` the older generation holds them as well.

        Raises:
            VaultNotWritten, VaultBusy: nothing was changed.
        """
        with lock(self._folder):
            self._sweep()
            self._refresh()
            changed = dict(self._records)
            act(changed)
            if changed != self._records:
                self._write(changed, self.generation + 1, keep=not forget)

    def _write(self, records: Records, generation: int, *, keep: bool) -> None:
        """Makes ``records`` the newest generation; the older file keeps the one before, or becomes a copy of the new."""
        header = replace(self._header, generation=generation)
        sealed = seal(header, records, self._key)
        if keep:
            self._put(_BEFORE, self._sealed)
        self._put(_NEWEST, sealed)
        self._records, self._header, self._sealed = records, header, sealed
        self._seen = _stamp(self._folder / _NEWEST)
        if not keep:
            self._put(_BEFORE, sealed)
        if self._entry is not None:
            self._entry.note_generation(generation)

    def _put(self, name: str, content: bytes) -> None:
        try:
            replace_file(self._folder / name, content)
        except OSError as error:
            raise VaultNotWritten(newest_file(self._folder), str(error.strerror)) from error

    def _sweep(self) -> None:
        """Takes away what a write that was killed left behind: it may hold secrets that are forgotten since."""
        for left in self._folder.glob(f"{BESIDE}*"):
            left.unlink(missing_ok=True)

    def _mend_note(self) -> None:
        if read_note(self._folder) is None:
            try:
                with lock(self._folder):
                    self._write_note()
            except (VaultNotWritten, VaultBusy) as fault:
                log.info("the note beside the vault was not mended: %s", fault.finding.code)

    def _write_note(self) -> None:
        header = self._header
        note = {"tier": header.tier.value, "install": header.install, "backend": header.backend}
        try:
            replace_file(self._folder / _NOTE, json.dumps(note).encode())
        except OSError as error:
            log.info("the note beside the vault was not written: %s", error.strerror)

    def _refresh(self) -> None:
        """Takes over what another program wrote; a file that is damaged or older than ours is not taken."""
        stamp = _stamp(self._folder / _NEWEST)
        if stamp == self._seen:
            return
        content = _bytes(self._folder / _NEWEST)
        try:
            if content is not None:
                header = read_header(content)
                if header.install != self._header.install:
                    raise VaultDamaged(newest_file(self._folder), "another vault is in its place")
                if header.generation >= self.generation:
                    self._take(content)
        except (Broken, OtherVersion) as broken:
            log.info("the vault on disk was not taken over: %s", broken)
        self._seen = stamp

    def _take(self, content: bytes) -> None:
        header = read_header(content)
        self._records, self._header, self._sealed = unseal(content, self._key), header, content


def _bytes(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise VaultNotReadable(path, str(error.strerror)) from error


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        status = path.stat()
    except OSError:
        return ()
    return (status.st_ino, status.st_mtime_ns, status.st_size)
