"""What can come of writing one variable, in one wording for every version of OCPP.

A variable goes by the charger's own name for it; after the table in ``facts/ocpp.md`` §3.4.
"""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text, verbatim
from evsetup.domain.variable import VariableName


def shown(value: str | Secret | None) -> Text:
    """A value as people read it; secrets stay dots."""
    match value:
        case None | "":
            return text("drivers", "(not set)")
        case _:
            return verbatim(str(value)[:120])


def taken(name: VariableName, words: str) -> Outcome:
    """The charger said yes; ``words`` are its own. Only reading back proves it."""
    return Outcome(OutcomeKind.APPLIED, text("drivers", "{name}: {words}", name=str(name), words=words))


def acts_after_restart(name: VariableName) -> Outcome:
    """Stored, and not in force before a restart, which the charger does not do by itself."""
    return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "{name}: acts after a restart", name=str(name)))


def no_such_variable(name: VariableName, words: str) -> Outcome:
    """The charger does not have it: normal, not wrong."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.variable.not-there",
            Severity.WARNING,
            text("drivers", "This charger has no setting {name}.", name=str(name)),
            text("drivers", "Chargers differ in what they offer. Nothing was changed."),
            (text("drivers", "Go on without it, or set it on the charger's own web page."),),
            (Evidence(str(name), words[:120]),),
        ),
    )


def variable_read_only(name: VariableName, words: str) -> Outcome:
    """The charger shows it and lets nobody change it."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.variable.read-only",
            Severity.WARNING,
            text("drivers", "This charger shows {name} and does not let it be changed.", name=str(name)),
            text("drivers", "Its maker has locked it for changes over OCPP. Nothing was changed."),
            (text("drivers", "Set it on the charger's own web page or in its maker's app."),),
            (Evidence(str(name), words[:120]),),
        ),
    )


def variable_refused(name: VariableName, words: str, *likely: Text) -> Outcome:
    """The charger has it and did not take this value; ``words`` are its own."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.variable.refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused the new value of {name}.", name=str(name)),
            text("drivers", "It keeps the value that it had."),
            likely or (text("drivers", "Check the value: its unit, its range, and the words that it may hold."),),
            (Evidence(str(name), words[:200]),) if words else (),
        ),
    )


def variable_too_long(name: VariableName, most: int) -> Outcome:
    """More than OCPP has room for; nothing was sent."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.variable.too-long",
            Severity.PROBLEM,
            text("drivers", "The value of {name} is too long: OCPP has room for {most}.", name=str(name), most=most),
            text("drivers", "Nothing was sent."),
            (text("drivers", "Use a shorter value."),),
        ),
    )


def variable_silent(name: VariableName, waited_s: float) -> Outcome:
    """The link is up, and the charger did not answer."""
    return Outcome(
        OutcomeKind.SILENT,
        finding=Finding(
            "driver.variable.silent",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger did not answer within {seconds} s after {name} was sent.",
                seconds=f"{waited_s:g}",
                name=str(name),
            ),
            text("drivers", "It may have taken the value over, or have ignored it."),
            (
                text("drivers", "Read its settings again."),
                text("drivers", "Restart the charger and try once more."),
            ),
        ),
    )


def variable_link_lost(name: VariableName, fault: Fault) -> Outcome:
    """The charger vanished after the write had begun."""
    return Outcome(
        OutcomeKind.LINK_LOST,
        finding=Finding(
            "driver.variable.link-lost",
            Severity.PROBLEM,
            text("drivers", "The charger dropped the link while {name} was written.", name=str(name)),
            text("drivers", "Nobody knows yet whether it took the value over."),
            (
                text("drivers", "Wait until it is connected again, then read its settings."),
                text("drivers", "Apply what still differs."),
            ),
            (Evidence("link", fault.finding.code), *fault.finding.evidence),
        ),
    )


def variable_confirmed(found: str | Secret | None) -> Outcome:
    """Read back, and the same."""
    if isinstance(found, Secret):
        return Outcome(OutcomeKind.APPLIED, text("drivers", "read back: the same"))
    return Outcome(OutcomeKind.APPLIED, text("drivers", "read back: {value}", value=shown(found)))


def variable_never_shown(name: VariableName) -> Outcome:
    """The charger said yes, and never shows the value: its word is all there is."""
    return Outcome(
        OutcomeKind.APPLIED, text("drivers", "{name}: taken; the charger never shows its value", name=str(name))
    )


def variable_not_asked(name: VariableName) -> Outcome:
    """The charger said yes, and falls over the question for it: it is not asked."""
    return Outcome(
        OutcomeKind.APPLIED,
        text(
            "drivers", "{name}: taken; not read back, for the charger drops the link over that question", name=str(name)
        ),
    )


def variable_drops_link(name: VariableName, fault: Fault) -> Outcome:
    """It took the value, and drops the link or restarts when it is asked for it (``facts/ocpp.md`` §2.2)."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.variable.drops-link",
            Severity.PROBLEM,
            text("drivers", "The charger dropped the link or restarted when {name} was read back.", name=str(name)),
            text("drivers", "A fault of its firmware. With such a value it may restart again and again."),
            (
                text("drivers", "Write the value of before, or a shorter one."),
                text("drivers", "Update the firmware."),
            ),
            (Evidence("link", fault.finding.code), *fault.finding.evidence),
        ),
    )


def accepted_unchanged(name: VariableName, wanted: str | Secret, kept: str | Secret | None) -> Outcome:
    """The charger said yes and kept what it had (``facts/ocpp.md`` §2.4)."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.variable.unchanged",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger accepted {wanted} for {name} and still holds {kept}.",
                wanted=shown(wanted),
                name=str(name),
                kept=shown(kept),
            ),
            text("drivers", "It said yes and changed nothing: some chargers act after a restart without saying so."),
            (
                text("drivers", "Restart the charger and read its settings again."),
                text("drivers", "Update its firmware when it happens again."),
            ),
        ),
    )


def accepted_otherwise(name: VariableName, wanted: str | Secret, kept: str | Secret | None) -> Outcome:
    """The charger said yes and made another value of it."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.variable.another-value",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger accepted {wanted} for {name} and holds {kept}.",
                wanted=shown(wanted),
                name=str(name),
                kept=shown(kept),
            ),
            text("drivers", "It said yes and made another value of it: the nearest that it can do, or a cut one."),
            (
                text("drivers", "Decide whether {kept} will do.", kept=shown(kept)),
                text("drivers", "Else try a value within its limits."),
            ),
        ),
    )


def variable_gone(name: VariableName) -> Outcome:
    """It was written, and reading it back the charger does not know it."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.variable.gone",
            Severity.PROBLEM,
            text("drivers", "The charger took {name} and does not know it when it is read back.", name=str(name)),
            text("drivers", "Whether the value is in force is not known."),
            (text("drivers", "Look at what it does, or at its own web page."),),
        ),
    )
