"""Chargers that dial in to a real commissioning CSMS show up in discovery."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.cards.shelf import GENERIC_2, Shelf, load_shelf
from evsetup.discovery.dial_ins import DialIns
from evsetup.discovery.discovery import Discovery
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.ocppj.csms import CommissioningCsms

KEY = "0penSesame-0penSesam"


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return load_shelf()


@asynccontextmanager
async def looking(csms: CommissioningCsms, shelf: Shelf) -> AsyncIterator[Discovery]:
    discovery = Discovery([DialIns(csms, shelf)])
    task = asyncio.create_task(discovery.run())
    await asyncio.sleep(0)
    try:
        yield discovery
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def charger(
    csms: CommissioningCsms, identity: str, key: str = KEY, protocol: str = "ocpp1.6"
) -> AsyncIterator[ClientConnection]:
    login = base64.b64encode(f"{identity}:{key}".encode()).decode()
    async with connect(
        f"{csms.url}/{identity}",
        subprotocols=[Subprotocol(protocol)],
        additional_headers={"Authorization": f"Basic {login}"},
        proxy=None,
    ) as socket:
        yield socket


async def boot(socket: ClientConnection, **members: object) -> None:
    await socket.send(json.dumps([2, "1", "BootNotification", members]))
    await asyncio.wait_for(socket.recv(), 10)


def connected(row: FoundCharger) -> str:
    sighting = next(s for s in row.sightings if s.source is Source.DIAL_IN)
    return dict(sighting.evidence)["connected"]


async def test_a_charger_shows_up_when_it_dials_in_and_says_who_it_is_when_it_boots(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms, looking(csms, shelf) as discovery:
        csms.expect("CP-1", Secret(KEY))
        async with charger(csms, "CP-1") as socket:
            row = await discovery.wait_for(lambda row: row.endpoint(Way.OCPP) == Endpoint(Way.OCPP, "CP-1"), 10)
            assert row.identity == Identity(charge_point_identity="CP-1")
            await boot(
                socket,
                chargePointVendor="OpenEVSE",
                chargePointModel="Advanced Series",
                chargePointSerialNumber="a1b2c3",
                firmwareVersion="5.1.2",
            )
            row = await discovery.wait_for(lambda row: row.identity.serial == "a1b2c3", 10)
            assert row.card == "openevse"
            assert row.identity.firmware == "5.1.2"
            assert connected(row) == "yes"
        await discovery.wait_for(lambda row: connected(row) == "no", 10)


async def test_a_charger_that_was_connected_before_we_looked_shows_up_too(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP-1", Secret(KEY))
        async with charger(csms, "CP-1") as socket:
            await boot(socket, chargePointVendor="Acme", chargePointModel="One")
            async with looking(csms, shelf) as discovery:
                row = await discovery.wait_for(lambda row: row.identity.vendor == "Acme", 10)
    assert row.card == ""


async def test_a_charger_that_is_refused_shows_up_with_the_reason(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms, looking(csms, shelf) as discovery:
        with pytest.raises(InvalidStatus):
            async with charger(csms, "stranger"):
                pass
        row = await discovery.wait_for(lambda row: row.name == "stranger", 10)
        assert dict(row.sightings[0].evidence)["refused"]
        assert connected(row) == "no"


async def test_an_impostor_with_a_wrong_key_does_not_take_the_charger_away(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms, looking(csms, shelf) as discovery:
        csms.expect("CP-1", Secret(KEY))
        async with charger(csms, "CP-1") as socket:
            await boot(socket, chargePointVendor="Acme", chargePointModel="One", chargePointSerialNumber="a1b2c3")
            with pytest.raises(InvalidStatus):
                async with charger(csms, "CP-1", "not-the-key-at-all"):
                    pass
            row = await discovery.wait_for(lambda row: "refused" in dict(row.sightings[0].evidence), 10)
            assert connected(row) == "yes"
            assert row.identity.serial == "a1b2c3"


async def test_a_dial_in_joins_the_row_that_mdns_found_by_its_serial(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms, looking(csms, shelf) as discovery:
        seen = Sighting(
            Source.MDNS, Endpoint(Way.HTTP, "http://127.0.0.1:80"), datetime.now(UTC), Identity(serial="A1B2C3")
        )
        discovery.add(seen)
        csms.expect("CP-1", Secret(KEY))
        async with charger(csms, "CP-1") as socket:
            await boot(socket, chargePointVendor="OpenEVSE", chargePointModel="X", chargePointSerialNumber="a1b2c3")
            row = await discovery.wait_for(lambda row: len(row.sightings) == 2, 10)
    assert list(discovery.chargers) == [row.key]
    assert row.best_endpoint.way is Way.HTTP


async def test_what_a_charger_says_of_itself_is_cleaned(shelf: Shelf) -> None:
    async with CommissioningCsms() as csms, looking(csms, shelf) as discovery:
        csms.expect("CP-1", Secret(KEY))
        async with charger(csms, "CP-1") as socket:
            await boot(socket, chargePointVendor="\u202eE\x1b[1mvil", chargePointModel="<b>" * 400)
            row = await discovery.wait_for(lambda row: row.identity.vendor != "", 10)
    assert row.identity.vendor == "E[1mvil"
    assert len(row.identity.model) <= 64


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21])
async def test_a_charger_of_2_x_is_known_for_one_until_its_boot_says_more(shelf: Shelf, version: OcppVersion) -> None:
    async with CommissioningCsms(versions=tuple(OcppVersion)) as csms, looking(csms, shelf) as discovery:
        csms.expect("CP-2", Secret(KEY))
        async with charger(csms, "CP-2", protocol=version.value) as socket:
            row = await discovery.wait_for(lambda row: row.name == "CP-2", 10)
            assert row.card == GENERIC_2
            assert ("OCPP", str(version)) in row.sightings[0].evidence
            await boot(socket, reason="PowerUp", chargingStation={"vendorName": "Acme", "model": "Two"})
            row = await discovery.wait_for(lambda row: row.identity.model == "Two", 10)
            assert row.card == GENERIC_2
            await boot(socket, reason="PowerUp", chargingStation={"vendorName": "Alfen BV", "model": "NG920"})
            row = await discovery.wait_for(lambda row: row.identity.vendor == "Alfen BV", 10)
            assert row.card == "alfen"
