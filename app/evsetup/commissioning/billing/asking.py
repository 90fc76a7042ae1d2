"""Asks a charger for each measurand by itself and then for all together, and for the intervals; afterwards all is as it was.

A list of measurands is taken whole or not at all (1.6 §9.1.23), so only one at a time tells what a charger measures. What it takes is a
promise; whether the next MeterValues hold it is the proof (``facts/ocpp.md`` §2.6).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum

from evsetup.commissioning.billing.demand import ALIGNED_ENABLED, Demand, MeterSetting, name_of
from evsetup.commissioning.billing.hearing import Hearing
from evsetup.commissioning.variable_access import OcppDriver
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.domain.variable import Snapshot, VariableChange, VariableName
from evsetup.drivers.driver import OcppControl

_COMES_S = 5.0
_LEFT_OUT = "driver.ocpp.measurands-left-out"


class Took(Enum):
    """What a charger said to one wish; the value is the word in the record and in ``--json``."""

    TAKEN = "taken"
    AFTER_RESTART = "after a restart"
    REFUSED = "refused"
    NOT_THERE = "no such setting"
    NO_ANSWER = "no answer"

    @property
    def good(self) -> bool:
        """Whether it took it."""
        return self in {Took.TAKEN, Took.AFTER_RESTART}

    @property
    def words(self) -> Text:
        """The answer that people read."""
        return _TOOK[self]


_TOOK = {
    Took.TAKEN: text("commissioning", "taken"),
    Took.AFTER_RESTART: text("commissioning", "taken, acts after a restart"),
    Took.REFUSED: text("commissioning", "refused"),
    Took.NOT_THERE: text("commissioning", "no such setting"),
    Took.NO_ANSWER: text("commissioning", "no answer"),
}


@dataclass(frozen=True, slots=True)
class AskedMeasurand:
    """One measurand by itself: what the charger said, and whether its next meter values held it (``None``: could not be looked at)."""

    measurand: str
    took: Took
    sent: bool | None = None


@dataclass(frozen=True, slots=True)
class AskedSetting:
    """One setting with the value asked for, what the charger said, and whether it then showed that value."""

    setting: MeterSetting
    value: str
    took: Took
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """All answers. ``together`` is ``None`` where less than two were taken alone; ``not_restored`` are settings that are not as before."""

    measurands: tuple[AskedMeasurand, ...] = ()
    together: Took | None = None
    together_sent: tuple[str, ...] | None = None
    settings: tuple[AskedSetting, ...] = ()
    not_restored: tuple[str, ...] = ()

    @property
    def taken(self) -> tuple[str, ...]:
        """What was taken alone."""
        return tuple(one.measurand for one in self.measurands if one.took.good)


Noted = Callable[[str, VariableChange, Outcome | None], Awaitable[None]]
"""Told ``("intent" | "outcome" | "read-back", change, outcome)`` around each writing; an intent is safe on disk when it returns."""


class TemporarySettings:
    """Settings written for a while: ``put`` each, ``restore`` all."""

    def __init__(self, driver: OcppDriver, before: Snapshot, noted: Noted) -> None:
        self._driver = driver
        self._before = before
        self._noted = noted
        self._changed: dict[tuple[str, ...], VariableChange] = {}

    def has(self, name: VariableName) -> bool:
        """Whether the charger showed it."""
        return name in self._before.variables

    def value(self, name: VariableName) -> str:
        """What it showed before anything was written; ``""`` where it shows nothing."""
        variable = self._before.variables.get(name)
        return variable.value if variable is not None and isinstance(variable.value, str) else ""

    async def put(self, name: VariableName, value: str) -> Took:
        """Writes it. Raises a ``Fault`` when the charger is gone."""
        if not self.has(name):
            return Took.NOT_THERE
        change = VariableChange(self._spelled(name), self.value(name), value)
        self._changed.setdefault(name.key, change)
        return await self._write(change)

    async def shows(self, name: VariableName, value: str) -> bool:
        """Whether it shows ``value`` now."""
        outcome = await self._driver.confirm_variable(VariableChange(self._spelled(name), None, value))
        return outcome.kind is OutcomeKind.APPLIED or outcome.kind is OutcomeKind.UNCHANGED

    async def restore(self) -> tuple[str, ...]:
        """Puts everything back as it was, the last first, and reads it back; returns the names that are not as they were."""
        left: list[str] = []
        for change in reversed(tuple(self._changed.values())):
            old = change.old if isinstance(change.old, str) else ""
            back = VariableChange(change.name, None, old)
            try:
                took = await self._write(back)
                good = took.good and (took is Took.AFTER_RESTART or await self._confirmed(back))
            except Fault:
                good = False
            if not good:
                left.append(str(change.name))
        self._changed.clear()
        return tuple(left)

    async def _confirmed(self, change: VariableChange) -> bool:
        outcome = await self._driver.confirm_variable(change)
        await self._noted("read-back", change, outcome)
        return outcome.good

    async def _write(self, change: VariableChange) -> Took:
        await self._noted("intent", change, None)
        outcome = Outcome(OutcomeKind.UNCHANGED)
        try:
            outcome = await self._driver.write_variable(change)
        finally:
            await asyncio.shield(self._noted("outcome", change, outcome))
        match outcome.kind:
            case OutcomeKind.NEEDS_RESTART:
                return Took.AFTER_RESTART
            case OutcomeKind.APPLIED | OutcomeKind.UNCHANGED:
                # The driver of 1.6 sets what it can of a list that was refused whole.
                left_out = outcome.finding is not None and outcome.finding.code == _LEFT_OUT
                return Took.REFUSED if left_out else Took.TAKEN
            case OutcomeKind.NOT_OFFERED:
                return Took.NOT_THERE
            case OutcomeKind.REFUSED:
                return Took.REFUSED
            case OutcomeKind.SILENT:
                return Took.NO_ANSWER
            case _:
                outcome.or_raise()
                return Took.TAKEN

    def _spelled(self, name: VariableName) -> VariableName:
        variable = self._before.variables.get(name)
        return variable.name if variable is not None else name


class Asking:
    """One run of questions to one charger; ``asked`` is what is known so far."""

    def __init__(
        self,
        settings: TemporarySettings,
        control: OcppControl,
        version: OcppVersion,
        hearing: Hearing,
        progress: ProgressSink = unheard,
    ) -> None:
        self.asked = Asked()
        self._settings = settings
        self._control = control
        self._version = version
        self._hearing = hearing
        self._progress = progress
        self._can_look = True

    async def run(self, demand: Demand) -> Asked:
        """Asks for what ``demand`` names. Raises a ``Fault`` when the charger is gone; what was written is put back in any case."""
        try:
            await self._measurands(demand.measurands)
            await self._intervals(demand)
        finally:
            self._say(text("commissioning", "Putting the settings back"), 0, 0)
            left = await asyncio.shield(self._settings.restore())
            self.asked = replace(self.asked, not_restored=left)
        return self.asked

    async def _measurands(self, wanted: Iterable[str]) -> None:
        name, wanted = name_of(MeterSetting.SAMPLED, self._version), tuple(wanted)
        for number, measurand in enumerate(wanted):
            self._say(text("commissioning", "Asking for {what}", what=measurand), number, len(wanted) + 1)
            took = await self._settings.put(name, measurand)
            sent = (await self._sent((measurand,))) if took is Took.TAKEN else None
            held = None if sent is None else measurand in sent
            self._keep(measurands=(*self.asked.measurands, AskedMeasurand(measurand, took, held)))
            if took is Took.NOT_THERE and not self._settings.has(name):
                return
        taken = self.asked.taken
        if len(taken) > 1:
            self._say(text("commissioning", "Asking for all together"), len(wanted), len(wanted) + 1)
            took = await self._settings.put(name, ",".join(taken))
            whole = took.good and (took is Took.AFTER_RESTART or await self._settings.shows(name, ",".join(taken)))
            sent = (await self._sent(taken)) if took is Took.TAKEN else None
            self._keep(together=took if whole else Took.REFUSED, together_sent=sent)

    async def _intervals(self, demand: Demand) -> None:
        for setting, seconds in (
            (MeterSetting.SAMPLE_INTERVAL, demand.sample_interval_s),
            (MeterSetting.ALIGNED_INTERVAL, demand.aligned_interval_s),
        ):
            if seconds is not None:
                await self._setting(setting, str(seconds))
        for setting, measurands in ((MeterSetting.ALIGNED, demand.aligned), (MeterSetting.AT_END, demand.at_end)):
            if measurands:
                await self._setting(setting, ",".join(measurands))

    async def _setting(self, setting: MeterSetting, value: str) -> None:
        name = name_of(setting, self._version)
        self._say(text("commissioning", "Asking for {what}", what=f"{name} = {value}"), 0, 0)
        took = await self._settings.put(name, value)
        shown = took is Took.TAKEN and await self._settings.shows(name, value)
        self._keep(settings=(*self.asked.settings, AskedSetting(setting, value, took, shown)))

    async def _sent(self, wanted: Iterable[str]) -> tuple[str, ...] | None:
        """Which of ``wanted`` the next meter values hold; ``None`` when the charger cannot be made to send any."""
        if not self._can_look:
            return None
        self._hearing.begin_anew()
        if not (await self._control.trigger("MeterValues")).good:
            # A charger that sends nothing when it is asked to is not asked again: its promises have to do.
            self._can_look = False
            return None
        await self._hearing.until(lambda heard: heard.messages > 0, _COMES_S)
        return tuple(one for one in wanted if self._hearing.heard.has(one))

    def _keep(self, **values: object) -> None:
        self.asked = replace(self.asked, **values)  # type: ignore[arg-type]

    def _say(self, doing: Text, done: int, total: int) -> None:
        self._progress(Progress(doing, done, total))


async def listen_with(
    settings: TemporarySettings, version: OcppVersion, demand: Demand
) -> tuple[tuple[MeterSetting, str, Took], ...]:
    """Writes what ``demand`` names, for as long as is listened; ``settings.restore`` puts it back."""
    wishes: list[tuple[MeterSetting, str]] = []
    if demand.sampled:
        wishes.append((MeterSetting.SAMPLED, ",".join(demand.sampled)))
    if demand.sample_interval_s is not None:
        wishes.append((MeterSetting.SAMPLE_INTERVAL, str(demand.sample_interval_s)))
    if demand.aligned:
        wishes.append((MeterSetting.ALIGNED, ",".join(demand.aligned)))
    if demand.aligned_interval_s is not None:
        wishes.append((MeterSetting.ALIGNED_INTERVAL, str(demand.aligned_interval_s)))
    took = [(setting, value, await settings.put(name_of(setting, version), value)) for setting, value in wishes]
    if demand.aligned_interval_s and version is not OcppVersion.V16 and settings.has(ALIGNED_ENABLED):
        await settings.put(ALIGNED_ENABLED, "true")
    return tuple(took)
