"""A charger that a person sets up, in the window's pages, with example data: every way of working, every stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.ui import examples

from evsetup.cards.describe import describe
from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.assist import AssistRoad, Destination, assist_road
from evsetup.commissioning.states import JobStep, StepStatus
from evsetup.commissioning.steps import Step
from evsetup.domain.plan import Plan, make_plan
from evsetup.domain.settings import Setting, Settings
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.site import Running, SiteView
from evsetup.ui.models.to_type import Wanted, to_type_view

CARDS = load_shelf().chargers


def road(card_id: str, *, direct: bool = False, done: int = 0) -> AssistRoad:
    """The road of one family; the first ``done`` steps are ticked."""
    wanted = Settings({**examples.ANSWERS.wanted(), Setting.MAX_CURRENT: 16})
    by_hand = make_plan(Settings(), wanted, lambda _: None).by_hand
    made = assist_road(
        CARDS[card_id], "http://192.168.1.50", Destination(wanted, by_hand, "ws://192.168.1.20:9000/ocpp", direct)
    )
    steps = tuple(replace(step, done=place < done) for place, step in enumerate(made.steps))
    return replace(made, steps=steps)


def view(step: Step, card_id: str, *, direct: bool = False, done: int = 0, **more: object) -> CommissionView:
    """The commission page of such a charger."""
    made = road(card_id, direct=direct, done=done)
    wanted = Settings({**examples.ANSWERS.wanted(), Setting.MAX_CURRENT: 16})
    plan = Plan((), make_plan(Settings(), wanted, lambda _: None).by_hand)
    shown = examples.at(step, plan=plan, changes=(), road=made, address_by_hand=True, **more)
    answers = replace(shown.wizard.answers, direct=direct)
    wizard = replace(shown.wizard, answers=answers)
    card = CARDS[card_id]
    return replace(shown, wizard=wizard, title=f"Bay 07 · {card.family}", url_rule=card.url_rule)


def waiting() -> CommissionView:
    """The charger is waited for while a person types."""
    running = Running(JobStep.CONNECT.title, 0, 0, 42.0, 180)
    states = (
        examples._state(JobStep.BACKUP, StepStatus.DONE, "settings and keys saved", 0.1),
        examples._state(JobStep.CONNECT, StepStatus.RUNNING, ""),
    )
    return view(Step.APPLY, "bender", done=3, running=running, states=states)


def charger() -> CommissionView:
    """The first step, which tells what is known of the family."""
    return replace(view(Step.CHARGER, "bender"), about_family=describe(CARDS["bender"]))


VIEWS: dict[str, Callable[[], CommissionView]] = {
    "charger": charger,
    "assist-review": lambda: view(Step.REVIEW, "bender", done=1),
    "assist-review-parts": lambda: view(Step.REVIEW, "alfen"),
    "guide-review": lambda: view(Step.REVIEW, "autel"),
    "verify-review": lambda: view(Step.REVIEW, "zaptec", direct=True),
    "assist-waiting": waiting,
    "assist-hand-over": lambda: view(Step.HAND_OVER, "bender"),
    "verify-hand-over": lambda: view(Step.HAND_OVER, "zaptec", direct=True),
}


def dialling_in() -> SiteView:
    """A charger of a phone app is let in."""
    view = examples.dialling_in()["waiting"]
    dial_in = view.dial_in
    typed = Wanted("ws://192.168.1.20:9000/ocpp", dial_in.identity, dial_in.key)
    made = replace(dial_in, to_type=to_type_view(CARDS, "autel", typed), about_family=describe(CARDS["autel"]))
    return replace(view, dial_in=made)
