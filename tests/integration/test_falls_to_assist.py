"""Where it is not publicly known how a charger takes its settings, nothing is invented: it is found and named, and a person types."""

from __future__ import annotations

import pytest
from tests.integration.test_discovery_search import chargers, search

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.shelf import load_shelf
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Endpoint, Way
from evsetup.drivers.assist import Assist, needs_a_person
from evsetup.drivers.registry import WAYS

SHELF = load_shelf()
WANTED = Settings(
    {
        Setting.IDENTITY: "SITE-BAY07",
        Setting.CSMS_URL: "ws://127.0.0.1:9/ocpp",
        Setting.KEY: Secret("Kf3-pq8sZ1mX0vB7tL2w"),
        Setting.WIFI_SSID: "Car park",
    }
)
BY_A_PERSON = sorted(
    (card for card in SHELF.chargers.values() if not any(WAYS[name] is Way.HTTP for name in card.drivers)),
    key=lambda card: card.id,
)


async def all_is_left_to_a_person(endpoint: Endpoint, card: ChargerCard) -> None:
    assert needs_a_person(card, endpoint)
    driver = Assist(card)
    plan = make_plan(await driver.read_settings(), WANTED, driver.effect_of)
    assert not plan.changes
    assert {task.setting for task in plan.by_hand} == set(WANTED)
    for setting, value in WANTED.items():
        outcome = await driver.apply(Change(setting, None, value, Effect.LIVE))
        assert outcome.kind is OutcomeKind.NOT_OFFERED
        assert outcome.finding is not None
        assert "not known" in str(outcome.finding.means)
        assert outcome.finding.do
    await driver.close()


async def test_a_bender_controller_is_found_by_its_log_in_page_and_then_left_to_a_person() -> None:
    async with chargers(_5="bender") as pages:
        found, _ = await search(SHELF, macs={"127.0.0.5": "E0:AE:B2:01:02:03"})
        (row,) = (row for row in found.values() if row.card == "bender")
        asked = dict(pages["bender"].asked)

        await all_is_left_to_a_person(row.best_endpoint, SHELF.card("bender"))

        assert row.best_endpoint == Endpoint(Way.HTTP, "http://127.0.0.5:80")
        assert pages["bender"].asked == asked
        assert pages["bender"].methods == {"GET"}


@pytest.mark.parametrize("card", BY_A_PERSON, ids=lambda card: card.id)
async def test_no_family_without_a_driver_of_its_own_is_promised_anything(card: ChargerCard) -> None:
    await all_is_left_to_a_person(Endpoint(Way.HTTP, "http://127.0.0.1:9"), card)


def test_every_family_that_is_set_up_on_its_own_page_is_among_them() -> None:
    assisted = {card.id for card in SHELF.chargers.values() if card.way is WayOfWorking.ASSIST}
    assert {"bender", "charx"} <= assisted <= {card.id for card in BY_A_PERSON}
