"""What the drivers of chargers with a web server have in common: what came of a write, and waiting for a restart."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change
from evsetup.domain.settings import Setting
from evsetup.domain.text import text
from evsetup.drivers.outcomes import from_fault, link_lost, not_back, silent
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LinkLost, LockedOut, NoAnswer, TimedOut, Unauthorized
from evsetup.links.http import HttpAnswer


@dataclass(frozen=True, slots=True)
class WebTimings:
    """How long things may take, in seconds: ``settle_s`` is the longest that it takes to go down for a restart,
    ``scan_pause_s`` the time between two questions for the networks that it hears."""

    answer_s: float = 8.0
    poll_s: float = 0.2
    poll_answer_s: float = 3.0
    settle_s: float = 5.0
    flash_s: float = 120.0
    scan_pause_s: float = 3.0


class NotRestarted(NoAnswer):
    """The command to restart was lost on its way: nobody answered it, and the charger runs on."""

    def __init__(self) -> None:
        super().__init__(
            Finding(
                "driver.web.not-restarted",
                Severity.PROBLEM,
                text("drivers", "The charger gave no answer to the command to restart, and runs on."),
                text(
                    "drivers",
                    "The command was lost on its way. What was written is stored and acts after the next start.",
                ),
                (
                    text("drivers", "Try again."),
                    text("drivers", "Or switch the charger off and on, then continue."),
                ),
            )
        )


async def outcome_of_write(
    setting: Setting,
    send: Callable[[], Awaitable[HttpAnswer]],
    judge: Callable[[HttpAnswer], Outcome],
    is_there: Callable[[], Awaitable[object]],
    timings: WebTimings,
    *,
    leaves: bool = False,
) -> Outcome:
    """Sends a write once and says what came of it; ``judge`` reads the answer when one came (``BadAnswer``: it is none).

    Where none came, ``is_there`` asks whether the charger is gone or only keeps silent; with ``leaves`` it was expected to go.
    A link that was gone before anything was sent raises.
    """
    try:
        return judge(await send())
    except (Unauthorized, LockedOut, Busy) as fault:
        return from_fault(fault, OutcomeKind.REFUSED)
    except BadAnswer as fault:
        return from_fault(fault)
    except (NoAnswer, LinkLost) as fault:
        if leaves:
            return left_for_other_network()
        try:
            async with asyncio.timeout(timings.poll_answer_s):
                await is_there()
        except (LinkFault, TimeoutError):
            return link_lost(setting, fault)
        return silent(setting, timings.answer_s) if isinstance(fault, NoAnswer) else link_lost(setting, fault)


async def outcome_of_restart(send: Callable[[], Awaitable[HttpAnswer]], words: Callable[[HttpAnswer], str]) -> Outcome:
    """Sends the command to restart; a charger that goes down before it answers did what it should."""
    try:
        answer = await send()
    except (NoAnswer, LinkLost):
        return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))
    except (Unauthorized, LockedOut, Busy) as fault:
        return from_fault(fault, OutcomeKind.REFUSED)
    if not answer.ok:
        return Outcome(OutcomeKind.REFUSED, finding=_restart_refused(f"{answer.status} {words(answer)}".strip()))
    return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))


async def back_after_restart(
    look: Callable[[bool], Awaitable[Identity | None]], timings: WebTimings, timeout_s: float
) -> Identity:
    """Waits until the charger was gone and answers again.

    ``look`` asks it; it is told whether a restart is certain (it was gone, or had ``settle_s`` to go), and gives ``None``
    while it cannot tell the charger after its restart from the one before.

    Raises:
        TimedOut: it did not come back within ``timeout_s``.
        NotRestarted: ``look`` saw that it runs on.
        Unauthorized: it came back and refuses our password.
    """
    start = time.monotonic()
    was_gone = False
    while (waited := time.monotonic() - start) < timeout_s:
        try:
            async with asyncio.timeout(min(timings.poll_answer_s, timeout_s - waited)):
                if (identity := await look(was_gone or waited > timings.settle_s)) is not None:
                    return identity
        except (Unauthorized, NotRestarted):
            raise
        except (LinkFault, TimeoutError):
            was_gone = True
        await asyncio.sleep(timings.poll_s)
    raise TimedOut(not_back(timeout_s))


def sent_together(change: Change, coming: Mapping[Setting, Change], pair: frozenset[Setting]) -> tuple[Change, ...]:
    """``change``, and what of its ``pair`` was foreseen: a Wi-Fi's name and its password go out in one message."""
    if change.setting not in pair:
        return (change,)
    foreseen = {setting: other for setting, other in coming.items() if setting in pair}
    return tuple({**foreseen, change.setting: change}.values())


def seconds_up(value: object) -> float | None:
    """How long the charger says that it is up, in a unit of its own; ``None`` when it does not tell."""
    return float(value) if isinstance(value, int | float) else None


def plain_words(answer: HttpAnswer) -> str:
    """The start of an answer's body, as people can read it."""
    return "".join(c for c in answer.body[:120].decode("utf-8", "replace") if c.isprintable())


def left_for_other_network() -> Outcome:
    """The charger is gone because it was told another network."""
    return Outcome(
        OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for the other Wi-Fi network; find it there")
    )


def not_this_family(family: str, path: str, answer: HttpAnswer | None) -> Finding:
    """What answers has another shape than the chargers of ``family`` have."""
    return Finding(
        "driver.web.not-this-family",
        Severity.PROBLEM,
        text("drivers", "The device does not answer as a charger of the family {family} does.", family=family),
        text("drivers", "It is another device, or its firmware is too old for this program."),
        (
            text("drivers", "Check the address."),
            text("drivers", "Update the firmware on the charger's own web page."),
        ),
        (Evidence(f"GET /{path}", "" if answer is None else str(answer.status)),),
    )


def _restart_refused(words: str) -> Finding:
    return Finding(
        "driver.web.restart-refused",
        Severity.PROBLEM,
        text("drivers", "The charger refused to restart."),
        text("drivers", "Its firmware does not know this command, or is busy."),
        (text("drivers", "Switch the charger off and on, then continue."),),
        (Evidence("answer", words),),
    )
