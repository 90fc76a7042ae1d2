"""One test of a CSMS from beginning to end: which step waits for which, and which run at once.

Address → name → connection → certificate → upgrade → … is one road, where each step needs the one before. What only looks
around (link, name servers, sign-in page, proxy, clock) goes beside it. A failed step ends the road, never what goes beside it.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity_rule import ANY_IDENTITY
from evsetup.domain.text import text
from evsetup.ocppj.probe.address import Target, judge_address
from evsetup.ocppj.probe.certificate import Meeting
from evsetup.ocppj.probe.clock import ClockSeen, ahead, judge_clock, look_at_clock
from evsetup.ocppj.probe.connection import Address, Dial
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.entering import RoadEnds, enter, watch_idle
from evsetup.ocppj.probe.name import resolve
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult, Watcher, unwatched
from evsetup.ocppj.probe.surroundings import Found, Surroundings
from evsetup.ocppj.probe.trust import BadFile, Trust, trust_in_time
from evsetup.ocppj.probe.trust_path import TrustPath
from evsetup.ocppj.probe.upgrade import Upgrade
from evsetup.ocppj.probe.verdict import primary, verdict
from evsetup.ocppj.probe.weighing import weighed

T = TypeVar("T")

_CLOCK_S = 3.0
_CLOCK_OF_THE_DEAD_S = 0.8
"""How long a server is asked for the time that has just let a whole step time out."""


async def probe_csms(
    request: ProbeRequest,
    on_step: Watcher = unwatched,
    surroundings: Surroundings | None = None,
    stop: asyncio.Event | None = None,
) -> ProbeReport:
    """Runs the steps until one fails; never raises for what the network or the CSMS does. Cancelling leaves nothing open.

    Without ``surroundings`` the steps that look around are left out. The report may weigh a finding otherwise than its step did
    when it was told (``weighing``). Setting ``stop`` ends the test at once with a report of what was seen so far; that is how a
    person ends the watch over an idle connection. Cancelling gives no report.
    """
    return await _Probe(request, on_step, surroundings, stop or asyncio.Event()).run()


class _Probe:
    def __init__(
        self, request: ProbeRequest, on_step: Watcher, surroundings: Surroundings | None, stop: asyncio.Event
    ) -> None:
        self._request = request
        self._on_step = on_step
        self._around = surroundings
        self._stop = stop
        self._results: list[StepResult] = []
        self._found: Found = asyncio.get_running_loop().create_future()
        self._told: asyncio.Future[ClockSeen] = asyncio.get_running_loop().create_future()
        self._tasks = asyncio.TaskGroup()
        self._work: list[asyncio.Task[Any]] = []
        self._trusting: asyncio.Task[Trust | BadFile] | None = None
        self._trust_path: TrustPath | None = None

    async def run(self) -> ProbeReport:
        request = self._request
        began = time.monotonic()
        target, finding = judge_address(
            request.address,
            request.identity,
            request.rule,
            ANY_IDENTITY if request.test_identity else request.identities,
        )
        self.tell(ProbeStep.ADDRESS, finding, began)
        if target is not None:
            door = await self._until_stopped(target)
            if door is not None and request.extent is Extent.ALL:
                await watch_idle(door, request, self.tell, self._stop)
        results = weighed(tuple(sorted(self._results, key=lambda result: result.step.place)))
        first = primary(results)
        url = target.url if target is not None else request.address
        stopped = self._stop.is_set()
        final = verdict(request, results, first, stopped=stopped)
        return ProbeReport(url, results, first, final, stopped, self._trust_path)

    async def _until_stopped(self, target: Target) -> Door | None:
        """All but the watch over the idle connection; the door when everything went well and nobody stopped it."""
        host, limit = target.host, self._request.timeout_s
        async with self._tasks as tasks:
            if (around := self._around) is not None:
                self._beside(ProbeStep.LINK, partial(around.local_link, host, self._found, limit))
                self._beside(ProbeStep.PORTAL, partial(around.portal, host, self._found, limit))
                proxy = partial(around.proxy, host, target.port, target.secure, self._found, limit)
                self._beside(ProbeStep.PROXY, proxy)
            road = self._start(self._road(target))
            stopping = tasks.create_task(self._end_when_stopped())
            while at_work := [task for task in self._work if not task.done()]:
                await asyncio.wait(at_work)
            stopping.cancel()
        return None if road.cancelled() else road.result()

    async def _end_when_stopped(self) -> None:
        await self._stop.wait()
        for task in self._work:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Lets ``work`` run until it ends or the test is stopped."""
        task = self._tasks.create_task(work)
        self._work.append(task)
        return task

    def tell(self, step: ProbeStep, finding: Finding, began: float) -> None:
        """Keeps a result; ``began`` is in seconds of ``time.monotonic``."""
        result = StepResult(step, finding, time.monotonic() - began)
        self._results.append(result)
        self._on_step(result)

    def _beside(self, step: ProbeStep, look: Callable[[], Awaitable[Finding]]) -> None:
        """Lets a look run beside the road, and tells what it found."""
        began = time.monotonic()

        async def tell() -> None:
            self.tell(step, await look(), began)

        self._start(tell())

    async def _road(self, target: Target) -> Door | None:
        """The road; the door when it was walked to its end."""
        request = self._request
        if target.secure:
            self._trusting = self._start(trust_in_time(request.ca_file, request.client))
        try:
            dial = Dial(await self._look_up(target), self._request.timeout_s)
            self._beside(ProbeStep.CONNECTION, partial(self._dialled, target, dial))
            address = await dial.reached()
            if address is None:
                return None
            return await self._enter(target, address, dial)
        except RoadEnds:
            return None

    async def _enter(self, target: Target, address: Address, dial: Dial) -> Door:
        request = self._request
        self._beside(ProbeStep.CLOCK, partial(self._clock, target, address))
        try:
            context = await self._trust(target, address)
            shows = context is not None and request.client is not None
            who = request.identity, request.key, request.versions
            door = Door(target, address, context, *who, request.timeout_s, with_certificate=shows)
            await enter(door, request, self.tell, self._answered)
            dial.prove()
        finally:
            if not self._told.done():
                self._told.set_result(ClockSeen(datetime.now(UTC), None))
        return door

    async def _look_up(self, target: Target) -> tuple[Address, ...]:
        """The server's addresses. Where others are asked for them too, their word is told with ours when it comes."""
        limit = self._request.timeout_s
        began = time.monotonic()
        asked = None
        if self._around is not None:
            asked = self._start(self._around.name_servers(target.host, target.port, self._found, limit))
        addresses, finding = await resolve(target.host, target.port, limit)
        self._found.set_result(tuple(address.host for address in addresses))
        if asked is None:
            self.tell(ProbeStep.NAME, finding, began)
        else:
            self._start(self._tell_name(asked, finding, began))
        if not addresses:
            raise RoadEnds
        return addresses

    async def _tell_name(self, asked: asyncio.Task[Finding | None], ours: Finding, began: float) -> None:
        theirs = await asked
        if theirs is not None:
            theirs = replace(theirs, evidence=(*ours.evidence, *theirs.evidence))
        self.tell(ProbeStep.NAME, theirs or ours, began)

    async def _dialled(self, target: Target, dial: Dial) -> Finding:
        """What dialling showed; where nobody answers, what was seen around the server meanwhile."""
        limit = self._request.timeout_s
        look = None
        if self._around is not None:
            address = self._found.result()[0]
            look = asyncio.create_task(self._around.out_there(target.host, address, target.port, limit))
        try:
            finding = await dial.run()
            if look is None or finding.code != "probe.connection.timed-out":
                return finding
            seen = await look
            return finding if seen is None else replace(seen, evidence=(*finding.evidence, *seen.evidence))
        finally:
            if look is not None:
                look.cancel()
                await asyncio.gather(look, return_exceptions=True)

    async def _trust(self, target: Target, address: Address) -> ssl.SSLContext | None:
        request = self._request
        began = time.monotonic()
        if self._trusting is None:
            self.tell(ProbeStep.CERTIFICATE, _NOT_ENCRYPTED, began)
            return None
        trust = await self._trusting
        if isinstance(trust, BadFile):
            self.tell(ProbeStep.CERTIFICATE, trust.finding, began)
            raise RoadEnds
        meeting = Meeting(address, target.host, trust, request.timeout_s, request.named_root)
        context = await meeting.shake()
        self._start(self._judge(meeting, began))
        if context is None:
            raise RoadEnds
        return context

    async def _judge(self, meeting: Meeting, began: float) -> None:
        """Looks further at the server's TLS while the road goes on."""
        judgement = await meeting.judge()
        self._trust_path = judgement.path
        self.tell(ProbeStep.CERTIFICATE, judgement.finding, began)

    def _answered(self, answer: Upgrade) -> None:
        """Hears the server's answer to the upgrade; its Date counts from now."""
        if not self._told.done():
            date, moment = answer.header("Date"), time.time()
            self._told.set_result(ClockSeen(datetime.fromtimestamp(moment, UTC), ahead(date, moment), date))

    async def _clock(self, target: Target, address: Address) -> Finding:
        began = time.monotonic()
        seen = await self._told
        if seen.ahead_s is None:
            patience = _CLOCK_S if time.monotonic() - began < 0.9 * self._request.timeout_s else _CLOCK_OF_THE_DEAD_S
            seen = await look_at_clock(target, address, min(patience, self._request.timeout_s))
        if self._around is not None and not seen.agrees:
            seen = seen._replace(elsewhere_s=await self._around.clock_ahead(_CLOCK_OF_THE_DEAD_S))
        return judge_clock(seen)


_NOT_ENCRYPTED = Finding(
    "probe.certificate.none",
    Severity.INFO,
    text("ocppj", "The address says ws://: nothing is encrypted, and no certificate is asked for."),
)
