"""Where a commissioning job stands: one enum of steps, one of statuses, and immutable snapshots that anyone may keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from evsetup.domain.finding import Finding
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.text import Text, text


class JobStep(Enum):
    """What a job does, in its order; the value is the word in the journal and in ``--json``."""

    READ = "read"
    FIRMWARE = "firmware"
    BACKUP = "backup"
    APPLY = "apply"
    RESTART = "restart"
    READ_BACK = "read back"
    CONNECT = "connect"
    PROVE = "prove"
    REHEARSE = "rehearse"
    SWITCH = "switch"
    CONFIRM = "confirm"
    READ_VARIABLES = "read all settings"
    WRITE_VARIABLES = "write single settings"
    READ_SECURITY = "read security"
    RAISE_PROFILE = "raise security profile"
    CERTIFICATES = "change certificates"
    FETCH_LOG = "fetch log"
    DECIDE = "decide"
    BY_HAND = "by hand"
    ROLL_BACK = "roll back"
    SCAN_WIFI = "look for Wi-Fi"
    FACTORY_RESET = "factory values"
    DEED = "deed"
    READ_SCHEDULE = "read schedule"
    SEND_SCHEDULE = "send schedule"
    CLEAR_SCHEDULE = "clear schedule"
    ASK_METER = "ask the meter"
    HEAR_METER = "hear the meter"
    CONFORMITY = "check conformity"
    GUIDED_PROOF = "guided proof"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _JOB_TITLES[self]


INQUIRIES = frozenset(
    {
        JobStep.DEED,
        JobStep.READ_SECURITY,
        JobStep.FETCH_LOG,
        JobStep.SCAN_WIFI,
        JobStep.READ_SCHEDULE,
        JobStep.ASK_METER,
        JobStep.HEAR_METER,
        JobStep.CONFORMITY,
        JobStep.GUIDED_PROOF,
    }
)
"""Steps that leave no setting changed: when one fails, nothing is open in the commissioning of the charger."""

_JOB_TITLES = {
    JobStep.READ: text("commissioning", "Read the charger"),
    JobStep.FIRMWARE: text("commissioning", "Firmware"),
    JobStep.BACKUP: text("commissioning", "Save the way back"),
    JobStep.APPLY: text("commissioning", "Write the settings"),
    JobStep.RESTART: text("commissioning", "Restart the charger"),
    JobStep.READ_BACK: text("commissioning", "Read the settings back"),
    JobStep.CONNECT: text("commissioning", "Charger dials this laptop"),
    JobStep.PROVE: text("commissioning", "Prove the charger"),
    JobStep.REHEARSE: text("commissioning", "Rehearse at the CSMS"),
    JobStep.SWITCH: text("commissioning", "Switch to the CSMS"),
    JobStep.CONFIRM: text("commissioning", "Confirm at the CSMS"),
    JobStep.READ_VARIABLES: text("commissioning", "Read all settings"),
    JobStep.WRITE_VARIABLES: text("commissioning", "Write single settings"),
    JobStep.READ_SECURITY: text("commissioning", "Read the charger's security"),
    JobStep.RAISE_PROFILE: text("commissioning", "Raise the security profile"),
    JobStep.CERTIFICATES: text("commissioning", "Change the certificates"),
    JobStep.FETCH_LOG: text("commissioning", "Fetch the charger's log"),
    JobStep.DECIDE: text("commissioning", "Decide what it is for"),
    JobStep.BY_HAND: text("commissioning", "Set by hand"),
    JobStep.ROLL_BACK: text("commissioning", "Put the old settings back"),
    JobStep.SCAN_WIFI: text("commissioning", "Look for Wi-Fi networks"),
    JobStep.FACTORY_RESET: text("commissioning", "Back to factory values"),
    JobStep.DEED: text("commissioning", "Ask the charger for a deed"),
    JobStep.READ_SCHEDULE: text("commissioning", "Ask the charger for its schedule"),
    JobStep.SEND_SCHEDULE: text("commissioning", "Send the schedule"),
    JobStep.CLEAR_SCHEDULE: text("commissioning", "Clear the schedule"),
    JobStep.ASK_METER: text("commissioning", "Ask what the meter can tell"),
    JobStep.HEAR_METER: text("commissioning", "Listen to the meter"),
    JobStep.CONFORMITY: text("commissioning", "Check what it does against OCPP"),
    JobStep.GUIDED_PROOF: text("commissioning", "See it do its whole job"),
}


class ProofStep(Enum):
    """What a charger is seen to do before it is handed over."""

    BOOT = "boot"
    PLUGGED_IN = "plugged in"
    START = "start"
    METER = "meter"
    LIMIT = "limit"
    STOP = "stop"
    CLEAN_UP = "clean-up"

    @property
    def title(self) -> Text:
        """The name that people read."""
        return _PROOF_TITLES[self]


_PROOF_TITLES = {
    ProofStep.BOOT: text("commissioning", "Boot, status and heartbeat"),
    ProofStep.PLUGGED_IN: text("commissioning", "Plugged in"),
    ProofStep.START: text("commissioning", "Start"),
    ProofStep.METER: text("commissioning", "Meter"),
    ProofStep.LIMIT: text("commissioning", "Limit"),
    ProofStep.STOP: text("commissioning", "Stop"),
    ProofStep.CLEAN_UP: text("commissioning", "Clean up"),
}


class StepStatus(Enum):
    """How a step stands."""

    NOT_RUN = "not run"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepState:
    """One step of a job or of a proof: what was seen, and the finding when it did not go well."""

    step: JobStep | ProofStep
    status: StepStatus = StepStatus.NOT_RUN
    said: Text | None = None
    finding: Finding | None = None
    started: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChangeState:
    """One change on its way: what the charger answered, and what reading back showed."""

    change: Change
    outcome: Outcome | None = None
    confirmed: Outcome | None = None

    @property
    def good(self) -> bool:
        """Whether the new value is proven to be in place."""
        return self.outcome is not None and self.outcome.good and self.confirmed is not None and self.confirmed.good

    @property
    def acts_after_restart(self) -> bool:
        """Whether what was written waits for a restart: the charger says so, or this setting always does."""
        match self.outcome:
            case Outcome(kind=OutcomeKind.NEEDS_RESTART):
                return True
            case Outcome(kind=OutcomeKind.APPLIED):
                return self.change.effect is Effect.NEEDS_RESTART
            case _:
                return False

    @property
    def not_offered(self) -> bool:
        """Whether the charger has no such setting: normal, and for a person to do."""
        return self.outcome is not None and self.outcome.kind is OutcomeKind.NOT_OFFERED

    def or_raise(self) -> None:
        """Does nothing while it goes well; else raises the finding of what went wrong as a ``Fault``."""
        for outcome in (self.outcome, self.confirmed):
            if outcome is not None:
                outcome.or_raise()
