"""What the probe says as a charger on one open link, and the frames that it keeps as evidence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.probe.boot import Booted, boot
from evsetup.ocppj.probe.heartbeat import heartbeat
from evsetup.ocppj.probe.ping import ping
from evsetup.ocppj.probe.size import NO_ANSWER, long_messages
from evsetup.ocppj.probe.steps import Extent, ProbeRequest, ProbeStep
from evsetup.ocppj.probe.upgrade import Upgrade
from evsetup.ocppj.probe.wire_faults import by_the_wire
from evsetup.ocppj.session import Direction, FrameRecord, NotOffered, Session

if TYPE_CHECKING:
    from types import TracebackType

    from websockets.asyncio.client import ClientConnection

Tell = Callable[[ProbeStep, Finding, float], None]
"""Keeps the finding of a step that began at this moment (seconds of ``time.monotonic``)."""

_FRAME = 4096
_MOST_FRAMES = 8


class Said(NamedTuple):
    """How the talk ended. ``silent``: it waited for an answer in vain.

    ``size`` is the finding of the step SIZE, which took ``size_s`` seconds; its owner tells it.
    """

    well: bool
    silent: bool = False
    size: Finding | None = None
    size_s: float = 0.0


class Talk:
    """One link on which the probe is a charger, from ``async with`` to its end."""

    def __init__(self, answer: Upgrade, socket: ClientConnection, version: OcppVersion, request: ProbeRequest) -> None:
        self._request = request
        self._answer = answer
        self._socket = socket
        self._frames: list[FrameRecord] = []
        self.session = Session(
            socket, version, identity=request.identity, handler=_decline, listener=self._frames.append
        )

    async def __aenter__(self) -> Talk:
        self._running = asyncio.ensure_future(self.session.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                await self.session.close()
        finally:
            self._socket.transport.abort()
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def boot(self) -> Booted:
        """BootNotification; its finding with the frames."""
        booted = await boot(self.session, self._request)
        return booted._replace(finding=self._with_frames(booted.finding))

    async def say_everything(self, tell: Tell) -> Said:
        """What a charger says first, then what may go wrong later, as far as the extent goes; a failure ends it.

        One after the other: a server that hangs up must have done so because of one thing. Only an accepted charger may talk
        on (OCPP 1.6 §4.2, 2.0.1 B02, B03).
        """
        if self._request.extent is Extent.LOG_IN:
            return Said(well=True)
        everything, limit = self._request.extent is Extent.ALL, self._request.timeout_s
        began = time.monotonic()
        booted = await self.boot()
        tell(ProbeStep.BOOT, booted.finding, began)
        if booted.clock is not None:
            tell(ProbeStep.TIME, booted.clock, time.monotonic())
        if booted.finding.severity.fails:
            return Said(well=False, silent=booted.silent)
        steps: dict[ProbeStep, Callable[[], Awaitable[Finding]]] = {}
        if booted.accepted:
            steps[ProbeStep.HEARTBEAT] = lambda: heartbeat(self.session, limit)
        if everything:
            steps[ProbeStep.PING] = lambda: ping(self._socket, self._answer.pings, limit)
        for step, say in steps.items():
            began = time.monotonic()
            finding = self._with_frames(await say())
            tell(step, finding, began)
            if finding.severity.fails:
                return Said(well=False, silent=finding.code.endswith(".silent"))
        if not (booted.accepted and everything):
            return Said(well=True)
        began = time.monotonic()
        size = self._with_frames(await long_messages(self.session, limit), sent=False)
        silent = any(piece.content == NO_ANSWER for piece in size.evidence)
        return Said(not size.severity.fails, silent, size, time.monotonic() - began)

    def _with_frames(self, finding: Finding, *, sent: bool = True) -> Finding:
        finding = by_the_wire(finding, self._frames, self._socket)
        frames, self._frames[:] = self._frames[:_MOST_FRAMES], []
        sides = {Direction.FROM_CHARGER: "sent", Direction.TO_CHARGER: "received"}
        shown = [
            Evidence(sides[frame.direction], frame.raw[:_FRAME])
            for frame in frames
            if sent or frame.direction is Direction.TO_CHARGER
        ]
        odd = [
            Evidence("deviation", str(odd))
            for frame in frames
            if frame.direction is Direction.TO_CHARGER
            for odd in frame.deviations
        ]
        return replace(finding, evidence=(*finding.evidence, *shown, *odd))


def _decline(action: str, payload: JsonObject) -> Awaitable[JsonObject]:
    """What the probe answers to whatever the CSMS asks: it is no charger."""
    raise NotOffered(action)
