"""mDNS for real on the loopback interface: announced by zeroconf, found by our browser."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from evsetup.cards.shelf import Shelf, load_shelf
from evsetup.discovery.discovery import Discovery
from evsetup.discovery.faults import NoMulticast
from evsetup.discovery.mdns import MdnsBrowser
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
    async with looking(shelf) as discovery:
        row = await discovery.wait_for(lambda row: len(row.sightings) == 2, 20)
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
