"""``--address-key`` and ``--address-by-hand``: where a charger that no card knows keeps its CSMS address."""

from __future__ import annotations

import argparse

from evsetup.cli.output import Output, table
from evsetup.commissioning.address_key import BY_HAND
from evsetup.commissioning.job import ChargerJob
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text


async def choose_address_key(wanted: argparse.Namespace, job: ChargerJob) -> None:
    """Takes what was said on the command line, if anything was; the site file keeps it for the next run.

    Raises:
        Fault: the charger could not be read with it, or keeps its address in no key at all.
    """
    if wanted.address_key is None and not wanted.address_by_hand:
        return
    await job.choose_address_key(BY_HAND if wanted.address_by_hand else wanted.address_key.strip())
    if job.address_key is None:
        raise Fault(_no_choice())


def show_address_key(job: ChargerJob, output: Output) -> None:
    """The key that takes the address, or those that may, with what stands in them now."""
    question = job.address_key
    if question is None:
        return
    if question.finding is not None:
        output.finding(question.finding)
    if question.key:
        output.line(text("cli", "The CSMS address goes into {key}.", key=question.key))
        return
    if question.answer == BY_HAND or not question.candidates:
        output.line(text("cli", "The CSMS address is set by hand, on the charger's own page."))
        return
    output.line(text("cli", "No card says which key takes the CSMS address. Likely ones, with what they hold now:"))
    rows = [(one.name, one.value or "–", output.say(one.why)) for one in question.candidates]
    for line in table(rows):
        output.line("  " + line)
    output.line(text("cli", "Choose with --address-key NAME; or --address-by-hand when it is none."))


def address_key_document(job: ChargerJob, output: Output) -> dict[str, object] | None:
    """The same for ``--json``; ``None`` where nothing is to be chosen."""
    question = job.address_key
    if question is None:
        return None
    return {
        "key": question.key or None,
        "by_hand": question.answer == BY_HAND,
        "needs_answer": question.needs_answer,
        "finding": output.as_json(question.finding) if question.finding is not None else None,
        "candidates": [
            {"name": one.name, "value": one.value, "why": output.say(one.why)} for one in question.candidates
        ],
    }


def _no_choice() -> Finding:
    return Finding(
        "cli.no-address-key",
        Severity.PROBLEM,
        text("cli", "This charger keeps its CSMS address in no key that could be chosen."),
        text("cli", "Only chargers of OCPP 1.6 that dial in to this laptop do. Nothing was written."),
        (text("cli", "Leave out --address-key and --address-by-hand."),),
    )
