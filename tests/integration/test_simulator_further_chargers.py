"""The demo site can have a charger of every family that has a stand-in: each is identified by the driver of its card."""

from __future__ import annotations

from pathlib import Path

from tests.support.demo import demo_process

from evsetup.cards.shelf import load_shelf
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.registry import open_driver
from evsetup.links.http import Credentials
from evsetup.links.server_trust import ServerTrust
from evsetup.simulator.further_chargers import FURTHER


async def test_every_further_charger_is_started_on_demand_and_known_again_after_a_restart(tmp_path: Path) -> None:
    shelf = load_shelf(None)
    trusts = {name: ServerTrust() for name in FURTHER}
    serials: list[dict[str, str]] = []
    for _ in range(2):
        found: dict[str, str] = {}
        async with demo_process(tmp_path, also=tuple(FURTHER)) as facts:
            assert [charger.name for charger in facts.also] == list(FURTHER)
            for charger in facts.also:
                driver = await open_driver(
                    Endpoint(Way.HTTP, charger.url),
                    credentials=Credentials(charger.web_user, charger.web_password),
                    csms=None,
                    card=shelf.card(charger.name),
                    trust=trusts[charger.name],
                )
                found[charger.name] = (await driver.read_identity()).serial
                assert await driver.read_settings()
                await driver.close()
        serials.append(found)

    assert serials[0] == serials[1]
    assert all(serials[0].values())
    assert trusts["alfen"].certificate
    assert trusts["webasto-next"].certificate
