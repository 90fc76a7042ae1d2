"""``evsetup apply --roll-back``: puts the old settings back, alone or when what was to be written was not proven."""

from __future__ import annotations

from evsetup.cli.output import Output, table
from evsetup.commissioning.faults import RolledBackPartly
from evsetup.commissioning.job import ChargerJob
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.settings import to_plain
from evsetup.domain.text import text


async def put_back(job: ChargerJob, output: Output, because: Finding | None = None) -> int:
    """Puts the old settings back and tells what became of each; 1 when that was for a fault, or some are not as before.

    Raises:
        Fault: nothing is open to be put back, or the site file or the vault cannot be used.
    """
    findings = [] if because is None else [because]
    try:
        await job.roll_back()
    except RolledBackPartly as left:
        findings.append(left.finding)
    except Fault as fault:
        if because is None:
            raise
        findings.append(fault.finding)
    for finding in findings:
        output.finding(finding)
    result = job.rolling_back.result
    for line in table([(one.setting.value, output.say(one.fate.words)) for one in result]):
        output.line("  " + line)
    if not findings:
        output.line(text("cli", "The charger has its old settings again."))
    output.document(
        {
            "ok": not findings,
            "findings": [output.as_json(finding) for finding in findings],
            "put_back": [
                {
                    "setting": one.setting.value,
                    "before": None if one.before is None else to_plain(one.before),
                    "became": one.fate.value,
                    "finding": None if one.finding is None else output.as_json(one.finding),
                }
                for one in result
            ],
        }
    )
    return 1 if findings else 0
