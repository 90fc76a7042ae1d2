"""Takes a charger's log onto this laptop, on the one address by which that charger reaches it."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.certificate import LogKind
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import text
from evsetup.drivers.driver import LogSource
from evsetup.firmware.faults import not_offerable
from evsetup.firmware.fetch_log import fetch_log
from evsetup.firmware.log_server import LogServer


@dataclass(frozen=True, slots=True)
class FetchedLog:
    """A charger's log on this laptop: ``size`` in bytes, ``sha256`` in hex."""

    path: Path
    size: int
    sha256: str


async def take_log(driver: LogSource, kind: LogKind, address: str, path: Path, progress: ProgressSink) -> FetchedLog:
    """The charger's log, at ``path``. ``address`` is this laptop's, as the charger sees it; a server lives there meanwhile.

    Raises:
        Fault: the address cannot be served, the charger refused, or nothing whole came.
    """
    progress(Progress(text("commissioning", "Asking the charger for its log")))
    try:
        server = LogServer(address)
    except ValueError:
        raise not_offerable(address) from None
    async with server:
        await fetch_log(driver, kind, server, path, progress=progress)
    return await asyncio.to_thread(_measured, path)


def _measured(path: Path) -> FetchedLog:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return FetchedLog(path, file.tell(), digest)
