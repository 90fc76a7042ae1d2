"""The LRT driver beyond the contract: the owner's key always comes back, and a client that others wrote agrees with both sides."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from tests.support.charger_clients import run_client
from tests.support.lan_chargers import QUICK, lrt_simulator
from tests.support.relay import Relay, Wire

from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Unknown
from evsetup.drivers.lrt_http import LrtHttp
from evsetup.links.faults import LinkFault, Unauthorized
from evsetup.links.http import Credentials, HttpLink
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.simulator.lrt import LrtWeb
from evsetup.simulator.quirks import Quirks

LOGIN = Credentials("admin", Secret("right"))
URL = Change(Setting.CSMS_URL, None, "ws://127.0.0.1:9/ocpp", Effect.NEEDS_RESTART)
OWNERS_KEY = "02" + "ab" * 32
CLIENT = """
import json, sys
from lrt_wallbox import WallboxClient
address, folder = sys.argv[1:3]
box = WallboxClient(address, "admin", sys.stdin.readline().strip(), key_path=folder)
if len(sys.argv) > 3:
    box.config_ocpp_set(sys.argv[3])
print(json.dumps({"serial": box.info_serial_get().serialNumber, "esp": box.info_firmwares_get().esp,
                  "url": box.config_ocpp_get().url, "current": box.config_load_get().maxCurrent}))
"""


@asynccontextmanager
async def driver_for(web: LrtWeb, *, url: str = "", login: Credentials | None = LOGIN) -> AsyncIterator[LrtHttp]:
    driver = LrtHttp(HttpLink(url or web.url, credentials=login, timeout_s=2), QUICK)
    try:
        yield driver
    finally:
        await driver.close()


async def test_who_it_is_and_what_it_holds() -> None:
    async with lrt_simulator({"ocpp_url": "ws://127.0.0.1:9/ocpp"}) as web, driver_for(web) as driver:
        identity = await driver.read_identity()
        found = await driver.read_settings()

    assert (identity.vendor, identity.serial, identity.firmware) == ("LRT", "LRT2300471", "2.4.1")
    assert found[Setting.CSMS_URL] == "ws://127.0.0.1:9/ocpp"
    assert found[Setting.MAX_CURRENT] == 32
    assert found[Setting.WIFI_SSID] == "Home"
    assert {Setting.IDENTITY, Setting.KEY, Setting.ETHERNET}.isdisjoint(found)


async def test_the_address_acts_after_the_restart_and_the_charger_dials_in() -> None:
    door = CommissioningCsms(host="127.0.0.1", port=0)
    async with door as csms, lrt_simulator() as web, driver_for(web) as driver:
        csms.expect("LRT2300471", None)
        address = Change(Setting.CSMS_URL, None, csms.url, Effect.NEEDS_RESTART)
        assert (await driver.read_settings())[Setting.CSMS_URL] is Unknown.UNSET
        assert (await driver.apply(address)).kind is OutcomeKind.NEEDS_RESTART
        assert (await driver.restart()).good
        assert (await driver.wait_until_back(20)).serial == "LRT2300471"
        assert (await driver.confirm(address)).good
        assert await csms.wait_for("LRT2300471", 20)


@pytest.mark.parametrize("owners", ["", OWNERS_KEY], ids=["no-app", "an-app"])
async def test_the_owners_key_is_in_its_place_after_every_act(owners: str) -> None:
    async with lrt_simulator({"public_key": owners}) as web, driver_for(web) as driver:
        await driver.read_settings()
        assert bytes(web.charger.public_key).hex() == owners
        assert (await driver.apply(URL)).good
        assert bytes(web.charger.public_key).hex() == owners
        refused = await driver.apply(Change(Setting.MAX_CURRENT, None, 63, Effect.NEEDS_RESTART))
        assert refused.kind is OutcomeKind.REFUSED
        assert bytes(web.charger.public_key).hex() == owners


async def test_the_owners_key_comes_back_when_the_work_is_stopped_or_the_link_is_lost_in_the_middle() -> None:
    async with (
        lrt_simulator({"public_key": OWNERS_KEY}) as web,
        Relay("127.0.0.1", web.port, lambda data: b"config/ocpp/set" in data).listening() as relay,
        driver_for(web, url=f"http://127.0.0.1:{relay.port}") as driver,
    ):
        relay.spoil(Wire.CUTS_WRITES)
        assert not (await driver.apply(URL)).good
        relay.spoil(Wire.PASSES)
        await driver.read_settings()
        assert bytes(web.charger.public_key).hex() == OWNERS_KEY

        work = asyncio.ensure_future(driver.apply(URL))
        for _ in range(100_000):  # every turn of the loop: ours stands there for a moment only
            if bytes(web.charger.public_key).hex() != OWNERS_KEY:
                break
            await asyncio.sleep(0)
        assert bytes(web.charger.public_key).hex() != OWNERS_KEY
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        assert bytes(web.charger.public_key).hex() == OWNERS_KEY


async def test_a_wrong_password_and_none_at_all_are_told_apart_and_change_nothing() -> None:
    codes = []
    async with lrt_simulator({"public_key": OWNERS_KEY}) as web:
        for login in (Credentials("admin", Secret("wrong")), None):
            async with driver_for(web, login=login) as driver:
                assert (await driver.read_identity()).serial
                with pytest.raises(Unauthorized) as caught:
                    await driver.read_settings()
                codes.append(caught.value.finding.code)
        assert bytes(web.charger.public_key).hex() == OWNERS_KEY

    assert len(set(codes)) == 2


async def test_a_word_of_success_without_a_change_is_seen_when_it_is_read_back() -> None:
    async with lrt_simulator(quirks=Quirks(accepts_without_change=True)) as web, driver_for(web) as driver:
        assert (await driver.apply(URL)).good
        confirmed = await driver.confirm(URL)

    assert confirmed.finding is not None
    assert confirmed.finding.code == "driver.read-back-differs"


async def test_what_is_no_lrt_wallbox_is_told_as_that() -> None:
    async with lrt_simulator() as web, driver_for(web, url=web.url + "/elsewhere") as driver:
        with pytest.raises(LinkFault) as caught:
            await driver.read_identity()

    assert caught.value.finding.code == "driver.web.not-this-family"


async def test_lrt_wallbox_reads_what_the_driver_wrote_and_the_driver_what_lrt_wallbox_wrote(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    async with lrt_simulator() as web, driver_for(web) as driver:
        about = ("-c", CLIENT, f"127.0.0.1:{web.port}", str(keys))
        assert (await driver.apply(URL)).good
        said = await run_client("python", *about, folder=tmp_path, typed="right\n")
        assert said.code == 0, said.err
        assert json.loads(said.out) == {
            "serial": "LRT2300471",
            "esp": {"major": 2, "minor": 4, "patch": 1},
            "url": "ws://127.0.0.1:9/ocpp",
            "current": 32,
        }
        paired = web.charger.public_key
        assert len(paired) == 33

        written = await run_client("python", *about, "ws://127.0.0.1:9/steve", folder=tmp_path, typed="right\n")
        assert written.code == 0, written.err
        assert (await driver.read_settings())[Setting.CSMS_URL] == "ws://127.0.0.1:9/steve"
        assert web.charger.public_key == paired
        wrong = await run_client("python", *about, folder=tmp_path, typed="nope\n")
        assert wrong.code != 0
