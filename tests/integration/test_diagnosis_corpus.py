"""What simulated chargers really said to a CSMS through the recording proxy: each fault shows its own finding and no other problem, and an
honest charger of each version shows none. Faults that need hours are in ``tests/unit/diagnosis/test_rules.py``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from tests.support.demo import ocpp2_simulator, ocpp16_simulator

from evsetup.diagnosis.analysis import Analysis
from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.finding import Fault, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.hand import Hand
from evsetup.simulator.quirks import Quirks

KEY, NAME, TAG = Secret("0123456789abcdefXYZ"), "CP-1", "TAG1"
SAMPLES, LONGEST_S, LONGEST_CHARGE_S = 8, 5.0, 30.0
TAKES_LONGER = {"meter_jumps_back": 40}
LIMIT = {
    "connectorId": 1,
    "csChargingProfiles": {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {
            "chargingRateUnit": "A",
            "startSchedule": "2026-01-01T00:00:00Z",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 8.0}],
        },
    },
}
TABLE: dict[str, set[str]] = {
    "appends_serial": {"diagnosis.refused-404", "proxy.refused-404"},
    "clock_of_1970": {"diagnosis.clock-never-set"},
    "local_time": {"diagnosis.local-time"},
    "long_serial": {"ocpp.frame.too-long"},
    "long_value": {"ocpp.frame.too-long"},
    "meter_jumps_back": {"diagnosis.register-falls"},
    "native_values": {"ocpp.frame.wrong-type"},
    "no_log_in": {"diagnosis.refused-401", "proxy.refused-401"},
    "record_without_energy": {"diagnosis.record-does-not-fit"},
    "second_socket": {"proxy.refused-409"},
    "unknown_error_code": {"ocpp.frame.unknown-word"},
    # These are odd, and no problem of anybody's.
    "boots_only_once": set(),
    "celcius": set(),
    "double_slash": set(),
    "empty_vendor": set(),
    "hides_vendor_keys": set(),
    "late_replies": set(),
    "one_key_at_once": set(),
    "recased_reply_id": set(),
    "short_call_error": set(),
    "watts_only": set(),
}


async def ask(point: ChargePoint, action: str, payload: dict[str, Any]) -> None:
    with suppress(Fault):
        await point.call(action, payload, 5)


async def a_charge(csms: CommissioningCsms, device: Any, enough: int) -> None:
    """Read, plugged in, started, metered, limited, stopped: as far as this charger goes along."""
    with suppress(Fault, TimeoutError):
        await csms.wait_for(NAME, LONGEST_S)
    point = csms.charge_points.get(NAME)
    if point is None:
        return
    old = point.version is OcppVersion.V16
    if old:
        await ask(point, "GetConfiguration", {})
        await ask(point, "ChangeConfiguration", {"key": "MeterValueSampleInterval", "value": "2"})
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_S):
            await Hand(device).plug_in()
    token = {"idToken": TAG, "type": "Local"}
    start = {"idTag": TAG, "connectorId": 1} if old else {"idToken": token, "remoteStartId": 1, "evseId": 1}
    await ask(point, "RemoteStartTransaction" if old else "RequestStartTransaction", start)
    await until(point, lambda: point.running_on(1) is not None)
    if old:
        await ask(point, "SetChargingProfile", LIMIT)
    samples: list[object] = []

    def sampled() -> bool:
        if (reading := point.meter_on(1)) is not None and reading not in samples:
            samples.append(reading)
        return len(samples) >= enough

    await until(point, sampled, LONGEST_CHARGE_S)
    running = point.running_on(1)
    if running is not None:
        number = {"transactionId": running.id}
        await ask(point, "RemoteStopTransaction" if old else "RequestStopTransaction", number)
        await until(point, lambda: point.running_on(1) is None)


async def until(point: ChargePoint, what: Callable[[], bool], longest_s: float = LONGEST_S) -> None:
    """Waits for what the charger sends; one that does not is part of the story."""
    with suppress(Fault, TimeoutError):
        async with asyncio.timeout(longest_s):
            while not what():
                await point.changed()


async def problems(folder: Path, version: OcppVersion, quirks: Quirks | None = None, enough: int = SAMPLES) -> set[str]:
    """The codes of all that is a problem in what was recorded."""
    record = folder / "talk.jsonl"
    async with CommissioningCsms() as csms:
        csms.expect(NAME, KEY)
        csms.tags.add(TAG)
        async with RecordedProxy(ProxyWish(csms.url, record), lambda event: None) as relay:
            made: Any = (
                ocpp16_simulator(relay.url, NAME, KEY, quirks=quirks or Quirks())
                if version is OcppVersion.V16
                else ocpp2_simulator(relay.url, NAME, KEY, version=version)
            )
            async with made as device:
                await a_charge(csms, device, enough)
    analysis = Analysis()
    for entry in TraceReader(record):
        analysis.take(entry)
    analysis.end()
    told = [
        finding
        for story in analysis.chargers.values()
        for finding in (*(one.finding for one in story.suspicions), *(one.finding for one in story.findings))
    ]
    assert analysis.chargers
    return {finding.code for finding in told if finding.severity >= Severity.PROBLEM}


@pytest.mark.parametrize("version", list(OcppVersion), ids=str)
async def test_an_honest_charger_has_no_problem(version: OcppVersion, tmp_path: Path) -> None:
    assert await problems(tmp_path, version) == set()


@pytest.mark.parametrize("name", TABLE)
async def test_each_fault_shows_its_own_finding_and_no_other_problem(name: str, tmp_path: Path) -> None:
    enough = TAKES_LONGER.get(name, SAMPLES)
    assert await problems(tmp_path, OcppVersion.V16, Quirks(**{name: True}), enough) == TABLE[name]
