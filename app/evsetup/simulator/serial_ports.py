"""The far end of a simulated serial port: a pty on Linux, a TCP socket for pyserial's ``socket://`` elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
from collections.abc import Callable
from typing import Protocol

_LOOK_EVERY_S = 0.03


class SerialPort(Protocol):
    """One port, as the device behind it sees it."""

    name: str

    async def open(self, *, on_opened: Callable[[], None], on_bytes: Callable[[bytes], None]) -> None:
        """Makes the port exist; ``on_opened`` is called each time that a program opens it."""

    def send(self, content: bytes) -> None:
        """Sends to whoever listens; what nobody reads is lost."""

    def vanish(self) -> None:
        """The cable is pulled out now."""

    async def close(self) -> None:
        """Takes the port away."""


class PseudoTerminal:
    """A pty. The kernel tells by a hang-up condition whether any program has its far end open."""

    def __init__(self) -> None:
        self.name = ""
        self._master = -1
        self._in_use = False
        self._watch: asyncio.TimerHandle | None = None

    async def open(self, *, on_opened: Callable[[], None], on_bytes: Callable[[bytes], None]) -> None:
        import tty

        self._on_opened, self._on_bytes = on_opened, on_bytes
        self._master, slave = os.openpty()
        tty.setraw(slave)
        self.name = os.ttyname(slave)
        os.close(slave)
        os.set_blocking(self._master, False)
        self._poll = select.poll()
        self._poll.register(self._master, 0)
        self._look()

    def send(self, content: bytes) -> None:
        if self._in_use:
            with contextlib.suppress(OSError):
                os.write(self._master, content)

    def vanish(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        self._leave()
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    async def close(self) -> None:
        self.vanish()

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        self._watch = loop.call_later(_LOOK_EVERY_S, self._look)
        hung_up = any(condition & select.POLLHUP for _, condition in self._poll.poll(0))
        if hung_up:
            self._leave()
        elif not self._in_use:
            self._in_use = True
            loop.add_reader(self._master, self._read)
            self._on_opened()

    def _read(self) -> None:
        try:
            received = os.read(self._master, 4096)
        except BlockingIOError:
            return
        except OSError:
            self._leave()
            return
        self._on_bytes(received)

    def _leave(self) -> None:
        if self._in_use:
            self._in_use = False
            asyncio.get_running_loop().remove_reader(self._master)


class TcpSerialPort:
    """A listening socket; the newest connection is the one cable."""

    def __init__(self, interface: str) -> None:
        self.name = ""
        self._interface = interface
        self._server: asyncio.Server | None = None
        self._cable: asyncio.StreamWriter | None = None

    async def open(self, *, on_opened: Callable[[], None], on_bytes: Callable[[bytes], None]) -> None:
        async def plugged(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if self._cable is not None:
                self._cable.close()
            self._cable = writer
            on_opened()
            with contextlib.suppress(OSError):
                while received := await reader.read(4096):
                    on_bytes(received)
            writer.close()

        self._server = await asyncio.start_server(plugged, self._interface, 0)
        port = self._server.sockets[0].getsockname()[1]
        self.name = f"socket://{self._interface}:{port}"

    def send(self, content: bytes) -> None:
        if self._cable is not None and not self._cable.is_closing():
            self._cable.write(content)

    def vanish(self) -> None:
        if self._server is not None:
            self._server.close()
        if self._cable is not None:
            self._cable.close()
            self._cable = None

    async def close(self) -> None:
        self.vanish()
        if self._server is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1.0):
                    await self._server.wait_closed()
            self._server = None
