"""Every fault of a CSMS, one at a time: the probe names it, as the one thing to act on, and says what to do.

The rows stand in ``tests.support.fault_table``; real sockets and real TLS throughout.
"""

from __future__ import annotations

import asyncio
from enum import Enum
from pathlib import Path

import pytest
from tests.support.fault_table import HEALTHY_ROWS, ROWS, Row

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest
from evsetup.simulator import csms_faults
from evsetup.simulator.faulty_csms import FaultyCsms
from evsetup.simulator.tls_workshop import tls_server

KEY = Secret("a-key-of-20-letters!")


async def probe(row: Row, folder: Path) -> ProbeReport:
    """The probe of a CSMS with the row's fault."""
    ca_file, context = None, None
    if row.tls is not None:
        server = await asyncio.to_thread(tls_server, row.tls, row.host)
        ca_file, context = folder / "root.pem", server.context
        ca_file.write_text(server.root_pem)
    async with FaultyCsms({row.identity: KEY}, faults=row.faults, tls=context) as csms:
        address = csms.url.replace("localhost", row.host).removesuffix("/ocpp") + (row.path or "/ocpp")
        request = ProbeRequest(address, row.identity, KEY, ca_file=ca_file, timeout_s=row.timeout_s)
        async with asyncio.timeout(60):
            return await probe_csms(request._replace(**row.asked))  # type: ignore[arg-type]


def told(report: ProbeReport) -> dict[str, str]:
    """What was found fault with, worst words first."""
    bad = [result.finding for result in report.results if result.finding.severity >= Severity.WARNING]
    bad.sort(key=lambda finding: finding.severity, reverse=True)
    return {finding.code.removeprefix("probe."): str(finding.seen) for finding in bad}


def test_the_table_is_long_enough_and_names_each_fault_once() -> None:
    names = [row.name for row in ROWS]
    assert len(names) == len(set(names)) >= 60


def test_no_switch_of_the_faulty_csms_is_without_a_row() -> None:
    seen = {value for row in (*ROWS, *HEALTHY_ROWS) for value in vars(row.faults).values() if isinstance(value, Enum)}
    kinds = {kind for kind in vars(csms_faults).values() if isinstance(kind, type) and issubclass(kind, Enum)}
    assert [choice for kind in kinds - {Enum, OcppVersion} for choice in kind if choice not in seen] == []
    healthy = vars(csms_faults.HEALTHY)
    turned = {
        name for row in (*ROWS, *HEALTHY_ROWS) for name, value in vars(row.faults).items() if value != healthy[name]
    }
    assert set(healthy) - turned == {"pings_keep_alive"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_each_fault_is_named_and_comes_with_its_advice(row: Row, tmp_path: Path) -> None:
    report = await probe(row, tmp_path)
    assert report.primary is not None, "nothing was found"
    assert set(told(report)) == {row.code, *filter(None, [row.echo])}
    primary = report.primary.finding
    assert primary.code == f"probe.{row.code}"
    assert any(row.advice in str(step) for step in primary.do), [str(step) for step in primary.do]
    assert report.verdict.severity is primary.severity
    assert report.verdict.do == primary.do


@pytest.mark.parametrize("row", HEALTHY_ROWS, ids=lambda row: row.name)
async def test_a_healthy_csms_gives_no_alarm(row: Row, tmp_path: Path) -> None:
    report = await probe(row, tmp_path)
    assert told(report) == {}
    assert report.primary is None
    assert report.verdict.code == "probe.verdict.ok"
