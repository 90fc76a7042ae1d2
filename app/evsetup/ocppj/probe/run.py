"""One test of a CSMS from beginning to end: which step waits for which, and which run at once.

Address → name → connection → certificate → upgrade → … is one road, where each step needs the one before. What only looks
around (link, sign-in page, proxy) goes beside it. A failed step ends the road, never what goes beside it.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable
from contextlib import suppress

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.probe.address import Target, judge_address
from evsetup.ocppj.probe.certificate import judge_certificate
from evsetup.ocppj.probe.connection import Address, dial, resolve
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.entering import RoadEnds, enter
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, ProbeStep, StepResult, Watcher, unwatched
from evsetup.ocppj.probe.surroundings import Surroundings
from evsetup.ocppj.probe.verdict import primary, verdict


async def probe_csms(
    request: ProbeRequest, on_step: Watcher = unwatched, surroundings: Surroundings | None = None
) -> ProbeReport:
    """Runs the steps until one fails; never raises for what the network or the CSMS does. Cancelling leaves nothing open.

    Without ``surroundings`` the steps that look around are left out.
    """
    return await _Probe(request, on_step, surroundings).run()


class _Probe:
    def __init__(self, request: ProbeRequest, on_step: Watcher, surroundings: Surroundings | None) -> None:
        self._request = request
        self._on_step = on_step
        self._surroundings = surroundings
        self._results: list[StepResult] = []

    async def run(self) -> ProbeReport:
        request = self._request
        began = time.monotonic()
        target, finding = judge_address(request.address, request.identity, request.rule)
        self.tell(ProbeStep.ADDRESS, finding, began)
        if target is not None:
            async with asyncio.TaskGroup() as tasks:
                if (around := self._surroundings) is not None:
                    limit = request.timeout_s
                    tasks.create_task(self._beside(ProbeStep.LINK, around.local_link(target.host, target.port, limit)))
                    tasks.create_task(self._beside(ProbeStep.PORTAL, around.portal(target.host, target.port, limit)))
                    tasks.create_task(self._beside(ProbeStep.PROXY, around.proxy(target.host, target.port, limit)))
                tasks.create_task(self._road(target))
        results = tuple(sorted(self._results, key=lambda result: result.step.place))
        first = primary(results)
        boot = next((result.finding for result in results if result.step is ProbeStep.BOOT), None)
        return ProbeReport(target.url if target is not None else request.address, results, first, verdict(first, boot))

    def tell(self, step: ProbeStep, finding: Finding, began: float) -> None:
        """Keeps a result; ``began`` is in seconds of ``time.monotonic``."""
        result = StepResult(step, finding, time.monotonic() - began)
        self._results.append(result)
        self._on_step(result)

    async def _beside(self, step: ProbeStep, look: Awaitable[Finding]) -> None:
        began = time.monotonic()
        self.tell(step, await look, began)

    async def _road(self, target: Target) -> None:
        request = self._request
        with suppress(RoadEnds):
            address = await self._reach(target)
            context = await self._trust(target, address)
            door = Door(target, address, context, request.identity, request.key, request.versions, request.timeout_s)
            await enter(door, request, self.tell)

    async def _reach(self, target: Target) -> Address:
        limit = self._request.timeout_s
        began = time.monotonic()
        addresses, finding = await resolve(target.host, target.port, limit)
        if addresses and self._surroundings is not None:
            plain = tuple(str(address.sockaddr[0]) for address in addresses)
            finding = await self._surroundings.name_servers(target.host, plain, limit) or finding
        self.tell(ProbeStep.NAME, finding, began)
        if not addresses:
            raise RoadEnds
        began = time.monotonic()
        address, finding = await dial(addresses, limit)
        if address is None and self._surroundings is not None and finding.code == "probe.connection.timed-out":
            finding = await self._surroundings.out_there(target.host, target.port, limit) or finding
        self.tell(ProbeStep.CONNECTION, finding, began)
        if address is None:
            raise RoadEnds
        return address

    async def _trust(self, target: Target, address: Address) -> ssl.SSLContext | None:
        request = self._request
        began = time.monotonic()
        if not target.secure:
            self.tell(ProbeStep.CERTIFICATE, _NOT_ENCRYPTED, began)
            return None
        context, finding = await judge_certificate(address, target.host, request.ca_file, request.timeout_s)
        self.tell(ProbeStep.CERTIFICATE, finding, began)
        if context is None:
            raise RoadEnds
        return context


_NOT_ENCRYPTED = Finding(
    "probe.certificate.none",
    Severity.INFO,
    text("ocppj", "The address says ws://: nothing is encrypted, and no certificate is asked for."),
)
