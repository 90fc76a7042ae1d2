"""A charger logs in through the recording proxy to CSMSs that were not written here: its own identity and key count there."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.csms_peers import ocpp_on_websockets
from tests.support.demo import eventually, ocpp16_simulator, production_csms
from tests.support.ocpp_rpc.peer import node_peer
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
from evsetup.diagnosis.trace_entry import Begun, Message, Opened
from evsetup.diagnosis.trace_reader import TraceReader
from evsetup.domain.secret import Secret
from evsetup.ocppj.frame_record import Direction
from evsetup.ocppj.frames import CallResult
from evsetup.ocppj.proxy import RecordingProxy
from evsetup.ocppj.proxy_events import LinkRefused, ProxyEvent, Relayed

KEY = "a-key-of-20-letters!"
BOOT = {"chargePointVendor": "Maker", "chargePointModel": "Model"}
PEERS = pytest.mark.parametrize("name", [pytest.param("ocpp-rpc", marks=pytest.mark.npm), "ocpp"])


@asynccontextmanager
async def peer(name: str) -> AsyncIterator[int]:
    accounts = {"CP1": KEY}
    if name == "ocpp":
        async with ocpp_on_websockets("ocpp1.6", accounts) as port:
            yield port
    else:
        async with node_peer("csms.mjs", {"accounts": accounts, "protocol": "ocpp1.6"}) as script:
            yield (await script.heard())["port"]


def charger(running: RecordingProxy, key: str) -> connect:
    log_in = "Basic " + base64.b64encode(f"CP1:{key}".encode()).decode()
    offer = [Subprotocol("ocpp1.6")]
    headers = {"Authorization": log_in}
    return connect(f"{running.url}/CP1", proxy=None, subprotocols=offer, additional_headers=headers)


@PEERS
async def test_boot_is_accepted_with_the_real_identity_and_key_and_recorded_with_its_answer(name: str) -> None:
    events: list[ProxyEvent] = []
    async with (
        peer(name) as port,
        RecordingProxy(f"ws://127.0.0.1:{port}/ocpp", events.append) as running,
        charger(running, KEY) as link,
    ):
        await link.send(json.dumps([2, "1", "BootNotification", BOOT]))
        answer = json.loads(await link.recv())
    assert answer[:2] == [3, "1"]
    assert answer[2]["status"] == "Accepted"
    records = [event.record for event in events if isinstance(event, Relayed)]
    assert [record.action for record in records][:2] == ["BootNotification", "BootNotification"]
    assert json.loads(records[1].raw) == answer
    assert KEY not in repr(events)


@PEERS
async def test_a_wrong_key_is_refused_by_the_csms_itself(name: str) -> None:
    events: list[ProxyEvent] = []
    async with peer(name) as port, RecordingProxy(f"ws://127.0.0.1:{port}/ocpp", events.append) as running:
        with pytest.raises(InvalidStatus) as told:
            await charger(running, "another-key-20-signs")
    assert told.value.response.status_code == 401
    assert [event.status for event in events if isinstance(event, LinkRefused)] == [401]


@pytest.mark.npm
async def test_a_strict_charge_point_and_a_strict_csms_talk_through_it_and_neither_complains(tmp_path: Path) -> None:
    wish_for = {"identity": "CP1", "password": KEY, "keys": {"HeartbeatInterval": "300"}}
    async with (
        peer("ocpp-rpc") as port,
        recorded(f"ws://127.0.0.1:{port}/ocpp", tmp_path) as running,
        node_peer("charge_point.mjs", {"endpoint": running.url, **wish_for}) as charge_point,
    ):
        assert (await charge_point.heard())["connected"] == "ocpp1.6"
        await charge_point.tell({"call": ["BootNotification", BOOT]})
        assert (await charge_point.heard())["answer"]["status"] == "Accepted"
        ((number, identity),) = running.proxy.links
        asking = asyncio.ensure_future(
            running.proxy.ask(number, Direction.TO_CHARGER, "GetConfiguration", {"key": ["HeartbeatInterval"]})
        )
        assert (await charge_point.heard())["asked"][0] == "GetConfiguration"
        answer = await asyncio.wait_for(asking, 20)
        await charge_point.tell({"call": ["Heartbeat", {}]})
        assert "currentTime" in (await charge_point.heard())["answer"]
    assert identity == "CP1"
    assert isinstance(answer.frame, CallResult)
    messages = [entry for entry in TraceReader(running.wish.record) if isinstance(entry, Message)]
    touched = [entry.touch for entry in messages if entry.touch]
    assert touched == ["injected", "kept away"]
    assert KEY not in running.wish.record.read_text()


@asynccontextmanager
async def recorded(upstream: str, folder: Path) -> AsyncIterator[RecordedProxy]:
    async with RecordedProxy(ProxyWish(upstream, folder / "talk.jsonl"), lambda event: None) as running:
        yield running


async def test_a_simulated_charger_goes_through_it_and_dials_again_when_it_was_killed(tmp_path: Path) -> None:
    port = free_port()
    async with production_csms({"CP-1": Secret(KEY)}) as behind:

        async def accepted(after: int) -> None:
            await eventually(lambda: count_of(tmp_path, "Accepted") > after, 60)

        async with (
            relay_process(tmp_path / "one.jsonl", behind.url, port) as first,
            ocpp16_simulator(f"ws://127.0.0.1:{port}", "CP-1", Secret(KEY)),
        ):
            await accepted(0)
            first.kill()
            await first.wait()
            before = count_of(tmp_path, "Accepted")
            async with relay_process(tmp_path / "two.jsonl", behind.url, port):
                await accepted(before)
    reader = TraceReader(tmp_path / "two.jsonl")
    assert [type(entry) for entry in reader][:2] == [Begun, Opened]


def count_of(folder: Path, words: str) -> int:
    return sum(path.read_text(errors="replace").count(words) for path in folder.glob("*.jsonl"))


def free_port() -> int:
    """Both relays must listen on the same port, as one that a person starts again does."""
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        port: int = trying.getsockname()[1]
        return port


@asynccontextmanager
async def relay_process(record: Path, upstream: str, port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    words = ("proxy", "--upstream", upstream, "--record", str(record), "--port", str(port), "--language", "en")
    pipes = {"stdin": asyncio.subprocess.DEVNULL, "stdout": asyncio.subprocess.PIPE}
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "evsetup", *words, **pipes)
    reading = asyncio.ensure_future(process.communicate())
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await reading
