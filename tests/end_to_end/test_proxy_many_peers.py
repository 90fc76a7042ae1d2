"""100 000 messages through the recording proxy between ends that were not written here: npm ``ocpp-rpc`` on both sides, and PyPI ``ocpp``
on both sides; what one sent is what the other got, byte for byte and in order, and all of it is in the recording."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ocpp.routing import on
from ocpp.v16 import ChargePoint, call, call_result
from tests.support.ocpp_rpc.peer import NodePeer, node_peer
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_entry import LeftOut, Message
from evsetup.diagnosis.trace_reader import TraceReader

LINKS, MESSAGES = 10, 50_000
"""So many of each of the two."""
CALLS = MESSAGES // 2 // LINKS
LONGEST_S = 240
pytestmark = pytest.mark.timeout(LONGEST_S + 60)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """The library logs every message."""
    logging.getLogger("ocpp").setLevel(logging.CRITICAL)
    yield
    logging.getLogger("ocpp").setLevel(logging.NOTSET)


def all_recorded(record: Path) -> None:
    counted: Counter[str] = Counter()
    left_out = 0
    for entry in TraceReader(record):
        if isinstance(entry, Message):
            counted[entry.identity] += 1
        elif isinstance(entry, LeftOut):
            left_out += entry.count
    assert sum(counted.values()) + left_out == MESSAGES
    assert len(counted) == LINKS
    assert left_out < MESSAGES / 2


async def last_word(peer: NodePeer) -> dict[str, Any]:
    async with asyncio.timeout(LONGEST_S):
        while True:
            try:
                return (await peer.heard())["links"]  # type: ignore[no-any-return]
            except TimeoutError:
                continue  # it still calls


@pytest.mark.npm
async def test_between_a_charge_point_and_a_csms_of_ocpp_rpc(tmp_path: Path) -> None:
    record = tmp_path / "talk.jsonl"
    async with node_peer("many.mjs", {"serve": True}) as csms:
        upstream = f"ws://127.0.0.1:{(await csms.heard())['port']}/ocpp"
        async with RecordedProxy(ProxyWish(upstream, record), lambda event: None) as relay:
            wish = {"endpoint": relay.url, "identity": "CP", "calls": CALLS, "links": LINKS}
            async with node_peer("many.mjs", wish) as chargers:
                there = await last_word(chargers)
            await csms.tell({"done": True})
            here = await last_word(csms)
    assert len(there) == LINKS
    for identity, told in there.items():
        assert told["count"] == 2 * CALLS
        assert here[identity] == {"sent": told["got"], "got": told["sent"], "count": 2 * CALLS}
    all_recorded(record)


class Counted:
    """A connection as the library takes it, with a digest of all that went either way."""

    def __init__(self, link: Any) -> None:
        self._link = link
        self.sent, self.got = hashlib.sha256(), hashlib.sha256()

    async def send(self, message: str) -> None:
        self.sent.update(message.encode() + b"\n")
        await self._link.send(message)

    async def recv(self) -> str:
        message: str = await self._link.recv()
        self.got.update(message.encode() + b"\n")
        return message


class Csms(ChargePoint):
    @on("DataTransfer")
    def on_data(self, vendor_id: str, data: str) -> call_result.DataTransfer:
        return call_result.DataTransfer(status="Accepted", data=data + vendor_id)


async def test_between_a_charge_point_and_a_csms_of_pypi_ocpp(tmp_path: Path) -> None:
    record, there = tmp_path / "talk.jsonl", dict[str, Counted]()

    async def connected(link: ServerConnection) -> None:
        assert link.request is not None
        identity = link.request.path.rpartition("/")[2]
        there[identity] = Counted(link)
        try:
            await Csms(identity, there[identity]).start()
        except ConnectionClosed:
            return

    async def charger(url: str, number: int) -> tuple[str, Counted]:
        offer = [Subprotocol("ocpp1.6")]
        async with connect(f"{url}/CP-{number}", proxy=None, subprotocols=offer) as link:
            here = Counted(link)
            point = ChargePoint(f"CP-{number}", here)
            listening = asyncio.ensure_future(point.start())
            for turn in range(CALLS):
                said = f"{number}-{turn}-ਪੰ😀" * (1 + turn % 7)
                answer = await point.call(call.DataTransfer(vendor_id="ਮੇ", data=said), suppress=False)
                assert answer.data == said + "ਮੇ"
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        return f"CP-{number}", here

    offer = [Subprotocol("ocpp1.6")]
    async with (
        serve(connected, "127.0.0.1", 0, subprotocols=offer) as csms,
        asyncio.timeout(LONGEST_S),
    ):
        upstream = f"ws://127.0.0.1:{next(iter(csms.sockets)).getsockname()[1]}/ocpp"
        async with RecordedProxy(ProxyWish(upstream, record), lambda event: None) as relay:
            ends = await asyncio.gather(*(charger(relay.url, number) for number in range(LINKS)))
    for identity, here in ends:
        assert here.sent.hexdigest() == there[identity].got.hexdigest()
        assert here.got.hexdigest() == there[identity].sent.hexdigest()
    all_recorded(record)
