"""One request, one answer, over a plain socket: for sign-in pages and proxies, whose answers no HTTP library may tidy up."""

from __future__ import annotations

import asyncio
import re
import socket
from functools import partial
from typing import NamedTuple

from evsetup.domain.finding import Evidence
from evsetup.domain.left_behind import can_be_left

_MOST = 4096
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})([^\r\n]*)")


class ShortAnswer(NamedTuple):
    """The first 4 kB that came; ``status`` is 0 when they are no HTTP."""

    status: int
    head: str
    body: str

    def header(self, name: str) -> str:
        """The first value of a header, empty when it was not sent."""
        for line in self.head.split("\n")[1:]:
            known, colon, value = line.partition(":")
            if colon and known.strip().casefold() == name.casefold():
                return value.strip()
        return ""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What was received, in lines."""
        lines = [Evidence("answer", self.head)] if self.head else []
        if self.body:
            lines.append(Evidence("body", self.body))
        return tuple(lines)


async def say(host: str, port: int, request: bytes, timeout_s: float, *, whole: bool = True) -> ShortAnswer:
    """Sends ``request`` and reads the answer; without ``whole`` no further than its headers.

    Raises:
        OSError, TimeoutError: nobody answers; ``socket.gaierror``: nobody knows the name.
    """
    async with asyncio.timeout(timeout_s):
        connection = await connect(host, port)
        try:
            reader, writer = await asyncio.open_connection(sock=connection)
        except BaseException:
            connection.close()
            raise
        try:
            writer.write(request)
            received = b""
            while len(received) < _MOST and (more := await reader.read(_MOST)):
                received += more
                if not whole and re.search(rb"\r?\n\r?\n", received):
                    break
        finally:
            writer.transport.abort()
    return _parse(received[:_MOST])


async def connect(host: str, port: int) -> socket.socket:
    """A connected socket, to the first address of ``host`` that takes it; the caller bounds the time.

    Raises:
        OSError: as the system says.
    """
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    refused: OSError | None = None
    for family, kind, protocol, _, address in await can_be_left(look_up, "name look-up"):
        connection = socket.socket(family, kind, protocol)
        connection.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(connection, address)
        except OSError as error:
            connection.close()
            refused = refused or error
        except BaseException:
            connection.close()
            raise
        else:
            return connection
    raise refused or OSError(f"no address for {host}")


def _parse(received: bytes) -> ShortAnswer:
    found = _STATUS.match(received)
    head, _, body = received.replace(b"\r\n", b"\n").partition(b"\n\n")
    if found is None:
        return ShortAnswer(0, "", _plain(received))
    return ShortAnswer(int(found[1]), _plain(head), _plain(body))


def _plain(received: bytes) -> str:
    words = received.decode("utf-8", "replace")
    return "".join(c if c.isprintable() or c in "\n\t" else "·" for c in words)
