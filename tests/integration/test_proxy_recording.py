"""What was recorded is what crossed the wire: byte for byte, in order, both ways, whatever was sent."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path

import pytest
from tests.support.proxy_ends import Heard, charger, csms

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_entry import Control, Message
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.proxy_events import LinkEnded, LinkOpened, LinkRefused

MANY = int(os.environ.get("EVSETUP_RELAYED", "12000"))
"""The whole proof takes 100 000 (EVSETUP_RELAYED=100000): some half a minute on a machine that does nothing else."""


def every_kind(count: int) -> list[str | bytes]:
    chance = random.Random(4)
    kinds: list[str | bytes] = [
        '[2,"1","Heartbeat",{}]',
        '[3,"1",{"currentTime":"2026-03-01T12:00:00Z"}]',
        '[2,"2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]',
        '[2, "3", "MeterValues", {"connectorId": 1, "meterValue": [ ] }]',
        '[4,"3","InternalError","",{}]',
        '[2,"4","DataTransfer",{"vendorId":"ਪੰਜਾਬੀ","data":"{ \\"a\\": 1 }"}]',
        '[2,"5","X",{"a":"\\ud800 \u2028 \x7f"}]',
        "",
        "[2,",
        "nothing of the kind",
        b"\xff\xfe\x00",
        b'[2,"6","Heartbeat",{}]',
    ]
    made: list[str | bytes] = [chance.choice(kinds) for _ in range(count - 2)]
    made.insert(count // 3, f'[2,"big","DataTransfer",{{"vendorId":"v","data":"{"y" * 2**20}"}}]')
    made.insert(count // 2, chance.randbytes(65_536))
    return made


async def test_messages_of_every_kind_pass_unchanged_and_stand_in_the_recording_in_their_order(tmp_path: Path) -> None:
    messages = every_kind(MANY)
    record = tmp_path / "talk.jsonl"
    async with (
        csms() as upstream,
        RecordedProxy(ProxyWish(upstream, record), lambda event: None) as running,
        charger(running.proxy) as link,
    ):

        async def talk() -> None:
            for at, message in enumerate(messages):
                if isinstance(message, str) and at % 10 == 0:
                    await link.send([message[:3], message[3:7], message[7:]])  # in fragments
                else:
                    await link.send(message)

        async def listen() -> list[str | bytes]:
            return [await link.recv() for _ in messages]

        async with asyncio.timeout(240):
            _, back = await asyncio.gather(talk(), listen())
    assert back == messages
    reader = TraceReader(record)
    kept: dict[Direction, list[Message]] = {direction: [] for direction in Direction}
    for entry in reader:
        if isinstance(entry, Message):
            kept[entry.direction].append(entry)
    assert (reader.broken, reader.cut) == (0, False)
    for entries in kept.values():
        said = [entry.content.encode() if isinstance(entry.content, str) else entry.content for entry in entries]
        assert said == [message.encode() if isinstance(message, str) else message for message in messages]
        assert [entry.binary for entry in entries] == [isinstance(message, bytes) for message in messages]
        assert not any(entry.masked or entry.touch for entry in entries)
        stamps = [entry.ns or 0 for entry in entries]
        assert stamps == sorted(stamps)


async def test_pings_and_pongs_stand_in_the_recording_with_what_they_carry(tmp_path: Path) -> None:
    record = tmp_path / "talk.jsonl"
    async with (
        csms() as upstream,
        RecordedProxy(ProxyWish(upstream, record), lambda event: None) as running,
        charger(running.proxy) as link,
        asyncio.timeout(20),
    ):
        await (await link.ping(b"hello"))
    controls = [entry for entry in TraceReader(record) if isinstance(entry, Control)]
    assert [(entry.pong, entry.data) for entry in controls] == [(False, b"hello"), (True, b"hello")]


async def test_the_last_trouble_is_forgotten_when_a_charger_is_let_in(tmp_path: Path) -> None:
    heard = Heard()
    doors = {"open": False}

    def door(link: object, _request: object) -> object:
        return None if doors["open"] else link.respond(401, "no")  # type: ignore[attr-defined]

    async with (
        csms(process_request=door) as upstream,
        RecordedProxy(ProxyWish(upstream, tmp_path / "talk.jsonl"), heard) as running,
    ):
        with pytest.raises(Exception, match="401"):
            await charger(running.proxy)
        await heard.first(LinkRefused)
        assert running.last is not None
        doors["open"] = True
        async with charger(running.proxy):
            await heard.first(LinkOpened)
            assert running.last is None
        await heard.first(LinkEnded)
    assert [finding.code for finding in running.findings] == ["proxy.refused-401"]
