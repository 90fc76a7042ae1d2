"""What chargers do wrong with files (``facts/ocpp.md`` §2.7, §3.2)."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.domain.text import text
from evsetup.simulator.quirk_switch import switch


@dataclass(frozen=True)
class FileQuirks:
    """Faults in updates and uploads."""

    ftp_only: bool = switch(text("simulator", "It transfers files by FTP and by nothing else."))
    sftp_only: bool = switch(text("simulator", "It transfers files by SFTP and by nothing else."))
    implicit_ftps_only: bool = switch(
        text("simulator", "It transfers files by FTP over TLS from the first byte on and by nothing else.")
    )
    hides_transfers: bool = switch(text("simulator", "It does not tell by which protocols it transfers files."))
    fetches_with_http_1_0: bool = switch(text("simulator", "It fetches files with HTTP/1.0."))
    resumes_downloads: bool = switch(
        text("simulator", "It breaks a download off in the middle and goes on from there.")
    )
    fetches_twice: bool = switch(text("simulator", "It fetches a new firmware twice before it installs it."))
    posts_uploads: bool = switch(text("simulator", "It uploads by HTTP POST, never by PUT."))
    firmware_stops_at_downloading: bool = switch(
        text("simulator", "An update over OCPP reports Downloading and then nothing more.")
    )
    signed_updates_only: bool = switch(text("simulator", "It refuses UpdateFirmware and takes signed updates only."))
    update_forgets_settings: bool = switch(
        text("simulator", "A new firmware starts with factory values; only its way to the CSMS is kept.")
    )
