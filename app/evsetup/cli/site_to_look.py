"""Opens a site file for a command that only looks: also one that cannot be written, which is said."""

from __future__ import annotations

from pathlib import Path

from evsetup.cli.output import Output
from evsetup.commissioning.looking_only import SiteForReading
from evsetup.commissioning.opening import open_site_to_look
from evsetup.storage.site_file import SiteFile


async def site_to_look(path: Path, output: Output, *, create: bool = False) -> SiteFile:
    """The site file; a person is told where it is open for reading only."""
    site = await open_site_to_look(path, create=create)
    if isinstance(site, SiteForReading) and site.why is not None:
        output.finding(site.why)
    return site
