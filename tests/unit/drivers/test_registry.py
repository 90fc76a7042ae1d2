"""The registry gives each endpoint the driver of its card."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evsetup.cards.shelf import load_shelf
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.registry import WAYS, NoDriver, open_driver
from evsetup.links.faults import PortGone
from evsetup.ocppj.csms import CommissioningCsms

SHELF = load_shelf()
OPENEVSE = SHELF.card("openevse")


async def test_http_and_ocpp_get_their_drivers() -> None:
    http = await open_driver(Endpoint(Way.HTTP, "http://127.0.0.1:1"), credentials=None, csms=None, card=OPENEVSE)
    ocpp = await open_driver(
        Endpoint(Way.OCPP, "SITE-BAY07"), credentials=None, csms=CommissioningCsms(), card=OPENEVSE
    )

    assert isinstance(http, OpenEvseHttp)
    assert isinstance(ocpp, Ocpp16)
    await http.close()
    await ocpp.close()


async def test_a_serial_port_that_is_gone_is_told() -> None:
    with pytest.raises(PortGone):
        await open_driver(Endpoint(Way.SERIAL, "/dev/ttyNOSUCH0"), credentials=None, csms=None, card=OPENEVSE)


@pytest.mark.parametrize(
    "endpoint",
    [Endpoint(Way.HTTP, "not an address"), Endpoint(Way.OCPP, "SITE-BAY07")],
    ids=["no address", "no CSMS"],
)
async def test_an_endpoint_that_cannot_be_reached_in_that_way_is_told(endpoint: Endpoint) -> None:
    with pytest.raises(NoDriver):
        await open_driver(endpoint, credentials=None, csms=None, card=OPENEVSE)


async def test_a_family_without_a_driver_is_told() -> None:
    with pytest.raises(NoDriver) as none:
        await open_driver(
            Endpoint(Way.HTTP, "http://127.0.0.1"), credentials=None, csms=None, card=replace(OPENEVSE, drivers=())
        )

    assert none.value.finding.code == "driver.none"


def test_every_driver_that_a_shipped_card_names_exists() -> None:
    named = {name for card in SHELF.chargers.values() for name in card.drivers}

    assert named <= set(WAYS)
