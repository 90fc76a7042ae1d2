"""What is said of a recording that was said again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text, verbatim

if TYPE_CHECKING:
    from evsetup.diagnosis.replay import Replayed

_MOST_SHOWN = 40


def nothing_in_it(identity: str) -> Fault:
    """There is no talk of that charger."""
    return Fault(
        Finding(
            "replay.nothing",
            Severity.PROBLEM,
            text("diagnosis", "The recording holds no call of {identity}.", identity=verbatim(identity or "–")),
            text("diagnosis", "There is nothing to be said again. Nothing was sent."),
            (text("diagnosis", "See with “evsetup analyse” which chargers are in it."),),
        )
    )


def refused(url: str, status: int) -> Fault:
    """The CSMS let nobody in."""
    return Fault(
        Finding(
            "replay.refused",
            Severity.PROBLEM,
            text("diagnosis", "{url} answers {status}.", url=verbatim(url), status=status),
            text("diagnosis", "It does not know this identity, or refuses its password. Nothing was said."),
            (
                text("diagnosis", "Ask the operator for an identity to test with, and its key."),
                text("diagnosis", "Try both with “evsetup test-csms”: it says which of them is wrong."),
            ),
        )
    )


def not_reached(url: str, why: str) -> Fault:
    """Nobody is there."""
    return Fault(
        Finding(
            "replay.not-reached",
            Severity.PROBLEM,
            text("diagnosis", "{url} is not reached ({why}).", url=verbatim(url), why=verbatim(why)),
            text("diagnosis", "Nothing was said."),
            (text("diagnosis", "Try the address with “evsetup test-csms”: it says what is in the way."),),
        )
    )


def verdict(done: Sequence[Replayed], count: int) -> Finding:
    """Whether all was answered as then."""
    other = [one for one in done if one.differs]
    left_out = sum(one.left_out for one in done)
    if any("link" in one.differs for one in other):
        last = done[-1].said
        return Finding(
            "replay.link-closed",
            Severity.PROBLEM,
            text(
                "diagnosis",
                "The other side ended the link at {action} (message {row}).",
                action=last.action,
                row=last.row,
            ),
            text("diagnosis", "{done} of {count} calls were said.", done=len(done), count=count),
            (text("diagnosis", "Look at that message: it is likely what the other side cannot stand."),),
        )
    if not other:
        return Finding(
            "replay.same",
            Severity.OK,
            text(
                "diagnosis",
                "All {count} calls were answered as in the recording; {left_out} were left out.",
                count=len(done) - left_out,
                left_out=left_out,
            ),
        )
    rows = [
        Evidence(f"{one.said.row} {one.said.action} {at}", f"{then} → {now}")
        for one in other
        for at, (then, now) in one.differs.items()
    ]
    return Finding(
        "replay.differs",
        Severity.WARNING,
        text(
            "diagnosis",
            "{other} of {count} calls were answered otherwise than in the recording; {left_out} were left out.",
            other=len(other),
            count=len(done) - left_out,
            left_out=left_out,
        ),
        text("diagnosis", "The other side is in another state than then, or behaves otherwise now."),
        (text("diagnosis", "Look at the first one: the others often follow from it."),),
        tuple(rows[:_MOST_SHOWN]),
    )
