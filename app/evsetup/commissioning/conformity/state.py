"""How a charger is set, taken before the first case and after the last: what may not differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.telling import told_in
from evsetup.commissioning.variable_access import OcppDriver
from evsetup.domain.finding import Fault
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.ocppj.session import CallRefused, CallTimedOut

_MOVES = frozenset({"datetime", "externalconfigchangedate"})
"""Settings that change by themselves."""
_UNUSABLE = frozenset({"Unavailable", "Faulted"})


@dataclass(frozen=True, slots=True)
class State:
    """``settings`` are the writable ones that the charger shows; ``list_version`` and ``profiles`` are ``None`` where it does not tell.

    ``profiles`` is how many charging profiles it holds (2.x) or the limits of its composite schedule (1.6); ``out_of_service`` are
    connectors that cannot be used.
    """

    settings: Mapping[VariableName, str] = field(default_factory=dict)
    list_version: int | None = None
    profiles: tuple[str, ...] | None = None
    out_of_service: frozenset[str] = frozenset()
    told: Mapping[str, str] = field(default_factory=dict)
    """Settings that the outlook looks at; they are not compared."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was; ``change`` puts it back where it is a setting."""

    what: Text
    change: VariableChange | None = None


async def take(bench: Bench, driver: OcppDriver, progress: ProgressSink = unheard) -> State:
    """Reads all that must be the same afterwards. Raises a ``Fault`` when the charger is gone."""
    snapshot = await driver.read_variables(progress)
    settings = {
        one.name: one.value
        for one in snapshot.variables.values()
        if one.writable and isinstance(one.value, str) and one.name.variable.casefold() not in _MOVES
    }
    point = await bench.point()
    lists, profiles = await _list_version(bench), await _profiles(bench)
    return State(settings, lists, profiles, _out_of_service(point), told_in(snapshot))


def differences(before: State, after: State) -> tuple[Difference, ...]:
    """What is not as it was."""
    found: list[Difference] = []
    now = {name.key: value for name, value in after.settings.items()}
    for name, old in before.settings.items():
        new = now.get(name.key)
        if new != old:
            what = text(
                "commissioning", "{name}: {old} → {new}", name=str(name), old=old, new="–" if new is None else new
            )
            found.append(Difference(what, VariableChange(name, new, old)))
    if before.list_version != after.list_version:
        old, new = str(before.list_version), str(after.list_version)
        found.append(Difference(text("commissioning", "version of the local list: {old} → {new}", old=old, new=new)))
    if before.profiles is not None and before.profiles != after.profiles:
        found.append(Difference(text("commissioning", "the limits of its charging profiles are others than before")))
    for place in sorted(after.out_of_service - before.out_of_service):
        found.append(Difference(text("commissioning", "connector {n} is out of service", n=place)))
    return tuple(found)


async def _list_version(bench: Bench) -> int | None:
    answer = await _asked(bench, "GetLocalListVersion", {})
    version = answer.get("listVersion" if bench.version is OcppVersion.V16 else "versionNumber")
    return version if isinstance(version, int) else None


async def _profiles(bench: Bench) -> tuple[str, ...] | None:
    """What limits the charger now; limits of a schedule that moves with the time are compared at this moment only."""
    old = bench.version is OcppVersion.V16
    told: list[str] = []
    for place in (0, 1):
        request: dict[str, object] = {"connectorId" if old else "evseId": place, "duration": 60}
        answer = await _asked(bench, "GetCompositeSchedule", request)
        schedule = answer.get("chargingSchedule" if old else "schedule")
        if not isinstance(schedule, Mapping):
            continue
        periods = schedule.get("chargingSchedulePeriod")
        first = periods[0] if isinstance(periods, list) and periods else {}
        limit = first.get("limit") if isinstance(first, Mapping) else None
        told.append(f"{place}: {limit} {schedule.get('chargingRateUnit')}")
    return tuple(told) or None


def _out_of_service(point: object) -> frozenset[str]:
    connectors = getattr(point, "connectors", {})
    return frozenset(str(number) for number, one in connectors.items() if one.status in _UNUSABLE)


async def _asked(bench: Bench, action: str, payload: Mapping[str, object]) -> Mapping[str, object]:
    """An answer, whatever its shape; nothing where there is none."""
    try:
        return await (await bench.point()).call(action, payload, bench.patience.call_s)
    except (CallRefused, CallTimedOut):
        return {}


async def put_back(driver: OcppDriver, found: tuple[Difference, ...]) -> None:
    """Writes the settings that differ; what does not take is seen when the state is taken again."""
    for one in found:
        if one.change is not None:
            try:
                await driver.write_variable(one.change)
            except Fault:
                continue
