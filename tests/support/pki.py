"""Certificates for tests, made with ``cryptography`` alone: roots, what they sign, and signatures over images."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(Encoding.PEM).decode()


def name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])


@dataclass
class Root:
    """A root, or one that another root has signed."""

    certificate: x509.Certificate
    key: PrivateKey

    @classmethod
    def create(
        cls, common_name: str, signed_by: Root | None = None, *, days: int = 30, key: PrivateKey | None = None
    ) -> Root:
        key = key or ec.generate_private_key(ec.SECP256R1())
        issuer = signed_by.certificate.subject if signed_by else name(common_name)
        built = _certificate(name(common_name), key.public_key(), issuer, days, authority=True)
        return cls(built.sign(signed_by.key if signed_by else key, hashes.SHA256()), key)

    @property
    def pem(self) -> str:
        return pem(self.certificate)

    def sign_request(self, csr: str, *, days: int = 30, common_name: str = "") -> str:
        """A certificate (PEM) for a signing request."""
        request = x509.load_pem_x509_csr(csr.encode())
        assert request.is_signature_valid
        subject = name(common_name) if common_name else request.subject
        built = _certificate(subject, request.public_key(), self.certificate.subject, days)
        return pem(built.sign(self.key, hashes.SHA256()))

    def sign_key(self, common_name: str, key: PrivateKey, *, days: int = 30) -> str:
        built = _certificate(name(common_name), key.public_key(), self.certificate.subject, days)
        return pem(built.sign(self.key, hashes.SHA256()))


def signature(key: PrivateKey, content: bytes, *, pss: bool = True) -> str:
    """Base64 of the signature over ``content`` with SHA-256."""
    sha = hashes.SHA256()
    if isinstance(key, rsa.RSAPrivateKey):
        scheme = padding.PSS(padding.MGF1(sha), 32) if pss else padding.PKCS1v15()
        return base64.b64encode(key.sign(content, scheme, sha)).decode()
    return base64.b64encode(key.sign(content, ec.ECDSA(sha))).decode()


def hashes_of(root: x509.Certificate, algorithm: str = "SHA256") -> Mapping[str, str]:
    """CertificateHashData of a self-signed root, built from the RFC 6960 request of ``cryptography``, not from our code."""
    from cryptography.x509 import ocsp

    chosen = {"SHA256": hashes.SHA256(), "SHA384": hashes.SHA384(), "SHA512": hashes.SHA512()}[algorithm]
    asked = ocsp.OCSPRequestBuilder().add_certificate(root, root, chosen).build()
    return {
        "hashAlgorithm": algorithm,
        "issuerNameHash": asked.issuer_name_hash.hex(),
        "issuerKeyHash": asked.issuer_key_hash.hex(),
        "serialNumber": f"{asked.serial_number:x}",
    }


def _certificate(
    subject: x509.Name, key: object, issuer: x509.Name, days: int, *, authority: bool = False
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    start, end = (
        (now - timedelta(days=1), now + timedelta(days=days))
        if days > 0
        else (
            now + timedelta(days=days - 1),
            now + timedelta(days=days),
        )
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)  # type: ignore[arg-type]
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
