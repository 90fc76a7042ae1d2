"""The road from the open port on: through the door, the talk behind it, and what a second look at the door shows.

The charger's own attempt comes first and is left alone: many CSMSs end the older of two connections with one identity, so
everything that dials again with it (``reconnect``, another version, another key) waits until that talk is over. The
deliberately wrong key is tried once, after everything that must work, so that no account is locked before.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.hold import NOT_RUN, hold
from evsetup.ocppj.probe.reconnect import reconnect
from evsetup.ocppj.probe.refusals import judge_key, judge_subprotocol, judge_upgrade
from evsetup.ocppj.probe.steps import Extent, ProbeRequest, ProbeStep
from evsetup.ocppj.probe.talk import Said, Talk, Tell
from evsetup.ocppj.probe.upgrade import Upgrade
from evsetup.ocppj.schemas import warm_up


class RoadEnds(Exception):
    """The step that just ended leaves nothing to go on with."""


async def enter(door: Door, request: ProbeRequest, tell: Tell, answered: Callable[[Upgrade], None]) -> None:
    """Upgrade, subprotocol, key, and the talk; ``answered`` hears the answer to the charger's own attempt as it comes.

    Raises:
        RoadEnds: a step failed; it has been told.
    """
    warming = asyncio.ensure_future(asyncio.to_thread(warm_up))
    try:
        answer = await _knock(door, tell, answered)
        began = time.monotonic()
        tell(ProbeStep.SUBPROTOCOL, judge_subprotocol(answer, door.versions), began)
        if answer.socket is None:
            raise RoadEnds
        tell(ProbeStep.KEY, await judge_key(door, answer), began)
        if request.extent is Extent.LOG_IN:
            await answer.socket.close()
            return
        await warming
        async with Talk(answer, answer.socket, door.spoken(answer), request) as talk:
            said = await talk.say_everything(tell)
        await _afterwards(door, request, said, tell)
    finally:
        warming.cancel()


async def _knock(door: Door, tell: Tell, answered: Callable[[Upgrade], None]) -> Upgrade:
    began = time.monotonic()
    answer = await door.open()
    answered(answer)
    finding = await judge_upgrade(door, answer)
    tell(ProbeStep.UPGRADE, finding, began)
    if finding.severity.fails:
        raise RoadEnds
    if answer.status != 101:
        began = time.monotonic()
        tell(ProbeStep.KEY, await judge_key(door, answer), began)
        raise RoadEnds
    return answer


async def _afterwards(door: Door, request: ProbeRequest, said: Said, tell: Tell) -> None:
    if not said.well:
        raise RoadEnds
    if request.extent is Extent.ALL:
        began = time.monotonic()
        tell(ProbeStep.RECONNECT, await reconnect(door), began)


async def watch_idle(door: Door, request: ProbeRequest, tell: Tell, stop: asyncio.Event) -> None:
    """The step HOLD, on a connection of its own, which says BootNotification and then nothing."""
    began = time.monotonic()
    if request.hold_s <= 0:
        tell(ProbeStep.HOLD, NOT_RUN, began)
        return
    answer = await door.open()
    if answer.socket is None:
        return
    async with Talk(answer, answer.socket, door.spoken(answer), request) as talk:
        await talk.boot()
        began = time.monotonic()
        tell(ProbeStep.HOLD, await hold(talk.session, answer.pings, request.hold_s, stop), began)
