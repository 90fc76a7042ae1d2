"""The steps of commissioning one charger, as data: what comes next, what may be opened, what does not apply.

No window and no I/O: a state is an immutable value, so that Back restores exactly what was there. The window only draws it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from evsetup.commissioning.decision import Circumstances, Purpose, decide
from evsetup.domain.csms_address import KeyRule, key_flaw
from evsetup.domain.firmware import FirmwareImage
from evsetup.domain.identity import is_safe_identity
from evsetup.domain.key_wish import ANY_KEY, KeyDemand, key_demand
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import Text, text


class Step(Enum):
    """The named steps, in their order."""

    CHARGER = "charger"
    PURPOSE = "purpose"
    FIRMWARE = "firmware"
    NETWORK = "network"
    KEY = "key"
    CSMS = "csms"
    REVIEW = "review"
    APPLY = "apply"
    PROVE = "prove"
    HAND_OVER = "hand-over"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _TITLES[self]


_TITLES = {
    Step.CHARGER: text("commissioning", "Charger"),
    Step.PURPOSE: text("commissioning", "Purpose"),
    Step.FIRMWARE: text("commissioning", "Firmware"),
    Step.NETWORK: text("commissioning", "Network"),
    Step.KEY: text("commissioning", "Security key"),
    Step.CSMS: text("commissioning", "CSMS"),
    Step.REVIEW: text("commissioning", "Review"),
    Step.APPLY: text("commissioning", "Apply"),
    Step.PROVE: text("commissioning", "Prove"),
    Step.HAND_OVER: text("commissioning", "Hand over"),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything a person has answered so far. ``network`` holds only the settings that shall change.

    ``purpose`` follows from ``circumstances`` (``for_circumstances``). ``no_key``: the local controller takes none. ``direct``: the
    charger cannot come to this laptop (mobile network, its maker's cloud), so it is set to its CSMS at once.
    """

    purpose: Purpose = Purpose.ONE_CSMS
    circumstances: Circumstances = field(default_factory=Circumstances)
    image: FirmwareImage | None = None
    better_image: FirmwareImage | None = None
    network: Settings = field(default_factory=Settings)
    key: Secret | None = None
    key_rule: KeyRule = KeyRule.HEX
    key_demand: KeyDemand = field(default_factory=lambda: key_demand(ANY_KEY, ANY_KEY))
    csms_address: str = ""
    identity: str = ""
    ca_file: Path | None = None
    no_key: bool = False
    direct: bool = False

    def for_circumstances(self, circumstances: Circumstances) -> Answers:
        """These answers, for what a person says of users, billing and what stands between."""
        return replace(self, circumstances=circumstances, purpose=decide(circumstances).purpose)

    @property
    def needs_no_key(self) -> bool:
        """Whether the charger dials without a key: its family has none, or a local controller takes it so."""
        return self.key_rule is KeyRule.NONE or (self.no_key and self.purpose is Purpose.LOCAL_CONTROLLER)

    def wanted(self) -> Settings:
        """The settings that the charger shall have at the end."""
        wanted = dict(self.network)
        if self.purpose.needs_csms:
            if self.key is not None and not self.needs_no_key:
                wanted[Setting.KEY] = self.key
            wanted[Setting.IDENTITY] = self.identity
            wanted[Setting.CSMS_URL] = self.csms_address
        return Settings(wanted)


@dataclass(frozen=True, slots=True)
class WizardState:
    """Where a person is, what was answered, how far they have been, and what is done for good (applied, proven)."""

    step: Step = Step.CHARGER
    answers: Answers = field(default_factory=Answers)
    reached: frozenset[Step] = frozenset({Step.CHARGER})
    applied: bool = False
    proven: bool = False


def steps_for(answers: Answers) -> tuple[Step, ...]:
    """The steps that apply: firmware only when the library has a better image, CSMS steps only when OCPP is needed."""
    hidden: set[Step] = set()
    if answers.better_image is None and answers.image is None:
        hidden.add(Step.FIRMWARE)
    if not answers.purpose.needs_csms:
        hidden |= {Step.KEY, Step.CSMS, Step.PROVE}
    if answers.key_rule is KeyRule.NONE:
        hidden.add(Step.KEY)
    if answers.direct:
        hidden.add(Step.PROVE)
    return tuple(step for step in Step if step not in hidden)


def flaw(state: WizardState) -> Text | None:
    """Why the current step cannot be left forward yet; ``None`` when it can."""
    answers = state.answers
    match state.step:
        case Step.KEY if answers.needs_no_key:
            return None
        case Step.KEY if answers.key is None:
            return text("commissioning", "Make or type a security key first.")
        case Step.KEY if key_flaw(answers.key or Secret(""), answers.key_rule):
            return text("commissioning", "This charger takes a key of 16 to 20 plain characters.")
        case Step.CSMS if not answers.csms_address.startswith(("ws://", "wss://")):
            return text("commissioning", "The address starts with ws:// or wss://")
        case Step.CSMS if not is_safe_identity(answers.identity):
            return text(
                "commissioning",
                "The identity takes letters, digits and - . _ ~ only, 48 at most: others break chargers.",
            )
        case Step.APPLY if not state.applied:
            return text("commissioning", "Apply the settings first.")
        case Step.PROVE if not state.proven:
            return text("commissioning", "Prove the charger first.")
        case _:
            return None


def forward(state: WizardState) -> WizardState:
    """The next step that applies; the same state while the current one has a flaw or is the last."""
    if flaw(state) is not None:
        return state
    steps = steps_for(state.answers)
    later = [step for step in steps if _place(step) > _place(state.step)]
    return _at(state, later[0]) if later else state


def back(state: WizardState) -> WizardState:
    """The step before; every answer stays. After applying there is no way back to change what was reviewed."""
    floor = _place(Step.APPLY) if state.applied else 0
    earlier = [s for s in steps_for(state.answers) if floor <= _place(s) < _place(state.step)]
    return _at(state, earlier[-1]) if earlier else state


def go_to(state: WizardState, step: Step) -> WizardState:
    """Opens a step that was reached before and still applies; otherwise nothing happens."""
    if step not in state.reached or step not in steps_for(state.answers):
        return state
    if state.applied and _place(step) < _place(Step.APPLY):
        return state
    return _at(state, step)


def answer(state: WizardState, answers: Answers) -> WizardState:
    """New answers on the current step. Steps after it must be reached again, so that nobody applies an old review."""
    kept = frozenset(s for s in state.reached if _place(s) <= _place(state.step) or _place(s) < _place(Step.REVIEW))
    return replace(state, answers=answers, reached=kept)


def mark_applied(state: WizardState) -> WizardState:
    """The settings are on the charger."""
    return replace(state, applied=True)


def mark_proven(state: WizardState) -> WizardState:
    """The charger was seen to do its job."""
    return replace(state, proven=True)


def mark_rolled_back(state: WizardState) -> WizardState:
    """The charger has its old settings again: they may be changed, and applied once more."""
    return replace(_at(state, Step.APPLY), applied=False, proven=False)


def _place(step: Step) -> int:
    return list(Step).index(step)


def _at(state: WizardState, step: Step) -> WizardState:
    return replace(state, step=step, reached=state.reached | {step})
