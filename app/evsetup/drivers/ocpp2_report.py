"""A report of an OCPP 2.x station: asked for once, told in parts (part 2, B07 and B08).

Parts are numbered from 0, and the last says that nothing follows. Seen in the field and told as findings: holes in the
numbers, a last part that never comes, parts twice, parts under another number (``facts/ocpp.md`` §3.3, §5a). What came is used.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.secret import Secret
from evsetup.domain.text import text
from evsetup.domain.variable import Access, DataType, Variable, VariableName
from evsetup.drivers import ocpp2_report_findings as say
from evsetup.drivers import ocpp_outcomes as say_ocpp
from evsetup.drivers.ocpp2_link import StationOnCsms, new_request_id
from evsetup.drivers.ocpp2_variables import (
    component_of,
    name_in,
    number_or_none,
    text_of_value,
    variable_of,
)
from evsetup.ocppj.csms import CallReceived, CsmsEvent, Dropped
from evsetup.ocppj.session import LinkClosed

SECRET_VARIABLES = frozenset({"basicauthpassword", "apnpassword", "vpnpassword", "vpnkey", "simpin"})
"""Variables whose value is a secret, should a station show it; letter case does not count."""

_MOST_PARTS = 5_000
_MOST_VARIABLES = 50_000


@dataclass(frozen=True, slots=True)
class Report:
    """What a station told, in the order in which it came; ``findings`` say what was wrong with the telling.

    ``whole`` is ``False`` when its link was lost in the middle.
    """

    variables: tuple[Variable, ...]
    findings: tuple[Finding, ...] = ()
    whole: bool = True


@dataclass(slots=True)
class _Parts:
    """The parts of one report as they came."""

    by_number: dict[int, Mapping[str, object]] = field(default_factory=dict)
    twice: set[int] = field(default_factory=set)
    count: int = 0
    last: int | None = None

    def take(self, part: Mapping[str, object]) -> None:
        number = number_or_none(part.get("seqNo"))
        number = self.count if number is None else number
        self.count += 1
        if number in self.by_number:
            self.twice.add(number)
        self.by_number[number] = part
        if part.get("tbc") is not True:
            self.last = number

    @property
    def missing(self) -> tuple[int, ...]:
        """Numbers below the highest that did not come; at most 1000 are looked for."""
        highest = min(max(self.by_number, default=-1), 1000)
        return tuple(number for number in range(highest) if number not in self.by_number)

    @property
    def whole(self) -> bool:
        return self.last is not None and not self.missing


async def read_report(
    station: StationOnCsms, action: str, wanted: Mapping[str, object], progress: ProgressSink
) -> Report | Outcome:
    """Asks with ``action`` (GetBaseReport or GetReport) and gathers the parts; an ``Outcome`` when it tells nothing.

    Each part restarts the wait. What came before a link was lost is still given, and it is said.

    Raises:
        Unreachable: the station is not connected, and nothing was sent.
    """
    request = new_request_id()
    heard: asyncio.Queue[Mapping[str, object] | None] = asyncio.Queue()

    def hear(event: CsmsEvent) -> None:
        match event:
            case CallReceived(identity, "NotifyReport", payload) if identity == station.identity:
                heard.put_nowait(payload)
            case Dropped(identity) if identity == station.identity:
                heard.put_nowait(None)

    await station.here()
    stop = station.csms.subscribe(hear)
    try:
        try:
            answer = await station.ask(action, {"requestId": request, **wanted})
        except Fault as fault:
            return station.failed(action, fault)
        if answer.get("status") == "EmptyResultSet":
            return Report(())
        promise = station.judged(action, answer)
        if not promise.good:
            return promise
        return await _gather(station, request, heard, progress, action)
    finally:
        stop()


async def _gather(
    station: StationOnCsms,
    request: int,
    heard: asyncio.Queue[Mapping[str, object] | None],
    progress: ProgressSink,
    action: str,
) -> Report | Outcome:
    parts, foreign = _Parts(), _Parts()
    findings: list[Finding] = []
    cut = False
    deadline = time.monotonic() + station.timings.report_s
    while not parts.whole:
        try:
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                part = await heard.get()
        except TimeoutError:
            break
        if part is None and not parts.count and not foreign.count:
            return say_ocpp.command_lost(action, LinkClosed(action))
        if part is None:
            cut = True
            findings.append(say.report_link_lost(parts.count + foreign.count))
            break
        if part.get("requestId") == request:
            parts.take(part)
            progress(Progress(text("drivers", "The charger reports its settings"), parts.count))
        else:
            foreign.take(part)
        if parts.count + foreign.count >= _MOST_PARTS:
            findings.append(say.report_endless(_MOST_PARTS))
            break
        patience = station.timings.report_s if parts.last is None else station.timings.late_s
        deadline = time.monotonic() + patience
    broken_off = bool(findings)
    if not parts.count and foreign.count:
        findings.append(say.report_under_another_number(foreign.count))
        parts = foreign
    if not parts.count:
        return say.report_never_came(action, station.timings.report_s)
    return Report(tuple(_variables(parts)), (*findings, *_judged(parts, broken_off)), not cut)


def _judged(parts: _Parts, broken_off: bool) -> Iterator[Finding]:
    if parts.missing:
        yield say.report_gaps(parts.missing)
    if parts.last is None and not broken_off:
        yield say.report_never_ended(parts.count)
    if parts.twice:
        yield say.report_twice(sorted(parts.twice))


def _variables(parts: _Parts) -> Iterator[Variable]:
    """Every attribute of every variable; of one that came twice, the later counts."""
    found: dict[tuple[str, ...], Variable] = {}
    for number in sorted(parts.by_number):
        entries = parts.by_number[number].get("reportData")
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, Mapping):
                for variable in _attributes(entry):
                    if len(found) < _MOST_VARIABLES:
                        found[variable.name.key] = variable
    yield from found.values()


def _attributes(entry: Mapping[str, object]) -> Iterator[Variable]:
    attributes = entry.get("variableAttribute")
    about = entry.get("variableCharacteristics")
    about = about if isinstance(about, Mapping) else {}
    for attribute in attributes if isinstance(attributes, list) else ():
        if not isinstance(attribute, Mapping):
            continue
        name = name_in({**entry, "attributeType": attribute.get("type")})
        if name is not None:
            yield Variable(
                name,
                value_shown(name, text_of_value(attribute.get("value"))),
                _access(attribute.get("mutability")),
                _data_type(about.get("dataType")),
                str(about.get("unit") or ""),
                _limit(about.get("minLimit")),
                _limit(about.get("maxLimit")),
                tuple(word.strip() for word in str(about.get("valuesList") or "").split(",") if word.strip()),
            )


def value_shown(name: VariableName, value: str | None) -> str | Secret | None:
    """The value as it is kept: a secret that a station shows is a secret all the same."""
    if value and name.variable.casefold() in SECRET_VARIABLES:
        return Secret(value)
    return value


def only(names: Iterable[VariableName]) -> Mapping[str, object]:
    """The part of a GetReport that asks for these variables only."""
    return {"componentVariable": [{"component": component_of(name), "variable": variable_of(name)} for name in names]}


def _access(word: object) -> Access:
    return next((access for access in Access if access.value == word), Access.READ_WRITE)


def _data_type(word: object) -> DataType:
    return next((kind for kind in DataType if kind.value and kind.value == word), DataType.UNKNOWN)


def _limit(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
