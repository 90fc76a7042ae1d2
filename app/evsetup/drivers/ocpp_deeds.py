"""Unlock, reset and availability of a charger on the commissioning CSMS, in the words of 1.6 and of 2.x.

Each answer is a promise; then the deed is looked for: the status of the connector, or the charger that is gone and here again.
Facts: ``facts/ocpp.md`` §2.6, §3.2, §3.3.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.charger_on_csms import ChargerOnCsms
from evsetup.links.faults import Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.session import LinkClosed

Command = Callable[[str, Mapping[str, object], frozenset[str]], Awaitable[Outcome]]
"""Sends a command; the statuses in the set are promises."""

_OUT_OF_SERVICE = "Unavailable"
_NOTHING_HELD = frozenset({"Available", "Unavailable", "Faulted", ""})
"""Statuses of a socket in which no plug is."""


@dataclass(frozen=True, slots=True)
class Words:
    """How a version says it: the reset that ends charges first and the one that does not, and a payload for each deed."""

    soft: str
    hard: str
    unlock: Callable[[int], Mapping[str, object]]
    availability: Callable[[int, bool], Mapping[str, object]]


WORDS_16 = Words(
    "Soft",
    "Hard",
    lambda connector: {"connectorId": connector},
    lambda connector, operative: {"connectorId": connector, "type": "Operative" if operative else "Inoperative"},
)


def _availability_2(evse: int, operative: bool) -> Mapping[str, object]:
    place = {"evse": {"id": evse}} if evse else {}
    return {"operationalStatus": "Operative" if operative else "Inoperative", **place}


WORDS_2 = Words("OnIdle", "Immediate", lambda evse: {"evseId": evse, "connectorId": 1}, _availability_2)


class Deeds:
    """The deeds of one charger. ``command`` gives the answer as an outcome, whose ``seen`` names the status."""

    def __init__(self, charger: ChargerOnCsms, words: Words, command: Command) -> None:
        self._charger = charger
        self._words = words
        self._command = command

    async def unlock(self, connector: int) -> Outcome:
        """UnlockConnector. Here the answer itself tells what happened; a status that changes within a moment is told as well."""
        charge_point = await self._charger.here()
        before = _status(charge_point, connector)
        outcome = await self._command("UnlockConnector", self._words.unlock(connector), frozenset({"Unlocked"}))
        if outcome.kind is OutcomeKind.REFUSED and outcome.finding is not None:
            return say.command_refused(
                "UnlockConnector",
                outcome.finding.evidence[0].content if outcome.finding.evidence else "",
                text("drivers", "Take the strain off the cable, then try again."),
                text("drivers", "End a running charge first. Chargers with a fixed cable have nothing to unlock."),
            )
        if not outcome.good or before in _NOTHING_HELD:
            return outcome
        await self._changes(charge_point, lambda: _status(charge_point, connector) != before)
        now = _status(charge_point, connector)
        if now == before:
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "unlocked; connector {n}: {status}", n=connector, status=now)
            )
        return Outcome(
            OutcomeKind.APPLIED,
            text("drivers", "unlocked; connector {n}: {before} → {now}", n=connector, before=before, now=now),
        )

    async def make_available(self, connector: int, operative: bool) -> Outcome:
        """ChangeAvailability of a connector (0: all), then the status that follows from it."""
        charge_point = await self._charger.here()
        outcome = await self._command(
            "ChangeAvailability", self._words.availability(connector, operative), frozenset({"Accepted", "Scheduled"})
        )
        if not outcome.good:
            return outcome
        if _is(outcome, "Scheduled"):
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "will do so when the running charge ends"), proven=False
            )
        if await self._changes(charge_point, lambda: _is_operative(charge_point, connector) is operative):
            done = text("drivers", "in service") if operative else text("drivers", "out of service")
            return Outcome(OutcomeKind.APPLIED, done)
        return say.promise_not_kept(
            "driver.ocpp.availability-ignored",
            text(
                "drivers",
                "The charger accepted, and its connector still says {status}.",
                status=_status(charge_point, connector) or "?",
            ),
            text("drivers", "Ask it for its status, or restart it."),
        )

    async def reset(self, hard: bool) -> Outcome:
        """Reset, then the link that goes and the charger that is here again; tells after how many seconds."""
        before = await self._charger.here()
        begun = time.monotonic()
        kind = self._words.hard if hard else self._words.soft
        outcome = await self._command("Reset", {"type": kind}, frozenset({"Accepted", "Scheduled"}))
        if not outcome.good and outcome.kind is not OutcomeKind.LINK_LOST:
            return outcome
        if _is(outcome, "Scheduled"):
            return Outcome(
                OutcomeKind.APPLIED, text("drivers", "restarts as soon as the running charge ends"), proven=False
            )
        if not await self._charger.is_gone(before, self._charger.timings.soft_s):
            return say.promise_not_kept(
                "driver.ocpp.not-reset",
                text("drivers", "The charger promised to restart, and its connection did not end."),
                text("drivers", "Try a hard reset, or switch it off and on."),
            )
        try:
            await self._charger.wait_back(self._charger.timings.reconnect_s)
        except Unreachable as fault:
            return Outcome(OutcomeKind.SILENT, finding=fault.finding)
        return Outcome(
            OutcomeKind.APPLIED, text("drivers", "back after {seconds} s", seconds=f"{time.monotonic() - begun:.0f}")
        )

    def hear_promises(self, heard: Callable[[str, str], None]) -> Callable[[], None]:
        """Tells ``heard`` the name of each command from now on and the word of its answer; returns how to end that."""
        return self._charger.hear_promises(heard)

    async def _changes(self, charge_point: ChargePoint, condition: Callable[[], bool]) -> bool:
        """Whether ``condition`` holds within the time in which a message comes that was asked for."""
        try:
            async with asyncio.timeout(self._charger.timings.trigger_s):
                while not condition():
                    await charge_point.changed()
        except (TimeoutError, LinkClosed):
            return condition()
        return True


def _status(charge_point: ChargePoint, connector: int) -> str:
    known = charge_point.connectors.get(connector)
    return known.status if known is not None else ""


def _is_operative(charge_point: ChargePoint, connector: int) -> bool | None:
    """Whether a connector is in service; of the whole charger, whether all are. ``None`` while nothing is known, or some are."""
    numbers = [connector] if connector else [number for number in charge_point.connectors if number] or [0]
    told = {_status(charge_point, number) != _OUT_OF_SERVICE for number in numbers if _status(charge_point, number)}
    return told.pop() if len(told) == 1 else None


def _is(outcome: Outcome, status: str) -> bool:
    seen: Text | None = outcome.seen
    return seen is not None and ("status", status) in seen.values
