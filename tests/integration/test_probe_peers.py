"""The probe against CSMSs and a proxy that were not written here: what they really answer is understood as it is meant."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from tests.support.csms_peers import nginx, nginx_config, ocpp_csms, ocpp_on_websockets
from tests.support.ocpp_rpc.peer import node_peer

from evsetup.domain.finding import Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority
from evsetup.ocppj.probe.hold import judge_end
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeReport, ProbeRequest, ProbeStep
from evsetup.ocppj.probe.trust import ClientCertificate
from evsetup.simulator.tls_workshop import TlsFault, tls_server

KEY = Secret("a-key-of-20-letters!")
ACCOUNTS = {"CP1": KEY.reveal()}
TIMEOUT_S = 5.0


@pytest.fixture(scope="module")
def authority() -> TemporaryAuthority:
    return TemporaryAuthority.create("operator root")


@pytest.fixture(scope="module")
def certificate(authority: TemporaryAuthority) -> IssuedCertificate:
    return authority.issue(["localhost"])


@pytest.fixture
def ca_file(authority: TemporaryAuthority, tmp_path: Path) -> Path:
    path = tmp_path / "root.pem"
    path.write_text(authority.certificate_pem)
    return path


@asynccontextmanager
async def ocpp_rpc(version: OcppVersion = OcppVersion.V16) -> AsyncIterator[int]:
    script = "csms.mjs" if version is OcppVersion.V16 else "csms_2.mjs"
    async with node_peer(script, {"accounts": ACCOUNTS, "protocol": version.value}) as peer:
        yield (await peer.heard())["port"]


def peer(name: str) -> AbstractAsyncContextManager[int]:
    """A running CSMS of OCPP 1.6; its port."""
    match name:
        case "ocpp-rpc":
            return ocpp_rpc()
        case "ocpp":
            return ocpp_on_websockets("ocpp1.6", ACCOUNTS)
        case _:
            return ocpp_csms()


ALL_PEERS = pytest.mark.parametrize("name", [pytest.param("ocpp-rpc", marks=pytest.mark.npm), "ocpp", "ocpp-csms"])


LETS_EVERYBODY_IN = {"ocpp-rpc": [], "ocpp": [], "ocpp-csms": ["probe.key.any-accepted"]}
"""What is to be said of each peer even when all is well."""


def faults(report: ProbeReport) -> dict[str, str]:
    bad = [result.finding for result in report.results if result.finding.severity >= Severity.WARNING]
    return {finding.code: str(finding.seen) for finding in bad}


async def probe(address: str, identity: str = "CP1", key: Secret | None = KEY, **more: object) -> ProbeReport:
    return await probe_csms(ProbeRequest(address, identity, key, timeout_s=TIMEOUT_S, **more))  # type: ignore[arg-type]


async def through_nginx(port: int, ca_file: Path, **more: object) -> ProbeReport:
    return await probe(f"wss://localhost:{port}/ocpp", ca_file=ca_file, **more)


@ALL_PEERS
async def test_behind_nginx_each_is_healthy_up_to_the_last_step(
    name: str, certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with peer(name) as behind, nginx(tmp_path, certificate, behind) as port:
        report = await through_nginx(port, ca_file)
    assert list(faults(report)) == LETS_EVERYBODY_IN[name]
    assert report.results[-1].step is ProbeStep.RECONNECT or report.results[-1].finding.code == "probe.hold.not-run"


@ALL_PEERS
async def test_a_proxy_that_drops_idle_links_is_found_by_waiting_and_the_ping_interval_is_told(
    name: str, certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with peer(name) as behind, nginx(tmp_path, certificate, behind, idle_s=2) as port:
        report = await through_nginx(port, ca_file, hold_s=20.0)
    assert list(faults(report)) == [*LETS_EVERYBODY_IN[name], "probe.hold.cut"]
    finding = next(result.finding for result in report.results if result.step is ProbeStep.HOLD)
    assert "after 2 s" in str(finding.seen)
    assert str(finding.do[0]) == "Set the charger's ping interval (WebSocketPingInterval) to 1 s."


def test_the_time_out_that_nginx_has_by_itself_is_known_without_waiting(tmp_path: Path) -> None:
    config = nginx_config(tmp_path, port=1, behind=2)
    configured = re.search(r"proxy_read_timeout (\d+)s;", config)
    assert configured is not None
    finding = judge_end(float(configured[1]), 1006, ())
    assert "nginx" in str(finding.means)
    assert str(finding.do[0]) == "Set the charger's ping interval (WebSocketPingInterval) to 25 s."


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("ocpp-rpc", "not-found", marks=pytest.mark.npm),
        ("ocpp", "upgrade-required"),
        ("ocpp-csms", "upgrade-required"),
    ],
)
async def test_a_proxy_that_is_set_up_for_web_pages_only_is_thought_of(
    name: str, code: str, certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with peer(name) as behind, nginx(tmp_path, certificate, behind, upgrades=False) as port:
        report = await through_nginx(port, ca_file)
    assert list(faults(report)) == [f"probe.upgrade.{code}"]
    assert any("proxy before the CSMS passes WebSockets on" in str(step) for step in report.verdict.do)


async def test_a_proxy_whose_csms_is_down_answers_for_it(
    certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with peer("ocpp") as behind:
        pass
    async with nginx(tmp_path, certificate, behind) as port:
        report = await through_nginx(port, ca_file)
    assert list(faults(report)) == ["probe.upgrade.server-fault"]
    assert "502" in str(report.verdict.seen)


async def test_ws_to_the_tls_port_of_nginx_is_told_to_be_wss(certificate: IssuedCertificate, tmp_path: Path) -> None:
    async with peer("ocpp") as behind, nginx(tmp_path, certificate, behind) as port:
        report = await probe(f"ws://localhost:{port}/ocpp")
    assert list(faults(report)) == ["probe.upgrade.tls-port"]
    assert str(report.verdict.do[0]) == "Write wss:// instead of ws://."


@pytest.mark.parametrize("version", list(OcppVersion), ids=lambda version: version.value)
async def test_the_ocpp_library_is_healthy_in_each_version_and_strict_about_keys(
    version: OcppVersion, certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with (
        ocpp_on_websockets(version.value, ACCOUNTS) as behind,
        nginx(tmp_path, certificate, behind) as port,
    ):
        report = await through_nginx(port, ca_file, versions=(version,))
        wrong = await through_nginx(port, ca_file, versions=(version,), key=Secret("wrong"))
        nobody = await through_nginx(port, ca_file, versions=(version,), identity="CP2")
        without = await through_nginx(port, ca_file, versions=(version,), key=None)
    assert faults(report) == {}
    assert ProbeStep.RECONNECT in [result.step for result in report.results]
    assert [list(faults(each)) for each in (wrong, nobody, without)] == [
        ["probe.key.refused"],
        ["probe.key.refused"],
        ["probe.key.missing"],
    ]


@pytest.mark.npm
@pytest.mark.parametrize("version", [OcppVersion.V16, OcppVersion.V201], ids=lambda version: version.value)
async def test_a_strict_csms_finds_nothing_wrong_with_what_the_probe_says(version: OcppVersion) -> None:
    script = "csms.mjs" if version is OcppVersion.V16 else "csms_2.mjs"
    async with node_peer(script, {"accounts": ACCOUNTS, "protocol": version.value}) as strict:
        port = (await strict.heard())["port"]
        report = await probe(f"ws://127.0.0.1:{port}/ocpp", versions=(version,))
        said = await strict.everything()
    assert list(faults(report)) == ["probe.key.unencrypted"]
    assert [line for line in said if "violation" in line] == []
    assert said, "it heard BootNotification"


@pytest.mark.npm
async def test_a_csms_of_security_profile_3_asks_for_a_certificate_and_takes_the_right_one(
    certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    server = tls_server(TlsFault.CLIENT_CERTIFICATE)
    assert server.client is not None
    tls = {"key": certificate.key_pem.reveal(), "cert": certificate.chain_pem}
    mutual = {**tls, "ca": server.root_pem, "requestCert": True, "rejectUnauthorized": True}
    client = ClientCertificate(tmp_path / "charger.pem", tmp_path / "charger.key")
    client.chain_file.write_text(server.client.chain_pem)
    client.key_file.write_text(server.client.key_pem.reveal())
    async with node_peer("csms.mjs", {"accounts": {"CP1": None}, "tls": mutual}) as strict:
        port = (await strict.heard())["port"]
        without = await probe(f"wss://localhost:{port}/ocpp", ca_file=ca_file)
        report = await probe(f"wss://localhost:{port}/ocpp", key=None, ca_file=ca_file, client=client)
    assert without.primary is not None
    assert without.primary.finding.code == "probe.certificate.client-certificate"
    assert any("security profile 2" in str(step) for step in without.verdict.do)
    assert faults(report) == {}
    assert ProbeStep.RECONNECT in [result.step for result in report.results]


async def test_a_csms_that_lets_everybody_in_is_told_so(
    certificate: IssuedCertificate, ca_file: Path, tmp_path: Path
) -> None:
    async with ocpp_csms() as behind, nginx(tmp_path, certificate, behind) as port:
        report = await through_nginx(port, ca_file)
        other = await through_nginx(port, ca_file, versions=(OcppVersion.V201,))
    assert list(faults(report)) == ["probe.key.any-accepted"]
    assert list(faults(other)) == ["probe.subprotocol.not-spoken"]
    assert "OCPP 1.6" in str(other.verdict.do[0])
