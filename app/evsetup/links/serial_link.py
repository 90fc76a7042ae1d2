"""One serial port, held by one thread of its own.

Facts: ``facts/serial-firmware-security.md`` §1.10–1.12. pyserial blocks and, on unplugging, raises three unrelated kinds of
errors; so one worker thread opens, reads, writes and closes, and hands what it reads to the loop. DTR and RTS are low before
the port is opened, which keeps most boards from being reset by it; a board may restart all the same.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import queue
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from evsetup.links.faults import LinkFault, LinkLost, NoAnswer, PortBusy, PortDenied, PortGone
from evsetup.links.serial_findings import busy, denied, gone, no_answer, unplugged
from evsetup.links.usb_adapters import modem_software, who_has

if TYPE_CHECKING:
    import serial

try:
    from termios import error as _termios_error
except ImportError:  # Windows has none
    _termios_error = OSError  # type: ignore[assignment, misc, unused-ignore]

log = logging.getLogger(__name__)

_READ_S = 0.05
_WRITE_S = 2.0
_RESET_S = 0.1
_RETRY_S = 0.5
_LONGEST_LINE = 4096
_BUFFER = 64 * 1024

_Act = Callable[["serial.Serial"], object]


@dataclass(frozen=True, slots=True)
class Framing:
    """Data bits, parity and stop bits, as people write them: ``8N1``."""

    words: str = "8N1"

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[78][NEO][12]", self.words):
            raise ValueError(f"no framing: {self.words!r}")

    def __str__(self) -> str:
        return self.words


class SerialLink:
    """A port name (``/dev/ttyUSB0``, ``COM5``), a pty or a pyserial URL (``socket://host:port``).

    What is read is kept in a bounded buffer; when nobody takes it, the oldest bytes go. ``lost`` is set when the port
    vanished or was closed. ``patience_s`` is how long a port that another program has open is asked for again: modem software probes new
    ports for some seconds.
    """

    def __init__(
        self, port: str, baud: int = 115200, *, framing: Framing | None = None, patience_s: float = 0.0
    ) -> None:
        self.port = port
        self.lost = asyncio.Event()
        self._baud = baud
        self._framing = (framing or Framing()).words
        self._patience_s = patience_s
        self._bytes = bytearray()
        self._news = asyncio.Event()
        self._acts: queue.SimpleQueue[tuple[_Act, asyncio.Future[object]]] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> SerialLink:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def open(self) -> None:
        """Opens the port.

        Raises:
            PortGone, PortDenied, PortBusy: by cause.
        """
        self._loop = asyncio.get_running_loop()
        opened: asyncio.Future[object] = self._loop.create_future()
        self._thread = threading.Thread(target=self._work, args=(opened,), name=f"serial {self.port}", daemon=True)
        self._thread.start()
        try:
            await opened
        except BaseException:
            await self.close()
            raise

    async def write(self, data: bytes) -> None:
        """Writes ``data`` in one burst; returns when the system has taken all of it.

        Raises:
            LinkLost: the port is gone, or takes nothing.
        """

        def act(port: serial.Serial) -> None:
            port.write(data)

        await self._do(act)

    async def read(self, timeout_s: float) -> bytes:
        """Everything that has arrived, waiting for the first byte; empty when nothing came in time.

        Raises:
            LinkLost: the port is gone, and everything that came before was read.
        """
        await self._wait_for_more(timeout_s, lambda: bool(self._bytes))
        taken = bytes(self._bytes)
        self._bytes.clear()
        return taken

    async def read_line(self, timeout_s: float) -> str:
        """The next line without its end; a line longer than 4 KiB comes in pieces.

        Raises:
            NoAnswer: no whole line came in time.
            LinkLost: the port is gone.
        """
        if not await self._wait_for_more(timeout_s, self._has_line):
            raise NoAnswer(no_answer(self.port, timeout_s))
        end = self._bytes.find(b"\n", 0, _LONGEST_LINE)
        line = bytes(self._bytes[: end if end >= 0 else _LONGEST_LINE])
        del self._bytes[: len(line) + (end >= 0)]
        return line.rstrip(b"\r").decode("utf-8", "replace")

    async def pulse_reset(self) -> bool:
        """Resets an ESP board by its RTS line; ``False`` when the port has no such line (pty, socket).

        Raises:
            LinkLost: the port is gone.
        """

        def act(port: serial.Serial) -> bool:
            try:
                port.dtr = False
                port.rts = True
                time.sleep(_RESET_S)
                port.rts = False
            except OSError as error:
                if error.errno in {errno.ENOTTY, errno.EINVAL}:
                    return False
                raise
            return self.port.partition("://")[1] == ""

        return bool(await self._do(act))

    async def close(self) -> None:
        """Closes the port and ends its thread; safe to call twice."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._stop.set()
        await asyncio.shield(asyncio.to_thread(thread.join))

    async def _do(self, act: _Act) -> object:
        if self._thread is None or self._loop is None or self.lost.is_set():
            raise LinkLost(unplugged(self.port))
        done: asyncio.Future[object] = self._loop.create_future()
        self._acts.put((act, done))
        return await done

    async def _wait_for_more(self, timeout_s: float, enough: Callable[[], bool]) -> bool:
        try:
            async with asyncio.timeout(timeout_s):
                while not enough():
                    if self._thread is None or self.lost.is_set():
                        raise LinkLost(unplugged(self.port))
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return False
        return True

    def _has_line(self) -> bool:
        return len(self._bytes) >= _LONGEST_LINE or b"\n" in self._bytes

    # In the loop, called by the worker.

    def _arrived(self, data: bytes) -> None:
        self._bytes += data
        if len(self._bytes) > _BUFFER:
            log.debug("%s: %s bytes unread, the oldest are dropped", self.port, len(self._bytes))
            del self._bytes[:-_BUFFER]
        self._news.set()

    def _gone(self) -> None:
        self.lost.set()
        self._news.set()
        while not self._acts.empty():
            _fail(self._acts.get()[1], LinkLost(unplugged(self.port)))

    # In the worker thread.

    def _work(self, opened: asyncio.Future[object]) -> None:
        import serial

        try:
            port = self._open_patiently()
        except LinkFault as fault:
            self._tell(_fail, opened, fault)
            return
        self._tell(_succeed, opened, None)
        try:
            while not self._stop.is_set():
                self._act_on(port)
                data = port.read(max(1, min(port.in_waiting, 4096)))
                if data:
                    self._tell(self._arrived, data)
        except (serial.SerialException, OSError, _termios_error) as error:
            log.debug("%s: %s", self.port, error)
        finally:
            self._tell(self._gone)
            # pyserial leaves the socket of a socket:// port open when its far end went first.
            socket = getattr(port, "_socket", None)
            try:
                port.close()
                if socket is not None:
                    socket.close()
            except (serial.SerialException, OSError, _termios_error) as error:
                log.debug("%s: closing: %s", self.port, error)

    def _act_on(self, port: serial.Serial) -> None:
        """Does what was asked for; an error of the port answers the asker and ends the worker."""
        import serial

        while not self._acts.empty():
            act, done = self._acts.get()
            try:
                self._tell(_succeed, done, act(port))
            except (serial.SerialException, OSError, _termios_error):
                self._tell(_fail, done, LinkLost(unplugged(self.port)))
                raise

    def _open_patiently(self) -> serial.Serial:
        deadline = time.monotonic() + self._patience_s
        while True:
            try:
                return self._open_port()
            except PortBusy:
                if time.monotonic() >= deadline or self._stop.wait(_RETRY_S):
                    raise

    def _open_port(self) -> serial.Serial:
        import serial

        try:
            port = serial.serial_for_url(self.port, do_not_open=True)
            port.baudrate = self._baud
            port.bytesize, port.parity, port.stopbits = int(self._framing[0]), self._framing[1], int(self._framing[2])
            port.timeout = _READ_S
            port.write_timeout = _WRITE_S
            port.exclusive = True
            port.dtr = False
            port.rts = False
            port.open()
        except (serial.SerialException, OSError, ValueError, _termios_error) as error:
            raise _cause(self.port, error) from None
        return port

    def _tell(self, callback: Callable[..., object], *args: object) -> None:
        """Runs ``callback`` in the loop; when the loop has ended, nobody wants to know any more."""
        if self._loop is not None and not self._loop.is_closed():
            try:
                self._loop.call_soon_threadsafe(callback, *args)
            except RuntimeError:
                log.debug("%s: the loop has ended", self.port)


def _succeed(future: asyncio.Future[object], result: object) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: asyncio.Future[object], fault: LinkFault) -> None:
    if not future.done():
        future.set_exception(fault)


def _cause(port: str, error: Exception) -> LinkFault:
    """Why a port cannot be opened. Windows gives no number, only the words of another error."""
    number = getattr(error, "errno", None)
    words = str(error)
    if number in {errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK} or "PermissionError(13" in words:
        return PortBusy(busy(port, who_has(port), modem_software=modem_software()))
    if number in {errno.EACCES, errno.EPERM}:
        return PortDenied(denied(port))
    return PortGone(gone(port, words))
