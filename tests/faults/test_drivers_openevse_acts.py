"""Every trouble of the wire under what OpenEVSE does besides settings: an outcome or a fault with a finding, and the charger is let go."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from tests.support.demo import openevse_http_simulator
from tests.support.driver_contract import HTTP_BUSY, HTTP_DEEP_JSON, HTTP_HEAD, HTTP_NO_JSON, HTTP_NOISE, wire_to
from tests.support.pki import Root
from tests.support.relay import Relay, Wire

from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Fault, Finding
from evsetup.domain.outcome import Outcome
from evsetup.domain.secret import Secret
from evsetup.drivers.openevse_http import OpenEvseHttp
from evsetup.drivers.web_charger import WebTimings
from evsetup.links.faults import LinkFault, Unauthorized
from evsetup.links.http import Credentials, HttpLink

QUICK = WebTimings(answer_s=0.5, poll_s=0.01, poll_answer_s=0.5, settle_s=0.5, flash_s=1, scan_pause_s=0.01)
PEM = Root.create("Root of a CSMS").pem
GONE = InstalledCertificate(CertificateUse.CSMS_ROOT, "SHA256", "aa", "bb", "1")
Act = Callable[[OpenEvseHttp], Awaitable[object]]
ACTS: dict[str, Act] = {
    "networks": lambda driver: driver.networks(),
    "list certificates": lambda driver: driver.installed_certificates(),
    "install": lambda driver: driver.install_certificate(CertificateUse.CSMS_ROOT, PEM),
    "delete": lambda driver: driver.delete_certificate(GONE),
    "ask before a reset": lambda driver: driver.before_factory_reset(),
    "reset": lambda driver: driver.factory_reset(),
}
TROUBLE = {
    "noise": (Wire.ANSWERS, HTTP_NOISE),
    "no JSON": (Wire.ANSWERS, HTTP_NO_JSON),
    "deep JSON": (Wire.ANSWERS, HTTP_DEEP_JSON),
    "busy": (Wire.ANSWERS, HTTP_BUSY),
    "silence": (Wire.STALLS, b""),
    "no end": (Wire.FLOODS, HTTP_HEAD),
}


@asynccontextmanager
async def behind_a_wire(password: str = "right") -> AsyncIterator[tuple[OpenEvseHttp, Relay]]:
    async with openevse_http_simulator(settings={"www_password": "right"}) as charger, wire_to(charger.url) as relay:
        login = Credentials("openevseadmin", Secret(password))
        driver = OpenEvseHttp(HttpLink(f"http://127.0.0.1:{relay.port}", credentials=login, timeout_s=1), QUICK)
        try:
            yield driver, relay
        finally:
            await driver.close()


async def told_by(act: Act, driver: OpenEvseHttp) -> Finding | None:
    try:
        told = await act(driver)
    except Fault as fault:
        return fault.finding
    assert isinstance(told, Outcome)
    assert not told.good
    return told.finding


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_on_the_wire_is_told_and_the_charger_can_be_asked_again(act: str, trouble: str) -> None:
    async with behind_a_wire() as (driver, relay):
        relay.spoil(*TROUBLE[trouble])
        finding = await told_by(ACTS[act], driver)
        relay.spoil(Wire.PASSES)
        assert await driver.read_identity()

    assert finding is not None
    assert finding.do


@pytest.mark.parametrize("act", ACTS)
async def test_a_wrong_password_is_told_and_nothing_is_done(act: str) -> None:
    async with behind_a_wire("wrong") as (driver, _):
        finding = await told_by(ACTS[act], driver)
        with pytest.raises(Unauthorized):
            await driver.read_settings()

    assert finding is not None
    assert finding.code.startswith("link.http.")


@pytest.mark.parametrize("act", ACTS)
async def test_each_can_be_stopped_at_once(act: str) -> None:
    async with behind_a_wire() as (driver, relay):
        relay.spoil(Wire.STALLS)
        task = asyncio.ensure_future(ACTS[act](driver))
        await relay.asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        relay.spoil(Wire.PASSES)
        assert await driver.read_identity()


async def test_a_reset_whose_answer_is_lost_is_waited_for_and_one_that_was_never_heard_is_told() -> None:
    async with behind_a_wire() as (driver, relay):
        relay.spoil(Wire.CUTS_WRITES)
        outcome = await driver.factory_reset()
        relay.spoil(Wire.PASSES)
        assert outcome.good, "it may have gone: only looking tells"
        try:
            identity = await driver.wait_until_back(20)
        except LinkFault as fault:
            raise AssertionError(fault.finding) from fault

    assert identity.serial
