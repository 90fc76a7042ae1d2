"""Secrets in a file to hand over: the vault's own format under a passphrase (Argon2id), never without one.

``facts/serial-firmware-security.md`` §4.4. Calls block, one by the cost of Argon2id: use a thread.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path

from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.storage.atomic_file import replace_file
from evsetup.storage.vault_faults import VaultFault
from evsetup.storage.vault_format import (
    MAX_FILE,
    Argon2Cost,
    Broken,
    Header,
    OtherVersion,
    VaultTier,
    derive_key,
    read_header,
    seal,
    unseal,
)

SUFFIX = ".evsecrets"
LEAST_CHARACTERS = 12
"""A file that is handed over can be tried in peace by whoever finds it."""

_LEAST_DIFFERENT = 5
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class ExportFault(VaultFault):
    """The root of what can go wrong with a file of secrets."""


class WeakPassphrase(ExportFault):
    """Too short, or the same character over and over."""

    def __init__(self) -> None:
        super().__init__(
            "storage.export.weak-passphrase",
            text("storage", "The passphrase is too easy to guess."),
            text("storage", "Whoever finds the file can try passphrases as long as they like. Nothing was written."),
            (
                text(
                    "storage", "Take at least {count} characters: four or five words do well.", count=LEAST_CHARACTERS
                ),
                text("storage", "Tell it to the other person on another way than the file."),
            ),
        )


class ExportNotOpened(ExportFault):
    """The passphrase is another one."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.export.wrong-passphrase",
            text("storage", "{file} does not open with this passphrase.", file=path.name),
            text("storage", "Nothing was taken over."),
            (
                text("storage", "Type it again; look at Caps Lock and the keyboard's language."),
                text("storage", "Ask whoever made the file: nobody else has the passphrase."),
            ),
        )


class ExportNotUsable(ExportFault):
    """It is no file of secrets, or a damaged one."""

    def __init__(self, path: Path, evidence: str) -> None:
        super().__init__(
            "storage.export.damaged",
            text("storage", "{file} is no whole file of secrets.", file=path.name),
            text("storage", "It is another kind of file, was cut short or changed on its way. Nothing was taken over."),
            (text("storage", "Have the file sent again, best in an archive or on a USB stick."),),
            evidence,
        )


class ExportNewer(ExportFault):
    """A newer program made it."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(
            "storage.export.newer-version",
            text("storage", "{file} was written by a newer version of this program.", file=path.name),
            text("storage", "This program cannot read its format {version}.", version=version),
            (text("storage", "Install the newest version of this program."),),
        )


class ExportFileFault(ExportFault):
    """The system does not let us read or write the file."""

    def __init__(self, path: Path, evidence: str) -> None:
        super().__init__(
            "storage.export.file",
            text("storage", "{file} cannot be read or written.", file=path.name),
            text("storage", "The folder is not there or is not yours, or the drive is full. No secret was lost."),
            (text("storage", "Choose another folder, or make room on the drive."),),
            evidence,
        )


def make_passphrase() -> Secret:
    """A new passphrase of five groups, easy to read out: 99 bits."""
    return Secret("-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(5)))


def write_export(path: Path, records: Mapping[str, str], passphrase: Secret, cost: Argon2Cost | None = None) -> None:
    """Writes the records as a whole or not at all; only its owner can read the file.

    Raises:
        WeakPassphrase, ExportFileFault: nothing was written.
    """
    typed = passphrase.reveal()
    if len(typed) < LEAST_CHARACTERS or len(set(typed)) < _LEAST_DIFFERENT:
        raise WeakPassphrase
    salt, cost = secrets.token_bytes(16), cost or Argon2Cost()
    key = derive_key(passphrase, salt, cost)
    header = Header(VaultTier.PASSPHRASE, secrets.token_hex(8), key.id, 1, salt=salt, cost=cost)
    try:
        replace_file(path, seal(header, dict(records), key))
    except OSError as error:
        raise ExportFileFault(path, str(error.strerror)) from error


def read_export(path: Path, passphrase: Secret) -> dict[str, str]:
    """The records of an exported file.

    Raises:
        ExportNotOpened, ExportNotUsable, ExportNewer, ExportFileFault: by cause.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_FILE + 1)
    except OSError as error:
        raise ExportFileFault(path, str(error.strerror)) from error
    try:
        header = read_header(content)
        key = None if header.cost is None else derive_key(passphrase, header.salt, header.cost)
        if key is not None and key.id == header.key_id:
            return unseal(content, key)
    except OtherVersion as other:
        raise ExportNewer(path, int(other.args[0])) from None
    except Broken as broken:
        raise ExportNotUsable(path, str(broken)) from None
    if key is None:
        raise ExportNotUsable(path, "not made with a passphrase")
    raise ExportNotOpened(path)
