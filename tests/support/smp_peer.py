"""Runs in the environment of clients that others wrote: ``smpclient`` against a board, and ``smp`` against our codec.

``board PORT IMAGE``: puts the image of a file on a board, as its users do; prints the slots. ``vectors``: reads messages from standard
input and prints their frames; ``frames``: reads frames and prints their messages. All in hex, one a line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path


async def board(port: str, image: bytes) -> None:
    from smpclient import SMPClient
    from smpclient.generics import error, success
    from smpclient.requests.image_management import ImageStatesRead, ImageStatesWrite
    from smpclient.requests.os_management import ResetWrite
    from smpclient.transport.serial import SMPSerialTransport

    async def slots(client: SMPClient) -> list[dict[str, object]]:
        told = await client.request(ImageStatesRead())
        assert success(told), told
        return [{**dict(slot), "hash": bytes(slot.hash or b"").hex()} for slot in told.images]

    async with SMPClient(SMPSerialTransport(), port, timeout_s=3) as client:
        before = await slots(client)
        async for _ in client.upload(image, first_timeout_s=10):
            pass
        other = next(slot for slot in await slots(client) if slot["slot"] == 1)
        marked = await client.request(ImageStatesWrite(hash=bytes.fromhex(str(other["hash"])), confirm=False))
        assert success(marked), marked
        wrong = await client.request(ImageStatesWrite(hash=bytes(32), confirm=False))
        assert error(wrong), wrong
        await client.request(ResetWrite())
    await asyncio.sleep(1)
    async with SMPClient(SMPSerialTransport(), port, timeout_s=3) as client:
        testing = await slots(client)
        confirmed = await client.request(ImageStatesWrite(confirm=True))
        assert success(confirmed), confirmed
        print(json.dumps({"before": before, "testing": testing, "after": await slots(client)}))


def vectors() -> None:
    from smp.packet import encode

    for line in sys.stdin:
        print(b"".join(encode(bytes.fromhex(line.strip()), line_length=128)).hex())


def frames() -> None:
    from smp.packet import decode

    for line in sys.stdin:
        decoder = decode()
        next(decoder)
        try:
            for part in bytes.fromhex(line.strip()).splitlines(keepends=True):
                decoder.send(part)
        except StopIteration as end:
            print(bytes(end.value).hex())


match sys.argv[1:]:
    case ["board", port, image]:
        asyncio.run(board(port, Path(image).read_bytes()))
    case ["vectors"]:
        vectors()
    case ["frames"]:
        frames()
