"""The OCPP 1.6 driver against an independent, strict charge point with the security extension (npm ocpp-rpc)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from tests.support.ocpp_rpc.peer import NodePeer, node_peer
from tests.support.pki import Root

from evsetup.cards.shelf import load_shelf
from evsetup.domain.certificate import CertificateUse, LogKind
from evsetup.domain.outcome import OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import unheard
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting
from evsetup.domain.variable import Access, VariableChange, VariableName
from evsetup.drivers.ocpp16 import Ocpp16
from evsetup.drivers.ocpp16_link import Ocpp16Timings
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.key_form import KeyForm
from evsetup.ocppj.session import FrameRecord

pytestmark = pytest.mark.npm

NAME = "CP 7/ä"
SERIAL = "SN-0042"
OLD_KEY = Secret("a-key-of-20-letters!")
NEW_KEY = Secret("Kf3-pq8sZ1mX0vB7tL2w")
KEYS = {
    "GetConfigurationMaxKeys": "5",
    "HeartbeatInterval": "300",
    "NumberOfConnectors": "1",
    "AuthorizationKey": "",
    "SecurityProfile": "1",
    "CpoName": "",
    "CentralSystemURI": "ws://old.example/ocpp",
    "VendorThing": "x",
}


@dataclass
class Bench:
    csms: CommissioningCsms
    peer: NodePeer
    driver: Ocpp16
    frames: list[FrameRecord]

    def deviations(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(frame.action, frame.deviations) for frame in self.frames if frame.deviations]


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    frames: list[FrameRecord] = []
    async with CommissioningCsms(listener=frames.append) as csms:
        csms.expect(NAME, OLD_KEY)
        config = {
            "endpoint": csms.url,
            "identity": NAME,
            "password": OLD_KEY.reveal(),
            "serial": SERIAL,
            "keys": KEYS,
            "readonly": ["NumberOfConnectors", "GetConfigurationMaxKeys"],
        }
        async with node_peer("station16.mjs", config) as peer:
            await csms.wait_for(NAME, 20)
            timings = Ocpp16Timings(drop_s=5, reconnect_s=15, soft_s=10, request_s=15)
            driver = Ocpp16(NAME, csms, load_shelf().card("generic-ocpp16"), timings)
            here = Bench(csms, peer, driver, frames)
            yield here
            await driver.close()
    assert here.deviations() == []


async def test_every_setting_of_a_strict_charger_is_read_and_one_is_written() -> None:
    async with bench() as here:
        snapshot = await here.driver.read_variables(unheard)
        change = VariableChange(VariableName("heartbeatinterval"), "300", "60")
        written = await here.driver.write_variable(change)
        confirmed = await here.driver.confirm_variable(change)

    assert {str(name) for name in snapshot.variables} == set(KEYS)
    assert snapshot.variables[VariableName("AuthorizationKey")].access is Access.WRITE_ONLY
    assert snapshot.variables[VariableName("NumberOfConnectors")].access is Access.READ_ONLY
    assert snapshot.findings == ()
    assert written.good
    assert confirmed.kind is OutcomeKind.APPLIED


async def test_an_address_waits_for_a_restart_and_is_there_afterwards() -> None:
    async with bench() as here:
        await here.driver.read_settings()
        change = Change(Setting.CSMS_URL, None, "wss://csms.example.com/ocpp", Effect.NEEDS_RESTART)
        applied = await here.driver.apply(change)
        confirmed = await here.driver.confirm(change)
        await here.driver.restart()
        identity = await here.driver.wait_until_back(15)

    assert applied.kind is OutcomeKind.NEEDS_RESTART
    assert confirmed.kind is OutcomeKind.APPLIED
    assert identity.serial == SERIAL


async def test_a_strict_charger_decodes_its_key_and_logs_in_with_it() -> None:
    async with bench() as here:
        change = Change(Setting.KEY, OLD_KEY, NEW_KEY, Effect.CUTS_LINK)
        applied = await here.driver.apply(change)
        confirmed = await here.driver.confirm(change)

        assert applied.good
        assert confirmed.kind is OutcomeKind.APPLIED
        assert here.driver.key_form is KeyForm.TEXT


async def test_roots_are_installed_listed_and_deleted() -> None:
    root = Root.create("Operator root")
    async with bench() as here:
        installed = await here.driver.install_certificate(CertificateUse.CSMS_ROOT, root.pem)
        (listed,) = await here.driver.installed_certificates()
        missing = await here.driver.missing_for_profile(2)
        deleted = await here.driver.delete_certificate(listed)
        left = await here.driver.installed_certificates()

    assert str(installed.seen) == "installed, and listed by the charger"
    assert missing == ()
    assert str(deleted.seen) == "deleted, and listed no more"
    assert left == ()


async def test_a_request_with_a_key_made_by_the_charger_is_signed_and_taken() -> None:
    authority = Root.create("Operator CA")

    async def sign(csr: str) -> str:
        return authority.sign_request(csr)

    async with bench() as here:
        outcome = await here.driver.renew_own_certificate("Green Power", sign)
        foreign = await here.driver.install_own_certificate(Root.create("Somebody").pem)

    assert outcome.kind is OutcomeKind.APPLIED
    assert outcome.finding is None
    assert foreign.finding is not None
    assert foreign.finding.code == "driver.certificate.own-rejected"
    assert any("InvalidChargePointCertificate" in one.label for one in foreign.finding.evidence)


async def test_a_log_is_asked_for_and_its_statuses_come() -> None:
    told: list[str] = []
    ended = asyncio.Event()

    def hear(status: str) -> None:
        told.append(status)
        if status == "Uploaded":
            ended.set()

    async with bench() as here:
        outcome = await here.driver.fetch_log(LogKind.SECURITY, "http://127.0.0.1:9/up", hear)
        await asyncio.wait_for(ended.wait(), 10)

    assert outcome.kind is OutcomeKind.APPLIED
    assert told == ["Uploading", "Uploaded"]
