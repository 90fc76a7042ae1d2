"""The go-e driver beyond the contract, and its stand-in under a client that others wrote for the real charger."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.charger_clients import run_client
from tests.support.demo import eventually
from tests.support.lan_chargers import QUICK, go_e_simulator

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.drivers.driver import Foresees
from evsetup.drivers.go_e_codec import address_and_identity
from evsetup.drivers.go_e_http import GoEHttp
from evsetup.links.faults import BadAnswer
from evsetup.links.http import HttpLink
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.go_e import GoEWeb

URL = Change(Setting.CSMS_URL, None, "ws://127.0.0.1:9/ocpp", Effect.LIVE)
IDENTITY = Change(Setting.IDENTITY, None, "SITE-BAY07", Effect.LIVE)


@asynccontextmanager
async def driver_for(web: GoEWeb) -> AsyncIterator[GoEHttp]:
    driver = GoEHttp(HttpLink(web.url, timeout_s=2), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


async def test_address_and_identity_are_written_as_the_one_value_that_they_are() -> None:
    async with go_e_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        driver.foresee((IDENTITY, URL))

        assert (await driver.apply(IDENTITY)).kind is OutcomeKind.APPLIED
        assert web.charger.stored("ocppu") == "ws://127.0.0.1:9/ocpp/SITE-BAY07"
        assert web.charger.stored("ocppe") is True


async def test_an_identity_without_any_address_has_no_place() -> None:
    async with go_e_simulator() as web, driver_for(web) as driver:
        await driver.read_settings()
        outcome = await driver.apply(IDENTITY)

    assert outcome.kind is OutcomeKind.NOT_OFFERED


async def test_another_address_keeps_the_identity_that_is_there() -> None:
    async with (
        go_e_simulator({"ocppu": "ws://127.0.0.1:9/x/KEEP-ME", "ocppe": True}) as web,
        driver_for(web) as driver,
    ):
        settings = await driver.read_settings()
        assert (settings[Setting.CSMS_URL], settings[Setting.IDENTITY]) == ("ws://127.0.0.1:9/x", "KEEP-ME")
        await driver.apply(URL)

        assert web.charger.stored("ocppu") == "ws://127.0.0.1:9/ocpp/KEEP-ME"


async def test_an_address_that_is_switched_off_does_not_count_as_set() -> None:
    async with go_e_simulator({"ocppu": "ws://127.0.0.1:9/ocpp/CP"}) as web, driver_for(web) as driver:
        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET


async def test_wifi_name_and_password_go_out_together_and_the_second_network_stays() -> None:
    ssid = Change(Setting.WIFI_SSID, None, "Car park", Effect.CUTS_LINK)
    passphrase = Change(Setting.WIFI_PASSPHRASE, None, Secret('a "long" passphrase'), Effect.CUTS_LINK)
    second = {"ssid": "Home", "key": "home-secret"}
    async with go_e_simulator({"wifis": [{"ssid": "", "key": ""}, second]}) as web, driver_for(web) as driver:
        await driver.read_settings()
        driver.foresee((ssid, passphrase))

        assert (await driver.apply(ssid)).good
        assert web.charger.stored("wifis") == [{"ssid": "Car park", "key": 'a "long" passphrase'}, second]


async def test_a_charger_whose_api_is_off_says_how_to_switch_it_on() -> None:
    async with go_e_simulator({"hai": False}) as web, driver_for(web) as driver:
        with pytest.raises(BadAnswer) as caught:
            await driver.read_identity()

    assert caught.value.finding.code == "driver.go-e.api-off"


async def test_a_key_is_left_to_a_person_and_never_invented() -> None:
    wanted = Settings({Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w")})
    async with go_e_simulator() as web, driver_for(web) as driver:
        plan = make_plan(await driver.read_settings(), wanted, driver.effect_of)

    assert not plan.changes
    assert [one.setting for one in plan.by_hand] == [Setting.KEY]


async def test_it_dials_the_laptop_under_the_identity_that_was_written() -> None:
    async with CommissioningCsms(host="127.0.0.1", port=0) as csms, go_e_simulator() as web, driver_for(web) as driver:
        csms.expect("SITE-BAY07", None)
        await driver.read_settings()
        url = Change(Setting.CSMS_URL, None, csms.url, Effect.LIVE)
        driver.foresee((IDENTITY, url))
        await driver.apply(IDENTITY)
        assert await csms.wait_for("SITE-BAY07", 20)
        await eventually(lambda: web.charger.ocpp_connected)

        assert await driver.ocpp_connected()
    assert isinstance(driver, Foresees)


async def test_a_restart_is_waited_for() -> None:
    async with go_e_simulator() as web, driver_for(web) as driver:
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "201564"


_WITH_THE_LIBRARY = """
import asyncio, json, sys
from goecharger_api_lite.exception import GoeChargerError
from goecharger_api_lite.goecharger_api_lite import GoeCharger

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)

async def made():
    return GoeCharger(sys.argv[1])

charger = loop.run_until_complete(made())
found = dict(charger.get_status(("sse", "typ", "fwv", "ocppu", "car")))
charger.set_key("fna", "Bay-7")
charger.set_key("ocppu", "ws://127.0.0.1:9/ocpp/CP-7")
try:
    charger.set_key("sse", "other")
    refused = ""
except GoeChargerError as error:
    refused = str(error)
print(json.dumps({"found": found, "refused": refused}, default=str))
"""


async def test_the_library_reads_and_sets_what_the_stand_in_holds(tmp_path: Path) -> None:
    async with go_e_simulator() as web:
        said = await run_client("python", "-c", _WITH_THE_LIBRARY, web.url.removeprefix("http://"), folder=tmp_path)
        assert said.code == 0, said.err
        assert web.charger.stored("fna") == "Bay-7"
        assert web.charger.stored("ocppu") == "ws://127.0.0.1:9/ocpp/CP-7"
    answer = json.loads(said.out)
    assert "201564" in answer["found"].values()
    assert "not allowed to set" in answer["refused"]


async def test_the_library_tells_a_switched_off_api_as_the_driver_does(tmp_path: Path) -> None:
    async with go_e_simulator({"hai": False}) as web:
        said = await run_client("python", "-c", _WITH_THE_LIBRARY, web.url.removeprefix("http://"), folder=tmp_path)

    assert said.code == 1
    assert "not enabled" in said.err


@pytest.mark.parametrize(
    ("url", "address", "identity"),
    [
        ("ws://a/b/CP", "ws://a/b", "CP"),
        ("ws://a/CP", "ws://a", "CP"),
        ("ws://a", "ws://a", ""),
        ("ws://a/", "ws://a", ""),
        ("ws://a/CP?x=1", "ws://a/CP?x=1", ""),
        ("", "", ""),
        ("ws://[::1", "ws://[::1", ""),
    ],
)
def test_an_address_is_told_apart(url: str, address: str, identity: str) -> None:
    assert address_and_identity(url) == (address, identity)
