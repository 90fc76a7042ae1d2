"""Messages out of network captures: real WebSocket links, put into packets, taken apart by the real tshark."""

from __future__ import annotations

import asyncio
import random
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.capture import Talk, tapped, write_pcap
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.diagnosis import capture_reader
from evsetup.diagnosis.as_recording import as_recording
from evsetup.diagnosis.capture_reader import CaptureReader
from evsetup.diagnosis.captured_link import CapturedLink, _Way
from evsetup.diagnosis.log_reader import open_recording
from evsetup.diagnosis.trace_entry import Begun, Closed, Entry, Message, Opened, Refused
from evsetup.diagnosis.trace_faults import NoRecording
from evsetup.ocppj.frame_record import Direction

needs_tshark = pytest.mark.skipif(shutil.which("tshark") is None, reason="tshark is not installed")
LOG_IN = "Basic Q1AtNzpDQU5BUlk="
SAID = (
    '[2,"1","Heartbeat",{}]',
    ['[2,"2","Data', 'Transfer",{"vendorId":"ਪੰ","data":"', "y" * 9000 + '"}]'],
    '[2,"3","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]',
    b"\x00\xff",
)
WHOLE = [part if isinstance(part, str | bytes) else "".join(part) for part in SAID]


async def captured(*, compressed: bool = False, refuse: int = 0) -> list[Talk]:
    """What a charger and an echoing CSMS sent each other."""
    talks: list[Talk] = []

    async def echo(link: ServerConnection) -> None:
        async for message in link:
            await link.send(message)

    def decide(link: ServerConnection, _request: Any) -> Any:
        return link.respond(refuse, "no\n") if refuse else None

    offer = [Subprotocol("ocpp1.6")]
    form = "deflate" if compressed else None
    async with (
        serve(echo, "127.0.0.1", 0, subprotocols=offer, process_request=decide, compression=form) as csms,
        tapped(next(iter(csms.sockets)).getsockname()[1], talks) as port,
    ):
        headers = {"Authorization": LOG_IN}
        url = f"ws://127.0.0.1:{port}/ocpp/CP-7"
        try:
            async with connect(
                url, subprotocols=offer, compression=form, proxy=None, additional_headers=headers
            ) as link:
                for message in SAID:
                    await link.send(message)
                    await link.recv()
                await link.ping()
        except InvalidStatus:
            pass
    return talks


def read(path: Path) -> tuple[CaptureReader, list[Entry]]:
    reader = open_recording(path)
    assert isinstance(reader, CaptureReader)
    return reader, list(reader)


@needs_tshark
@pytest.mark.parametrize("compressed", [False, True], ids=["plain", "deflate"])
async def test_all_messages_come_out_whole_and_in_order(compressed: bool, tmp_path: Path) -> None:
    path = tmp_path / "charger.pcap"
    write_pcap(path, await captured(compressed=compressed), port=9000)
    reader, entries = await asyncio.to_thread(read, path)
    begun, opened, *messages, closed = entries
    assert isinstance(begun, Begun)
    assert isinstance(opened, Opened)
    assert (opened.identity, opened.path, opened.subprotocol) == ("CP-7", "/ocpp/CP-7", "ocpp1.6")
    assert opened.at.replace(microsecond=0) == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert "Q1AtNzpDQU5BUlk" not in str(opened.asked)
    told = [message for message in messages if isinstance(message, Message)]
    texts = [message.content for message in told if not message.binary]
    assert texts == [message for message in WHOLE if isinstance(message, str) for _ in range(2)]
    assert [message.direction for message in told[:2]] == [Direction.FROM_CHARGER, Direction.TO_CHARGER]
    assert isinstance(closed, Closed)
    assert (closed.code, closed.by) == (1000, Direction.FROM_CHARGER)
    assert (reader.broken, reader.encrypted) == (0, 0)


@needs_tshark
async def test_a_refusal_is_in_it_with_its_status(tmp_path: Path) -> None:
    path = tmp_path / "charger.pcap"
    write_pcap(path, await captured(refuse=401))
    _, entries = await asyncio.to_thread(read, path)
    assert [(entry.status, entry.identity) for entry in entries if isinstance(entry, Refused)] == [(401, "CP-7")]


@needs_tshark
async def test_a_capture_becomes_a_recording_that_can_be_indexed(tmp_path: Path) -> None:
    import threading

    path = tmp_path / "charger.pcap"
    write_pcap(path, await captured())
    made, damage = await asyncio.to_thread(as_recording, path, tmp_path, threading.Event())
    assert damage is None
    assert made.read_bytes().count(b'"type":"message"') == 2 * len(SAID)


@needs_tshark
@pytest.mark.parametrize(
    ("talk", "code"),
    [
        (
            Talk(5000, 443, [(True, b"\x16\x03\x01\x00\x05hello"), (False, b"\x16\x03\x03\x00\x02yo")]),
            "diagnosis.trace.encrypted",
        ),
        (
            Talk(5000, 80, [(True, b"GET / HTTP/1.1\r\n\r\n"), (False, b"HTTP/1.1 200 OK\r\n\r\n")]),
            "diagnosis.trace.not-read",
        ),
        (Talk(5000, 22, [(True, b"SSH-2.0-x\r\n")]), "diagnosis.trace.not-read"),
    ],
    ids=["tls", "web", "other"],
)
def test_what_holds_no_message_says_why(talk: Talk, code: str, tmp_path: Path) -> None:
    path = tmp_path / "charger.pcap"
    write_pcap(path, [talk])
    with pytest.raises(NoRecording) as fault:
        read(path)
    assert fault.value.finding.code == code


@needs_tshark
def test_a_damaged_capture_is_no_recording(tmp_path: Path) -> None:
    path = tmp_path / "charger.pcap"
    path.write_bytes(b"\xd4\xc3\xb2\xa1" + random.Random(1).randbytes(500))
    with pytest.raises(NoRecording):
        read(path)


def test_without_tshark_a_person_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_reader, "tshark", lambda: None)
    path = tmp_path / "charger.pcap"
    write_pcap(path, [])
    with pytest.raises(NoRecording) as fault:
        read(path)
    assert fault.value.finding.code == "diagnosis.trace.no-tshark"


@given(st.binary(min_size=1, max_size=400), st.randoms(use_true_random=False))
def test_packets_may_come_twice_and_in_any_order(data: bytes, chance: random.Random) -> None:
    packets, at = [], 0
    while at < len(data):
        size = chance.randint(1, 40)
        packets.append((1000 + at, data[at : at + size]))
        at += size
    first, rest = packets[0], packets[1:] * 2
    chance.shuffle(rest)
    way = _Way()
    assert b"".join(way.take(number, part) for number, part in [first, *rest]) == data


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.binary(max_size=80)), max_size=12), st.booleans())
def test_whatever_comes_nothing_is_raised(packets: list[tuple[bool, bytes]], upgraded: bool) -> None:
    link, numbers = CapturedLink("charger"), {True: 0, False: 0}
    head = b"GET /CP HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    start = [(True, head + b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")] if upgraded else []
    for client, data in [*start, *packets]:
        list(link.take("charger" if client else "csms", numbers[client], data))
        numbers[client] += len(data)
