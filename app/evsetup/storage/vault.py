"""The vault: where charger passwords, keys and Wi-Fi passphrases are kept, and nowhere else.

The system's keyring holds one 32-byte key; an AES-256-GCM file holds the secrets. Without a keyring a passphrase makes the
key (Argon2id), or the vault lives in memory for one session; never plain text (``facts/serial-firmware-security.md`` §4.4).
A Secret Service gives its entries to every program of the same user: the vault protects files at rest, not against
programs that already run as this person. Calls block, a keyring may ask the person: use a thread.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text, verbatim
from evsetup.storage import sealed_file
from evsetup.storage.sealed_file import SealedFile
from evsetup.storage.system_keyring import KeyringEntry, backend_name, system_backend
from evsetup.storage.vault_faults import (
    KeyMissing,
    PassphraseNeeded,
    TierChanged,
    VaultNotWritten,
    VaultRolledBack,
    WrongPassphrase,
    recovered,
)
from evsetup.storage.vault_format import Argon2Cost, Header, VaultKey, VaultTier, derive_key

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

PATIENCE_S = 60.0
"""How long one call to the keyring may take; a person may have to type a password."""


class Vault:
    """Secrets by reference (``"charger/<id>/key"``). Any thread may call; each change is on disk when it returns.

    ``finding`` is set when something was wrong at opening and was put right.
    """

    def __init__(self, tier: VaultTier, file: SealedFile | None, finding: Finding | None = None) -> None:
        self.tier = tier
        self.finding = finding
        self._file = file
        self._memory: dict[str, str] | None = {}
        self._lock = threading.Lock()

    def get(self, ref: str) -> Secret | None:
        """The secret, ``None`` when there is none."""
        with self._lock:
            value = self._records().get(ref)
        return None if value is None else Secret(value)

    def put(self, ref: str, secret: Secret) -> None:
        """Keeps the secret, in the place of the one before.

        Raises:
            VaultNotWritten, VaultBusy: it was not kept; the vault is as it was.
        """
        if not ref:
            raise ValueError("a secret needs a reference")
        self.change(lambda records: records.update({ref: secret.reveal()}))

    def delete(self, ref: str) -> None:
        """Forgets the secret, if it is there, also in the older generation of the file.

        Raises:
            VaultNotWritten, VaultBusy: it was not forgotten.
        """
        self.change(lambda records: _forget(records, ref), forget=True)

    def change(self, act: Callable[[dict[str, str]], None], *, forget: bool = False) -> None:
        """Lets ``act`` change the records (values by reference) as one: all of it is kept, or nothing.

        With ``forget`` the older generation of the file holds the same afterwards. ``act`` keeps no value for itself.

        Raises:
            VaultNotWritten, VaultBusy: nothing was changed.
        """
        with self._lock:
            records = self._records()
            if self._file is None:
                changed = dict(records)
                act(changed)
                self._memory = changed
            else:
                self._file.change(act, forget=forget)

    def look(self, read: Callable[[Mapping[str, str]], T]) -> T:
        """What ``read`` makes of all records at one moment."""
        with self._lock:
            return read(self._records())

    def refs(self) -> tuple[str, ...]:
        """The references of all secrets, sorted."""
        with self._lock:
            return tuple(sorted(self._records()))

    def close(self) -> None:
        """Lets go of the key and the secrets; a session's secrets are gone. May be called twice."""
        with self._lock:
            self._file, self._memory = None, None

    def _records(self) -> dict[str, str]:
        if self._memory is None:
            raise ValueError("the vault is closed")
        return self._memory if self._file is None else self._file.read()


def session_vault() -> Vault:
    """A vault in memory only; nothing of it outlives the program."""
    return Vault(VaultTier.SESSION, None)


def open_vault(
    folder: Path,
    *,
    passphrase: Secret | None = None,
    keyring: KeyringBackend | None = None,
    patience_s: float = PATIENCE_S,
    cost: Argon2Cost | None = None,
) -> Vault:
    """Opens the vault in ``folder``, or makes one where there never was one.

    With a ``passphrase`` it makes the key, else the ``keyring`` holds it (by default this system's own). ``patience_s``
    bounds each call to the keyring. ``cost`` is for a new passphrase vault.

    Raises:
        KeyringUnavailable, KeyringLocked, KeyMissing: the key cannot be had from the keyring.
        PassphraseNeeded, WrongPassphrase: the vault is a passphrase's.
        TierChanged: it was made in another way; it was neither opened nor replaced.
        VaultDamaged, VaultRolledBack, VaultNewer, VaultNotReadable: its files cannot be used.
        VaultNotWritten, VaultBusy: a new one could not be written.
    """
    if passphrase is not None and not passphrase:
        raise ValueError("an empty passphrase protects nothing")
    header = sealed_file.find_header(folder)
    if header is None:
        return _make(folder, passphrase, keyring, patience_s, cost or Argon2Cost())
    _stop_if_changed(folder, header, passphrase)
    if passphrase is not None:
        key, entry, noted = _key_of(header, passphrase), None, 0
    else:
        entry = _entry_of(header, keyring, patience_s)
        key = VaultKey(entry.key())
        if key.id != header.key_id:
            raise KeyMissing("the key of another vault")
        # Asked before the file is read: the file is written before its generation is noted.
        noted = entry.newest_generation()
    file = SealedFile(folder, header, key, entry)
    file.load()
    if file.generation < noted - (1 if file.recovered else 0):
        raise VaultRolledBack(sealed_file.newest_file(folder), file.generation, noted)
    if file.recovered:
        file.heal(noted)
        return Vault(header.tier, file, recovered(sealed_file.newest_file(folder)))
    if entry is not None and file.generation > noted:
        entry.note_generation(file.generation)
    return Vault(header.tier, file)


def remembered_tier(folder: Path) -> VaultTier | None:
    """How the vault in ``folder`` is protected; ``None`` when there never was one.

    Raises:
        VaultDamaged, VaultNewer, VaultNotReadable: its files cannot be used.
    """
    header = sealed_file.find_header(folder)
    return None if header is None else header.tier


def set_vault_aside(folder: Path) -> Path:
    """Moves the vault in ``folder`` into a folder of its own there, so that a new one can be made; nothing is deleted.

    Raises:
        VaultNotWritten, VaultBusy: it was not moved.
    """
    with sealed_file.lock(folder):
        aside = folder / f"set-aside-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
        aside.mkdir(mode=0o700)
        for name in sealed_file.FILES:
            if (folder / name).exists():
                (folder / name).rename(aside / name)
    return aside


def _make(
    folder: Path, passphrase: Secret | None, keyring: KeyringBackend | None, patience_s: float, cost: Argon2Cost
) -> Vault:
    backend = (keyring or system_backend(patience_s)) if passphrase is None else None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise VaultNotWritten(sealed_file.newest_file(folder), str(error.strerror)) from error
    with sealed_file.lock(folder):
        if sealed_file.find_header(folder) is None:
            install = secrets.token_hex(8)
            if backend is not None:
                entry = KeyringEntry(backend, install, patience_s)
                key = VaultKey(entry.make_key())
                header = Header(VaultTier.KEYRING, install, key.id, 1, backend_name(backend))
                SealedFile(folder, header, key, entry).make()
            elif passphrase is not None:
                salt = secrets.token_bytes(16)
                key = derive_key(passphrase, salt, cost)
                header = Header(VaultTier.PASSPHRASE, install, key.id, 1, salt=salt, cost=cost)
                SealedFile(folder, header, key, None).make()
    # Opened like any other, so that what was written is proven to be readable.
    return open_vault(folder, passphrase=passphrase, keyring=keyring, patience_s=patience_s)


def _stop_if_changed(folder: Path, header: Header, passphrase: Secret | None) -> None:
    note = sealed_file.read_note(folder)
    if note is not None and note.tier is not header.tier:
        raise TierChanged(_protection(note.tier), _protection(header.tier))
    if header.tier is VaultTier.PASSPHRASE and passphrase is None:
        raise PassphraseNeeded
    if header.tier is VaultTier.KEYRING and passphrase is not None:
        raise TierChanged(_protection(VaultTier.KEYRING), _protection(VaultTier.PASSPHRASE))


def _key_of(header: Header, passphrase: Secret) -> VaultKey:
    if header.cost is None:
        raise PassphraseNeeded
    key = derive_key(passphrase, header.salt, header.cost)
    if key.id != header.key_id:
        raise WrongPassphrase
    return key


def _entry_of(header: Header, keyring: KeyringBackend | None, patience_s: float) -> KeyringEntry:
    backend = keyring or system_backend(patience_s)
    if backend_name(backend) != header.backend:
        raise TierChanged(verbatim(header.backend), verbatim(backend_name(backend)))
    return KeyringEntry(backend, header.install, patience_s)


def _protection(tier: VaultTier) -> Text:
    match tier:
        case VaultTier.KEYRING:
            return text("storage", "the system's keyring")
        case VaultTier.PASSPHRASE:
            return text("storage", "a passphrase")
        case VaultTier.SESSION:
            return text("storage", "this session only")


def _forget(records: dict[str, str], ref: str) -> None:
    records.pop(ref, None)
