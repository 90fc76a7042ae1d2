"""The road of every charger through commissioning: it dials in, is read, gets a setting, a key, and the address of its CSMS.

The real commissioning CSMS, the real driver and a simulated charger; what came of each step is told in codes and kinds.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from evsetup.cards.shelf import load_shelf
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, SettingValue
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn, NotDialledIn
from evsetup.ocppj.session import Direction, FrameRecord
from evsetup.simulator.flash import Flash
from evsetup.simulator.ocpp16_charger import Backend, Ocpp16Charger
from evsetup.simulator.quirks import Pace, Quirks

NAME, SITE_NAME = "CP-417", "SITE-BAY07"
OLD_KEY, NEW_KEY = Secret("the-old-key-of-20-ch"), Secret("Kf3-pq8sZ1mX0vB7tL2w")
QUICK = Ocpp16Timings(
    call_s=1.2,
    full_read_s=0.8,
    key_s=0.8,
    present_s=6,
    drop_s=1,
    reconnect_s=3,
    soft_s=3,
    trigger_s=1,
    request_s=2,
    event_s=0.5,
)
SPEED = 25.0
Further = Callable[[Ocpp16, Ocpp16Charger, CommissioningCsms], Awaitable[str]]


@dataclass(frozen=True)
class Story:
    """What came of the road.

    ``dial_in``, ``reading`` and ``frames`` are codes of findings: of dialling in, of the reading, of single messages.
    ``setting``, ``key`` and ``address`` are the code of the finding of that step, or the kind of its outcome when there is
    none; empty when the road ended before. ``arrived`` says whether it came to its new CSMS, by its new name. ``further``
    is what a step of this row alone came to.
    """

    dial_in: frozenset[str] = frozenset()
    reading: frozenset[str] = frozenset()
    setting: str = ""
    key: str = ""
    address: str = ""
    arrived: bool = False
    frames: frozenset[str] = frozenset()
    further: str = ""


@dataclass
class Road:
    """How to travel: what the charger was delivered with, and a step of its own after the reading."""

    quirks: Quirks
    key: Secret | None = field(default_factory=lambda: OLD_KEY)
    tls: bool = False
    call_before_boot: bool = False
    further: Further | None = None
    _codes: dict[str, set[str]] = field(default_factory=lambda: {"dial_in": set(), "frames": set()})

    async def travel(self, folder: Path) -> Story:
        """Goes the road to its end, or to where it ends."""
        async with AsyncExitStack() as stack:
            authority = TemporaryAuthority.create("Commissioning")
            root = folder / "root.pem"
            root.write_text(authority.certificate_pem)
            tls = server_context(authority.issue(["127.0.0.1"])) if self.tls else None
            csms = await stack.enter_async_context(self._csms(tls))
            production = await stack.enter_async_context(CommissioningCsms())
            production.BOOT_GRACE_S = 0.3  # type: ignore[misc]
            csms.expect(NAME, self.key)
            stack.callback(csms.subscribe(self._see_event))
            charger = Ocpp16Charger(
                Backend(csms.url, NAME, self.key), flash=Flash(), pace=Pace(SPEED), quirks=self.quirks, root_ca=root
            )
            await stack.enter_async_context(charger)
            try:
                await csms.wait_for(NAME, 3)
            except NotDialledIn as fault:
                self._codes["dial_in"].add(fault.finding.code)
                return self._story()
            driver = Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), QUICK)
            stack.push_async_callback(driver.close)
            return await self._commission(driver, charger, csms, production)

    async def _commission(
        self, driver: Ocpp16, charger: Ocpp16Charger, csms: CommissioningCsms, production: CommissioningCsms
    ) -> Story:
        try:
            snapshot = await driver.read_variables(unheard)
            reading = frozenset(finding.code for finding in snapshot.findings)
            await driver.read_settings()
        except Fault as fault:
            return self._story(reading=frozenset({fault.finding.code}))
        setting = VariableChange(VariableName("ConnectionTimeOut"), "30", "77")
        told = {
            "setting": await _step(driver.write_variable(setting), lambda: driver.confirm_variable(setting)),
            "further": await self.further(driver, charger, csms) if self.further is not None else "",
        }
        change = _change(driver, Setting.KEY, self.key, NEW_KEY)
        told["key"] = await _step(driver.apply(change), lambda: driver.confirm(change))
        key = NEW_KEY if told["key"] == OutcomeKind.APPLIED.value else self.key
        production.expect(SITE_NAME, key)
        production.expect(NAME, key)
        told["address"] = await self._move(driver, production)
        arrived = False
        if told["address"] in {OutcomeKind.APPLIED.value, OutcomeKind.NEEDS_RESTART.value}:
            try:
                await driver.restart()
                await production.wait_for(SITE_NAME, 4)
                arrived = True
            except Fault:
                pass
        return self._story(reading=reading, arrived=arrived, **told)

    async def _move(self, driver: Ocpp16, production: CommissioningCsms) -> str:
        told = ""
        for setting, value in ((Setting.IDENTITY, SITE_NAME), (Setting.CSMS_URL, production.url)):
            change = _change(driver, setting, None, value)
            told = await _step(driver.apply(change), lambda change=change: driver.confirm(change))
            if told not in {kind.value for kind in OutcomeKind if kind.good}:
                return told
        return told

    def _csms(self, tls: ssl.SSLContext | None) -> CommissioningCsms:
        csms = CommissioningCsms(tls=tls, listener=self._see_frame)
        csms.BOOT_GRACE_S = 0.5  # type: ignore[misc]
        if self.call_before_boot:
            csms.subscribe(lambda event: None)
        return csms

    def _see_event(self, event: CsmsEvent) -> None:
        if isinstance(event, DialledIn) and event.finding is not None:
            self._codes["dial_in"].add(event.finding.code)

    def _see_frame(self, record: FrameRecord) -> None:
        if record.direction is Direction.FROM_CHARGER:
            self._codes["frames"].update(finding.code for finding in record.findings)

    def _story(self, **told: object) -> Story:
        return Story(
            dial_in=frozenset(self._codes["dial_in"]),
            frames=frozenset(self._codes["frames"]),
            **told,  # type: ignore[arg-type]
        )


def _change(driver: Ocpp16, setting: Setting, old: SettingValue | None, new: SettingValue) -> Change:
    return Change(setting, old, new, driver.effect_of(setting) or Effect.LIVE)


async def _step(doing: Coroutine[object, object, Outcome], confirming: Callable[[], Awaitable[Outcome]]) -> str:
    """Writes and reads back; a write that waits for a restart has its say in what is read back as well."""
    try:
        outcome = await doing
        if outcome.good:
            outcome = await confirming()
    except Fault as fault:
        return fault.finding.code
    return outcome.finding.code if outcome.finding is not None else outcome.kind.value


async def travel_all(roads: dict[str, Road], folder: Path) -> dict[str, Story]:
    """Some roads at once."""
    async with asyncio.TaskGroup() as group:
        tasks = {name: group.create_task(road.travel(folder)) for name, road in roads.items()}
    return {name: task.result() for name, task in tasks.items()}
