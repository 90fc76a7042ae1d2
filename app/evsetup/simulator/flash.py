"""The flash memory of a simulated device: one JSON file that survives restarts of the device and of the demo site."""

from __future__ import annotations

import json
import os
from pathlib import Path

Scalar = str | int | float | bool | None
Json = Scalar | list["Json"] | dict[str, "Json"]


class Flash:
    """Named values in a file that only this user may read. Without a path it forgets everything at power-off."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Json] = {}
        if path is not None and path.exists():
            try:
                stored = json.loads(path.read_text(encoding="utf-8"))
            except (ValueError, OSError):
                stored = None
            if isinstance(stored, dict):
                self._values = stored

    def read(self, name: str, default: Json = None) -> Json:
        """The value stored under ``name``."""
        return self._values.get(name, default)

    def write(self, **values: Json) -> None:
        """Stores ``values``; the file is whole at every instant."""
        self._values.update(values)
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(self._values, file, ensure_ascii=False, indent=1, sort_keys=True)
        fresh.replace(self._path)

    def forget(self, *names: str) -> None:
        """Removes ``names``, as a factory reset would."""
        for name in names:
            self._values.pop(name, None)
        self.write()

    def text(self, name: str, default: str = "") -> str:
        """The value under ``name`` when it is text."""
        value = self.read(name)
        return value if isinstance(value, str) else default
