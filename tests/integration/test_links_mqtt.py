"""The MQTT link against a broker that means harm: whatever it announces, little of it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from evsetup.links.faults import LinkLost
from evsetup.links.mqtt import MAX_PAYLOAD, MqttLink
from evsetup.links.mqtt_bounds import MOST_BYTES

_CONNACK = b"\x20\x02\x00\x00"
_MOST_SENT = 64 * 1024 * 1024
_SOCKET_BUFFERS = 16 * 1024 * 1024


def publish(topic: str, length: int) -> bytes:
    """The head of a PUBLISH whose payload is ``length`` bytes."""
    name = topic.encode()
    remaining, digits = 2 + len(name) + length, b""
    while remaining or not digits:
        remaining, digit = divmod(remaining, 128)
        digits += bytes([digit | (0x80 if remaining else 0)])
    return b"\x30" + digits + len(name).to_bytes(2, "big") + name


class Broker:
    """Lets everybody in, and sends one message of ``length`` bytes, and a short one behind it, to whoever subscribes."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.sent = 0
        self.port = 0
        self.left = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            await reader.read(4096)
            writer.write(_CONNACK)
            await reader.read(4096)
            writer.write(publish("a", self.length))
            while self.sent < min(self.length, _MOST_SENT):
                piece = b"x" * min(64 * 1024, self.length - self.sent)
                writer.write(piece)
                await writer.drain()
                self.sent += len(piece)
            writer.write(publish("a", 2) + b"{}")
            await writer.drain()
            await reader.read()
        writer.transport.abort()
        self.left.set()


@asynccontextmanager
async def broker(length: int) -> AsyncIterator[Broker]:
    it = Broker(length)
    server = await asyncio.start_server(it.serve, "127.0.0.1", 0)
    it.port = server.sockets[0].getsockname()[1]
    try:
        yield it
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize("length", [MOST_BYTES + 1, 200_000_000, 268_000_000])
async def test_a_message_that_would_fill_the_memory_ends_the_link_before_it_is_read(length: int) -> None:
    async with broker(length) as far, asyncio.timeout(60):
        async with MqttLink(f"mqtt://127.0.0.1:{far.port}") as link:
            with link.listening("a") as inbox, pytest.raises(LinkLost) as caught:
                await inbox.take()
        await far.left.wait()

    assert caught.value.finding.do
    assert far.sent < _SOCKET_BUFFERS


async def test_a_message_that_is_only_too_long_is_dropped_and_the_next_one_is_heard() -> None:
    async with broker(MAX_PAYLOAD + 1) as far, asyncio.timeout(60):
        async with MqttLink(f"mqtt://127.0.0.1:{far.port}") as link:
            with link.listening("a") as inbox:
                assert await inbox.take() == ("a", b"{}")
            assert link.oversized == 1
        await far.left.wait()
