"""One OCPP-J link, in either role: requests, answers, order, and an end that nobody waits past.

Rules: OCPP-J 1.6 §4.1 (one outstanding request per direction), 2.0.1 part 4 §4.2. Lessons of others: ``facts/ocpp.md``
§1.2, §2.2. A session knows no action; what a request means is its handler's matter. It sends no pings by itself.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from evsetup.domain.finding import Fault
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.call_failures import CallFailed, CallGarbled, CallRefused, CallTimedOut, LinkClosed
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.error_codes import KNOWN, spelled
from evsetup.ocppj.frame_record import Direction, FrameRecord
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
from evsetup.ocppj.oddities import oddities
from evsetup.ocppj.redaction import without_secrets
from evsetup.ocppj.schemas import deviations

if TYPE_CHECKING:
    from websockets.asyncio.connection import Connection

__all__ = [
    "AnswerError",
    "Answered",
    "CallFailed",
    "CallGarbled",
    "CallRefused",
    "CallTimedOut",
    "Direction",
    "FrameRecord",
    "Handler",
    "LinkClosed",
    "Listener",
    "NotOffered",
    "Session",
    "unheard",
]

log = logging.getLogger(__name__)

_MOST_UNANSWERED = 64
_MOST_REMEMBERED = 32


class NotOffered(Exception):
    """Raised by a handler that does not serve an action: answered with CALLERROR NotImplemented."""


class AnswerError(Exception):
    """Raised by a handler to answer with this CALLERROR."""

    def __init__(self, code: str, description: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description


_K = TypeVar("_K")
_V = TypeVar("_V")
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
        self._past: dict[str, tuple[str, bool]] = {}
        """The last calls that ended: their action, and whether without an answer."""
        self._answered_ids: dict[MessageId, str] = {}
        """The last requests that were answered, for a CALLRESULTERROR that may come."""

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
                _remember(self._past, message_id, (action, not waiting.end.done() or waiting.end.cancelled()))
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
        words = raw if isinstance(raw, str) else raw.decode(errors="backslashreplace")
        found = list(frame.notes)
        action = ""
        asked: _Waiting | None = None
        match frame:
            case Call(action=action, payload=payload) | Send(action=action, payload=payload):
                found += deviations(self.version, action, payload)
                found += oddities(words, payload)
            case CallResult(id, payload):
                asked, action = self._whose(id, found)
                if action:
                    found += deviations(self.version, action, payload, answer=True)
                    found += oddities(words, payload)
            case CallError(id, code):
                asked, action = self._whose(id, found)
                self._judge_code(code, found)
            case ResultError(id, code):
                action = self._answered_ids.get(id, "")
                self._judge_code(code, found)
            case Malformed(_, id, kind) if kind in {3, 4} and id is not None:
                asked, action = self._whose(id, found)
        if isinstance(frame, Send | ResultError) and self.version is not OcppVersion.V21:
            found.append(
                Deviation(Kind.OTHER_VERSION, "", f"OCPP {self.version} has no such message type, OCPP 2.1 has")
            )
        if asked is not None and isinstance(frame, CallResult | CallError | Malformed):
            _finish(asked, frame)
        self._record(self._inward, words, frame, action, found)
        if isinstance(frame, Malformed):
            await self._answer_malformed(frame, asked is not None)
        return frame if isinstance(frame, Call | Send) else None

    def _whose(self, message_id: MessageId, found: list[Deviation]) -> tuple[_Waiting | None, str]:
        """The call that this answers, and its action; the action alone when that call has ended before."""
        told = str(message_id)
        for known in (told, told.strip().lower()):
            waiting, past = self._waiting.get(known), self._past.get(known)
            if waiting is None and past is None:
                continue
            if known != told:
                found.append(Deviation(Kind.ID_RESPELLED, "", "the message id comes back in another spelling"))
            if waiting is not None and not waiting.end.done():
                return waiting, waiting.action
            action, late = past or (waiting.action if waiting is not None else "", False)
            found.append(
                Deviation(Kind.LATE_ANSWER, "", "answers a request whose time-out is over")
                if late
                else Deviation(Kind.SECOND_ANSWER, "", "answers a request that was answered before")
            )
            return None, action
        found.append(Deviation(Kind.UNASKED_ANSWER, "", "answers no request that is out"))
        return None, ""

    def _judge_code(self, code: str, found: list[Deviation]) -> None:
        if code not in KNOWN[self.version] and not any(note.kind is Kind.ERROR_CODE for note in found):
            found.append(Deviation(Kind.ERROR_CODE, "", f"OCPP {self.version} has no error code {code[:64]}"))

    async def _answer_malformed(self, frame: Malformed, asked: bool) -> None:
        """Requests are always answered; answers and unknown kinds never are (1.6 ignores those, OCPP-J §4.1.3).

        2.1 has a word for an answer that cannot be used: CALLRESULTERROR.
        """
        old = self.version is OcppVersion.V16
        if frame.kind == 2 or (frame.kind == 0 and frame.id is not None):
            code = "FormatViolation"
        elif frame.kind == 3 and asked and frame.id is not None and self.version is OcppVersion.V21:
            await self._try_send(ResultError(frame.id, "FormatViolation", frame.reason), "")
            return
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

    async def _try_send(self, frame: CallResult | CallError | ResultError, action: str) -> None:
        """Sends an answer; a link that is gone is the reader's to notice."""
        from websockets.exceptions import ConnectionClosed

        if isinstance(frame, CallError):
            frame = replace(frame, code=spelled(frame.code, self.version))
        try:
            try:
                await self._send(frame, action)
            except (TypeError, ValueError):
                log.exception("answer to %s is no JSON", action)
                await self._send(CallError(frame.id, "InternalError"), action)
        except ConnectionClosed:
            log.debug("%s: link gone before the answer to %s", self.identity, action)

    async def _send(self, frame: Call | CallResult | CallError | ResultError | Send, action: str) -> None:
        raw = encode(frame)
        found: tuple[Deviation, ...] = ()
        if isinstance(frame, Call | Send | CallResult):
            found = deviations(self.version, action, frame.payload, answer=isinstance(frame, CallResult))
        if isinstance(frame, CallResult):
            _remember(self._answered_ids, frame.id, action)
        # Recorded first: the answer may be read before this task runs again.
        self._record(self._outward, raw, frame, action, found)
        await self._socket.send(raw)

    def _record(self, direction: Direction, raw: str, frame: Frame, action: str, found: Sequence[Deviation]) -> None:
        shown = without_secrets(frame)
        if shown is not frame and isinstance(shown, Call | CallResult | CallError | ResultError | Send):
            raw = encode(shown)
        record = FrameRecord(
            datetime.now(UTC), self.identity, direction, raw, shown, action, tuple(found), self.version
        )
        try:
            self._listener(record)
        except Exception:
            log.exception("a listener failed")

    def _end(self) -> None:
        self.closed.set()
        for waiting in self._waiting.values():
            _finish(waiting, None)


def _finish(waiting: _Waiting, end: CallResult | CallError | Malformed | None) -> None:
    if not waiting.end.done():
        waiting.end.set_result(end)


def _remember(memory: dict[_K, _V], key: _K, value: _V) -> None:
    """Keeps the newest few."""
    memory[key] = value
    if len(memory) > _MOST_REMEMBERED:
        del memory[next(iter(memory))]
