"""The variable monitors of a simulated 2.x station: kept over restarts, watched, told of (N01 to N08 of OCPP 2.0.1)."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Final

from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import DataType
from evsetup.simulator.device_model import Definition
from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.samples import now
from evsetup.simulator.variable_values import Refusal, rejected

if TYPE_CHECKING:
    from evsetup.simulator.ocpp2_station import ChargingStation

THRESHOLDS: Final = frozenset({"UpperThreshold", "LowerThreshold"})
PERIODIC: Final = frozenset({"Periodic", "PeriodicClockAligned"})
_NUMBERS: Final = frozenset({DataType.INTEGER, DataType.DECIMAL})
_KINDS: Final = THRESHOLDS | PERIODIC | {"Delta"}
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Monitor:
    """One monitor; ``place`` is what its variable is stored as."""

    id: int
    place: str
    kind: str
    value: float
    severity: int
    transaction: bool = False


@dataclass(slots=True)
class _Seen:
    """What was seen of one monitor's variable last."""

    value: str
    over: bool = False
    told_at: float = 0.0


def flaw_of(definition: Definition, kind: str, value: float, severity: int) -> Refusal | None:
    """Why such a monitor cannot be (N04)."""
    if not definition.monitored or kind not in _KINDS:
        return Refusal("UnsupportedMonitorType", "UnsupportedParam")
    if kind in THRESHOLDS and definition.data_type not in _NUMBERS:
        return Refusal("UnsupportedMonitorType", "UnsupportedParam")
    if not 0 <= severity <= 9:
        return rejected("InvalidValue", "severity")
    if kind not in THRESHOLDS and value < 0:
        return rejected("ValuePositiveOnly")
    if kind in THRESHOLDS:
        top = definition.attributes.get("MaxSet")
        high = definition.high if definition.high is not None else float(top.value) if top is not None else None
        if high is not None and value > high:
            return rejected("ValueTooHigh")
        if definition.low is not None and value < definition.low:
            return rejected("ValueTooLow")
    return None


@dataclass(slots=True)
class Monitors:
    """All monitors that a CSMS has set."""

    flash: Flash
    _seen: dict[int, _Seen] = field(default_factory=dict)
    _event_ids: itertools.count[int] = field(default_factory=lambda: itertools.count(100_000))
    any: asyncio.Event = field(default_factory=asyncio.Event)
    """Set while there is something to watch."""

    def __post_init__(self) -> None:
        if self.all:
            self.any.set()

    @property
    def all(self) -> Mapping[int, Monitor]:
        """By their ids."""
        found: dict[int, Monitor] = {}
        stored = self.flash.read("monitors", [])
        for entry in stored if isinstance(stored, list) else []:
            match entry:
                case {
                    "id": int(number),
                    "place": str(place),
                    "kind": str(kind),
                    "value": int() | float() as value,
                    "severity": int(severity),
                    "transaction": bool(transaction),
                }:
                    found[number] = Monitor(number, place, kind, float(value), severity, transaction)
        return found

    def put(self, monitor: Monitor, value: str) -> bool:
        """Sets one on a variable that is ``value`` now, in place of that with its id; whether there was room."""
        held = {**self.all, monitor.id: monitor}
        if len(held) > _MOST:
            return False
        self._store(held)
        self._seen[monitor.id] = _Seen(value, told_at=asyncio.get_running_loop().time())
        return True

    def new_id(self) -> int:
        """One that no monitor has had."""
        last = self.flash.read("last_monitor", 0)
        number = (last if isinstance(last, int) else 0) + 1
        self.flash.write(last_monitor=number)
        return number

    def clear(self, number: int) -> bool:
        """Whether there was one."""
        held = dict(self.all)
        if held.pop(number, None) is None:
            return False
        self._store(held)
        return True

    def clear_all(self) -> None:
        """Back to what the maker has set: nothing."""
        self._store({})

    def _store(self, held: Mapping[int, Monitor]) -> None:
        told: list[Json] = [dict(asdict(one)) for one in held.values()]
        self.flash.write(monitors=told)
        self._seen = {number: seen for number, seen in self._seen.items() if number in held}
        if held:
            self.any.set()
        else:
            self.any.clear()

    async def watch(self, station: ChargingStation) -> None:
        """Tells of what crosses a monitor."""
        loop = asyncio.get_running_loop()
        while not station.station.quirks.silent_monitors:
            await self.any.wait()
            await station.accepted.wait()
            for monitor in self.all.values():
                await self._look(station, monitor, loop.time())
            await asyncio.sleep(max(0.02, station.station.pace.seconds(0.5)))

    async def _look(self, station: ChargingStation, monitor: Monitor, at: float) -> None:
        definition = next((one for one in station.model.shown() if one.stored_as("Actual") == monitor.place), None)
        if definition is None:
            return
        value = station.model.value(definition)
        seen = self._seen.get(monitor.id)
        if seen is None:
            # After a restart a threshold that is crossed is told again; a change or a period begins here.
            self._seen[monitor.id] = seen = _Seen(value, told_at=at)
        trigger, cleared = self._crossed(definition, monitor, seen, value, at)
        if not trigger or monitor.severity > station.model.whole("MonitoringCtrlr", "ActiveMonitoringLevel"):
            return
        event: dict[str, object] = {
            "eventId": next(self._event_ids),
            "timestamp": now(),
            "trigger": trigger,
            "actualValue": value,
            "eventNotificationType": "CustomMonitor",
            "variableMonitoringId": monitor.id,
            "component": definition.component.to_json(),
            "variable": definition.variable_json(),
            **({"cleared": True} if cleared else {}),
        }
        if station.station.version is OcppVersion.V21:
            event["severity"] = monitor.severity
        notice = {"generatedAt": now(), "seqNo": 0, "tbc": False, "eventData": [event]}
        await station.send("NotifyEvent", notice)

    def _crossed(
        self, definition: Definition, monitor: Monitor, seen: _Seen, value: str, at: float
    ) -> tuple[str, bool]:
        """The trigger of an event that is due (empty: none), and whether it tells of an end."""
        if monitor.kind in PERIODIC:
            if at - seen.told_at < max(1.0, monitor.value):
                return "", False
            seen.told_at = at
            return "Periodic", False
        if monitor.kind in THRESHOLDS:
            number = float(value)
            over = number > monitor.value if monitor.kind == "UpperThreshold" else number < monitor.value
            changed, seen.over = over != seen.over, over
            return ("Alerting" if changed else ""), changed and not over
        if definition.data_type in _NUMBERS:
            moved = abs(float(value) - float(seen.value)) >= monitor.value and value != seen.value
        else:
            moved = value != seen.value
        if moved:
            seen.value = value
        return ("Delta" if moved else ""), False
