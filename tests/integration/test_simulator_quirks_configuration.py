"""Odd answers of simulated chargers to GetConfiguration and ChangeConfiguration."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.integration.test_simulator_security import change, charger_at, value
from tests.support.watching_csms import WatchingCsms, watching_csms

from evsetup.ocppj.session import CallTimedOut, LinkClosed
from evsetup.simulator.quirks import Quirks


@asynccontextmanager
async def bench(**switches: bool) -> AsyncIterator[WatchingCsms]:
    async with watching_csms() as csms, charger_at(csms.port, quirks=Quirks(**switches)):
        await csms.booted()
        yield csms


async def keys(csms: WatchingCsms, *names: str) -> Mapping[str, Any]:
    """What it shows, by key: everything without names."""
    answer = await csms.call("GetConfiguration", **({"key": list(names)} if names else {}))
    return {entry["key"]: entry.get("value") for entry in answer["configurationKey"]}


async def test_a_full_read_can_stay_without_an_answer() -> None:
    async with bench(never_answers_full_read=True) as csms:
        for payload in ({}, {"key": []}):
            with pytest.raises(CallTimedOut):
                await csms.link.call("GetConfiguration", payload, 0.2)
        names = [
            "GetConfigurationMaxKeys",
            "HeartbeatInterval",
            "NumberOfConnectors",
            "ResetRetries",
            "ConnectionTimeOut",
        ]
        assert list(await keys(csms, *names)) == names[:4]
        assert await value(csms, "GetConfigurationMaxKeys") == "4"


async def test_a_full_read_can_make_it_restart() -> None:
    async with bench(reboots_on_full_read=True) as csms:
        assert await value(csms, "HeartbeatInterval") == "300"
        with pytest.raises(LinkClosed):
            await keys(csms)
        await csms.booted(2)


async def test_it_can_take_one_key_at_once() -> None:
    async with bench(one_key_at_once=True) as csms:
        assert await keys(csms, "GetConfigurationMaxKeys", "HeartbeatInterval") == {"GetConfigurationMaxKeys": "1"}


async def test_own_keys_can_be_hidden_or_missing() -> None:
    async with bench(hides_vendor_keys=True) as csms:
        assert "Cst_BackendUrl" not in await keys(csms)
        assert (await keys(csms, "Cst_BackendUrl"))["Cst_BackendUrl"].startswith("ws://")
    async with bench(no_address_key=True) as csms:
        answer = await csms.call("GetConfiguration", key=["Cst_BackendUrl"])
        assert answer == {"configurationKey": [], "unknownKey": ["Cst_BackendUrl"]}
        assert await change(csms, "Cst_BackendUrl", "ws://127.0.0.1/") == "NotSupported"


async def test_values_can_be_numbers_booleans_and_null() -> None:
    async with bench(native_values=True) as csms:
        found = await keys(csms)
        assert found["HeartbeatInterval"] == 300
        assert found["LocalPreAuthorize"] is False
        assert found["LocalAuthorizeOffline"] is True
        assert found["MeterValuesAlignedData"] is None
        assert found["ChargingScheduleAllowedChargingRateUnit"] == "Current,Power"


async def test_a_value_can_be_900_characters_long() -> None:
    async with bench(long_value=True) as csms:
        assert max(len(found or "") for found in (await keys(csms)).values()) == 900


@pytest.mark.parametrize(
    ("quirk", "spelled", "other"),
    [
        ("heartbeat_spelled_oddly", "HeartBeatInterval", "HeartbeatInterval"),
        ("lower_case_keys", "heartbeatinterval", "HeartbeatInterval"),
        ("authorization_key_in_lower_case", "authorizationKey", "AuthorizationKey"),
    ],
)
async def test_a_key_can_have_a_spelling_of_its_own(quirk: str, spelled: str, other: str) -> None:
    async with bench(**{quirk: True}) as csms:
        found = await keys(csms)
        assert spelled in found
        assert other not in found
        assert (await csms.call("GetConfiguration", key=[other]))["unknownKey"] == [other]
        fitting = "120" if "eart" in spelled else "41" * 20
        assert await change(csms, other, fitting) == "NotSupported"
        assert await change(csms, spelled, fitting) == "Accepted"


async def test_usual_keys_are_known_in_any_spelling() -> None:
    async with bench() as csms:
        assert await change(csms, "HEARTBEATINTERVAL", "120") == "Accepted"
        assert await keys(csms, "heartbeatinterval") == {"HeartbeatInterval": "120"}


async def test_it_can_answer_more_than_was_asked() -> None:
    async with bench(answers_every_key=True) as csms:
        assert len(await keys(csms, "HeartbeatInterval")) > 20


@pytest.mark.parametrize(
    ("quirk", "status"),
    [
        ("accepts_without_change", "Accepted"),
        ("not_supported", "NotSupported"),
    ],
)
async def test_a_write_can_be_answered_and_not_done(quirk: str, status: str) -> None:
    async with bench(**{quirk: True}) as csms:
        assert await change(csms, "ConnectionTimeOut", "99") == status
        assert await change(csms, "Cst_ChargeBoxId", "OTHER") == status
        assert await keys(csms, "ConnectionTimeOut", "Cst_ChargeBoxId") == {
            "ConnectionTimeOut": "30",
            "Cst_ChargeBoxId": "CP-1",
        }


async def test_every_write_can_wait_for_a_restart() -> None:
    async with bench(reboot_required=True) as csms:
        assert await change(csms, "ConnectionTimeOut", "99") == "RebootRequired"
        assert await change(csms, "AuthorizationKey", "41" * 20) == "RebootRequired"
        assert len(csms.sessions) == 1
        await csms.call("Reset", type="Hard")
        await csms.booted(2)
        assert csms.logins == [b"CP-1:a-key-of-20-letters!", b"CP-1:" + b"A" * 20]
        assert await value(csms, "ConnectionTimeOut") == "99"


async def test_a_write_can_cost_the_link_and_be_lost() -> None:
    async with bench(vanishes_on_config_write=True) as csms:
        with pytest.raises(LinkClosed):
            await change(csms, "ConnectionTimeOut", "99")
        await csms.booted(2)
        assert await value(csms, "ConnectionTimeOut") == "30"


async def test_a_list_of_measurands_is_taken_as_a_whole_or_not_at_all() -> None:
    async with bench() as csms:
        before = await value(csms, "MeterValuesSampledData")
        assert await change(csms, "MeterValuesSampledData", "Voltage,SoC") == "Rejected"
        assert await value(csms, "MeterValuesSampledData") == before


async def test_measurands_that_it_does_not_have_can_make_it_restart_when_they_are_read() -> None:
    async with bench(reboots_on_measurands=True) as csms:
        assert await change(csms, "MeterValuesSampledData", "Voltage,SoC") == "Accepted"
        for read in (value(csms, "MeterValuesSampledData"), keys(csms)):
            with pytest.raises(LinkClosed):
                await read
            await csms.booted(len(csms.sessions) + 1)
        assert await change(csms, "MeterValuesSampledData", "Voltage") == "Accepted"
        assert await value(csms, "MeterValuesSampledData") == "Voltage"
