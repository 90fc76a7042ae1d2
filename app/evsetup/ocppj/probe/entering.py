"""The road from the open port on: through the door, then the talk behind it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from evsetup.domain.finding import Finding
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.refusals import judge_key, judge_subprotocol, judge_upgrade
from evsetup.ocppj.probe.steps import Extent, ProbeRequest, ProbeStep
from evsetup.ocppj.probe.talk import Talk
from evsetup.ocppj.schemas import warm_up

Tell = Callable[[ProbeStep, Finding, float], None]
"""Keeps the finding of a step that began at this moment (seconds of ``time.monotonic``)."""


class RoadEnds(Exception):
    """The step that just ended leaves nothing to go on with."""


async def enter(door: Door, request: ProbeRequest, tell: Tell) -> None:
    """Upgrade, subprotocol, key, and what comes after them.

    Raises:
        RoadEnds: a step failed; it has been told.
    """
    began = time.monotonic()
    answer = await door.open()
    try:
        finding = await judge_upgrade(door, answer)
        tell(ProbeStep.UPGRADE, finding, began)
        if finding.severity.fails:
            raise RoadEnds
        began = time.monotonic()
        if answer.status == 101:
            tell(ProbeStep.SUBPROTOCOL, judge_subprotocol(answer, door.versions), began)
            if answer.socket is None:
                raise RoadEnds
        began = time.monotonic()
        tell(ProbeStep.KEY, await judge_key(door, answer), began)
        if answer.socket is None:
            raise RoadEnds
        if request.extent is Extent.LOG_IN:
            await answer.socket.close()
            return
        await asyncio.to_thread(warm_up)
        named = answer.header("Sec-WebSocket-Protocol")
        version = next((version for version in door.versions if version.value == named), door.versions[0])
        await Talk(answer.socket, version, request, tell).run()
    finally:
        if answer.socket is not None:
            answer.socket.transport.abort()
