"""One OCPP-J session of ours on a real socket, with a peer that sends whatever the test wants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.frames import JsonObject
from evsetup.ocppj.session import FrameRecord, NotOffered, Session


@dataclass
class Link:
    """Our session, and the bare socket of the other side."""

    session: Session
    peer: ClientConnection
    frames: list[FrameRecord]

    async def says(self, raw: str | bytes) -> None:
        await self.peer.send(raw)

    async def hears(self) -> list[object]:
        async with asyncio.timeout(10):
            message: list[object] = json.loads(await self.peer.recv())
        return message


async def echo(action: str, payload: JsonObject) -> JsonObject:
    if action == "Unknown":
        raise NotOffered(action)
    return payload


@asynccontextmanager
async def linked(
    handler: Callable[..., object] = echo,
    version: OcppVersion = OcppVersion.V16,
    answered: Callable[[str, JsonObject], None] = lambda action, payload: None,
    answer_within_s: float = 60.0,
) -> AsyncIterator[Link]:
    frames: list[FrameRecord] = []
    made: asyncio.Future[Session] = asyncio.get_running_loop().create_future()

    async def serve_one(socket: ServerConnection) -> None:
        session = Session(
            socket,
            version,
            identity="CP1",
            handler=handler,
            listener=frames.append,
            answered=answered,
            answer_within_s=answer_within_s,
        )
        made.set_result(session)
        await session.run()

    async with serve(serve_one, "127.0.0.1", 0, ping_interval=None, close_timeout=1) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}", proxy=None, ping_interval=None, close_timeout=1) as peer:
            yield Link(await made, peer, frames)
            peer.transport.abort()
