"""``evsetup test-csms``: the laptop logs in to a CSMS as if it were the charger, and says why it would not come online."""

from __future__ import annotations

import argparse

from evsetup.cli.output import Output
from evsetup.cli.secret_input import read_secret
from evsetup.commissioning.csms_test import run_csms_test
from evsetup.domain.finding import Severity, worst
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.probe.steps import ProbeRequest, StepResult


async def test_csms(wanted: argparse.Namespace, output: Output) -> int:
    """Runs the probe, each step as it ends, then the verdict. Exit code 1 when the charger would not come online."""
    key = await read_secret(output.say(text("cli", "Key: "))) if wanted.password_stdin else None
    request = ProbeRequest(wanted.url, wanted.identity, key, versions=versions(wanted.ocpp), ca_file=wanted.ca)

    def seen(result: StepResult) -> None:
        output.line(f"[{output.say(result.step.title)}]")
        output.finding(result.finding)

    report = await run_csms_test(request, seen)
    output.line("")
    output.line(text("cli", "Dialled: {url}", url=report.url))
    output.finding(report.verdict)
    output.line(text("cli", "Tested from this laptop, not from the charger."))
    severity = max(report.verdict.severity, worst([result.finding for result in report.results]))
    output.document(
        {
            "ok": not severity.fails,
            "url": report.url,
            "verdict": output.as_json(report.verdict),
            "steps": [
                {
                    "step": result.step.name.lower(),
                    "elapsed_s": round(result.elapsed_s, 3),
                    "finding": output.as_json(result.finding),
                }
                for result in report.results
            ],
        }
    )
    return 1 if severity >= Severity.PROBLEM else 0


def versions(words: str) -> tuple[OcppVersion, ...]:
    """``1.6,2.0.1`` as versions, in this order."""
    return tuple(OcppVersion(f"ocpp{word.strip()}") for word in words.split(",") if word.strip())
