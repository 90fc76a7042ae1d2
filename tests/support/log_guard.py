"""Fails a test on any log record of WARNING or above that it did not announce.

Nobody reads a warning in a green run, so there are none: expected trouble is logged below WARNING and becomes a Finding.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

_DEBUG_MODE_ONLY = re.compile(r"Executing .* took \d+\.\d+ seconds|Error on transport creation for incoming connection")
"""What asyncio says in its debug mode alone: how long a callback took, and that a peer broke off its TLS handshake."""


@dataclass
class _Expectation:
    logger: str
    level: int
    pattern: re.Pattern[str]
    met: bool = False

    def matches(self, record: logging.LogRecord) -> bool:
        below = record.name == self.logger or record.name.startswith(self.logger + ".") or not self.logger
        return below and record.levelno == self.level and self.pattern.search(record.getMessage()) is not None


class LogGuard(logging.Handler):
    """Collects what the root logger hears while one test runs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expectations: list[_Expectation] = []
        self.unexpected: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def __call__(self, logger: str, level: int, pattern: str = "") -> None:
        """Announces a record of ``logger`` (or below it) that the test provokes; it must then come at least once."""
        self.expectations.append(_Expectation(logger, level, re.compile(pattern)))

    def emit(self, record: logging.LogRecord) -> None:
        """Files one record."""
        if record.name == "asyncio" and _DEBUG_MODE_ONLY.match(record.getMessage()):
            return
        for expectation in self.expectations:
            if expectation.matches(record):
                expectation.met = True
                return
        self.unexpected.append(self.format(record))

    def complaints(self) -> list[str]:
        """What was wrong, one entry each."""
        silent = [e for e in self.expectations if not e.met]
        return [f"unexpected log record: {record}" for record in self.unexpected] + [
            f"expected log record never came: {logging.getLevelName(e.level)} {e.logger} {e.pattern.pattern!r}"
            for e in silent
        ]
