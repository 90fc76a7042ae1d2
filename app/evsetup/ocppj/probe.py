"""The probe: this laptop logs in to a CSMS as if it were the charger, step by step, and says what would keep it offline.

Order of the steps and their failures: ``facts/ocpp.md`` §4.1, §4.2. It tests the network that this laptop is in; always
direct, never through a proxy. A CSMS may throw out a charger that is connected under the same identity.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from evsetup.domain.csms_address import UrlRule
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.probe_address import Target, judge_address
from evsetup.ocppj.probe_answers import Door, judge_key, judge_subprotocol, judge_upgrade
from evsetup.ocppj.probe_boot import boot, heartbeat
from evsetup.ocppj.probe_certificate import judge_certificate
from evsetup.ocppj.probe_reach import dial, resolve
from evsetup.ocppj.probe_upgrade import Upgrade, basic_header, upgrade
from evsetup.ocppj.schemas import warm_up
from evsetup.ocppj.session import Direction, FrameRecord, NotOffered, Session

_FRAME = 4096
_MOST_FRAMES = 8


class ProbeStep(Enum):
    """The steps, in their order; CERTIFICATE is absent for ws://."""

    ADDRESS = "address"
    NAME = "name"
    CONNECTION = "connection"
    CERTIFICATE = "certificate"
    UPGRADE = "upgrade"
    SUBPROTOCOL = "subprotocol"
    KEY = "key"
    BOOT = "boot"
    HEARTBEAT = "heartbeat"

    @property
    def title(self) -> Text:
        """How the step is called on screen."""
        return _TITLES[self]


_TITLES = {
    ProbeStep.ADDRESS: text("ocppj", "Address and identity"),
    ProbeStep.NAME: text("ocppj", "Name of the server"),
    ProbeStep.CONNECTION: text("ocppj", "Connection"),
    ProbeStep.CERTIFICATE: text("ocppj", "Certificate"),
    ProbeStep.UPGRADE: text("ocppj", "WebSocket"),
    ProbeStep.SUBPROTOCOL: text("ocppj", "OCPP version"),
    ProbeStep.KEY: text("ocppj", "Security key"),
    ProbeStep.BOOT: text("ocppj", "BootNotification"),
    ProbeStep.HEARTBEAT: text("ocppj", "Heartbeat"),
}


@dataclass(frozen=True, slots=True)
class ProbeRequest:
    """What to log in to, and as whom. ``address`` is as typed into the charger; ``timeout_s`` counts for each step."""

    address: str
    identity: str
    key: Secret | None
    rule: UrlRule = UrlRule.APPENDED
    versions: tuple[OcppVersion, ...] = (OcppVersion.V16,)
    ca_file: Path | None = None
    timeout_s: float = 10.0
    vendor: str = "evsetup"
    model: str = "CSMS test"


@dataclass(frozen=True, slots=True)
class StepResult:
    """What one step showed, and how long it took."""

    step: ProbeStep
    finding: Finding
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """All that was seen. ``url`` is what the charger would dial; steps that were not reached are absent from ``results``."""

    url: str
    results: tuple[StepResult, ...]
    verdict: Finding


def unwatched(result: StepResult) -> None:
    """A watcher for probes that nobody watches."""


async def probe_csms(request: ProbeRequest, on_step: Callable[[StepResult], None] = unwatched) -> ProbeReport:
    """Runs the steps until one fails; never raises for what the network or the CSMS does. Cancelling leaves nothing open."""
    return await _Probe(request, on_step).run()


class _Stop(Exception):
    """The step that just ended leaves nothing to go on with."""


class _Probe:
    def __init__(self, request: ProbeRequest, on_step: Callable[[StepResult], None]) -> None:
        self._request = request
        self._on_step = on_step
        self._results: list[StepResult] = []
        self._frames: list[FrameRecord] = []
        self._began = time.monotonic()

    async def run(self) -> ProbeReport:
        request = self._request
        target, finding = judge_address(request.address, request.identity, request.rule)
        self._tell(ProbeStep.ADDRESS, finding)
        if target is not None:
            with suppress(_Stop):
                await self._knock(target)
        url = target.url if target is not None else request.address
        return ProbeReport(url, tuple(self._results), verdict(tuple(self._results)))

    async def _knock(self, target: Target) -> None:
        request, limit = self._request, self._request.timeout_s
        addresses, finding = await resolve(target.host, target.port, limit)
        self._tell(ProbeStep.NAME, finding, go_on=bool(addresses))
        address, finding = await dial(addresses, limit)
        self._tell(ProbeStep.CONNECTION, finding)
        if address is None:
            raise _Stop
        context = None
        if target.secure:
            context, finding = await judge_certificate(address, target.host, request.ca_file, limit)
            self._tell(ProbeStep.CERTIFICATE, finding, go_on=context is not None)
        door = Door(target, address, context, request.identity, request.key, request.versions, limit)
        log_in = ""
        if request.key is not None:
            log_in = basic_header(request.identity, request.key.reveal().encode(errors="surrogatepass"))
        answer = await upgrade(target, address, context, log_in=log_in, versions=request.versions, timeout_s=limit)
        try:
            await self._enter(door, answer)
        finally:
            if answer.socket is not None:
                answer.socket.transport.abort()

    async def _enter(self, door: Door, answer: Upgrade) -> None:
        finding = await judge_upgrade(door, answer)
        self._tell(ProbeStep.UPGRADE, finding, go_on=not finding.severity.fails)
        if answer.status == 101:
            self._tell(ProbeStep.SUBPROTOCOL, judge_subprotocol(answer, door.versions), go_on=answer.socket is not None)
        self._tell(ProbeStep.KEY, await judge_key(door, answer), go_on=answer.socket is not None)
        if answer.socket is None:
            raise _Stop
        await asyncio.to_thread(warm_up)
        named = answer.header("Sec-WebSocket-Protocol")
        version = next((version for version in door.versions if version.value == named), door.versions[0])
        session = Session(
            answer.socket, version, identity=door.identity, handler=_decline, listener=self._frames.append
        )
        running = asyncio.ensure_future(session.run())
        try:
            await self._speak(session)
            await session.close()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    async def _speak(self, session: Session) -> None:
        request = self._request
        accepted, finding = await boot(session, request.vendor, request.model, request.timeout_s)
        self._tell(ProbeStep.BOOT, self._with_frames(finding))
        if accepted:
            self._tell(ProbeStep.HEARTBEAT, self._with_frames(await heartbeat(session, request.timeout_s)))

    def _with_frames(self, finding: Finding) -> Finding:
        frames, self._frames[:] = self._frames[:_MOST_FRAMES], []
        sides = {Direction.FROM_CHARGER: "sent", Direction.TO_CHARGER: "received"}
        shown = [Evidence(sides[frame.direction], frame.raw[:_FRAME]) for frame in frames]
        odd = [
            Evidence("deviation", str(odd))
            for frame in frames
            if frame.direction is Direction.TO_CHARGER
            for odd in frame.deviations
        ]
        return replace(finding, evidence=(*finding.evidence, *shown, *odd))

    def _tell(self, step: ProbeStep, finding: Finding, *, go_on: bool = True) -> None:
        now = time.monotonic()
        result = StepResult(step, finding, now - self._began)
        self._began = now
        self._results.append(result)
        self._on_step(result)
        if not go_on:
            raise _Stop


def _decline(action: str, payload: JsonObject) -> Awaitable[JsonObject]:
    """What the probe answers to whatever the CSMS asks: it is no charger."""
    raise NotOffered(action)


def verdict(results: tuple[StepResult, ...]) -> Finding:
    """One sentence over all steps: would the charger come online, and if not, what is in the way."""
    first = next((result for result in results if result.finding.severity.fails), None)
    if first is None:
        doubt = next((result for result in results if result.finding.severity is Severity.WARNING), None)
        if doubt is None:
            return Finding(
                "probe.verdict.ok",
                Severity.OK,
                text("ocppj", "A charger with this address, identity and key would come online."),
            )
        seen = text(
            "ocppj", "A charger would come online; one thing is not as it should be: {seen}", seen=doubt.finding.seen
        )
        if doubt.finding.code == "probe.boot.pending":
            seen = text("ocppj", "Address, identity and key are right; the CSMS has not released the charger yet.")
        return replace(doubt.finding, code="probe.verdict.doubt", seen=seen, evidence=())
    return replace(first.finding, code="probe.verdict.offline", seen=_in_one_sentence(first), evidence=())


def _in_one_sentence(result: StepResult) -> Text:
    match result.finding.code:
        case "probe.key.wrong":
            return text("ocppj", "Address and identity are right, the key is not.")
        case "probe.key.other-form":
            return text("ocppj", "Address, identity and key are right, but the CSMS holds the key in another form.")
        case "probe.key.missing":
            return text("ocppj", "The address is right; the CSMS wants a key.")
        case "probe.key.refused":
            return text("ocppj", "The address is right; the identity or the key is not.")
        case "probe.upgrade.unknown-identity":
            return text("ocppj", "The address is right, the identity is not.")
        case "probe.upgrade.not-found":
            return text("ocppj", "The server is right; the path or the identity is not.")
    match result.step:
        case ProbeStep.ADDRESS:
            return text("ocppj", "The address cannot stay as it is: {seen}", seen=result.finding.seen)
        case ProbeStep.NAME | ProbeStep.CONNECTION:
            return text("ocppj", "The server is not reached from here: {seen}", seen=result.finding.seen)
        case ProbeStep.CERTIFICATE:
            return text(
                "ocppj", "The server is reached, its certificate is not accepted: {seen}", seen=result.finding.seen
            )
        case ProbeStep.UPGRADE | ProbeStep.SUBPROTOCOL | ProbeStep.KEY:
            return text(
                "ocppj", "The server is reached, but it does not let the charger in: {seen}", seen=result.finding.seen
            )
        case ProbeStep.BOOT | ProbeStep.HEARTBEAT:
            return text("ocppj", "Address, identity and key are right, then it fails: {seen}", seen=result.finding.seen)
