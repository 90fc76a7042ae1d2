"""A charger live, in 1.6, 2.0.1 and 2.1: what it sends is seen, and every deed has its promise and its proof, or says what is missing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from tests.support.live import Live, honest, scripted, stamp
from tests.support.scripted_charger import status

from evsetup.commissioning.live.deeds import Deed, DeedKind, DeedLine, Standing
from evsetup.commissioning.live.error_words import as_finding
from evsetup.commissioning.live.record import KIND, kept_in
from evsetup.commissioning.live.samples import Series
from evsetup.domain.settings import OcppVersion

EVERY = pytest.mark.parametrize("version", list(OcppVersion), ids=str)
START = Deed(DeedKind.START, 1, id_tag="TAG1")


COMMANDS = {
    DeedKind.START: ("RemoteStartTransaction", "RequestStartTransaction"),
    DeedKind.STOP: ("RemoteStopTransaction", "RequestStopTransaction"),
    DeedKind.LIMIT: ("SetChargingProfile",),
    DeedKind.CLEAR_LIMIT: ("ClearChargingProfile",),
    DeedKind.UNLOCK: ("UnlockConnector",),
    DeedKind.SOFT_RESET: ("Reset",),
    DeedKind.HARD_RESET: ("Reset",),
    DeedKind.TRIGGER: ("TriggerMessage", "ExtendedTriggerMessage"),
    DeedKind.AVAILABLE: ("ChangeAvailability",),
    DeedKind.UNAVAILABLE: ("ChangeAvailability",),
}


def flows(live: Live) -> bool:
    reading = live.now.meter
    return reading is not None and (reading.power_w or 0) > 0 and bool(reading.currents_a)


def status_of(live: Live) -> str:
    return next(one.status for one in live.now.connectors if one.number == 1)


async def done(live: Live, kind: DeedKind, **more: Any) -> DeedLine:
    record = await live.do(Deed(kind, **more))
    assert record.standing is Standing.SEEN, record
    return record


@EVERY
async def test_a_charge_is_started_seen_limited_freed_and_stopped(version: OcppVersion, tmp_path: Path) -> None:
    async with honest(tmp_path, version) as live:
        started = await live.do(START)
        assert (started.word, started.standing) == ("Accepted", Standing.SEEN)
        assert str(started.said) == "the charger started a transaction"
        await live.changes.until(lambda: flows(live))
        view = live.now
        assert (view.version, view.connected, view.charging) == (version, True, True)
        assert view.meter is not None
        assert set(view.meter.currents_a) <= {"L1", "L2", "L3"}
        assert all(200 < volts < 260 for volts in view.meter.voltages_v.values())
        assert view.session is not None
        limited = await done(live, DeedKind.LIMIT, connector=1, amps=8.0)
        assert "the current fell to" in str(limited.said)
        assert live.now.limit_a == 8
        assert live.watch.samples(1).newest(Series.LIMIT) == 8
        await live.changes.until(lambda: (s := live.now.session) is not None and (s.energy_wh or 0) > 0)
        cleared = await done(live, DeedKind.CLEAR_LIMIT)
        assert "limit cleared" in str(cleared.said)
        assert live.now.limit_a is None
        stopped = await done(live, DeedKind.STOP, connector=1)
        assert stopped.word == "Accepted"
        ended = live.now
        assert ended.session is not None
        assert ended.session.energy_wh is not None
        assert not ended.charging
        assert ended.meter is not None
        assert ended.meter.power_w is None
        assert live.watch.samples(1).newest(Series.POWER) == 0


@EVERY
async def test_service_unlock_and_message_have_their_proof(version: OcppVersion, tmp_path: Path) -> None:
    async with honest(tmp_path, version) as live:
        await done(live, DeedKind.UNAVAILABLE, connector=1)
        assert status_of(live) == "Unavailable"
        unlocked = await live.do(Deed(DeedKind.UNLOCK, 1))
        assert unlocked.standing in {Standing.SEEN, Standing.REFUSED}
        assert unlocked.promise
        await done(live, DeedKind.AVAILABLE, connector=1)
        assert status_of(live) != "Unavailable"
        heard = await done(live, DeedKind.TRIGGER, message="Heartbeat")
        assert str(heard.said) == "Heartbeat came"
        assert live.now.heartbeat is not None
        ahead = live.now.clock_offset_s
        assert ahead is not None
        assert abs(ahead) < 60


@EVERY
@pytest.mark.parametrize("kind", [DeedKind.SOFT_RESET, DeedKind.HARD_RESET], ids=["soft", "hard"])
async def test_a_restart_is_seen_when_the_charger_is_back(version: OcppVersion, kind: DeedKind, tmp_path: Path) -> None:
    async with honest(tmp_path, version) as live:
        record = await done(live, kind)
        assert str(record.said).startswith("back after")
        assert record.ended_after_s is not None
        assert record.promised_after_s is not None
        assert record.promised_after_s <= record.ended_after_s
        assert live.now.connected


@EVERY
async def test_deeds_are_written_down_before_and_after_and_kept_in_the_site_file(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with honest(tmp_path, version) as live:
        await live.do(START)
        site, charger = live.bench.site, live.job.record.id
        phases = [(entry.phase, entry.what.get("setting")) for entry in site.journal(charger) if entry.step == "deed"]
        assert phases == [("intent", "start"), ("outcome", "start")]
        (kept,) = site.records(charger, KIND)
        assert (kept.content["deed"], str(kept.content["promise"]).partition(": ")[2], kept.content["standing"]) == (
            "start",
            "Accepted",
            "seen",
        )
        assert "TAG1" not in str(kept.content)
        assert [one.deed for one in live.work.lines] == [START]


# -- chargers that promise and do not ---------------------------------------------------------------------------------


async def session_runs(live: Live, version: OcppVersion, *, begin: bool = True) -> None:
    """A transaction with 16 A on three phases, told by a scripted charger; told again when it does not ``begin``."""
    amps = [
        {"measurand": "Current.Import", "phase": f"L{n}", "value": "16.0" if version is OcppVersion.V16 else 16.0}
        for n in (1, 2, 3)
    ]
    values = [{"timestamp": stamp(), "sampledValue": amps}]
    if version is OcppVersion.V16:
        start = {"connectorId": 1, "idTag": "TAG1", "meterStart": 0, "timestamp": stamp()}
        if begin:
            await live.device.send("StartTransaction", start)
        await live.device.send("MeterValues", {"connectorId": 1, "meterValue": values})
        return
    event = {
        "eventType": "Started" if begin else "Updated",
        "timestamp": stamp(),
        "triggerReason": "RemoteStart" if begin else "MeterValuePeriodic",
        "seqNo": 0,
        "transactionInfo": {"transactionId": "t-1"},
        "evse": {"id": 1, "connectorId": 1},
        "meterValue": values,
    }
    await live.device.send("TransactionEvent", event)


@EVERY
async def test_a_limit_that_is_accepted_while_nothing_charges_is_a_promise_and_no_proof(
    version: OcppVersion, tmp_path: Path
) -> None:
    async with scripted(tmp_path, version) as live:
        live.device.on["SetChargingProfile"] = status("Accepted")
        record = await live.do(Deed(DeedKind.LIMIT, 1, amps=8.0))
        assert record.ended is not None
        assert record.standing is Standing.PROMISED
        assert live.now.limit_a == 8


LIES = [
    (DeedKind.START, "driver.ocpp.not-started", False),
    (DeedKind.STOP, "driver.ocpp.not-stopped", True),
    (DeedKind.LIMIT, "driver.ocpp.limit-ignored", True),
    (DeedKind.SOFT_RESET, "driver.ocpp.not-reset", False),
    (DeedKind.HARD_RESET, "driver.ocpp.not-reset", False),
    (DeedKind.TRIGGER, "driver.ocpp.trigger-ignored", False),
    (DeedKind.UNAVAILABLE, "driver.ocpp.availability-ignored", False),
]


@EVERY
@pytest.mark.parametrize(("kind", "code", "charging"), LIES, ids=[kind.value for kind, _, _ in LIES])
async def test_a_promise_that_is_not_kept_is_told_with_its_time(
    version: OcppVersion, kind: DeedKind, code: str, charging: bool, tmp_path: Path
) -> None:
    async with scripted(tmp_path, version) as live:
        for command in COMMANDS[kind]:
            live.device.on[command] = status("Accepted")
        if charging:
            await session_runs(live, version)
        elif kind is DeedKind.UNAVAILABLE:
            await tell_available(live, version)
        doing = asyncio.create_task(live.do(Deed(kind, 1, "TAG1", 8.0, "Heartbeat")))
        while charging and not doing.done():
            await session_runs(live, version, begin=False)
            await asyncio.wait([doing], timeout=0.2)
        record = await doing
        assert (record.word, record.standing) == ("Accepted", Standing.NOT_SEEN)
        assert record.outcome is not None
        assert record.outcome.finding is not None
        assert record.outcome.finding.code == code
        assert record.promised_after_s is not None
        assert record.ended_after_s is not None
        assert record.promised_after_s < record.ended_after_s
        (kept,) = live.bench.site.records(live.job.record.id, KIND)
        assert (kept.content["standing"], kept.content["finding"]) == ("not seen", code)


@EVERY
@pytest.mark.parametrize("kind", [kind for kind in DeedKind if kind is not DeedKind.STOP], ids=lambda kind: kind.value)
async def test_a_deed_that_is_refused_or_not_offered_says_so(
    version: OcppVersion, kind: DeedKind, tmp_path: Path
) -> None:
    async with scripted(tmp_path, version) as live:
        for command in COMMANDS[kind]:
            live.device.on[command] = status("Rejected")
        record = await live.do(Deed(kind, 1, "TAG1", 8.0, "Heartbeat"))
        assert (record.word, record.standing) == ("Rejected", Standing.REFUSED)


@EVERY
async def test_a_person_need_not_wait_for_what_was_promised(version: OcppVersion, tmp_path: Path) -> None:
    async with scripted(tmp_path, version) as live:
        for command in COMMANDS[DeedKind.START]:
            live.device.on[command] = status("Accepted")
        doing = asyncio.create_task(live.do(START))
        await live.changes.until(lambda: live.work.lines and live.work.lines[-1].standing is Standing.PROMISED)
        live.work.stop_waiting()
        await asyncio.gather(doing, return_exceptions=True)
        assert live.work.lines[-1].standing is Standing.STOPPED
        (kept,) = live.bench.site.records(live.job.record.id, KIND)
        read = kept_in(kept.content)
        assert read is not None
        assert (read.deed.kind, read.standing) == (DeedKind.START, Standing.STOPPED)


async def tell_available(live: Live, version: OcppVersion) -> None:
    told = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
    if version is not OcppVersion.V16:
        told = {"evseId": 1, "connectorId": 1, "connectorStatus": "Available", "timestamp": stamp()}
    await live.device.send("StatusNotification", told)


# -- what a charger says of itself --------------------------------------------------------------------------------------


async def test_the_same_error_told_again_is_one_and_the_next_code_at_its_place_ends_it(tmp_path: Path) -> None:
    async with scripted(tmp_path, OcppVersion.V16) as live:
        hot = {"connectorId": 1, "errorCode": "HighTemperature", "status": "Faulted", "vendorErrorCode": "T9"}
        await live.device.send("StatusNotification", hot)
        await live.device.send("StatusNotification", hot)
        (told,) = live.now.errors
        assert (told.code, told.vendor, told.over, told.blocks) == ("HighTemperature", "T9", None, True)
        assert as_finding(told).do
        await live.device.send("StatusNotification", {**hot, "errorCode": "WeakSignal", "status": "Available"})
        weak, hot_before = live.now.errors
        assert (weak.code, weak.over, weak.blocks) == ("WeakSignal", None, False)
        assert hot_before.over is not None


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_events_of_2x_tell_of_connectors_trouble_and_security(version: OcppVersion, tmp_path: Path) -> None:
    async with scripted(tmp_path, version) as live:
        where = {"name": "Connector", "evse": {"id": 1, "connectorId": 2}}
        event = {
            "eventId": 1,
            "timestamp": stamp(),
            "trigger": "Delta",
            "eventNotificationType": "HardWiredNotification",
        }
        state = {**event, "component": where, "variable": {"name": "AvailabilityState"}, "actualValue": "Occupied"}
        rcd = {**event, "component": {"name": "RCD"}, "variable": {"name": "Problem"}, "actualValue": "true"}
        await live.device.send("NotifyEvent", {"generatedAt": stamp(), "seqNo": 0, "eventData": [state, rcd]})
        tamper = {"type": "TamperDetectionActivated", "timestamp": stamp()}
        await live.device.send("SecurityEventNotification", tamper)
        now = live.now
        assert [(one.number, one.status, one.parts) for one in now.connectors] == [(1, "Occupied", ((2, "Occupied"),))]
        assert [told.code for told in now.errors] == ["RCD.Problem"]
        assert str(as_finding(now.errors[0]).means) == "The residual-current protection has tripped."
        assert now.events[0].means is not None
        await live.device.send(
            "NotifyEvent", {"generatedAt": stamp(), "seqNo": 1, "eventData": [{**rcd, "cleared": True}]}
        )
        assert live.now.errors[0].over is not None


async def test_what_was_kept_back_is_neither_shown_nor_drawn_as_if_it_were_new(tmp_path: Path) -> None:
    async with scripted(tmp_path, OcppVersion.V16) as live:
        for age_s, watts in ((0.0, "7000"), (3600.0, "99000")):
            sample = {"measurand": "Power.Active.Import", "value": watts}
            values = [{"timestamp": stamp(-age_s), "sampledValue": [sample]}]
            await live.device.send("MeterValues", {"connectorId": 1, "meterValue": values})
        assert live.now.meter is not None
        assert live.now.meter.power_w == 7000
        assert live.watch.samples(1).newest(Series.POWER) == 7000


async def test_two_connectors_are_seen_apart_and_stopped_apart(tmp_path: Path) -> None:
    async with scripted(tmp_path, OcppVersion.V16) as live:
        for connector, amps in ((1, "16"), (2, "6")):
            start = {"connectorId": connector, "idTag": "TAG1", "meterStart": 0, "timestamp": stamp()}
            await live.device.send("StartTransaction", start)
            sample = {"measurand": "Current.Import", "phase": "L1", "value": amps}
            values = [{"timestamp": stamp(), "sampledValue": [sample]}]
            await live.device.send("MeterValues", {"connectorId": connector, "meterValue": values})
        first, second = live.watch.seen_from(1), live.watch.seen_from(2)
        assert first.numbers == (1, 2)
        assert first.meter is not None
        assert second.meter is not None
        assert (first.meter.currents_a, second.meter.currents_a) == ({"L1": 16}, {"L1": 6})
        assert first.session is not None
        assert second.session is not None
        live.device.on["RemoteStopTransaction"] = status("Rejected")
        await live.do(Deed(DeedKind.STOP, 1))
        (asked,) = live.device.asked("RemoteStopTransaction")
        assert str(asked["transactionId"]) == first.session.id


@EVERY
async def test_a_message_about_a_connector_is_asked_for_with_its_number(version: OcppVersion, tmp_path: Path) -> None:
    async with scripted(tmp_path, version) as live:
        live.device.on["TriggerMessage"] = status("Rejected")
        for message, connector in (("MeterValues", 2), ("Heartbeat", 2), ("MeterValues", 0)):
            await live.do(Deed(DeedKind.TRIGGER, connector, message=message))
        place: Any = {"connectorId": 2} if version is OcppVersion.V16 else {"evse": {"id": 2}}
        assert live.device.asked("TriggerMessage") == [
            {"requestedMessage": "MeterValues", **place},
            {"requestedMessage": "Heartbeat"},
            {"requestedMessage": "MeterValues"},
        ]


async def test_a_charge_of_an_earlier_run_is_learnt_from_its_meter_and_stopped(tmp_path: Path) -> None:
    async with scripted(tmp_path, OcppVersion.V16) as live:
        await live.device.send("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Charging"})
        sending: list[asyncio.Task[None]] = []

        def meter(_: Any) -> Any:
            values = [{"timestamp": stamp(), "sampledValue": [{"value": "1200"}]}]
            told = {"connectorId": 1, "transactionId": 77, "meterValue": values}
            sending.append(asyncio.create_task(live.device.send("MeterValues", told)))
            return {"status": "Accepted"}

        live.device.on["TriggerMessage"] = meter
        live.device.on["RemoteStopTransaction"] = status("Rejected")
        await live.do(Deed(DeedKind.STOP, 1))
        await asyncio.gather(*sending)
        assert live.device.asked("RemoteStopTransaction") == [{"transactionId": 77}]


async def test_a_charge_whose_number_nobody_tells_is_said_and_nothing_is_sent(tmp_path: Path) -> None:
    async with scripted(tmp_path, OcppVersion.V16) as live:
        await live.device.send("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Charging"})
        record = await live.do(Deed(DeedKind.STOP, 1))
        assert record.standing is Standing.FAILED
        assert record.outcome is not None
        assert record.outcome.finding is not None
        assert record.outcome.finding.code == "driver.ocpp.number-untold"
        assert live.device.asked("RemoteStopTransaction") == []
