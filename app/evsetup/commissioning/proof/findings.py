"""What the guided proof says when a charger does other than it promised or reported."""

from __future__ import annotations

from collections.abc import Iterable

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text

_NEWER = text("commissioning", "Look for newer firmware of this charger, then prove again.")
_MAKER = text("commissioning", "Show this report to its maker.")


def _problem(code: str, seen: Text, means: Text, *do: Text, evidence: Iterable[Evidence] = ()) -> Finding:
    return Finding(f"proof.{code}", Severity.PROBLEM, seen, means, do, tuple(evidence))


def status_frozen(status: str, expected: str) -> Finding:
    """The socket was changed by hand, and its status stayed."""
    return _problem(
        "status-frozen",
        text(
            "commissioning",
            "The socket still reports {status}; {expected} was expected.",
            status=status or "?",
            expected=expected,
        ),
        text("commissioning", "It does not notice the plug, or does not tell: nobody sees whether it is free."),
        text("commissioning", "Check that the plug was really moved, and the cable and control pilot of the adapter."),
        _NEWER,
    )


def card_not_told() -> Finding:
    """A card was held to the reader, and nothing came."""
    return _problem(
        "card-not-told",
        text("commissioning", "A card was held to the reader, and no number arrived."),
        text("commissioning", "The reader is off or broken, or the charger decides about cards without asking."),
        text("commissioning", "Hold the card longer, or another one: some readers take only one kind."),
        text("commissioning", "Look whether its settings let everybody charge, or only a list of its own."),
    )


def voltage(phase: str, volts: float, lowest: float, highest: float) -> Finding:
    """A voltage outside of what a grid may have (EN 50160: 230 V ± 10 %)."""
    return _problem(
        "voltage",
        text(
            "commissioning",
            "{phase} has {volts} V; {lowest} to {highest} V are usual.",
            phase=phase,
            volts=f"{volts:.0f}",
            lowest=f"{lowest:.0f}",
            highest=f"{highest:.0f}",
        ),
        text("commissioning", "The meter measures wrongly, or the supply is not what it should be."),
        text("commissioning", "Measure the voltage at the terminals; a broken neutral shows like this."),
        text("commissioning", "If the supply is right, have the meter of the charger checked."),
    )


def phases(found: int, connected: int) -> Finding:
    """Current on other phases than were said to be connected."""
    return _problem(
        "phases",
        text(
            "commissioning",
            "Current flows on {found} phases; {connected} are connected.",
            found=found,
            connected=connected,
        ),
        text("commissioning", "The wiring, the setting of the charger or the adapter is for another number of phases."),
        text("commissioning", "Check how many phases the vehicle or the adapter takes."),
        text("commissioning", "Check the wiring and the phase setting of the charger."),
    )


def no_meter() -> Finding:
    """No power, no energy."""
    return _problem(
        "no-meter",
        text("commissioning", "A charge runs, and no power and energy were reported."),
        text("commissioning", "Without meter values nobody sees progress or can bill."),
        text("commissioning", "Check that the vehicle really charges."),
        text("commissioning", "Set the measurands and the interval of its samples, then prove again."),
    )


def register_falls(before: float, after: float) -> Finding:
    """The energy register counted backwards."""
    return _problem(
        "register-falls",
        text(
            "commissioning",
            "The energy register fell from {before} Wh to {after} Wh.",
            before=f"{before:.0f}",
            after=f"{after:.0f}",
        ),
        text("commissioning", "A register only rises; with this one no charge can be billed."),
        _NEWER,
        text("commissioning", "Have the meter checked if it goes on."),
    )


def no_energy(power_w: float) -> Finding:
    """Power without energy."""
    return _problem(
        "no-energy",
        text("commissioning", "{power} kW flow, and the energy register does not rise.", power=f"{power_w / 1000:.2f}"),
        text("commissioning", "Charges would be told with no energy in them."),
        text("commissioning", "Check that Energy.Active.Import.Register is among its measurands."),
        _NEWER,
    )


def energy_differs(counted_wh: float, expected_wh: float) -> Finding:
    """The register counts other than what flowed."""
    return _problem(
        "energy-differs",
        text(
            "commissioning",
            "The register counted {counted} Wh while power and time make {expected} Wh.",
            counted=f"{counted_wh:.1f}",
            expected=f"{expected_wh:.1f}",
        ),
        text("commissioning", "More than 5 % apart: either its power or its energy is not what flowed."),
        text("commissioning", "Compare with the meter of the installation over a longer time."),
        text("commissioning", "Have the meter checked before anybody is billed by it."),
    )


def too_little_energy() -> Finding:
    """There was not enough to judge by."""
    return Finding(
        "proof.too-little-energy",
        Severity.INFO,
        text("commissioning", "Too little energy flowed to compare it with power and time."),
        text("commissioning", "The register counts in steps that are large beside what flowed."),
        (text("commissioning", "Charge longer or with more power, then prove the meter again."),),
    )


def limit_ignored(amps: float, told: Iterable[tuple[str, float]]) -> Finding:
    """A limit was accepted, and some phases do not keep it."""
    over = [(phase or "?", value) for phase, value in told]
    return _problem(
        "limit-ignored",
        text(
            "commissioning",
            "The charger accepted {amps} A, and still flows: {over}",
            amps=f"{amps:g}",
            over=", ".join(f"{phase} {value:.1f} A" for phase, value in over),
        ),
        text("commissioning", "It promises a limit that it does not keep: load management would fail."),
        _NEWER,
        text("commissioning", "Check that the vehicle can charge at {amps} A.", amps=f"{amps:g}"),
        evidence=(Evidence(phase, f"{value:.1f} A") for phase, value in over),
    )


def limit_unseen() -> Finding:
    """It took a limit, and tells no current by which to see it."""
    return Finding(
        "proof.limit-unseen",
        Severity.WARNING,
        text("commissioning", "The limit was accepted, and the charger reports no current."),
        text("commissioning", "Whether it obeys could not be seen."),
        (text("commissioning", "Add Current.Import to its measurands, then prove again."),),
    )


def composite_differs(amps: float, told_a: float | None) -> Finding:
    """What it says rules is not what was set."""
    said = f"{told_a:g} A" if told_a is not None else "–"
    return _problem(
        "composite-differs",
        text(
            "commissioning",
            "{amps} A rule, and the schedule that the charger tells says {said}.",
            amps=f"{amps:g}",
            said=said,
        ),
        text("commissioning", "What it says about its limits cannot be relied on."),
        _NEWER,
        _MAKER,
    )


def no_record() -> Finding:
    """The charge ended, and was never told."""
    return _problem(
        "no-record",
        text("commissioning", "The charge was stopped, and its end was never told."),
        text("commissioning", "The operator would see it run for ever and could not bill it."),
        _NEWER,
        _MAKER,
    )


def record_energy(told_wh: float | None, measured_wh: float) -> Finding:
    """The record holds another energy than was measured."""
    told = f"{told_wh:.0f} Wh" if told_wh is not None else "–"
    return _problem(
        "record-energy",
        text(
            "commissioning",
            "The record of the charge tells {told}; at least {measured} Wh were measured.",
            told=told,
            measured=f"{measured_wh:.0f}",
        ),
        text("commissioning", "Whoever bills by the record bills wrongly."),
        _NEWER,
        _MAKER,
    )


def plug_held(status: str) -> Finding:
    """It said unlocked, and the plug stayed."""
    return _problem(
        "plug-held",
        text(
            "commissioning",
            "The charger answered Unlocked, and the plug is still reported: {status}.",
            status=status or "?",
        ),
        text("commissioning", "The lock is jammed, or the command does nothing: somebody's cable would stay caught."),
        text("commissioning", "If the plug is out, the status is wrong; look at it again."),
        text("commissioning", "Take the strain off the cable and try again; then have the lock checked."),
    )


def offline_lost() -> Finding:
    """What happened without a link was never told."""
    return _problem(
        "offline-lost",
        text("commissioning", "The charge ended while the charger had no network, and that was never told."),
        text("commissioning", "Each loss of the network would cost a record."),
        text("commissioning", "Look whether its settings keep messages while it is offline."),
        _NEWER,
    )


def offline_order(words: Text) -> Finding:
    """What happened without a link was told in another order."""
    return _problem(
        "offline-order",
        words,
        text(
            "commissioning", "What waited must come in the order in which it happened; a CSMS may refuse it otherwise."
        ),
        _NEWER,
        _MAKER,
    )


def not_back(seconds: float) -> Finding:
    """It did not dial in again."""
    return _problem(
        "not-back",
        text(
            "commissioning",
            "The charger did not dial in again within {seconds} s after its network came back.",
            seconds=f"{seconds:.0f}",
        ),
        text("commissioning", "After a loss of the network somebody would have to drive there."),
        text("commissioning", "Wait a little longer; then switch it off and on."),
        _NEWER,
    )
