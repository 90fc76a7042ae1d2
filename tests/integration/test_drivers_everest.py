"""The EVerest driver through a real broker (mosquitto), on a simulated 2.1 station that really dials."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.demo import ocpp2_simulator
from tests.support.mosquitto import Broker, mosquitto

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings, SettingValue, Unknown
from evsetup.drivers.driver import Driver, Foresees
from evsetup.drivers.everest_mqtt import EverestMqtt, EverestTimings
from evsetup.links.faults import BadAnswer, LinkLost, NoAnswer, Unauthorized, Unreachable
from evsetup.links.mqtt import MqttLink
from evsetup.simulator.everest_api import EverestApi
from evsetup.simulator.ocpp2_charger import Ocpp2Charger

NOWHERE = "ws://127.0.0.1:9/ocpp"
KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = EverestTimings(answer_s=5, listen_s=5, settle_s=2, poll_s=0.02)


@dataclass
class Site:
    """What a test of one charger holds."""

    broker: Broker
    api: EverestApi
    charger: Ocpp2Charger
    driver: EverestMqtt


@asynccontextmanager
async def everest(folder: Path, *, module: str = "", timings: EverestTimings = QUICK) -> AsyncIterator[Site]:
    async with (
        mosquitto(folder) as broker,
        ocpp2_simulator(NOWHERE, "SITE-OLD", Secret("an old long key 1"), version=OcppVersion.V21) as charger,
    ):
        await charger.booted.wait()
        async with EverestApi(charger, broker.address) as api:
            driver = EverestMqtt(MqttLink(broker.address, timeout_s=5), module, timings)
            try:
                yield Site(broker, api, charger, driver)
            finally:
                await driver.close()


def change(setting: Setting, new: SettingValue) -> Change:
    return Change(setting, None, new, Effect.NEEDS_RESTART)


WANTED = Settings(
    {
        Setting.SECURITY_PROFILE: 1,
        Setting.KEY: KEY,
        Setting.IDENTITY: "SITE-BAY07",
        Setting.CSMS_URL: "ws://127.0.0.1:9/new",
    }
)


async def apply_all(driver: EverestMqtt, wanted: Settings) -> list[OutcomeKind]:
    plan = make_plan(await driver.read_settings(), wanted, driver.effect_of)
    driver.foresee(plan.changes)
    kinds = []
    for one in plan.changes:
        outcome = await driver.apply(one)
        kinds.append(outcome.kind)
        assert outcome.good, outcome
        assert (await driver.confirm(one)).good
    return kinds


async def test_its_module_is_heard_and_identity_and_settings_are_read(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        identity = await site.driver.read_identity()
        settings = await site.driver.read_settings()

    assert (identity.vendor, identity.model, identity.serial) == ("evsetup demo", "AC22-21", "AC22-21-00842")
    assert identity.charge_point_identity == "SITE-OLD"
    assert settings == Settings(
        {
            Setting.CSMS_URL: NOWHERE,
            Setting.IDENTITY: "SITE-OLD",
            Setting.KEY: Unknown.UNREADABLE,
            Setting.SECURITY_PROFILE: 1,
            Setting.OCPP_VERSION: OcppVersion.V21,
        }
    )


async def test_it_is_a_driver(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        driver: Driver = site.driver
        assert isinstance(driver, Foresees)


async def test_a_new_connection_is_written_whole_beside_the_one_in_use_and_goes_first(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        kinds = await apply_all(site.driver, WANTED)
        station = site.charger.station
        assert station is not None
        first, *behind = station.network.priority
        assert station.network.text(1, "OcppCsmsUrl") == NOWHERE  # the way back
        assert (first, behind) == (2, [1])
        destination = station.network.destination(2)
        assert destination is not None
        assert destination.identity == "SITE-BAY07"
        assert destination.password == KEY.reveal()
    assert kinds[-1] is OutcomeKind.NEEDS_RESTART
    assert set(kinds[:-1]) == {OutcomeKind.APPLIED}


async def test_a_second_plan_is_empty_but_for_the_key_that_is_never_shown(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        await apply_all(site.driver, WANTED)
        again = make_plan(await site.driver.read_settings(), WANTED, site.driver.effect_of)
    assert [one.setting for one in again.changes] == [Setting.KEY]


async def test_it_restarts_and_comes_back_with_the_new_connection_first(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        await apply_all(site.driver, WANTED)
        assert (await site.driver.restart()).kind is OutcomeKind.APPLIED
        identity = await site.driver.wait_until_back(20)
        settings = await site.driver.read_settings()
    assert identity.serial == "AC22-21-00842"
    assert settings[Setting.CSMS_URL] == "ws://127.0.0.1:9/new"


async def test_without_a_setup_module_a_person_restarts_it(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        site.api.can_restart = False
        outcome = await site.driver.restart()
    assert outcome.kind is OutcomeKind.NOT_OFFERED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.everest.no-restart"


async def test_a_key_alone_is_changed_where_the_running_connection_takes_it(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        key = change(Setting.KEY, KEY)
        site.driver.foresee([key])
        assert (await site.driver.apply(key)).good
        station = site.charger.station
        assert station is not None
        assert station.model["SecurityCtrlr", "BasicAuthPassword"] == KEY.reveal()
        assert station.network.priority[0] == 1


async def test_an_address_without_the_key_is_not_written(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        url = change(Setting.CSMS_URL, "ws://127.0.0.1:9/new")
        site.driver.foresee([url])
        outcome = await site.driver.apply(url)
        station = site.charger.station
        assert station is not None
        assert station.network.text(2, "OcppCsmsUrl") == ""
    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == "driver.everest.key-with-address"


async def test_an_address_that_does_not_fit_its_profile_is_refused_and_the_connection_of_now_stands(
    tmp_path: Path,
) -> None:
    async with everest(tmp_path) as site:
        changes = [change(Setting.KEY, KEY), change(Setting.CSMS_URL, "wss://127.0.0.1:9/new")]
        site.driver.foresee(changes)
        outcomes = [await site.driver.apply(one) for one in changes]
        station = site.charger.station
        assert station is not None
        assert station.network.priority[0] == 1
    assert outcomes[-1].kind is OutcomeKind.REFUSED
    assert outcomes[-1].finding is not None
    assert outcomes[-1].finding.code == "driver.everest.refused"


@pytest.mark.parametrize(
    ("setting", "value", "code"),
    [
        (Setting.IDENTITY, "BAY 07/ä", "driver.unsafe-identity"),
        (Setting.KEY, Secret("short"), "driver.everest.key-length"),
        (Setting.SECURITY_PROFILE, 7, "driver.everest.profile"),
    ],
)
async def test_what_it_would_refuse_is_never_sent(
    tmp_path: Path, setting: Setting, value: SettingValue, code: str
) -> None:
    async with everest(tmp_path) as site:
        outcome = await site.driver.apply(change(setting, value))
        assert "set_variables" not in site.api.heard
    assert outcome.kind is OutcomeKind.REFUSED
    assert outcome.finding is not None
    assert outcome.finding.code == code


async def test_what_has_no_way_here_is_left_to_a_person(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        assert site.driver.effect_of(Setting.WIFI_SSID) is None
        assert (await site.driver.apply(change(Setting.HOSTNAME, "bay"))).kind is OutcomeKind.NOT_OFFERED


async def test_reading_the_settings_takes_three_questions(tmp_path: Path) -> None:
    async with everest(tmp_path, module="ocpp_api") as site:
        await site.driver.read_settings()
        assert site.api.heard == ["get_variables", "get_variables", "connection_status/get"]


async def test_a_module_that_keeps_silent_is_named_as_such(tmp_path: Path) -> None:
    timings = EverestTimings(answer_s=0.2, listen_s=0.2, settle_s=0.2, poll_s=0.01)
    async with everest(tmp_path, timings=timings) as site:
        site.api.silent = True
        with pytest.raises(NoAnswer) as seen:
            await site.driver.read_settings()
    assert seen.value.finding.code == "driver.everest.nothing-heard"


async def test_an_answer_of_another_shape_is_told_as_one(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        site.api.garbles = True
        with pytest.raises(BadAnswer) as seen:
            await site.driver.read_settings()
    assert seen.value.finding.code == "driver.everest.not-everest"


async def test_a_broker_that_goes_away_is_a_lost_link_and_the_driver_finds_it_again(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        await site.driver.read_settings()
        await site.broker.stop()
        with pytest.raises((LinkLost, Unreachable)):
            await site.driver.read_settings()
        await site.broker.start()
        async with EverestApi(site.charger, site.broker.address):
            assert (await site.driver.wait_until_back(20)).serial == "AC22-21-00842"


async def test_a_lost_reply_is_not_taken_for_a_yes(tmp_path: Path) -> None:
    timings = EverestTimings(answer_s=0.3, listen_s=5, settle_s=0.3, poll_s=0.01)
    async with everest(tmp_path, module="ocpp_api", timings=timings) as site:
        site.api.silent = True
        key = change(Setting.KEY, KEY)
        site.driver.foresee([key])
        assert (await site.driver.apply(key)).kind is OutcomeKind.SILENT


async def test_a_reading_can_be_cancelled(tmp_path: Path) -> None:
    async with everest(tmp_path) as site:
        site.api.silent = True
        reading = asyncio.create_task(site.driver.read_settings())
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading


async def test_a_broker_with_accounts_wants_the_right_one(tmp_path: Path) -> None:
    async with mosquitto(tmp_path, {"service": "the right one"}) as broker:
        with pytest.raises(Unauthorized):
            await MqttLink(broker.address, user="service", password=Secret("a wrong one")).open()
        with pytest.raises(Unauthorized):
            await MqttLink(broker.address).open()
        async with MqttLink(broker.address, user="service", password=Secret("the right one")) as link:
            assert link.is_open


async def test_nobody_on_the_port_is_unreachable(tmp_path: Path) -> None:
    async with mosquitto(tmp_path) as broker:
        await broker.stop()
        with pytest.raises(Unreachable):
            await MqttLink(broker.address).open()
