"""The road from the open port on: through the door, the talk behind it, and a second look at the door.

The charger's own attempt comes first and is left alone: many CSMSs end the older of two connections with one identity, so
everything that dials again with it (``reconnect``, ``second_look``, ``watch_idle``) waits until that talk is over. A made-up
identity would disturb nobody, but a CSMS answers it 404 whatever version and key come with it. The deliberately wrong key is
tried once, after everything that must work, so that no account is locked before.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

from evsetup.domain.finding import Severity
from evsetup.ocppj.probe.credentials import judge_taken
from evsetup.ocppj.probe.door import Door
from evsetup.ocppj.probe.hold import NOT_RUN, hold, unless_stopped
from evsetup.ocppj.probe.reconnect import reconnect
from evsetup.ocppj.probe.refusals import judge_upgrade, upgrade_works
from evsetup.ocppj.probe.second_look import SecondLook, look_again
from evsetup.ocppj.probe.size import compression_breaks
from evsetup.ocppj.probe.steps import Extent, ProbeRequest, ProbeStep
from evsetup.ocppj.probe.talk import Said, Talk, Tell
from evsetup.ocppj.probe.upgrade import Upgrade, hangs_up
from evsetup.ocppj.probe.versions import REFUSES_A_VERSION, UNTRIED, Matrix, ask_each_version, judge_subprotocol, spoken
from evsetup.ocppj.schemas import warm_up

_AFTER_SILENCE_S = 0.7
"""A server that used up the time-out gets no second one."""


class RoadEnds(Exception):
    """The step that just ended leaves nothing to go on with."""


async def enter(door: Door, request: ProbeRequest, tell: Tell, answered: Callable[[Upgrade], None]) -> None:
    """All steps from the upgrade on, but for the watch over an idle connection.

    ``answered`` hears the answer to the charger's own attempt as it comes.

    Raises:
        RoadEnds: a step failed; it has been told.
    """
    warming = asyncio.ensure_future(asyncio.to_thread(warm_up))
    began = time.monotonic()
    answer = await door.open()
    answered(answer)
    try:
        answer = await _judge_attempt(door, answer, began, tell)
        assert answer.socket is not None  # noqa: S101 - it was let in
        async with Talk(answer, answer.socket, door.spoken(answer), request) as talk:
            await warming
            said = await talk.say_everything(tell)
        if request.extent is Extent.ALL and said.well:
            began = time.monotonic()
            tell(ProbeStep.RECONNECT, await reconnect(door, request), began)
        await _tell_the_door(door, answer, request, said, tell)
        if not said.well:
            raise RoadEnds
    finally:
        warming.cancel()
        if answer.socket is not None:
            answer.socket.transport.abort()


async def _judge_attempt(door: Door, answer: Upgrade, began: float, tell: Tell) -> Upgrade:
    """Tells what keeps the charger out; gives back ``answer`` when nothing does.

    Raises:
        RoadEnds: it was not let in.
    """
    if answer.socket is not None and not answer.subprotocol:
        answer = answer._replace(hung_up=await hangs_up(answer.socket))
    finding, matrix = await asyncio.gather(judge_upgrade(door, answer), _versions_if_doubtful(door, answer))
    if spoken(matrix) and answer.status != 101:
        # A server that lets us in with another version has nothing against address, identity and key.
        finding = upgrade_works(answer)
    tell(ProbeStep.UPGRADE, finding, began)
    if finding.severity.fails:
        raise RoadEnds
    began = time.monotonic()
    if answer.status == 401:
        from evsetup.ocppj.probe.refused_key import judge_refused  # most tests need none of its words

        tell(ProbeStep.KEY, await judge_refused(door, answer), began)
        raise RoadEnds
    subprotocol = judge_subprotocol(answer, door.versions, matrix)
    if answer.socket is None or subprotocol.severity.fails:
        tell(ProbeStep.SUBPROTOCOL, subprotocol, began)
        raise RoadEnds
    return answer


async def _versions_if_doubtful(door: Door, answer: Upgrade) -> Matrix:
    """Every version tried alone, where the answer may mean that the charger's are not spoken."""
    if answer.status in REFUSES_A_VERSION and not answer.let_in:
        return await ask_each_version(door)
    return UNTRIED


async def _tell_the_door(door: Door, answer: Upgrade, request: ProbeRequest, said: Said, tell: Tell) -> None:
    """The steps SUBPROTOCOL, KEY and SIZE, which need the second look; without it they tell what the first one showed."""
    began = time.monotonic()
    look: SecondLook | None = None
    if request.extent is not Extent.FIRST_WORDS:
        look = await look_again(door, answer, _AFTER_SILENCE_S if said.silent else door.timeout_s)
    shown = look or SecondLook()
    tell(ProbeStep.SUBPROTOCOL, judge_subprotocol(answer, door.versions, shown.matrix), began)
    tell(ProbeStep.KEY, judge_taken(door, answer, shown.wrong_key, shown.no_key), began)
    if said.size is not None:
        evidence = (*said.size.evidence, *shown.compression)
        broke = shown.compressed is not None and shown.compressed.broke and said.size.severity < Severity.WARNING
        size = compression_breaks(evidence) if broke else replace(said.size, evidence=evidence)
        tell(ProbeStep.SIZE, size, time.monotonic() - said.size_s)


async def watch_idle(door: Door, request: ProbeRequest, tell: Tell, stop: asyncio.Event) -> None:
    """The step HOLD, on a connection of its own, which says BootNotification and then nothing."""
    began = time.monotonic()
    answer = await unless_stopped(stop, door.open()) if request.hold_s > 0 else None
    if answer is None or answer.socket is None:
        tell(ProbeStep.HOLD, NOT_RUN, began)
        return
    async with Talk(answer, answer.socket, door.spoken(answer), request) as talk:
        booted = await unless_stopped(stop, talk.boot())
        began = time.monotonic()
        finding = NOT_RUN  # a link that BootNotification ends was never idle
        if booted is None or not booted.finding.severity.fails:
            finding = await hold(talk.session, answer.pings, request.hold_s, stop)
        tell(ProbeStep.HOLD, finding, began)
