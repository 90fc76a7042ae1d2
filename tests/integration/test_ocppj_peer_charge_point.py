"""The commissioning CSMS against an independent, strict charge point (npm ocpp-rpc)."""

from __future__ import annotations

import asyncio

import pytest
from tests.support.ocpp_rpc.peer import NodePeer, node_peer

from evsetup.domain.secret import Secret
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CallReceived, CommissioningCsms, KeyForm
from evsetup.ocppj.session import CallRefused, FrameRecord

pytestmark = pytest.mark.npm

KEY = "a-key-of-20-letters!"
BOOT = {"chargePointVendor": "Peer", "chargePointModel": "Strict", "firmwareVersion": "1.2.3"}


def charger(csms: CommissioningCsms, **more: object) -> dict[str, object]:
    return {"endpoint": csms.url, "identity": "CP 7/ä", "password": KEY, **more}


async def boot(peer: NodePeer) -> None:
    assert await peer.heard() == {"connected": "ocpp1.6"}
    await peer.tell({"call": ["BootNotification", BOOT]})
    answer = (await peer.heard())["answer"]
    assert answer["status"] == "Accepted"


@pytest.mark.parametrize(
    ("password", "form"), [(KEY, KeyForm.TEXT), (KEY.encode().hex(), KeyForm.HEX_LOWER)], ids=["text", "hex"]
)
async def test_a_strict_charger_is_read_and_changed(password: str, form: KeyForm) -> None:
    frames: list[FrameRecord] = []
    async with CommissioningCsms(listener=frames.append) as csms:
        csms.expect("CP 7/ä", Secret(KEY))
        keys = {"HeartbeatInterval": "300"}
        async with node_peer("charge_point.mjs", charger(csms, password=password, keys=keys)) as peer:
            await boot(peer)
            charge_point = await csms.wait_for("CP 7/ä", 10)
            assert charge_point.key_form is form
            assert charge_point.boot is not None
            assert charge_point.boot.firmware == "1.2.3"

            read = await charge_point.call("GetConfiguration", {"key": ["HeartbeatInterval", "Nowhere"]})
            assert read["configurationKey"] == [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]
            assert read["unknownKey"] == ["Nowhere"]
            change = {"key": "HeartbeatInterval", "value": "60"}
            assert await charge_point.call("ChangeConfiguration", change) == {"status": "Accepted"}
            read = await charge_point.call("GetConfiguration", {})
            assert read["configurationKey"] == [{"key": "HeartbeatInterval", "readonly": False, "value": "60"}]
            with pytest.raises(CallRefused) as refused:
                await charge_point.call("Reset", {"type": "Soft"})
            assert refused.value.code == "NotImplemented"
            asked = [await peer.heard() for _ in range(4)]
            assert [said["asked"][0] for said in asked] == [
                "GetConfiguration",
                "ChangeConfiguration",
                "GetConfiguration",
                "Reset",
            ]
    assert [frame.deviations for frame in frames if frame.deviations] == []


async def test_a_whole_transaction_is_answered_so_that_a_strict_charger_accepts_it() -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP 7/ä", Secret(KEY))
        csms.tags.add("TAG")
        async with node_peer("charge_point.mjs", charger(csms)) as peer:
            await boot(peer)
            charge_point = await csms.wait_for("CP 7/ä", 10)

            async def call(action: str, payload: dict[str, object]) -> dict[str, object]:
                await peer.tell({"call": [action, payload]})
                said = await peer.heard()
                assert "answer" in said, said
                answer: dict[str, object] = said["answer"]
                return answer

            at = "2026-01-01T00:00:00Z"
            await call("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Preparing"})
            assert (await call("Authorize", {"idTag": "TAG"}))["idTagInfo"] == {"status": "Accepted"}
            started = await call(
                "StartTransaction", {"connectorId": 1, "idTag": "TAG", "meterStart": 5, "timestamp": at}
            )
            number = started["transactionId"]
            sample = {"value": "7.2", "measurand": "Power.Active.Import", "unit": "kW"}
            values = [{"timestamp": at, "sampledValue": [sample]}]
            await call("MeterValues", {"connectorId": 1, "transactionId": number, "meterValue": values})
            assert charge_point.meter is not None
            assert charge_point.meter.power_w == 7200
            stop = {"transactionId": number, "meterStop": 905, "timestamp": at, "reason": "Remote"}
            await call("StopTransaction", stop)
            await call("FirmwareStatusNotification", {"status": "Idle"})
            await call("DiagnosticsStatusNotification", {"status": "Idle"})
            assert (await call("DataTransfer", {"vendorId": "x"})) == {"status": "UnknownVendorId"}
            await call("Heartbeat", {})
            assert charge_point.connectors[1].status == "Preparing"
            transaction = charge_point.transaction
            assert transaction is not None
            assert (transaction.id, transaction.meter_stop, transaction.reason) == (number, 905, "Remote")


async def test_an_expected_call_is_there_only_after_its_answer_left() -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP 7/ä", Secret(KEY))
        async with node_peer("charge_point.mjs", charger(csms)) as peer:
            await boot(peer)
            charge_point = await csms.wait_for("CP 7/ä", 10)
            calls: list[str] = []
            csms.subscribe(lambda event: calls.append(event.action) if isinstance(event, CallReceived) else None)
            status = charge_point.expect_call("StatusNotification", lambda payload: payload.get("connectorId") == 1)
            trigger = {"requestedMessage": "StatusNotification", "connectorId": 1}
            assert await charge_point.call("TriggerMessage", trigger) == {"status": "Accepted"}
            async with asyncio.timeout(10):
                assert (await status)["status"] == "Available"
            assert calls == ["StatusNotification"]


async def test_over_tls_with_a_temporary_authority() -> None:
    authority = TemporaryAuthority.create("evsetup test root")
    context = server_context(authority.issue(["127.0.0.1"]), authority.issue(["127.0.0.1"], rsa=True))
    async with CommissioningCsms(tls=context) as csms:
        csms.expect("CP 7/ä", Secret(KEY))
        async with node_peer("charge_point.mjs", charger(csms, ca=authority.certificate_pem)) as peer:
            await boot(peer)
            assert (await csms.wait_for("CP 7/ä", 10)).boot is not None


async def test_a_wrong_key_is_refused_with_401_and_an_unknown_identity_with_404() -> None:
    async with CommissioningCsms() as csms:
        csms.expect("CP1", Secret(KEY))
        for identity, password, status in (("CP1", "wrong-wrong-wrong-wr", 401), ("CP2", KEY, 404)):
            config = charger(csms, identity=identity, password=password)
            async with node_peer("charge_point.mjs", config) as peer:
                while "connected" not in (said := await peer.heard()):
                    assert "closed" in said
                assert said["connected"] is None
                assert said["status"] == status
