"""The demo's production CSMS refuses what a strict one refuses, and tells its operator what it saw."""

from __future__ import annotations

import base64
import ssl
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from tests.support.demo import eventually, ocpp2_simulator, ocpp16_simulator, production_csms
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.simulator.dialling import NotConnected
from evsetup.simulator.ocpp2_dialling import Destination2, dial
from evsetup.simulator.quirks import Quirks

KEY = Secret("a-key-of-20-letters!")


def login(identity: str, key: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{identity}:{key}".encode()).decode()}


@pytest.mark.parametrize(
    ("tail", "headers", "status"),
    [
        ("/ocpp/SITE-01", {}, 401),
        ("/ocpp/SITE-01", login("SITE-01", "wrong"), 401),
        ("/ocpp/SITE-01", login("SITE-01", KEY.reveal().encode().hex()), 401),
        ("/ocpp/SITE-01", {"Authorization": "Basic ???"}, 401),
        ("/ocpp/SITE-99", login("SITE-99", KEY.reveal()), 404),
        ("/elsewhere/SITE-01", login("SITE-01", KEY.reveal()), 404),
        ("/ocpp", login("SITE-01", KEY.reveal()), 404),
    ],
)
async def test_a_wrong_path_name_or_key_is_refused_by_its_own_status(
    tail: str, headers: dict[str, str], status: int
) -> None:
    async with production_csms({"SITE-01": KEY}) as running:
        address = running.url.removesuffix("/ocpp") + tail
        with pytest.raises(InvalidStatus) as refused:
            await connect(address, subprotocols=[Subprotocol("ocpp1.6")], additional_headers=headers, proxy=None)
        assert refused.value.response.status_code == status


async def test_a_charger_needs_the_root_of_the_csms(tmp_path: Path) -> None:
    async with production_csms({"SITE-01": KEY}, tmp_path) as running:
        assert running.ca_file is not None
        roots = (running.ca_file.read_text(),)
        whole = Destination2(running.url, "SITE-01", "ocpp2.0.1", KEY.reveal(), roots)
        link = await dial(whole)
        await link.close()
        with pytest.raises(NotConnected, match="CERTIFICATE_VERIFY_FAILED"):
            await dial(replace(whole, roots=()))


async def test_the_operator_sees_who_booted_with_what(tmp_path: Path) -> None:
    async with production_csms({"SITE-01": KEY}, tmp_path) as running:
        async with ocpp16_simulator(running.url, "SITE-01", KEY, root_ca=running.ca_file):
            await eventually(lambda: running.csms.stations["SITE-01"].status == "Preparing")
            tls = ssl.create_default_context(cafile=str(running.ca_file))
            connector = aiohttp.TCPConnector(ssl=tls, force_close=True)
            token = {"Authorization": f"Bearer {running.csms.operator_token.reveal()}"}
            async with aiohttp.ClientSession(connector=connector) as http:
                async with http.get(running.csms.operator_url, headers=token) as answer:
                    told = (await answer.json())["SITE-01"]
                async with http.get(running.csms.operator_url) as answer:
                    assert answer.status == 401
            assert told["connected"] is True
            assert (told["boots"], told["model"], told["firmware"]) == (1, "AC22", "1.4.0")
        await eventually(lambda: not running.csms.stations["SITE-01"].connected)


async def test_a_rejected_boot_keeps_the_charger_out_of_service() -> None:
    async with (
        production_csms({"SITE-01": KEY}, quirks=Quirks(rejects_boot=True)) as running,
        ocpp16_simulator(running.url, "SITE-01", KEY, speed=300) as charger,
    ):
        await eventually(lambda: running.csms.rejections >= 2)
        assert running.csms.stations["SITE-01"].boots == 0
        assert charger.charge_point is not None
        assert not charger.charge_point.accepted.is_set()


async def test_a_second_link_of_one_charger_takes_the_place_of_the_first() -> None:
    async with production_csms({"SITE-01": KEY}) as running:
        whole = Destination2(running.url, "SITE-01", "ocpp2.0.1", KEY.reveal())
        first = await dial(whole)
        second = await dial(whole)
        await first.wait_closed()
        assert running.csms.stations["SITE-01"].connected
        await second.close()


async def test_a_link_without_the_subprotocol_is_opened_and_closed_again() -> None:
    async with production_csms({"SITE-01": KEY}) as running:
        link = await connect(f"{running.url}/SITE-01", additional_headers=login("SITE-01", KEY.reveal()), proxy=None)
        await link.wait_closed()
        assert link.close_code == 1002


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_it_speaks_2_x_as_well_and_tells_its_operator_which(version: OcppVersion, tmp_path: Path) -> None:
    async with production_csms({"SITE-04": KEY}, tmp_path) as running:
        station = running.csms.stations["SITE-04"]
        async with ocpp2_simulator(running.url, "SITE-04", KEY, version=version, root_ca=running.ca_file) as charger:
            await eventually(lambda: station.status == "Occupied")
            assert (station.ocpp, station.boots, station.serial) == (version.value, 1, charger.serial)
            assert charger.station is not None
            charging = charger.station.charging
            await charging.start({"idToken": "A", "type": "Central"})
            await eventually(lambda: station.transaction is not None)
            charging.stop("Local", "StopAuthorized")
            await eventually(lambda: station.transaction is None)


async def test_the_version_is_the_first_of_the_chargers_list_that_it_speaks() -> None:
    async with production_csms({"SITE-04": KEY}) as running:
        for offered, chosen in ((["ocpp2.1", "ocpp1.6"], "ocpp2.1"), (["ocpp9", "ocpp1.6", "ocpp2.0.1"], "ocpp1.6")):
            link = await connect(
                f"{running.url}/SITE-04",
                subprotocols=[Subprotocol(name) for name in offered],
                additional_headers=login("SITE-04", KEY.reveal()),
                proxy=None,
            )
            assert link.subprotocol == chosen
            await link.close()


async def test_transactions_of_2_x_can_be_refused_too() -> None:
    async with (
        production_csms({"SITE-04": KEY}, quirks=Quirks(refuses_transactions=True)) as running,
        ocpp2_simulator(running.url, "SITE-04", KEY) as charger,
    ):
        await eventually(lambda: running.csms.stations["SITE-04"].status == "Occupied")
        assert charger.station is not None
        await charger.station.charging.start({"idToken": "A", "type": "Central"})
        await eventually(lambda: running.csms.rejections > 0)
