"""Opens what a session works with: the site file, the person's vault, the firmware library, the cards."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import platformdirs

from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.commissioning.laptop import this_laptop
from evsetup.commissioning.looking_only import SiteForReading
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.firmware.library import Library
from evsetup.storage.database import open_for_reading
from evsetup.storage.site_faults import NewerVersion, ReadOnly, SiteBusy, SiteFileFault
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, open_vault, remembered_tier
from evsetup.storage.vault_faults import (
    KeyringLocked,
    KeyringUnavailable,
    PassphraseNeeded,
    VaultFault,
    WrongPassphrase,
)


def data_folder() -> Path:
    """The person's own folder for the vault, the firmware library and added cards; made when it is missing."""
    return platformdirs.user_data_path("evsetup", appauthor=False, ensure_exists=True)


async def open_site(path: Path, *, create: bool = False) -> SiteFile:
    """Opens a site file; with ``create`` a missing one is made, named after its file. It notes that this laptop did."""

    def opened() -> SiteFile:
        site = SiteFile.create(path, path.stem) if create and not path.exists() else SiteFile.open(path)
        try:
            site.opened_on(*this_laptop(data_folder()))
        except BaseException:
            site.close()
            raise
        return site

    return await asyncio.to_thread(opened)


async def open_site_for_reading(path: Path, why: Finding | None = None) -> SiteForReading:
    """Opens a site file without ever writing into it: one of a newer program, or on a drive that takes nothing."""

    def opened() -> SiteForReading:
        connection = open_for_reading(path)
        site = SiteForReading(path, connection, read_only=True)
        site.why = why
        return site

    return await asyncio.to_thread(opened)


async def open_site_to_look(path: Path, *, create: bool = False) -> SiteFile:
    """As ``open_site``; for reading only where the file cannot be written now (``SiteForReading.why`` says why)."""
    try:
        return await open_site(path, create=create)
    except (NewerVersion, ReadOnly, SiteBusy) as fault:
        return await open_site_for_reading(path, only_read(fault))


def only_read(fault: SiteFileFault) -> Finding:
    """What a person is told while a file that cannot be written is open: nothing is lost, and what helps."""
    return replace(fault.finding, severity=Severity.WARNING, do=fault.finding.do[:1])


async def open_own_vault(passphrase: Secret | None = None) -> Vault:
    """The person's vault. Raises a ``VaultFault`` when it is locked, damaged or has no keyring."""
    return await asyncio.to_thread(open_vault, data_folder() / "vault", passphrase=passphrase)


async def a_passphrase_helps(fault: Fault) -> tuple[bool, bool]:
    """Whether a passphrase opens the vault that stopped with ``fault``, or makes a new one (and whether it would be new).

    A vault that was made in another way, or is damaged, is never opened or replaced by one.
    """
    if isinstance(fault, PassphraseNeeded | WrongPassphrase):
        return True, False
    try:
        there = await asyncio.to_thread(remembered_tier, data_folder() / "vault")
    except VaultFault:
        return False, False
    fits = there is None and isinstance(fault, KeyringUnavailable | KeyringLocked)
    return fits, fits


async def open_own_library() -> Library:
    """The firmware library on this laptop."""
    return await asyncio.to_thread(Library, data_folder() / "firmware")


async def open_shelf(site: Path | None = None) -> Shelf:
    """The cards that ship, those that the person added, and those in a folder ``cards`` beside the ``site`` file."""
    return await asyncio.to_thread(load_shelf, data_folder() / "cards", None if site is None else site.parent / "cards")
