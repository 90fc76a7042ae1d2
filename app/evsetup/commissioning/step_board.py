"""Runs the steps of one job one at a time, and shows how each stands."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from evsetup.commissioning.states import INQUIRIES, JobStep, StepState, StepStatus
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import Text, text


class StepBoard:
    """The states of all steps. ``changed`` is called after each change; ``noted`` keeps the finding of a failed step,
    and forgets it (``None``) once the step has gone well. ``may_begin`` raises a ``Fault`` for a step that must not begin."""

    def __init__(
        self,
        changed: Callable[[], None],
        noted: Callable[[JobStep, Finding | None], Awaitable[None]],
        may_begin: Callable[[JobStep], Awaitable[None]],
    ) -> None:
        self.states: dict[JobStep, StepState] = {step: StepState(step) for step in JobStep}
        self._changed = changed
        self._noted = noted
        self._may_begin = may_begin
        self._turn = asyncio.Lock()
        self._current: asyncio.Task[object] | None = None

    @property
    def busy(self) -> bool:
        """Whether a step runs now."""
        return self._turn.locked()

    def cancel(self) -> None:
        """Stops the step that runs now."""
        if self._current is not None:
            self._current.cancel()

    async def run(self, step: JobStep, act: Callable[[], Awaitable[Text]]) -> None:
        """Runs one step after the one before has ended. A ``Fault`` marks it as failed, a cancellation as skipped; both
        go on to the caller."""
        async with self._turn:
            self._current = asyncio.current_task()
            started = datetime.now(UTC)
            self._show(StepState(step, StepStatus.RUNNING, started=started))
            try:
                await self._may_begin(step)
                said = await act()
            except Fault as fault:
                # Where not even this can be written down, the person is told all the same.
                with suppress(Fault):
                    await self._note(step, fault.finding)
                ended = datetime.now(UTC)
                self._show(StepState(step, StepStatus.FAILED, fault.finding.seen, fault.finding, started, ended))
                raise
            except asyncio.CancelledError:
                stopped = text("commissioning", "stopped by you")
                self._show(StepState(step, StepStatus.SKIPPED, stopped, None, started, datetime.now(UTC)))
                raise
            finally:
                self._current = None
            await self._note(step, None)
            self._show(StepState(step, StepStatus.DONE, said, None, started, datetime.now(UTC)))

    async def _note(self, step: JobStep, finding: Finding | None) -> None:
        if step not in INQUIRIES:
            await self._noted(step, finding)

    def skip(self, step: JobStep, why: Text) -> None:
        """Marks a step that does not apply."""
        self._show(StepState(step, StepStatus.SKIPPED, why))

    def _show(self, state: StepState) -> None:
        if isinstance(state.step, JobStep):
            self.states[state.step] = state
        self._changed()
