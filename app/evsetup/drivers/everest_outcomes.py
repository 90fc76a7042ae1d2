"""What only EVerest chargers answer, in words for a person. Facts: ``facts/chargers.md`` §7."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers.everest_variables import Result
from evsetup.drivers.outcomes import setting_name

Request = Callable[[str], Mapping[str, object]]
Take = Callable[[], Awaitable[tuple[str, bytes]]]

NOT_THERE = frozenset({"", "UnknownComponent", "UnknownVariable"})
"""Statuses that say that a slot does not exist."""


def refused_by(setting: Setting, variable: str, result: Result) -> Outcome:
    """The charger did not take a variable; it gives a word, and seldom a reason."""
    if result.status in NOT_THERE:
        means = text("drivers", "This charger's software has no such value, or is of another version.")
    else:
        means = text(
            "drivers", "The value does not fit, or this charger guards it. The reason stands in its own log only."
        )
    evidence = (
        Evidence(variable, result.status or "-"),
        *((Evidence("reason", result.words),) if result.words else ()),
    )
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.everest.refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused the {setting}.", setting=setting_name(setting)),
            means,
            (
                text("drivers", "Compare address and security profile: ws:// goes with 0 or 1, wss:// with 2 or 3."),
                text("drivers", "Nothing is in use that was not before: its connection of now stands."),
            ),
            evidence,
        ),
    )


def key_must_come_along(setting: Setting) -> Outcome:
    """A new connection with a log-in, and no key to give it."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.everest.key-with-address",
            Severity.PROBLEM,
            text(
                "drivers",
                "The {setting} was not written: the new connection has no key.",
                setting=setting_name(setting),
            ),
            text("drivers", "A connection is written whole, and the charger never shows the key that it has."),
            (text("drivers", "Choose the security key as well, then make the plan again."),),
        ),
    )


def no_spare_slot(setting: Setting) -> Outcome:
    """Every slot is in use."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.everest.no-spare-slot",
            Severity.PROBLEM,
            text(
                "drivers", "The charger has no free connection slot for the {setting}.", setting=setting_name(setting)
            ),
            text("drivers", "The connection in use is never written over: it is the way back."),
            (text("drivers", "Ask the maker for a second connection slot in its configuration."),),
        ),
    )


def key_of_wrong_length(least: int, most: int) -> Outcome:
    """A key that it would refuse."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.everest.key-length",
            Severity.PROBLEM,
            text(
                "drivers", "The key is shorter than {least} or longer than {most} characters.", least=least, most=most
            ),
            text("drivers", "This charger takes no such key. Nothing was sent."),
            (text("drivers", "Make a new key that fits this charger."),),
        ),
    )


def no_such_profile(profile: int) -> Outcome:
    """OCPP knows profiles 0 to 3."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.everest.profile",
            Severity.PROBLEM,
            text("drivers", "There is no security profile {profile}.", profile=profile),
            text("drivers", "OCPP knows the profiles 0 to 3. Nothing was sent."),
            (text("drivers", "Choose one of them."),),
        ),
    )


def no_restart_here() -> Outcome:
    """Nobody acted on the command."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.everest.no-restart",
            Severity.WARNING,
            text("drivers", "The charger did not restart."),
            text(
                "drivers",
                "The part of its software that restarts it is not there. With OCPP 1.6 the next connect is enough.",
            ),
            (text("drivers", "Switch the charger off and on, then continue."),),
        ),
    )


def nothing_heard(waited_s: float) -> Finding:
    """The broker is there, and no module talks on it."""
    return Finding(
        "driver.everest.nothing-heard",
        Severity.PROBLEM,
        text(
            "drivers",
            "The MQTT broker answers, and in {seconds} s no OCPP interface of EVerest was heard.",
            seconds=f"{waited_s:g}",
        ),
        text("drivers", "The interface is not part of this charger's software, is starting, or keeps silent."),
        (
            text("drivers", "Wait a minute and try again."),
            text(
                "drivers", "If the maker tells the name of the interface, add it to the address: mqtt://host:1883/name."
            ),
            text("drivers", "Else let the charger dial in to this laptop over OCPP."),
        ),
    )


def not_everest() -> Finding:
    """An answer of another shape."""
    return Finding(
        "driver.everest.not-everest",
        Severity.PROBLEM,
        text("drivers", "The device does not answer as EVerest does."),
        text("drivers", "It is another program, or its version is unknown to this one."),
        (text("drivers", "Check the address, and the version of the charger's software."),),
    )
