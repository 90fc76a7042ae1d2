"""Rehearses the switch: this laptop logs in to the wanted CSMS as the charger, and the site file keeps what was seen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, StepResult
from evsetup.storage.site_file import SiteFile


async def rehearse(
    request: ProbeRequest, site: SiteFile, charger_id: str, on_step: Callable[[StepResult], None]
) -> ProbeReport:
    """Logs in with ``request``; the findings of all steps take the place of those of the last rehearsal."""
    report = await probe_csms(request, on_step)
    findings = [result.finding for result in report.results]
    await asyncio.to_thread(site.put_findings, charger_id, "csms test", findings, datetime.now(UTC))
    return report
