"""The registry gives each endpoint the driver of its card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from evsetup.cards.shelf import GENERIC, GENERIC_2, load_shelf
from evsetup.domain.plan import Effect
from evsetup.domain.settings import OcppVersion, Setting
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.driver import (
    CertificateStore,
    LogSource,
    OcppControl,
    ProfileUpgrade,
    ReturnsByItself,
    SignedFirmwareFetcher,
    VariableAccess,
)
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.registry import WAYS, NoDriver, control_over_ocpp, open_driver
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


@pytest.mark.parametrize(
    ("protocol", "kind"), [("ocpp1.6", Ocpp16), ("ocpp2.0.1", Ocpp2), ("ocpp2.1", Ocpp2)], ids=lambda x: str(x)[-6:]
)
async def test_the_version_that_a_charger_speaks_decides_whatever_its_card_says(
    protocol: str, kind: type[Ocpp16] | type[Ocpp2]
) -> None:
    async with CommissioningCsms(versions=tuple(OcppVersion)) as csms:
        csms.expect("CP-1", None)
        async with connect(f"{csms.url}/CP-1", subprotocols=[Subprotocol(protocol)], proxy=None):
            await csms.wait_for("CP-1", 10)
            driver = await open_driver(Endpoint(Way.OCPP, "CP-1"), credentials=None, csms=csms, card=OPENEVSE)
            assert isinstance(driver, kind)
            assert isinstance(control_over_ocpp("CP-1", csms, OPENEVSE), kind)
            assert isinstance(driver, OcppControl)
            await driver.close()


async def test_a_charger_that_is_away_is_taken_for_what_its_card_says() -> None:
    csms = CommissioningCsms()
    assert isinstance(control_over_ocpp("CP-1", csms, SHELF.card(GENERIC)), Ocpp16)
    assert isinstance(control_over_ocpp("CP-1", csms, SHELF.card(GENERIC_2)), Ocpp2)


def test_the_driver_of_2_x_serves_everything_that_the_window_asks_for() -> None:
    driver = control_over_ocpp("CP-1", CommissioningCsms(), SHELF.card(GENERIC_2))
    offers = (VariableAccess, CertificateStore, ProfileUpgrade, LogSource, SignedFirmwareFetcher, ReturnsByItself)
    assert [offer.__name__ for offer in offers if not isinstance(driver, offer)] == []


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


async def test_a_charger_that_dialled_in_is_driven_whatever_its_family() -> None:
    csms = CommissioningCsms()
    driver = await open_driver(Endpoint(Way.OCPP, "CP-1"), credentials=None, csms=csms, card=SHELF.card("keba-p30"))

    assert isinstance(driver, Ocpp16)
    assert driver.effect_of(Setting.CSMS_URL) is Effect.NEEDS_RESTART
    await driver.close()


async def test_a_family_without_a_driver_is_told() -> None:
    with pytest.raises(NoDriver) as none:
        await open_driver(
            Endpoint(Way.HTTP, "http://127.0.0.1"), credentials=None, csms=None, card=replace(OPENEVSE, drivers=())
        )

    assert none.value.finding.code == "driver.none"


def test_every_driver_that_a_shipped_card_names_exists() -> None:
    named = {name for card in SHELF.chargers.values() for name in card.drivers}

    assert named <= set(WAYS)
