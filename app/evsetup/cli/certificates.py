"""``evsetup certificates``: the certificates and the security profile of one charger that dials in to this laptop.

A certificate of its own is signed by this laptop's authority (``renew``), or elsewhere: ``request`` writes the charger's request
to a file, ``import`` brings back the chain that was made of it (``facts/ocpp.md`` §3.2).
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from pathlib import Path

from evsetup.cards.shelf import load_shelf
from evsetup.cli.one_charger import own_vault
from evsetup.cli.output import Output, table
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.authority import laptop_authority, server_side
from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text, verbatim
from evsetup.drivers.driver import CertificateStore, Driver, ProfileUpgrade, SignedElsewhere
from evsetup.drivers.registry import control_over_ocpp
from evsetup.links.signing import sign_request
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.storage.vault import Vault

USES: Mapping[str, CertificateUse] = {
    "csms": CertificateUse.CSMS_ROOT,
    "manufacturer": CertificateUse.MANUFACTURER_ROOT,
}


async def certificates(wanted: argparse.Namespace, output: Output) -> int:
    """Waits for the charger, does the one thing, and says what came of it."""
    vault = await own_vault(output)
    try:
        return await with_vault(wanted, output, vault)
    finally:
        await asyncio.to_thread(vault.close)


async def with_vault(wanted: argparse.Namespace, output: Output, vault: Vault) -> int:
    """The same with a vault that is open: it keeps this laptop's authority."""
    key = None if wanted.no_authentication else await read_secret(output.say(text("cli", "Key: ")))
    authority = await laptop_authority(vault)
    side = await server_side(authority, wanted.interface)
    async with CommissioningCsms(
        host=wanted.interface, port=wanted.port, tls=side.tls, mutual_tls=side.mutual, plain=True
    ) as csms:
        if wanted.with_certificate:
            csms.expect(wanted.identity, key, profile=3, also=(1, 2))
        else:
            csms.expect(wanted.identity, key)
        output.line(text("cli", "Waiting for {identity} at {url}", identity=wanted.identity, url=csms.url))
        charge_point = await csms.wait_for(wanted.identity, wanted.wait)
        boot = charge_point.boot
        shelf = await asyncio.to_thread(load_shelf)
        card = (shelf.by_boot(boot.vendor, boot.model) if boot else None) or shelf.card("")
        driver = control_over_ocpp(wanted.identity, csms, card)
        try:
            return await _act(wanted, output, driver, authority)
        finally:
            await driver.close()


async def _act(wanted: argparse.Namespace, output: Output, driver: Driver, authority: TemporaryAuthority) -> int:
    match wanted.act:
        case "list" if isinstance(driver, CertificateStore):
            return _listed(await driver.installed_certificates(), output)
        case "install" if isinstance(driver, CertificateStore):
            pem = authority.certificate_pem if wanted.file is None else await _file(wanted.file)
            return _told(await driver.install_certificate(USES[wanted.use], pem), output)
        case "delete" if isinstance(driver, CertificateStore):
            return _told(await _delete(driver, wanted.serial), output)
        case "renew" if isinstance(driver, CertificateStore):

            async def sign(csr: str) -> str:
                return await asyncio.to_thread(sign_request, authority, csr)

            return _told(await driver.renew_own_certificate(wanted.organisation, sign), output)
        case "request" if isinstance(driver, SignedElsewhere):
            csr = await driver.request_own_certificate(wanted.organisation)
            await asyncio.to_thread(wanted.out.write_text, csr, "ascii")
            done = text("cli", "The charger's request: {path}", path=str(wanted.out))
            return _told(Outcome(OutcomeKind.APPLIED, done), output)
        case "import" if isinstance(driver, SignedElsewhere):
            return _told(await driver.install_own_certificate(await _file(wanted.file)), output)
        case "profile" if isinstance(driver, ProfileUpgrade):
            return _told(await driver.raise_profile(wanted.profile), output)
    raise Fault(_not_served(wanted.act))


async def _delete(driver: CertificateStore, serial: str) -> Outcome:
    for one in await driver.installed_certificates():
        if one.serial_number.casefold().lstrip("0") == serial.casefold().lstrip("0"):
            return await driver.delete_certificate(one)
    return Outcome(OutcomeKind.UNCHANGED, text("cli", "the charger lists no certificate with this serial number"))


def _listed(found: tuple[InstalledCertificate, ...], output: Output) -> int:
    for line in table([[one.use.value, one.serial_number, one.issuer_name_hash[:16]] for one in found]):
        output.line(line)
    if not found:
        output.line(text("cli", "The charger lists no certificates."))
    output.document(
        {"ok": True, "certificates": [{"use": o.use.name.lower(), "serial": o.serial_number} for o in found]}
    )
    return 0


def _told(outcome: Outcome, output: Output) -> int:
    if outcome.seen is not None:
        output.line(outcome.seen)
    findings = [] if outcome.finding is None else [outcome.finding]
    for finding in findings:
        output.finding(finding)
    output.document(
        {"ok": outcome.good, "outcome": outcome.kind.value, "findings": [output.as_json(one) for one in findings]}
    )
    return 0 if outcome.good else 1


async def _file(path: Path) -> str:
    try:
        return await asyncio.to_thread(path.read_text, "ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(
            Finding(
                "cli.file",
                Severity.PROBLEM,
                text("cli", "{path} cannot be read as a PEM file.", path=str(path)),
                text("cli", "Nothing was sent."),
                (text("cli", "Check the name of the file, and that it holds text that begins with -----BEGIN."),),
            )
        ) from error


def _not_served(act: str) -> Finding:
    return Finding(
        "cli.certificates.not-served",
        Severity.PROBLEM,
        text("cli", "This is not done for a charger with its OCPP version: {act}.", act=verbatim(act)),
        text("cli", "Nothing was sent."),
        (text("cli", "Use renew: this laptop's own authority signs then."),),
    )
