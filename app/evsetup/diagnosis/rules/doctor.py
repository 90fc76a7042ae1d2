"""Gives one charger's recording to all rules, each only what it asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from evsetup.diagnosis.rules.charges import Charges, connector_of
from evsetup.diagnosis.rules.rule import Rule, Said, Suspicion
from evsetup.diagnosis.trace_entry import Closed, Control, Opened, Refused
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Call, CallError, CallResult, Send

MOST_WAITING = 256
"""So many requests of one side are kept in mind until they are answered."""


class Doctor:
    """Hears everything of one charger in its order; ``end`` it, then read ``suspicions``."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._charges = Charges()
        self._waiting: dict[tuple[int, Direction], dict[str, Said]] = {}
        self._by_action: dict[str, tuple[Rule, ...]] = {}

    @property
    def suspicions(self) -> tuple[Suspicion, ...]:
        """What all rules suspect, the worst first."""
        found = (suspicion for rule in self._rules for suspicion in rule.suspicions)
        return tuple(sorted(found, key=lambda one: (-one.finding.severity, one.first)))

    def opened(self, link: Opened) -> None:
        """A link began."""
        for rule in self._rules:
            rule.opened(link)

    def closed(self, link: Closed) -> None:
        """A link ended; what was not answered on it never will be."""
        for rule in self._rules:
            rule.closed(link)
        for direction in Direction:
            self._waiting.pop((link.link, direction), None)

    def refused(self, link: Refused) -> None:
        """The charger was not let in."""
        for rule in self._rules:
            rule.refused(link)

    def control(self, ping: Control) -> None:
        """A ping or a pong."""
        for rule in self._rules:
            rule.control(ping)

    def heard(self, record: FrameRecord, link: int, row: int, size: int) -> None:
        """A message; ``size`` in bytes as it crossed the wire."""
        places = tuple(deviation.place for deviation in record.deviations)

        def said(action: str, payload: object, id: object, error: str = "") -> Said:
            members = payload if isinstance(payload, dict) else {}
            return Said(
                row, record.at, link, record.direction, action, members, str(id), error, size, record.version, places
            )

        match record.frame:
            case Call(id, action, payload):
                call = said(action, payload, id)
                waiting = self._waiting.setdefault((link, record.direction), {})
                waiting[call.id] = call
                if len(waiting) > MOST_WAITING:
                    del waiting[next(iter(waiting))]
                self._asked(call)
            case Send(id, action, payload):
                self._asked(said(action, payload, id))
            case CallResult(id, payload):
                self._answered(said(record.action, payload, id))
            case CallError(id, code):
                self._answered(said(record.action, {}, id, code or "?"))

    def end(self, at: datetime, first: datetime) -> None:
        """There is no more."""
        for rule in self._rules:
            rule.ended(at, first)

    def _asked(self, call: Said) -> None:
        self._each(call.action, lambda rule: rule.asked(call))
        before = self._charges.on(_connector_of(call)) if call.action in _STARTS else None
        begun = self._charges.starts(call)
        if begun is not None:
            if before is not None and before is not begun:
                self._forget(before)
            for rule in self._rules:
                rule.begun(begun)
        for charge, at, reading in self._charges.readings(call):
            for rule in self._rules:
                rule.metered(charge, at, reading, call.row)
            self._charges.heard(charge, reading)
        over = self._charges.ends(call)
        if over is not None:
            for rule in self._rules:
                rule.over(over)

    def _forget(self, before: object) -> None:
        for key, charge in tuple(self._charges.running.items()):
            if charge is before:
                del self._charges.running[key]
                for rule in self._rules:
                    rule.over(charge)

    def _answered(self, answer: Said) -> None:
        call = self._waiting.get((answer.link, answer.by.other), {}).pop(answer.id, None)
        if call is None:
            return
        self._charges.numbered(call, answer)
        self._each(call.action, lambda rule: rule.answered(call, answer))

    def _each(self, action: str, tell: Callable[[Rule], None]) -> None:
        if action not in self._by_action:
            if len(self._by_action) > MOST_WAITING:
                self._by_action.clear()
            self._by_action[action] = tuple(r for r in self._rules if not r.actions or action in r.actions)
        for rule in self._by_action[action]:
            tell(rule)


_STARTS = frozenset({"StartTransaction", "TransactionEvent"})


def _connector_of(call: Said) -> int:
    return connector_of(call) if call.payload.get("eventType", "Started") == "Started" else -1
