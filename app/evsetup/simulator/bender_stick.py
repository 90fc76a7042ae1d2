"""A Bender charge controller, as far as a USB memory stick that is put into it sees it.

Facts: ``facts/chargers.md`` §6. Without the right ``USB_PASSWORD`` nothing happens. ``FIELD_ENGINEER`` makes it write its whole
configuration and its logs; ``sw_config`` is taken over, what it does not know is left out, and it restarts. One job per stick.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

VERSION = "21148 5.33.5"


@dataclass(slots=True)
class BenderController:
    """One controller with its operator's ``password`` and its ``parameters``; ``restarts`` counts what imports cost."""

    password: str
    parameters: dict[str, str] = field(default_factory=lambda: dict(_DELIVERED))
    restarts: int = 0

    def put_in(self, stick: Path) -> bool:
        """The stick is put in and pulled out when the lamp says so; whether anything was done."""
        told = stick / "USB_PASSWORD"
        if not told.is_file() or told.read_text().strip("\r\n") != self.password:
            return False
        jobs = [name for name in ("FIELD_ENGINEER", "sw_config") if (stick / name).exists()]
        if jobs == ["FIELD_ENGINEER"]:
            self._export(stick)
        elif jobs == ["sw_config"]:
            self._import(stick / "sw_config")
        return len(jobs) == 1

    def _export(self, stick: Path) -> None:
        folder = stick / "CC613_0012345" / "persistency"
        folder.mkdir(parents=True, exist_ok=True)
        for name, value in self.parameters.items():
            (folder / name).write_text(f"{value}\n{VERSION}\n")
        (folder.parent / "log").mkdir(exist_ok=True)
        (folder.parent / "log" / "ocpp_log").write_text("2026-11-25 connected\n2026-11-25 lost\n2026-11-25 connected\n")
        (folder / "ebee.sql").write_bytes(b"SQLite format 3\x00\xff\xfe")

    def _import(self, folder: Path) -> None:
        for path in sorted(folder.iterdir()):
            if path.name in self.parameters:
                self.parameters[path.name] = path.read_text().splitlines()[0]
        self.restarts += 1


_DELIVERED: Mapping[str, str] = {
    "ChargePointUUID_ocpp": "e6fd3ed-f204-4f82-b63b-31529c7d4e82",
    "ManufacturerURL_custom": "https://www.bender.de",
    "ExamplePassword_custom": "an-old-one",
    "WebUILanguage_web": "de",
}
