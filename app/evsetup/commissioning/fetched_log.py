"""Takes a charger's log onto this laptop, on the one address by which that charger reaches it."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.certificate import LogKind
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.text import Text, text
from evsetup.domain.transfer_protocol import TransferProtocol
from evsetup.drivers.driver import LogSource
from evsetup.firmware.faults import not_offerable
from evsetup.firmware.fetch_log import NoLog, fetch_log
from evsetup.firmware.log_server import LogServer
from evsetup.firmware.transfer_choice import PLAIN_HTTP, Ways


@dataclass(frozen=True, slots=True)
class FetchedLog:
    """A charger's log on this laptop: ``size`` in bytes, ``sha256`` in hex."""

    path: Path
    size: int
    sha256: str


async def take_log(
    driver: LogSource, kind: LogKind, address: str, path: Path, progress: ProgressSink, ways: Ways = PLAIN_HTTP
) -> FetchedLog:
    """The charger's log, at ``path``. ``address`` is this laptop's, as the charger sees it; a server lives there meanwhile.

    A charger that could not upload a byte is asked once more by the next of ``ways``; that is told.

    Raises:
        Fault: the address cannot be served, the charger refused, or nothing whole came.
    """
    for number, protocol in enumerate(ways.protocols, 1):
        progress(Progress(_asking(protocol)))
        try:
            await _take(driver, kind, address, path, progress, protocol, ways)
            break
        except NoLog as fault:
            if number == len(ways.protocols) or fault.finding.code != "firmware.log.upload-failed":
                raise
    return await asyncio.to_thread(_measured, path)


async def _take(
    driver: LogSource,
    kind: LogKind,
    address: str,
    path: Path,
    progress: ProgressSink,
    protocol: TransferProtocol,
    ways: Ways,
) -> None:
    issuing = ways.authority if protocol.needs_authority else None
    try:
        server = LogServer(address, protocol=protocol, authority=await issuing() if issuing is not None else None)
    except ValueError:
        raise not_offerable(address) from None
    async with server:
        await fetch_log(driver, kind, server, path, progress=progress)


def _asking(protocol: TransferProtocol) -> Text:
    if protocol.encrypted:
        return text("commissioning", "Asking the charger for its log, by {protocol}", protocol=protocol.value)
    return text(
        "commissioning", "Asking the charger for its log, by {protocol}, not encrypted", protocol=protocol.value
    )


def _measured(path: Path) -> FetchedLog:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return FetchedLog(path, file.tell(), digest)
