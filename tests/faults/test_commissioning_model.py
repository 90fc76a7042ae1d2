"""Any sequence of plan, apply, crash, restart, roll-back, hand-over, foreign changes and lost links equals a simple model.

The charger is a real simulated OpenEVSE over HTTP, the site file and the vault are on disk, a crash leaves what was on disk at
that instant. Hypothesis draws the sequences, the same ones every time; what it prints for a failing one is the test that repeats it.
"""

from __future__ import annotations

import asyncio
import contextvars
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.support.fault_cases import _is_crash
from tests.support.fault_model import Model, State
from tests.support.fault_points import CURRENT, Crash, Fault, Injector, watch
from tests.support.fault_run import _memory
from tests.support.fault_world import Kind, World, world_of

from evsetup.commissioning.faults import NothingToRollBack
from evsetup.commissioning.job import ChargerJob
from evsetup.domain import finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, SettingValue
from evsetup.simulator.openevse_web import OpenEvseWeb
from evsetup.storage.records import JournalEntry
from evsetup.storage.site_file import SiteFile

ORDER = (Setting.TIME_SERVER, Setting.HOSTNAME, Setting.KEY, Setting.IDENTITY, Setting.CSMS_URL)
"""The settings of the model, as they are applied: harmless, restart, credentials, address."""

VALUES: dict[Setting, tuple[SettingValue, ...]] = {
    Setting.TIME_SERVER: ("ntp-1.example.org", "ntp-2.example.org"),
    Setting.HOSTNAME: ("bay-1", "bay-2"),
    Setting.KEY: (Secret("first-key-of-20-char"), Secret("other-key-of-20-char")),
    Setting.IDENTITY: ("CP-1", "CP-2"),
    Setting.CSMS_URL: ("ws://127.0.0.1:1/first", "ws://127.0.0.1:1/other"),
}
WISHES = st.fixed_dictionaries({}, optional={each: st.sampled_from(VALUES[each]) for each in ORDER})
STRIKES = (Fault.KILL, Fault.KILL, Fault.LINK_LOSS, Fault.LOST_REPLY)
MEMBERS = {Setting.TIME_SERVER: "sntp_hostname", Setting.HOSTNAME: "hostname", Setting.IDENTITY: "ocpp_chargeBoxId"}
Act = Callable[[ChargerJob], Awaitable[object]]


class Ended(Exception):
    """The program is closed by its person."""


class Commissioning(RuleBasedStateMachine):
    """One charger and one laptop; the program lives in a task of its own and does what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=_memory()))
        self.injector = Injector()
        self.runner = asyncio.Runner()
        context = contextvars.copy_context()
        context.run(CURRENT.set, self.injector)
        self.context = context
        self.world: World | None = None
        self.asked: asyncio.Queue[tuple[Act | None, asyncio.Future[object]]] = asyncio.Queue()
        self.life: asyncio.Task[None] | None = None
        self.model = Model({})

    @initialize()
    def delivered(self) -> None:
        async def begin() -> None:
            self.life = asyncio.create_task(self._live())
            self.model.has = await self._read()

        self.runner.run(begin(), context=self.context)

    def teardown(self) -> None:
        async def end() -> None:
            if self.life is not None:
                await self.asked.put((None, asyncio.get_running_loop().create_future()))
                await self.life

        self.runner.run(end(), context=self.context)
        self.runner.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- what happens

    @rule(wishes=WISHES)
    def read_and_plan(self, wishes: dict[Setting, SettingValue]) -> None:
        async def act(job: ChargerJob) -> list[tuple[Setting, SettingValue]]:
            await job.read()
            return [(change.setting, change.new) for change in job.make_plan(Settings(wishes)).changes]

        planned = self._ask(act)
        self.model.read_and_planned(wishes, ORDER)
        assert isinstance(planned, list)
        assert dict(planned) == dict(self.model.planned)

    @rule(wishes=WISHES)
    def apply(self, wishes: dict[Setting, SettingValue]) -> None:
        self.read_and_plan(wishes)
        if not self.model.planned:
            return
        assert not isinstance(self._ask(ChargerJob.write_all), finding.Fault)
        self.model.applied()
        self.model.planned = []

    @rule(wishes=WISHES, at=st.integers(0, 50), fault=st.sampled_from(STRIKES))
    def apply_and_something_happens(self, wishes: dict[Setting, SettingValue], at: int, fault: Fault) -> None:
        self.read_and_plan(wishes)
        if not self.model.planned:
            return
        opened = bool(self.model.before)
        noted = len(self.injector.acknowledged)
        went = self._ask(ChargerJob.write_all, fault, at)
        fresh = self.injector.acknowledged[noted:]
        if went is None:
            self.model.applied()
        else:
            backup = any(entry.step == "backup" and entry.phase == "note" for entry in fresh)
            self.model.cut_off(self._charger(), _intents(fresh), opened=opened or backup)
        self.model.planned = []

    @precondition(lambda self: self.model.touched)
    @rule()
    def roll_back(self) -> None:
        went = self._ask(ChargerJob.roll_back)
        assert not isinstance(went, finding.Fault), went
        self.model.rolled_back()
        self.model.planned = []

    @precondition(lambda self: not self.model.touched)
    @rule()
    def roll_back_where_nothing_was_written(self) -> None:
        assert isinstance(self._ask(ChargerJob.roll_back), NothingToRollBack)

    @precondition(lambda self: self.model.touched)
    @rule(at=st.integers(0, 50), fault=st.sampled_from(STRIKES))
    def roll_back_and_something_happens(self, at: int, fault: Fault) -> None:
        noted = len(self.injector.acknowledged)
        went = self._ask(ChargerJob.roll_back, fault, at)
        closed = any(
            entry.step == "backup" and entry.what.get("backup", "") is None
            for entry in self.injector.acknowledged[noted:]
        )
        self.model.roll_back_cut_off(self._charger())
        if closed or not isinstance(went, BaseException):
            assert self._charger() == self.model.goes_back_to()
            self.model.handed_over()
        self.model.planned = []

    @rule(setting=st.sampled_from(sorted(MEMBERS, key=str)), second=st.booleans())
    def somebody_else_changes(self, setting: Setting, second: bool) -> None:
        value = VALUES[setting][second]

        async def act(_: ChargerJob) -> None:
            assert self.world is not None
            assert isinstance(self.world.charger, OpenEvseWeb)
            self.world.charger.gateway.configure(f'{{"{MEMBERS[setting]}": "{value}"}}')

        self._ask(act)
        self.model.has[setting] = value
        # What is planned is what was seen; a person reads again before it is written.
        self.model.planned = []

    @rule()
    def close_and_start_again(self) -> None:
        async def act(_: ChargerJob) -> None:
            raise Ended

        self._ask(act)
        self.model.planned = []

    @precondition(lambda self: self.model.touched)
    @rule()
    def hand_over(self) -> None:
        self._ask(ChargerJob.hand_over)
        self.model.handed_over()

    # -- what always holds

    @invariant()
    def the_charger_has_what_the_model_says(self) -> None:
        if self.life is not None:
            assert self._charger() == self.model.has

    @invariant()
    def every_acknowledged_entry_is_in_the_site_file(self) -> None:
        if self.world is None:
            return
        with SiteFile.open(self.world.disk / "test.evsite", read_only=True) as site:
            kept = iter([_key(entry) for record in site.chargers() for entry in site.journal(record.id)])
            assert all(_key(entry) in kept for entry in self.injector.acknowledged)

    # -- how it is asked

    def _ask(self, act: Act, fault: Fault | None = None, at: int = 0) -> object:
        """What came of it: its result, the ``Fault`` that it raised, or ``Crash``."""

        async def ask() -> object:
            done: asyncio.Future[object] = asyncio.get_running_loop().create_future()
            if self.world is not None and isinstance(self.world.charger, OpenEvseWeb):
                # A person waits until a charger that restarts is there again.
                await self.world.charger.gateway.booted.wait()
            self.injector.strike_in(fault, at)
            await self.asked.put((act, done))
            result = await done
            assert self.world is not None
            self.world.mend(self.injector)
            self.injector.again()
            return result

        return self.runner.run(ask(), context=self.context)

    async def _live(self) -> None:
        async with world_of(self.folder, Kind.HTTP) as self.world:
            self.injector.strike = lambda fault: self.world.strike(self.injector, fault)  # type: ignore[union-attr]
            while await self._one_program(self.world):
                pass

    async def _one_program(self, world: World) -> bool:
        """Runs until it dies, or is closed; false when all is over."""
        waiting: asyncio.Future[object] | None = None
        try:
            async with world.program() as bench:
                job = await world.job(bench)
                while True:
                    act, waiting = await self.asked.get()
                    if act is None:
                        return False
                    try:
                        waiting.set_result(await act(job))
                    except finding.Fault as fault:
                        waiting.set_result(fault)
        except Ended:
            pass
        except BaseException as error:
            if not _is_crash(error, self.injector):
                raise
        if waiting is not None and not waiting.done():
            waiting.set_result(Crash())
        return True

    async def _read(self) -> State:
        done: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        await self.asked.put((ChargerJob.read, done))
        read = await done
        assert isinstance(read, Settings)
        return {each: read[each] for each in ORDER}

    def _charger(self) -> State:
        """What is in the charger's own memory, by the driver's reading of it: nothing is sent."""
        from evsetup.drivers.openevse_config import settings_from

        assert self.world is not None
        assert isinstance(self.world.charger, OpenEvseWeb)
        gateway = self.world.charger.gateway
        has = settings_from({**gateway.settings.shown(), "hostname": gateway.hostname})
        return {each: has[each] for each in ORDER}


def _intents(entries: list[JournalEntry]) -> set[Setting]:
    names = {setting.value: setting for setting in Setting}
    return {names[str(e.what["setting"])] for e in entries if e.phase == "intent" and e.what.get("setting") in names}


def _key(entry: JournalEntry) -> tuple[object, ...]:
    return entry.job, entry.step, entry.phase, entry.what.get("setting")


@pytest.mark.timeout(300)
def test_any_sequence_of_acts_equals_the_model() -> None:
    with pytest.MonkeyPatch.context() as patch:
        watch(patch)
        case = Commissioning.TestCase
        case.settings = settings(
            max_examples=40,
            stateful_step_count=20,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        case().runTest()
