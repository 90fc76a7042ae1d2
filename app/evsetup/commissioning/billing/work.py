"""The billing check of one charger as a job does it: asked, or listened to; what is set for that is put back and read back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from evsetup.commissioning.billing.asking import Asked, Asking, TemporarySettings, listen_with
from evsetup.commissioning.billing.demand import Demand
from evsetup.commissioning.billing.heard import Heard
from evsetup.commissioning.billing.hearing import Hearing
from evsetup.commissioning.billing.judging import judge_asked, judge_heard, judge_set_up, not_restored
from evsetup.commissioning.billing.record import KIND, asked_content, heard_content
from evsetup.commissioning.journal import Journal
from evsetup.commissioning.reach import Reach
from evsetup.commissioning.states import JobStep
from evsetup.commissioning.step_board import StepBoard
from evsetup.commissioning.surroundings import Surroundings
from evsetup.commissioning.variable_access import OverOcpp
from evsetup.domain.finding import Finding
from evsetup.domain.outcome import Outcome
from evsetup.domain.progress import Progress, ProgressSink, unheard
from evsetup.domain.text import Text, text
from evsetup.domain.variable import VariableChange
from evsetup.drivers.driver import OcppControl
from evsetup.ocppj.charge_point import ChargePoint

_TAG = "EVSETUP"
_LAST_MESSAGE_S = 10.0


class BillingWork:
    """What a person does about the meter of one charger. ``asked`` and ``heard`` are of the last run, also while it goes on."""

    def __init__(self, board: StepBoard, reach: Reach, journal: Journal, around: Surroundings, charger_id: str) -> None:
        self.asked: Asked | None = None
        self.heard: Heard | None = None
        self.findings: tuple[Finding, ...] = ()
        self._board = board
        self._reach = reach
        self._over_ocpp = OverOcpp(reach)
        self._journal = journal
        self._csms = around.csms
        self._site = around.site
        self._charger_id = charger_id
        self._enough = asyncio.Event()

    async def recall(self) -> tuple[Mapping[str, object], ...]:
        """What the site file keeps of earlier runs, oldest first."""
        records = await asyncio.to_thread(self._site.records, self._charger_id, KIND)
        return tuple(one.content for one in records)

    async def ask(self, demand: Demand, operator: str = "", progress: ProgressSink = unheard) -> tuple[Finding, ...]:
        """Asks for each measurand alone, then for all together, and for the intervals; then all is put back as it was.

        Raises:
            NotOverOcpp: it has not dialled in to this laptop.
            Fault: it is gone; what could be put back was.
        """

        async def act() -> Text:
            settings, charge_point = await self._open(JobStep.ASK_METER, progress)
            hearing = Hearing(self._csms, charge_point.identity)
            asking = Asking(settings, self._reach.control(charge_point), charge_point.version, hearing, progress)
            try:
                self.asked = await asking.run(demand)
            finally:
                hearing.stop()
                self.asked = asking.asked
            self.findings = judge_asked(self.asked, demand)
            await self._keep(asked_content(self.asked, demand, operator, self.findings))
            return self.findings[0].seen

        self.asked, self.findings = None, ()
        await self._board.run(JobStep.ASK_METER, act)
        return self.findings

    async def listen(
        self,
        demand: Demand,
        seconds: float,
        operator: str = "",
        progress: ProgressSink = unheard,
        *,
        set_up: bool = True,
        charge_on: int = 0,
        changed: Callable[[], None] = lambda: None,
    ) -> tuple[Finding, ...]:
        """Listens for ``seconds``, or until ``enough``; with ``set_up`` the demand is set for that time and then put back.

        ``charge_on`` is the connector (1.6) or EVSE (2.x) on which a charge is started first and stopped at the end; 0 starts none.

        Raises:
            NotOverOcpp: it has not dialled in to this laptop.
            Fault: it is gone; what could be put back was.
        """

        async def act() -> Text:
            settings, charge_point = await self._open(JobStep.HEAR_METER, progress)
            hearing = Hearing(self._csms, charge_point.identity, changed)
            set_up_findings: tuple[Finding, ...] = ()
            try:
                if set_up:
                    took = await listen_with(settings, charge_point.version, demand)
                    set_up_findings = judge_set_up(took)
                hearing.begin_anew()
                self.heard, begun = hearing.heard, time.monotonic()
                async with _charge(self._reach.control(charge_point), hearing, charge_on):
                    await self._wait(seconds, progress)
                heard_s = time.monotonic() - begun
            finally:
                hearing.stop()
                left = await asyncio.shield(settings.restore())
            heard = judge_heard(hearing.heard, demand, heard_s)
            self.findings = (*map(not_restored, left), *set_up_findings, *heard)
            await self._keep(heard_content(hearing.heard, demand, operator, heard_s, self.findings))
            return self.findings[0].seen

        self.heard, self.findings = None, ()
        self._enough.clear()
        await self._board.run(JobStep.HEAR_METER, act)
        return self.findings

    def enough(self) -> None:
        """Ends a listening; what was heard until now counts."""
        self._enough.set()

    def stop(self) -> None:
        """Stops what runs now, at a person's wish; what was set is put back all the same."""
        self._board.cancel()

    async def _wait(self, seconds: float, progress: ProgressSink) -> None:
        """Tells each second how far it is."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._enough.is_set():
            progress(Progress(text("commissioning", "Listening"), round(seconds - left), max(1, round(seconds))))
            try:
                async with asyncio.timeout(min(1.0, left)):
                    await self._enough.wait()
            except TimeoutError:
                continue

    async def _open(self, step: JobStep, progress: ProgressSink) -> tuple[TemporarySettings, ChargePoint]:
        driver = await self._over_ocpp.open()
        charge_point = await self._reach.charge_point()
        before = await driver.read_variables(progress)

        async def noted(phase: str, change: VariableChange, outcome: Outcome | None) -> None:
            what: dict[str, object] = {"setting": str(change.name)}
            match phase:
                case "intent":
                    await self._journal.intent(step, {**what, "old": str(change.old or ""), "new": str(change.new)})
                case "outcome":
                    await self._journal.outcome(step, {**what, "outcome": outcome.kind.value if outcome else ""})
                case _:
                    await self._journal.read_back(step, {**what, "outcome": outcome.kind.value if outcome else ""})

        return TemporarySettings(driver, before, noted), charge_point

    async def _keep(self, content: Mapping[str, object]) -> None:
        await asyncio.to_thread(self._site.put_record, self._charger_id, KIND, datetime.now(UTC), content)


@asynccontextmanager
async def _charge(control: OcppControl, hearing: Hearing, connector: int) -> AsyncIterator[None]:
    """A charge for as long as is listened, ended in any case; its last message is waited for."""
    if not connector:
        yield
        return
    (await control.start(connector, _TAG)).or_raise()
    try:
        yield
    except BaseException:
        await asyncio.shield(control.stop())
        raise
    (await control.stop()).or_raise()
    await hearing.until(lambda heard: heard.transactions_ended > 0, _LAST_MESSAGE_S)
