"""mDNS for real on the loopback interface: announced by zeroconf, found by our browser."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.support.charger_pages import serving
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.faults import NoMulticast
from evsetup.discovery.mdns import MdnsBrowser
from evsetup.discovery.service_types import what_it_means
from evsetup.domain.sighting import Endpoint, Way

LOOPBACK = "127.0.0.1"


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return load_shelf()


@pytest.fixture
async def network() -> AsyncIterator[AsyncZeroconf]:
    zeroconf = AsyncZeroconf(interfaces=[LOOPBACK])
    yield zeroconf
    await zeroconf.async_close()


@asynccontextmanager
async def looking(shelf: Shelf) -> AsyncIterator[Discovery]:
    discovery = Discovery([MdnsBrowser([LOOPBACK], shelf)])
    task = asyncio.create_task(discovery.run())
    try:
        yield discovery
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def announce(network: AsyncZeroconf, kind: str, name: str, port: int, txt: dict[str, str | bytes]) -> None:
    await network.async_register_service(
        AsyncServiceInfo(
            f"{kind}.local.",
            f"{name}.{kind}.local.",
            port=port,
            parsed_addresses=[LOOPBACK],
            properties=txt,
            server=f"{name.split()[0]}.local.",
        ),
        strict=False,
    )


async def test_an_openevse_that_announces_two_services_is_one_row(network: AsyncZeroconf, shelf: Shelf) -> None:
    txt = {"type": "openevse_wifi_v1", "version": "5.1.2", "id": "a1b2c3d4e5f6"}
    await announce(network, "_openevse._tcp", "openevse-e5f6", 8017, txt)
    await announce(network, "_http._tcp", "openevse-e5f6", 8017, {})
    async with serving("openevse", LOOPBACK, 8017) as pages, looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: len(row.sightings) == 2, 20)
    assert pages.asked == {"/status": 1}
    assert pages.methods == {"GET"}
    assert not {"authorization", "cookie"} & pages.headers.keys()
    assert row.best_endpoint == Endpoint(Way.HTTP, "http://127.0.0.1:8017")
    assert row.card == "openevse"
    assert row.name == "openevse-e5f6"
    assert row.identity.serial == "a1b2c3d4e5f6"
    assert row.identity.firmware == "5.1.2"
    assert row.identity.hostname == "openevse-e5f6.local"


async def test_a_charger_that_is_announced_while_we_look_is_found(network: AsyncZeroconf, shelf: Shelf) -> None:
    async with looking(shelf) as discovery:
        await announce(network, "_openevse._tcp", "openevse-late", 8018, {"id": "1a7e0001"})
        row = await discovery.wait_for(lambda row: row.identity.serial == "1a7e0001", 20)
    assert row.endpoint(Way.HTTP) == Endpoint(Way.HTTP, "http://127.0.0.1:8018")


async def test_a_printer_is_no_charger(network: AsyncZeroconf, shelf: Shelf) -> None:
    await announce(network, "_http._tcp", "Office printer", 631, {"ty": "LaserJet"})
    await announce(network, "_openevse._tcp", "openevse-1", 8019, {"id": "5e41a1"})
    async with looking(shelf) as discovery:
        await discovery.wait_for(lambda row: row.identity.serial == "5e41a1", 20)
        assert all("printer" not in row.name for row in discovery.chargers.values())


async def test_a_web_server_that_only_calls_itself_a_charger_is_not_shown(network: AsyncZeroconf, shelf: Shelf) -> None:
    await announce(network, "_http._tcp", "SmartEVSE-1234", 8023, {})
    await announce(network, "_http._tcp", "SmartEVSE-5678", 8024, {})
    async with (
        serving("start-page", LOOPBACK, 8023) as impostor,
        serving("smartevse", LOOPBACK, 8024),
        looking(shelf) as discovery,
    ):
        row = await discovery.wait_for(lambda row: row.identity.serial == "5678", 20)
        async with asyncio.timeout(20):
            while not impostor.asked:  # noqa: ASYNC110 - what a server was asked has no event
                await asyncio.sleep(0.01)
        assert [one.name for one in discovery.chargers.values()] == ["SmartEVSE-5678"]
    assert row.identity.firmware == "3.7.1"
    assert impostor.asked == {"/settings": 1}


async def test_a_web_server_with_a_name_of_its_owner_is_known_by_its_host(network: AsyncZeroconf, shelf: Shelf) -> None:
    info = AsyncServiceInfo(
        "_http._tcp.local.",
        "Garage._http._tcp.local.",
        8026,
        parsed_addresses=[LOOPBACK],
        server="SmartEVSE-5678.local.",
    )
    await network.async_register_service(info)
    async with serving("smartevse", LOOPBACK, 8026), looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: row.identity.serial == "5678", 20)
    assert (row.card, row.name) == ("smartevse", "Garage")


async def test_a_type_that_is_longer_than_the_rules_allow_is_found(network: AsyncZeroconf, shelf: Shelf) -> None:
    txt = {"serial": "204711", "version": "56.2", "friendly_name": "Carport", "manufacturer": "go-e"}
    await announce(network, "_go-e_go-eCharger_V4._tcp", "go-eCharger_204711", 8025, txt)
    async with looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: row.identity.serial == "204711", 20)
    assert (row.card, row.name, row.identity.firmware) == ("go-e", "Carport", "56.2")
    assert row.best_endpoint == Endpoint(Way.HTTP, "http://127.0.0.1:80")


async def test_what_can_only_be_found_says_what_it_tells(network: AsyncZeroconf, shelf: Shelf) -> None:
    ship = {
        "txtvers": "1",
        "type": "ChargingStation",
        "brand": "Elli",
        "model": "Connect",
        "serial": "EL-0815",
        "ski": "ab12",
    }
    await announce(network, "_ship._tcp", "Elli Connect", 4712, ship)
    await announce(network, "_ship._tcp", "Heat pump", 4713, {"type": "HeatPump", "serial": "HP-1", "cat": "1,2"})
    async with looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: row.identity.serial == "EL-0815", 20)
        assert [one.identity.vendor for one in discovery.chargers.values()] == ["Elli"]
    assert row.best_endpoint == Endpoint(Way.FIND_ONLY, LOOPBACK)
    assert ("TXT ski", "ab12") in row.sightings[0].evidence
    assert "EEBUS" in str(what_it_means(row))


async def test_a_host_name_that_a_whole_family_has_is_found(network: AsyncZeroconf, shelf: Shelf) -> None:
    info = AsyncServiceInfo(
        "_x._tcp.local.", "x._x._tcp.local.", 80, parsed_addresses=[LOOPBACK], server="ev3000.local."
    )
    await network.async_register_service(info)
    async with looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: row.card == "charx", 20)
    assert (row.best_endpoint.address, row.identity.hostname) == ("http://127.0.0.1:80", "ev3000.local")


async def test_a_changed_announcement_changes_the_row(network: AsyncZeroconf, shelf: Shelf) -> None:
    kind, name = "_openevse._tcp.local.", "openevse-up._openevse._tcp.local."

    def info(version: str) -> AsyncServiceInfo:
        return AsyncServiceInfo(
            kind,
            name,
            port=8020,
            parsed_addresses=[LOOPBACK],
            properties={"version": version, "id": "0bdate01"},
            server="openevse-up.local.",
        )

    await network.async_register_service(info("5.1.1"))
    async with looking(shelf) as discovery:
        before = await discovery.wait_for(lambda row: row.identity.firmware == "5.1.1", 20)
        await network.async_update_service(info("5.1.2"))
        after = await discovery.wait_for(lambda row: row.identity.firmware == "5.1.2", 20)
    assert after.key == before.key


async def test_a_name_full_of_control_characters_is_shown_without_them(network: AsyncZeroconf, shelf: Shelf) -> None:
    txt: dict[str, str | bytes] = {"id": "bad\u202e1\x1b[31m", "version": b"\xff\xfe" + b"9" * 200}
    await announce(network, "_openevse._tcp", "ev\u202eil\u200b", 8021, txt)
    async with looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: row.name == "evil", 20)
    assert row.identity.serial == "bad1[31m"
    assert len(row.identity.firmware) <= 64
    assert all(content.isprintable() for s in row.sightings for pair in s.evidence for content in pair)


async def test_an_interface_that_cannot_be_is_a_finding(shelf: Shelf) -> None:
    with pytest.raises(NoMulticast) as caught:
        async with asyncio.timeout(20):
            await MdnsBrowser(["no address"], shelf).run(lambda sighting: None)
    assert caught.value.finding.do


async def test_what_zeroconf_warns_of_stays_below_a_warning(
    network: AsyncZeroconf, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    async with looking(shelf) as discovery:
        await announce(network, "_openevse._tcp", "openevse-log", 8022, {"id": "1099ed"})
        await discovery.wait_for(lambda row: row.identity.serial == "1099ed", 20)
        logging.getLogger("zeroconf").warning("a packet that nobody can read")
    assert [record.levelname for record in caplog.records if "nobody can read" in record.message] == ["INFO"]
