"""The wizard as data: what comes next, what is hidden, what Back restores."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evsetup.commissioning.decision import Purpose
from evsetup.commissioning.steps import (
    Answers,
    Step,
    WizardState,
    answer,
    back,
    flaw,
    forward,
    go_to,
    mark_applied,
    mark_proven,
    steps_for,
)
from evsetup.domain.csms_address import generate_key
from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting

FULL = Answers(key=generate_key(), csms_address="wss://csms.example.com/ocpp", identity="SITE-12")
IMAGE = FirmwareImage("0" * 64, 1, "x.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY)


def walk(state: WizardState) -> list[Step]:
    """Every step from here to the end, with applying and proving done on the way."""
    seen = [state.step]
    while (further := forward(state)).step is not state.step:
        state = further
        if state.step is Step.APPLY:
            state = mark_applied(state)
        if state.step is Step.PROVE:
            state = mark_proven(state)
        seen.append(state.step)
    return seen


def test_the_whole_road_with_a_better_firmware_in_the_library() -> None:
    assert walk(WizardState(answers=replace(FULL, better_image=IMAGE))) == list(Step)


def test_the_firmware_step_is_hidden_when_the_library_has_nothing_better() -> None:
    assert Step.FIRMWARE not in walk(WizardState(answers=FULL))


def test_a_charger_without_ocpp_needs_no_key_no_csms_and_no_proof() -> None:
    alone = replace(FULL, purpose=Purpose.STAND_ALONE)
    assert walk(WizardState(answers=alone)) == [
        Step.CHARGER,
        Step.PURPOSE,
        Step.NETWORK,
        Step.REVIEW,
        Step.APPLY,
        Step.HAND_OVER,
    ]
    assert Setting.CSMS_URL not in alone.wanted()


@pytest.mark.parametrize(
    ("step", "answers"),
    [
        (Step.KEY, replace(FULL, key=None)),
        (Step.KEY, replace(FULL, key=Secret("too short"))),
        (Step.KEY, replace(FULL, key=Secret("x" * 21))),
        (Step.CSMS, replace(FULL, csms_address="https://csms.example.com")),
        (Step.CSMS, replace(FULL, csms_address="")),
        (Step.CSMS, replace(FULL, identity="SITE 12")),
        (Step.CSMS, replace(FULL, identity="")),
        (Step.APPLY, FULL),
        (Step.PROVE, FULL),
    ],
)
def test_a_step_with_a_flaw_is_not_left_forward(step: Step, answers: Answers) -> None:
    state = WizardState(step, answers)
    assert flaw(state) is not None
    assert forward(state) == state


def test_back_keeps_every_answer() -> None:
    state = forward(forward(WizardState(answers=FULL)))
    assert back(state).answers == state.answers
    assert back(state).step is Step.PURPOSE


def test_a_changed_answer_takes_review_away_until_it_is_reached_again() -> None:
    state = WizardState(answers=FULL)
    while state.step is not Step.REVIEW:
        state = forward(state)
    changed = answer(go_to(state, Step.CSMS), replace(FULL, identity="SITE-13"))
    assert go_to(changed, Step.REVIEW).step is Step.CSMS
    assert forward(changed).step is Step.REVIEW


def test_nobody_goes_back_behind_what_was_applied() -> None:
    state = mark_applied(WizardState(Step.APPLY, FULL, frozenset(Step)))
    assert back(state).step is Step.APPLY
    assert go_to(state, Step.CSMS).step is Step.APPLY


@given(st.lists(st.sampled_from(["forward", "back", "applied", "proven", *Step]), max_size=40))
def test_whatever_a_person_clicks_the_step_is_one_that_applies_and_was_reached(clicks: list[str | Step]) -> None:
    state = WizardState(answers=FULL)
    for click in clicks:
        match click:
            case "forward":
                state = forward(state)
            case "back":
                state = back(state)
            case "applied" if state.step is Step.APPLY:
                state = mark_applied(state)
            case "proven" if state.step is Step.PROVE:
                state = mark_proven(state)
            case Step():
                state = go_to(state, click)
        assert state.step in state.reached
        assert state.step in steps_for(state.answers)
        if state.step in {Step.PROVE, Step.HAND_OVER}:
            assert state.applied
