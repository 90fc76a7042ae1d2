"""What the probe says as a charger on one open link, and the frames that it keeps as evidence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Finding
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.probe.boot import boot, heartbeat
from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep
from evsetup.ocppj.session import Direction, FrameRecord, NotOffered, Session

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

_FRAME = 4096
_MOST_FRAMES = 8


class Talk:
    """One link on which the probe is a charger; ``run`` ends it."""

    def __init__(
        self,
        socket: ClientConnection,
        version: OcppVersion,
        request: ProbeRequest,
        tell: Callable[[ProbeStep, Finding, float], None],
    ) -> None:
        self._request = request
        self._tell = tell
        self._frames: list[FrameRecord] = []
        self._session = Session(
            socket, version, identity=request.identity, handler=_decline, listener=self._frames.append
        )

    async def run(self) -> None:
        """Says everything that a charger says first; a failure ends it."""
        running = asyncio.ensure_future(self._session.run())
        try:
            await self._speak()
            await self._session.close()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    async def _speak(self) -> None:
        request, session = self._request, self._session
        began = time.monotonic()
        accepted, finding = await boot(session, request.vendor, request.model, request.timeout_s)
        self._tell(ProbeStep.BOOT, self._with_frames(finding), began)
        if accepted:
            began = time.monotonic()
            self._tell(ProbeStep.HEARTBEAT, self._with_frames(await heartbeat(session, request.timeout_s)), began)

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


def _decline(action: str, payload: JsonObject) -> Awaitable[JsonObject]:
    """What the probe answers to whatever the CSMS asks: it is no charger."""
    raise NotOffered(action)
