"""An idle connection, watched: how long network and CSMS keep it when nobody says anything.

What ends idle links, and after how long: ``facts/ocpp.md`` §2.2, §4.1 step 15. The advice is a ping interval below half of it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.probe.ping import server_ping_evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evsetup.ocppj.session import Session

T = TypeVar("T")

_ROUND_S = (240, 120, 60, 50, 45, 30, 25, 20, 15, 10, 5)
_HABITS = (
    (60, text("ocppj", "60 s is what proxies (nginx) and the time limits of some CSMSs are set to.")),
    (110, text("ocppj", "About 110 s is seen where a modem or a router drops what is idle.")),
    (300, text("ocppj", "300 s is usual for load balancers and firewalls.")),
    (3600, text("ocppj", "About an hour is seen in mobile networks.")),
    (7200, text("ocppj", "Two hours is where some cloud gateways end each connection, idle or not.")),
)
_NEAR = 0.12
_WELL_BELOW_HALF = 0.45
_GOING_AWAY = (1000, 1001)
_NO_ANSWER = 1011

NOT_RUN = Finding(
    "probe.hold.not-run",
    Severity.INFO,
    text("ocppj", "How long an idle connection is kept was not watched."),
    text("ocppj", "Some networks cut it after a minute; the long test shows that."),
)


async def hold(session: Session, pings: Sequence[float], hold_s: float, stop: asyncio.Event) -> Finding:
    """Watches the open link of ``session`` for ``hold_s`` seconds, until it ends, or until ``stop``.

    ``pings`` fills with the moments of the server's pings, which are answered.
    """
    began = time.monotonic()
    with suppress(TimeoutError):
        async with asyncio.timeout(hold_s):
            await unless_stopped(stop, session.closed.wait())
    held_s = time.monotonic() - began
    told = server_ping_evidence(pings)
    if session.closed.is_set():
        return judge_end(held_s, session.close_code, told)
    if stop.is_set():
        return Finding(
            "probe.hold.stopped",
            Severity.INFO,
            text(
                "ocppj",
                "The idle connection was open for {seconds} s, then the test was stopped.",
                seconds=_whole(held_s),
            ),
            text("ocppj", "What would have happened later is not known."),
            evidence=told,
        )
    seen = text("ocppj", "The connection stayed open for {seconds} s with nothing said.", seconds=_whole(held_s))
    return Finding("probe.hold.ok", Severity.OK, seen, evidence=told)


async def unless_stopped(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What ``work`` comes to; ``None`` when ``stop`` is set before, which cancels it."""
    tasks = working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


def judge_end(held_s: float, code: int | None, told: tuple[Evidence, ...]) -> Finding:
    """The finding of an idle link that ended after ``held_s`` seconds with close ``code`` (1006 or ``None``: cut)."""
    seconds = _whole(held_s)
    if code in _GOING_AWAY:
        kind = "closed"
        seen = text(
            "ocppj", "The CSMS closes the idle connection after {seconds} s ({code}).", seconds=seconds, code=code
        )
        means = text("ocppj", "It counts a charger that says nothing for so long as gone.")
    elif code == _NO_ANSWER:
        kind = "no-answer"
        seen = text(
            "ocppj", "The CSMS closes the idle connection after {seconds} s ({code}).", seconds=seconds, code=code
        )
        means = text("ocppj", "It missed an answer to its own ping, or has a fault.")
    elif code in {None, 1006}:
        kind = "cut"
        seen = text("ocppj", "The idle connection is cut after {seconds} s, without a word.", seconds=seconds)
        means = text(
            "ocppj", "A router, a mobile network or a load balancer drops what is idle; the charger may not notice."
        )
    else:
        kind = "closed"
        seen = text(
            "ocppj", "The CSMS closes the idle connection after {seconds} s ({code}).", seconds=seconds, code=code
        )
        means = text("ocppj", "It does not want a connection on which nothing is said.")
    habit = habit_of(held_s)
    if habit is not None:
        means = text("ocppj", "{one} {other}", one=means, other=habit)
    return Finding(
        f"probe.hold.{kind}",
        Severity.WARNING,
        seen,
        means,
        (
            text(
                "ocppj",
                "Set the charger's ping interval (WebSocketPingInterval) to {seconds} s.",
                seconds=ping_interval(held_s),
            ),
            text("ocppj", "If it has none, let heartbeats come as often."),
        ),
        (Evidence("open for", f"{held_s:.1f} s"), Evidence("close code", str(code or "–")), *told),
    )


def ping_interval(held_s: float) -> int:
    """What to set WebSocketPingInterval to: a round number of seconds well below half of ``held_s``, at least 1.

    Half itself would be too near: what was seen is a little more than the limit that it comes from.
    """
    most = held_s * _WELL_BELOW_HALF
    return next((seconds for seconds in _ROUND_S if seconds < most), max(1, int(most)))


def habit_of(held_s: float) -> Text | None:
    """Where idle connections that end after about ``held_s`` seconds are known from."""
    return next((words for seconds, words in _HABITS if abs(held_s - seconds) <= _NEAR * seconds), None)


def _whole(seconds: float) -> str:
    return f"{seconds:.0f}"
