"""What the commission page shows: one charger on its way through the steps."""

from __future__ import annotations

from dataclasses import dataclass, field

from evsetup.cards.describe import Paragraph
from evsetup.commissioning.address_key import AddressKeyQuestion
from evsetup.commissioning.assist import AssistRoad
from evsetup.commissioning.hand_tasks import HandTask, hand_tasks
from evsetup.commissioning.states import ChangeState, JobStep, ProofStep, StepState, StepStatus
from evsetup.commissioning.steps import Step, WizardState, flaw, steps_for
from evsetup.domain.csms_address import KeyRule, UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.finding import Finding
from evsetup.domain.plan import Plan
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.models.site import Running
from evsetup.ui.models.wishes import WishesView

APPLY_STEPS = (
    *(JobStep.FIRMWARE, JobStep.BACKUP, JobStep.APPLY, JobStep.RESTART, JobStep.READ_BACK),
    *(JobStep.CONNECT, JobStep.WRITE_VARIABLES),
)
IF_RUN = frozenset({JobStep.FIRMWARE, JobStep.WRITE_VARIABLES})
"""Steps that are shown only when they were run: most chargers need neither."""

HAND_OVER_STEPS = (JobStep.REHEARSE, JobStep.SWITCH, JobStep.CONFIRM)


@dataclass(frozen=True, slots=True)
class Readings:
    """The newest meter readings; ``None`` where nothing was sent. Power and limit as (seconds, kW)."""

    power_kw: float | None = None
    current_a: float | None = None
    energy_kwh: float | None = None
    session_s: float | None = None
    power: tuple[tuple[float, float], ...] = ()
    limit: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class CsmsChoice:
    """A CSMS that the person has a card for."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class CommissionView:
    """One charger; an empty ``title`` means that none is chosen.

    ``families`` (card id, name) are what it may be where that cannot be seen from outside; ``family`` is the chosen one. ``consent`` are the words of a
    button with which a person agrees to what the finding tells; ``None`` where nothing can be agreed to.
    ``address_key`` is asked where no card tells which key takes the CSMS address; ``address_by_hand``: a person types it in;
    ``written_before``: why nothing is planned for an address that the charger does not show. ``can_roll_back``: something went
    wrong after settings were written, and what they were is kept. ``road``: the steps of a charger that a person sets up.
    ``about_family`` is its card in words. ``can_scan``: it tells which Wi-Fi networks it hears; ``can_reset``: it goes back to
    factory values from here.
    """

    title: str = ""
    about: str = ""
    wizard: WizardState = field(default_factory=WizardState)
    facts: tuple[tuple[Text, str], ...] = ()
    card_says: Text | None = None
    settings: Settings = field(default_factory=Settings)
    writable: frozenset[Setting] = frozenset()
    url_rule: UrlRule = UrlRule.APPENDED
    key_rule: KeyRule = KeyRule.HEX
    csms_choices: tuple[CsmsChoice, ...] = ()
    families: tuple[tuple[str, str], ...] = ()
    family: str = ""
    wants_login: bool = False
    consent: Text | None = None
    was_read: bool = False
    plan: Plan = field(default_factory=lambda: Plan(()))
    way_back: Text | None = None
    changes: tuple[ChangeState, ...] = ()
    states: tuple[StepState, ...] = ()
    proof: tuple[StepState, ...] = tuple(StepState(step) for step in ProofStep)
    readings: Readings = field(default_factory=Readings)
    running: Running | None = None
    finding: Finding | None = None
    handed_over: bool = False
    over_ocpp: bool = False
    address_key: AddressKeyQuestion | None = None
    address_by_hand: bool = False
    written_before: Finding | None = None
    can_roll_back: bool = False
    can_scan: bool = False
    can_reset: bool = False
    wishes: WishesView = field(default_factory=WishesView)
    road: AssistRoad | None = None
    about_family: tuple[Paragraph, ...] = ()

    def state_of(self, step: JobStep) -> StepState:
        """How one step of the job stands."""
        return next((state for state in self.states if state.step is step), StepState(step))

    @property
    def final_url(self) -> str:
        """The URL that the charger will dial, computed by its card's rule."""
        answers = self.wizard.answers
        if not answers.csms_address or not answers.identity:
            return ""
        return dialling(answers.csms_address, answers.identity, self.url_rule).url

    @property
    def address_key_name(self) -> str:
        """The key that a person chose for the CSMS address; empty where its card knows."""
        return self.address_key.key if self.address_key is not None else ""

    @property
    def tasks(self) -> tuple[HandTask, ...]:
        """What a person does by hand beside the road, with what is ticked."""
        if self.road is not None:
            on_the_road = {step.name for step in self.road.steps}
            return tuple(task for task in self.wishes.tasks if task.name not in on_the_road)
        return self.wishes.tasks or hand_tasks(self.plan.by_hand, (), self.wizard.answers.circumstances, {})

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that apply to this charger."""
        return steps_for(self.wizard.answers)


@dataclass(frozen=True, slots=True)
class NextAct:
    """The one way forward: its words, whether it is open, and a hint beside it."""

    words: Text
    open: bool = True
    hint: Text | None = None


def next_act(view: CommissionView) -> NextAct:
    """What the primary button says and does on this step."""
    name = verbatim(view.title.partition(" · ")[0])
    idle = view.running is None
    hint = flaw(view.wizard)
    match view.wizard.step:
        case Step.CHARGER:
            wait = None if view.was_read else text("ui", "The charger must be read first.")
            return NextAct(text("ui", "Next"), idle and view.was_read, wait if idle else None)
        case Step.CSMS if view.address_key is not None and view.address_key.needs_answer:
            return NextAct(
                text("ui", "Next"), False, text("ui", "Say first where this charger keeps its CSMS address.")
            )
        case Step.CSMS | Step.KEY:
            return NextAct(text("ui", "Next"), idle and hint is None, hint)
        case Step.REVIEW if view.road is not None and view.road.direct:
            return NextAct(text("ui", "Next"), idle, text("ui", "Nothing is written from here."))
        case Step.REVIEW if view.road is not None:
            return NextAct(
                text("ui", "Wait for {charger}", charger=name), idle, text("ui", "Nothing is written from here.")
            )
        case Step.REVIEW:
            return NextAct(text("ui", "Apply to {charger}", charger=name), idle, text("ui", "Nothing is written yet."))
        case Step.APPLY if not view.wizard.applied and view.road is not None:
            return NextAct(text("ui", "Wait for {charger}", charger=name), idle)
        case Step.APPLY if not view.wizard.applied:
            failed = any(state.status in {StepStatus.FAILED, StepStatus.SKIPPED} for state in view.states)
            again = text("ui", "Try again") if failed else text("ui", "Apply to {charger}", charger=name)
            return NextAct(again, idle)
        case Step.APPLY if view.road is not None and view.road.direct:
            return NextAct(text("ui", "Go to hand over"), idle)
        case Step.APPLY if view.wizard.answers.purpose.needs_csms and view.road is not None:
            hint = text("ui", "The charger is on this laptop.")
            return NextAct(text("ui", "Prove {charger}", charger=name), idle, hint)
        case Step.APPLY if view.wizard.answers.purpose.needs_csms:
            return NextAct(text("ui", "Prove {charger}", charger=name), idle, text("ui", "All settings are in place."))
        case Step.APPLY:
            return NextAct(text("ui", "Go to hand over"), idle, text("ui", "All settings are in place."))
        case Step.PROVE if not view.wizard.proven:
            ran = any(state.status is not StepStatus.NOT_RUN for state in view.proof)
            return NextAct(text("ui", "Prove again") if ran else text("ui", "Prove {charger}", charger=name), idle)
        case Step.PROVE:
            return NextAct(text("ui", "Go to hand over"), idle, text("ui", "The charger was seen to do its job."))
        case Step.HAND_OVER if view.handed_over:
            return NextAct(text("ui", "Open the report"))
        case Step.HAND_OVER if view.road is not None and view.road.direct:
            words = text("ui", "Hand over {charger}", charger=name)
            return NextAct(words, idle, text("ui", "Tick the last box when the CSMS shows the charger."))
        case Step.HAND_OVER if view.wizard.answers.purpose.needs_csms and view.address_by_hand:
            words = text("ui", "Watch {charger} leave", charger=name)
            return NextAct(words, idle, text("ui", "Set its address by hand first, with the values shown here."))
        case Step.HAND_OVER if view.wizard.answers.purpose.needs_csms:
            words = text("ui", "Switch {charger} to its CSMS", charger=name)
            return NextAct(words, idle, text("ui", "The address of the CSMS is written last, after a rehearsal."))
        case Step.HAND_OVER:
            return NextAct(text("ui", "Hand over {charger}", charger=name), idle)
        case _:
            return NextAct(text("ui", "Next"), hint is None, hint)
