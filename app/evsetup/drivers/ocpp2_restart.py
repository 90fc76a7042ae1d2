"""How an OCPP 2.x station is restarted, for its own sake or to leave for another CSMS (B11, B12, B10.FR.05).

A running charge is let end first, and what the station still has to tell is heard, so that no CSMS gets half a transaction.
"""

from __future__ import annotations

import asyncio
import time

from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers import ocpp2_outcomes as say
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.outcomes import not_back
from evsetup.links.faults import TimedOut, Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.session import CallFailed, LinkClosed

_LOOK_AGAIN_S = 1.0


class Restart:
    """Restarts one station and waits for it."""

    def __init__(self, station: StationOnCsms) -> None:
        self._station = station
        self._before: ChargePoint | None = None
        self._scheduled = False

    async def reset(self) -> Outcome:
        """Reset when idle, or at once where it knows no other; ``Scheduled`` is a promise for the end of a charge.

        Raises:
            Unreachable: it is not connected.
        """
        self._before = await self._station.here()
        await self._let_it_finish(self._before)
        outcome = await self._ask("OnIdle")
        if outcome.kind in {OutcomeKind.REFUSED, OutcomeKind.NOT_OFFERED}:
            outcome = await self._ask("Immediate")
        return outcome

    async def wait_until_back(self, timeout_s: float) -> ChargePoint:
        """Waits until the link is gone and the station is here again; helps with a reset at once when it lingers.

        Raises:
            TimedOut: it is not back; the finding says whether it was refused, or waits for a charge to end.
        """
        deadline = time.monotonic() + timeout_s
        before, self._before = self._before, None
        if before is not None and not await self._goes(before, deadline):
            raise TimedOut(say.waits_for_the_charge() if self._scheduled else not_back(timeout_s))
        try:
            return await self._station.wait_back(max(0.0, deadline - time.monotonic()))
        except Unreachable as fault:
            raise TimedOut(fault.finding) from None

    async def _goes(self, before: ChargePoint, deadline: float) -> bool:
        left = max(0.0, deadline - time.monotonic())
        if self._scheduled:
            return await self._station.is_gone(before, left)
        if await self._station.is_gone(before, min(left, self._station.timings.soft_s)):
            return True
        await self._ask("Immediate")
        return await self._station.is_gone(before, max(0.0, deadline - time.monotonic()))

    async def _ask(self, kind: str) -> Outcome:
        self._scheduled = False
        outcome = await self._station.command("Reset", {"type": kind}, good=frozenset({"Accepted", "Scheduled"}))
        if outcome.kind is OutcomeKind.LINK_LOST:
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))
        if not outcome.good:
            return outcome
        self._scheduled = outcome.seen is not None and ("status", "Scheduled") in outcome.seen.values
        if self._scheduled:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "restarts as soon as the running charge ends"))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))

    async def _let_it_finish(self, charge_point: ChargePoint) -> None:
        """Keeps new charges away while one runs, waits for its end, then for the messages that the station still holds.

        It is put back in service before the restart: a station keeps "out of service" over it.
        """
        running = charge_point.transaction
        if running is not None and running.stopped is None:
            kept_away = await self._available(False)
            try:
                async with asyncio.timeout(self._station.timings.idle_s):
                    while (now := charge_point.transaction) is not None and now.stopped is None:
                        await charge_point.changed()
            except (TimeoutError, LinkClosed):
                pass
            finally:
                if kept_away:
                    await self._available(True)
        try:
            async with asyncio.timeout(self._station.timings.queue_s):
                while await self._still_has_messages():  # noqa: ASYNC110 - only asking tells
                    await asyncio.sleep(min(_LOOK_AGAIN_S, self._station.timings.sample_s))
        except TimeoutError:
            pass

    async def _available(self, operative: bool) -> bool:
        word = "Operative" if operative else "Inoperative"
        try:
            outcome = await self._station.command(
                "ChangeAvailability", {"operationalStatus": word}, good=frozenset({"Accepted", "Scheduled"})
            )
        except Fault:
            return False
        return outcome.good

    async def _still_has_messages(self) -> bool:
        try:
            answer = await self._station.ask("GetTransactionStatus", {})
        except (CallFailed, Fault):
            return False
        return answer.get("messagesInQueue") is True
