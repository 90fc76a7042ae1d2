"""Keyrings for tests: one in memory with a switch for each fault, and a real Secret Service in a session of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

_PACKAGE_ROOT = Path(__file__).parents[2] / "app"


@dataclass
class MemoryKeyring(KeyringBackend):
    """A keyring in memory. Each switch is one thing that real ones do (``facts/serial-firmware-security.md`` §4.1-4.4)."""

    priority = 1

    entries: dict[tuple[str, str], str] = field(default_factory=dict)
    locked: bool = False
    absent: bool = False
    dismissed: bool = False
    forgets: bool = False
    answers_instead: str | None = None
    most_characters: int | None = None
    fails_once: Exception | None = None
    hangs_until: threading.Event | None = None
    calls: int = 0

    @classmethod
    def like_windows(cls) -> MemoryKeyring:
        """2560 bytes of UTF-16 for each entry; one more and the system says so in its own way."""
        return cls(most_characters=1280)

    def get_password(self, service: str, username: str) -> str | None:
        """The entry, as the switches want it."""
        self._trouble()
        if self.answers_instead is not None:
            return self.answers_instead
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps the entry, as the switches want it."""
        self._trouble()
        if self.most_characters is not None and len(password.encode("utf-16-le")) // 2 > self.most_characters:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Takes the entry away."""
        del self.entries[service, username]

    def _trouble(self) -> None:
        self.calls += 1
        if self.hangs_until is not None:
            self.hangs_until.wait(30)
        if self.fails_once is not None:
            error, self.fails_once = self.fails_once, None
            raise error
        if self.absent:
            raise NoKeyringError("no backend")
        if self.locked:
            raise KeyringLocked("Failed to unlock the collection!")
        if self.dismissed:
            raise InitError("Failed to create the collection: Prompt dismissed.")


class FolderKeyring(KeyringBackend):
    """A keyring that outlives its process: a file for each entry, written as a whole. For tests that kill the process."""

    priority = 1

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_password(self, service: str, username: str) -> str | None:
        """The entry."""
        try:
            return (self._folder / f"{service}-{username}").read_text()
        except FileNotFoundError:
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps the entry."""
        beside = self._folder / f"{service}-{username}.{os.getpid()}"
        beside.write_text(password)
        beside.replace(self._folder / f"{service}-{username}")

    def delete_password(self, service: str, username: str) -> None:
        """Takes the entry away."""
        (self._folder / f"{service}-{username}").unlink()


@dataclass(frozen=True)
class Session:
    """A D-Bus session of its own: nothing of it touches the person's. ``home`` keeps the keyring between runs."""

    home: Path
    runtime: Path

    def run(self, body: str) -> list[str]:
        """Runs ``body`` (Python, after ``_PRELUDE``) inside the session and returns the lines that it printed."""
        env = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(_PACKAGE_ROOT),
        }
        ended = subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-c", _PRELUDE + body],
            env=env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout.splitlines()


@pytest.fixture
def secret_service_session(tmp_path: Path) -> Session:
    """A session in which ``gnome-keyring-daemon`` can run; skips where it is not installed."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    session = Session(tmp_path / "home", tmp_path / "run")
    session.home.mkdir()
    session.runtime.mkdir(mode=0o700)
    return session


_PRELUDE = '''
import contextlib, os, signal, subprocess
from pathlib import Path
from jeepney import DBusErrorResponse, MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from evsetup.domain.secret import Secret
from evsetup.storage.vault import open_vault
from evsetup.storage.vault_faults import VaultFault

FOLDER = Path.home() / "vault"
NAME = "org.freedesktop.secrets"

@contextlib.contextmanager
def keyring(password):
    """A keyring daemon, unlocked with password; None leaves it locked."""
    unlock = [] if password is None else ["--unlock"]
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *unlock]
    with open_dbus_connection() as link:
        bus = Proxy(message_bus, link)
        owned = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        owned.add_arg_condition(0, NAME)
        bus.AddMatch(owned)
        with link.filter(owned) as changes:
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as daemon:
                daemon.stdin.write(password or "")
                daemon.stdin.close()
                while not bus.NameHasOwner(NAME)[0]:
                    link.recv_until_filtered(changes, timeout=20)
                try:
                    yield daemon
                finally:
                    daemon.terminate()
                    daemon.wait(20)
            # One that was killed is started again by the bus, as soon as somebody asks for it. The next one needs the name.
            with contextlib.suppress(DBusErrorResponse, ProcessLookupError):
                os.kill(bus.GetConnectionUnixProcessID(NAME)[0], signal.SIGTERM)
            while bus.NameHasOwner(NAME)[0]:
                link.recv_until_filtered(changes, timeout=20)

def fault():
    """The code of the fault with which the vault does not open."""
    try:
        open_vault(FOLDER, patience_s=20).close()
    except VaultFault as fault:
        return fault.finding.code
    return "opened"
'''
