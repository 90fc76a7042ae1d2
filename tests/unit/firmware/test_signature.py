"""A maker's signature: by which rule it matches, and what makes it worth nothing."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from evsetup.domain.firmware import ImageSignature
from evsetup.firmware.signature import Scheme, verify_image
from evsetup.firmware.signature_faults import SignatureFault

IMAGE = b"\xe9 the maker's firmware" * 999
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@cache
def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def certificate(key: Key, name: str = "Example maker", by: Key | None = None, by_name: str = "") -> x509.Certificate:
    def called(common: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])

    return (
        x509.CertificateBuilder()
        .subject_name(called(name))
        .issuer_name(called(by_name or name))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW - timedelta(days=100))
        .not_valid_after(NOW + timedelta(days=100))
        .sign(by or key, None if isinstance(by or key, ed25519.Ed25519PrivateKey) else hashes.SHA256())
    )


def pem(of: x509.Certificate) -> str:
    return of.public_bytes(serialization.Encoding.PEM).decode()


def pss(key: rsa.RSAPrivateKey, salt: int = 32) -> bytes:
    return key.sign(IMAGE, padding.PSS(padding.MGF1(hashes.SHA256()), salt), hashes.SHA256())


def pkcs1(key: rsa.RSAPrivateKey) -> bytes:
    return key.sign(IMAGE, padding.PKCS1v15(), hashes.SHA256())


def signed(value: bytes, certificate_pem: str) -> ImageSignature:
    return ImageSignature(base64.b64encode(value).decode(), certificate_pem)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "image.bin"
    path.write_bytes(IMAGE)
    return path


@pytest.mark.parametrize(
    ("value", "key", "scheme"),
    [
        (lambda: pss(rsa_key()), rsa_key, Scheme.RSA_PSS),
        (lambda: pss(rsa_key(), 222), rsa_key, Scheme.RSA_PSS),
        (lambda: pkcs1(rsa_key()), rsa_key, Scheme.PKCS1),
        (lambda: ec_key().sign(IMAGE, ec.ECDSA(hashes.SHA256())), ec_key, Scheme.ECDSA),
    ],
    ids=["pss", "pss with the longest salt", "pkcs1", "ecdsa"],
)
def test_each_rule_in_the_field_is_recognised(image: Path, value: object, key: object, scheme: Scheme) -> None:
    found = verify_image(image, signed(value(), pem(certificate(key()))), at=NOW)  # type: ignore[operator]
    assert found.scheme is scheme
    assert found.scheme.named_by_ocpp is (scheme is Scheme.RSA_PSS)
    assert found.signer == "CN=Example maker"
    assert found.rooted is None


def test_a_root_of_the_maker_vouches_for_the_certificate_directly(image: Path) -> None:
    root = certificate(rsa_key(1), "Root")
    leaf = certificate(rsa_key(), "Signer", by=rsa_key(1), by_name="Root")
    assert verify_image(image, signed(pss(rsa_key()), pem(leaf)), [root], NOW).rooted is True


def test_a_root_that_is_pinned_may_sign_itself(image: Path) -> None:
    root = certificate(rsa_key())
    assert verify_image(image, signed(pss(rsa_key()), pem(root)), [root], NOW).rooted is True


def test_a_certificate_with_something_between_it_and_the_root_is_not_vouched_for(image: Path) -> None:
    root = certificate(rsa_key(2), "Root")
    leaf = certificate(rsa_key(), "Signer", by=rsa_key(1), by_name="Between")
    with pytest.raises(SignatureFault) as raised:
        verify_image(image, signed(pss(rsa_key()), pem(leaf)), [root], NOW)
    assert raised.value.finding.code == "firmware.signature.unknown-root"


@pytest.mark.parametrize("days", [-101, 101])
def test_a_certificate_that_is_not_valid_now_stops(image: Path, days: int) -> None:
    with pytest.raises(SignatureFault) as raised:
        verify_image(image, signed(pss(rsa_key()), pem(certificate(rsa_key()))), at=NOW + timedelta(days=days))
    assert raised.value.finding.code == "firmware.signature.expired"


def test_one_changed_byte_stops(image: Path) -> None:
    content = bytearray(IMAGE)
    content[1234] ^= 1
    image.write_bytes(content)
    with pytest.raises(SignatureFault) as raised:
        verify_image(image, signed(pss(rsa_key()), pem(certificate(rsa_key()))), at=NOW)
    assert raised.value.finding.code == "firmware.signature.no-match"


@pytest.mark.parametrize(
    ("signature", "code"),
    [
        (lambda: signed(pss(rsa_key(1)), pem(certificate(rsa_key()))), "no-match"),
        (lambda: signed(pss(rsa_key()), pem(certificate(ec_key()))), "no-match"),
        (lambda: signed(pss(rsa_key()), pem(certificate(ed25519.Ed25519PrivateKey.generate()))), "no-match"),
        (lambda: signed(b"x" * 601, pem(certificate(rsa_key()))), "too-long"),
        (lambda: signed(b"x", "x" * 5501), "too-long"),
        (
            lambda: signed(b"x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
            "certificate-malformed",
        ),
        (lambda: ImageSignature("not base64!", pem(certificate(rsa_key()))), "malformed"),
        (lambda: ImageSignature("", pem(certificate(rsa_key()))), "malformed"),
    ],
)
def test_what_proves_nothing_is_told_by_its_cause(image: Path, signature: object, code: str) -> None:
    with pytest.raises(SignatureFault) as raised:
        verify_image(image, signature(), at=NOW)  # type: ignore[operator]
    assert raised.value.finding.code == f"firmware.signature.{code}"
    assert raised.value.finding.do


@given(st.text(max_size=900), st.text(max_size=6000) | st.just("PEM"))
def test_foreign_words_are_a_finding_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, value: str, cert: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzzed.bin"
    path.write_bytes(IMAGE)
    with pytest.raises(SignatureFault):
        verify_image(path, ImageSignature(value, pem(certificate(ec_key())) if cert == "PEM" else cert), at=NOW)
