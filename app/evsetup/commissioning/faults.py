"""What can stop a commissioning job, by cause."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import Text, text


class CommissioningFault(Fault):
    """The root of all that can stop a job above the links and drivers."""


class NothingToSwitch(CommissioningFault):
    """No CSMS address is wanted, or this charger's is not written by us."""

    def __init__(self) -> None:
        super().__init__(
            Finding(
                "commissioning.nothing-to-switch",
                Severity.PROBLEM,
                text("commissioning", "The CSMS address of this charger cannot be written from here."),
                text("commissioning", "It is set in the maker's own page or app, or none was asked for."),
                (
                    text(
                        "commissioning", "Type the final address into the charger's own page, then watch it leave here."
                    ),
                ),
            )
        )


class SetByHand(CommissioningFault):
    """The charger does not take its address over OCPP, which is normal: a person sets it on the charger's own page."""

    def __init__(self, told: Finding) -> None:
        super().__init__(
            Finding(
                "commissioning.address-by-hand",
                Severity.WARNING,
                told.seen,
                text(
                    "commissioning", "That is normal for many brands. The charger is still on this laptop, unchanged."
                ),
                (
                    text("commissioning", "Type the values shown here into the charger's own page or its maker's app."),
                    text("commissioning", "Then go on: this laptop watches the charger leave for its CSMS."),
                ),
                told.evidence,
            )
        )


class StillHere(CommissioningFault):
    """A person sets the address by hand, and the charger has not left yet."""

    def __init__(self, identity: str) -> None:
        super().__init__(
            Finding(
                "commissioning.still-here",
                Severity.WARNING,
                text("commissioning", "{identity} is still on this laptop.", identity=identity),
                text("commissioning", "Its new address is not set yet, or it uses it after a restart only."),
                (
                    text("commissioning", "Type the values shown here into the charger's own page or its maker's app."),
                    text("commissioning", "Restart the charger, then go on: this laptop watches it leave."),
                ),
            )
        )


class SetUpByAPerson(CommissioningFault):
    """A batch came to a charger that no driver reaches."""

    def __init__(self, family: str) -> None:
        super().__init__(
            Finding(
                "commissioning.by-a-person",
                Severity.WARNING,
                text("commissioning", "{family} is set up by a person, one charger at a time.", family=family),
                text("commissioning", "Nothing was written: its own page, its maker's app or cloud takes the values."),
                (text("commissioning", "Set this charger up by itself: every value to type is shown there."),),
            )
        )


class NotSeenThere(CommissioningFault):
    """A charger goes straight to its CSMS, and nobody has said yet that it is there."""

    def __init__(self) -> None:
        super().__init__(
            Finding(
                "commissioning.not-seen-there",
                Severity.WARNING,
                text("commissioning", "Nobody has ticked yet that the CSMS shows the charger."),
                text("commissioning", "This charger never was on this laptop, so only its CSMS can tell."),
                (
                    text("commissioning", "Look at the CSMS, or ask its operator whether the charger is connected."),
                    text("commissioning", "Then tick the last box and go on."),
                ),
            )
        )


class RehearsalFailed(CommissioningFault):
    """The CSMS refused the laptop when it logged in as this charger; the address was not written."""

    def __init__(self, verdict: Finding) -> None:
        super().__init__(verdict)


class CameBack(CommissioningFault):
    """After the switch the charger is on this laptop again, or never left."""

    def __init__(self, identity: str) -> None:
        super().__init__(
            Finding(
                "commissioning.came-back",
                Severity.PROBLEM,
                text(
                    "commissioning",
                    "{identity} still dials this laptop after the new address was written.",
                    identity=identity,
                ),
                text(
                    "commissioning",
                    "The charger did not take the new address, or could not log in there and fell back.",
                ),
                (
                    text("commissioning", "Run the CSMS test with this identity and key."),
                    text("commissioning", "Restart the charger, then switch again."),
                ),
            )
        )


class NotConnectedThere(CommissioningFault):
    """The charger reports that it has no connection to its CSMS."""

    def __init__(self, address: str, seconds: float) -> None:
        super().__init__(
            Finding(
                "commissioning.not-connected",
                Severity.PROBLEM,
                text(
                    "commissioning",
                    "The charger has {address} and reports no connection after {seconds} s.",
                    address=address,
                    seconds=f"{seconds:.0f}",
                ),
                text(
                    "commissioning",
                    "This laptop could log in there and the charger could not: its network, clock or CA.",
                ),
                (
                    text("commissioning", "Check that the charger's network reaches the CSMS (DNS, firewall)."),
                    text("commissioning", "Check the charger's clock and the CA that it trusts."),
                ),
            )
        )


class NothingToRollBack(CommissioningFault):
    """No write of ours is open on this charger: nothing was written, or it was handed over since."""

    def __init__(self) -> None:
        super().__init__(
            Finding(
                "commissioning.nothing-to-roll-back",
                Severity.WARNING,
                text("commissioning", "Nothing was written to this charger since its last hand-over."),
                text("commissioning", "There are no old settings to put back."),
                (text("commissioning", "Read the charger, and set what it shall have."),),
            )
        )


class RolledBackPartly(CommissioningFault):
    """Some settings are not as before. ``left`` names each with what became of it, and why."""

    def __init__(
        self, as_before: int, left: Sequence[tuple[str, Text, Finding | None]], *, single_settings: bool
    ) -> None:
        do = [
            text("commissioning", "Bring the charger within reach, and put the old settings back once more."),
            text("commissioning", "Set by hand what is named here, on the charger's own page or in its maker's app."),
        ]
        if single_settings:
            do.append(
                text(
                    "commissioning",
                    "Single settings were written, too: restore them from their snapshot, under All settings.",
                )
            )
        super().__init__(
            Finding(
                "commissioning.rolled-back-partly",
                Severity.PROBLEM,
                text(
                    "commissioning",
                    "Settings as before: {count}. Not as before: {left}.",
                    count=as_before,
                    left=len(left),
                ),
                text("commissioning", "The charger now has old values and new ones side by side."),
                tuple(do),
                tuple(Evidence(name, _why(fate, finding)) for name, fate, finding in left),
            )
        )

    @staticmethod
    def interrupted() -> Finding:
        """Why nothing is known of a setting while, or after, putting back was stopped in its middle."""
        return Finding(
            "commissioning.roll-back-stopped",
            Severity.WARNING,
            text("commissioning", "Putting the old settings back was stopped."),
            text("commissioning", "The charger may have the old or the new value."),
            (text("commissioning", "Put the old settings back once more: the charger is read first."),),
        )


class NoImage(CommissioningFault):
    """The library has no image for this charger."""

    def __init__(self, vendor: str, model: str) -> None:
        super().__init__(
            Finding(
                "commissioning.no-image",
                Severity.PROBLEM,
                text("commissioning", "The library has no newer firmware for {name}.", name=_name(vendor, model)),
                text("commissioning", "Nothing was sent; the charger keeps what it runs."),
                (text("commissioning", "Add the maker's image to the library, with its SHA-256."),),
            )
        )


def _why(fate: Text, finding: Finding | None) -> str:
    return str(fate) if finding is None else f"{fate}: {finding.seen}"


def _name(vendor: str, model: str) -> Text | str:
    return f"{vendor} {model}".strip() or text("commissioning", "this charger")


class NotOffered(CommissioningFault):
    """Reached in this way, the charger offers nothing of the kind."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Finding(
                "commissioning.not-offered",
                Severity.PROBLEM,
                text("commissioning", "{name} does not offer this here.", name=name),
                text("commissioning", "Its family cannot, or not in the way in which it is reached. Nothing was sent."),
                (text("commissioning", "Use its own web page, or reach it in another way."),),
            )
        )
