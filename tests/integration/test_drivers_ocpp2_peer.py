"""Our driver of OCPP 2.0.1 and 2.1 against an independent, strict charging station (npm ocpp-rpc)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.support.certificate_store import CSR, PEM
from tests.support.ocpp_rpc.peer import NodePeer, node_peer
from tests.support.scripted_charger import NAME, NEW_KEY, OLD_KEY
from tests.support.scripted_station import MODEL, PASSWORD, PRIORITY, named

from evsetup.cards.shelf import GENERIC_2, load_shelf
from evsetup.domain.certificate import CertificateUse
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.settings import OcppVersion, Setting, Unknown
from evsetup.domain.variable import VariableChange
from evsetup.drivers.ocpp2 import Ocpp2
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.schemas import deviations
from evsetup.ocppj.session import FrameRecord

pytestmark = [pytest.mark.npm, pytest.mark.parametrize("version", [OcppVersion.V201, OcppVersion.V21])]

URL = "ws://csms.example.com/ocpp"


class Site:
    """Our driver, the peer, and every frame between them."""

    def __init__(self, driver: Ocpp2, peer: NodePeer, frames: list[FrameRecord]) -> None:
        self.driver = driver
        self.peer = peer
        self.frames = frames

    async def change(self, setting: Setting, new: Any, old: Any = None) -> list[OutcomeKind]:
        change = Change(setting, old, new, Effect.LIVE)
        return [(await self.driver.apply(change)).kind, (await self.driver.confirm(change)).kind]


@asynccontextmanager
async def site(version: OcppVersion, **model: str) -> AsyncIterator[Site]:
    """A site whose peer saw no message that leaves OCPP's schemas, in either direction, once it is over."""
    frames: list[FrameRecord] = []
    async with CommissioningCsms(versions=(version,), listener=frames.append) as csms:
        csms.expect(NAME, OLD_KEY)
        config = {
            "endpoint": csms.url,
            "identity": NAME,
            "password": OLD_KEY.reveal(),
            "protocol": version.value,
            "model": {**MODEL, **model},
            "hidden": [PASSWORD],
            "listed": {PRIORITY: "1,2"},
            "csr": CSR,
        }
        async with node_peer("station.mjs", config) as peer:
            assert await peer.heard() == {"connected": version.value}
            driver = Ocpp2(NAME, csms, load_shelf().card(GENERIC_2))
            yield Site(driver, peer, frames)
            await driver.close()
            await peer.tell({"call": ["Heartbeat", {}]})
            while "answer" not in (said := await peer.heard()):
                assert "violation" not in said
                assert "refused" not in said
    assert [(frame.action, frame.deviations) for frame in frames if frame.deviations] == []


async def test_everything_is_read(version: OcppVersion) -> None:
    async with site(version) as here:
        seen = await here.driver.read_variables(unheard)
        assert seen.findings == ()
        assert {str(name): found.value for name, found in seen.variables.items()} == MODEL
        assert seen.variables[named(PRIORITY)].options == ("1", "2")
        settings = await here.driver.read_settings()
        assert settings[Setting.OCPP_VERSION] is version
        assert settings[Setting.KEY] is Unknown.UNREADABLE


async def test_a_variable_is_written_and_read_back(version: OcppVersion) -> None:
    async with site(version) as here:
        change = VariableChange(named("OCPPCommCtrlr.HeartbeatInterval"), "300", "60")
        assert (await here.driver.write_variable(change)).kind is OutcomeKind.APPLIED
        assert (await here.driver.confirm_variable(change)).kind is OutcomeKind.APPLIED


async def test_a_key_is_seen_in_use(version: OcppVersion) -> None:
    async with site(version) as here:
        assert await here.change(Setting.KEY, NEW_KEY, OLD_KEY) == [OutcomeKind.APPLIED] * 2


async def test_an_address_goes_into_a_slot(version: OcppVersion) -> None:
    async with site(version) as here:
        outcomes = await here.change(Setting.CSMS_URL, URL)
        assert outcomes == [OutcomeKind.NEEDS_RESTART, OutcomeKind.APPLIED]
        assert await here.driver.read_identity()


async def test_certificates_are_installed_listed_renewed_and_deleted(version: OcppVersion) -> None:
    async def sign(csr: str) -> str:
        assert csr == CSR
        return PEM

    async with site(version) as here:
        assert (await here.driver.install_certificate(CertificateUse.CSMS_ROOT, PEM)).kind is OutcomeKind.APPLIED
        (listed,) = await here.driver.installed_certificates()
        assert (await here.driver.renew_own_certificate("Example", sign)).kind is OutcomeKind.APPLIED
        assert (await here.driver.delete_certificate(listed)).kind is OutcomeKind.APPLIED
        assert await here.driver.installed_certificates() == ()


async def test_what_the_peer_does_not_offer_is_said(version: OcppVersion) -> None:
    async with site(version) as here:
        assert (await here.driver.start(1, "TAG")).kind is OutcomeKind.NOT_OFFERED
        assert (await here.driver.restart()).kind is OutcomeKind.NOT_OFFERED


async def test_what_it_sends_is_answered_so_that_it_accepts_it(version: OcppVersion) -> None:
    at = "2026-11-25T10:00:00Z"
    token = {"idToken": "TAG", "type": "Central"}
    transaction = {
        "eventType": "Started",
        "timestamp": at,
        "triggerReason": "Authorized",
        "seqNo": 0,
        "transactionInfo": {"transactionId": "t-1"},
        "idToken": token,
    }
    status = {"timestamp": at, "connectorStatus": "Occupied", "evseId": 1, "connectorId": 1}
    event = {
        "eventId": 1,
        "timestamp": at,
        "trigger": "Delta",
        "actualValue": "Occupied",
        "eventNotificationType": "HardWiredNotification",
        "component": {"name": "Connector", "evse": {"id": 2, "connectorId": 1}},
        "variable": {"name": "AvailabilityState"},
    }
    sent: list[tuple[str, dict[str, object]]] = [
        ("StatusNotification", status),
        ("NotifyEvent", {"generatedAt": at, "seqNo": 0, "eventData": [event]}),
        ("Authorize", {"idToken": token}),
        ("TransactionEvent", transaction),
        ("SecurityEventNotification", {"type": "SettingSystemTime", "timestamp": at}),
        ("FirmwareStatusNotification", {"status": "Idle"}),
        ("LogStatusNotification", {"status": "Idle"}),
        ("DataTransfer", {"vendorId": "x"}),
        ("Get15118EVCertificate", {"iso15118SchemaVersion": "1", "action": "Install", "exiRequest": "x"}),
        ("Heartbeat", {}),
    ]
    async with site(version) as here:
        for action, payload in sent:
            assert deviations(version, action, payload) == ()
            await here.peer.tell({"call": [action, payload]})
            said = await here.peer.heard()
            assert "answer" in said, (action, said)
