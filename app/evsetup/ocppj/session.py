"""One OCPP-J link, in either role: requests, answers, order, and an end that nobody waits past.

Rules: OCPP-J 1.6 §4.1 (one outstanding request per direction), 2.0.1 part 4 §4.2. Lessons of others: ``facts/ocpp.md``
§1.2, §2.2. A session knows no action; what a request means is its handler's matter. It sends no pings by itself.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.answering import ANSWER_WITHIN_S, Answered, AnswerError, Answering, Handler, NotOffered
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
from evsetup.ocppj.redaction import holds_none, may_hold_secrets, without_secrets
from evsetup.ocppj.schemas import schemas_of

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

_MOST_REMEMBERED = 32
_YIELD_AFTER_S = 0.004


_K = TypeVar("_K")
_V = TypeVar("_V")
Listener = Callable[[FrameRecord], None]


def unheard(record: FrameRecord) -> None:
    """A listener for links that nobody watches."""


def _unasked(action: str, payload: JsonObject) -> None:
    pass


@dataclass(slots=True)
class _Waiting:
    """A call of ours that is on the wire. The future holds the frame that ended it, ``None`` when the link did."""

    action: str
    end: asyncio.Future[CallResult | CallError | Malformed | None]


class Session:
    """One OCPP-J link; built on an open websockets connection, client or server, of which it is the only reader.

    ``handler`` answers requests, at once or by an awaitable that may itself ``call``; answers leave in the order in which
    the requests came (``answering``). ``listener`` sees every frame; ``answered`` every request once its answer is on the
    wire. A handler that is not done ``answer_within_s`` after it began is answered for.
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
        answer_within_s: float = ANSWER_WITHIN_S,
    ) -> None:
        from websockets.exceptions import ConnectionClosed

        self.version = version
        self.identity = identity
        self.closed = asyncio.Event()
        self._socket = socket
        self._gone = ConnectionClosed
        self._listener = listener
        self._answering = Answering(identity, handler, self._try_send, answered, answer_within_s)
        self._schemas = schemas_of(version)
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
        try:
            async with asyncio.TaskGroup() as tasks:
                try:
                    await self._read(tasks)
                except self._gone:
                    pass
                finally:
                    self._end()
                    self._answering.stop()
        finally:
            self._end()

    async def _read(self, tasks: asyncio.TaskGroup) -> None:
        """Takes in what comes. A peer that floods us does not keep everybody else from running."""
        busy_s = 0.0
        while True:
            raw = await self._socket.recv()
            began = perf_counter()
            request = self._take(raw)
            if isinstance(request, Malformed):
                await self._answer_malformed(request)
            elif request is not None:
                await self._answering.take(request, tasks, self._socket.wait_closed)
            busy_s += perf_counter() - began
            if busy_s > _YIELD_AFTER_S:
                busy_s = 0.0
                await asyncio.sleep(0)

    async def call(self, action: str, payload: JsonObject, timeout_s: float = 30.0) -> JsonObject:
        """Sends a request and returns the payload of its answer; waits its turn while another one is out.

        ``timeout_s`` counts from the sending.

        Raises:
            CallRefused, CallTimedOut, CallGarbled, LinkClosed: see there.
        """
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
            except self._gone:
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
        try:
            await self._send(Send(str(uuid.uuid4()), action, payload), action)
        except self._gone:
            raise LinkClosed(action, self.close_code) from None

    async def send_words(self, words: str) -> None:
        """Sends a text as it is, OCPP or not, to see what the peer makes of it.

        Raises:
            LinkClosed: the link is closed.
        """
        try:
            self._record(self._outward, words, decode(words), "", ())
            await self._socket.send(words)
        except self._gone:
            raise LinkClosed("", self.close_code) from None

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Closes the link; calls that still wait end with ``LinkClosed``. ``reason`` is cut to what a close frame holds."""
        await self._socket.close(code, reason.encode()[:120].decode(errors="ignore"))

    def _take(self, raw: str | bytes) -> Call | Send | Malformed | None:
        """Takes one message in: ends the call that it answers, or gives back what may want an answer."""
        frame = decode(raw)
        words = raw if isinstance(raw, str) else raw.decode(errors="backslashreplace")
        if isinstance(frame, Call):
            action = frame.action
            found = frame.notes + self._schemas.deviations(action, frame.payload) + oddities(words, frame.payload)
        else:
            action, found = self._judge(frame, words)
        self._record(self._inward, words, frame, action, found)
        return frame if isinstance(frame, Call | Send | Malformed) else None

    def _judge(self, frame: Frame, words: str) -> tuple[str, tuple[Deviation, ...]]:
        """What is wrong with a frame that is no request, and to which action it belongs; ends the call that it answers."""
        found = list(frame.notes)
        action = ""
        match frame:
            case Send(action=action, payload=payload):
                found += self._schemas.deviations(action, payload)
                found += oddities(words, payload)
            case CallResult(id, payload):
                action = self._finish(id, frame, found)
                if action:
                    found += self._schemas.deviations(action, payload, answer=True)
                    found += oddities(words, payload)
            case CallError(id, code):
                action = self._finish(id, frame, found)
                self._judge_code(code, found)
            case ResultError(id, code):
                action = self._answered_ids.get(id, "")
                self._judge_code(code, found)
            case Malformed(_, id, kind) if kind in {3, 4} and id is not None:
                action = self._finish(id, frame, found)
        if isinstance(frame, Send | ResultError) and self.version is not OcppVersion.V21:
            words = f"OCPP {self.version} has no such message type, OCPP 2.1 has"
            found.append(Deviation(Kind.OTHER_VERSION, "", words))
        return action, tuple(found)

    def _finish(self, message_id: MessageId, end: CallResult | CallError | Malformed, found: list[Deviation]) -> str:
        """Ends the call that is answered, and gives its action; the action of one that has ended before, too."""
        waiting, action = self._whose(message_id, found)
        if waiting is not None:
            waiting.end.set_result(end)
        return action

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

    async def _answer_malformed(self, frame: Malformed) -> None:
        """Requests are always answered; answers and unknown kinds never are (1.6 ignores those, OCPP-J §4.1.3).

        2.1 has a word for an answer to one of our calls that cannot be used: CALLRESULTERROR.
        """
        old = self.version is OcppVersion.V16
        refusal: type[CallError | ResultError] = CallError
        if frame.kind == 2 or (frame.kind == 0 and frame.id is not None):
            code = "FormatViolation"
        elif frame.kind == 3 and self.version is OcppVersion.V21 and str(frame.id).strip().lower() in self._asked():
            code, refusal = "FormatViolation", ResultError
        elif not old and frame.kind not in {3, 4, 5, 6}:
            code = "MessageTypeNotSupported" if frame.kind else "RpcFrameworkError"
        else:
            return
        if frame.id is None and old:
            return
        await self._try_send(refusal("-1" if frame.id is None else frame.id, code, frame.reason), "")

    def _asked(self) -> set[str]:
        """The ids of our calls that are out, and of the last ones that were."""
        return {*self._waiting, *self._past}

    async def _try_send(self, frame: CallResult | CallError | ResultError, action: str) -> None:
        """Sends an answer; a link that is gone is the reader's to notice."""
        if isinstance(frame, CallError) and (code := spelled(frame.code, self.version)) != frame.code:
            frame = frame._replace(code=code)
        try:
            try:
                await self._send(frame, action)
            except (TypeError, ValueError):
                log.exception("answer to %s is no JSON", action)
                await self._send(CallError(frame.id, "InternalError"), action)
        except self._gone:
            log.debug("%s: link gone before the answer to %s", self.identity, action)

    async def _send(self, frame: Call | CallResult | CallError | ResultError | Send, action: str) -> None:
        raw = encode(frame)
        found: tuple[Deviation, ...] = ()
        if isinstance(frame, Call | Send | CallResult):
            found = self._schemas.deviations(action, frame.payload, answer=isinstance(frame, CallResult))
        if isinstance(frame, CallResult) and self.version is OcppVersion.V21:
            _remember(self._answered_ids, frame.id, action)
        # Recorded first: the answer may be read before this task runs again.
        self._record(self._outward, raw, frame, action, found)
        await self._socket.send(raw)

    def _record(self, direction: Direction, raw: str, frame: Frame, action: str, found: tuple[Deviation, ...]) -> None:
        # Nearly all messages are of an action in whose valid payloads no secret can stand; looking for one would cost more than all else.
        harmless = (
            not found
            and isinstance(frame, Call | CallResult | Send)
            and holds_none(self.version, action, answer=isinstance(frame, CallResult))
            and "customData" not in raw
        )
        if (
            not harmless
            and not isinstance(frame, Malformed)
            and may_hold_secrets(raw)
            and (shown := without_secrets(frame)) is not frame
        ):
            frame, raw = shown, encode(shown)
        record = FrameRecord(datetime.now(UTC), self.identity, direction, raw, frame, action, found, self.version)
        try:
            self._listener(record)
        except Exception:
            log.exception("a listener failed")

    def _end(self) -> None:
        self.closed.set()
        for waiting in self._waiting.values():
            if not waiting.end.done():
                waiting.end.set_result(None)


def _remember(memory: dict[_K, _V], key: _K, value: _V) -> None:
    """Keeps the newest few."""
    memory[key] = value
    if len(memory) > _MOST_REMEMBERED:
        del memory[next(iter(memory))]
