"""What the one primary button of the commission page says on each step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui import examples
from tests.ui.address_keys import address_keys

from evsetup.commissioning.decision import Purpose
from evsetup.commissioning.steps import Step
from evsetup.domain.csms_address import UrlRule
from evsetup.ui.models.commission import next_act


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step.CHARGER, "Next"),
        (Step.CSMS, "Next"),
        (Step.REVIEW, "Apply to Bay 12"),
        (Step.PROVE, "Prove Bay 12"),
        (Step.HAND_OVER, "Switch Bay 12 to its CSMS"),
    ],
)
def test_the_button_is_a_verb_and_names_its_object(step: Step, words: str) -> None:
    view = examples.at(step)
    assert str(next_act(replace(view, proof=())).words) == words


def test_a_charger_that_was_not_read_cannot_be_set_up() -> None:
    act = next_act(examples.at(Step.CHARGER, was_read=False))
    assert not act.open
    assert str(act.hint) == "The charger must be read first."


def test_nothing_can_be_started_while_something_runs() -> None:
    assert not next_act(examples.applying()).open


def test_after_a_failure_the_same_step_can_be_tried_again() -> None:
    act = next_act(examples.applying(broken=True))
    assert (str(act.words), act.open) == ("Try again", True)


def test_a_flaw_stands_beside_the_button() -> None:
    view = examples.at(Step.CSMS)
    bad = replace(view.wizard.answers, identity="SITE 12/å")
    act = next_act(replace(view, wizard=replace(view.wizard, answers=bad)))
    assert not act.open
    assert act.hint is not None


def test_the_csms_step_waits_for_the_key_of_a_charger_that_no_card_knows() -> None:
    states = {name: next_act(view) for name, view in address_keys().items()}
    waiting = {name for name, act in states.items() if not act.open}
    assert waiting == {"asked", "missing"}
    assert str(states["asked"].hint) == "Say first where this charger keeps its CSMS address."


def test_an_address_that_is_set_by_hand_is_watched_not_switched() -> None:
    assert str(next_act(address_keys()["hand-over"]).words) == "Watch Bay 12 leave"


def test_a_charger_that_stands_alone_is_handed_over_without_a_csms() -> None:
    view = examples.at(Step.HAND_OVER)
    alone = replace(view.wizard.answers, purpose=Purpose.STAND_ALONE)
    act = next_act(replace(view, wizard=replace(view.wizard, answers=alone)))
    assert str(act.words) == "Hand over Bay 12"


def test_the_url_that_will_be_dialled_follows_the_rule_of_the_card() -> None:
    assert examples.BASE.final_url == "wss://csms.example.com/ocpp/SITE-12"
    assert replace(examples.BASE, url_rule=UrlRule.IN_ADDRESS).final_url == "wss://csms.example.com/ocpp/SITE-12"
