"""The simulated 2.x stations at an independent, strict CSMS (npm ocpp-rpc): in 2.0.1 it checks every message against its own schemas."""

from __future__ import annotations

from typing import Any

import pytest
from tests.support.demo import ocpp2_simulator
from tests.support.ocpp2_bench import PASSWORD, TOKEN, limit
from tests.support.ocpp_rpc.peer import NodePeer, node_peer

from evsetup.domain.settings import OcppVersion

pytestmark = pytest.mark.npm


class StrictCsms:
    """What the peer has heard, and what it is told to ask."""

    def __init__(self, peer: NodePeer) -> None:
        self._peer = peer
        self.requests: list[tuple[str, dict[str, Any]]] = []

    async def _next(self) -> dict[str, Any]:
        said = await self._peer.heard()
        assert "violation" not in said, said
        if "request" in said:
            action, payload = said["request"]
            self.requests.append((action, payload))
        return said

    async def call(self, action: str, **payload: Any) -> dict[str, Any]:
        await self._peer.tell({"call": [action, payload]})
        while True:
            said = await self._next()
            assert "refused" not in said, (action, said)
            if "answer" in said:
                return dict(said["answer"])

    async def until(self, action: str, where: Any = lambda payload: True) -> dict[str, Any]:
        """The first request ``action`` for which ``where`` holds."""
        while True:
            for name, payload in self.requests:
                if name == action and where(payload):
                    return payload
            await self._next()


@pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21], ids=str)
async def test_everything_that_a_commissioning_asks_for_is_answered_as_the_schemas_want_it(
    version: OcppVersion,
) -> None:
    config = {"accounts": {"CS-1": PASSWORD.reveal()}, "protocol": version.value}
    async with node_peer("csms_2.mjs", config) as peer:
        port = (await peer.heard())["port"]
        async with ocpp2_simulator(f"ws://127.0.0.1:{port}/ocpp", "CS-1", PASSWORD, version=version) as charger:
            csms = StrictCsms(peer)
            boot = await csms.until("BootNotification")
            assert boot["chargingStation"]["serialNumber"] == charger.serial
            await csms.call("GetBaseReport", requestId=1, reportBase="FullInventory")
            await csms.until("NotifyReport", lambda part: not part["tbc"])
            clock = {"component": {"name": "ClockCtrlr"}, "variable": {"name": "TimeZone"}}
            missing = {"component": {"name": "NoSuchCtrlr"}, "variable": {"name": "TimeZone"}}
            written = await csms.call("SetVariables", setVariableData=[{**clock, "attributeValue": "Asia/Kolkata"}])
            assert written["setVariableResult"][0]["attributeStatus"] == "Accepted"
            read = await csms.call("GetVariables", getVariableData=[clock, missing])
            assert read["getVariableResult"][0]["attributeValue"] == "Asia/Kolkata"
            assert read["getVariableResult"][1]["attributeStatus"] == "UnknownComponent"
            data = {
                "ocppVersion": "OCPP20",
                "ocppTransport": "JSON",
                "ocppCsmsUrl": "ws://127.0.0.1:9/ocpp",
                "messageTimeout": 30,
                "securityProfile": 1,
                "ocppInterface": "Wired0",
            }
            for slot, status in ((2, "Accepted"), (9, "Rejected")):
                answer = await csms.call("SetNetworkProfile", configurationSlot=slot, connectionData=data)
                assert answer["status"] == status
            assert (await csms.call("GetInstalledCertificateIds"))["status"] == "NotFound"
            await csms.until("NotifyEvent" if version is OcppVersion.V21 else "StatusNotification")
            start = await csms.call("RequestStartTransaction", idToken=TOKEN, remoteStartId=1, evseId=1)
            assert start["status"] == "Accepted"
            started = await csms.until("TransactionEvent", lambda event: event["eventType"] == "Started")
            number = started["transactionInfo"]["transactionId"]
            profile = limit(10, transactionId=number)
            assert (await csms.call("SetChargingProfile", evseId=1, chargingProfile=profile))["status"] == "Accepted"
            await csms.call("GetChargingProfiles", requestId=2, chargingProfile={})
            await csms.until("ReportChargingProfiles")
            assert (await csms.call("GetCompositeSchedule", evseId=1, duration=60))["status"] == "Accepted"
            await csms.call("RequestStopTransaction", transactionId=number)
            await csms.until("TransactionEvent", lambda event: event["eventType"] == "Ended")
            for message in ("Heartbeat", "MeterValues", "LogStatusNotification", "FirmwareStatusNotification"):
                assert (await csms.call("TriggerMessage", requestedMessage=message))["status"] == "Accepted"
                await csms.until(message)
            await csms.call("Reset", type="OnIdle")
            again = await csms.until("BootNotification", lambda told: told["reason"] == "RemoteReset")
            assert again["chargingStation"] == boot["chargingStation"]
