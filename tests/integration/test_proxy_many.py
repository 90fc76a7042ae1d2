"""100 000 messages of 200 chargers at once through the recording proxy: the same bytes on either side, in order, and all of them recorded, or counted."""

from __future__ import annotations

import asyncio
import hashlib
import random
from pathlib import Path

import pytest
from tests.support.proxy_ends import csms
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_entry import LeftOut, Message, Opened
from evsetup.diagnosis.trace_reader import TraceReader

pytestmark = pytest.mark.timeout(300)
CHARGERS, EACH = 200, 250
"""Each message goes there and back."""
_LARGE = 1024 * 1024


def talk(number: int) -> list[str | bytes]:
    """What charger ``number`` says: calls, answers, words of every alphabet, bytes, what is no OCPP at all, a megabyte now and then."""
    chance = random.Random(number)
    said: list[str | bytes] = []
    for turn in range(EACH):
        kind = turn % 5
        if turn == number and number < 8:
            said.append(f'[2,"{turn}","DataTransfer",{{"vendorId":"v","data":"{"x" * _LARGE}"}}]')
        elif kind == 0:
            said.append(f'[2,"{number}-{turn}","Heartbeat",{{}}]')
        elif kind == 1:
            said.append(f'[3,"{number}-{turn - 1}",{{"currentTime":"2026-03-02T00:00:00Z"}}]')
        elif kind == 2:
            said.append("".join(chr(chance.choice((34, 44, 91, 93, 123, 65, 0xE9, 0xA05, 0x1F600))) for _ in range(40)))
        elif kind == 3:
            said.append(chance.randbytes(chance.randrange(200)))
        else:
            said.append(f'[2,"{number}-{turn}","MeterValues",{{"connectorId":1,')
    return said


def add(digest: hashlib._Hash, message: str | bytes) -> None:
    text = isinstance(message, str)
    digest.update(b"t" if text else b"b")
    digest.update(message.encode() if isinstance(message, str) else message)


async def test_200_chargers_at_once_and_not_a_byte_is_another(tmp_path: Path) -> None:
    there: dict[str, hashlib._Hash] = {}
    lost: list[str] = []

    async def echo(link: ServerConnection) -> None:
        assert link.request is not None
        digest = there[link.request.path.rpartition("/")[2]] = hashlib.sha256()
        try:
            async for message in link:
                add(digest, message)
                await link.send(message)
        except ConnectionClosed as error:
            lost.append(str(error))

    async def charger(url: str, number: int) -> tuple[str, str, str]:
        said, back, told = talk(number), hashlib.sha256(), hashlib.sha256()
        offer = [Subprotocol("ocpp1.6")]
        async with turns:
            link = await connect(
                f"{url}/CP-{number}",
                subprotocols=offer,
                proxy=None,
                ping_interval=None,
                max_size=2**25,
                open_timeout=60,
            )
        async with link:
            await all_here.wait()

            async def send() -> None:
                for turn, message in enumerate(said):
                    # Every third goes out in fragments.
                    parts = [message[: len(message) // 2], message[len(message) // 2 :]]
                    await link.send(parts if turn % 3 == 0 and len(message) > 1 else message)  # type: ignore[arg-type]

            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(send())
                for _ in said:
                    add(back, await link.recv())
        for message in said:
            add(told, message)
        return f"CP-{number}", told.hexdigest(), back.hexdigest()

    # They dial one after the other, as after a power cut; then all talk at once.
    turns, all_here = asyncio.Semaphore(10), asyncio.Barrier(CHARGERS)
    record = tmp_path / "talk.jsonl"
    async with csms(echo) as upstream, RecordedProxy(ProxyWish(upstream, record), lambda event: None) as running:
        ended = await asyncio.gather(*(charger(running.url, number) for number in range(CHARGERS)))
        assert running.messages <= 2 * CHARGERS * EACH
    assert lost == []
    for path, told, back in ended:
        assert (told, told) == (there[path].hexdigest(), back)

    links, recorded, left_out = set[str](), 0, 0
    for entry in TraceReader(record):
        if isinstance(entry, Opened):
            links.add(entry.identity)
        elif isinstance(entry, Message):
            recorded += 1
        elif isinstance(entry, LeftOut):
            left_out += entry.count
    assert len(links) == CHARGERS
    # A drive that is slower than the wire is no reason to slow the wire: what it missed is counted.
    assert recorded + left_out == 2 * CHARGERS * EACH
    assert recorded > CHARGERS * EACH
