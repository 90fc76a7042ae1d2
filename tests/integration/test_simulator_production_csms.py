"""The demo's production CSMS refuses what a strict one refuses, and tells its operator what it saw."""

from __future__ import annotations

import base64
import ssl
from pathlib import Path

import aiohttp
import pytest
from tests.support.demo import eventually, ocpp16_simulator, production_csms
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.domain.secret import Secret
from evsetup.simulator.dialling import Destination, NotConnected, dial
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
        whole = Destination(f"{running.url}/SITE-01", "SITE-01", KEY.reveal().encode(), running.ca_file)
        link = await dial(whole)
        await link.close()
        with pytest.raises(NotConnected, match="CERTIFICATE_VERIFY_FAILED"):
            await dial(Destination(whole.url, whole.identity, whole.password, None))


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
        whole = Destination(f"{running.url}/SITE-01", "SITE-01", KEY.reveal().encode())
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
