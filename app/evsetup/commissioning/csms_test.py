"""The CSMS test as window and terminal run it: the probe, with this laptop and its network looked at."""

from __future__ import annotations

from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, Watcher, unwatched


async def run_csms_test(request: ProbeRequest, on_step: Watcher = unwatched) -> ProbeReport:
    """Tests the CSMS from this laptop; see ``probe_csms``."""
    return await probe_csms(request, on_step)
