"""A charger logs in through the recording proxy to CSMSs that were not written here: its own identity and key count there."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.support.csms_peers import ocpp_on_websockets
from tests.support.ocpp_rpc.peer import node_peer
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

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
