"""Words and looks for settings, effects, outcomes and steps, as every page shows them."""

from __future__ import annotations

from evsetup.commissioning.states import ChangeState, StepState, StepStatus
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Effect
from evsetup.domain.secret import MASK, Secret
from evsetup.domain.settings import Group, Setting, SettingValue, StaticAddress, Unknown
from evsetup.domain.text import Text, text, verbatim
from evsetup.ui.looks import Chip, Look

SETTING_WORDS = {
    Setting.HOSTNAME: text("ui", "Host name"),
    Setting.TIME_SERVER: text("ui", "Time server"),
    Setting.ETHERNET: text("ui", "Address"),
    Setting.WIFI_SSID: text("ui", "Wi-Fi network"),
    Setting.WIFI_PASSPHRASE: text("ui", "Wi-Fi password"),
    Setting.CELLULAR_APN: text("ui", "Mobile access point (APN)"),
    Setting.CELLULAR_USER: text("ui", "Mobile user name"),
    Setting.CELLULAR_PASSWORD: text("ui", "Mobile password"),
    Setting.MAX_CURRENT: text("ui", "Highest current"),
    Setting.OCPP_VERSION: text("ui", "OCPP version"),
    Setting.SECURITY_PROFILE: text("ui", "Security profile"),
    Setting.KEY: text("ui", "Security key"),
    Setting.IDENTITY: text("ui", "Identity"),
    Setting.CSMS_URL: text("ui", "CSMS address"),
}

GROUP_WORDS = {
    Group.NETWORK: text("ui", "Network"),
    Group.SECURITY: text("ui", "Security"),
    Group.CSMS: text("ui", "CSMS"),
    Group.LIMITS: text("ui", "Limits"),
}

EFFECT_CHIPS = {
    Effect.LIVE: Chip(Look.OK, text("ui", "at once")),
    Effect.NEEDS_RESTART: Chip(Look.INFO, text("ui", "needs a restart")),
    Effect.CUTS_LINK: Chip(Look.WARNING, text("ui", "cuts the link")),
}

_OUTCOME_CHIPS = {
    OutcomeKind.APPLIED: Chip(Look.RUNNING, text("ui", "written, not read back yet")),
    OutcomeKind.UNCHANGED: Chip(Look.OK, text("ui", "was so already")),
    OutcomeKind.NEEDS_RESTART: Chip(Look.RUNNING, text("ui", "written, restart follows")),
    OutcomeKind.REFUSED: Chip(Look.PROBLEM, text("ui", "refused")),
    OutcomeKind.NOT_OFFERED: Chip(Look.WARNING, text("ui", "not offered")),
    OutcomeKind.SILENT: Chip(Look.PROBLEM, text("ui", "no answer")),
    OutcomeKind.LINK_LOST_EXPECTED: Chip(Look.RUNNING, text("ui", "link cut, as expected")),
    OutcomeKind.LINK_LOST: Chip(Look.PROBLEM, text("ui", "link lost")),
    OutcomeKind.FAULT: Chip(Look.PROBLEM, text("ui", "failed")),
}

STEP_LOOKS = {
    StepStatus.NOT_RUN: Look.NOT_RUN,
    StepStatus.RUNNING: Look.RUNNING,
    StepStatus.DONE: Look.OK,
    StepStatus.FAILED: Look.PROBLEM,
    StepStatus.SKIPPED: Look.UNKNOWN,
}

PROFILE_WORDS = {
    0: text("ui", "0 · none"),
    1: text("ui", "1 · key, no TLS"),
    2: text("ui", "2 · TLS and key"),
    3: text("ui", "3 · TLS with certificates"),
}


def shown(setting: Setting, value: SettingValue | None) -> Text:
    """A value as people read it; secrets are dots."""
    match value:
        case None | Unknown.UNSET | "":
            return verbatim("–")
        case Unknown.UNREADABLE:
            return text("ui", "not readable")
        case Secret():
            return verbatim(MASK)
        case StaticAddress(address, gateway, _):
            return text("ui", "{address}, gateway {gateway}", address=address, gateway=gateway)
        case int() if setting is Setting.SECURITY_PROFILE:
            return PROFILE_WORDS.get(value, verbatim(str(value)))
        case int() | float() if setting is Setting.MAX_CURRENT:
            return text("ui", "{current} A", current=f"{value:g}")
        case _:
            return verbatim(str(value))


def change_chip(state: ChangeState) -> Chip:
    """How a change stands: its effect before, its outcome after; good only when it was read back."""
    if state.confirmed is not None:
        if state.confirmed.good:
            return Chip(Look.OK, text("ui", "in place, read back"))
        return Chip(Look.PROBLEM, text("ui", "not in place"))
    if state.outcome is not None:
        return _OUTCOME_CHIPS[state.outcome.kind]
    return EFFECT_CHIPS[state.change.effect]


def step_words(state: StepState) -> Text:
    """What a step says beside its title."""
    if state.finding is not None:
        return state.finding.seen
    if state.said is not None:
        return state.said
    return text("ui", "running…") if state.status is StepStatus.RUNNING else text("ui", "not run")


def step_time(state: StepState) -> str:
    """How long it took, in seconds; empty while it is not known."""
    if state.started is None or state.ended is None:
        return ""
    return f"{(state.ended - state.started).total_seconds():.1f} s"
