"""Two chargers that answer to one bay: the board names it, and a person's word settles it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.storage.records import Bay, ChargerRecord, ChargerState
from evsetup.ui.desks.board import board
from evsetup.ui.models.site import Group

NOW = datetime(2026, 11, 25, tzinfo=UTC)
BAY = Bay("b3", "Bay 03", identity="SITE-03")


def seen(key: str, **who: str) -> FoundCharger:
    sighting = Sighting(
        Source.BY_HAND, Endpoint(Way.HTTP, f"http://192.0.2.{key}"), NOW, Identity(**who), name=f"box {key}"
    )
    return FoundCharger(key, (sighting,))


FOUND = {key: seen(key, serial=f"AB-{key}", charge_point_identity="SITE-03") for key in ("1", "2")}


def test_both_are_shown_in_the_bay_and_say_that_another_one_claims_it() -> None:
    cards = {card.key: card for card in board((BAY,), FOUND, (), {})}
    assert set(cards) == {"1", "2"}, "the bay is not shown a third time, as one that waits"
    for card in cards.values():
        assert (card.title, card.group, card.more) == ("Bay 03", Group.NEEDS_YOU, True)
        assert "Another charger answers to Bay 03" in str(card.says)


def test_a_persons_word_leaves_the_bay_to_one_and_the_other_is_not_planned() -> None:
    record = ChargerRecord(
        "c2", "box 2", FOUND["2"].identity, "", FOUND["2"].best_endpoint, ChargerState.REACHABLE, NOW
    )
    cards = {card.key: card for card in board((replace(BAY, charger_id="c2"),), FOUND, (record,), {})}
    assert (cards["2"].title, cards["1"].group) == ("Bay 03", Group.NOT_PLANNED)
    assert all("Another charger" not in str(card.says) for card in cards.values())


def test_the_planned_serial_number_goes_before_the_identity_of_another() -> None:
    bay = replace(BAY, expected_serial="AB-1")
    cards = {card.key: card for card in board((bay,), FOUND, (), {})}
    assert (cards["1"].title, cards["2"].group) == ("Bay 03", Group.NOT_PLANNED)
