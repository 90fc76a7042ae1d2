"""The person at the terminal, who is asked for what only a hand can do at the charger."""

from __future__ import annotations

import asyncio
import sys

from evsetup.cli.output import Output
from evsetup.commissioning.person import Person, Wish
from evsetup.domain.text import text


class _AtTheTerminal:
    """Enter when it is done, s to skip."""

    def __init__(self, output: Output) -> None:
        self._output = output

    async def please(self, wish: Wish) -> bool:
        asked = self._output.say(text("cli", "{wish} Then press Enter (s and Enter: skip).", wish=wish.words))
        print(asked, file=sys.stderr, flush=True)
        answer = await asyncio.to_thread(sys.stdin.readline)
        return bool(answer) and answer.strip().casefold() not in {"s", "skip"}


def person_at_the_terminal(output: Output) -> Person | None:
    """Nobody where there is no terminal to ask at."""
    return _AtTheTerminal(output) if sys.stdin.isatty() and sys.stderr.isatty() else None
