"""One OCPP-J link, in either role: requests, answers, order, and an end that nobody waits past.

Rules: OCPP-J 1.6 §4.1 (one outstanding request per direction), 2.0.1 part 4 §4.2. Lessons of others: ``facts/ocpp.md``
§1.2, §2.2. A session knows no action; what a request means is its handler's matter. It sends no pings by itself.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.frames import (
    Call,
    CallError,
    CallResult,
    Frame,
    JsonObject,
    Malformed,
    MessageId,
    ResultError,
    Send,
    decode,
    encode,
)
from evsetup.ocppj.redaction import without_secrets
from evsetup.ocppj.schemas import deviations

if TYPE_CHECKING:
    from websockets.asyncio.connection import Connection

log = logging.getLogger(__name__)

_MOST_UNANSWERED = 64


class Direction(Enum):
    """Which way a frame went."""

    FROM_CHARGER = "from charger"
    TO_CHARGER = "to charger"


@dataclass(frozen=True, slots=True)
class FrameRecord:
    """One frame as it crossed the wire, secrets shown as dots in ``raw`` and ``frame``.

    ``action`` of an answer is that of its request, empty when there was none. ``deviations`` tell where it leaves the
    protocol or its schema.
    """

    at: datetime
    identity: str
    direction: Direction
    raw: str
    frame: Frame
    action: str
    deviations: tuple[str, ...] = ()


class CallFailed(Fault):
    """The root of all that a call can come to instead of an answer."""


class CallRefused(CallFailed):
    """The peer answered with CALLERROR; ``code`` and ``description`` are its own words."""

    def __init__(self, action: str, code: str, description: str) -> None:
        super().__init__(
            Finding(
                "ocpp.call.refused",
                Severity.PROBLEM,
                text(
                    "ocppj",
                    "{action} was refused: {code} {description}",
                    action=action,
                    code=code,
                    description=description,
                ),
                text("ocppj", "The other side understood the message and will not do it."),
                (text("ocppj", "Read its reason; if it names none, check that it offers {action}.", action=action),),
            )
        )
        self.code = code
        self.description = description


class CallTimedOut(CallFailed):
    """No answer within the time-out; the link may still be alive."""

    def __init__(self, action: str, timeout_s: float) -> None:
        super().__init__(
            Finding(
                "ocpp.call.timed-out",
                Severity.PROBLEM,
                text("ocppj", "{action} was not answered within {seconds} s.", action=action, seconds=f"{timeout_s:g}"),
                text("ocppj", "The other side is busy, or does not know how to answer this."),
                (
                    text("ocppj", "Try again."),
                    text("ocppj", "If it stays silent, restart the charger and look for newer firmware."),
                ),
            )
        )


class CallGarbled(CallFailed):
    """An answer came, and nobody can read it."""

    def __init__(self, action: str, reason: str) -> None:
        super().__init__(
            Finding(
                "ocpp.call.garbled",
                Severity.PROBLEM,
                text("ocppj", "The answer to {action} is no OCPP message: {reason}.", action=action, reason=reason),
                text("ocppj", "The other side breaks the protocol; its software has a fault."),
                (text("ocppj", "Look for newer firmware, and show this trace to its maker."),),
            )
        )


class LinkClosed(CallFailed):
    """The link went away before the answer came."""

    def __init__(self, action: str = "", code: int | None = None) -> None:
        super().__init__(
            Finding(
                "ocpp.link.closed",
                Severity.PROBLEM,
                text("ocppj", "The connection ended before {action} was answered.", action=action or "OCPP"),
                text("ocppj", "Whether it was done is not known: the charger may have restarted or lost its network."),
                (
                    text("ocppj", "Wait until it is connected again, then read what it holds now."),
                    text("ocppj", "If it does not come back, check its network and power."),
                ),
                (Evidence("close code", str(code)),) if code is not None else (),
            )
        )


class NotOffered(Exception):
    """Raised by a handler that does not serve an action: answered with CALLERROR NotImplemented."""


class AnswerError(Exception):
    """Raised by a handler to answer with this CALLERROR."""

    def __init__(self, code: str, description: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description


Handler = Callable[[str, JsonObject], Awaitable[JsonObject]]
Listener = Callable[[FrameRecord], None]
Answered = Callable[[str, JsonObject], None]


def unheard(record: FrameRecord) -> None:
    """A listener for links that nobody watches."""


def _unasked(action: str, payload: JsonObject) -> None:
    pass


_Answers = asyncio.Queue[tuple[Call | Send, asyncio.Task[Frame | None]]]


@dataclass(slots=True)
class _Waiting:
    """A call of ours that is on the wire. The future holds the frame that ended it, ``None`` when the link did."""

    action: str
    end: asyncio.Future[CallResult | CallError | Malformed | None]


class Session:
    """One OCPP-J link; built on an open websockets connection, client or server, of which it is the only reader.

    ``handler`` answers requests, each in a task of its own, so that it may itself ``call``; answers leave in the order in
    which the requests came. ``listener`` sees every frame; ``answered`` every request once its answer is on the wire.
    """

    def __init__(
        self,
        socket: Connection,
        version: OcppVersion,
        *,
        identity: str,
        handler: Handler,
        listener: Listener = unheard,
        answered: Answered = _unasked,
    ) -> None:
        self.version = version
        self.identity = identity
        self.closed = asyncio.Event()
        self._socket = socket
        self._handler = handler
        self._listener = listener
        self._answered = answered
        self._outward = Direction.FROM_CHARGER if socket.protocol.side.name == "CLIENT" else Direction.TO_CHARGER
        self._inward = Direction.TO_CHARGER if self._outward is Direction.FROM_CHARGER else Direction.FROM_CHARGER
        self._turn = asyncio.Lock()
        self._waiting: dict[str, _Waiting] = {}

    @property
    def close_code(self) -> int | None:
        """The code with which the link was closed, ``None`` while it is open."""
        return self._socket.close_code

    async def run(self) -> None:
        """Reads and answers until the link is closed; never raises for what the peer does.

        When cancelled, calls that still wait end with ``LinkClosed``; closing the socket is its owner's matter.
        """
        from websockets.exceptions import ConnectionClosed

        answers: _Answers = asyncio.Queue(_MOST_UNANSWERED)
        try:
            async with asyncio.TaskGroup() as tasks:
                answering = tasks.create_task(self._answer_in_order(answers))
                handling: set[asyncio.Task[Frame | None]] = set()
                try:
                    while True:
                        request = await self._take(await self._socket.recv())
                        if request is not None:
                            task = tasks.create_task(self._handle(request))
                            handling.add(task)
                            task.add_done_callback(handling.discard)
                            await self._queue(answers, request, task)
                        # A peer that floods us must not keep everybody else from running.
                        await asyncio.sleep(0)
                except ConnectionClosed:
                    pass
                finally:
                    self._end()
                    answering.cancel()
                    for task in handling:
                        task.cancel()
        finally:
            self._end()

    async def call(self, action: str, payload: JsonObject, timeout_s: float = 30.0) -> JsonObject:
        """Sends a request and returns the payload of its answer; waits its turn while another one is out.

        ``timeout_s`` counts from the sending.

        Raises:
            CallRefused, CallTimedOut, CallGarbled, LinkClosed: see there.
        """
        from websockets.exceptions import ConnectionClosed

        async with self._turn:
            if self.closed.is_set():
                raise LinkClosed(action, self.close_code)
            message_id = str(uuid.uuid4())
            waiting = _Waiting(action, asyncio.get_running_loop().create_future())
            self._waiting[message_id] = waiting
            try:
                async with asyncio.timeout(timeout_s):
                    await self._send(Call(message_id, action, payload), action)
                    end = await waiting.end
            except TimeoutError:
                raise CallTimedOut(action, timeout_s) from None
            except ConnectionClosed:
                raise LinkClosed(action, self.close_code) from None
            finally:
                del self._waiting[message_id]
        match end:
            case CallResult(payload=answer):
                return answer
            case CallError(code=code, description=description):
                raise CallRefused(action, code, description)
            case Malformed(reason=reason):
                raise CallGarbled(action, reason)
            case None:
                raise LinkClosed(action, self.close_code)

    async def send(self, action: str, payload: JsonObject) -> None:
        """Sends a message that wants no answer (2.1).

        Raises:
            LinkClosed: the link is closed.
        """
        from websockets.exceptions import ConnectionClosed

        try:
            await self._send(Send(str(uuid.uuid4()), action, payload), action)
        except ConnectionClosed:
            raise LinkClosed(action, self.close_code) from None

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Closes the link; calls that still wait end with ``LinkClosed``. ``reason`` is cut to what a close frame holds."""
        await self._socket.close(code, reason.encode()[:120].decode(errors="ignore"))

    async def _queue(self, answers: _Answers, request: Call | Send, task: asyncio.Task[Frame | None]) -> None:
        """Puts a request in the row of those to be answered; while the row is full, nothing more is read."""
        if not answers.full():
            answers.put_nowait((request, task))
            return
        room = asyncio.ensure_future(answers.put((request, task)))
        gone = asyncio.ensure_future(self._socket.wait_closed())
        try:
            await asyncio.wait({room, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            room.cancel()
            gone.cancel()

    async def _take(self, raw: str | bytes) -> Call | Send | None:
        """Takes one message in: ends the call that it answers, or gives back the request that it is."""
        frame = decode(raw)
        found = list(frame.notes)
        action = ""
        match frame:
            case Call(action=action, payload=payload) | Send(action=action, payload=payload):
                found += deviations(self.version, action, payload)
            case CallResult(id, payload) if (waiting := self._whose(id, found)) is not None:
                action = waiting.action
                found += deviations(self.version, action, payload, answer=True)
                _finish(waiting, frame)
            case CallError(id) if (waiting := self._whose(id, found)) is not None:
                action = waiting.action
                _finish(waiting, frame)
            case Malformed(reason, id, kind):
                found.append(reason)
                if kind in {3, 4} and id is not None and (waiting := self._whose(id, found)) is not None:
                    action = waiting.action
                    _finish(waiting, frame)
        self._record(
            self._inward, raw if isinstance(raw, str) else raw.decode(errors="backslashreplace"), frame, action, found
        )
        if isinstance(frame, Malformed):
            await self._answer_malformed(frame)
        return frame if isinstance(frame, Call | Send) else None

    def _whose(self, message_id: MessageId, found: list[str]) -> _Waiting | None:
        waiting = self._waiting.get(str(message_id))
        if waiting is None and (waiting := self._waiting.get(str(message_id).strip().lower())) is not None:
            found.append("the message id comes back in another spelling")
        if waiting is None:
            found.append("answers no request that is out")
        return waiting

    async def _answer_malformed(self, frame: Malformed) -> None:
        """Requests are always answered; answers and unknown kinds never are (1.6 ignores those, OCPP-J §4.1.3)."""
        old = self.version is OcppVersion.V16
        if frame.kind == 2 or (frame.kind == 0 and frame.id is not None):
            code = "FormationViolation" if old else "FormatViolation"
        elif not old and frame.kind not in {3, 4, 5, 6}:
            code = "MessageTypeNotSupported" if frame.kind else "RpcFrameworkError"
        else:
            return
        if frame.id is None and old:
            return
        await self._try_send(CallError("-1" if frame.id is None else frame.id, code, frame.reason), "")

    async def _handle(self, request: Call | Send) -> Frame | None:
        """The answer to ``request``, whatever its handler does."""
        try:
            payload = await self._handler(request.action, request.payload)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return CallError(request.id, "InternalError", "")
        except NotOffered:
            return CallError(request.id, "NotImplemented", f"{request.action[:64]} is not offered here")
        except AnswerError as error:
            return CallError(request.id, error.code, error.description)
        except Fault as fault:
            log.info("%s: %s failed: %s", self.identity, request.action, fault)
            return CallError(request.id, "InternalError", "")
        except Exception:
            log.exception("handler of %s failed", request.action)
            return CallError(request.id, "InternalError", "")
        return CallResult(request.id, payload) if isinstance(request, Call) else None

    async def _answer_in_order(self, answers: _Answers) -> None:
        while True:
            request, task = await answers.get()
            answer = await task
            if isinstance(request, Call) and isinstance(answer, CallResult | CallError):
                await self._try_send(answer, request.action)
            self._answered(request.action, request.payload)

    async def _try_send(self, frame: CallResult | CallError, action: str) -> None:
        """Sends an answer; a link that is gone is the reader's to notice."""
        from websockets.exceptions import ConnectionClosed

        try:
            try:
                await self._send(frame, action)
            except (TypeError, ValueError):
                log.exception("answer to %s is no JSON", action)
                await self._send(CallError(frame.id, "InternalError"), action)
        except ConnectionClosed:
            log.debug("%s: link gone before the answer to %s", self.identity, action)

    async def _send(self, frame: Call | CallResult | CallError | Send, action: str) -> None:
        raw = encode(frame)
        found: tuple[str, ...] = ()
        if isinstance(frame, Call | Send | CallResult):
            found = deviations(self.version, action, frame.payload, answer=isinstance(frame, CallResult))
        # Recorded first: the answer may be read before this task runs again.
        self._record(self._outward, raw, frame, action, list(found))
        await self._socket.send(raw)

    def _record(self, direction: Direction, raw: str, frame: Frame, action: str, found: list[str]) -> None:
        shown = without_secrets(frame)
        if shown is not frame and isinstance(shown, Call | CallResult | CallError | ResultError | Send):
            raw = encode(shown)
        try:
            self._listener(FrameRecord(datetime.now(UTC), self.identity, direction, raw, shown, action, tuple(found)))
        except Exception:
            log.exception("a listener failed")

    def _end(self) -> None:
        self.closed.set()
        for waiting in self._waiting.values():
            _finish(waiting, None)


def _finish(waiting: _Waiting, end: CallResult | CallError | Malformed | None) -> None:
    if not waiting.end.done():
        waiting.end.set_result(end)
