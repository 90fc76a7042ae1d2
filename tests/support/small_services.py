"""Small servers that a network around a laptop consists of: name server, web page, sign-in page, proxy, and worse.

Used in the process of a test on loopback, and as a program in a network namespace: ``python -m tests.support.small_services
JSON`` starts what a list of ``{"kind": …, "address": …, "port": …}`` names, says ``ready``, and ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from email.utils import formatdate
from typing import cast

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

from evsetup.domain.secret import Secret
from evsetup.simulator.production_csms import ProductionCsms

KEY = "0123456789abcdef"
SUCCESS = "HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Type: text/plain\r\n\r\nsuccess\n"

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

Zone = Mapping[str, object]
"""By name: a list of addresses, or the name of a response code (``"NXDOMAIN"``), or ``None`` for silence."""


class NameService(asyncio.DatagramProtocol):
    """A name server that knows ``zone`` and nothing else; ``asked`` are the questions, in order.

    It does not answer questions of the kind ``deaf_to``.
    """

    def __init__(self, zone: Zone, deaf_to: str = "") -> None:
        self.zone = dict(zone)
        self.deaf_to = deaf_to
        self.asked: list[str] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        question = dns.message.from_wire(data)
        name, kind = question.question[0].name, question.question[0].rdtype
        host = name.to_text().rstrip(".").casefold()
        self.asked.append(host)
        known = self.zone.get(host, "NXDOMAIN")
        if known is None or kind.name == self.deaf_to:
            return
        answer = dns.message.make_response(question)
        answer.flags |= dns.flags.RA
        if isinstance(known, str):
            answer.set_rcode(dns.rcode.from_text(known))
        else:
            assert isinstance(known, list)
            fitting = [address for address in known if (":" in address) == (kind.name == "AAAA")]
            if fitting and kind.name in {"A", "AAAA"}:
                answer.answer.append(dns.rrset.from_text(name, 60, "IN", kind.name, *fitting))
        self._transport.sendto(answer.to_wire(), addr)


@asynccontextmanager
async def name_service(
    zone: Zone, address: str = "127.0.0.1", port: int = 0, *, deaf_to: str = ""
) -> AsyncIterator[tuple[int, NameService]]:
    """The name server while it runs, and its port."""
    transport, service = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: NameService(zone, deaf_to), local_addr=(address, port)
    )
    try:
        yield transport.get_extra_info("sockname")[1], service
    finally:
        transport.close()


@asynccontextmanager
async def talker(
    answer: str, address: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[int, list[str]]]:
    """Answers every request with ``answer``, ``{date}`` filled in; its port, and the first lines of what it was asked.

    An empty answer is silence, ``"reset"`` resets each connection at once.
    """
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer == "reset":
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(head.decode().split("\r\n")[0])
        writer.write(answer.replace("{date}", formatdate(usegmt=True)).encode())
        await (writer.drain() if answer else reader.read())

    async with _serving(serve, address, port, tls) as bound:
        yield bound, asked


@asynccontextmanager
async def passing_proxy(address: str = "127.0.0.1", port: int = 0) -> AsyncIterator[tuple[int, list[str]]]:
    """A proxy that lets ``CONNECT`` through; its port, and what it was asked."""
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[0]
        asked.append(line)
        host, _, target = line.split()[1].rpartition(":")
        _, onward = await asyncio.open_connection(host.strip("[]"), int(target))
        try:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await reader.read()
        finally:
            onward.close()
            await onward.wait_closed()

    async with _serving(serve, address, port) as bound:
        yield bound, asked


@asynccontextmanager
async def _serving(serve: Serve, address: str, port: int, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Serves each connection until it or the server ends; a client that leaves in the middle is nothing to complain of."""
    working: set[asyncio.Task[None]] = set()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await serve(reader, writer)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(one(reader, writer))
        working.add(task)
        task.add_done_callback(working.discard)

    server = await asyncio.start_server(begin, address, port, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in working:
            task.cancel()
        await asyncio.gather(*working)


async def _start(stack: AsyncExitStack, wanted: dict[str, object]) -> None:
    address, port = str(wanted["address"]), int(str(wanted["port"]))
    match wanted["kind"]:
        case "names":
            zone = wanted["zone"]
            assert isinstance(zone, dict)
            await stack.enter_async_context(name_service(zone, address, port))
        case "talker":
            await stack.enter_async_context(talker(str(wanted["answer"]), address, port))
        case "proxy":
            await stack.enter_async_context(passing_proxy(address, port))
        case "csms":
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(str(wanted["certificate"]))
            csms = ProductionCsms({"CP1": Secret(KEY)}, tls=tls, interface=address, port=port)
            await stack.enter_async_context(csms)
        case kind:
            raise ValueError(kind)


async def _main(wanted: list[dict[str, object]]) -> None:
    async with AsyncExitStack() as stack:
        for each in wanted:
            await _start(stack, each)
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(json.loads(sys.argv[1])))
