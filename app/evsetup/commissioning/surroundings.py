"""What a job works with: the parts of the workbench that every job shares."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from evsetup.discovery.discovery import Discovery
from evsetup.firmware.library import Library
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Shared parts. ``secure`` serves wss besides ws from now on, and gives the authority whose root a charger must hold for it.
    ``patience_s`` overrides the card's waiting times (0: the card's); ``watch_s`` is how long a switched
    charger is watched for coming back (0: as long as it may take by its own settings); ``ca_file`` is the CA of the wanted CSMS when the system does not know it."""

    site: SiteFile
    vault: Vault
    csms: CommissioningCsms
    discovery: Discovery
    library: Library
    secure: Callable[[], Awaitable[TemporaryAuthority]]
    ca_file: Path | None = None
    patience_s: float = 0.0
    watch_s: float = 0.0
