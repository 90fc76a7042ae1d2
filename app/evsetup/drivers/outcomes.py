"""The outcomes that every driver can come to, in one wording.

What only one family answers stands in that family's driver.
"""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, SettingValue, Unknown
from evsetup.domain.text import Text, text, verbatim

_NAMES = {
    Setting.HOSTNAME: text("drivers", "host name"),
    Setting.TIME_SERVER: text("drivers", "time server"),
    Setting.ETHERNET: text("drivers", "Ethernet address"),
    Setting.WIFI_SSID: text("drivers", "Wi-Fi name"),
    Setting.WIFI_PASSPHRASE: text("drivers", "Wi-Fi password"),
    Setting.CELLULAR_APN: text("drivers", "mobile network APN"),
    Setting.CELLULAR_USER: text("drivers", "mobile network user"),
    Setting.CELLULAR_PASSWORD: text("drivers", "mobile network password"),
    Setting.MAX_CURRENT: text("drivers", "highest current"),
    Setting.OCPP_VERSION: text("drivers", "OCPP version"),
    Setting.SECURITY_PROFILE: text("drivers", "security profile"),
    Setting.KEY: text("drivers", "security key"),
    Setting.IDENTITY: text("drivers", "identity"),
    Setting.CSMS_URL: text("drivers", "CSMS address"),
}


def setting_name(setting: Setting) -> Text:
    """What people call a setting, in the middle of a sentence."""
    return _NAMES[setting]


def value_text(value: SettingValue | None) -> Text:
    """A value as people read it; secrets stay dots."""
    match value:
        case None | Unknown.UNSET | "":
            return text("drivers", "(not set)")
        case Unknown.UNREADABLE:
            return text("drivers", "(not readable)")
        case _:
            return verbatim(str(value))


def not_offered(setting: Setting, do: Text) -> Outcome:
    """The charger, or this way of reaching it, has no such setting."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.not-offered",
            Severity.WARNING,
            text("drivers", "The {setting} cannot be set in this way.", setting=setting_name(setting)),
            text("drivers", "This charger does not offer it here. Nothing was changed."),
            (do,),
        ),
    )


def refused(setting: Setting, words: str, *likely: Text) -> Outcome:
    """The charger answered no; ``words`` are its own, ``likely`` what usually helps."""
    evidence = (Evidence("answer", words),) if words else ()
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused the {setting}.", setting=setting_name(setting)),
            text("drivers", "It keeps the value that it had."),
            likely or (text("drivers", "Check the value. Update the firmware when it is right."),),
            evidence,
        ),
    )


def unsafe_identity(identity: str) -> Outcome:
    """An identity that chargers or CSMSs are known to break on is never written."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.unsafe-identity",
            Severity.PROBLEM,
            text("drivers", "The identity “{identity}” was not written.", identity=identity),
            text(
                "drivers",
                "It holds characters that chargers put into the address unchanged, so the CSMS would never see it.",
            ),
            (text("drivers", "Use letters, digits and - . _ ~ only, 48 at most."),),
        ),
    )


def unfit_key(flaw: str) -> Outcome:
    """A key that this charger would silently not use is never written; ``flaw`` is the domain's phrase."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.unfit-key",
            Severity.PROBLEM,
            text("drivers", "The security key was not written."),
            text(
                "drivers", "This charger takes 16 to 20 plain characters; with another key it would log in with none."
            ),
            (text("drivers", "Make a new key."),),
            (Evidence("flaw", flaw),),
        ),
    )


def link_lost(setting: Setting, fault: Fault) -> Outcome:
    """The charger vanished after the write had begun."""
    return Outcome(
        OutcomeKind.LINK_LOST,
        finding=Finding(
            "driver.link-lost",
            Severity.PROBLEM,
            text("drivers", "The charger vanished while the {setting} was written.", setting=setting_name(setting)),
            text("drivers", "Nobody knows yet whether it took the value over."),
            (
                text("drivers", "Check its power and its cable."),
                text("drivers", "Then read its settings again and apply what still differs."),
            ),
            (Evidence("link", fault.finding.code), *fault.finding.evidence),
        ),
    )


def silent(setting: Setting, waited_s: float) -> Outcome:
    """The link is up, and the charger did not answer."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.silent",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger did not answer within {seconds} s after the {setting} was sent.",
                seconds=f"{waited_s:g}",
                setting=setting_name(setting),
            ),
            text("drivers", "It may have taken the value over, or have ignored it."),
            (
                text("drivers", "Read its settings again."),
                text("drivers", "Restart the charger and try once more."),
            ),
        ),
    )


def from_fault(fault: Fault, kind: OutcomeKind = OutcomeKind.FAULT) -> Outcome:
    """An outcome that says what an error says."""
    return Outcome(kind, finding=fault.finding)


def read_back(setting: Setting, wanted: SettingValue, found: SettingValue | None) -> Outcome:
    """Whether what was read back is what was wanted; an empty text is one that is not set."""
    if found == wanted or (found is Unknown.UNSET and isinstance(wanted, str | Secret) and not wanted):
        if isinstance(wanted, Secret):
            return Outcome(OutcomeKind.APPLIED, text("drivers", "read back: the same"))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "read back: {value}", value=value_text(found)))
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.read-back-differs",
            Severity.PROBLEM,
            text(
                "drivers",
                "The {setting} reads back as {found}, and {wanted} was written.",
                setting=setting_name(setting),
                found=value_text(found),
                wanted=value_text(wanted),
            ),
            text("drivers", "The charger said yes and kept another value."),
            (
                text("drivers", "Restart the charger and read its settings again."),
                text("drivers", "Update its firmware when it happens again."),
            ),
        ),
    )


def never_shown() -> Outcome:
    """A secret that the charger took and never shows: its word is all there is."""
    return Outcome(OutcomeKind.APPLIED, text("drivers", "taken over, by the charger's own word; it never shows it"))


def not_back(waited_s: float) -> Finding:
    """The charger did not answer again after a restart."""
    return Finding(
        "driver.not-back",
        Severity.PROBLEM,
        text("drivers", "The charger did not come back within {seconds} s after its restart.", seconds=f"{waited_s:g}"),
        text("drivers", "It needs longer, has another address now, or did not start."),
        (
            text("drivers", "Look at the charger's lamps and wait until it is ready."),
            text("drivers", "Find it again on the Site page: its address may have changed."),
        ),
    )
