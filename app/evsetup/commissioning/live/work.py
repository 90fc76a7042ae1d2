"""The deeds that a person asks of one charger: journalled, promised by the charger, then seen, or their absence is said.

Only one runs at a time. What the charger tells by itself meanwhile stands in ``watch``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from evsetup.commissioning.journal import Journal
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


class DeedKind(Enum):
    """What may be asked; the value is the word in the terminal and in the journal."""

    START = "start"
    STOP = "stop"
    LIMIT = "limit"
    CLEAR_LIMIT = "clear-limit"
    UNLOCK = "unlock"
    SOFT_RESET = "soft-reset"
    HARD_RESET = "hard-reset"
    TRIGGER = "trigger"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Deed:
    """One wish. ``connector`` 0 is the whole charger; ``id_tag`` for a start, ``amps`` for a limit, ``message`` for a trigger."""

    kind: DeedKind
    connector: int = 1
    id_tag: str = ""
    amps: float = 0.0
    message: str = ""

    @property
    def words(self) -> Text:
        """The wish as people read it."""
        match self.kind:
            case DeedKind.START:
                return text("commissioning", "Start a charge on connector {n}", n=self.connector)
            case DeedKind.STOP:
                return text("commissioning", "Stop the charge")
            case DeedKind.LIMIT:
                return text("commissioning", "Limit connector {n} to {amps} A", n=self.connector, amps=f"{self.amps:g}")
            case DeedKind.CLEAR_LIMIT:
                return text("commissioning", "Take the limit back")
            case DeedKind.UNLOCK:
                return text("commissioning", "Unlock the plug of connector {n}", n=self.connector)
            case DeedKind.SOFT_RESET:
                return text("commissioning", "Restart, when no charge runs")
            case DeedKind.HARD_RESET:
                return text("commissioning", "Restart at once")
            case DeedKind.TRIGGER:
                return text("commissioning", "Ask for {message}", message=self.message)
            case DeedKind.AVAILABLE:
                return text("commissioning", "Put connector {n} in service", n=self.connector)
            case DeedKind.UNAVAILABLE:
                return text("commissioning", "Take connector {n} out of service", n=self.connector)


@dataclass(frozen=True, slots=True)
class DeedLine:
    """What came of one wish: when it was sent, the charger's word and when that came, what was seen and when.

    ``promise`` is ``""`` while there is none; ``outcome`` is ``None`` while the deed is looked for.
    """

    deed: Deed
    asked: datetime
    promise: str = ""
    promised: datetime | None = None
    outcome: Outcome | None = None
    ended: datetime | None = None

    @property
    def said(self) -> Text:
        """What was seen, or what is missing."""
        if self.outcome is None:
            return text("commissioning", "waiting to see it")
        if self.outcome.finding is not None:
            return self.outcome.finding.seen
        return self.outcome.seen or text("commissioning", "done")


class LiveWork:
    """The live side of one charger: ``lines`` are what was asked, newest last."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings) -> None:
        self.lines: tuple[DeedLine, ...] = ()
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._around = around
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
        return LiveWatch(self._around.csms, identity, changed)

    async def do(self, deed: Deed, told: Callable[[], None] = lambda: None) -> DeedLine:
        """Asks for it and looks whether it is done; ``told`` is called when its line changes.

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
                ended = {"setting": deed.kind.value, "outcome": outcome.kind.value, "promise": self.lines[at].promise}
                await self._journal.outcome(JobStep.DEED, ended)
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
            self._put(at, replace(self.lines[at], promise=f"{action}: {word}", promised=datetime.now(UTC)))

    def _put(self, at: int, line: DeedLine) -> None:
        self.lines = (*self.lines[:at], line, *self.lines[at + 1 :])
        self._told()


_ASIDE = frozenset({"GetTransactionStatus"})
"""What drivers ask beside a deed."""


def _stopped() -> Outcome:
    finding = Finding(
        "live.stopped",
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
            return driver.stop()
        case DeedKind.LIMIT:
            return driver.limit(deed.connector, deed.amps)
        case DeedKind.CLEAR_LIMIT:
            return driver.clear_limit()
        case DeedKind.UNLOCK:
            return driver.deeds.unlock(deed.connector)
        case DeedKind.SOFT_RESET | DeedKind.HARD_RESET:
            return driver.deeds.reset(deed.kind is DeedKind.HARD_RESET)
        case DeedKind.TRIGGER:
            return driver.trigger(deed.message)
        case DeedKind.AVAILABLE | DeedKind.UNAVAILABLE:
            return driver.deeds.make_available(deed.connector, deed.kind is DeedKind.AVAILABLE)
