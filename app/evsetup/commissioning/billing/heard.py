"""What a charger's meter sends: every measurand with how often and in which phases, the clock-aligned values, and what is signed.

Contexts: OCPP 1.6 §7.31, 2.0.1 ``ReadingContextEnumType``; a sample that tells none is ``Sample.Periodic``, one that tells no measurand is
``Energy.Active.Import.Register`` (1.6 §7.43, 2.0.1 part 2 §2.44).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Final

from evsetup.commissioning.billing.demand import REGISTER
from evsetup.domain.signed_reading import SignedReading, signed_in
from evsetup.ocppj.meter_values import moment_of

PERIODIC: Final = "Sample.Periodic"
CLOCK: Final = "Sample.Clock"
BEGIN: Final = "Transaction.Begin"
END: Final = "Transaction.End"

_MOST_KINDS = 200
_MOST_SIGNED = 100
_MOST_TIMES = 500
_LONGEST_WORD = 50
_SAME_MOMENT_S = 0.01


@dataclass(frozen=True, slots=True)
class HeardMeasurand:
    """One measurand in one context: how often it came, in which phases and units, and its last value as it was sent."""

    measurand: str
    context: str
    count: int
    phases: tuple[str, ...]
    units: tuple[str, ...]
    last: str


@dataclass(frozen=True, slots=True)
class HeardSigned:
    """A signed value, with the context and the charger's time of the message that held it."""

    reading: SignedReading
    context: str
    at: datetime | None


@dataclass(slots=True)
class _Tally:
    count: int = 0
    phases: dict[str, None] = field(default_factory=dict)
    units: dict[str, None] = field(default_factory=dict)
    last: str = ""


class Heard:
    """All that was heard; ``take`` each request of the charger as it comes."""

    def __init__(self) -> None:
        self.messages = 0
        self.transactions_ended = 0
        self.begins_with_register = self.ends_with_register = False
        self._tallies: dict[tuple[str, str], _Tally] = {}
        self._signed: deque[HeardSigned] = deque(maxlen=_MOST_SIGNED)
        self._signed_count = 0
        self._times: dict[str, deque[datetime]] = {}

    @property
    def measurands(self) -> tuple[HeardMeasurand, ...]:
        """Each measurand in each context, in the order of its first coming."""
        return tuple(
            HeardMeasurand(measurand, context, one.count, tuple(one.phases), tuple(one.units), one.last)
            for (measurand, context), one in self._tallies.items()
        )

    @property
    def signed(self) -> tuple[HeardSigned, ...]:
        """The newest signed values; ``signed_count`` is how many came in all."""
        return tuple(self._signed)

    @property
    def signed_count(self) -> int:
        """How many signed values came."""
        return self._signed_count

    def has(self, measurand: str, *contexts: str) -> bool:
        """Whether it came in one of ``contexts``, or in any when none is named."""
        wanted = measurand.casefold()
        return any(
            name.casefold() == wanted and (not contexts or context in contexts) for name, context in self._tallies
        )

    def has_context(self, context: str) -> bool:
        """Whether any value of that context came."""
        return any(told == context for _, told in self._tallies)

    def interval_s(self, context: str = PERIODIC) -> float | None:
        """The usual time between two values of that context, by the charger's own clock; ``None`` before the second came."""
        times = sorted(self._times.get(context, ()))
        gaps = [gap for one, next_ in pairwise(times) if (gap := (next_ - one).total_seconds()) > _SAME_MOMENT_S]
        return median(gaps) if gaps else None

    def clock_times(self) -> tuple[datetime, ...]:
        """The charger's own times of its clock-aligned values."""
        return tuple(self._times.get(CLOCK, ()))

    def take(self, action: str, payload: Mapping[str, object]) -> None:
        """One request of the charger; what has no meter value in it is passed over."""
        match action:
            case "MeterValues" | "TransactionEvent":
                values = payload.get("meterValue")
            case "StopTransaction":
                values = payload.get("transactionData")
            case "StartTransaction":
                self.begins_with_register |= _is_number(payload.get("meterStart"))
                return
            case _:
                return
        ended = action == "StopTransaction" or payload.get("eventType") == "Ended"
        self.transactions_ended += ended
        self.ends_with_register |= action == "StopTransaction" and _is_number(payload.get("meterStop"))
        before = len(self._tallies), self._signed_count
        for value in _objects(values):
            self._take_value(value)
        self.messages += 1 if values or (len(self._tallies), self._signed_count) != before else 0
        if action == "TransactionEvent":
            self.begins_with_register |= self.has(REGISTER, BEGIN)
            self.ends_with_register |= self.has(REGISTER, END)

    def _take_value(self, value: Mapping[str, object]) -> None:
        at = moment_of(value.get("timestamp"))
        contexts: set[str] = set()
        for sample in _objects(value.get("sampledValue")):
            context = _word(sample.get("context")) or PERIODIC
            contexts.add(context)
            signed = signed_in(sample)
            if signed is not None:
                self._signed_count += 1
                self._signed.append(HeardSigned(signed, context, at))
            if sample.get("format") != "SignedData":
                self._count(sample, context)
        if at is None:
            return
        for context in contexts:
            if context in self._times or len(self._times) < _MOST_KINDS:
                self._times.setdefault(context, deque(maxlen=_MOST_TIMES)).append(at)

    def _count(self, sample: Mapping[str, object], context: str) -> None:
        key = _word(sample.get("measurand")) or REGISTER, context
        tally = self._tallies.get(key)
        if tally is None:
            if len(self._tallies) >= _MOST_KINDS:
                return
            tally = self._tallies[key] = _Tally()
        tally.count += 1
        unit = sample.get("unitOfMeasure")
        told = unit.get("unit") if isinstance(unit, Mapping) else sample.get("unit")
        for word, among in ((_word(sample.get("phase")), tally.phases), (_word(told), tally.units)):
            if word and len(among) < _MOST_KINDS:
                among[word] = None
        value = sample.get("value")
        tally.last = _word(value if isinstance(value, str) else f"{value}" if _is_number(value) else "")


def _objects(values: object) -> Iterator[Mapping[str, object]]:
    for value in values if isinstance(values, list) else ():
        if isinstance(value, Mapping):
            yield value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _word(value: object) -> str:
    return "".join(one for one in value[:_LONGEST_WORD] if one.isprintable()) if isinstance(value, str) else ""
