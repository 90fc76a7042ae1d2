"""What chargers do wrong with files (``facts/ocpp.md`` §2.7, §3.2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class FileQuirks:
    """Faults in updates and uploads."""

    ftp_only: bool = switch(text("simulator", "It transfers files by FTP and by nothing else."))
    posts_uploads: bool = switch(text("simulator", "It uploads by HTTP POST, never by PUT."))
    firmware_stops_at_downloading: bool = switch(
        text("simulator", "An update over OCPP reports Downloading and then nothing more.")
    )
    signed_updates_only: bool = switch(text("simulator", "It refuses UpdateFirmware and takes signed updates only."))
