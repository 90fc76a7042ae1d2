"""The vault's key in the system's keyring: one entry for the key, one for the newest generation of the vault file.

Only three backends are used, each made directly: the package's own choice can be bent by an environment variable or a
file (``facts/serial-firmware-security.md`` §4.1). Every call has a deadline, since a keyring may wait for a person.
"""

from __future__ import annotations

import base64
import binascii
import logging
import queue
import secrets
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from evsetup.storage.vault_faults import KeyMissing, KeyringLocked, KeyringUnavailable, VaultFault
from evsetup.storage.vault_format import KEY_BYTES

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

T = TypeVar("T")

_SERVICE = "app.evsetup.vault"
_SHORT_S = 5.0
_ENTRY = "v1"
"""The user name of every entry. Each service has one entry only: with a second user name, Windows moves the first."""


def system_backend(patience_s: float) -> KeyringBackend:
    """The one backend that is used on this system.

    Raises:
        KeyringUnavailable: it cannot be used here.
    """
    return _bounded(_backend, patience_s)


def backend_name(backend: KeyringBackend) -> str:
    """What is remembered of a backend, to see that it is another one later."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


class KeyringEntry:
    """What one installation keeps in a keyring. ``install`` is a random name; ``patience_s`` bounds every call.

    All methods raise ``KeyringLocked`` or ``KeyringUnavailable``.
    """

    def __init__(self, backend: KeyringBackend, install: str, patience_s: float) -> None:
        self._backend = backend
        self._service = f"{_SERVICE}.{install}"
        self._patience_s = patience_s
        self._given_up = False

    def make_key(self) -> bytes:
        """A new random key, kept in the keyring and read back from it."""
        key = secrets.token_bytes(KEY_BYTES)
        self._write(self._service, base64.b64encode(key).decode())
        kept = self._read(self._service)
        if kept is None or _decoded(kept) != key:
            raise KeyringUnavailable("the keyring did not keep what it was given")
        return key

    def key(self) -> bytes:
        """The key. Raises ``KeyMissing`` when the keyring has none, or something that is no key."""
        kept = self._read(self._service)
        if kept is None:
            raise KeyMissing("no entry")
        key = _decoded(kept)
        if key is None:
            raise KeyMissing("the entry is no key")
        return key

    def newest_generation(self) -> int:
        """The generation that was written last, 0 when none was noted."""
        kept = self._read(f"{self._service}.generation") or ""
        return int(kept) if kept.isascii() and kept.isdigit() and len(kept) < 19 else 0

    def note_generation(self, generation: int) -> None:
        """Notes that the vault file has this generation now.

        A keyring that cannot keep it right now takes nothing from the vault but the proof that it is the newest.
        """
        try:
            self._write(f"{self._service}.generation", str(generation), min(self._patience_s, _SHORT_S))
        except VaultFault as fault:
            log.info("the keyring did not take the vault's generation: %s", fault.finding.code)

    def _read(self, service: str) -> str | None:
        return self._call(lambda: self._backend.get_password(service, _ENTRY), self._patience_s)

    def _write(self, service: str, value: str, patience_s: float | None = None) -> None:
        self._call(lambda: self._backend.set_password(service, _ENTRY, value), patience_s or self._patience_s)

    def _call(self, act: Callable[[], T], patience_s: float) -> T:
        if self._given_up:
            raise KeyringUnavailable("the keyring did not answer before")
        try:
            return _bounded(act, patience_s)
        except _NoAnswer:
            # The thread waits on in the keyring; one such thread is enough.
            self._given_up = True
            raise


class _NoAnswer(KeyringUnavailable):
    pass


def _bounded(act: Callable[[], T], patience_s: float) -> T:
    answers: queue.SimpleQueue[tuple[bool, object]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put((True, act()))
        except Exception as error:
            # Each backend has errors of its own, down to the system's.
            answers.put((False, error))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        good, answer = answers.get(timeout=patience_s)
    except queue.Empty:
        raise _NoAnswer(f"no answer in {patience_s:g} s") from None
    if not good:
        raise _fault(cast("Exception", answer)) from None
    return cast("T", answer)


def _backend() -> KeyringBackend:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        vault = WinVaultKeyring()
        # Otherwise the key roams to other computers of the domain.
        vault.persist = "local machine"
        found: KeyringBackend = vault
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring

        found = MacKeyring()  # type: ignore[no-untyped-call, unused-ignore]
    else:
        from keyring.backends.SecretService import Keyring as SecretServiceKeyring

        found = SecretServiceKeyring()  # type: ignore[no-untyped-call, unused-ignore]
    # Raises by itself when the system has no such keyring.
    log.debug("keyring %s, priority %s", backend_name(found), type(found).priority)
    return found


def _fault(error: Exception) -> VaultFault:
    from keyring.errors import InitError
    from keyring.errors import KeyringLocked as Locked

    told = _told(error)
    # A Secret Service without an unlocked collection asks for a new one; nobody answers, or the person dismisses it.
    if isinstance(error, Locked) or (isinstance(error, InitError) and "dismissed" in str(error)):
        return KeyringLocked(told)
    return KeyringUnavailable(told)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]


def _decoded(kept: str) -> bytes | None:
    try:
        key = base64.b64decode(kept, validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None
