from __future__ import annotations

import ipaddress
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from tests.support.handshake import shake_hands

from evsetup.domain.secret import Secret
from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.links.tls import (
    BadCertificateFile,
    IssuedCertificate,
    TemporaryAuthority,
    client_context,
    self_signed,
    server_context,
)


@pytest.fixture(scope="module")
def authority() -> TemporaryAuthority:
    return TemporaryAuthority.create("evsetup test root")


def trusting(authority: TemporaryAuthority, tmp_path: Path) -> ssl.SSLContext:
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(authority.certificate_pem)
    return client_context(ca_file)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "::1"])
@pytest.mark.parametrize("rsa", [False, True], ids=["ec", "rsa"])
def test_a_client_with_the_root_trusts_every_name_and_address(
    authority: TemporaryAuthority, tmp_path: Path, name: str, rsa: bool
) -> None:
    issued = authority.issue(["localhost", "127.0.0.1", "::1"], rsa=rsa)
    assert shake_hands(server_context(issued), trusting(authority, tmp_path), name).version() == "TLSv1.3"


@pytest.mark.parametrize("suite", WHITEPAPER_SUITES)
def test_each_suite_of_the_whitepaper_is_served_with_the_fitting_certificate(
    authority: TemporaryAuthority, tmp_path: Path, suite: str
) -> None:
    both = authority.issue(["localhost"]), authority.issue(["localhost"], rsa=True)
    client = trusting(authority, tmp_path)
    client.maximum_version = ssl.TLSVersion.TLSv1_2
    client.set_ciphers(suite)
    cipher = shake_hands(server_context(*both), client, "localhost").cipher()
    assert cipher is not None
    assert cipher[0] == suite


def test_nothing_older_than_tls_1_2_is_served(authority: TemporaryAuthority) -> None:
    assert server_context(authority.issue(["x"])).minimum_version is ssl.TLSVersion.TLSv1_2


def broken(kind: str, authority: TemporaryAuthority) -> IssuedCertificate:
    now = datetime.now(UTC)
    match kind:
        case "expired":
            return authority.issue(["localhost"], not_before=now - timedelta(days=9), not_after=now - timedelta(days=1))
        case "not yet valid":
            return authority.issue(["localhost"], not_before=now + timedelta(days=1))
        case "wrong name":
            return authority.issue(["elsewhere.example"])
        case "unknown root":
            return TemporaryAuthority.create("another root").issue(["localhost"])
        case "self-signed":
            return self_signed(["localhost"])
        case _:
            return authority.subordinate("intermediate").issue(["localhost"], with_chain=False)


@pytest.mark.parametrize(
    "kind", ["expired", "not yet valid", "wrong name", "unknown root", "self-signed", "missing intermediate"]
)
def test_a_broken_certificate_is_not_trusted(authority: TemporaryAuthority, tmp_path: Path, kind: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(server_context(broken(kind, authority)), trusting(authority, tmp_path), "localhost")


def test_an_intermediate_goes_with_the_certificate(authority: TemporaryAuthority, tmp_path: Path) -> None:
    issued = authority.subordinate("intermediate").issue(["localhost"])
    assert issued.chain_pem.count("BEGIN CERTIFICATE") == 2
    assert shake_hands(server_context(issued), trusting(authority, tmp_path), "localhost").version()


def test_the_certificate_says_what_chargers_look_at(authority: TemporaryAuthority) -> None:
    issued = authority.issue(["csms.example", "192.0.2.1"])
    certificate = x509.load_pem_x509_certificate(issued.chain_pem.encode())
    assert certificate.subject.rfc4514_string() == "CN=csms.example"
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [name.value for name in names] == ["csms.example", ipaddress.ip_address("192.0.2.1")]
    assert certificate.not_valid_after_utc - datetime.now(UTC) < timedelta(days=31)


def test_an_authority_is_the_same_after_it_was_put_away(authority: TemporaryAuthority, tmp_path: Path) -> None:
    restored = TemporaryAuthority.restore(authority.certificate_pem, authority.key_pem)
    issued = restored.issue(["localhost"])
    assert shake_hands(server_context(issued), trusting(authority, tmp_path), "localhost").version()


def test_private_keys_are_secrets_and_leave_no_file(
    authority: TemporaryAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    issued = authority.issue(["localhost"])
    server_context(issued)
    assert list(tmp_path.iterdir()) == []
    assert isinstance(issued.key_pem, Secret)
    assert "PRIVATE KEY" not in repr(issued)


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"\xff\xfe", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_without_certificate_is_a_finding(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadCertificateFile) as fault:
        client_context(path)
    assert fault.value.finding.code == "tls.bad-certificate-file"
    assert str(tmp_path) not in str(fault.value)


def test_without_a_file_the_operating_system_is_asked_and_knows_nothing_of_us(authority: TemporaryAuthority) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(server_context(authority.issue(["localhost"])), client_context(None), "localhost")
