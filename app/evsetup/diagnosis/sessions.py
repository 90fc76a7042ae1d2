"""The transactions of a recording: how long, how much energy, where nothing was measured, and what went wrong meanwhile."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from evsetup.diagnosis.rules.charges import Charge, connector_of
from evsetup.diagnosis.rules.rule import Rule, Said
from evsetup.diagnosis.trace_entry import Closed
from evsetup.domain.text import Text, text
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.meter_values import MeterReading

MOST_SESSIONS = 10_000
MOST_ERRORS = 20
MOST_MOMENTS = 50_000
GAP_TIMES, SHORTEST_GAP_S = 3.0, 10.0
"""A stretch without a reading is a gap when it is so many times as long as usual, and not shorter than this."""


@dataclass(frozen=True, slots=True)
class Gap:
    """No reading came from the one moment to the other, by the charger's clock; ``offline``: a link ended in it."""

    begins: datetime
    ends: datetime
    offline: bool


@dataclass(frozen=True, slots=True)
class Session:
    """One transaction. Rows count the messages of the recording from 1; ``evse`` is the connector in 1.6.

    ``energy_wh`` is what its record tells (``by_record``), else what the register counted meanwhile; ``peak_w`` the highest power that
    was told. ``errors`` are in the words of the wire. ``whole`` says that its end was heard.
    """

    charger: str
    evse: int
    id: str
    tag: str
    begun: datetime
    ended: datetime | None
    first_row: int
    last_row: int
    energy_wh: float | None
    by_record: bool
    peak_w: float | None
    readings: int
    reason: str
    gaps: tuple[Gap, ...]
    errors: tuple[str, ...]
    whole: bool

    @property
    def oddities(self) -> tuple[Text, ...]:
        """What stands out besides its errors."""
        lost = sum(gap.offline for gap in self.gaps)
        told = (
            (lost, text("diagnosis", "connection lost × {count}", count=lost)),
            (len(self.gaps) - lost, text("diagnosis", "no meter values × {count}", count=len(self.gaps) - lost)),
            (not self.whole, text("diagnosis", "its end was not heard")),
        )
        return tuple(words for there, words in told if there)

    @property
    def seconds(self) -> float | None:
        """How long it took; ``None`` while its end is not known."""
        return None if self.ended is None else (self.ended - self.begun).total_seconds()


@dataclass(slots=True)
class SessionBook:
    """All sessions of a recording in the order of their ends; ``left_out`` counts those beyond ``MOST_SESSIONS``."""

    sessions: list[Session] = field(default_factory=list)
    left_out: int = 0

    def add(self, session: Session) -> None:
        """A session that is over, or that the recording ends in."""
        if len(self.sessions) < MOST_SESSIONS:
            self.sessions.append(session)
        else:
            self.left_out += 1


@dataclass(slots=True)
class _Running:
    charge: Charge
    first_wh: float | None = None
    peak_w: float | None = None
    last_row: int = 0
    moments: list[tuple[datetime, bool]] = field(default_factory=list)
    lost: bool = False
    errors: dict[str, None] = field(default_factory=dict)


class SessionListener(Rule):
    """Hears one charger as rules do and writes its sessions into a book; it suspects nothing."""

    def __init__(self, charger: str, book: SessionBook) -> None:
        super().__init__()
        self._charger = charger
        self._book = book
        self._running: dict[int, _Running] = {}

    def begun(self, charge: Charge) -> None:
        """Opens a session."""
        self._running[id(charge)] = _Running(charge, last_row=charge.row)

    def metered(self, charge: Charge, at: datetime, reading: MeterReading, row: int) -> None:
        """Keeps what a reading adds."""
        if (running := self._running.get(id(charge))) is None:
            return
        running.last_row = max(running.last_row, row)
        if reading.power_w is not None:
            running.peak_w = max(running.peak_w or 0.0, reading.power_w)
        if running.first_wh is None:
            running.first_wh = reading.energy_wh
        if len(running.moments) < MOST_MOMENTS and (not running.moments or running.moments[-1][0] != at):
            running.moments.append((at, running.lost))
            running.lost = False

    def over(self, charge: Charge) -> None:
        """Closes a session."""
        if (running := self._running.pop(id(charge), None)) is not None:
            self._book.add(self._session(running))

    def closed(self, _link: Closed) -> None:
        """What is measured next comes after a loss."""
        for running in self._running.values():
            running.lost = True

    def asked(self, call: Said) -> None:
        """Notes a connector's own trouble."""
        if call.action != "StatusNotification" or call.by is not Direction.FROM_CHARGER:
            return
        code = str(call.payload.get("errorCode", "NoError"))
        status = str(call.payload.get("status", call.payload.get("connectorStatus", "")))
        if status == "Faulted" or code != "NoError":
            self._note(f"{status or call.action} · {code}", connector_of(call))

    def answered(self, call: Said, answer: Said) -> None:
        """Notes a request that was answered with an error."""
        if answer.error:
            self._note(f"{call.action} · {answer.error}", connector_of(call))

    def ended(self, _at: datetime, _first: datetime) -> None:
        """What still runs is told as far as it came."""
        for running in self._running.values():
            self._book.add(self._session(running))
        self._running.clear()

    def _note(self, words: str, connector: int) -> None:
        for running in self._running.values():
            if connector in (0, running.charge.connector) and len(running.errors) < MOST_ERRORS:
                running.errors[words[:200]] = None

    def _session(self, running: _Running) -> Session:
        charge = running.charge
        record = (
            charge.stop_wh - charge.start_wh if charge.stop_wh is not None and charge.start_wh is not None else None
        )
        counted = (
            charge.last_wh - running.first_wh if charge.last_wh is not None and running.first_wh is not None else None
        )
        errors = (*((f"Authorize · {charge.refused}",) if charge.refused else ()), *running.errors)
        return Session(
            self._charger,
            charge.connector,
            charge.id,
            charge.tag,
            charge.begun,
            charge.ended,
            charge.row,
            max(charge.end_row, running.last_row),
            counted if record is None else record,
            record is not None,
            running.peak_w,
            charge.readings,
            charge.reason,
            gaps_of(running.moments),
            errors,
            charge.ended is not None,
        )


def gaps_of(moments: list[tuple[datetime, bool]]) -> tuple[Gap, ...]:
    """The stretches between readings that are much longer than usual; each moment says whether a link ended before it."""
    steps = [(after[0] - before[0]).total_seconds() for before, after in pairwise(moments)]
    if len(steps) < 2:
        return ()
    most = timedelta(seconds=max(SHORTEST_GAP_S, GAP_TIMES * statistics.median(steps)))
    return tuple(Gap(before, after, lost) for (before, _), (after, lost) in pairwise(moments) if after - before > most)
