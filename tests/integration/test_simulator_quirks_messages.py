"""Odd messages of simulated chargers, as they cross the wire."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from tests.integration.test_simulator_security import charger_at
from tests.support.watching_csms import WatchingCsms, watching_csms

from evsetup.ocppj.session import CallTimedOut
from evsetup.simulator.quirks import Quirks


@asynccontextmanager
async def bench(**switches: bool) -> AsyncIterator[WatchingCsms]:
    async with watching_csms() as csms, charger_at(csms.port, quirks=Quirks(**switches)):
        await csms.booted()
        yield csms


async def test_a_trigger_can_be_accepted_with_nothing_after_it() -> None:
    async with bench(silent_triggers=True) as csms:
        await csms.until(lambda: len(csms.told("StatusNotification")) >= 3)
        for ask, message in (("TriggerMessage", "Heartbeat"), ("ExtendedTriggerMessage", "LogStatusNotification")):
            assert (await csms.call(ask, requestedMessage=message))["status"] == "Accepted"
        # Its answers and its own messages leave in order: had anything followed, it would be here before this one.
        await csms.call("ChangeAvailability", connectorId=1, type="Inoperative")
        await csms.until(lambda: "Unavailable" in csms.statuses("StatusNotification"))
        assert csms.told("Heartbeat") == csms.told("LogStatusNotification") == []


async def test_times_can_be_local_without_a_zone() -> None:
    async with bench(local_time=True) as csms:
        await csms.until(lambda: csms.told("StatusNotification"))
        at = datetime.fromisoformat(str(csms.told("StatusNotification")[0]["timestamp"]))
        assert at.tzinfo is None
        assert abs(at - timedelta(hours=5, minutes=30) - datetime.now(UTC).replace(tzinfo=None)) < timedelta(minutes=1)


async def test_the_clock_can_stand_in_1970_until_a_heartbeat_is_answered() -> None:
    async with bench(clock_of_1970=True) as csms:
        await csms.until(lambda: len(csms.told("StatusNotification")) >= 2)
        assert str(csms.told("StatusNotification")[0]["timestamp"]).startswith("1970-01-01T00:00:")
        await csms.call("TriggerMessage", requestedMessage="Heartbeat")
        await csms.until(lambda: csms.told("Heartbeat"))
        before = len(csms.told("StatusNotification"))
        await csms.call("TriggerMessage", requestedMessage="StatusNotification")
        await csms.until(lambda: len(csms.told("StatusNotification")) > before)
        assert str(csms.told("StatusNotification")[-1]["timestamp"]).startswith(str(datetime.now(UTC).year))


async def test_with_a_clock_of_1970_an_update_of_today_does_not_begin() -> None:
    async with bench(clock_of_1970=True) as csms:
        today = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        await csms.call("UpdateFirmware", location="http://127.0.0.1:9/x", retrieveDate=today)
        await csms.call("ChangeAvailability", connectorId=1, type="Inoperative")
        await csms.until(lambda: "Unavailable" in csms.statuses("StatusNotification"))
        assert csms.told("FirmwareStatusNotification") == []


async def test_degrees_can_be_misspelled() -> None:
    async with bench(celcius=True) as csms:
        await csms.call("TriggerMessage", requestedMessage="MeterValues")
        await csms.until(lambda: csms.told("MeterValues"))
        assert csms.told("MeterValues")[0]["meterValue"][0]["sampledValue"][-1]["unit"] == "Celcius"


@pytest.mark.parametrize(
    ("quirk", "field", "length"),
    [("empty_vendor", "chargePointVendor", 0), ("long_serial", "chargePointSerialNumber", 33)],
)
async def test_a_boot_can_hold_fields_of_a_wrong_length(quirk: str, field: str, length: int) -> None:
    async with bench(**{quirk: True}) as csms:
        assert len(csms.told("BootNotification")[0][field]) == length


async def test_an_error_code_can_be_unknown() -> None:
    async with bench(unknown_error_code=True) as csms:
        await csms.until(lambda: csms.told("StatusNotification"))
        assert csms.told("StatusNotification")[0]["errorCode"] == "Error"


async def _raw_answer(csms: WatchingCsms, call: str) -> str:
    """What it sends for ``call``, a request with the id ``aBc-1``."""
    socket = csms.sockets[-1]
    await socket.send(call)
    await csms.until(lambda: csms.frames and "bc-1" in csms.frames[-1].raw.casefold())
    return csms.frames[-1].raw


async def test_the_id_of_an_answer_can_come_back_in_capitals() -> None:
    async with bench(recased_reply_id=True) as csms:
        await csms.until(lambda: len(csms.told("StatusNotification")) >= 3)
        raw = await _raw_answer(csms, '[2,"aBc-1","ClearCache",{}]')
        assert json.loads(raw) == [3, "ABC-1", {"status": "Accepted"}]


async def test_a_call_error_can_have_three_elements() -> None:
    async with bench(short_call_error=True) as csms:
        await csms.until(lambda: len(csms.told("StatusNotification")) >= 3)
        raw = await _raw_answer(csms, '[2,"aBc-1","NoSuchAction",{}]')
        assert json.loads(raw) == [4, "aBc-1", "NotImplemented"]


async def test_answers_can_come_after_everybody_has_stopped_waiting() -> None:
    async with bench(late_replies=True) as csms:
        with pytest.raises(CallTimedOut):
            await csms.link.call("ClearCache", {}, 0.5)
        await csms.until(lambda: any("answers no request that is out" in record.deviations for record in csms.frames))
