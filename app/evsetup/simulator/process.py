"""Starts the demo site in a process of its own, from whatever runs: a checkout, a wheel or the frozen app."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Sequence
from types import TracebackType

from evsetup.domain.finding import Evidence, Fault, Finding, Severity
from evsetup.domain.text import text
from evsetup.simulator.demo_facts import DemoConfig, DemoFacts, NotDemoFacts

__all__ = ["DemoConfig", "DemoFacts", "DemoNotStarted", "DemoProcess"]

_START_S = 60.0
_STOP_S = 10.0
_LONGEST_LINE = 1024 * 1024
_KEPT_WORDS = 4096


class DemoNotStarted(Fault):
    """The demo site did not come up."""

    def __init__(self, reason: str, words: str) -> None:
        super().__init__(
            Finding(
                "demo.not-started",
                Severity.PROBLEM,
                text("simulator", "The demo site did not start: {reason}.", reason=reason),
                text("simulator", "Without it there are no simulated chargers; real chargers are not touched by this."),
                (text("simulator", "Try again; if it fails again, choose another folder for the demo."),),
                (Evidence("last words", words),) if words else (),
            )
        )


class DemoProcess:
    """The child process. ``start`` gives the facts; ``stop`` ends it and leaves nothing behind."""

    def __init__(self, config: DemoConfig, *, command: Sequence[str] | None = None) -> None:
        self._config = config
        self._command = tuple(command) if command is not None else _own_command()
        self._child: asyncio.subprocess.Process | None = None
        self._listening: asyncio.Task[None] | None = None
        self._words = b""

    async def __aenter__(self) -> DemoFacts:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def running(self) -> bool:
        """Whether the child is alive."""
        return self._child is not None and self._child.returncode is None

    @property
    def child_id(self) -> int | None:
        """The child's process id, ``None`` when there is none."""
        return self._child.pid if self._child is not None else None

    async def start(self) -> DemoFacts:
        """Starts the child and waits until everything listens.

        Raises:
            DemoNotStarted: it could not be started, ended, or took too long.
        """
        try:
            self._child = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                limit=_LONGEST_LINE,
            )
        except OSError as error:
            raise DemoNotStarted(str(error), "") from None
        self._listening = asyncio.create_task(self._listen(self._child), name="demo site's words")
        try:
            async with asyncio.timeout(_START_S):
                return await self._introduce(self._child)
        except TimeoutError:
            await self.stop()
            raise DemoNotStarted("it took too long", self._last_words) from None
        except (NotDemoFacts, OSError, ValueError):
            await self.stop()
            raise DemoNotStarted("it ended at once", self._last_words) from None
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Ends the child by closing its standard input; kills it when it does not go."""
        child, self._child = self._child, None
        if child is None:
            return
        if child.stdin is not None:
            child.stdin.close()
            with contextlib.suppress(OSError):
                await child.stdin.wait_closed()
        try:
            async with asyncio.timeout(_STOP_S):
                await child.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
            await child.wait()
        if self._listening is not None:
            await self._listening
            self._listening = None

    @property
    def _last_words(self) -> str:
        return self._words.decode("utf-8", "replace").strip()

    async def _introduce(self, child: asyncio.subprocess.Process) -> DemoFacts:
        assert child.stdin is not None  # noqa: S101 - asked for above
        assert child.stdout is not None  # noqa: S101
        child.stdin.write(self._config.to_line().encode() + b"\n")
        await child.stdin.drain()
        return DemoFacts.from_line((await child.stdout.readline()).decode("utf-8", "replace"))

    async def _listen(self, child: asyncio.subprocess.Process) -> None:
        """Keeps the last of what the child says on standard error."""
        assert child.stderr is not None  # noqa: S101 - asked for above
        while words := await child.stderr.read(4096):
            self._words = (self._words + words)[-_KEPT_WORDS:]


def _own_command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, "simulate")
    return (sys.executable, "-m", "evsetup", "simulate")
