"""Twenty thousand spoilt upgrade requests and frames at the commissioning CSMS's own port: it serves on, and keeps nothing."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from tests.support.growth import Held, held
from tests.support.ocpp_mutations import Spoiler
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from evsetup.domain.settings import OcppVersion
from evsetup.ocppj.csms import CommissioningCsms

SEEDS = 8
HANDSHAKES = 2_500
WARM_UP = 1_000
AT_ONCE = 100
MOST_OBJECTS = 300
MOST_BLOCKS = 1_000


def request(identity: str) -> list[bytes]:
    return [
        f"GET /ocpp/{identity} HTTP/1.1".encode(),
        b"Host: 127.0.0.1",
        b"Upgrade: websocket",
        b"Connection: Upgrade",
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        b"Sec-WebSocket-Version: 13",
        b"Sec-WebSocket-Protocol: ocpp1.6",
        b"Authorization: Basic Q1AxOmtleQ==",
        b"",
        b"",
    ]


async def knock(csms: CommissioningCsms, spoiler: Spoiler, number: int) -> str:
    """One connection: a spoilt request, or a proper one and spoilt frames; it ends by a reset or by a proper end.

    Gives the status code of the answer, empty when there was none or nobody waited for it.
    """
    answer = b""
    identity = f"F{number}"
    csms.expect(identity, None)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        try:
            spoilt = number % 4 != 3
            writer.write(spoiler.request(request(identity)) if spoilt else b"\r\n".join(request(identity)))
            # Some are half a request, for whose rest the server waits longer than we do.
            with suppress(TimeoutError):
                async with asyncio.timeout(0.1 if spoilt else None):
                    answer = await reader.readuntil(b"\r\n\r\n")
            if not spoilt:
                writer.write(spoiler.frames())
            if number % 3:
                writer.write_eof()
                await reader.read()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()
            with suppress(ConnectionError):
                await writer.wait_closed()
    finally:
        csms.forget(identity)
    return answer[9:12].decode("latin-1") if answer.startswith(b"HTTP/1.1 ") else ""


async def serves_on(csms: CommissioningCsms) -> None:
    """A proper charger dials in and is answered."""
    address = f"{csms.url}/CP1"
    async with connect(address, subprotocols=[Subprotocol("ocpp1.6")], proxy=None, close_timeout=1) as socket:
        await socket.send('[2,"last","Heartbeat",{}]')
        assert json.loads(await socket.recv())[:2] == [3, "last"]


async def quiet(csms: CommissioningCsms, tasks: set[asyncio.Task[object]]) -> Held:
    """What is held once the last connection is gone, and with it every task but ``tasks``."""
    while left := asyncio.all_tasks() - tasks:
        await asyncio.wait(left)
    assert not csms.charge_points
    return held()


@asynccontextmanager
async def commissioning() -> AsyncIterator[CommissioningCsms]:
    async with asyncio.timeout(100), CommissioningCsms(versions=tuple(OcppVersion)) as csms:
        csms.expect("CP1", None)
        yield csms


@pytest.mark.parametrize("seed", range(SEEDS))
def test_the_csms_serves_on_and_grows_by_nothing(seed: int) -> None:
    spoiler = Spoiler(1000 + seed)
    answers: Counter[str] = Counter()

    async def run() -> None:
        async with commissioning() as csms:
            tasks = asyncio.all_tasks()
            before: Held | None = None
            for first in range(0, HANDSHAKES, AT_ONCE):
                knocks = [knock(csms, spoiler, number) for number in range(first, first + AT_ONCE)]
                answers.update(await asyncio.gather(*knocks))
                if first % 500 == 0:
                    await serves_on(csms)
                if first == WARM_UP:
                    before = await quiet(csms, tasks)
            await serves_on(csms)
            assert before is not None
            growth = await quiet(csms, tasks) - before
            assert growth.objects < MOST_OBJECTS
            assert growth.blocks < MOST_BLOCKS
            assert growth.tasks == 0

    asyncio.run(run())
    # All ends are reached: let in, refused with a reason, and no answer at all.
    assert answers["101"] >= HANDSHAKES // 4
    assert min(answers["400"], answers["404"], answers[""]) > 0
