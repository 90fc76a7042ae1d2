"""SMP as others wrote it: smpclient against the simulated board, smp's frames against ours, both ways."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest
from tests.integration.test_mcuboot import NEW
from tests.support.charger_clients import run_client

from evsetup.firmware.mcuboot_image import read_image
from evsetup.links.smp_codec import Decoder, Message, Op, encode, message_bytes
from evsetup.simulator.smp_board import BoardQuirk, SmpBoard

PEER = str(Path(__file__).resolve().parents[1] / "support" / "smp_peer.py")
MESSAGES = [
    Message(Op.READ, 1, 0, 1, {}),
    Message(Op.WRITE, 0, 5, 255, {}),
    Message(Op.WRITE, 1, 0, 9, {"hash": bytes(range(32)), "confirm": False}),
    *(
        Message(Op.WRITE, 1, 1, size % 256, {"off": size, "data": bytes(size % 251 for _ in range(size))})
        for size in (0, 1, 60, 73, 74, 75, 76, 77, 150, 300, 1000, 4000)
    ),
]


@pytest.mark.skipif(sys.platform != "linux", reason="a pty")
@pytest.mark.parametrize("quirk", [BoardQuirk.NONE, BoardQuirk.NO_PARAMETERS])
async def test_smpclient_updates_the_simulated_board(quirk: BoardQuirk, tmp_path: Path) -> None:
    image = tmp_path / "new.bin"
    await asyncio.to_thread(image.write_bytes, NEW)
    async with SmpBoard(quirk) as board:
        said = await run_client("python", PEER, "board", board.port, str(image), folder=tmp_path)
        assert said.code == 0, said.err[-2000:]
        assert board.slots.primary.content == NEW
    told = json.loads(said.out)
    assert [slot["version"] for slot in told["before"]] == ["1.4.0"]
    assert (told["testing"][0]["version"], told["testing"][0]["confirmed"]) == ("1.5.0.7", None)
    assert (told["after"][0]["active"], told["after"][0]["confirmed"]) == (True, True)
    assert told["after"][0]["hash"] == read_image(NEW).hash.hex()


async def test_frames_are_the_same_as_those_of_smp_both_ways(tmp_path: Path) -> None:
    contents = [message_bytes(message) for message in MESSAGES]
    (theirs,) = await asyncio.gather(through("vectors", contents, tmp_path))
    assert theirs == [encode(message) for message in MESSAGES]
    decoder = Decoder()
    assert [message for frame in theirs for message in decoder.feed(frame)] == MESSAGES
    assert await through("frames", [encode(message) for message in MESSAGES], tmp_path) == contents


async def through(way: str, lines: list[bytes], folder: Path) -> list[bytes]:
    """What smp makes of these bytes."""
    said = await run_client("python", PEER, way, folder=folder, typed="".join(f"{line.hex()}\n" for line in lines))
    assert said.code == 0, said.err[-2000:]
    return [bytes.fromhex(line) for line in said.out.split()]
