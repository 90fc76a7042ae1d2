"""What can go wrong with the vault, by cause, each with what a person can do about it. No secret is ever in them."""

from __future__ import annotations

from pathlib import Path

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text


class VaultFault(Fault):
    """The root of all that can go wrong with the vault."""

    def __init__(self, code: str, seen: Text, means: Text, do: tuple[Text, ...], evidence: str = "") -> None:
        shown = (Evidence("system", evidence),) if evidence else ()
        super().__init__(Finding(code, Severity.PROBLEM, seen, means, do, shown))


class KeyringUnavailable(VaultFault):
    """This system has no keyring that can be used, or it does not keep what it is given."""

    def __init__(self, evidence: str = "") -> None:
        super().__init__(
            "storage.vault.no-keyring",
            text("storage", "The system's keyring cannot be used."),
            text("storage", "It is not running, did not answer or refused the vault's key. No secret was written."),
            (
                text("storage", "Log in to the desktop as usual and start the program again."),
                text("storage", "Or protect the vault with a passphrase."),
                text("storage", "Or work for this session only: keys are forgotten when the program ends."),
            ),
            evidence,
        )


class KeyringLocked(VaultFault):
    """The keyring is there and locked."""

    def __init__(self, evidence: str = "") -> None:
        super().__init__(
            "storage.vault.keyring-locked",
            text("storage", "The system's keyring is locked."),
            text("storage", "It holds the key of the vault, and gives it out only after it was unlocked."),
            (
                text("storage", "Unlock the keyring when the system asks, then try again."),
                text("storage", "Or work for this session only: keys are forgotten when the program ends."),
            ),
            evidence,
        )


class KeyMissing(VaultFault):
    """The vault is there, and the keyring does not hold its key."""

    def __init__(self, evidence: str = "") -> None:
        super().__init__(
            "storage.vault.key-missing",
            text("storage", "The keyring does not hold the key of this vault."),
            text("storage", "The keyring was reset, or the vault was copied from another computer or user."),
            (
                text("storage", "Restore the keyring or work as the user who made the vault."),
                text(
                    "storage",
                    "Or set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.",
                ),
            ),
            evidence,
        )


class PassphraseNeeded(VaultFault):
    """The vault is protected with a passphrase and none was given."""

    def __init__(self) -> None:
        super().__init__(
            "storage.vault.passphrase-needed",
            text("storage", "The vault is protected with a passphrase."),
            text("storage", "Its secrets can be read only with it; nobody else has it."),
            (
                text("storage", "Type the passphrase."),
                text("storage", "Or work for this session only: keys are forgotten when the program ends."),
            ),
        )


class WrongPassphrase(VaultFault):
    """The vault does not open with this passphrase."""

    def __init__(self) -> None:
        super().__init__(
            "storage.vault.wrong-passphrase",
            text("storage", "The passphrase is wrong."),
            text("storage", "The vault was not opened and not changed."),
            (
                text("storage", "Type it again; look at Caps Lock and the keyboard's language."),
                text(
                    "storage",
                    "If it is lost, set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.",
                ),
            ),
        )


class VaultDamaged(VaultFault):
    """The vault and the generation before it cannot be read."""

    def __init__(self, path: Path, evidence: str = "") -> None:
        super().__init__(
            "storage.vault.damaged",
            text("storage", "The vault {file} is damaged.", file=path.name),
            text("storage", "It was cut short, changed or taken away, and so was its copy. Nothing was replaced."),
            (
                text("storage", "Restore the folder of the vault from a backup."),
                text(
                    "storage",
                    "Or set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.",
                ),
            ),
            evidence,
        )


class VaultRolledBack(VaultFault):
    """The vault file is older than the newest one that was written."""

    def __init__(self, path: Path, generation: int, newest: int) -> None:
        super().__init__(
            "storage.vault.rolled-back",
            text("storage", "The vault {file} is older than the last one written here.", file=path.name),
            text("storage", "An old copy was put in its place; newer keys are missing in it."),
            (
                text("storage", "Put the newest copy of the vault back."),
                text(
                    "storage",
                    "Or set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.",
                ),
            ),
            f"generation {generation}, last written {newest}",
        )


class VaultNewer(VaultFault):
    """A newer program wrote the vault."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(
            "storage.vault.newer-version",
            text("storage", "The vault {file} was written by a newer version of this program.", file=path.name),
            text("storage", "This program cannot read its format {version}; it was not changed.", version=version),
            (text("storage", "Install the newest version of this program."),),
        )


class TierChanged(VaultFault):
    """The vault is protected in another way than this session could open it."""

    def __init__(self, remembered: Text, now: Text) -> None:
        super().__init__(
            "storage.vault.tier-changed",
            text(
                "storage", "The vault is protected by {remembered}, and now by {now}.", remembered=remembered, now=now
            ),
            text("storage", "Its secrets would not be found, so it was neither opened nor replaced."),
            (
                text("storage", "Open it as it was made, by {remembered}.", remembered=remembered),
                text(
                    "storage",
                    "Or set the old vault aside (evsetup vault set-aside) and start a new one, then type the keys again.",
                ),
            ),
        )


class VaultNotReadable(VaultFault):
    """The vault file is there and the system does not let us read it."""

    def __init__(self, path: Path, evidence: str) -> None:
        super().__init__(
            "storage.vault.not-readable",
            text("storage", "The vault {file} cannot be read.", file=path.name),
            text("storage", "Its folder belongs to another user, or its drive is failing. Nothing was changed."),
            (
                text("storage", "Work as the user who made the vault, or connect its drive again."),
                text("storage", "Or work for this session only: keys are forgotten when the program ends."),
            ),
            evidence,
        )


class VaultNotWritten(VaultFault):
    """The vault file could not be written; it is as it was before."""

    def __init__(self, path: Path, evidence: str) -> None:
        super().__init__(
            "storage.vault.not-written",
            text("storage", "The vault {file} could not be written.", file=path.name),
            text(
                "storage",
                "The drive is full or the folder is read-only. The last secret was not saved; all others are.",
            ),
            (
                text("storage", "Make room on the drive, or make the folder writable, then repeat the step."),
                text("storage", "Keep the key that you just made in a safe place until it is saved."),
            ),
            evidence,
        )


class VaultBusy(VaultFault):
    """Another program keeps the vault locked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "storage.vault.busy",
            text("storage", "Another program is writing the vault {file}.", file=path.name),
            text("storage", "It kept the vault locked for several seconds; nothing was saved."),
            (text("storage", "Close the other window of this program, then repeat the step."),),
        )


def recovered(path: Path) -> Finding:
    """The newest vault file was damaged, and the one before it was used."""
    return Finding(
        "storage.vault.recovered",
        Severity.WARNING,
        text("storage", "The vault {file} was damaged; its copy was used.", file=path.name),
        text("storage", "All secrets are there except the last one that was changed."),
        (text("storage", "Check that the key you changed last is there; if it is not, type it again."),),
    )
