"""Gives tests folders of their own for everything that a program keeps at home."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_GONE = ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND")


class PrivateHome:
    """One folder for the session; short, since sockets are made in it and their paths have at most 107 bytes."""

    def __init__(self) -> None:
        self._root = Path(tempfile.mkdtemp(prefix="evs-"))
        runtime = self._root / "run"
        runtime.mkdir(mode=0o700)
        for name in _GONE:
            os.environ.pop(name, None)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        os.environ.update(_places(self._root / "home"))
        self._tests = 0

    @contextmanager
    def one_test(self) -> Iterator[Path]:
        """A fresh home while one test runs."""
        self._tests += 1
        home = self._root / str(self._tests)
        home.mkdir()
        before = {name: os.environ.get(name) for name in _places(home)}
        os.environ.update(_places(home))
        try:
            yield home
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
            shutil.rmtree(home, ignore_errors=True)

    def remove(self) -> None:
        """Takes the folder away."""
        shutil.rmtree(self._root, ignore_errors=True)


def _places(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
    }
