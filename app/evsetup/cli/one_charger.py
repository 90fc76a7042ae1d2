"""Finds the charger that a command is about, and opens a workbench around it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.cli.site_to_look import site_to_look
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.opening import open_own_library, open_own_vault, open_shelf, open_site
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.discovery.by_hand import by_hand
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.identity import same_serial
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.domain.text import text
from evsetup.links.http import Credentials
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import Vault, session_vault
from evsetup.storage.vault_faults import PassphraseNeeded, VaultFault

DIALS_IN = "ocpp:"
"""How a charger that dials in is named: ``ocpp:`` and its identity."""


@asynccontextmanager
async def one_charger(wanted: argparse.Namespace, output: Output) -> AsyncIterator[ChargerJob]:
    """The job of ``--charger`` in ``--site``; the site file is made when it is missing. One that cannot be written is refused
    before the charger is asked anything, by commands that do more than look."""
    looks = wanted.command in {"read", "plan"} or (wanted.command, getattr(wanted, "act", "")) == ("schedule", "check")
    site = await (site_to_look(wanted.site, output, create=True) if looks else open_site(wanted.site, create=True))
    try:
        vault = await own_vault(output)
        sighting = _sighting(site, wanted.charger)
        options = WorkbenchOptions(
            getattr(wanted, "interface", "127.0.0.1"),
            getattr(wanted, "port", 0),
            mdns=False,
            watch_usb=False,
            patience_s=getattr(wanted, "patience", 0.0),
        )
        shelf = await open_shelf(wanted.site)
        for finding in shelf.findings:
            output.finding(finding)
        async with Workbench(site, vault, await open_own_library(), shelf, options) as bench:
            found = FoundCharger(wanted.charger, (sighting,))
            if sighting.endpoint.way is Way.OCPP:
                found = await _dialled_in(wanted, bench, sighting.endpoint.address, output)
            job = await bench.job_for(found)
            if wanted.password_stdin:
                password = await read_secret(output.say(text("cli", "Password of the charger's page: ")))
                await job.log_in(Credentials(wanted.user, password))
            for unfinished in await job.unfinished():
                output.finding(unfinished.finding())
            yield job
        await asyncio.to_thread(vault.close)
    finally:
        await asyncio.to_thread(site.close)


async def _dialled_in(wanted: argparse.Namespace, bench: Workbench, identity: str, output: Output) -> FoundCharger:
    """Runs the commissioning CSMS until the charger is here. Its key comes from standard input, or from the vault."""
    if wanted.no_authentication:
        bench.admit(identity, None)
        output.line(text("cli", "WITHOUT AUTHENTICATION for {identity}", identity=identity))
    elif wanted.key_stdin:
        bench.admit(identity, await read_secret(output.say(text("cli", "Key: "))))
    else:
        # One that was here before has a key of an earlier day: those that it may have are tried.
        await bench.admit_new(identity)
    # A charger of security profile 2 dials the same port over wss.
    await bench.secure()
    output.line(text("cli", "Waiting for {identity} at {url}", identity=identity, url=f"{bench.csms.url}/{identity}"))
    await bench.csms.wait_for(identity, wanted.wait)
    return await bench.discovery.wait_for(
        lambda row: (end := row.endpoint(Way.OCPP)) is not None and end.address == identity, wanted.wait
    )


async def own_vault(output: Output) -> Vault:
    """This person's vault; one for this run only where it cannot be opened, which is said."""
    try:
        vault = await _opened(output)
    except VaultFault as fault:
        output.finding(fault.finding)
        output.line(text("cli", "Keys are kept for this run only."))
        return session_vault()
    if vault.finding is not None:
        output.finding(vault.finding)
    return vault


async def _opened(output: Output) -> Vault:
    """Where a passphrase protects the vault, a person at the terminal is asked for it; a pipe has other things to say."""
    try:
        return await open_own_vault()
    except PassphraseNeeded:
        if not sys.stdin.isatty():
            raise
        return await open_own_vault(await read_secret(output.say(text("cli", "Passphrase of the vault: "))))


def _sighting(site: SiteFile, reference: str) -> Sighting:
    if reference.startswith(DIALS_IN):
        identity = reference.removeprefix(DIALS_IN)
        return Sighting(Source.DIAL_IN, Endpoint(Way.OCPP, identity), datetime.now(UTC), name=identity)
    records = site.chargers()
    for record in records:
        known = (record.label, record.id, record.identity.charge_point_identity)
        if record.endpoint is not None and (reference in known or same_serial(record.identity.serial, reference)):
            return Sighting(Source.BY_HAND, record.endpoint, record.updated, record.identity, record.card, record.label)
    try:
        typed = by_hand(reference)
        known_there = (record.card for record in records if record.endpoint == typed.endpoint)
        return replace(typed, card=next(known_there, ""))
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
