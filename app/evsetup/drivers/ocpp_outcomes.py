"""The outcomes that only a charger on the commissioning CSMS can come to.

Wording after the table in ``facts/ocpp.md`` §3.4: a key that is not there is no fault, a promise is not the deed.
"""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.drivers.outcomes import refused, setting_name

_LIKELY: dict[Setting, tuple[Text, ...]] = {
    Setting.KEY: (
        text("drivers", "Some chargers take 16 to 20 plain characters only: make a new key."),
        text("drivers", "Some take a key over an encrypted link only (wss), or only on their own web page."),
    ),
    Setting.CSMS_URL: (
        text("drivers", "Check that the address starts with ws:// or wss:// and has no spaces."),
        text("drivers", "Some chargers take wss:// only after a root certificate was installed."),
    ),
    Setting.IDENTITY: (
        text("drivers", "Use letters and digits only, and not more than the charger takes (often 20)."),
    ),
}


def no_such_setting(setting: Setting, key: str) -> Outcome:
    """NotSupported: normal for many brands, the vendor's own page is the way."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.ocpp.no-such-key",
            Severity.WARNING,
            text("drivers", "This charger has no setting for the {setting} over OCPP.", setting=setting_name(setting)),
            text("drivers", "That is normal for many brands. Nothing was changed."),
            (text("drivers", "Set it on the charger's own web page or in its maker's app."),),
            (Evidence(key, "NotSupported"),) if key else (),
        ),
    )


def rejected(setting: Setting, key: str, words: str) -> Outcome:
    """Rejected: the key is there, the value was not taken."""
    return refused(setting, f"{key}: {words}", *_LIKELY.get(setting, ()))


def key_not_used(fault: Fault) -> Outcome:
    """The charger took the key, and did not come back with it; the finding of its refusal stands inside."""
    match fault.finding.code:
        case "csms.not-dialled-in":
            code = "driver.ocpp.key-locked-out"
            means = text("drivers", "It still restarts, or is locked out. The old key is accepted again.")
        case "dial-in.wrong-key" | "dial-in.garbled-login" | "dial-in.other-user":
            code = "driver.ocpp.key-unknown-form"
            means = text(
                "drivers",
                "It made something of the key that is neither the key nor its hex digits. The old key is accepted again.",
            )
        case _:
            code = "driver.ocpp.key-not-used"
            means = text(
                "drivers",
                "It needs a restart, has stored another form of the key, or is locked out. The old key is accepted again.",
            )
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            code,
            Severity.PROBLEM,
            text("drivers", "The charger took the new key and did not log in with it. {seen}", seen=fault.finding.seen),
            means,
            (
                text("drivers", "Wait some minutes: many chargers come back with the old key by themselves."),
                text("drivers", "Switch the charger off and on."),
                text("drivers", "Set the key on the charger's own web page."),
            ),
            (Evidence("dial-in", fault.finding.code), *fault.finding.evidence),
        ),
    )


def profile_not_raised(outcome: Outcome) -> Outcome:
    """The key is stored, and the charger still logs in without any: it will not go to security profile 1."""
    return Outcome(
        outcome.kind if not outcome.good else OutcomeKind.REFUSED,
        finding=Finding(
            "driver.ocpp.profile-not-raised",
            Severity.PROBLEM,
            text("drivers", "The charger stored the key and keeps logging in without it."),
            text("drivers", "It stands at security profile 0 and did not go up to 1."),
            (
                text("drivers", "Set the security profile to 1 on the charger's own web page."),
                text("drivers", "Update the firmware: old ones know no security profiles."),
            ),
            outcome.finding.evidence if outcome.finding is not None else (),
        ),
    )


def promise_not_kept(code: str, seen: Text, *do: Text) -> Outcome:
    """Accepted, and then nothing came."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            code,
            Severity.PROBLEM,
            seen,
            text("drivers", "Accepted is only a promise to try; the deed was not seen."),
            do,
        ),
    )


def command_refused(action: str, words: str, *do: Text) -> Outcome:
    """The charger will not do it now."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.ocpp.command-refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused {action}.", action=action),
            text("drivers", "It knows the command and will not carry it out now."),
            do or (text("drivers", "Look at the status of its connector, then try again."),),
            (Evidence(action, words[:120]),),
        ),
    )


def command_not_offered(action: str, words: str) -> Outcome:
    """The charger does not know it."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.ocpp.command-not-offered",
            Severity.WARNING,
            text("drivers", "This charger does not offer {action}.", action=action),
            text("drivers", "That part of OCPP is optional, and its firmware leaves it out."),
            (text("drivers", "Go on without it, or update the firmware."),),
            (Evidence(action, words[:120]),),
        ),
    )


def command_unanswered(action: str, waited_s: float) -> Outcome:
    """The link is up and the charger does not answer."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.ocpp.command-unanswered",
            Severity.PROBLEM,
            text("drivers", "{action} was not answered within {seconds} s.", action=action, seconds=f"{waited_s:g}"),
            text("drivers", "The charger is busy or ignores this command."),
            (text("drivers", "Try again; restart the charger when it stays silent."),),
        ),
    )


def command_lost(action: str, fault: Fault) -> Outcome:
    """The link ended before the deed was seen."""
    return Outcome(
        OutcomeKind.LINK_LOST,
        finding=Finding(
            "driver.ocpp.command-lost",
            Severity.PROBLEM,
            text("drivers", "The connection ended during {action}.", action=action),
            text("drivers", "Whether the charger carries it out is not known."),
            (text("drivers", "Wait until it is connected again and look at its status."),),
            fault.finding.evidence,
        ),
    )


def limit_of_before(*, cleared: bool) -> Outcome:
    """No limit was set since this program began; one of an earlier day may have been there."""
    if cleared:
        return Outcome(OutcomeKind.APPLIED, text("drivers", "a limit of an earlier time was cleared"), proven=False)
    return Outcome(OutcomeKind.UNCHANGED, text("drivers", "no limit of ours was set"))


def limit_left(amps: float) -> Outcome:
    """A limit that would not go."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.ocpp.limit-left",
            Severity.PROBLEM,
            text("drivers", "The limit of {amps} A was cleared, and the charger still keeps it.", amps=f"{amps:g}"),
            text("drivers", "Limits outlive a restart: the charger would stay slow for good."),
            (
                text("drivers", "Clear the limit again."),
                text("drivers", "Delete the charging profiles on the charger's own web page."),
            ),
        ),
    )


def number_untold() -> Outcome:
    """A charge that cannot be ended, since the charger does not tell its number."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.ocpp.number-untold",
            Severity.PROBLEM,
            text("drivers", "A charge runs, and the charger does not tell its number."),
            text("drivers", "Without its number it cannot be ended from here."),
            (
                text("drivers", "Stop the charge at the vehicle or unplug it."),
                text("drivers", "Restart the charger when it keeps charging."),
            ),
        ),
    )
