"""Runs cases on one charger, those first that disturb least; whatever happens, the charger is left as it was found, and that is looked at."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from evsetup.commissioning.conformity.bench import Bench, is_lost
from evsetup.commissioning.conformity.case import Case, CaseEnd, CaseResult, Verdict
from evsetup.commissioning.conformity.state import Difference, State, differences, put_back, take
from evsetup.commissioning.variable_access import OcppDriver
from evsetup.domain.finding import Fault
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import Text, text

log = logging.getLogger(__name__)


def in_order(cases: Iterable[Case]) -> tuple[Case, ...]:
    """As they are run: what disturbs least first, what wants a hand last among its like."""
    return tuple(sorted(cases, key=lambda one: (one.stir, one.hand)))


@dataclass(frozen=True, slots=True)
class Left:
    """Whether all is as it was: ``looked`` is false where nobody could look, ``differs`` is what is not as it was."""

    looked: bool
    differs: tuple[Text, ...] = ()

    @property
    def clean(self) -> bool:
        """Proven to be as it was."""
        return self.looked and not self.differs


class Run:
    """One run. ``results`` grows case by case; ``left`` is there when it has ended, also by a cancellation or a lost link."""

    def __init__(
        self,
        bench: Bench,
        driver: OcppDriver,
        cases: Iterable[Case],
        progress: ProgressSink = unheard,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.results: list[CaseResult] = []
        self.left: Left | None = None
        self._bench = bench
        self._driver = driver
        self._cases = in_order(one for one in cases if bench.version in one.versions)
        self._progress = progress
        self._changed = changed
        self._before: State | None = None
        self.told: Mapping[str, str] = {}
        self._lost: Text | None = None

    async def run(self) -> None:
        """Runs all cases. Raises a ``Fault`` when the charger cannot be read at all: then no case was begun."""
        try:
            self._say(text("commissioning", "Reading how the charger is set"), 0)
            self._before = await take(self._bench, self._driver)
            self.told = self._before.told
            for number, case in enumerate(self._cases):
                self._say(case.title, number)
                self.results.append(await self._one(case))
                self._changed()
        except asyncio.CancelledError:
            stopped = text("commissioning", "The run was stopped.")
            done = {one.case.id for one in self.results}
            self.results += [CaseResult(one, Verdict.NOT_RUN, stopped) for one in self._cases if one.id not in done]
            raise
        finally:
            if self._before is not None:
                await asyncio.shield(self._end(self._before))
            self._bench.stop()
            self._changed()

    async def _one(self, case: Case) -> CaseResult:
        if self._lost is not None:
            return CaseResult(case, Verdict.NOT_RUN, self._lost)
        result, lost = await self._tried(case)
        if not lost:
            return result
        # Once may be the network; twice in the same case is the charger's doing.
        if await self._is_back():
            again, lost = await self._tried(case)
            if not lost:
                return again
            await self._is_back()
            seen = text("commissioning", "It closes the connection each time.")
            return CaseResult(case, Verdict.FAIL, seen, again.lines)
        self._lost = result.seen
        return result

    async def _tried(self, case: Case) -> tuple[CaseResult, bool]:
        """How one case ended, and whether the link was lost in it."""
        bench, verdict, seen, lost = self._bench, Verdict.PASS, case.expects, False
        bench.begin()
        try:
            try:
                async with asyncio.timeout(bench.patience.case_s):
                    await case.body(bench)
            finally:
                await asyncio.shield(bench.give_back())
        except CaseEnd as end:
            verdict, seen = end.verdict, end.seen
        except TimeoutError:
            verdict = Verdict.NOT_RUN
            seen = text("commissioning", "It took longer than {seconds} s.", seconds=f"{bench.patience.case_s:g}")
        except Fault as fault:
            verdict, lost = Verdict.NOT_RUN, is_lost(fault)
            seen = text("commissioning", "The link was lost.") if lost else fault.finding.seen
        except Exception:
            log.exception("case %s", case.id)
            verdict, seen = Verdict.NOT_RUN, text("commissioning", "The answers could not be judged.")
        return CaseResult(case, verdict, seen, tuple(bench.lines)), lost

    async def _is_back(self) -> bool:
        """Whether it has dialled in again in the time that a restart may take, and what was owed is given back."""
        try:
            await self._bench.point()
            await self._bench.give_back()
        except Fault:
            return False
        return True

    async def _end(self, before: State) -> None:
        """Gives back what is still owed, looks whether all is as it was, and puts settings back that are not."""
        self._say(text("commissioning", "Looking whether all is as it was"), len(self._cases))
        bench = self._bench
        try:
            await bench.give_back()
            found = differences(before, await take(bench, self._driver))
            if found:
                await put_back(self._driver, found)
                found = differences(before, await take(bench, self._driver))
        except Fault as fault:
            self.left = Left(False, (*bench.not_given_back, fault.finding.seen))
            return
        except Exception:
            log.exception("the end of a run")
            self.left = Left(False, tuple(bench.not_given_back))
            return
        self.left = Left(True, tuple(_words(found)))

    def _say(self, doing: Text, done: int) -> None:
        self._progress(Progress(doing, done, len(self._cases)))


def _words(found: tuple[Difference, ...]) -> Iterable[Text]:
    return (one.what for one in found)
