"""What honest chargers of each version and a CSMS that misbehaves said to each other through the recording proxy: each fault shows its
own finding and no other problem."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tests.integration.test_diagnosis_corpus import KEY, NAME, TAG, problems
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.hand import Hand
from evsetup.simulator.production_csms import ProductionCsms
from evsetup.simulator.quirks import Quirks

ENOUGH, REFUSALS, LONGEST_S, AT_SOCKET_S = 24, 3, 10.0, 5.0
V16 = OcppVersion.V16
HERE, ELSEWHERE, OTHER_KEY = {NAME: KEY}, {"CP-2": KEY}, {NAME: Secret("another key than that 1")}
FAULTS: dict[str, tuple[Mapping[str, Secret], Quirks, set[str]]] = {
    "none": (HERE, Quirks(), set()),
    "rejects_boot": (HERE, Quirks(rejects_boot=True), {"diagnosis.rejected"}),
    "refuses_transactions": (HERE, Quirks(refuses_transactions=True), {"diagnosis.csms-internal-error"}),
    "unknown_identity": (ELSEWHERE, Quirks(), {"diagnosis.refused-404", "proxy.refused-404"}),
    "another_key": (OTHER_KEY, Quirks(), {"diagnosis.refused-401", "proxy.refused-401"}),
}
ONLY_OLD = {"refuses_transactions": {"diagnosis.start-repeated"}}
"""What 1.6 alone shows, where a start is a request of its own."""


@pytest.mark.parametrize("version", list(OcppVersion), ids=str)
@pytest.mark.parametrize("fault", FAULTS)
async def test_each_fault_of_a_csms_shows_its_own_finding(fault: str, version: OcppVersion, tmp_path: Path) -> None:
    accounts, quirks, expected = FAULTS[fault]
    record = tmp_path / "talk.jsonl"
    happened = asyncio.Event()
    async with (
        ProductionCsms(accounts, tls=None, quirks=quirks) as csms,
        RecordedProxy(ProxyWish(csms.url, record), lambda _event: happened.set()) as relay,
        charger(relay.url, version) as device,
    ):
        with suppress(TimeoutError):
            async with asyncio.timeout(AT_SOCKET_S):  # one that is not let in does not serve anybody
                await Hand(device).plug_in()
                await Hand(device).hold_card(TAG)
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_S):  # one that falls silent has told its story
                while not enough(relay, fault):
                    happened.clear()
                    await happened.wait()
    analysis = Analysis()
    for entry in TraceReader(record):
        analysis.take(entry)
    analysis.end()
    assert problems(analysis) == expected | (ONLY_OLD.get(fault, set()) if version is V16 else set())
    errors = {error for session in analysis.sessions.sessions for error in session.errors}
    asked = "StartTransaction" if version is V16 else "TransactionEvent"
    assert errors == ({f"{asked} · InternalError"} if fault == "refuses_transactions" else set())


def charger(url: str, version: OcppVersion) -> Any:
    """An honest one."""
    return ocpp16_simulator(url, NAME, KEY) if version is V16 else ocpp2_simulator(url, NAME, KEY, version=version)


def enough(relay: RecordedProxy, fault: str) -> bool:
    """Whether enough was heard for a judgement."""
    if fault == "rejects_boot":
        return relay.messages >= 2 * REFUSALS
    return relay.messages >= ENOUGH or relay.refused >= REFUSALS
