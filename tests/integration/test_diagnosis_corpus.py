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
from evsetup.simulator.ocpp2_quirks import Ocpp2Quirks
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
LIMIT_2 = {
    "evseId": 1,
    "chargingProfile": {
        "id": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxDefaultProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": [
            {
                "id": 1,
                "chargingRateUnit": "A",
                "startSchedule": "2026-01-01T00:00:00Z",
                "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 8.0}],
            }
        ],
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
TABLE_2: dict[str, set[str]] = {
    "meter_jumps_back": {"diagnosis.register-falls"},
    "report_with_a_hole": {"diagnosis.report-hole"},
    "shaped_like_1_6": {"ocpp.frame.missing-member", "ocpp.frame.other-version", "ocpp.frame.unknown-field"},
    "unknown_words": {"ocpp.frame.unknown-word"},
    # These are odd, and no problem of anybody's.
    "boots_only_once": set(),
    "drops_calls_before_boot": set(),
    "needs_pending_first": set(),
    "one_item_per_message": set(),
    "probes_with_1_6": set(),
    "refuses_charging_profiles": set(),
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
    else:
        await ask(point, "SetChargingProfile", LIMIT_2)
        await ask(point, "GetBaseReport", {"requestId": 1, "reportBase": "FullInventory"})
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


async def recorded(
    folder: Path, version: OcppVersion, quirks: Quirks | Ocpp2Quirks | None = None, enough: int = SAMPLES
) -> Analysis:
    """What is said of a charge that was recorded between a simulated charger and a CSMS."""
    record = folder / "talk.jsonl"
    async with CommissioningCsms() as csms:
        csms.expect(NAME, KEY)
        csms.tags.add(TAG)
        async with RecordedProxy(ProxyWish(csms.url, record), lambda event: None) as relay:
            made: Any = (
                ocpp2_simulator(relay.url, NAME, KEY, version=version, quirks=quirks or Ocpp2Quirks())
                if isinstance(quirks, Ocpp2Quirks) or version is not OcppVersion.V16
                else ocpp16_simulator(relay.url, NAME, KEY, quirks=quirks or Quirks())
            )
            async with made as device:
                await a_charge(csms, device, enough)
    analysis = Analysis()
    for entry in TraceReader(record):
        analysis.take(entry)
    analysis.end()
    assert analysis.chargers
    return analysis


def problems(analysis: Analysis) -> set[str]:
    """The codes of all that is a problem in it."""
    told = [
        finding
        for story in analysis.chargers.values()
        for finding in (*(one.finding for one in story.suspicions), *(one.finding for one in story.findings))
    ]
    return {finding.code for finding in told if finding.severity >= Severity.PROBLEM}


@pytest.mark.parametrize("version", list(OcppVersion), ids=str)
async def test_an_honest_charger_has_no_problem(version: OcppVersion, tmp_path: Path) -> None:
    analysis = await recorded(tmp_path, version)
    assert problems(analysis) == set()
    (session,) = analysis.sessions.sessions
    assert (session.charger, session.evse, session.whole, session.errors, session.gaps) == (NAME, 1, True, (), ())
    assert session.tag == TAG
    assert session.readings >= SAMPLES
    assert session.peak_w is not None
    assert session.energy_wh is not None
    assert session.energy_wh > 0
    assert session.by_record == (version is OcppVersion.V16)
    assert session.first_row < session.last_row


@pytest.mark.parametrize("name", TABLE)
async def test_each_fault_shows_its_own_finding_and_no_other_problem(name: str, tmp_path: Path) -> None:
    enough = TAKES_LONGER.get(name, SAMPLES)
    analysis = await recorded(tmp_path, OcppVersion.V16, Quirks(**{name: True}), enough)
    assert problems(analysis) == TABLE[name]


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
@pytest.mark.parametrize("name", TABLE_2)
async def test_each_fault_of_a_2x_station_shows_its_own_finding(
    name: str, version: OcppVersion, tmp_path: Path
) -> None:
    enough = TAKES_LONGER.get(name, SAMPLES)
    analysis = await recorded(tmp_path, version, Ocpp2Quirks(**{name: True}), enough)
    assert problems(analysis) == TABLE_2[name]
