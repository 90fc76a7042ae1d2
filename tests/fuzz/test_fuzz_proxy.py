"""Foreign bytes on either side of the relay: it lives on, serves the next charger, and what it recorded can be read."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.proxy_ends import charger, csms
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_reader import TraceReader

ANSWER = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
ANSWERS = st.binary(max_size=300) | st.lists(
    st.sampled_from(
        [
            ANSWER,
            b"HTTP/1.1 401 No\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n",
            b"Sec-WebSocket-Accept: x\r\n",
            b"Sec-WebSocket-Extensions: permessage-deflate\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"Content-Length: -1\r\n",
            b"\r\n",
            b"\xff\xfe",
        ]
    )
    | st.binary(max_size=20),
    max_size=8,
).map(b"".join)


def frame(first: int, masked: bool, data: bytes) -> bytes:
    """A frame with any first byte, allowed or not."""
    head = bytes((first, len(data) | (0x80 if masked else 0)))
    return head + (bytes(4) if masked else b"") + data


FIRST = st.builds(
    lambda flags, opcode: flags << 4 | opcode, st.integers(0, 15), st.sampled_from([0, 1, 1, 2, 9, 10, 11])
)
DATA = st.binary(max_size=120) | st.text(max_size=30).map(str.encode)
FRAMES = st.binary(min_size=1, max_size=200) | st.lists(
    st.builds(frame, FIRST | st.just(0x81), st.booleans(), DATA), max_size=6
).map(b"".join)


async def on_a_relay(upstream: str, act: Callable[[RecordedProxy], Awaitable[None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "talk.jsonl"
        async with RecordedProxy(ProxyWish(upstream, record), lambda event: None) as running, asyncio.timeout(30):
            await act(running)
        reader = TraceReader(record)
        assert list(reader)
        assert (reader.broken, reader.unknown, reader.cut) == (0, 0, False)


async def still_passes_on(running: RecordedProxy) -> None:
    async with charger(running.proxy, "NEXT") as link:
        await link.send("still here")
        assert await link.recv() == "still here"


@settings(max_examples=40, deadline=None)
@given(FRAMES)
def test_whatever_a_charger_sends_the_relay_serves_the_next_one(data: bytes) -> None:
    async def act(running: RecordedProxy) -> None:
        link = await charger(running.proxy)
        link.transport.write(data)
        link.transport.write_eof()
        with suppress(ConnectionClosed):
            while True:
                await link.recv(decode=False)
        await still_passes_on(running)

    async def run() -> None:
        async with csms() as upstream:
            await on_a_relay(upstream, act)

    asyncio.run(run())


@settings(max_examples=40, deadline=None)
@given(FRAMES)
def test_whatever_a_csms_sends_after_the_upgrade_the_relay_serves_the_next_charger(data: bytes) -> None:
    async def answer(link: ServerConnection) -> None:
        if link.request is not None and link.request.path.endswith("NEXT"):
            with suppress(ConnectionClosed):
                async for message in link:
                    await link.send(message)
            return
        link.transport.write(data)
        link.transport.close()
        await link.wait_closed()

    async def act(running: RecordedProxy) -> None:
        with suppress(ConnectionClosed):
            async with charger(running.proxy) as link:
                while True:
                    await link.recv(decode=False)
        await still_passes_on(running)

    async def run() -> None:
        async with csms(answer) as upstream:
            await on_a_relay(upstream, act)

    asyncio.run(run())


@settings(max_examples=60, deadline=None)
@given(ANSWERS)
def test_whatever_a_server_answers_the_upgrade_with_the_charger_gets_an_answer(data: bytes) -> None:
    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(data)
            await writer.drain()
        writer.close()

    async def act(running: RecordedProxy) -> None:
        port = int(running.url.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"GET /CP1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        assert (await reader.readline()).startswith(b"HTTP/1.1 ")
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    async def run() -> None:
        server = await asyncio.start_server(say, "127.0.0.1", 0)
        async with server:
            await on_a_relay(f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/", act)

    asyncio.run(run())
