"""Eighty thousand spoilt messages on real links: each link lives to the end, and nothing is left of what it was sent."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from contextlib import suppress

import pytest
from tests.support.growth import held
from tests.support.ocpp_mutations import Spoiler
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import CallFailed, FrameRecord, Session

SEEDS = 8
MESSAGES = 10_000
WARM_UP = 4_000
BATCH = 500
MOST_OBJECTS = 500
MOST_BLOCKS = 2_000


class Peer:
    """The other side of a session of ours: says whatever it is told to, and hears everything."""

    def __init__(self, session: Session, socket: ClientConnection) -> None:
        self.session = session
        self.socket = socket
        self._alive: asyncio.Queue[str] = asyncio.Queue()
        self.asked: asyncio.Queue[str] = asyncio.Queue()

    async def hear(self) -> None:
        async for raw in self.socket:
            message = json.loads(raw)
            if message[0] == 2:
                self.asked.put_nowait(message[1])
            elif str(message[1]).startswith("alive"):
                self._alive.put_nowait(message[1])

    async def still_answered(self, number: int) -> None:
        await self.socket.send(f'[2,"alive-{number}","Heartbeat",{{}}]')
        assert await self._alive.get() == f"alive-{number}"


def answer(action: str, payload: JsonObject) -> JsonObject:
    return {"currentTime": "2026-11-22T10:42:44Z"} if action == "Heartbeat" else {}


async def ask_and_be_answered_badly(peer: Peer, spoiler: Spoiler) -> None:
    """A call of ours ends with whatever comes, and at the latest with a proper answer."""
    call = asyncio.ensure_future(peer.session.call("Reset", {"type": "Soft"}))
    message_id = await peer.asked.get()
    await peer.socket.send(spoiler.answer(message_id))
    await peer.socket.send(json.dumps([3, message_id, {"status": "Accepted"}]))
    with suppress(CallFailed):
        await call


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_link_outlives_ten_thousand_spoilt_messages_and_grows_by_nothing(seed: int) -> None:
    version = list(OcppVersion)[seed % 3]
    spoiler = Spoiler(seed)
    seen = 0

    def listen(record: FrameRecord) -> None:
        nonlocal seen
        seen += 1
        record.raw.encode()
        if seen % 16 == 0:
            assert len(record.findings) == len(record.deviations)

    async def run() -> None:
        made: asyncio.Future[Session] = asyncio.get_running_loop().create_future()

        async def serve_one(socket: ServerConnection) -> None:
            session = Session(socket, version, identity="CP1", handler=answer, listener=listen)
            made.set_result(session)
            await session.run()

        async with (
            asyncio.timeout(100),
            serve(serve_one, "127.0.0.1", 0, ping_interval=None, close_timeout=1, compression=None) as server,
            connect(
                f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}",
                proxy=None,
                ping_interval=None,
                close_timeout=1,
                compression=None,
            ) as socket,
        ):
            peer = Peer(await made, socket)
            hearing = asyncio.ensure_future(peer.hear())
            await fuzz(peer, spoiler, WARM_UP)
            before = held()
            if seed == 0:
                tracemalloc.start()
            await fuzz(peer, spoiler, MESSAGES - WARM_UP)
            if seed == 0:
                grown, _ = tracemalloc.get_traced_memory()
                tracemalloc.stop()
                assert grown < 600_000
            growth = held() - before
            assert growth.objects < MOST_OBJECTS
            assert growth.blocks < MOST_BLOCKS
            assert growth.tasks == 0
            assert peer.session._waiting == {}
            await socket.close()
            await hearing

    asyncio.run(run())
    assert seen >= MESSAGES


async def fuzz(peer: Peer, spoiler: Spoiler, messages: int) -> None:
    for number in range(messages):
        await peer.socket.send(spoiler.message())
        if number % BATCH == BATCH - 1:
            await peer.still_answered(number)
            await ask_and_be_answered_badly(peer, spoiler)
