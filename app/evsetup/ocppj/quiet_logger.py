"""A logger for the websockets library, whose debug log would hold log-ins."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from typing import Any


class QuietLogger(logging.LoggerAdapter[logging.Logger]):
    """Turns all that the library says into debug records, without its dump of headers."""

    def __init__(self, logger: logging.Logger) -> None:
        super().__init__(logger, {})

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 - the library's name
        """Says no to debug, where the library would write out every header."""
        return level > logging.DEBUG and self.logger.isEnabledFor(logging.DEBUG)

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """Writes ``msg`` as debug."""
        if self.isEnabledFor(level):
            self.logger.log(logging.DEBUG, msg, *args, **kwargs)

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Adds nothing."""
        return msg, kwargs
