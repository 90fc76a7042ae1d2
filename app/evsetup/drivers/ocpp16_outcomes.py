"""The outcomes that only a configuration key of OCPP 1.6 can come to (``facts/ocpp.md`` §3.2)."""

from __future__ import annotations

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers.outcomes import setting_name


def no_key_of_this_name(key: str) -> Finding:
    """A person named a key for the address, and the charger says that it has none of that name: normal, and explained."""
    return Finding(
        "driver.ocpp.address-key-missing",
        Severity.WARNING,
        text("drivers", "This charger has no key with the name {key}.", key=key),
        text(
            "drivers",
            "It says so itself. Many brands let the CSMS address be set in another way only. Nothing was changed.",
        ),
        (
            text("drivers", "Check the spelling in the maker's manual, or choose another key."),
            text(
                "drivers", "Or set the address by hand on the charger's own page, with the values to copy; then prove."
            ),
        ),
        (Evidence(key, "unknownKey"),),
    )


def read_only(setting: Setting, key: str) -> Outcome:
    """The charger shows the key and marks it read-only."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.ocpp.read-only",
            Severity.WARNING,
            text(
                "drivers",
                "This charger shows the {setting} and does not let it be changed.",
                setting=setting_name(setting),
            ),
            text("drivers", "Its maker has locked it for changes over OCPP. Nothing was changed."),
            (text("drivers", "Set it on the charger's own web page or in its maker's app."),),
            (Evidence(key, "readonly"),),
        ),
    )


def too_long(setting: Setting) -> Outcome:
    """More than OCPP 1.6 has room for."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.ocpp.too-long",
            Severity.PROBLEM,
            text(
                "drivers", "The {setting} is too long: OCPP has room for 500 characters.", setting=setting_name(setting)
            ),
            text("drivers", "Nothing was sent."),
            (text("drivers", "Use a shorter value."),),
        ),
    )
