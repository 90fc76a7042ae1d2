"""What keeps one charger of a batch from going on, beyond what stops a single job."""

from __future__ import annotations

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import Text, text


def identity_used_twice(label: str, identity: str) -> Finding:
    """Two places of the site have one identity."""
    return Finding(
        "batch.identity-twice",
        Severity.PROBLEM,
        text(
            "commissioning",
            "{label}: the identity {identity} stands twice in this site.",
            label=label,
            identity=identity,
        ),
        text("commissioning", "A CSMS takes two chargers with one identity for one; nothing was written."),
        (text("commissioning", "Give each bay its own identity in the plan, then go on."),),
    )


def key_used_twice(label: str, other: str) -> Finding:
    """The key that was given for this charger is another one's as well."""
    return Finding(
        "batch.key-twice",
        Severity.PROBLEM,
        text("commissioning", "{label} would get the same security key as {other}.", label=label, other=other),
        text("commissioning", "Who knows one charger's key could pass for the other; nothing was written."),
        (
            text("commissioning", "Ask the operator for a key of its own for each charger."),
            text("commissioning", "Or give none: then each charger gets its own new key."),
        ),
    )


def no_identity(label: str) -> Finding:
    """Nobody says which identity the charger shall have."""
    return Finding(
        "batch.no-identity",
        Severity.PROBLEM,
        text("commissioning", "{label} has no identity yet.", label=label),
        text("commissioning", "Without one no CSMS knows the charger; nothing was written."),
        (
            text("commissioning", "Give a pattern such as SITE-{{bay:02}} for all bays that have none."),
            text("commissioning", "Or write its identity into the plan of the site."),
        ),
    )


def left_before(identity: str, address: str, at: str) -> Finding:
    """The charger is away, and its final address was confirmed on an earlier run."""
    return Finding(
        "batch.left-before",
        Severity.WARNING,
        text(
            "commissioning",
            "{identity} is not here; {address} was written and read back on {date}.",
            identity=identity,
            address=address,
            date=at,
        ),
        text("commissioning", "It most likely left for its CSMS in the run before. Its CSMS alone can tell."),
        (
            text("commissioning", "Look for it in the operator's list. If it is there, hand it over."),
            text("commissioning", "If it is not, restart the charger and look again here and there."),
        ),
    )


def unexpected(kind: str) -> Finding:
    """A fault of this program, in the work on one charger."""
    return Finding(
        "batch.unexpected",
        Severity.PROBLEM,
        text("commissioning", "Something in this program went wrong ({kind}).", kind=kind),
        text(
            "commissioning",
            "It is no fault of the charger. The other chargers go on; what was begun stands in the journal.",
        ),
        (text("commissioning", "Go on with this charger: it is read first, and only the rest is written."),),
    )


class NothingToCopy(Fault):
    """The charger whose settings shall be copied has none that another one could take."""

    def __init__(self, label: str) -> None:
        super().__init__(
            Finding(
                "batch.nothing-to-copy",
                Severity.PROBLEM,
                text("commissioning", "{label} shows no setting that another charger could take.", label=label),
                text("commissioning", "Identity, keys and addresses of its own are never copied."),
                (text("commissioning", "Choose another charger to copy from, or set the values once for all."),),
            )
        )


def left_out(what: str | Text, why: Text) -> Text:
    """One wish that a charger does not get."""
    return text("commissioning", "{what}: {why}", what=what, why=why)
