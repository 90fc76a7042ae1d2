"""Whatever crosses a real socket: the CSMS lives on, and so does the link where WebSocket lets it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeRequest

MESSAGES = st.lists(
    st.text(max_size=200)
    | st.binary(max_size=200)
    | st.builds(
        lambda kind, rest: json.dumps([kind, *rest]),
        st.integers(0, 7),
        st.lists(st.text(max_size=10) | st.none() | st.dictionaries(st.text(max_size=5), st.integers()), max_size=5),
    ),
    max_size=8,
)
LINES = st.sampled_from(
    [
        b"GET /ocpp/CP1 HTTP/1.1\r\n",
        b"Host: x\r\n",
        b"Upgrade: websocket\r\n",
        b"Connection: Upgrade\r\n",
        b"\r\n",
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n",
        b"Sec-WebSocket-Version: 13\r\n",
        b"Content-Length: 9\r\n",
        b"Sec-WebSocket-Protocol: ,;\r\n",
        b"Authorization: Basic !\r\n",
        b"Sec-WebSocket-Extensions: \xff;;=\r\n",
    ]
)
HANDSHAKES = st.binary(max_size=300) | st.lists(LINES | st.binary(max_size=20), max_size=12).map(b"".join)


async def on_a_csms(act: Callable[[CommissioningCsms], Awaitable[None]]) -> None:
    async with CommissioningCsms() as csms, asyncio.timeout(30):
        csms.expect("CP1", None)
        await act(csms)
        async with connect(
            f"{csms.url}/CP1", subprotocols=[Subprotocol("ocpp1.6")], proxy=None, close_timeout=1
        ) as socket:
            await socket.send('[2,"last","Heartbeat",{}]')
            assert json.loads(await socket.recv())[:2] == [3, "last"]


@settings(max_examples=60, deadline=None)
@given(MESSAGES)
def test_a_link_lives_on_whatever_messages_come(messages: list[str | bytes]) -> None:
    async def act(csms: CommissioningCsms) -> None:
        async with connect(
            f"{csms.url}/CP1", subprotocols=[Subprotocol("ocpp1.6")], proxy=None, close_timeout=1
        ) as socket:
            for message in messages:
                await socket.send(message)
            await socket.send('[2,"last","Heartbeat",{}]')
            while json.loads(await socket.recv())[1] != "last":
                pass

    asyncio.run(on_a_csms(act))


@settings(max_examples=60, deadline=None)
@given(HANDSHAKES, st.booleans())
def test_the_csms_lives_on_whatever_bytes_come_instead_of_a_request(raw: bytes, cut: bool) -> None:
    async def act(csms: CommissioningCsms) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(raw)
        if cut:
            writer.transport.abort()
            return
        writer.write_eof()
        with suppress(ConnectionError):
            await reader.read()
        writer.close()

    asyncio.run(on_a_csms(act))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.binary(max_size=100).map(lambda tail: b"HTTP/1.1 404 \r\n" + tail))
def test_the_probe_ends_with_a_verdict_whatever_the_server_sends(raw: bytes) -> None:
    async def run() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(raw)
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server, asyncio.timeout(60):
            address = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp"
            report = await probe_csms(ProbeRequest(address, "CP1", Secret("a-key-of-20-letters!"), timeout_s=1.0))
            assert report.verdict.severity.fails

    asyncio.run(run())
