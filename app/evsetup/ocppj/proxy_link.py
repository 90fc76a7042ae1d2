"""One charger and its CSMS, from the upgrade to the end of both: what one says the other hears."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from evsetup.ocppj import proxy_findings as say
from evsetup.ocppj.call_failures import CallTimedOut, LinkClosed
from evsetup.ocppj.change import Change
from evsetup.ocppj.frame_record import Direction, FrameRecord
from evsetup.ocppj.frames import Call, CallError, CallResult, JsonObject, Malformed, encode
from evsetup.ocppj.proxy_backlog import Backlog
from evsetup.ocppj.proxy_disturbance import MOST_WAITING, Act, Disturbance, Disturbances, Touch
from evsetup.ocppj.proxy_ear import Ear
from evsetup.ocppj.proxy_events import LinkEnded, Moment, Pinged, ProxyEvent, Relayed

if TYPE_CHECKING:
    from websockets.frames import Frame

    from evsetup.ocppj.proxy_wire import Tap

_BOTH_CLOSE_WITHIN_S = 5.0
_TURN_WITHIN_S = 10.0
"""So long an own call waits for the open call of the side that it is sent for: OCPP allows one at a time."""
_MOST_OPEN = 256


class Link:
    """``number`` names it; ``tell`` hears every event; ``disturbances`` and ``backlog`` are shared by all links of a proxy."""

    def __init__(
        self,
        number: int,
        charger: Tap,
        csms: Tap,
        ear: Ear,
        tell: Callable[[ProxyEvent], None],
        disturbances: Disturbances,
        backlog: Backlog,
    ) -> None:
        self.number = number
        self.identity = ear.identity
        self._sides = {Direction.FROM_CHARGER: charger, Direction.TO_CHARGER: csms}
        self._ear = ear
        self._tell = tell
        self._disturbances = disturbances
        self._backlog = backlog
        self._ended = False
        self._late: set[asyncio.Task[None]] = set()
        self._release = asyncio.Event()
        self._open_calls: dict[Direction, dict[str, None]] = {direction: {} for direction in Direction}
        self._own: dict[str, asyncio.Future[FrameRecord]] = {}
        self._kept_away: dict[str, None] = {}
        self._answered = Change()
        charger.pass_to(lambda frame: self._control(frame, Direction.FROM_CHARGER, csms))
        csms.pass_to(lambda frame: self._control(frame, Direction.TO_CHARGER, charger))

    async def run(self) -> None:
        """Passes on until both sides are closed."""
        charger, csms = self._sides.values()
        pumps = [
            asyncio.ensure_future(self._pump(charger, csms, Direction.FROM_CHARGER)),
            asyncio.ensure_future(self._pump(csms, charger, Direction.TO_CHARGER)),
        ]
        ends = [asyncio.ensure_future(side.connection.wait_closed()) for side in (charger, csms)]
        try:
            await asyncio.wait([*pumps, *ends], return_when=asyncio.FIRST_COMPLETED)
            # Who does not read any more must not keep the other side's link in the air.
            await asyncio.wait([*pumps, *ends], timeout=_BOTH_CLOSE_WITHIN_S)
        finally:
            for side in (charger, csms):
                side.connection.transport.abort()
            for task in (*pumps, *ends, *self._late):
                task.cancel()
            for waiting in self._own.values():
                if not waiting.done():
                    waiting.set_exception(LinkClosed())
                    waiting.exception()  # whoever waited may be gone
            await asyncio.gather(*pumps, *ends, *self._late, return_exceptions=True)
            await asyncio.gather(*(side.connection.wait_closed() for side in (charger, csms)))

    def release(self) -> None:
        """Sends on what is held."""
        self._release.set()
        self._release = asyncio.Event()

    @property
    def holding(self) -> int:
        """How many messages are held or delayed now."""
        return len(self._late)

    async def ask(self, direction: Direction, action: str, payload: JsonObject, timeout_s: float) -> FrameRecord:
        """Sends an own call in ``direction``; gives its answer, which the other side does not get. It waits a while for an open
        call of that side to be answered; calls that the side makes meanwhile are not held back.

        Raises:
            CallTimedOut: there was none in ``timeout_s``; one that comes later is kept away, too.
            LinkClosed: the link ended before.
        """
        from websockets.exceptions import ConnectionClosed

        self._backlog.flush()
        try:
            async with asyncio.timeout(_TURN_WITHIN_S):
                while self._open_calls[direction]:
                    await self._answered.wait()
        except TimeoutError:
            pass  # the other side has waited long enough itself
        if self._ended:
            raise LinkClosed(action)
        message_id = str(uuid4())
        answer = self._own[message_id] = asyncio.get_running_loop().create_future()
        target = self._sides[direction.other]
        try:
            data = encode(Call(message_id, action, payload)).encode()
            self._say(data, direction, Moment(), Touch.INJECTED)
            await target.connection.send(data, text=True)
            async with asyncio.timeout(timeout_s):
                return await asyncio.shield(answer)
        except TimeoutError:
            raise CallTimedOut(action, timeout_s) from None
        except ConnectionClosed:
            raise LinkClosed(action) from None
        finally:
            del self._own[message_id]
            self._remember_own(message_id)

    @property
    def _untouched(self) -> bool:
        """Whether every message goes on as it came: no fault waits for one, and no answer must be kept away."""
        return not (self._disturbances or self._own or self._kept_away)

    def _remember_own(self, message_id: str) -> None:
        self._kept_away[message_id.casefold()] = None
        if len(self._kept_away) > _MOST_OPEN:
            del self._kept_away[next(iter(self._kept_away))]

    async def _pump(self, source: Tap, target: Tap, direction: Direction) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            while True:
                data, is_text = await source.next()
                await self._pass(data, direction, target, is_text=is_text)
        except ConnectionClosed:
            pass
        gone = source if source.connection.protocol.state.name != "OPEN" else target
        by = direction if gone is source else direction.other
        self._end(gone, target if gone is source else source, by)

    async def _pass(self, data: bytes, direction: Direction, target: Tap, *, is_text: bool) -> None:
        moment = Moment()
        if self._untouched and target.put(data, is_text=is_text):
            self._backlog.put(
                partial(self._look, data, direction, moment, is_text=is_text), len(data), moment.monotonic_ns
            )
            await target.connection.drain()
            return
        self._backlog.flush()
        record, cleaned = self._ear.hear(data, direction, moment.at, binary=not is_text)
        kept = None if cleaned else data
        self._count(record)
        if self._is_own_answer(record):
            self._tell(Relayed(moment, self.number, record, len(data), not is_text, kept, Touch.KEPT_AWAY))
            return
        disturbance = self._disturbances.take(record) if len(self._late) < MOST_WAITING else None
        if disturbance is None:
            self._tell(Relayed(moment, self.number, record, len(data), not is_text, kept))
            await target.connection.send(data, text=is_text)
            return
        touch = {
            Act.HOLD: Touch.HELD,
            Act.DELAY: Touch.DELAYED,
            Act.DROP: Touch.DROPPED,
            Act.ALTER: Touch.ALTERED,
        }[disturbance.act]
        self._tell(Relayed(moment, self.number, record, len(data), not is_text, kept, touch))
        match disturbance.act:
            case Act.HOLD | Act.DELAY:
                waiting = asyncio.ensure_future(self._later(data, direction, target, disturbance, is_text=is_text))
                self._late.add(waiting)
                waiting.add_done_callback(self._late.discard)
            case Act.ALTER:
                altered = disturbance.altered(record)
                self._say(altered, direction, Moment(), Touch.IN_ITS_PLACE)
                await target.connection.send(altered, text=is_text)

    def _look(self, data: bytes, direction: Direction, moment: Moment, *, is_text: bool) -> None:
        """Reads what has passed on."""
        record, cleaned = self._ear.hear(data, direction, moment.at, binary=not is_text)
        self._count(record)
        self._tell(Relayed(moment, self.number, record, len(data), not is_text, None if cleaned else data))

    async def _later(
        self, data: bytes, direction: Direction, target: Tap, disturbance: Disturbance, *, is_text: bool
    ) -> None:
        from websockets.exceptions import ConnectionClosed

        try:
            async with asyncio.timeout(disturbance.delay_s if disturbance.act is Act.DELAY else None):
                await self._release.wait()
        except TimeoutError:
            pass
        self._say(data, direction, Moment(), Touch.LATE, is_text=is_text)
        with suppress(ConnectionClosed):  # the link may have ended meanwhile; that is told by itself
            await target.connection.send(data, text=is_text)

    def _say(
        self, data: bytes, direction: Direction, moment: Moment, touch: Touch, *, is_text: bool = True
    ) -> FrameRecord:
        """Tells of a message that goes out of this laptop now."""
        self._backlog.flush()
        record, cleaned = self._ear.hear(data, direction, moment.at, binary=not is_text)
        kept = None if cleaned else data
        self._tell(Relayed(moment, self.number, record, len(data), not is_text, kept, touch))
        return record

    def _count(self, record: FrameRecord) -> None:
        """Keeps which calls are open in each direction, as far as an own call must wait for them."""
        match record.frame:
            case Call(id):
                calls = self._open_calls[record.direction]
                calls[str(id)] = None
                if len(calls) > _MOST_OPEN:
                    del calls[next(iter(calls))]
            case CallResult(id) | CallError(id):
                self._open_calls[record.direction.other].pop(str(id), None)
                self._answered.tell()

    def _is_own_answer(self, record: FrameRecord) -> bool:
        frame = record.frame
        if not (self._own or self._kept_away) or not isinstance(frame, CallResult | CallError | Malformed):
            return False
        if frame.id is None or (isinstance(frame, Malformed) and frame.kind not in {3, 4}):
            return False
        told = str(frame.id).casefold()  # some chargers change the case of ids
        waiting = self._own.get(told)
        if waiting is not None and not waiting.done():
            waiting.set_result(record)
        return waiting is not None or told in self._kept_away

    def _end(self, gone: Tap, other: Tap, by: Direction) -> None:
        """Closes the other side as this one was; told once."""
        if self._ended:
            return
        self._ended = True
        protocol = gone.connection.protocol
        fault = protocol.parser_exc
        broken = str(fault) if fault is not None and not isinstance(fault, EOFError) else ""
        close = protocol.close_rcvd or (protocol.close_sent if broken or protocol.close_sent else None)
        code, reason = (close.code, close.reason) if close is not None else (1006, "")
        other.pass_close(code, reason)
        finding = say.ended(self.identity, by, code, reason, broken)
        self._tell_in_order(LinkEnded(Moment(), self.number, self.identity, by, code, reason, finding))

    def _control(self, frame: Frame, direction: Direction, target: Tap) -> None:
        target.pass_control(frame)
        pong = frame.opcode.name == "PONG"
        self._tell_in_order(Pinged(Moment(), self.number, self.identity, direction, pong, bytes(frame.data)))

    def _tell_in_order(self, event: ProxyEvent) -> None:
        self._backlog.after(partial(self._tell, event))
