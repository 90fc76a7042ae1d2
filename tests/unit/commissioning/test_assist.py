"""The road of a charger that a person sets up: what is opened, typed and ticked, in the words of its brand."""

from __future__ import annotations

import pytest

from evsetup.cards.charger_card import ChargerCard
from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.assist import SEEN, AssistRoad, Destination, Stage, assist_road, host_of
from evsetup.commissioning.hand_tasks import Matters
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.csms_address import KeyRule
from evsetup.domain.plan import ByHand, make_plan
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import Text

CARDS = load_shelf().chargers
KEY = Secret("Zwanzig-Zeichen-hier")
HERE = "ws://192.168.1.20:9000"
WANTED = Settings(
    {
        Setting.TIME_SERVER: "ntp.example",
        Setting.KEY: KEY,
        Setting.IDENTITY: "SITE-07",
        Setting.CSMS_URL: "wss://csms.example/ocpp",
    }
)
BY_HAND = make_plan(Settings(), WANTED, lambda _: None).by_hand


def road(card_id: str, *, direct: bool = False, ticks: dict[str, bool] | None = None) -> AssistRoad:
    return assist_road(CARDS[card_id], "http://192.168.1.50", Destination(WANTED, BY_HAND, HERE, direct), ticks)


def values(made: AssistRoad, stage: Stage) -> dict[str, str]:
    return {
        str(step.label): step.value.reveal() if isinstance(step.value, Secret) else str(step.value)
        for step in made.at(stage)
        if step.value is not None
    }


def test_the_page_of_a_charger_is_opened_where_it_was_found() -> None:
    assert road("keba-p30").page == "http://192.168.1.50"
    assert road("bender").page == "http://192.168.1.50/operator"
    assert road("webasto-next").page == "https://192.168.1.50"
    assert road("autel").page == ""


@pytest.mark.parametrize(
    ("url", "host"),
    [("http://10.0.0.1:8080/x", "10.0.0.1"), ("http://[fe80::1]:80", "[fe80::1]"), ("http://a.local", "a.local")],
)
def test_a_host_is_taken_out_of_an_address(url: str, host: str) -> None:
    assert host_of(url) == host


def test_first_this_laptop_is_typed_then_the_csms_in_the_words_of_the_brand() -> None:
    made = road("autel")
    assert values(made, Stage.SET) == {
        "network.time-server": "ntp.example",
        "Charger ID": "SITE-07",
        "Key": KEY.reveal(),
    }
    assert values(made, Stage.HERE) == {"URL": HERE}
    assert values(made, Stage.LEAVE) == {"URL": "wss://csms.example/ocpp"}
    assert made.final.url == "wss://csms.example/ocpp/SITE-07"
    assert str(made.where) == "Autel Charge app, OCPP Server, Custom."
    assert "Autel Charge" in str(made.opens)


def test_a_brand_that_asks_for_parts_gets_parts_and_a_hex_key() -> None:
    made = road("alfen")
    assert values(made, Stage.HERE) == {
        "Domain": "192.168.1.20",
        "Port": "9000",
        "Path": "/",
        "Security profile": "1",
    }
    assert values(made, Stage.LEAVE)["Security profile"] == "2"
    assert KEY.reveal().encode().hex() in "".join(values(made, Stage.SET).values()).lower()


def test_a_brand_with_the_identity_in_its_address_has_no_key_and_no_identity_to_type() -> None:
    made = road("go-e")
    assert set(values(made, Stage.SET)) == {"network.time-server"}
    assert values(made, Stage.HERE) == {"OCPP server url": f"{HERE}/SITE-07"}
    assert values(made, Stage.LEAVE) == {"OCPP server url": "wss://csms.example/ocpp/SITE-07"}


def test_a_charger_that_cannot_come_here_goes_straight_to_its_csms_and_a_person_says_that_it_is_there() -> None:
    made = road("easee", direct=True)
    assert made.at(Stage.HERE) == ()
    assert [step.name for step in made.at(Stage.SEEN)] == [SEEN]
    assert [step.name for step in road("easee").at(Stage.SEEN)] == []


def test_a_restart_is_a_step_where_the_family_needs_one() -> None:
    def restarts(card_id: str) -> list[str]:
        return [step.name for step in road(card_id).steps if step.name.endswith("restart")]

    assert restarts("bender") == ["assist.here.restart", "assist.leave.restart"]
    assert restarts("warp") == []
    assert "OCPP service" in str(next(s.label for s in road("charx").steps if s.name == "assist.here.restart"))


def test_a_published_log_in_is_warned_of_first() -> None:
    assert "default log-in" in str(road("bender").beware[0])
    assert not any("default log-in" in str(words) for words in road("keba-p30").beware)


def test_a_tick_is_known_again_by_name_and_value() -> None:
    first = road("autel")
    ticks = {step.task.key: True for step in first.steps}
    assert all(step.done for step in road("autel", ticks=ticks).steps)
    elsewhere = Destination(WANTED.with_values({Setting.CSMS_URL: "wss://other.example"}), BY_HAND, HERE)
    moved = assist_road(CARDS["autel"], "http://192.168.1.50", elsewhere, ticks)
    assert [step.done for step in moved.at(Stage.LEAVE) if step.value is not None] == [False]


def test_only_what_nothing_proves_is_an_open_point_until_it_is_ticked() -> None:
    def open_points(made: AssistRoad) -> set[str]:
        return {task.name for task in made.tasks if task.matters is Matters.UNTIL_DONE}

    assert open_points(road("autel")) == {"network.time-server"}
    assert open_points(road("autel", direct=True)) == {
        *("network.time-server", "assist.set.1", "assist.set.2", "assist.leave.1", SEEN)
    }
    ways = {task.name: task.matters for task in road("autel").tasks}
    assert ways["assist.here.1"] is ways["assist.open.1"] is ways["assist.leave.restart"] is Matters.ON_THE_WAY
    assert ways["assist.leave.1"] is Matters.UNTIL_PROVEN


def test_what_is_no_open_point_is_struck_off_when_it_is_unticked() -> None:
    tasks = {task.name: task for task in road("autel").tasks}
    assert tasks["assist.here.1"].plain(True)["done"] is True
    assert tasks["assist.here.1"].plain(False)["done"] is None
    assert tasks["network.time-server"].plain(False)["done"] is False


def test_without_an_address_only_the_other_settings_are_left_to_do() -> None:
    wanted = Settings({Setting.MAX_CURRENT: 16})
    made = assist_road(
        CARDS["keba-p30"], "http://10.0.0.9", Destination(wanted, (ByHand(Setting.MAX_CURRENT, 16),), HERE)
    )
    assert {step.stage for step in made.steps} == {Stage.OPEN, Stage.SET}


@pytest.mark.parametrize("card", [c for c in CARDS.values() if not c.without_ocpp], ids=lambda card: card.id)
def test_every_family_has_a_whole_road(card: ChargerCard) -> None:
    made = road(card.id)
    assert made.at(Stage.OPEN)
    assert any(step.value for step in made.at(Stage.HERE))
    assert any(step.value for step in made.at(Stage.LEAVE))
    names = [step.name for step in made.steps]
    assert len(names) == len(set(names))
    assert bool(made.page) == (card.way in {WayOfWorking.ASSIST, WayOfWorking.AUTOMATE})
    typed = [value for step in made.steps if isinstance(value := step.value, Secret)]
    assert bool(typed) == (card.key_rule is not KeyRule.NONE and _has_key_field(card))
    assert all(isinstance(step.label, Text) for step in made.steps)


def _has_key_field(card: ChargerCard) -> bool:
    return card.own_page is None or any(field.form == "{key}" for field in card.own_page.fields)
