"""The purpose, the review with origins, the tasks by hand and the template dialog, with example data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from tests.ui import examples

from evsetup.commissioning.decision import Between, Billing, Circumstances, Users
from evsetup.commissioning.hand_tasks import hand_tasks
from evsetup.commissioning.steps import Step
from evsetup.commissioning.wanted import Wanted, WantedValue
from evsetup.commissioning.wanted_variables import LeftVariable, WhyLeft
from evsetup.commissioning.wish_findings import wish_findings
from evsetup.domain.finding import Finding
from evsetup.domain.plan import ByHand, Plan
from evsetup.domain.settings import OcppVersion, Setting
from evsetup.domain.template import Level, Origin
from evsetup.domain.text import text, verbatim
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.templates import Rows, TemplateChoice
from evsetup.ui.models.wishes import SingleRow, WishesView
from evsetup.ui.pages.template_dialog import TemplateDialog
from evsetup.ui.voice import Voice

CARD = Origin(Level.CSMS_CARD, "Riverside Energy")
ORIGINS = {
    Setting.WIFI_SSID: Origin(Level.SITE),
    Setting.TIME_SERVER: Origin(Level.MODEL, "OpenEVSE*"),
    Setting.KEY: Origin(Level.ANSWER),
    Setting.IDENTITY: Origin(Level.BAY_PLAN, "Bay 12"),
    Setting.CSMS_URL: CARD,
}
BY_HAND = (ByHand(Setting.MAX_CURRENT, 16),)
LEFT = (LeftVariable(WantedValue("ClockAlignedDataInterval", "900", CARD), WhyLeft.NOT_THERE),)
AT_ONCE, LATER = (
    Chip(Look.OK, text("ui", "at once")),
    Chip(Look.INFO, text("ui", "later, over OCPP")),
)
ALONE = Circumstances(Users.OWN_PEOPLE, Billing.NOBODY)


def review() -> CommissionView:
    """Everything that a review can show of wishes."""
    wishes = WishesView(
        {setting: origin.words for setting, origin in ORIGINS.items()},
        (
            SingleRow("MeterValueSampleInterval", "0", "60", CARD.words, AT_ONCE),
            SingleRow("StopTxnSampledData", "", "Energy.Active.Import.Register", CARD.words, LATER),
        ),
        (
            verbatim("HeartbeatInterval: template of Bay 12 wants 60; CSMS card Riverside Energy wanted 300."),
            verbatim("limits.max-current: model OpenEVSE* wants 16; this site wanted 32."),
        ),
        hand_tasks(BY_HAND, LEFT, Circumstances(), {"limits.max-current=16": True}),
        wish_findings(Wanted(strangers=(WantedValue("MinimumStatusDuration", "2", CARD),)), OcppVersion.V201),
    )
    return examples.at(Step.REVIEW, plan=Plan(examples.PLAN.changes, BY_HAND), wishes=wishes)


def purpose(circumstances: Circumstances, step: Step = Step.PURPOSE) -> CommissionView:
    """The questions, answered; or a later step under these answers."""
    view = examples.at(step)
    answers = view.wizard.answers.for_circumstances(circumstances)
    return replace(view, wizard=replace(view.wizard, answers=answers))


def handed_over_alone() -> CommissionView:
    """The end of a charger that stands alone: a task is left to a person."""
    view = examples.at(Step.HAND_OVER, wishes=WishesView(tasks=hand_tasks((), (), ALONE, {})))
    answers = view.wizard.answers.for_circumstances(ALONE)
    return replace(view, wizard=replace(view.wizard, answers=answers))


VIEWS: dict[str, Callable[[], CommissionView]] = {
    "purpose-public": lambda: purpose(Circumstances()),
    "purpose-alone": lambda: purpose(ALONE),
    "purpose-controller": lambda: purpose(Circumstances(between=Between.CONTROLLER)),
    "purpose-proxy": lambda: purpose(Circumstances(between=Between.PROXY)),
    "key-controller": lambda: purpose(Circumstances(between=Between.CONTROLLER), Step.KEY),
    "csms-controller": lambda: purpose(Circumstances(between=Between.CONTROLLER), Step.CSMS),
    "review-origins": review,
    "hand-over-alone": handed_over_alone,
}

CHOICES = (
    TemplateChoice(Level.SITE, "", text("ui", "All chargers of this site"), (("network.time-server", "ntp.example"),)),
    TemplateChoice(
        Level.MODEL,
        "OpenEVSE*",
        text("ui", "All chargers of model {model}", model="OpenEVSE*"),
        (("limits.max-current", "16"), ("MeterValueSampleInterval", "60"), ("StopTxnSampledData", "Energy")),
    ),
)


def template_dialog(
    say: Voice, parent: QWidget, keep: Callable[[TemplateChoice, Rows], Finding | None], start: int = 1
) -> TemplateDialog:
    """The dialog, opened at the model's template."""
    return TemplateDialog(say, parent, CHOICES, keep, text("ui", "What shall every charger have?"), start)
