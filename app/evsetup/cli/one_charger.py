"""Finds the charger that a command is about, and opens a workbench around it."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.opening import open_own_library, open_own_vault, open_shelf, open_site
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.identity import same_serial
from evsetup.domain.sighting import FoundCharger, Sighting, Source
from evsetup.domain.text import text
from evsetup.links.http import Credentials
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, session_vault
from evsetup.storage.vault_faults import VaultFault


@asynccontextmanager
async def one_charger(wanted: argparse.Namespace, output: Output) -> AsyncIterator[ChargerJob]:
    """The job of ``--charger`` in ``--site``; the site file is made when it is missing."""
    site = await open_site(wanted.site, create=True)
    try:
        vault = await own_vault(output)
        sighting = _sighting(site, wanted.charger)
        options = WorkbenchOptions(mdns=False, watch_usb=False)
        async with Workbench(site, vault, await open_own_library(), await open_shelf(), options) as bench:
            job = await bench.job_for(FoundCharger(wanted.charger, (sighting,)))
            if wanted.password_stdin:
                password = await read_secret(output.say(text("cli", "Password of the charger's page: ")))
                await job.log_in(Credentials(wanted.user, password))
            for unfinished in await job.unfinished():
                output.finding(unfinished.finding())
            yield job
        await asyncio.to_thread(vault.close)
    finally:
        await asyncio.to_thread(site.close)


async def own_vault(output: Output) -> Vault:
    """This person's vault; one for this run only where it cannot be opened, which is said."""
    try:
        vault = await open_own_vault()
    except VaultFault as fault:
        output.finding(fault.finding)
        output.line(text("cli", "Keys are kept for this run only."))
        return session_vault()
    if vault.finding is not None:
        output.finding(vault.finding)
    return vault


def _sighting(site: SiteFile, reference: str) -> Sighting:
    for record in site.chargers():
        known = (record.label, record.id, record.identity.charge_point_identity)
        if record.endpoint is not None and (reference in known or same_serial(record.identity.serial, reference)):
            return Sighting(Source.BY_HAND, record.endpoint, record.updated, record.identity, record.card, record.label)
    try:
        return by_hand(reference)
    except Fault:
        raise
    except ValueError:
        raise Fault(
            Finding(
                "cli.unknown-charger",
                Severity.PROBLEM,
                text("cli", "“{reference}” is neither an address nor a charger of this site.", reference=reference),
                text("cli", "Nothing was read or written."),
                (
                    text(
                        "cli", "Name its address (http://…), its serial port, or its label or serial in the site file."
                    ),
                ),
            )
        ) from None
