"""The probe against an independent, strict CSMS (npm ocpp-rpc)."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.ocpp_rpc.peer import node_peer

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep

pytestmark = pytest.mark.npm

KEY = Secret("a-key-of-20-letters!")
ACCOUNTS = {"CP1": KEY.reveal()}


async def test_the_right_key_comes_as_far_as_the_heartbeat_over_tls(tmp_path: Path) -> None:
    authority = TemporaryAuthority.create("operator root")
    issued = authority.issue(["localhost"])
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(authority.certificate_pem)
    config = {"accounts": ACCOUNTS, "tls": {"key": issued.key_pem.reveal(), "cert": issued.chain_pem}}
    async with node_peer("csms.mjs", config) as peer:
        port = (await peer.heard())["port"]
        report = await probe_csms(ProbeRequest(f"wss://localhost:{port}/ocpp", "CP1", KEY, ca_file=ca_file))
        booted = await peer.heard()
    steps = [result.step for result in report.results]
    assert steps == sorted(steps, key=lambda step: step.place)
    assert {ProbeStep.ADDRESS, ProbeStep.KEY, ProbeStep.BOOT, ProbeStep.HEARTBEAT, ProbeStep.SIZE} <= set(steps)
    assert {result.finding.severity for result in report.results} <= {Severity.OK, Severity.INFO}
    assert report.verdict.code == "probe.verdict.ok"
    assert booted["booted"] == ["CP1", {"chargePointVendor": "evsetup", "chargePointModel": "CSMS test"}]


async def test_over_plain_ws_the_verdict_says_that_the_key_is_readable_on_the_way() -> None:
    async with node_peer("csms.mjs", {"accounts": ACCOUNTS}) as peer:
        port = (await peer.heard())["port"]
        report = await probe_csms(ProbeRequest(f"ws://127.0.0.1:{port}/ocpp", "CP1", KEY))
    assert report.results[-1].step is ProbeStep.RECONNECT
    assert report.verdict.severity is Severity.WARNING
    assert "unencrypted" in str(report.verdict.seen)


@pytest.mark.parametrize(
    ("identity", "key", "step", "code", "sentence"),
    [
        (
            "CP1",
            Secret("wrong"),
            ProbeStep.KEY,
            "probe.key.wrong",
            "Address and identity are right, the key is not: the CSMS answers 401 to this key and 404 to a made-up identity.",
        ),
        ("CP1", None, ProbeStep.KEY, "probe.key.missing", "The address is right; the CSMS wants a key."),
        (
            "CP2",
            KEY,
            ProbeStep.UPGRADE,
            "probe.upgrade.not-found",
            "The server is right; the path or the identity is not.",
        ),
    ],
    ids=["wrong key", "no key", "unknown identity"],
)
async def test_who_is_not_let_in_learns_why(
    identity: str, key: Secret | None, step: ProbeStep, code: str, sentence: str
) -> None:
    async with node_peer("csms.mjs", {"accounts": ACCOUNTS}) as peer:
        port = (await peer.heard())["port"]
        report = await probe_csms(ProbeRequest(f"ws://127.0.0.1:{port}/ocpp", identity, key))
    assert (report.results[-1].step, report.results[-1].finding.code) == (step, code)
    assert str(report.verdict.seen) == sentence


async def test_a_csms_that_holds_the_key_as_hex_digits_is_recognised() -> None:
    async with node_peer("csms.mjs", {"accounts": {"CP1": KEY.reveal().encode().hex()}}) as peer:
        port = (await peer.heard())["port"]
        report = await probe_csms(ProbeRequest(f"ws://127.0.0.1:{port}/ocpp", "CP1", KEY))
    assert report.results[-1].finding.code == "probe.key.other-form"
