"""The answering half of a session: each request gets its answer, in the order in which the requests came.

A handler that has its answer at once costs no task; one that must wait gets a task of its own, so that it may itself call the
peer, and a time within which it must be done. Requests behind it wait in a row, and a full row stops the reading.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import NamedTuple

from evsetup.domain.finding import Fault
from evsetup.ocppj.frames import Call, CallError, CallResult, JsonObject, Send

log = logging.getLogger(__name__)

MOST_UNANSWERED = 64
ANSWER_WITHIN_S = 60.0


class NotOffered(Exception):
    """Raised by a handler that does not serve an action: answered with CALLERROR NotImplemented."""


class AnswerError(Exception):
    """Raised by a handler to answer with this CALLERROR."""

    def __init__(self, code: str, description: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description


Handler = Callable[[str, JsonObject], JsonObject | Awaitable[JsonObject]]
"""Answers an action's payload: at once, or later. Raises ``NotOffered`` or ``AnswerError`` to refuse."""

Answered = Callable[[str, JsonObject], None]
_Answer = CallResult | CallError | None


class _InRow(NamedTuple):
    request: Call | Send
    answer: asyncio.Task[_Answer] | _Answer


class Answering:
    """Answers requests with ``handler`` through ``send``; tells ``answered`` each request once its answer is out."""

    def __init__(
        self,
        identity: str,
        handler: Handler,
        send: Callable[[CallResult | CallError, str], Awaitable[None]],
        answered: Answered,
        within_s: float = ANSWER_WITHIN_S,
    ) -> None:
        self._identity = identity
        self._handler = handler
        self._send = send
        self._answered = answered
        self._within_s = within_s
        self._row: asyncio.Queue[_InRow] = asyncio.Queue(MOST_UNANSWERED)
        self._unanswered = 0
        self._handling: set[asyncio.Task[_Answer]] = set()
        self._in_order: asyncio.Task[None] | None = None

    async def take(self, request: Call | Send, tasks: asyncio.TaskGroup, gone: Callable[[], Awaitable[None]]) -> None:
        """Answers ``request`` now, or lets it wait in the row; waits for room there, but not longer than until ``gone``."""
        answer = self._begin(request, tasks)
        if not self._unanswered and not isinstance(answer, asyncio.Task):
            await self._reply(request, answer)
            return
        if self._in_order is None:
            self._in_order = tasks.create_task(self._answer_in_order())
        self._unanswered += 1
        if not self._row.full():
            self._row.put_nowait(_InRow(request, answer))
            return
        room = asyncio.ensure_future(self._row.put(_InRow(request, answer)))
        end = asyncio.ensure_future(gone())
        try:
            await asyncio.wait({room, end}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            room.cancel()
            end.cancel()

    def stop(self) -> None:
        """Ends everything that is under way; nothing more is answered."""
        if self._in_order is not None:
            self._in_order.cancel()
        for task in self._handling:
            task.cancel()

    def _begin(self, request: Call | Send, tasks: asyncio.TaskGroup) -> asyncio.Task[_Answer] | _Answer:
        try:
            answer = self._handler(request.action, request.payload)
        except Exception as error:
            return self._refusal(request, error)
        if type(answer) is dict or isinstance(answer, Mapping):
            return CallResult(request.id, answer) if isinstance(request, Call) else None
        task = tasks.create_task(self._wait_for(request, answer))
        self._handling.add(task)
        task.add_done_callback(self._handling.discard)
        return task

    async def _wait_for(self, request: Call | Send, answer: Awaitable[JsonObject]) -> _Answer:
        """The answer to ``request``, whatever its handler does."""
        patience = asyncio.timeout(self._within_s)
        try:
            async with patience:
                payload = await answer
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return CallError(request.id, "InternalError", "")
        except Exception as error:
            if patience.expired():
                log.warning("%s: no answer to %s within %g s", self._identity, request.action[:64], self._within_s)
                return CallError(request.id, "InternalError", "no answer in time")
            return self._refusal(request, error)
        return CallResult(request.id, payload) if isinstance(request, Call) else None

    def _refusal(self, request: Call | Send, error: Exception) -> CallError:
        match error:
            case NotOffered():
                return CallError(request.id, "NotImplemented", f"{request.action[:64]} is not offered here")
            case AnswerError(code=code, description=description):
                return CallError(request.id, code, description)
            case Fault():
                log.info("%s: %s failed: %s", self._identity, request.action[:64], error)
            case _:
                log.error("handler of %s failed", request.action[:64], exc_info=error)
        return CallError(request.id, "InternalError", "")

    async def _answer_in_order(self) -> None:
        while True:
            waiting = await self._row.get()
            answer = waiting.answer
            await self._reply(waiting.request, await answer if isinstance(answer, asyncio.Task) else answer)
            self._unanswered -= 1

    async def _reply(self, request: Call | Send, answer: _Answer) -> None:
        if answer is not None and isinstance(request, Call):
            await self._send(answer, request.action)
        self._answered(request.action, request.payload)
