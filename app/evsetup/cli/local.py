"""``evsetup local``: what a charger's own interface does besides settings, with the acts of its job."""

from __future__ import annotations

import argparse
import asyncio
import sys

from evsetup.cli.one_charger import one_charger
from evsetup.cli.output import Output, table
from evsetup.cli.road import take_family
from evsetup.commissioning.job import ChargerJob
from evsetup.commissioning.root_file import read_root_file
from evsetup.commissioning.security_now import HeldCertificate
from evsetup.domain.certificate import CertificateUse
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome
from evsetup.domain.text import text


async def local(wanted: argparse.Namespace, output: Output) -> int:
    """Does the one act, and says what came of it; 1 when that is a problem.

    Raises:
        Fault: the charger refused, does not offer it, or is not there.
    """
    async with one_charger(wanted, output) as job:
        await take_family(wanted, job)
        match wanted.act:
            case "networks":
                return await _networks(job, output)
            case "certificates":
                return _listed(await _held(job), output)
            case "install":
                root = await asyncio.to_thread(read_root_file, wanted.file)
                return _told(await job.security.install_root(CertificateUse.CSMS_ROOT, root), output)
            case "delete":
                return _told(await job.security.delete(await _named(job, wanted.serial)), output)
        return await _reset(wanted, job, output)


async def _networks(job: ChargerJob, output: Output) -> int:
    networks = await job.local.scan()
    rows = [
        (
            one.ssid,
            "–" if one.rssi_dbm is None else f"{one.rssi_dbm} dBm",
            output.say(text("cli", "with a password") if one.secured else text("cli", "open")),
        )
        for one in networks
    ]
    for line in table(rows):
        output.line(line)
    heard = [{"ssid": one.ssid, "rssi_dbm": one.rssi_dbm, "secured": one.secured} for one in networks]
    output.document({"ok": True, "networks": heard})
    return 0


async def _held(job: ChargerJob) -> tuple[HeldCertificate, ...]:
    now = await job.security.read()
    if now.certificates is None:
        raise Fault(now.certificates_finding or _none(""))
    return now.certificates


async def _named(job: ChargerJob, serial: str) -> HeldCertificate:
    wanted = serial.casefold().lstrip("0")
    for one in await _held(job):
        if one.certificate.serial_number.casefold().lstrip("0") == wanted:
            return one
    raise Fault(_none(serial))


def _listed(held: tuple[HeldCertificate, ...], output: Output) -> int:
    rows = [(one.certificate.use.value, one.certificate.serial_number, output.say(one.name)) for one in held]
    for line in table(rows):
        output.line(line)
    if not held:
        output.line(text("cli", "The charger lists no certificates."))
    listed = [{"use": use, "serial": serial, "name": name} for use, serial, name in rows]
    output.document({"ok": True, "certificates": listed})
    return 0


async def _reset(wanted: argparse.Namespace, job: ChargerJob, output: Output) -> int:
    output.finding(await job.local.before_reset())
    if not wanted.yes:
        # Standard output is for the one document, where that is wanted.
        print(output.say(text("cli", "Go back to factory values? Type yes: ")), end="", file=sys.stderr, flush=True)
        answer = await asyncio.to_thread(input)
        if answer.strip().casefold() != "yes":
            output.line(text("cli", "Nothing was done."))
            output.document({"ok": True, "done": False, "findings": []})
            return 0
    finding = await job.local.factory_reset()
    output.finding(finding)
    output.document({"ok": True, "done": True, "findings": [output.as_json(finding)]})
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


def _none(serial: str) -> Finding:
    return Finding(
        "cli.no-certificate",
        Severity.PROBLEM,
        text("cli", "the charger lists no certificate with this serial number")
        if serial
        else text("cli", "The charger lists no certificates."),
        text("cli", "Nothing was sent."),
        (text("cli", "evsetup local certificates lists what there is."),),
    )
