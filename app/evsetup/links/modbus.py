"""Reads registers over Modbus TCP or a serial line. It has no way to write.

One question is outstanding at a time, none is repeated, and each has its own short patience
(``facts/serial-firmware-security.md`` §1.6): a line that is searched holds unknown equipment.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Protocol

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.links.faults import LinkLost, TimedOut, Unreachable
from evsetup.links.modbus_codec import Answer, Damaged, Read, rtu_answer, rtu_request, tcp_answer, tcp_request
from evsetup.links.serial_link import SerialLink

PORT = 502
_LONGEST_ANSWER = 260


class ModbusLine(Protocol):
    """Something that Modbus devices are on."""

    async def ask(self, read: Read, timeout_s: float) -> Answer | None:
        """The answer to one question; ``None`` when none came in time.

        Raises:
            LinkLost: the line is gone.
        """

    async def close(self) -> None:
        """Ends it; safe to call twice."""


class ModbusTcp:
    """One device or gateway at ``host``; open it before the first question."""

    def __init__(self, host: str, port: int = PORT) -> None:
        self.host, self.port = host, port
        self._number = 0
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def open(self, timeout_s: float) -> None:
        """Connects.

        Raises:
            Unreachable, TimedOut: by cause.
        """
        try:
            async with asyncio.timeout(timeout_s):
                self._streams = await asyncio.open_connection(self.host, self.port)
        except TimeoutError:
            raise TimedOut(_unreachable(self.host, self.port, "time-out")) from None
        except OSError as error:
            words = error.strerror or type(error).__name__
            raise Unreachable(_unreachable(self.host, self.port, words)) from None

    async def ask(self, read: Read, timeout_s: float) -> Answer | None:
        """See ``ModbusLine``. An answer to an earlier question is thrown away."""
        if self._streams is None:
            raise LinkLost(_unreachable(self.host, self.port, "closed"))
        reader, writer = self._streams
        self._number = (self._number + 1) % 65536
        received = bytearray()
        try:
            writer.write(tcp_request(self._number, read))
            async with asyncio.timeout(timeout_s):
                await writer.drain()
                while (answer := tcp_answer(bytes(received), self._number, read)) is None:
                    if not (more := await reader.read(_LONGEST_ANSWER)):
                        raise LinkLost(_unreachable(self.host, self.port, "hung up"))
                    received += more
                    late = len(received) > 5 and int.from_bytes(received[:2], "big") != self._number
                    if late and received[2:5] == b"\0\0\0":
                        del received[: 6 + received[5]]
        except TimeoutError:
            return None
        except OSError as error:
            raise LinkLost(_unreachable(self.host, self.port, type(error).__name__)) from None
        return answer

    async def close(self) -> None:
        """Hangs up."""
        streams, self._streams = self._streams, None
        if streams is not None:
            streams[1].close()
            with suppress(OSError):
                await streams[1].wait_closed()


class ModbusSerial:
    """The devices on one serial line; the port is open when it is made."""

    def __init__(self, link: SerialLink) -> None:
        self._link = link

    async def ask(self, read: Read, timeout_s: float) -> Answer | None:
        """See ``ModbusLine``. What an adapter echoes of the question is left out."""
        question = rtu_request(read)
        await self._link.read(0)  # what came too late is no answer to this
        await self._link.write(question)
        received = bytearray()
        deadline = asyncio.get_running_loop().time() + timeout_s
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            received += await self._link.read(left)
            if received.startswith(question):
                del received[: len(question)]
            if question.startswith(received):
                continue  # an echo that is not whole yet, or nothing
            if len(received) > _LONGEST_ANSWER:
                return Damaged("too long")
            if (answer := rtu_answer(bytes(received), read)) is not None:
                return answer
        return Damaged("cut off") if received and not question.startswith(received) else None

    async def close(self) -> None:
        """Closes the port."""
        await self._link.close()


def _unreachable(host: str, port: int, words: str) -> Finding:
    return Finding(
        "link.modbus.unreachable",
        Severity.PROBLEM,
        text("links", "No Modbus connection to {host}, port {port}.", host=host, port=str(port)),
        text("links", "Modbus is off in the charger, as it mostly is when delivered, or the device is not there."),
        (text("links", "Check the address; switch Modbus TCP on in the charger's own page."),),
        (Evidence("system", words),),
    )
