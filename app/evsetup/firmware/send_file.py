"""Sends a file by the kernel, without a copy through this program, on a connection of the event loop (Linux).

The loop forbids a second watcher on a connection's own descriptor; a duplicate of it may be watched.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import Callable
from typing import Self

from evsetup.firmware.checked_content import OpenContent

_AT_ONCE = 256 * 1024


class FileSender:
    """Sends a part of one open file on one connection whose own buffer is empty."""

    def __init__(self, descriptor: int, content: OpenContent) -> None:
        self._socket = socket.socket(fileno=os.dup(descriptor))
        self._socket.setblocking(False)
        self._content = content

    @classmethod
    def of(cls, transport: asyncio.Transport | None, content: OpenContent) -> Self | None:
        """``None`` where it cannot be: another system, TLS, or a file whose bytes must be looked at first."""
        if sys.platform != "linux" or transport is None or transport.is_closing() or not content.untouched:
            return None
        connection = transport.get_extra_info("socket")
        if connection is None or transport.get_extra_info("sslcontext") is not None:
            return None
        return cls(connection.fileno(), content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    async def send(self, start: int, stop: int, sent: Callable[[int], None], piece_s: float) -> None:
        """Sends from ``start`` to ``stop``, or less when the file is touched meanwhile; ``sent`` hears of each piece.

        What ``sent`` raises ends it.

        Raises:
            ConnectionError: the client is gone.
            TimeoutError: it took nothing for ``piece_s``.
        """
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[None] = loop.create_future()
        target, source = self._socket.fileno(), self._content.fileno()
        at = start

        def go_on() -> None:
            nonlocal at
            if ended.done():
                return
            try:
                count = 0
                if at < stop and self._content.untouched:
                    count = os.sendfile(target, source, at, min(stop - at, _AT_ONCE))
                    at += count
                    sent(count)
                if not count:
                    ended.set_result(None)
            except BlockingIOError:
                return
            except Exception as error:
                ended.set_exception(error)

        loop.add_writer(target, go_on)
        try:
            while not ended.done():
                before = at
                await asyncio.wait((ended,), timeout=piece_s)
                if at == before and not ended.done():
                    raise TimeoutError
            ended.result()
        finally:
            ended.cancel()
            loop.remove_writer(target)
