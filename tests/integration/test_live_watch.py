"""What is seen of a charger live: simulated chargers of every version, and one that says exactly what the test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.integration.test_drivers_ocpp_deeds import charger
from tests.support.scripted_charger import NAME, Charger, Told, site
from tests.support.scripted_station import station_site

from evsetup.commissioning.live.view import LiveNow
from evsetup.commissioning.live.watch import LiveWatch
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.csms_events import CallReceived

EVERY = pytest.mark.parametrize("version", list(OcppVersion), ids=str)


@EVERY
async def test_a_charge_is_followed_from_its_start_to_its_end(version: OcppVersion) -> None:
    changed = asyncio.Event()
    async with charger(version) as (driver, csms, name):
        watch = LiveWatch(csms, name, changed.set)
        assert watch.now.connected
        assert (await driver.start(1, "TAG1")).kind is OutcomeKind.APPLIED

        async def until_it_charges() -> LiveNow:
            while True:
                now = watch.now
                if now.session is not None and (now.session.energy_wh or 0) > 0 and now.highest_w:
                    return now
                changed.clear()
                await changed.wait()

        async with asyncio.timeout(30):
            now = await until_it_charges()
        assert now.session is not None
        assert (now.session.stopped, now.session.id_tag) == (None, "TAG1")
        assert now.meter is not None
        assert (now.meter.power_w or 0) > 1000
        assert set(now.meter.currents_a) <= {"L1", "L2", "L3", ""}
        assert all(200 < volts < 260 for volts in now.meter.voltages_v.values())
        assert (now.highest_w or 0) >= (now.meter.power_w or 0)
        assert set(now.highest_a) == set(now.meter.currents_a)
        assert now.clock_offset_s is not None
        assert abs(now.clock_offset_s) < 30
        assert (await driver.stop()).kind is OutcomeKind.APPLIED
        ended = watch.now.session
        assert ended is not None
        assert ended.stopped is not None
        assert ended.energy_wh is not None
        watch.stop()


@asynccontextmanager
async def told(old: bool) -> AsyncIterator[tuple[Charger, CommissioningCsms]]:
    if old:
        async with site() as one:
            yield one.charger, one.csms
    else:
        async with station_site() as two:
            yield two.station, two.csms


def utc(offset_s: float = 0.0) -> str:
    return (datetime.now(UTC) + timedelta(seconds=offset_s)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def status(code: str = "NoError", at: float = 0.0, **more: str) -> Told:
    return {"connectorId": 1, "errorCode": code, "status": "Available", "timestamp": utc(at), **more}


async def test_an_error_is_kept_with_the_makers_own_words_until_it_is_over() -> None:
    async with told(True) as (device, csms):
        watch = LiveWatch(csms, NAME)
        await device.send(
            "StatusNotification", status("GroundFailure", vendorErrorCode="E12", vendorId="Ex", info="RCD")
        )
        error = watch.now.error
        assert error is not None
        assert (error.code, error.connector, error.vendor, error.info, error.over) == (
            "GroundFailure",
            1,
            "Ex E12",
            "RCD",
            None,
        )
        await device.send("StatusNotification", status())
        assert watch.now.error is not None
        assert watch.now.error.over is not None


async def test_an_event_of_a_station_is_an_error_until_it_is_cleared() -> None:
    event: Told = {
        "eventId": 1,
        "timestamp": utc(),
        "trigger": "Alerting",
        "actualValue": "true",
        "techCode": "E7",
        "techInfo": "RCD",
        "eventNotificationType": "HardWiredNotification",
        "component": {"name": "ElectricalFeed", "evse": {"id": 1}},
        "variable": {"name": "Problem"},
    }
    async with told(False) as (device, csms):
        watch = LiveWatch(csms, NAME)
        await device.send("NotifyEvent", {"generatedAt": utc(), "seqNo": 0, "eventData": [event]})
        error = watch.now.error
        assert error is not None
        assert (error.code, error.connector, error.vendor, error.info) == ("ElectricalFeed.Problem", 1, "E7", "RCD")
        over = {**event, "cleared": True, "actualValue": "false"}
        await device.send("NotifyEvent", {"generatedAt": utc(), "seqNo": 0, "eventData": [over]})
        assert watch.now.error is not None
        assert watch.now.error.over is not None


async def test_the_clock_is_judged_by_the_message_that_waited_least() -> None:
    async with told(True) as (device, csms):
        watch = LiveWatch(csms, NAME)
        for waited in (400.0, 0.0, 50.0):
            await device.send("StatusNotification", status(at=7200.0 - waited))
        offset = watch.now.clock_offset_s
    assert offset is not None
    assert 7100 < offset <= 7200


def meter(at: float, **values: str) -> Told:
    samples = [{"measurand": name.replace("_", "."), "value": value} for name, value in values.items()]
    return {"connectorId": 1, "meterValue": [{"timestamp": utc(at), "sampledValue": samples}]}


async def test_values_that_were_kept_back_are_no_peaks_of_today() -> None:
    async with told(True) as (device, csms):
        watch = LiveWatch(csms, NAME)
        await device.send("MeterValues", meter(0.0, Power_Active_Import="7000", SoC="44"))
        await device.send("MeterValues", meter(-3600.0, Power_Active_Import="99000"))
        now = watch.now
    assert now.highest_w == 7000
    assert now.meter is not None
    assert now.meter.soc_percent == 44


async def test_measurands_that_come_in_several_messages_stand_side_by_side() -> None:
    async with told(True) as (device, csms):
        watch = LiveWatch(csms, NAME)
        await device.send("MeterValues", meter(0.0, Power_Active_Import="7000"))
        await device.send("MeterValues", meter(0.0, Current_Offered="16"))
        now = watch.now.meter
    assert now is not None
    assert (now.power_w, now.offered_a) == (7000, 16)


FOREIGN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
MEMBERS = st.sampled_from(
    ["meterValue", "sampledValue", "timestamp", "value", "errorCode", "eventData", "component", "evse", "offline"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(["MeterValues", "TransactionEvent", "StatusNotification", "NotifyEvent", "StopTransaction", "Odd"]),
    st.dictionaries(MEMBERS, FOREIGN | st.lists(st.dictionaries(MEMBERS, FOREIGN, max_size=3), max_size=3), max_size=5),
)
def test_whatever_a_charger_sends_the_view_stands(action: str, payload: dict[str, object]) -> None:
    csms = CommissioningCsms()
    watch = LiveWatch(csms, "X")
    csms._tell(CallReceived("X", action, payload))
    now = watch.now
    assert now.counts == {action: 1}
    assert now.session is None
