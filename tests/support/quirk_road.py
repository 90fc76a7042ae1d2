"""The road of every charger through commissioning: it dials in, is read, gets a setting, a key, and the address of its CSMS.

The real commissioning CSMS, the real driver and a simulated charger; what came of each step is told in kinds and codes.
"""

from __future__ import annotations

import asyncio
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
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn, NotDialledIn, Noticed
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
    reconnect_s=4,
    soft_s=3,
    trigger_s=0.5,
    request_s=2,
    event_s=2,
)
SPEED = 25.0
"""How much faster the charger is; an answer that comes 40 s late comes 1.6 s late here, after ``call_s``."""


@dataclass(frozen=True)
class Story:
    """What came of the road.

    ``dial_in``, ``reading`` and ``frames`` are codes of findings: of dialling in, of the reading, of single messages.
    ``setting``, ``key`` and ``address`` are the kind of that step's outcome and the code of its finding, if it has one; empty
    when the road ended before. ``key_form`` is how the key came back. ``arrived`` says whether it came to its new CSMS, by its
    new name. ``further`` is what a step of this row alone came to.
    """

    dial_in: frozenset[str] = frozenset()
    reading: frozenset[str] = frozenset()
    setting: str = ""
    key: str = ""
    key_form: str = ""
    address: str = ""
    arrived: bool = False
    frames: frozenset[str] = frozenset()
    further: str = ""


class Trip:
    """One charger under way."""

    def __init__(self, driver: Ocpp16, charger: Ocpp16Charger, csms: CommissioningCsms, dial_in: set[str]) -> None:
        self.driver, self.charger, self.csms = driver, charger, csms
        self.dial_in = dial_in

    @property
    def link(self) -> ChargePoint:
        """Its link now."""
        return self.csms.charge_points[NAME]


Further = Callable[[Trip], Awaitable[str]]


@dataclass(frozen=True)
class Road:
    """How to travel: what the charger was delivered with, how it dials, and a step of its own after the reading."""

    key: Secret | None = field(default_factory=lambda: OLD_KEY)
    secure: bool = False
    further: Further | None = None

    async def travel(self, quirks: Quirks, folder: Path) -> Story:
        """Goes the road to its end, or to where it ends."""
        seen = _Seen()
        async with AsyncExitStack() as stack:
            authority = TemporaryAuthority.create("Commissioning")
            root = folder / "root.pem"
            root.write_text(authority.certificate_pem)
            tls = server_context(authority.issue(["127.0.0.1"]))
            csms = await stack.enter_async_context(_csms(CommissioningCsms(tls=tls, plain=True, listener=seen.frame)))
            production = await stack.enter_async_context(_csms(CommissioningCsms()))
            csms.expect(NAME, self.key)
            stack.callback(csms.subscribe(seen.event))
            url = csms.secure_url if self.secure else csms.url
            charger = Ocpp16Charger(
                Backend(url, NAME, self.key), flash=Flash(), pace=Pace(SPEED), quirks=quirks, root_ca=root
            )
            await stack.enter_async_context(charger)
            try:
                await csms.wait_for(NAME, 2)
            except NotDialledIn as fault:
                seen.dial_in.add(fault.finding.code)
                return seen.story()
            driver = Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), QUICK)
            stack.push_async_callback(driver.close)
            return await self._commission(Trip(driver, charger, csms, seen.dial_in), production, seen)

    async def _commission(self, trip: Trip, production: CommissioningCsms, seen: _Seen) -> Story:
        driver = trip.driver
        try:
            snapshot = await driver.read_variables(unheard)
            await driver.read_settings()
        except Fault as fault:
            return seen.story(reading=frozenset({fault.finding.code}))
        setting = VariableChange(VariableName("ConnectionTimeOut"), "30", "77")
        set_told = await _step(driver.write_variable(setting), lambda: driver.confirm_variable(setting))
        further = await self.further(trip) if self.further is not None else ""
        change = _change(driver, Setting.KEY, self.key, NEW_KEY)
        key_told = await _step(driver.apply(change), lambda: driver.confirm(change))
        form = driver.key_form.name if driver.key_form is not None else ""
        for identity in (NAME, SITE_NAME):
            production.expect(identity, NEW_KEY if key_told.startswith("applied") else self.key)
        address_told = await _moved(driver, production)
        arrived = address_told in {"applied", "needs restart"} and await _arrives(driver, production)
        return seen.story(
            reading=frozenset(finding.code for finding in snapshot.findings),
            setting=set_told,
            key=key_told,
            key_form=form,
            address=address_told,
            arrived=arrived,
            further=further,
        )


class _Seen:
    """What the CSMS told meanwhile."""

    def __init__(self) -> None:
        self.dial_in: set[str] = set()
        self.frames: set[str] = set()

    def event(self, event: CsmsEvent) -> None:
        if isinstance(event, DialledIn):
            self.dial_in.update(finding.code for finding in event.findings)
        if isinstance(event, Noticed):
            self.dial_in.add(event.finding.code)

    def frame(self, record: FrameRecord) -> None:
        if record.direction is Direction.FROM_CHARGER:
            self.frames.update(finding.code for finding in record.findings)

    def story(
        self,
        *,
        reading: frozenset[str] = frozenset(),
        setting: str = "",
        key: str = "",
        key_form: str = "",
        address: str = "",
        arrived: bool = False,
        further: str = "",
    ) -> Story:
        dial_in, frames = frozenset(self.dial_in), frozenset(self.frames)
        return Story(dial_in, reading, setting, key, key_form, address, arrived, frames, further)


def _csms(csms: CommissioningCsms) -> CommissioningCsms:
    csms.BOOT_GRACE_S = 0.5  # type: ignore[misc]
    return csms


def _change(driver: Ocpp16, setting: Setting, old: SettingValue | None, new: SettingValue) -> Change:
    return Change(setting, old, new, driver.effect_of(setting) or Effect.LIVE)


async def _moved(driver: Ocpp16, production: CommissioningCsms) -> str:
    told = ""
    for setting, value in ((Setting.IDENTITY, SITE_NAME), (Setting.CSMS_URL, production.url)):
        change = _change(driver, setting, None, value)
        told = await _step(driver.apply(change), lambda change=change: driver.confirm(change))
        if told not in {"applied", "needs restart"}:
            return told
    return told


async def _arrives(driver: Ocpp16, production: CommissioningCsms) -> bool:
    try:
        await driver.restart()
        await production.wait_for(SITE_NAME, 3)
    except Fault:
        return False
    return True


async def _step(doing: Coroutine[object, object, Outcome], confirming: Callable[[], Awaitable[Outcome]]) -> str:
    """Writes and reads back; that a write waits for a restart is told even though it is read back as wanted."""
    try:
        outcome = await doing
        waits = outcome.kind is OutcomeKind.NEEDS_RESTART
        if outcome.good:
            outcome = await confirming()
    except Fault as fault:
        return f"raised: {fault.finding.code}"
    return "needs restart" if waits and outcome.good and outcome.finding is None else told(outcome)


def told(outcome: Outcome) -> str:
    """Kind and code of an outcome."""
    return f"{outcome.kind.value}: {outcome.finding.code}" if outcome.finding is not None else outcome.kind.value


async def settle(changed: Callable[[], bool], timeout_s: float = 5.0) -> bool:
    """Whether ``changed`` comes true."""
    try:
        async with asyncio.timeout(timeout_s):
            while not changed():  # noqa: ASYNC110 - sets that findings fall into have no event
                await asyncio.sleep(0.01)
    except TimeoutError:
        return False
    return True
