"""The deeds that a person asks of one charger: journalled, promised by the charger, then seen, or their absence is said.

Only one runs at a time. What the charger tells by itself meanwhile stands in ``watch``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

from evsetup.commissioning.journal import Journal
from evsetup.commissioning.live.deeds import OF_A_CONNECTOR, STOPPED, Deed, DeedKind, DeedLine
from evsetup.commissioning.live.record import KIND, content_of
from evsetup.commissioning.live.watch import LiveWatch
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import NotOverOcpp, OverOcpp
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.sighting import Way
from evsetup.domain.text import Text, text
from evsetup.drivers.driver import HasDeeds

_MOST_DEEDS = 200


class LiveWork:
    """The live side of one charger: ``lines`` are what was asked, newest last."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.lines: tuple[DeedLine, ...] = ()
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._around = around
        self._charger_id = charger_id
        self._watch: LiveWatch | None = None
        self._told: Callable[[], None] = lambda: None

    def watch(self, changed: Callable[[], None]) -> LiveWatch:
        """Watches the charger from now on, until ``stop`` of what is returned is called.

        Raises:
            NotOverOcpp: it has not dialled in to this laptop.
        """
        dialled_in = self._reach.found.endpoint(Way.OCPP)
        identity = self._reach.identity_here or (dialled_in.address if dialled_in is not None else "")
        if not identity:
            raise NotOverOcpp(self._reach.found.name)
        self._watch = LiveWatch(self._around.csms, identity, changed)
        return self._watch

    def stop_waiting(self) -> None:
        """Waits no longer for what was promised, at a person's wish. The charger may still do it."""
        self._board.cancel()

    async def do(self, deed: Deed, told: Callable[[], None] = lambda: None) -> DeedLine:
        """Asks for it and looks whether it is done; ``told`` is called when its line changes. What came of it is kept in the site file.

        Raises:
            Fault: the charger is not here, and nothing was sent.
        """
        self._told = told
        at = len(self.lines)

        async def act() -> Text:
            driver: object = await self._over_ocpp.open()
            if not isinstance(driver, HasDeeds):
                raise NotOverOcpp(self._reach.found.name)
            await self._reach.charge_point()
            await self._journal.intent(JobStep.DEED, {"setting": deed.kind.value, "connector": deed.connector})
            self._put(at, DeedLine(deed, datetime.now(UTC)))
            end = driver.deeds.hear_promises(lambda action, word: self._promised(at, action, word))
            outcome = _stopped()
            try:
                outcome = await _sent(driver, deed)
            except Fault as fault:
                outcome = Outcome(OutcomeKind.FAULT, finding=fault.finding)
            finally:
                end()
                self._put(at, replace(self.lines[at], outcome=outcome, ended=datetime.now(UTC)))
                await asyncio.shield(self._write_down(self.lines[at]))
            outcome.or_raise()
            return self.lines[at].said

        try:
            await self._board.run(JobStep.DEED, act)
        except Fault:
            if len(self.lines) == at:
                raise
        line, self.lines = self.lines[at], self.lines[-_MOST_DEEDS:]
        return line

    def _promised(self, at: int, action: str, word: str) -> None:
        """The last answer that belongs to the wish counts, unless an earlier one agreed: one may be asked for in several ways."""
        if action not in _ASIDE and not self.lines[at].promise.endswith(": Accepted"):
            line = replace(self.lines[at], promise=f"{action}: {word}", promised=datetime.now(UTC))
            self._put(at, line)
            self._show_limit(line.deed, word)

    def _show_limit(self, deed: Deed, word: str) -> None:
        """A limit holds from when it was accepted; whether the charger obeys is what the picture then shows."""
        if self._watch is None or word != "Accepted":
            return
        if deed.kind is DeedKind.LIMIT:
            self._watch.limited(deed.connector, deed.amps)
        elif deed.kind is DeedKind.CLEAR_LIMIT:
            self._watch.limited(0, None)

    async def _write_down(self, line: DeedLine) -> None:
        kind = line.outcome.kind.value if line.outcome is not None else ""
        await self._journal.outcome(
            JobStep.DEED, {"setting": line.deed.kind.value, "outcome": kind, "promise": line.promise}
        )
        meter = self._watch.seen_from(line.deed.connector).meter if self._watch is not None else None
        content = content_of(line, meter)
        await asyncio.to_thread(self._around.site.put_record, self._charger_id, KIND, line.asked, content)

    def _put(self, at: int, line: DeedLine) -> None:
        self.lines = (*self.lines[:at], line, *self.lines[at + 1 :])
        self._told()


_ASIDE = frozenset({"GetTransactionStatus"})
"""What drivers ask beside a deed."""


def _stopped() -> Outcome:
    finding = Finding(
        STOPPED,
        Severity.WARNING,
        text("commissioning", "stopped by you"),
        text("commissioning", "The charger may still do what it was asked."),
        (text("commissioning", "Look at the status of its connector."),),
    )
    return Outcome(OutcomeKind.SILENT, finding=finding)


def _sent(driver: HasDeeds, deed: Deed) -> Awaitable[Outcome]:
    match deed.kind:
        case DeedKind.START:
            return driver.start(deed.connector, deed.id_tag)
        case DeedKind.STOP:
            return driver.stop(deed.connector)
        case DeedKind.LIMIT:
            return driver.limit(deed.connector, deed.amps)
        case DeedKind.CLEAR_LIMIT:
            return driver.clear_limit()
        case DeedKind.UNLOCK:
            return driver.deeds.unlock(deed.connector)
        case DeedKind.SOFT_RESET | DeedKind.HARD_RESET:
            return driver.deeds.reset(deed.kind is DeedKind.HARD_RESET)
        case DeedKind.TRIGGER:
            return driver.trigger(deed.message, deed.connector or None if deed.message in OF_A_CONNECTOR else None)
        case DeedKind.AVAILABLE | DeedKind.UNAVAILABLE:
            return driver.deeds.make_available(deed.connector, deed.kind is DeedKind.AVAILABLE)
