"""In the terminal: a person agrees to another certificate of a charger's own page, or to its old TLS."""

from __future__ import annotations

import argparse

from evsetup.cli.output import Output
from evsetup.commissioning.job import ChargerJob
from evsetup.domain.finding import Fault
from evsetup.domain.text import text
from evsetup.links.server_trust import CertificateChanged, OldTlsOnly


async def read_trusted(wanted: argparse.Namespace, job: ChargerJob, output: Output) -> None:
    """Reads the charger. What a consent is needed for is agreed to where it was given on the command line, once each.

    Raises:
        Fault: it cannot be read, or needs a consent that was not given.
    """
    given: list[type[Fault]] = []
    if wanted.accept_certificate:
        given.append(CertificateChanged)
    if wanted.old_tls:
        given.append(OldTlsOnly)
    while True:
        try:
            await job.read()
        except tuple(given) as fault:
            given.remove(type(fault))
            output.line(output.say(fault.finding.seen))
            output.line(text("cli", "Agreed to on the command line."))
            await job.web_trust.agree(fault)
        else:
            return
