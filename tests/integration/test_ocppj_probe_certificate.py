"""The probe's step CERTIFICATE against every server of the workshop, over real TLS on loopback."""

from __future__ import annotations

import asyncio
import shutil
import socket
import ssl
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from tests.support.tls_door import tls_door

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.links.certificate_form import to_pem
from evsetup.links.tls import IssuedCertificate, TemporaryAuthority, self_signed, server_context
from evsetup.ocppj.csms import CommissioningCsms
from evsetup.ocppj.probe.certificate import Judgement, Meeting
from evsetup.ocppj.probe.connection import Address
from evsetup.ocppj.probe.handshake import client_certificate_wish, looking_context, shake_hands
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import ProbeRequest, ProbeStep
from evsetup.ocppj.probe.trust import BadFile, ClientCertificate, trust, trust_in_time
from evsetup.simulator.tls_workshop import TlsFault, TlsServer, tls_server
from evsetup.simulator.tls_workshop_chains import Chain, days

HOST = "csms.eu.workshop.example"
OK, INFO, WARNING, PROBLEM = Severity.OK, Severity.INFO, Severity.WARNING, Severity.PROBLEM

TABLE: dict[TlsFault, tuple[str, Severity]] = {
    TlsFault.NONE: ("ok", OK),
    TlsFault.DIRECT: ("ok", OK),
    TlsFault.SHORT_LIVED: ("short-lived", INFO),
    TlsFault.ROOT_SENT: ("ok", OK),
    TlsFault.ONLY_TLS_1_2: ("ok", OK),
    TlsFault.NO_INTERMEDIATE: ("missing-intermediate", PROBLEM),
    TlsFault.WRONG_ORDER: ("order", WARNING),
    TlsFault.UNRELATED: ("unrelated", WARNING),
    TlsFault.NOT_YET_VALID: ("not-yet-valid", PROBLEM),
    TlsFault.EXPIRED: ("expired", PROBLEM),
    TlsFault.INTERMEDIATE_EXPIRED: ("intermediate-expired", PROBLEM),
    TlsFault.ROOT_EXPIRED: ("root-expired", PROBLEM),
    TlsFault.EXPIRES_SOON: ("expires-soon", WARNING),
    TlsFault.RENEWAL_FAILED: ("expires-soon", WARNING),
    TlsFault.INTERMEDIATE_EXPIRES_SOON: ("intermediate-expires-soon", WARNING),
    TlsFault.ROOT_EXPIRES_SOON: ("root-expires-soon", WARNING),
    TlsFault.SELF_SIGNED: ("self-signed", PROBLEM),
    TlsFault.UNKNOWN_ROOT: ("unknown-authority", PROBLEM),
    TlsFault.INSPECTED: ("inspected", PROBLEM),
    TlsFault.WRONG_NAME: ("wrong-name", PROBLEM),
    TlsFault.NAME_IN_CN: ("name-in-cn", WARNING),
    TlsFault.NAME_NOT_IN_CN: ("name-not-in-cn", INFO),
    TlsFault.WIDE_WILDCARD: ("wildcard", PROBLEM),
    TlsFault.ONLY_RSA: ("only-rsa", INFO),
    TlsFault.ONLY_ECDSA: ("only-ecdsa", INFO),
    TlsFault.WEAK_KEY: ("weak", PROBLEM),
    TlsFault.WEAK_SIGNATURE: ("weak", PROBLEM),
    TlsFault.NO_CA_FLAG: ("no-authority", PROBLEM),
    TlsFault.LEAF_IS_AUTHORITY: ("leaf-is-authority", WARNING),
    TlsFault.NOT_FOR_SERVERS: ("not-for-servers", PROBLEM),
    TlsFault.LONG_CHAIN: ("long-chain", INFO),
    TlsFault.HUGE_CHAIN: ("huge-chain", WARNING),
    TlsFault.CLIENT_CERTIFICATE: ("client-certificate", PROBLEM),
    TlsFault.CLIENT_CERTIFICATE_TLS_1_2: ("client-certificate", PROBLEM),
    TlsFault.CLIENT_CERTIFICATE_ASKED: ("client-certificate-asked", INFO),
    TlsFault.OLD_TLS: ("old-tls", PROBLEM),
    TlsFault.OLD_TLS_TOO: ("old-tls-too", INFO),
    TlsFault.ONLY_TLS_1_3: ("only-new-tls", WARNING),
    TlsFault.NO_WHITEPAPER_SUITE: ("suites", WARNING),
    TlsFault.ODD_SUITE: ("odd-suite", PROBLEM),
    TlsFault.OTHER_WITHOUT_SNI: ("needs-sni", INFO),
    TlsFault.REFUSES_WITHOUT_SNI: ("needs-sni", INFO),
    TlsFault.REFUSES_THE_NAME: ("unknown-name", PROBLEM),
}
HEALTHY = [fault for fault, (_, severity) in TABLE.items() if severity is OK]


async def judged(
    server: TlsServer,
    tmp_path: Path,
    *,
    host: str = HOST,
    root_pem: str | None = None,
    client: ClientCertificate | None = None,
    trusting_the_system: bool = False,
    named_root: str = "",
) -> Judgement:
    """One meeting with ``server``, as a charger that holds its root."""
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(server.root_pem if root_pem is None else root_pem)
    with tls_door(server.context) as address:
        async with asyncio.timeout(30):
            trusted = await trust_in_time(None if trusting_the_system else ca_file, client)
            if isinstance(trusted, BadFile):
                return Judgement(trusted.finding)
            meeting = Meeting(address, host, trusted, 10.0, named_root)
            context = await meeting.shake()
            judgement = await meeting.judge()
    assert judgement.finding.severity is not OK or context is not None
    return judgement


def evidence(finding: Finding) -> dict[str, str]:
    return {piece.label: piece.content for piece in finding.evidence}


def certificates(pem: str) -> list[x509.Certificate]:
    return x509.load_pem_x509_certificates(pem.encode())


@pytest.mark.parametrize(
    "fault", [fault for fault in TlsFault if fault is not TlsFault.ADDRESS_AS_DNS_NAME], ids=lambda fault: fault.name
)
async def test_each_fault_of_the_workshop_has_its_own_finding_and_the_healthy_ones_none(
    fault: TlsFault, tmp_path: Path
) -> None:
    code, severity = TABLE[fault]
    judgement = await judged(tls_server(fault, HOST), tmp_path)
    assert (judgement.finding.code, judgement.finding.severity) == (f"probe.certificate.{code}", severity)
    assert "also" not in evidence(judgement.finding)


async def test_an_address_among_the_dns_names_is_told_apart_from_a_wrong_name(tmp_path: Path) -> None:
    server = tls_server(TlsFault.ADDRESS_AS_DNS_NAME, "127.0.0.1")
    judgement = await judged(server, tmp_path, host="127.0.0.1")
    assert judgement.finding.code == "probe.certificate.address-as-name"
    judgement = await judged(tls_server(TlsFault.NONE, "127.0.0.1"), tmp_path, host="127.0.0.1")
    assert judgement.finding.code == "probe.certificate.ok"


@pytest.mark.parametrize("fault", HEALTHY, ids=lambda fault: fault.name)
async def test_the_root_that_the_charger_must_have_is_named_and_can_be_saved(fault: TlsFault, tmp_path: Path) -> None:
    server = tls_server(fault, HOST)
    judgement = await judged(server, tmp_path)
    assert judgement.path is not None
    assert certificates(judgement.path.root_pem) == certificates(server.root_pem)
    (root,) = certificates(server.root_pem)
    seen = evidence(judgement.finding)
    assert seen["root that the charger must have"] == judgement.path.root_name == "Workshop Root"
    assert seen["root's SHA-256 fingerprint"] == root.fingerprint(hashes.SHA256()).hex(":").upper()
    assert seen["root valid until"] == f"{root.not_valid_after_utc:%Y-%m-%d}"
    assert judgement.path.names[0] == HOST
    assert judgement.path.names[-1] == "Workshop Root"


async def test_the_certificate_that_is_missing_has_a_name_and_a_place_where_it_is_said_to_be(tmp_path: Path) -> None:
    finding = (await judged(tls_server(TlsFault.NO_INTERMEDIATE, HOST), tmp_path)).finding
    assert "Workshop Intermediate" in str(finding.seen)
    assert evidence(finding)["issuer's certificate (AIA)"] == "http://pki.workshop.example/intermediate.der"


async def test_an_intermediate_that_only_this_laptop_knows_is_missed_all_the_same(tmp_path: Path) -> None:
    server = tls_server(TlsFault.NO_INTERMEDIATE, HOST)
    with tls_door(tls_server(TlsFault.NONE, HOST).context) as address:
        whole = await shake_hands(address, HOST, looking_context(), 5)
    intermediate = ssl.DER_cert_to_PEM_cert(whole.sent[1])
    judgement = await judged(server, tmp_path, root_pem=server.root_pem + intermediate)
    assert judgement.finding.code == "probe.certificate.missing-intermediate"
    assert judgement.finding.severity is WARNING
    assert "Workshop Intermediate" in str(judgement.finding.seen)


async def test_a_name_with_letters_beyond_ascii_is_found_in_the_certificate(tmp_path: Path) -> None:
    server = tls_server(TlsFault.NONE, "xn--bcher-kva.workshop.example")
    judgement = await judged(server, tmp_path, host="bücher.workshop.example")
    assert judgement.finding.code == "probe.certificate.ok"


async def test_what_else_is_wrong_stands_in_the_evidence_and_hides_nothing(tmp_path: Path) -> None:
    chain = Chain("elsewhere.example", leaf=days(-366, -1))
    server = TlsServer(server_context(chain.sent(rsa=False)), to_pem(chain.root))
    finding = (await judged(server, tmp_path)).finding
    assert finding.code == "probe.certificate.expired"
    also = [piece.content for piece in finding.evidence if piece.label == "also"]
    assert also == [
        "The server leaves a certificate out of its chain: Workshop Intermediate.",
        f"The certificate is not for {HOST}.",
    ]


@pytest.mark.parametrize("suite", WHITEPAPER_SUITES)
async def test_a_server_with_one_suite_of_the_whitepaper_alone_is_reached(suite: str, tmp_path: Path) -> None:
    server = tls_server(TlsFault.ONLY_TLS_1_2, HOST)
    server.context.set_ciphers(suite)
    finding = (await judged(server, tmp_path)).finding
    assert finding.code == f"probe.certificate.only-{'ecdsa' if 'ECDSA' in suite else 'rsa'}"
    assert evidence(finding)["OCPP's suites taken"] == suite
    refused = [other for other in WHITEPAPER_SUITES if other != suite]
    assert evidence(finding)["OCPP's suites refused"] == ", ".join(refused)
    assert evidence(finding)["TLS"] == f"TLSv1.2, {suite}"


# The file with the root that the person gives.


async def ca_file_judged(tmp_path: Path, pem: str, fault: TlsFault = TlsFault.NONE) -> Finding:
    return (await judged(tls_server(fault, HOST), tmp_path, root_pem=pem)).finding


async def test_a_ca_file_may_hold_several_certificates_and_the_needed_one_is_told(tmp_path: Path) -> None:
    server = tls_server(TlsFault.NONE, HOST)
    other = TemporaryAuthority.create("somebody else").certificate_pem
    judgement = await judged(server, tmp_path, root_pem=other + server.root_pem)
    assert judgement.finding.code == "probe.certificate.ok"
    assert judgement.path is not None
    assert judgement.path.root_name == "Workshop Root"


async def test_a_ca_file_with_the_servers_own_certificate_is_told(tmp_path: Path) -> None:
    leaf = TemporaryAuthority.create("somebody").issue([HOST]).chain_pem
    server = TemporaryAuthority.create("a private root").issue([HOST])
    judgement = await judged(TlsServer(server_context(server), leaf), tmp_path)
    assert judgement.finding.code == "probe.certificate.ca-file-leaf"
    assert "a private root" in str(judgement.finding.means)


async def test_a_ca_file_with_the_intermediate_in_place_of_the_root_is_told(tmp_path: Path) -> None:
    with tls_door(tls_server(TlsFault.NONE, HOST).context) as address:
        whole = await shake_hands(address, HOST, looking_context(), 5)
    finding = await ca_file_judged(tmp_path, ssl.DER_cert_to_PEM_cert(whole.sent[1]))
    assert finding.code == "probe.certificate.ca-file-intermediate"
    assert "Workshop Root" in str(finding.means)


async def test_a_ca_file_with_another_root_of_the_same_name_is_told(tmp_path: Path) -> None:
    server = TemporaryAuthority.create("operator root").issue([HOST])
    older = TemporaryAuthority.create("operator root").certificate_pem
    finding = (await judged(TlsServer(server_context(server), older), tmp_path)).finding
    assert finding.code == "probe.certificate.unknown-authority"
    assert "with another key" in str(finding.means)


async def test_a_self_signed_server_whose_own_certificate_was_given_is_trusted(tmp_path: Path) -> None:
    server = self_signed([HOST], not_after=datetime.now(UTC) + timedelta(days=365))
    judgement = await judged(TlsServer(server_context(server), server.chain_pem), tmp_path)
    assert judgement.finding.severity < PROBLEM
    assert judgement.path is not None
    assert certificates(judgement.path.root_pem) == certificates(server.chain_pem)


@pytest.mark.parametrize(
    "content", ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
async def test_a_ca_file_without_a_certificate_is_told(tmp_path: Path, content: str) -> None:
    assert (await ca_file_judged(tmp_path, content)).code == "probe.certificate.bad-ca-file"


# What the operating system trusts.


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store would have to be changed")
@pytest.mark.parametrize(("company", "code"), [("Some Works Ltd", "private-authority"), ("Fortinet", "inspected")])
async def test_a_root_that_only_this_laptop_was_given_is_a_warning(
    company: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = Chain(HOST, root={"organization": company})
    server = TlsServer(server_context(chain.sent(chain.intermediate, rsa=False)), to_pem(chain.root))
    (tmp_path / "system.pem").write_text(server.root_pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "system.pem"))
    judgement = await judged(server, tmp_path, trusting_the_system=True)
    assert judgement.finding.code == f"probe.certificate.{code}"
    assert judgement.finding.severity is WARNING
    assert judgement.path is not None
    assert certificates(judgement.path.root_pem) == certificates(server.root_pem)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store would have to be changed")
@pytest.mark.parametrize(
    ("named", "code"),
    [("its root", "private-authority"), ("the root before", "private-authority"), ("x", "other-root")],
)
async def test_the_root_that_a_card_names_is_held_against_the_one_that_comes(
    named: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain, before = Chain(HOST), Chain(HOST, root=days(-300, 900))  # one key, as when an authority renews its root
    stranger = certificates(TemporaryAuthority.create("operator root").certificate_pem)[0]
    root = {"its root": chain.root, "the root before": before.root, "x": stranger}[named]
    (tmp_path / "system.pem").write_text(to_pem(chain.root) + to_pem(before.root))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "system.pem"))
    server = TlsServer(server_context(chain.sent(chain.intermediate, rsa=False)), to_pem(chain.root))
    fingerprint = root.fingerprint(hashes.SHA256()).hex()
    judgement = await judged(server, tmp_path, trusting_the_system=True, named_root=fingerprint)
    assert judgement.finding.code == f"probe.certificate.{code}"
    by_file = await judged(server, tmp_path, named_root=fingerprint)
    assert by_file.finding.code == "probe.certificate.only-ecdsa"


# Security profile 3.


def client_files(folder: Path, issued: IssuedCertificate) -> ClientCertificate:
    (folder / "charger.pem").write_text(issued.chain_pem)
    (folder / "charger.key").write_text(issued.key_pem.reveal())
    return ClientCertificate(folder / "charger.pem", folder / "charger.key")


@pytest.mark.parametrize("fault", [TlsFault.CLIENT_CERTIFICATE, TlsFault.CLIENT_CERTIFICATE_TLS_1_2])
async def test_a_server_of_profile_3_lets_the_right_client_certificate_in(fault: TlsFault, tmp_path: Path) -> None:
    server = tls_server(fault, HOST)
    assert server.client is not None
    judgement = await judged(server, tmp_path, client=client_files(tmp_path, server.client))
    assert judgement.finding.code == "probe.certificate.ok"
    assert server.client.key_pem.reveal() not in repr(judgement)


@pytest.mark.parametrize("fault", [TlsFault.CLIENT_CERTIFICATE, TlsFault.CLIENT_CERTIFICATE_TLS_1_2])
async def test_a_client_certificate_of_another_operator_is_refused_with_the_alert(
    fault: TlsFault, tmp_path: Path
) -> None:
    stranger = TemporaryAuthority.create("another operator").issue(["CP1"])
    judgement = await judged(tls_server(fault, HOST), tmp_path, client=client_files(tmp_path, stranger))
    assert judgement.finding.code == "probe.certificate.client-certificate-refused"
    assert "UNKNOWN_CA" in evidence(judgement.finding)["TLS alert"]
    assert evidence(judgement.finding)["client certificate"].startswith("CP1 ← another operator (")


async def test_a_server_that_does_not_ask_for_the_client_certificate_is_told(tmp_path: Path) -> None:
    client = tls_server(TlsFault.CLIENT_CERTIFICATE, HOST).client
    assert client is not None
    judgement = await judged(tls_server(TlsFault.NONE, HOST), tmp_path, client=client_files(tmp_path, client))
    assert judgement.finding.code == "probe.certificate.client-certificate-not-asked"


@pytest.mark.parametrize("flaw", ["missing", "another's key", "encrypted", "empty"])
async def test_a_client_certificate_that_cannot_be_used_is_told_before_anything_is_sent(
    flaw: str, tmp_path: Path
) -> None:
    server = tls_server(TlsFault.CLIENT_CERTIFICATE, HOST)
    assert server.client is not None
    client = client_files(tmp_path, server.client)
    key = tmp_path / "charger.key"
    match flaw:
        case "missing":
            key.unlink()
        case "another's key":
            key.write_text(TemporaryAuthority.create("x").key_pem.reveal())
        case "encrypted":
            private = load_pem_private_key(server.client.key_pem.reveal().encode(), None)
            locked = BestAvailableEncryption(b"its password")
            key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
        case "empty":
            (tmp_path / "charger.pem").write_text("")
    judgement = await judged(server, tmp_path, client=client)
    assert judgement.finding.code == "probe.certificate.bad-client-certificate"
    if flaw == "encrypted":
        opened = ClientCertificate(client.chain_file, client.key_file, Secret("its password"))
        assert (await judged(server, tmp_path, client=opened)).finding.code == "probe.certificate.ok"
        assert "its password" not in repr(opened)


async def test_a_charger_of_profile_3_comes_online_with_its_certificate_alone(tmp_path: Path) -> None:
    server = tls_server(TlsFault.CLIENT_CERTIFICATE, "localhost")
    assert server.client is not None
    (tmp_path / "ca.pem").write_text(server.root_pem)
    client = client_files(tmp_path, server.client)
    async with CommissioningCsms(tls=server.context) as csms, asyncio.timeout(30):
        csms.expect("CP1", None, profile=3)
        address = csms.url.replace("127.0.0.1", "localhost")
        report = await probe_csms(ProbeRequest(address, "CP1", None, ca_file=tmp_path / "ca.pem", client=client))
    codes = {result.step: result.finding.code for result in report.results}
    assert codes[ProbeStep.CERTIFICATE] == "probe.certificate.ok"
    assert codes[ProbeStep.KEY] == "probe.key.certificate"
    assert codes[ProbeStep.BOOT] == "probe.boot.ok"
    assert report.trust_path is not None
    assert certificates(report.trust_path.root_pem) == certificates(server.root_pem)
    assert server.client.key_pem.reveal() not in repr(report)


# What the ssl module tells of a chain, held against OpenSSL's own client.


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
@pytest.mark.parametrize(
    "fault",
    [TlsFault.NONE, TlsFault.WRONG_ORDER, TlsFault.UNRELATED, TlsFault.NO_INTERMEDIATE, TlsFault.ROOT_SENT],
    ids=lambda fault: fault.name,
)
async def test_the_chain_is_the_one_that_openssl_s_own_client_gets(fault: TlsFault) -> None:
    with tls_door(tls_server(fault, HOST).context) as address:
        ours = await shake_hands(address, HOST, looking_context(), 5)
        client = await asyncio.create_subprocess_exec(
            "openssl", "s_client", "-connect", str(address), "-servername", HOST, "-showcerts", "-tls1_3",
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        said, _ = await client.communicate()
    theirs = certificates(said.decode().partition("Server certificate")[0])
    assert [link.public_bytes(Encoding.DER) for link in theirs] == list(ours.sent)


@pytest.mark.parametrize(
    ("fault", "asked"), [("NONE", False), ("CLIENT_CERTIFICATE", True), ("CLIENT_CERTIFICATE_ASKED", True)]
)
async def test_whether_a_client_certificate_is_asked_for_is_heard_in_the_handshake(fault: str, asked: bool) -> None:
    with tls_door(tls_server(TlsFault[fault], HOST).context) as address:
        wish = await client_certificate_wish(address, HOST, looking_context(), 5)
    assert wish.asked is asked
    assert wish.hung_up is (fault == "CLIENT_CERTIFICATE")


# How long it takes.


async def test_the_road_goes_on_before_the_looks_around_are_over(tmp_path: Path) -> None:
    server = tls_server(TlsFault.NONE, HOST)
    (tmp_path / "ca.pem").write_text(server.root_pem)
    with tls_door(server.context) as address:
        meeting = Meeting(address, HOST, trust(tmp_path / "ca.pem"), 10.0)
        context = await meeting.shake()
    assert context is not None
    assert context.verify_mode is ssl.CERT_REQUIRED
    finding = (await meeting.judge()).finding  # the server is gone: the looks find nothing out, and nothing wrong
    assert finding.code == "probe.certificate.ok"


async def test_a_server_that_bears_few_connections_at_once_is_not_overrun(tmp_path: Path) -> None:
    server = tls_server(TlsFault.NONE, HOST)
    (tmp_path / "ca.pem").write_text(server.root_pem)
    there, most = 0, 0

    class Counting(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            nonlocal there, most
            there += 1
            most = max(most, there)

        def connection_lost(self, exc: Exception | None) -> None:
            nonlocal there
            there -= 1

    listening = await asyncio.get_running_loop().create_server(Counting, "127.0.0.1", 0, ssl=server.context)
    async with listening:
        address = Address(socket.AF_INET, listening.sockets[0].getsockname())
        meeting = Meeting(address, HOST, trust(tmp_path / "ca.pem"), 10.0)
        await meeting.shake()
        assert (await meeting.judge()).finding.code == "probe.certificate.ok"
    assert 1 <= most <= 4


@pytest.mark.parametrize("which", [3, 4])
async def test_a_look_that_the_network_cuts_off_is_no_server_with_one_kind_of_key(which: int, tmp_path: Path) -> None:
    server = tls_server(TlsFault.NONE, HOST)
    (tmp_path / "ca.pem").write_text(server.root_pem)
    came = 0

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal came
        came += 1
        if came == which:
            await reader.read(1)
            writer.transport.abort()
            return
        host, port = door.sockaddr[:2]
        there, to_there = await asyncio.open_connection(host, port)
        with suppress(ConnectionError):
            await asyncio.gather(_pass_on(reader, to_there), _pass_on(there, writer))

    with tls_door(server.context) as door:
        front = await asyncio.start_server(relay, "127.0.0.1", 0)
        async with front:
            address = Address(socket.AF_INET, front.sockets[0].getsockname())
            meeting = Meeting(address, HOST, trust(tmp_path / "ca.pem"), 10.0)
            await meeting.shake()
            finding = (await meeting.judge()).finding
    assert came > which
    assert finding.code == "probe.certificate.ok"
    assert evidence(finding)["OCPP's suites taken"] == ", ".join(WHITEPAPER_SUITES)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while piece := await reader.read(4096):
            writer.write(piece)
            await writer.drain()
    finally:
        writer.close()


async def test_a_server_that_stays_silent_over_tls_and_speaks_http_is_named_within_one_time_out() -> None:
    async def only_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.read(1)
        if first == b"G":
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            await writer.drain()
        with suppress(ConnectionError):
            await reader.read()
        writer.close()

    server = await asyncio.start_server(only_http, "127.0.0.1", 0)
    async with server:
        address = Address(socket.AF_INET, server.sockets[0].getsockname())
        meeting = Meeting(address, HOST, trust(None), 0.4)
        assert await meeting.shake() is None
        assert (await meeting.judge()).finding.code == "probe.certificate.plain-port"
